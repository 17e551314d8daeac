from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from factlint.cache import contents_of, is_kept, kept_in, name_of, recalled, remember, remembered
from factlint.model import Amount, BlockKind, Claim, Date, Duration, Place, Time, all_records

CLASSES = all_records()
TOLD = {
    "words": ("one", "zwölf", "\ud800"),
    "numbers": [1, 2.5, None, True],
    "set": frozenset({"a", "b"}),
    "records": (Duration(Amount(2, 3, "year")), Date("1892~"), BlockKind.CELL),
    "place": Place("a.txt", 0, 3, 1, 1, 1, 4, "Ada"),
}


def A() -> str:
    return "a"


class Counted:
    """Something to make, and how often it was made."""

    def __init__(self, made: object = TOLD) -> None:
        self.made = made
        self.times = 0

    def __call__(self) -> object:
        self.times += 1
        return self.made


def test_without_a_folder_everything_is_made() -> None:
    make = Counted()
    assert not is_kept()
    assert [remembered("told", A, CLASSES, make) for _ in range(2)] == [TOLD, TOLD]
    assert make.times == 2


def test_a_later_run_gets_what_an_earlier_one_made(cache: Path) -> None:
    make = Counted()
    for _ in range(2):
        with kept_in(cache):
            assert is_kept()
            assert remembered("told", A, CLASSES, make) == TOLD
    assert make.times == 1


@pytest.mark.parametrize(("kind", "made_from"), [
    pytest.param("told", ["a", "b"], id="more"),
    pytest.param("told", ["ab"], id="together"),
    pytest.param("told", [b"a", b"", b"b"], id="with-nothing-between"),
    pytest.param("said", ["a"], id="of-another-kind"),
    pytest.param("told", [], id="from-nothing"),
])  # fmt: skip
def test_what_is_made_from_something_else_has_another_name(
    kind: str, made_from: list[str | bytes]
) -> None:
    assert name_of(kind, made_from) != name_of("told", ["a"])


def test_names_depend_on_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    before = name_of("told", ["a"])
    monkeypatch.setattr("factlint.cache.remembering.program", lambda: "another version")
    assert name_of("told", ["a"]) != before


def test_what_is_made_from_something_else_is_made_anew(cache: Path) -> None:
    with kept_in(cache):
        assert remembered("told", A, CLASSES, Counted("one")) == "one"
        assert remembered("said", A, CLASSES, Counted("two")) == "two"
        assert remembered("told", lambda: "b", CLASSES, Counted("three")) == "three"


def test_what_cannot_be_read_is_made_as_if_nothing_were_kept(cache: Path) -> None:
    def digest() -> str:
        return name_of("told", contents_of(["nowhere.yaml"]))

    with kept_in(cache):
        assert remembered("told", digest, CLASSES, Counted()) == TOLD


def test_an_error_is_raised_each_time(cache: Path) -> None:
    def fail() -> object:
        raise ValueError("broken")

    with kept_in(cache):
        for _ in range(2):
            with pytest.raises(ValueError, match="broken"):
                remembered("told", A, CLASSES, fail)


class _Harmful:
    def __init__(self, harm: Path) -> None:
        self.harm = harm

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return Path.touch, (self.harm,)


@pytest.mark.parametrize("in_record", [False, True])
def test_an_entry_can_call_nothing(cache: Path, tmp_path: Path, in_record: bool) -> None:
    harm = tmp_path / "harm"
    content = _Harmful(harm)
    with kept_in(cache):
        name = name_of("told", [A()])
        remember(name, (Date("1892"), content) if in_record else content)
        assert recalled(name, CLASSES) is None
        assert remembered("told", A, CLASSES, Counted()) == TOLD
        assert recalled(name, CLASSES) == TOLD
    assert not harm.exists()


def test_an_entry_holds_no_class_that_is_not_expected(cache: Path) -> None:
    with kept_in(cache):
        remember("ab12", Date("1892"))
        assert recalled("ab12", [Time]) is None
        assert recalled("ab12", [Date]) == Date("1892")


def test_an_entry_that_is_no_pickle_is_none(cache: Path) -> None:
    from factlint.cache.folder import Folder

    with kept_in(cache):
        Folder(cache).put("ab12", b"\x80\x05garbage" + pickle.dumps(3))
        assert recalled("ab12", CLASSES) is None


def test_the_model_is_all_records() -> None:
    assert {Claim, Place, BlockKind, Date} <= set(CLASSES)
    assert not [one for one in CLASSES if not one.__module__.startswith("factlint.model.")]


def test_contents_are_those_of_now(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"one")
    assert list(contents_of([str(path)])) == [str(path), b"one"]
    path.write_bytes(b"two")
    assert list(contents_of([str(path)])) == [str(path), b"two"]
