"""Findings that a comment in a text silences are kept apart, with the comment's reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.findings import judge
from factlint.model import Silence
from factlint.records import dataclass
from factlint.suppressions import KIND

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from factlint.checks import Evidence
    from factlint.model import Finding
    from factlint.rulebook import Rule, RuleBook
    from factlint.suppressions.reading import Suppression, Suppressions

# Kinds of rules that look at each text by itself.
OF_ONE_TEXT = frozenset(
    {"count", "identifier", "presence", "range", "resolution", "source-time", "text", KIND}
)


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
    had_their_say: Collection[str],
    evidence: Evidence,
) -> tuple[Finding, ...]:
    """Give the findings about the comments themselves; see `judged` for who had their say."""
    from factlint.checks import suppression
    from factlint.suppressions.faults import faults

    rules = [rule for rule in in_force.values() if rule.kind == KIND]
    by_id = {rule.id: rule for rule in known}
    found = faults(suppressions, by_id, had_their_say, set(used), evidence.today)
    told = replace(evidence, suppressions=tuple(found))
    return judge(suppression.check(rules, told), {rule.id: rule for rule in rules})


def judged(rules: Iterable[Rule], evidence: Evidence, whole: bool) -> set[str]:
    """Give the ids of the rules that had all they need, so that their silence means something.

    A clash may be with a text that was not read: unless a `whole` folder was, only rules that look
    at one text alone have had it all.
    """
    return {
        rule.id
        for rule in rules
        if (whole or rule.kind in OF_ONE_TEXT)
        and (rule.kind != "wikidata" or evidence.wikidata is not None)
        and (rule.kind != "link" or evidence.links)
        and (evidence.today is not None or not rule.settings.get("future"))
    }
