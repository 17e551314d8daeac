from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

from factlint.model import Report
from factlint.reports import render
from factlint.reports.view import View
from tests.reports.handmade import AGE, COVERAGE, EMPTY, MANY


def issues(report: Report) -> list[dict[str, object]]:
    return json.loads("".join(render("gitlab", report, View(source_of=lambda _: None))))


def test_an_issue_has_what_a_merge_request_shows() -> None:
    assert issues(Report((AGE,), COVERAGE)) == [
        {
            "description": AGE.message,
            "check_name": "age-at-death-fits-dates",
            "fingerprint": "ab" * 32,
            "severity": "major",
            "location": {"path": "defectors.txt", "lines": {"begin": 4, "end": 4}},
        }
    ]


def test_files_that_cannot_be_read_come_first() -> None:
    told = issues(MANY)
    failure = "b.txt:3:1: broken, %; mend it"
    assert told[0] == {
        "description": failure,
        "check_name": "file-can-be-read",
        "fingerprint": sha256(failure.encode()).hexdigest(),
        "severity": "blocker",
        "location": {"path": "b.txt", "lines": {"begin": 3, "end": 3}},
    }
    assert [one["severity"] for one in told] == ["blocker", "major", "minor", "info"]
    assert len({str(one["fingerprint"]) for one in told}) == len(told)


def test_paths_do_not_begin_with_a_dot() -> None:
    here = replace(AGE, place=AGE.place._replace(path="./a.md"))
    assert issues(Report((here,), COVERAGE))[0]["location"] == {
        "path": "a.md",
        "lines": {"begin": 4, "end": 4},
    }


def test_no_findings_are_an_empty_list() -> None:
    assert issues(EMPTY) == []
