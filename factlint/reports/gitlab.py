"""The report for GitLab's merge requests: Code Quality, a subset of Code Climate's issues.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json
import re
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

from factlint.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Finding, Report
    from factlint.reports.view import View

_PLACE = re.compile(r"(?s)(.*?)(?::([0-9]+))?(?::[0-9]+)?")
_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, _view: View) -> Iterator[str]:
    """Yield a JSON array, an issue a line; a file that could not be read is a blocking issue."""
    issues = [_failure(one) for one in report.failures] + [_issue(one) for one in report.findings]
    _set_apart(issues)
    lines = ",\n  ".join(json.dumps(issue, ensure_ascii=False) for issue in issues)
    yield f"[\n  {lines}\n]\n" if issues else "[]\n"


def _issue(finding: Finding) -> dict[str, object]:
    place = finding.place
    return {
        "description": finding.message,
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": _location(place.path, place.line, place.end_line),
    }


def _set_apart(issues: list[dict[str, object]]) -> None:
    """Give each issue a fingerprint of its own: GitLab shows one of those that share it."""
    seen: Counter[object] = Counter()
    for issue in issues:
        known = issue["fingerprint"]
        seen[known] += 1
        if seen[known] > 1:
            issue["fingerprint"] = sha256(f"{known}#{seen[known]}".encode()).hexdigest()


def _failure(failure: str) -> dict[str, object]:
    return {
        "description": failure,
        "check_name": "file-can-be-read",
        "fingerprint": sha256(failure.encode("utf-8", "surrogatepass")).hexdigest(),
        "severity": "blocker",
        "location": _location(*_where(failure)),
    }


def _where(failure: str) -> tuple[str, int, int]:
    """Give the path and the lines that a failure names, `path:line:column: what`."""
    match = _PLACE.fullmatch(failure.partition(": ")[0])
    assert match  # it matches anything
    path, line = match.groups(default="1")
    return path, int(line), int(line)


def _location(path: str, begin: int, end: int) -> dict[str, object]:
    # Paths are those of the repository, and GitLab takes none that begins with "./".
    return {"path": path.removeprefix("./"), "lines": {"begin": begin, "end": end}}
