"""Run a rule book over the evidence."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from string import Formatter
from typing import TYPE_CHECKING

from factlint.checks.kinds import OF_TIME, compared_by, kind_of
from factlint.collecting import garbage_kept
from factlint.errors import InputError, did_you_mean
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factlint.checks.evidence import Evidence
    from factlint.model import Conflict, Coverage
    from factlint.rulebook import Rule, RuleBook


@dataclass(frozen=True)
class Checked:
    """What the checks found, and how much they could look at."""

    conflicts: tuple[Conflict, ...]
    coverage: Coverage


def run(rulebook: RuleBook, evidence: Evidence) -> Checked:
    """Check the evidence by every rule of the book; raise InputError for a broken rule."""
    from factlint.checks.coverage import measure
    from factlint.checks.watching import watched_words

    evidence = replace(evidence, watched=watched_words(rulebook))
    by_kind: dict[str, list[Rule]] = defaultdict(list)
    for rule in rulebook:
        by_kind[rule.kind].append(rule)
    with garbage_kept():
        compared = set[int]()
        conflicts = _conflicts(rulebook, by_kind, evidence, compared)
        return Checked(tuple(conflicts), measure(evidence, compared))


def _conflicts(
    rulebook: RuleBook,
    by_kind: Mapping[str, list[Rule]],
    evidence: Evidence,
    compared: set[int],
) -> list[Conflict]:
    conflicts: list[Conflict] = []
    for kind in sorted(by_kind):
        if kind not in OF_TIME:
            module, rules = kind_of(by_kind[kind][0]), by_kind[kind]
            conflicts += module.check(rules, evidence)
            compared.update(map(id, compared_by(kind, rules, evidence)))
    timed = [rule for rule in rulebook if rule.kind in OF_TIME or _compares_dates(rule)]
    if timed:
        from factlint.checks.time.chronology import check_times

        conflicts += check_times(timed, evidence, compared)
    return _told_once(conflicts, rulebook)


def _told_once(conflicts: list[Conflict], rulebook: RuleBook) -> list[Conflict]:
    """Leave out what happens twice where another rule tells of the same two statements.

    Those that must agree come first, and then the first rule that has it happen once.
    """
    kinds = {rule.id: rule.kind for rule in rulebook}
    told = {_statements(one): "" for one in conflicts if kinds.get(one.rule) == "agreement"}
    return [
        one
        for one in conflicts
        if kinds.get(one.rule) != "once" or told.setdefault(_statements(one), one.rule) == one.rule
    ]


def _statements(conflict: Conflict) -> frozenset[tuple[str, int]]:
    """Give where the statements stand that take part in a conflict."""
    return frozenset((one.value_place.path, one.value_place.start) for one in conflict.claims)


def _compares_dates(rule: Rule) -> bool:
    return rule.kind == "agreement" and rule.settings.get("compares") == "dates"


def check_settings(rules: Iterable[Rule]) -> None:
    """Read every rule's settings and message; raise InputError for the first that is broken."""
    for rule in rules:
        kind = kind_of(rule)
        kind.settings(rule.settings, rule.path)
        for word in _placeholders(rule):
            if word not in kind.WORDS:
                raise _unknown_word(rule, word, sorted(kind.WORDS))


def _placeholders(rule: Rule) -> Iterator[str]:
    try:
        for _, name, _, _ in Formatter().parse(rule.message):
            if name is not None:
                yield name
    except ValueError as error:
        line, column = rule.place_of("message")
        raise InputError(
            f"the message: {error}", path=rule.path, line=line, column=column
        ) from None


def _unknown_word(rule: Rule, word: str, known: list[str]) -> InputError:
    line, column = rule.place_of("message")
    return InputError(
        f"the message has {{{word}}}, which rules of kind {rule.kind!r} do not know",
        path=rule.path,
        line=line,
        column=column,
        hint=did_you_mean(word, known) or f"they know {', '.join(known)}",
    )
