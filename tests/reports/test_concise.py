from __future__ import annotations

from dataclasses import replace

from factlint.model import Report
from factlint.reports import render
from factlint.reports.view import View
from tests.reports.handmade import AGE, COVERAGE, EMPTY, MANY, SOURCES

VIEW = View(SOURCES.get)


def concise(report: Report, view: View = VIEW) -> list[str]:
    return "".join(render("concise", report, view)).split("\n")


def test_a_finding_is_a_line_that_editors_can_jump_from() -> None:
    assert concise(Report((AGE,), COVERAGE)) == [
        "defectors.txt:4:35: error[age-at-death-fits-dates] Bill Hay is said to have died aged 59,"
        " but 1871 to 1928 makes 56 or 57.",
        "1 error in 1 file; 41 claims read, 33 checked, 8 not checkable: 5 no date, 3 hedged.",
        "",
    ]


def test_a_text_cannot_begin_a_line_or_speak_to_the_terminal() -> None:
    lines = concise(MANY, replace(VIEW, quiet=True))
    assert [line.partition(":")[0] for line in lines] == [
        "defectors.txt", "odd dir/a%b,c", "../other.txt", "",
    ]  # fmt: skip
    assert not any(mark in "".join(lines) for mark in "\x1b\x00\u202e")


def test_without_findings_the_closing_line_says_what_was_looked_at() -> None:
    assert concise(EMPTY)[0].startswith("no findings in 2 texts; 41 claims read")
    assert concise(EMPTY, replace(VIEW, quiet=True)) == [""]


def test_colour_is_put_on_the_place_and_the_label() -> None:
    first = concise(Report((AGE,), COVERAGE), replace(VIEW, colour=True))[0]
    assert first.startswith("\x1b[34mdefectors.txt:4:35\x1b[0m: \x1b[1;31merror[age-")
