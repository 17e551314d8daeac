from __future__ import annotations

import pytest

from factlint.model import Document
from factlint.sources import read_text
from factlint.suppressions.reading import read_suppressions

# Where the words "HERE" stand a finding is silenced, where "THERE" stands none is.
REACH = {
    "the next paragraph": ("markdown", "THERE\n\n<!-- factlint: ignore -->\nHERE\n\nTHERE\n"),
    "the paragraph it stands in": (
        "markdown", "THERE\n\nHERE and HERE <!-- factlint: ignore --> and HERE\n\nTHERE\n",
    ),
    "the next item": ("markdown", "- THERE\n- HERE <!-- factlint: ignore -->\n- THERE\n"),
    "a stretch": (
        "markdown",
        "THERE\n\n<!-- factlint: ignore-start -->\n\nHERE\n\n- HERE\n\n"
        "<!-- factlint: ignore-end -->\n\nTHERE\n",
    ),
    "a stretch within a stretch": (
        "html",
        "<p>THERE</p><!-- factlint: ignore-start --><p>HERE</p><!-- factlint: ignore-start -->"
        "<p>HERE</p><!-- factlint: ignore-end --><p>HERE</p><!-- factlint: ignore-end -->"
        "<p>THERE</p>",
    ),
    "a stretch that is never ended": (
        "html", "<p>THERE</p><!-- factlint: ignore-start --><p>HERE</p><p>HERE</p>",
    ),
    "the file": ("wikitext", "HERE\n\n== HERE ==\n\nHERE <!-- factlint: ignore-file -->\n"),
    "all of a table": (
        "html",
        "<p>THERE</p><!-- factlint: ignore --><table><tr><td>HERE</td><td>HERE</td></tr>"
        "<tr><td>HERE</td><td>HERE</td></tr></table><p>THERE</p>",
    ),
    "all of an infobox": (
        "wikitext",
        "<!-- factlint: ignore -->\n{{Infobox person\n| name = HERE\n| born = HERE\n}}\nTHERE\n",
    ),
    "a line of its own in plain text": (
        "plain",
        "THERE they were.\n\n[factlint: ignore]\n"
        "HERE she wrote of the bridges and of those who had built them in the\n"
        "year after the flood, and HERE she died.\n\nTHERE they were.\n",
    ),
    "a marked line in plain text": (
        "plain", "THERE\n\n<!-- factlint: ignore -->\nHERE.\n\nTHERE\n",
    ),
    "brackets that are no comment": ("plain", "THERE\n\n[see factlint: ignore]\nTHERE\n"),
}  # fmt: skip


def spots(document: Document, word: str) -> list[int]:
    found, at = [], document.source.find(word)
    while at >= 0:
        if word == "THERE" or document.source[at - 1] != "T":
            found.append(at)
        at = document.source.find(word, at + 1)
    return found


@pytest.mark.parametrize(("format_name", "text"), REACH.values(), ids=REACH)
def test_a_comment_reaches(format_name: str, text: str) -> None:
    document = read_text(text, "a", format_name)
    suppressions = read_suppressions([document])

    def is_silenced(at: int) -> bool:
        place = document.place(at, at + 4)
        return suppressions.of("life-in-order", "order", [place], None) is not None

    assert [is_silenced(at) for at in spots(document, "HERE")].count(False) == 0
    assert not any(is_silenced(at) for at in spots(document, "THERE"))


NAMED = {
    "": True,
    "life-in-order": True,
    "order": True,
    "life-*": True,
    "difference, life-in-order": True,
    "difference": False,
    "life": False,
}


@pytest.mark.parametrize(("words", "silenced"), NAMED.items(), ids=NAMED)
def test_a_comment_names_rules_as_select_does(words: str, silenced: bool) -> None:
    document = read_text(f"<!-- factlint: ignore {words} -->\nAda\n", "a.md")
    ada = document.place(len(document.source) - 4, len(document.source))
    found = read_suppressions([document]).of("life-in-order", "order", [ada], None)
    assert (found is not None) is silenced


@pytest.mark.parametrize(
    ("today", "silenced"), [(None, True), ("2027-01-31", True), ("2027-02-01", False)]
)
def test_a_comment_holds_until_its_day(today: str | None, silenced: bool) -> None:
    document = read_text("<!-- factlint: ignore until 2027-01-31 -->\nAda\n", "a.md")
    place = document.place(43, 46)
    assert (read_suppressions([document]).of("a", "b", [place], today) is not None) is silenced


def test_a_file_silences_nothing_in_another() -> None:
    here = read_text("<!-- factlint: ignore-file -->\nAda\n", "a.md")
    there = read_text("Ada was here, and there, and wherever else she was.\n", "b.md")
    found = read_suppressions([here, there])
    assert found.of("a", "b", [there.place(0, 3)], None) is None
    assert found.of("a", "b", [there.place(0, 3), here.place(31, 34)], None) is not None


def test_starts_and_ends_that_do_not_pair_are_told() -> None:
    text = (
        "<!-- factlint: ignore-end -->\n\nAda\n\n<!-- factlint: ignore-start a -->\n\nBob\n\n"
        "<!-- factlint: ignore-end b -->\n"
    )
    document = read_text(text, "a.md")
    assert [(place.line, what) for place, what in read_suppressions([document]).broken] == [
        (1, "ignore-end ends what was never started"),
        (5, "ignore-start is never ended"),
        (9, "ignore-end ends what was never started"),
    ]
