"""The report as JUnit XML, which every CI server shows: a file is a suite, a finding a failure."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from factlint.reports.words import closing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.model import Finding, NotedPlace, Place, Report
    from factlint.reports.view import View

# XML 1.0, 2.2: these characters stand in no document, not even escaped.
_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, _view: View) -> Iterator[str]:
    """Yield the suites; a report without findings has one test that passed."""
    found, failed = len(report.findings), len(report.failures)
    tests = found + failed or 1
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="factlint" tests="{tests}" failures="{found}" errors="{failed}">\n'
    for path, findings in groupby(report.findings, lambda one: one.place.path):
        yield from _suite(path, list(findings))
    if failed:
        yield from _failures(report.failures)
    if not found and not failed:
        yield from _passed(report)
    yield "</testsuites>\n"


def _suite(path: str, findings: Sequence[Finding]) -> Iterator[str]:
    number = len(findings)
    yield f'  <testsuite name={_quoted(path)} tests="{number}" failures="{number}" errors="0">\n'
    for finding in findings:
        place = finding.place
        name = f"{finding.rule} at {place.line}:{place.column}"
        yield f"    <testcase name={_quoted(name)} classname={_quoted(path)}"
        yield f' file={_quoted(path)} line="{place.line}">\n'
        yield f'      <failure type="{finding.severity}" message={_quoted(finding.message)}>'
        yield f"{escape(_clean(_details(finding)))}</failure>\n    </testcase>\n"
    yield "  </testsuite>\n"


def _details(finding: Finding) -> str:
    lines = [f"{finding.severity}[{finding.rule}]: {finding.message}"]
    lines += [_at(finding.place, finding.note), *map(_related, finding.related)]
    lines += [f"because: {step}" for step in finding.proof]
    return "\n".join(lines)


def _related(noted: NotedPlace) -> str:
    return _at(noted.place, noted.note)


def _at(place: Place, note: str) -> str:
    told = f" ({note})" if note else ""
    return f"{place.path}:{place.line}:{place.column}{told}: {' '.join(place.text.split())}"


def _failures(failures: Sequence[str]) -> Iterator[str]:
    number = len(failures)
    yield f'  <testsuite name="files" tests="{number}" failures="0" errors="{number}">\n'
    for failure in failures:
        path = failure.partition(": ")[0]
        yield f'    <testcase name="file-can-be-read" classname={_quoted(path)}>\n'
        yield f'      <error type="unreadable" message={_quoted(failure)}/>\n    </testcase>\n'
    yield "  </testsuite>\n"


def _passed(report: Report) -> Iterator[str]:
    yield '  <testsuite name="factlint" tests="1" failures="0" errors="0">\n'
    yield f'    <testcase name={_quoted(closing(report))} classname="factlint"/>\n'
    yield "  </testsuite>\n"


def _clean(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _quoted(text: str) -> str:
    return quoteattr(_clean(text))
