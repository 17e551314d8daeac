"""What is shown of a large folder between two checks of all its texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.lsp.desk import Desk
from factlint.lsp.sight import Sight

ADA = "# Ada Hay\n\nAda Hay was born on 4 May 1815 in London.\n"
LIFE = "# Her letters\n\nAda Hay was born on 4 May 1816. She wrote of a cafÃ©.\n"
RULES = "select: [documents-agree-on-dates, encoding-is-right]\n"


@pytest.fixture
def paths(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "factlint.yaml").write_text(RULES, encoding="utf-8")
    for name, text in {"ada.md": ADA, "life.md": LIFE}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path / "ada.md"), str(tmp_path / "life.md")


def shown(sight: Sight) -> list[tuple[str, list[str]]]:
    """Give each finding's rule and the words of its places, as the texts have them now."""
    told = []
    for finding in sight.findings:
        places = [finding.place, *(one.place for one in finding.related)]
        sources = [sight.source_of(one.path) or "" for one in places]
        words = [source[one.start : one.end] for source, one in zip(sources, places, strict=True)]
        assert words == [one.text for one in places]
        told.append((finding.rule, words))
    return told


CLASH = ("documents-agree-on-dates", ["4 May 1816", "4 May 1815"])
GARBLED = ("encoding-is-right", ["cafÃ©"])
TYPED = {
    "above": (f"Words.\n\n{LIFE}", [CLASH, GARBLED]),
    "below": (f"{LIFE}\nWords.\n", [CLASH, GARBLED]),
    "in the clash": (LIFE.replace("1816", "1814"), [GARBLED]),
    "mended": (LIFE.replace("cafÃ©", "café"), [CLASH]),
    "another mistake": (f"{LIFE}\nIn a cafÃ©.\n", [CLASH, GARBLED, GARBLED]),
    "all new": ("", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TYPED.values(), ids=TYPED)
def test_what_others_say_against_words_that_stand_stays(
    tmp_path: Path, paths: tuple[str, str], text: str, expected: list[tuple[str, list[str]]]
) -> None:
    desk, path = Desk(tmp_path), paths[1]
    sight = Sight().with_whole(desk.check({path: LIFE}), {path: LIFE})
    assert shown(sight) == [CLASH, GARBLED]
    alone = desk.check_alone(path, text)
    assert alone is not None
    assert shown(sight.with_alone(path, alone)) == expected


def test_only_what_is_open_and_newer_stays_apart(tmp_path: Path, paths: tuple[str, str]) -> None:
    desk, path = Desk(tmp_path), paths[1]
    typed = LIFE + "\nWords.\n"
    alone = desk.check_alone(path, typed)
    assert alone is not None
    sight = Sight().with_alone(path, alone)
    assert shown(sight) == [GARBLED]
    whole = desk.check({path: LIFE})
    assert set(sight.with_whole(whole, {path: typed}).alone) == {path}
    assert sight.with_whole(whole, {path: LIFE}).alone == {}
    assert sight.with_whole(whole, {}).alone == {}
    assert sight.with_whole(desk.check({path: typed}), {path: typed}).alone == {}


def test_what_is_read_is_told_of_the_text_as_it_is(tmp_path: Path, paths: tuple[str, str]) -> None:
    desk, path = Desk(tmp_path), paths[1]
    assert Sight().rulebook is None
    assert (Sight().claims_of(path), Sight().document(path), Sight().source_of(path)) == (
        (), None, None,
    )  # fmt: skip
    sight = Sight().with_whole(desk.check({path: LIFE}), {path: LIFE})
    alone = desk.check_alone(path, "# Her letters\n\nAda Hay was born on 4 May 1814.\n")
    assert alone is not None
    now = sight.with_alone(path, alone)
    assert [str(one.value) for one in now.claims_of(path)] == ["1814-05-04"]
    document, other = now.document(path), now.document(paths[0])
    assert document is not None
    assert "1814" in document.source
    assert other is not None
    assert other.source == ADA
    first = sight.findings[0]
    assert sight.finding(first.fingerprint) == first
    assert sight.finding("none") is None


def test_other_words_for_the_same_are_no_news(tmp_path: Path, paths: tuple[str, str]) -> None:
    desk, path = Desk(tmp_path), paths[1]
    assert not desk.has_news(path)
    desk.check_alone(path, LIFE)
    assert desk.has_news(path)  # nothing has been held against the others
    desk.check({path: LIFE})
    assert not desk.has_news(path)
    desk.check_alone(path, f"Words.\n\n{LIFE}")
    assert not desk.has_news(path)
    desk.check_alone(path, LIFE.replace("1816", "1814"))
    assert desk.has_news(path)


def test_what_is_not_a_text_of_the_project_is_not_checked(tmp_path: Path) -> None:
    (tmp_path / "factlint.yaml").write_text("exclude: [old/]\n", encoding="utf-8")
    desk = Desk(tmp_path)
    for name in ("a.claims.yaml", "old/a.md"):
        assert desk.check_alone(str(tmp_path / name), LIFE) is None
        assert not desk.has_news(str(tmp_path / name))


def test_a_folder_is_quick_until_it_is_large_or_has_taken_long(
    tmp_path: Path, paths: tuple[str, str]
) -> None:
    desk = Desk(tmp_path)
    assert desk.is_quick()
    (tmp_path / "long.md").write_text("Words.\n\n" * 10_000, encoding="utf-8")
    assert not desk.is_quick()
    (tmp_path / "long.md").unlink()
    desk.check({})
    assert desk.is_quick()
    desk.cost = 1.0
    assert not desk.is_quick()
