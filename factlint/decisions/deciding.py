"""Hold the findings against what the project has decided; the order of decisions stands here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.suppressions.directives import SPOKEN_TO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.checks import Evidence
    from factlint.configuration import Configuration
    from factlint.model import Document, Report
    from factlint.rulebook import RuleBook


def decided(
    report: Report,
    evidence: Evidence,
    known: RuleBook,
    in_force: RuleBook,
    configuration: Configuration,  # noqa: ARG001
) -> Report:
    """Give the report as the project wants it. `known` are all rules, also those not in force."""
    if _speak_to_factlint(evidence.documents):
        report = _without_silenced(report, evidence, known, in_force)
    return report


def _speak_to_factlint(documents: Iterable[Document]) -> bool:
    return any(
        comment.text.startswith(SPOKEN_TO)
        for document in documents
        for comment in document.comments
    )


def _without_silenced(
    report: Report, evidence: Evidence, known: RuleBook, in_force: RuleBook
) -> Report:
    from factlint.decisions.silencing import complaints, in_reading_order, silence
    from factlint.suppressions import read_suppressions

    suppressions = read_suppressions(evidence.documents)
    parted = silence(report.findings, suppressions, evidence.today)
    rules = {rule.id: rule for rule in in_force}
    about_comments = complaints(suppressions, parted.used, known, rules, evidence)
    return replace(
        report,
        findings=in_reading_order(parted.heard, about_comments),
        silenced=in_reading_order(report.silenced, parted.silenced),
    )
