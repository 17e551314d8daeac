"""The report as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

from factlint import __version__
from factlint.model import Severity
from factlint.reports.as_json import coverage_as_dict
from factlint.reports.examples import help_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.model import Finding, Fix, NotedPlace, Place, Report, Silence
    from factlint.reports.view import View
    from factlint.rulebook import Rule

Json = dict[str, object]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render(report: Report, view: View) -> Iterator[str]:
    """Yield one log with one run, a result a line."""
    told = (*report.findings, *report.silenced)  # left out, their alerts would open anew
    ids = list(dict.fromkeys(finding.rule for finding in told))
    rules = [_rule(rule_id, view.rule_of(rule_id)) for rule_id in ids]
    results = [_result(one, ids.index(one.rule), view) for one in told]
    yield f'{{\n"$schema": {_json(_SCHEMA)},\n"version": "2.1.0",\n"runs": [{{\n'
    for key, value in _run(report, rules).items():
        yield f'"{key}": {_json(value)},\n'
    lines = ",\n".join(map(_json, results))
    yield f'"results": [\n{lines}\n]\n}}]\n}}\n' if results else '"results": []\n}]\n}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _run(report: Report, rules: Sequence[Json]) -> Json:
    driver: Json = {
        "name": "factlint",
        "semanticVersion": __version__,
        "language": "en",
        "rules": rules,
    }
    failures = [{"level": "error", "message": _message(one)} for one in report.failures]
    invocation: Json = {"executionSuccessful": not failures}
    if failures:
        invocation["toolExecutionNotifications"] = failures
    about = "The folder in which factlint was run, as a rule the root of the repository."
    return {
        "tool": {"driver": driver},
        "language": "en",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": about}}},
        "invocations": [invocation],
        "properties": {"coverage": coverage_as_dict(report.coverage)},
    }


def _rule(rule_id: str, rule: Rule | None) -> Json:
    if rule is None:
        return {"id": rule_id}
    told = help_markdown(rule)
    all_of_it = f"`factlint explain {rule_id}` shows all examples."
    return {
        "id": rule_id,
        "shortDescription": {"text": _sentence(rule.title)},
        "fullDescription": {"text": rule.why},
        "help": {
            "text": f"{told}\n\n{all_of_it}",
            "markdown": f"{told}\n\n{all_of_it}",
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.kind]},
    }


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _result(finding: Finding, rule_index: int, view: View) -> Json:
    result: Json = {
        "ruleId": finding.rule,
        "ruleIndex": rule_index,
        "level": _LEVELS[finding.severity],
        "message": _message(_told(finding)),
        "locations": [_location(finding.place, finding.note)],
        "partialFingerprints": {"factlint/v1": finding.fingerprint},
    }
    if finding.related:
        result["relatedLocations"] = [
            _related(number, noted) for number, noted in enumerate(finding.related, 1)
        ]
    if finding.is_new is not None:
        result["baselineState"] = "new" if finding.is_new else "unchanged"
    if finding.silence and finding.silence.by == "comment":
        result["suppressions"] = [_suppression(finding.silence)]
    elif finding.silence:  # known: not new, and not gone
        result["level"] = "note"
    if finding.proof:
        result["properties"] = {"proof": list(finding.proof)}
    if finding.fix and (fix := _fix(finding.fix, view.source_of(finding.fix.path))):
        result["fixes"] = [fix]
    return result


def _suppression(silence: Silence) -> Json:
    told: Json = {"kind": "inSource"}
    if silence.because:
        told["justification"] = silence.because
    if silence.place:
        told["location"] = _location(silence.place, "")
    return told


def _told(finding: Finding) -> str:
    """Give the message and its proof; the first sentence stands alone where room is short."""
    return "\n".join((_sentence(finding.message), *(f"- {step}" for step in finding.proof)))


def _message(text: str) -> Json:
    # 3.11.6: "[words](target)" is a link in any message; what a text says must not become one.
    return {"text": text.replace("](", "] (")}


def _related(number: int, noted: NotedPlace) -> Json:
    return {"id": number, **_location(noted.place, noted.note)}


def _location(place: Place, note: str) -> Json:
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "snippet": {"text": place.text},
    }
    location: Json = {
        "physicalLocation": {"artifactLocation": _artifact(place.path), "region": region}
    }
    if note:
        location["message"] = _message(note)
    return location


def _artifact(path: str) -> Json:
    uri = quote(path.encode("utf-8", "surrogateescape"), safe="/")
    if path.startswith("/"):
        return {"uri": f"file://{uri}"}
    if path.startswith("../"):  # above the root, of which 3.4.4 lets nothing be said
        return {"uri": uri}
    return {"uri": uri, "uriBaseId": _ROOT}


def _fix(fix: Fix, source: str | None) -> Json | None:
    if source is None:
        return None
    from factlint.model import Document

    place = Document(fix.path, "plain", source, ()).place(fix.start, fix.end)
    deleted = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    replacement = {"deletedRegion": deleted, "insertedContent": {"text": fix.text}}
    return {
        "description": {"text": fix.title},
        "artifactChanges": [
            {"artifactLocation": _artifact(fix.path), "replacements": [replacement]}
        ],
    }
