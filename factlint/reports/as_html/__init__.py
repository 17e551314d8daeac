"""The discrepancy report: a page for editors, with every passage, proof and timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.reports.as_html.page import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Report
    from factlint.reports.view import View


def render(report: Report, view: View) -> Iterator[str]:
    """Yield the report as one HTML file that needs no other."""
    return page(report, view)
