"""Findings as an editor shows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol.types import (
    CodeDescription,
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
)
from pygls.uris import from_fs_path

from factlint.lsp.desk import others
from factlint.lsp.positions import Ruler
from factlint.model import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from pygls.workspace import PositionCodec

    from factlint.lsp.desk import Seen
    from factlint.model import Finding, Place
    from factlint.rulebook import RuleBook

_SEVERITIES = {
    Severity.ERROR: DiagnosticSeverity.Error,
    Severity.WARNING: DiagnosticSeverity.Warning,
    Severity.INFO: DiagnosticSeverity.Information,
}


class Teller:
    """Tells findings in the terms of one client; `source_of` gives the text of a path."""

    def __init__(
        self, source_of: Callable[[str], str | None], codec: PositionCodec, rules: RuleBook | None
    ) -> None:
        self._source_of = source_of
        self._codec = codec
        self._rules = rules
        self._rulers: dict[str, Ruler] = {}

    def diagnostic(self, seen: Seen) -> Diagnostic:
        """Give a finding where a text shows it, with its other places and its rule's file."""
        finding = seen.finding
        rule = self._rules.get(finding.rule) if self._rules else None
        related = [
            DiagnosticRelatedInformation(self.location(place), note or "here")
            for place, note in others(seen)
        ]
        return Diagnostic(
            self.ruler(seen.place.path).range(seen.place),
            "\n".join((finding.message, *finding.proof)),
            severity=_severity(finding),
            code=finding.rule,
            code_description=CodeDescription(Path(rule.path).absolute().as_uri()) if rule else None,
            source="factlint",
            related_information=related or None,
            data=finding.fingerprint,
        )

    def location(self, place: Place) -> Location:
        """Give a place as the protocol has it."""
        return Location(uri_of(place.path), self.ruler(place.path).range(place))

    def ruler(self, path: str) -> Ruler:
        """Give what measures positions in a text, made once."""
        if path not in self._rulers:
            self._rulers[path] = Ruler(self._source_of(path) or "", self._codec)
        return self._rulers[path]


def uri_of(path: str) -> str:
    """Give the URI of a file."""
    return from_fs_path(path) or Path(path).as_uri()


def _severity(finding: Finding) -> DiagnosticSeverity:
    return DiagnosticSeverity.Hint if finding.silence else _SEVERITIES[finding.severity]
