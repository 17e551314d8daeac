"""Findings that a comment in a text silences are kept apart, with the comment's reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.findings import judge
from factlint.model import Silence
from factlint.records import dataclass
from factlint.suppressions import KIND

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factlint.checks import Evidence
    from factlint.model import Finding
    from factlint.rulebook import Rule, RuleBook
    from factlint.suppressions.reading import Suppression, Suppressions


@dataclass(frozen=True)
class Silenced:
    """Findings told apart by the comments of their texts."""

    heard: tuple[Finding, ...]
    silenced: tuple[Finding, ...]
    used: frozenset[Suppression]


def silence(findings: Iterable[Finding], suppressions: Suppressions, today: str | None) -> Silenced:
    """Part the findings; one is silenced where any of its places lies in a comment's reach."""
    heard, silenced, used = [], [], set()
    for finding in findings:
        places = [finding.place, *(noted.place for noted in finding.related)]
        by = suppressions.of(finding.rule, finding.kind, places, today)
        if by is None:
            heard.append(finding)
        else:
            used.add(by)
            why = Silence("comment", by.because, by.place, by.until)
            silenced.append(replace(finding, silence=why))
    return Silenced(tuple(heard), tuple(silenced), frozenset(used))


def complaints(
    suppressions: Suppressions,
    used: Iterable[Suppression],
    known: RuleBook,
    in_force: Mapping[str, Rule],
    evidence: Evidence,
) -> tuple[Finding, ...]:
    """Give the findings about the comments themselves."""
    from factlint.checks import suppression
    from factlint.suppressions.faults import faults

    rules = [rule for rule in in_force.values() if rule.kind == KIND]
    judged = {rule.id for rule in in_force.values() if _is_judged(rule, evidence)}
    found = faults(
        suppressions, {rule.id: rule for rule in known}, judged, set(used), evidence.today
    )
    told = replace(evidence, suppressions=tuple(found))
    return judge(suppression.check(rules, told), {rule.id: rule for rule in rules})


def _is_judged(rule: Rule, evidence: Evidence) -> bool:
    """Tell whether a rule had what it needs, so that its silence means something."""
    if rule.kind == "wikidata":
        return evidence.wikidata is not None
    return evidence.today is not None or not rule.settings.get("future")
