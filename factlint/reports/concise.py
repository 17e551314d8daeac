"""The report in a line a finding, as compilers print theirs: editors and scripts read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.reports.excerpt import printable
from factlint.reports.paint import Paint
from factlint.reports.words import closing, label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Report
    from factlint.reports.view import View


def render(report: Report, view: View) -> Iterator[str]:
    """Yield `path:line:column: severity[rule] message` for each finding."""
    paint = Paint(view.colour)
    for finding in report.findings:
        place = finding.place
        where = printable(f"{place.path}:{place.line}:{place.column}")
        what = paint(str(finding.severity), label(finding))
        yield f"{paint('place', where)}: {what} {printable(finding.message)}\n"
    if not view.quiet:
        yield closing(report) + ".\n"
