"""Counts in words, the same in every report: '3 errors, 2 warnings in 2 files'."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factlint.model import Severity
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.model import Coverage, Finding, Report

_PLACE = deferred(r" \([^()\s]+:\d+\)$")  # behind a step of a proof: where that stands


def counted(number: int, noun: str) -> str:
    """Give '1 error', '3 errors', '1,204 claims'."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def severities(findings: Iterable[Finding]) -> str:
    """Give '3 errors, 1 warning', or nothing when there are no findings."""
    found = Counter(finding.severity for finding in findings)
    nouns = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "remark"}
    return ", ".join(counted(found[one], noun) for one, noun in nouns.items() if found[one])


def label(finding: Finding) -> str:
    """Give 'error[life-in-order]', and say so where the baseline knows the finding."""
    return f"{finding.severity}[{finding.rule}]" + (" (known)" if finding.silence else "")


def proof_of(finding: Finding) -> tuple[str, ...]:
    """Give the steps of the proof; none where they only repeat the message and the place."""
    said = f"{finding.message}\n{finding.note}\n{finding.place.text}"
    if all(_PLACE.sub("", step) in said for step in finding.proof):
        return ()
    return finding.proof


def closing(report: Report) -> str:
    """Give the line that ends a report: what was found, and what was looked at."""
    coverage = report.coverage
    found = severities(report.findings)
    if found:
        files = len({finding.place.path for finding in report.findings})
        found = f"{found} in {counted(files, 'file')}"
    else:
        # Claim files may be checked without any text.
        in_texts = f" in {counted(coverage.documents, 'text')}"
        found = "no findings" + (in_texts if coverage.documents or not coverage.claims else "")
    found += "".join(f", {one}" for one in _silenced(report))
    if report.failures:
        found += f", {counted(len(report.failures), 'file')} not readable"
    return f"{found}; {_looked_at(coverage)}"


def _silenced(report: Report) -> Iterator[str]:
    """Yield what is not shown: a report must not look cleaner than the texts are."""
    by = Counter(one.silence.by for one in report.silenced if one.silence)
    if by["comment"]:
        yield f"{by['comment']:,} silenced by {'a comment' if by['comment'] == 1 else 'comments'}"
    if by["baseline"]:
        yield f"{by['baseline']:,} known from the baseline"


def _looked_at(coverage: Coverage) -> str:
    if not coverage.claims:
        return "no claims read"
    said = f"{counted(coverage.claims, 'claim')} read, {coverage.checked:,} checked"
    reasons = [f"{one.count:,} {one.reason}" for one in coverage.unchecked]
    total = sum(one.count for one in coverage.unchecked)
    return f"{said}, {total:,} not checkable: {', '.join(reasons)}" if reasons else said


def statistics(report: Report) -> Iterator[str]:
    """Yield how often each rule spoke, the most frequent first."""
    found = Counter((one.rule, one.severity) for one in report.findings)
    for (rule, severity), number in sorted(found.items(), key=lambda item: (-item[1], item[0])):
        yield f"{number:6,}  {severity:7}  {rule}\n"
