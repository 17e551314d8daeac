"""The conflicts with Wikidata as CSV for its Mismatch Finder, so that they can be given back.

https://github.com/wmde/wikidata-mismatch-finder, docs/UserGuide.md: look through the findings
first, for it is as often the text that is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.model import Mismatch, Report
    from factlint.reports.view import View

COLUMNS: Final = (
    "item_id", "statement_guid", "property_id", "wikidata_value", "meta_wikidata_value",
    "external_value", "external_url", "type",
)  # fmt: skip
_LONGEST: Final = 1_500  # characters of a value


def render(report: Report, _view: View) -> Iterator[str]:
    """Yield the lines of the CSV, each mismatch once."""
    found = (one.mismatch for one in report.findings if one.mismatch is not None)
    yield from _lines([COLUMNS, *(_row(one) for one in dict.fromkeys(found))])


def _row(one: Mismatch) -> tuple[str, ...]:
    told = (
        one.item, one.statement, one.property, one.value, one.calendar, one.told, "", one.kind
    )  # fmt: skip
    return tuple(value[:_LONGEST] for value in told)


def _lines(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    import csv
    import io

    for row in rows:
        written = io.StringIO()
        csv.writer(written, lineterminator="\n").writerow(row)
        yield written.getvalue()
