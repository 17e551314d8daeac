"""How places are laid out: those of one line together, and nothing said twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factlint.model import NotedPlace, Report
from factlint.reports import render
from factlint.reports.view import View
from tests.reports.handmade import AGE, COVERAGE, place

LINE = "He had three sons: Ben and Max.\n"
LONG = f"{'Words go on and on. ' * 9}{LINE}"


def told(source: str, *others: str, **changes: object) -> list[str]:
    """Give the lines of a finding about "three" that other words of the text take part in."""
    here = place(source, "three", "a.md")
    related = tuple(NotedPlace(place(source, words, "a.md"), f"as {words}") for words in others)
    settings = {"place": here, "related": related, "proof": (), "note": "", "message": "Wrong."}
    finding = replace(AGE, **(settings | changes))
    view = View(source_of={"a.md": source}.get, quiet=True)
    lines = "".join(render("text", Report((finding,), COVERAGE), view)).splitlines()
    return lines[1:-2]


def test_places_of_one_line_stand_below_it() -> None:
    assert told(LINE, "Ben", "Max") == [
        "  --> a.md:1:8",
        "      | He had three sons: Ben and Max.",
        "      |        ^^^^^",
        "      |                    ~~~ as Ben",
        "      |                            ~~~ as Max",
    ]


def test_a_place_between_them_parts_them() -> None:
    source = f"{LINE}Ann came later.\n"
    assert told(source, "Ann", "Max") == [
        "  --> a.md:1:8",
        "      | He had three sons: Ben and Max.",
        "      |        ^^^^^",
        "  --> a.md:2:1  as Ann",
        "      | Ann came later.",
        "      | ~~~",
        "  --> a.md:1:28  as Max",
        "      | He had three sons: Ben and Max.",
        "      |                            ~~~",
    ]


def test_a_long_line_that_is_cut_elsewhere_is_shown_again() -> None:
    source = f"Three words. {LONG}"
    lines = told(source, "Three words")
    assert [line[:14] for line in lines if "-->" in line] == ["  --> a.md:1:2", "  --> a.md:1:1"]


def test_without_a_source_places_are_only_named() -> None:
    here, other = (place(LINE, words, "gone.md") for words in ("three", "Ben"))
    lines = told(LINE, place=here, related=(NotedPlace(other, "as Ben"),))
    assert lines == ["  --> gone.md:1:8", "  --> gone.md:1:20  as Ben"]


REPEATED = ("three sons (a.md:1)", "two are named")


@pytest.mark.parametrize(
    ("message", "note", "proof", "shown"),
    [
        ("He had three sons, but two are named.", "", REPEATED, ()),
        ("Wrong: three sons.", "two are named", REPEATED, ()),
        ("Wrong.", "", REPEATED, REPEATED),
        ("He had three sons.", "", REPEATED, REPEATED),
    ],
    ids=["all in the message", "one in the note", "none", "one of two"],
)
def test_a_proof_that_only_repeats_is_left_out(
    message: str, note: str, proof: tuple[str, ...], shown: tuple[str, ...]
) -> None:
    lines = told(LINE, message=message, note=note, proof=proof)
    assert [line[13:] for line in lines[3:]] == list(shown)


@pytest.mark.parametrize(
    ("message", "shown"), [("Max died.", ""), ("Wrong.", "  died")], ids=["said", "not said"]
)
def test_a_note_that_the_message_has_is_left_out(message: str, shown: str) -> None:
    assert told(LINE, message=message, note="died")[0] == f"  --> a.md:1:8{shown}"
