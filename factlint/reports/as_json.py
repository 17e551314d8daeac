"""The report for programs: one JSON object, version 1; its schema is report.schema.json."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Coverage, Finding, NotedPlace, Place, Report
    from factlint.reports.view import View

VERSION = 1

Json = dict[str, object]


def render(report: Report, _view: View) -> Iterator[str]:
    """Yield the report as JSON, a finding in a line, valid for any number of findings."""
    findings = ",\n    ".join(_json(finding_as_dict(finding)) for finding in report.findings)
    yield f'{{\n  "version": {VERSION},\n'
    yield f'  "findings": [\n    {findings}\n  ],\n' if findings else '  "findings": [],\n'
    if report.silenced:
        silenced = ",\n    ".join(_json(finding_as_dict(one)) for one in report.silenced)
        yield f'  "silenced": [\n    {silenced}\n  ],\n'
    yield f'  "coverage": {_json(coverage_as_dict(report.coverage))},\n'
    if report.remarks:
        yield f'  "remarks": {_json(list(report.remarks))},\n'
    yield f'  "failures": {_json(list(report.failures))}\n}}\n'


def _json(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)


def finding_as_dict(finding: Finding) -> Json:
    """Give one finding as plain values."""
    return {
        "rule": finding.rule,
        "kind": finding.kind,
        "severity": str(finding.severity),
        "message": finding.message,
        **_place(finding.place),
        "related": [_noted(noted) for noted in finding.related],
        "proof": list(finding.proof),
        "fingerprint": finding.fingerprint,
        **_standing(finding),
    }


def _standing(finding: Finding) -> Json:
    """Give how a finding stands to the baseline and to comments, where there are any."""
    standing: Json = {} if finding.is_new is None else {"new": finding.is_new}
    if finding.silence:
        by, because, place, until = finding.silence
        comment = {"path": place.path, "line": place.line, "until": until or None} if place else {}
        standing["silence"] = {"by": by, "because": because, **comment}
    return standing


def _noted(noted: NotedPlace) -> Json:
    return {**_place(noted.place), "note": noted.note}


def _place(place: Place) -> Json:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "start": place.start,
        "end": place.end,
        "text": place.text,
    }


def coverage_as_dict(coverage: Coverage) -> Json:
    """Give what was looked at as plain values."""
    return {
        "documents": coverage.documents,
        "claims": coverage.claims,
        "checked": coverage.checked,
        "unchecked": [{"reason": one.reason, "count": one.count} for one in coverage.unchecked],
        **({"wikidata": dict(coverage.wikidata)} if coverage.wikidata else {}),
    }
