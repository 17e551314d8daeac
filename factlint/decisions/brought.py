"""What a change has brought about although its own words stayed: its entry was taken out."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from factlint.decisions.silencing import OF_ONE_TEXT
from factlint.records import dataclass
from factlint.suppressions import KIND

if TYPE_CHECKING:
    from factlint.checks import Evidence
    from factlint.decisions.moves import Versions
    from factlint.model import Document, Finding
    from factlint.rulebook import RuleBook


@dataclass(frozen=True)
class Brought:
    """Tells what the changed texts, as they were, did not have yet."""

    versions: Versions
    evidence: Evidence
    rules: RuleBook  # those in force

    def about(self, finding: Finding) -> bool:
        """Tell whether a changed text has a finding, of a rule about one text, that it had not."""
        return (
            finding.kind in OF_ONE_TEXT - {KIND}
            and os.path.realpath(finding.place.path) in self.versions.old
            and finding.fingerprint not in self._before
        )

    @cached_property
    def _before(self) -> frozenset[str]:
        from factlint import checks
        from factlint.findings import judge

        asked = {one.id: one for one in self.rules if one.kind in OF_ONE_TEXT - {KIND}}
        found = checks.run(self.rules.only(asked), self._as_it_was()).conflicts
        return frozenset(one.fingerprint for one in judge(found, asked))

    def _as_it_was(self) -> Evidence:
        from factlint.facts import identify
        from factlint.readings import extracted
        from factlint.sources.bibliographies import bibliographies_of

        readings = [extracted(one) for one in self._documents()]
        documents = tuple(one.document for one in readings)
        vocabulary = self.evidence.vocabulary
        return replace(
            self.evidence,
            documents=documents,
            facts=identify(
                [one.extraction for one in readings], vocabulary=vocabulary, documents=documents
            ),
            bibliographies=bibliographies_of(documents)[0],
        )

    def _documents(self) -> list[Document]:
        from factlint.sources import read_text

        read_as = {os.path.realpath(one.path): one for one in self.evidence.documents}
        known = ((read_as.get(path), text) for path, text in self.versions.before.items())
        return [read_text(text, one.path, one.format) for one, text in known if one is not None]
