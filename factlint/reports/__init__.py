"""Reports: a format a module; here stands which there are."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factlint.model import Report
    from factlint.reports.view import View

    Render = Callable[[Report, View], Iterator[str]]

# A format's module has `render(report, view)`, which yields pieces of text; it is imported when
# it is asked for.
FORMATS = {
    "text": "factlint.reports.text",
    "concise": "factlint.reports.concise",
    "json": "factlint.reports.as_json",
    "jsonl": "factlint.reports.jsonl",
    "sarif": "factlint.reports.sarif",
    "github": "factlint.reports.github",
    "gitlab": "factlint.reports.gitlab",
    "junit": "factlint.reports.junit",
    "markdown": "factlint.reports.markdown",
    "html": "factlint.reports.as_html",
    "mismatch-finder": "factlint.reports.mismatch_finder",
}


def render(format_name: str, report: Report, view: View) -> Iterator[str]:
    """Yield the report in one of FORMATS."""
    function: Render = import_module(FORMATS[format_name]).render
    return function(report, view)
