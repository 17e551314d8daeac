"""What is wrong with suppressions: rules of the kind `suppression` report it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from factlint.model import Place
    from factlint.rulebook import Rule
    from factlint.suppressions.reading import Suppression, Suppressions

NO_REASON, UNKNOWN_RULE, UNUSED, EXPIRED, BROKEN = FAULTS = (
    "no-reason",
    "unknown-rule",
    "unused",
    "expired",
    "broken",
)


class Fault(NamedTuple):
    """A suppression that is not in order."""

    kind: str  # one of FAULTS
    place: Place
    what: str  # the rules it names, or what is wrong


def faults(
    suppressions: Suppressions,
    known: Mapping[str, Rule],
    judged: Collection[str],
    used: Collection[Suppression],
    today: str | None,
) -> Iterator[Fault]:
    """Yield what is wrong.

    `known` are all rules by id, `judged` the ids of those that have been run on everything they
    need: of another rule nobody can say that it would have found nothing.
    """
    for place, what in suppressions.broken:
        yield Fault(BROKEN, place, what)
    for one in suppressions.all:
        if not any(map(str.isalnum, one.because)):  # dots stand for a reason to be written
            yield Fault(NO_REASON, one.place, _rules(one))
        yield from _unknown(one, known)
        if one.has_expired(today):
            yield Fault(EXPIRED, one.place, one.until)
        elif one not in used and _is_judged(one, known, judged):
            yield Fault(UNUSED, one.place, _rules(one))


def _rules(one: Suppression) -> str:
    return ", ".join(one.rules) or "all rules"


def _unknown(one: Suppression, known: Mapping[str, Rule]) -> Iterator[Fault]:
    for word in one.rules:
        if not _meant(word, known):
            words = sorted({*known, *(rule.kind for rule in known.values())})
            near = did_you_mean(word, words) or "`factlint rules list` shows them all."
            yield Fault(UNKNOWN_RULE, one.place, f"{word!r}; {near}")


def _meant(word: str, known: Mapping[str, Rule]) -> set[str]:
    from factlint.suppressions.reading import names

    return {rule.id for rule in known.values() if names(word, rule.id, rule.kind)}


def _is_judged(one: Suppression, known: Mapping[str, Rule], judged: Collection[str]) -> bool:
    meant = set(known) if not one.rules else {
        rule_id for word in one.rules for rule_id in _meant(word, known)
    }  # fmt: skip
    return bool(meant) and meant <= set(judged)
