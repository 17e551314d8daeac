"""Annotations for GitHub: a workflow command a finding, shown beside the changed lines.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Severity
from factlint.reports.excerpt import printable
from factlint.reports.words import closing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Finding, Place, Report
    from factlint.reports.view import View

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, view: View) -> Iterator[str]:
    """Yield a command for each file that could not be read and for each finding."""
    for failure in report.failures:
        yield f"::error title=factlint::{_data(failure)}\n"
    for finding in report.findings:
        yield _command(finding)
    if not view.quiet:
        yield closing(report) + ".\n"


def _command(finding: Finding) -> str:
    properties = {
        "title": f"factlint {finding.rule}",
        "file": finding.place.path,
        **_position(finding.place),
    }
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {told}::{_data(_message(finding))}\n"


def _position(place: Place) -> dict[str, int]:
    if place.line != place.end_line:  # columns are refused where the lines differ
        return {"line": place.line, "endLine": place.end_line}
    return {"line": place.line, "col": place.column, "endColumn": place.end_column}


def _message(finding: Finding) -> str:
    related = (
        f"{noted.place.path}:{noted.place.line}: {noted.note or noted.place.text}"
        for noted in finding.related
    )
    return "\n".join(printable(line) for line in (finding.message, *finding.proof, *related))


def _data(text: str) -> str:
    """Escape as the runner's own toolkit does: a text must not end its command, or begin one."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
