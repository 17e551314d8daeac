"""The report as Markdown (GitHub's), for comments, job summaries and issue trackers."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from factlint.model import Severity
from factlint.reports.excerpt import printable
from factlint.reports.passage import is_around, passage, within
from factlint.reports.words import closing, proof_of, severities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Finding, Place, Report
    from factlint.reports.view import View

# CommonMark 2.4: any ASCII punctuation may be escaped by a backslash.
_MARKS = re.compile(r"([\\`*_{}\[\]#|~<>$^])")
_BEGINNING = re.compile(r"^(?:([0-9]+)(?=[.)])|(?=[-+=]))")  # would make a list or a heading
# A name after "@" would call that person, "#1" would be linked to an issue, and so would bare
# addresses: an empty comment keeps the sign and its word apart.
_CALLS = re.compile(r"(@|://|\\#|GH-)(?=\w)")
_SIGNS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.INFO: "ℹ️"}


def render(report: Report, view: View) -> Iterator[str]:
    """Yield a heading, then the findings file by file, each with its places quoted."""
    yield f"# factlint: {severities(report.findings) or 'no findings'}\n\n{closing(report)}.\n"
    if report.failures:
        yield "\n## Not readable\n\n"
        yield from (f"- {escaped(failure)}\n" for failure in report.failures)
    for path, findings in groupby(report.findings, lambda one: one.place.path):
        yield f"\n## {escaped(path)}\n"
        for finding in findings:
            yield "".join(_finding(finding, view))
    yield from _rules(report, view)


def _finding(finding: Finding, view: View) -> Iterator[str]:
    sign = _SIGNS[finding.severity]
    yield f"\n### {sign} {finding.severity}: {escaped(finding.message)}\n\n"
    around = next((one for one in finding.related if is_around(one.place, finding.place)), None)
    yield _place(finding.place, finding.note, view, around.place if around else None)
    for noted in finding.related:
        if noted is not around:
            yield _place(noted.place, noted.note, view)
    if proof := proof_of(finding):
        yield "Because:\n\n"
        yield from (f"{number}. {escaped(step)}\n" for number, step in enumerate(proof, 1))
        yield "\n"
    told = f"`{finding.rule}`"
    if view.rule_of(finding.rule):
        told = f"[{told}](#{finding.rule})"
    yield f"Rule {told}: `factlint explain {finding.rule}`\n"


def _rules(report: Report, view: View) -> Iterator[str]:
    """Yield what the rules that spoke ask for, and why; the findings are linked to it."""
    spoke = map(view.rule_of, sorted({one.rule for one in report.findings}))
    for number, rule in enumerate(filter(None, spoke)):
        if number == 0:
            yield "\n## The rules\n"
        yield f"\n### {rule.id}\n\n{escaped(rule.title)}.\n\n"
        yield from (f"{escaped(line)}\n" for line in rule.why.splitlines())


def _place(place: Place, note: str, view: View, around: Place | None = None) -> str:
    told = f", {escaped(note)}" if note else ""
    source = view.source_of(place.path)
    lead, words, rest = passage(source, place)
    if around is not None:
        before, _, after = passage(source, around)
        inside = within(source, place, around)
        lead, rest = f"{before}{inside.before}", f"{inside.after}{after}"
    text = f"{escaped(lead)}<ins>{escaped(words.strip()) or '…'}</ins>{escaped(rest)}"
    return f"{escaped(place.path)}, line {place.line}{told}:\n\n> {text}\n\n"


def escaped(text: str) -> str:
    """Give text that Markdown shows as it is: no markup, no HTML, no names that are called."""
    safe = _MARKS.sub(r"\\\1", printable(text).replace("&", "&amp;"))
    return _CALLS.sub(r"\1<!-- -->", _BEGINNING.sub(r"\1\\", safe))
