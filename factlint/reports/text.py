"""The report for people: each finding with its places, the words in their line, and the proof."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factlint.reports.excerpt import marked, printable
from factlint.reports.paint import Paint
from factlint.reports.words import closing, counted, label, proof_of, severities

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.model import Finding, NotedPlace, Place, Report
    from factlint.reports.view import View

SHOWN_OF_A_RULE = 5  # in one file; the rest are told by their places, so others stay in sight
SHOWN_OF_RELATED = 4  # places of one finding besides its own
_PLACES_TOLD = 100
_LINES_OF_A_PLACE = 3


def render(report: Report, view: View) -> Iterator[str]:
    """Yield the report's lines, each with its line end."""
    page = _Page(view)
    by_file = [list(group) for _, group in groupby(report.findings, lambda one: one.place.path)]
    for findings in by_file:
        if len(by_file) > 1:
            yield from page.heading(findings)
        yield from page.file(findings)
    if not view.quiet:
        yield closing(report) + ".\n"
        yield from (f"{printable(remark)}\n" for remark in report.remarks)


class _Page:
    def __init__(self, view: View) -> None:
        self._view = view
        self._paint = Paint(view.colour)
        self._lines: dict[str, Sequence[str]] = {}

    def heading(self, findings: Sequence[Finding]) -> Iterator[str]:
        path = printable(findings[0].place.path)
        yield f"{self._paint('strong', path)}: {severities(findings)}\n\n"

    def file(self, findings: Sequence[Finding]) -> Iterator[str]:
        whole: dict[str, int] = {}
        rest: dict[str, list[Finding]] = {}
        for finding in findings:
            if not self._view.full and whole.get(finding.rule, 0) == SHOWN_OF_A_RULE:
                rest.setdefault(finding.rule, []).append(finding)
                continue
            whole[finding.rule] = whole.get(finding.rule, 0) + 1
            yield from self._finding(finding)
            yield "\n"
        for more in rest.values():
            yield from self._more(more)
            yield "\n"

    def _finding(self, finding: Finding) -> Iterator[str]:
        yield f"{self._label(finding)}: {self._paint('strong', printable(finding.message))}\n"
        note = "" if finding.note in finding.message else finding.note
        yield from self._place(finding.place, note, "^", str(finding.severity))
        yield from self._related(finding)
        for number, step in enumerate(proof_of(finding)):
            yield f"{'             ' if number else '  = because: '}{printable(step)}\n"
        yield f"  = help: factlint explain {finding.rule}\n"

    def _label(self, finding: Finding) -> str:
        return self._paint(str(finding.severity), label(finding))

    def _related(self, finding: Finding) -> Iterator[str]:
        shown = len(finding.related) if self._view.full else SHOWN_OF_RELATED
        if len(finding.related) == shown + 1:  # a line that says so would be no shorter
            shown += 1
        above = finding.place
        for noted in finding.related[:shown]:
            if self._is_below(noted.place, above):
                yield from self._under(noted)
            else:
                yield from self._place(noted.place, noted.note, "~", "place")
            above = noted.place
        if rest := finding.related[shown:]:
            places = (_where(noted.place, finding.place.path) for noted in rest)
            told = f"and {counted(len(rest), 'more place')}: {', '.join(places)}"
            yield from (f"      {line}\n" for line in self._wrapped(told))

    def _is_below(self, place: Place, above: Place) -> bool:
        """Tell whether marks are enough to show a place: its line is the one just shown."""
        one, other = self._excerpt(place, "~"), self._excerpt(above, "~")
        return (
            place.path == above.path
            and len(one) == len(other) == 1
            and place.line == above.line
            and one[0][0] == other[0][0]
        )

    def _under(self, noted: NotedPlace) -> Iterator[str]:
        ((_, marks),) = self._excerpt(noted.place, "~")
        told = f"{self._paint('place', marks)} {printable(noted.note)}".rstrip()
        yield f"      {self._paint('place', '|')} {told}\n"

    def _place(self, place: Place, note: str, mark: str, style: str) -> Iterator[str]:
        arrow = self._paint("place", "-->")
        where = printable(f"{place.path}:{place.line}:{place.column}")
        yield f"  {arrow} {where}" + (f"  {printable(note)}" if note else "") + "\n"
        bar = self._paint("place", "|")
        for line, under in self._excerpt(place, mark):
            yield f"      {bar} {line}\n"
            yield f"      {bar} {self._paint(style, under)}\n"

    def _excerpt(self, place: Place, mark: str) -> list[tuple[str, str]]:
        """Give the place's first lines, each with its marks; nothing when there is no source."""
        return list(self._marked(place, mark))

    def _marked(self, place: Place, mark: str) -> Iterator[tuple[str, str]]:
        lines = self._lines_of(place.path)
        last = min(place.end_line, place.line + _LINES_OF_A_PLACE - 1, len(lines))
        for number in range(place.line, last + 1):
            line = lines[number - 1].rstrip()
            start = place.column - 1 if number == place.line else _indent(line)
            end = place.end_column - 1 if number == place.end_line else len(line)
            if line:
                yield marked(line, start, end, self._view.width - 8, mark)

    def _lines_of(self, path: str) -> Sequence[str]:
        if path not in self._lines:
            # Lines end at "\n" only, as places count them.
            self._lines[path] = (self._view.source_of(path) or "").split("\n")
        return self._lines[path]

    def _more(self, findings: Sequence[Finding]) -> Iterator[str]:
        label = self._label(findings[0])
        yield f"{label}: {counted(len(findings), 'more finding')} of this rule, at\n"
        places = [_where(one.place, one.place.path) for one in findings[:_PLACES_TOLD]]
        if len(findings) > _PLACES_TOLD:
            places.append(f"and {len(findings) - _PLACES_TOLD:,} more")
        yield from (f"      {line}\n" for line in self._wrapped(", ".join(places)))
        yield "  = help: --full shows each of them\n"

    def _wrapped(self, text: str) -> list[str]:
        from textwrap import wrap

        return wrap(printable(text), self._view.width - 6, break_long_words=False)


def _where(place: Place, here: str) -> str:
    """Give a place's line and column, and its file when that is another one."""
    where = f"{place.line}:{place.column}"
    return where if place.path == here else f"{place.path}:{where}"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
