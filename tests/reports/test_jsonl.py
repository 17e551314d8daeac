from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator

from factlint.model import Coverage, Report
from factlint.reports import render
from factlint.reports.as_json import finding_as_dict
from factlint.reports.view import View
from tests.reports.handmade import AGE, EMPTY, MANY, REMARK, REPORT, TRAPPED

SCHEMA = json.loads((files("factlint") / "schemas/report-line.schema.json").read_text("utf-8"))


def lines(report: Report) -> list[dict[str, object]]:
    written = "".join(render("jsonl", report, View(source_of=lambda _: None)))
    assert written.endswith("\n")
    return [json.loads(line) for line in written.split("\n")[:-1]]


def test_each_finding_is_a_line_and_the_last_line_says_that_the_report_is_whole() -> None:
    assert lines(MANY) == [
        *({"type": "finding", **finding_as_dict(one)} for one in (AGE, TRAPPED, REMARK)),
        {
            "type": "summary",
            "version": 1,
            "findings": 3,
            "coverage": {
                "documents": 2,
                "claims": 41,
                "checked": 33,
                "unchecked": [{"reason": "no date", "count": 5}, {"reason": "hedged", "count": 3}],
            },
            "failures": ["b.txt:3:1: broken, %; mend it"],
        },
    ]


@pytest.mark.parametrize(
    "report",
    [MANY, REPORT, EMPTY, Report((), Coverage())],
    ids=["several", "one", "none", "nothing read"],
)
def test_every_line_fits_the_schema(report: Report) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    told = lines(report)
    assert len(told) == len(report.findings) + 1
    for line in told:
        Draft202012Validator(SCHEMA).validate(line)


@pytest.mark.parametrize("missing", ["rule", "type", "fingerprint"])
def test_the_schema_refuses_half_a_finding(missing: str) -> None:
    line = lines(replace(REPORT))[0]
    del line[missing]
    assert not Draft202012Validator(SCHEMA).is_valid(line)
