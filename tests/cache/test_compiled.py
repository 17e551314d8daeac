from __future__ import annotations

import re
from pathlib import Path

import pytest

from factlint.cache import (
    compiled,
    keep_in,
    keep_patterns,
    kept_in,
    kept_where,
    pattern_of,
)
from factlint.patterns import deferred

TEXT = "Born 1905, died 1966"
PATTERNS = [
    pytest.param(r"[0-9]{4}", 0, id="plain"),
    pytest.param(r"(?P<year> \d{4} ) (?P<more> , )? # a year", re.VERBOSE, id="flags"),
    pytest.param("BORN|died", re.IGNORECASE | re.MULTILINE, id="several-flags"),
    pytest.param("(?i:born) (?=[^é–]+)[\\w\\u2010-\\u2015]+", 0, id="inside"),
    pytest.param("", 0, id="empty"),
]


def _looks(pattern: re.Pattern[str]) -> tuple[object, ...]:
    found = [(match.span(), match.groupdict(), match.lastgroup) for match in pattern.finditer(TEXT)]
    return found, pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex)


@pytest.mark.parametrize(("words", "flags"), PATTERNS)
def test_a_kept_pattern_is_the_compiled_one(cache: Path, words: str, flags: int) -> None:
    for _ in range(3):
        with kept_in(cache):
            assert _looks(pattern_of(words, flags)) == _looks(re.compile(words, flags))


def test_a_pattern_is_compiled_in_the_first_run_only(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept_in(cache):
        pattern_of("a+", re.MULTILINE)
    with kept_in(cache):
        pattern_of("b+", 0)

    def fail(words: str, flags: int) -> object:
        raise AssertionError(f"{words} is compiled again")

    monkeypatch.setattr(compiled, "_code", fail)
    monkeypatch.setattr(re, "compile", fail)
    with kept_in(cache):
        assert deferred("a+", re.MULTILINE).fullmatch("aaa")
        assert deferred("b+").fullmatch("bbb")


def test_patterns_of_a_process_that_works_for_another_are_kept(cache: Path) -> None:
    with kept_in(cache):
        keep_in(kept_where())
        for words in ("a+", "b+"):
            assert pattern_of(words, 0).match("ab") is not None or words == "b+"
            keep_patterns()
        keep_in(None)
        assert kept_where() is None
    with kept_in(cache):
        assert compiled_patterns().keys() == {("a+", 0), ("b+", 0)}


def test_flags_and_words_are_told_apart(cache: Path) -> None:
    for _ in range(2):
        with kept_in(cache):
            assert pattern_of("A", 0).match("a") is None
            assert pattern_of("A", re.IGNORECASE).match("a")
            assert pattern_of("B", 0).match("A") is None


@pytest.mark.parametrize("module", ["re._compiler", "_sre"])
def test_a_python_that_is_made_otherwise_compiles_as_usual(
    cache: Path, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    monkeypatch.setitem(__import__("sys").modules, module, None)
    if module == "re._compiler":
        monkeypatch.delattr(re, "_compiler")
    with kept_in(cache):
        monkeypatch.setattr(re, "compile", lambda words, flags: (words, flags))
        assert pattern_of("a+", 0) == ("a+", 0)


def test_a_wrong_pattern_is_raised(cache: Path) -> None:
    with kept_in(cache), pytest.raises(re.error):
        pattern_of("(", 0)


def test_patterns_do_not_pile_up(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_MOST", 3)
    for number in range(9):
        with kept_in(cache):
            pattern_of(f"{number}+", 0)
    with kept_in(cache):
        patterns = compiled_patterns()
    assert 0 < len(patterns) <= 3
    assert ("8+", 0) in patterns


def compiled_patterns() -> dict[tuple[str, int], object]:
    from factlint.cache import name_of, recalled

    found: dict[tuple[str, int], object] = recalled(name_of("patterns", ()), ())
    return found
