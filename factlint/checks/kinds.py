"""The table of the kinds of rules. A kind's module is imported when a rule of it is run."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from factlint.errors import InputError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim, Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap


class Kind(Protocol):
    """What a kind's module offers."""

    WORDS: frozenset[str]  # the names that may stand in braces in a rule's message

    def settings(self, raw: YamlMap, path: str) -> object:
        """Read the mapping `check` of a rule; raise InputError for what is not known."""
        ...

    def check(self, rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
        """Yield what breaks the rules, all of which are of this kind."""
        ...


KINDS = {
    "order": "factlint.checks.time.order",
    "difference": "factlint.checks.time.difference",
    "within": "factlint.checks.time.within",
    "overlap": "factlint.checks.time.overlap",
    "range": "factlint.checks.range",
    "agreement": "factlint.checks.agreeing.agreement",
    "once": "factlint.checks.once",
    "count": "factlint.checks.numbers.count",
    "digits": "factlint.checks.numbers.digits",
    "boxed": "factlint.checks.numbers.boxed",
    "tabled": "factlint.checks.numbers.tabled",
    "recount": "factlint.checks.numbers.recount",
    "retaken": "factlint.checks.numbers.retaken",
    "beyond": "factlint.checks.numbers.beyond",
    "tally": "factlint.checks.numbers.tally",
    "contrary": "factlint.checks.contrary",
    "skipped": "factlint.checks.skipped",
    "exclusion": "factlint.checks.exclusion",
    "name": "factlint.checks.naming.name",
    "presence": "factlint.checks.presence",
    "resolution": "factlint.checks.resolution",
    "identifier": "factlint.checks.identifier",
    "source-time": "factlint.checks.source_time",
    "text": "factlint.checks.text",
    "link": "factlint.checks.links",
    "wikidata": "factlint.checks.wikidata",
    "drift": "factlint.checks.drift",
    "suppression": "factlint.checks.suppression",
}

# These share one timeline, so their rules are run together, by `factlint.checks.time.chronology`.
OF_TIME = frozenset({"order", "difference", "within", "overlap"})


def kind_of(rule: Rule) -> Kind:
    """Give the module of a rule's kind; raise InputError for a kind that does not exist."""
    if rule.kind not in KINDS:
        line, column = rule.place_of("kind")
        raise InputError(
            f"there is no kind of rule {rule.kind!r}",
            path=rule.path,
            line=line,
            column=column,
            hint=did_you_mean(rule.kind, list(KINDS)) or f"there are {', '.join(KINDS)}",
        )
    kind: Kind = import_module(KINDS[rule.kind])
    return kind


def compared_by(kind: str, rules: Sequence[Rule], evidence: Evidence) -> Iterable[Claim]:
    """Give the claims that rules of a kind set against others, for the coverage."""
    if kind == "agreement":
        from factlint.checks.agreeing import agreement

        return agreement.compared(rules, evidence)
    if kind == "once":
        from factlint.checks import once

        return once.compared(rules, evidence)
    if kind == "count":
        from factlint.checks.numbers import count

        return count.compared(rules, evidence)
    if kind == "wikidata" and evidence.wikidata is not None:
        from factlint.checks import wikidata

        return wikidata.compared(rules, evidence)
    return ()
