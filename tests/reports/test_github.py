from __future__ import annotations

import re
from dataclasses import replace

import pytest

from factlint.model import Finding, Report
from factlint.reports import render
from factlint.reports.view import View
from tests.reports.handmade import (
    AGE,
    COVERAGE,
    EMPTY,
    MANY,
    REMARK,
    SOURCES,
    TRAP,
    TRAP_PATH,
    TRAPPED,
)

VIEW = View(SOURCES.get, quiet=True)
COMMAND = re.compile(r"::(?P<name>[a-z]+) (?P<properties>[^:]*)::(?P<data>.*)")


def commands(report: Report) -> list[str]:
    return "".join(render("github", report, VIEW)).split("\n")


def unescaped(text: str) -> str:
    """Read it as the runner does (actions/toolkit, command.ts, the other way round)."""
    for code, character in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, character)
    return text


def parsed(finding: Finding) -> tuple[str, dict[str, str], str]:
    first, rest = commands(Report((finding,), COVERAGE))
    assert rest == ""
    match = COMMAND.fullmatch(first)
    assert match
    properties = dict(one.split("=", 1) for one in match["properties"].split(","))
    read = {key: unescaped(value) for key, value in properties.items()}
    return match["name"], read, unescaped(match["data"])


def test_an_annotation_has_its_place_and_says_why() -> None:
    assert parsed(AGE) == (
        "error",
        {
            "title": "factlint age-at-death-fits-dates",
            "file": "defectors.txt",
            "line": "4",
            "col": "35",
            "endColumn": "43",
        },
        "Bill Hay is said to have died aged 59, but 1871 to 1928 makes 56 or 57.\n"
        "1871 and 59 years make 1930 or 1931.\n"
        "defectors.txt:3: born\n"
        "hay.md:1: died",
    )


def test_what_a_text_says_cannot_become_a_command_or_a_property() -> None:
    name, properties, data = parsed(TRAPPED)
    assert (name, properties["file"]) == ("warning", TRAP_PATH)
    assert data.startswith('𝔘 <script>alert("1")</script>')
    assert "%0A::error::no" not in commands(Report((TRAPPED,), COVERAGE))[0]
    assert properties == {
        "title": "factlint documents-agree-on-dates",
        "file": TRAP_PATH,
        "line": "1",
        "endLine": "2",
    }
    assert TRAP not in data


def test_a_remark_is_a_notice() -> None:
    assert parsed(REMARK)[0] == "notice"


def test_a_file_that_cannot_be_read_is_an_error() -> None:
    assert commands(replace(MANY, findings=())) == [
        "::error title=factlint::b.txt:3:1: broken, %25; mend it",
        "",
    ]


@pytest.mark.parametrize(("quiet", "lines"), [(True, 0), (False, 1)], ids=["quiet", "not quiet"])
def test_without_findings_only_the_log_is_told(quiet: bool, lines: int) -> None:
    told = "".join(render("github", EMPTY, replace(VIEW, quiet=quiet))).splitlines()
    assert len(told) == lines
    assert not any(line.startswith("::") for line in told)
