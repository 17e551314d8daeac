from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator

from factlint.model import Coverage, Report
from factlint.reports import render
from factlint.reports.view import View
from tests.reports.handmade import AGE, EMPTY, REPORT

SCHEMA = json.loads((files("factlint") / "schemas/report.schema.json").read_text("utf-8"))


def as_json(report: Report) -> dict[str, object]:
    return json.loads("".join(render("json", report, View(source_of=lambda _: None))))


def test_a_report_holds_every_key_of_the_published_format() -> None:
    assert as_json(replace(REPORT, failures=("b.txt:3:1: broken",))) == {
        "version": 1,
        "findings": [
            {
                "rule": "age-at-death-fits-dates",
                "kind": "difference",
                "severity": "error",
                "message": "Bill Hay is said to have died aged 59,"
                " but 1871 to 1928 makes 56 or 57.",
                "path": "defectors.txt",
                "line": 4,
                "column": 35,
                "end_line": 4,
                "end_column": 43,
                "start": 72,
                "end": 80,
                "text": "59 years",
                "related": [
                    {
                        "path": "defectors.txt",
                        "line": 3,
                        "column": 22,
                        "end_line": 3,
                        "end_column": 26,
                        "start": 32,
                        "end": 36,
                        "text": "1871",
                        "note": "born",
                    },
                    {
                        "path": "hay.md",
                        "line": 1,
                        "column": 19,
                        "end_line": 1,
                        "end_column": 23,
                        "start": 18,
                        "end": 22,
                        "text": "1928",
                        "note": "died",
                    },
                ],
                "proof": ["1871 and 59 years make 1930 or 1931."],
                "fingerprint": "ab" * 32,
            }
        ],
        "coverage": {
            "documents": 2,
            "claims": 41,
            "checked": 33,
            "unchecked": [{"reason": "no date", "count": 5}, {"reason": "hedged", "count": 3}],
        },
        "failures": ["b.txt:3:1: broken"],
    }


@pytest.mark.parametrize(
    "report",
    [REPORT, EMPTY, Report((), Coverage()), replace(REPORT, failures=("x.txt: cannot be read",))],
    ids=["a finding", "no findings", "nothing read", "a failure"],
)
def test_reports_fit_the_schema(report: Report) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(as_json(report))


def test_the_schema_refuses_what_is_not_a_report() -> None:
    told = as_json(REPORT)
    del told["coverage"]
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(told)] == [
        "'coverage' is a required property"
    ]


def test_a_name_that_is_no_unicode_still_gives_valid_json() -> None:
    odd = replace(AGE, message="lone \udc80 surrogate", related=())
    written = "".join(render("json", Report((odd,), Coverage()), View(source_of=lambda _: None)))
    assert json.loads(written.encode("utf-8", "backslashreplace"))["findings"][0]["message"] == (
        "lone \udc80 surrogate"
    )
