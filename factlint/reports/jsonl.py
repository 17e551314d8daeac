"""The report as JSON Lines: findings, those that are silenced, then what was looked at.

The schema of a line is report-line.schema.json.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factlint.reports.as_json import VERSION, coverage_as_dict, finding_as_dict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Report
    from factlint.reports.view import View


def render(report: Report, _view: View) -> Iterator[str]:
    """Yield a line for each finding, and a last one: whoever reads it knows the report is whole."""
    for finding in report.findings:
        yield _line({"type": "finding", **finding_as_dict(finding)})
    for finding in report.silenced:
        yield _line({"type": "silenced", **finding_as_dict(finding)})
    yield _line(
        {
            "type": "summary",
            "version": VERSION,
            "findings": len(report.findings),
            "coverage": coverage_as_dict(report.coverage),
            "failures": list(report.failures),
        }
    )


def _line(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"
