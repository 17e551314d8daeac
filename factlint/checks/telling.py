"""Tell a contradiction in words: the message, the places, and the proof step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.measuring import Measured, measured
from factlint.checks.wording import day_in_words, edtf_in_words, value_in_words
from factlint.model import (
    Age,
    Conflict,
    Date,
    Duration,
    EntityRef,
    Modality,
    NotedPlace,
    Severity,
    Text,
)
from factlint.timeline.explaining import path_of
from factlint.timeline.network import NOTHING
from factlint.timeline.shifts import pull, push

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.chronicle import Chronicle
    from factlint.checks.chronology import Found
    from factlint.model import Claim, Value
    from factlint.rulebook import Rule
    from factlint.timeline import Contradiction

_LONGEST = 40  # characters of a text's own words that still read well in a message


class Ends(NamedTuple):
    """The two events a rule is about: which should come first, which later."""

    earlier: int
    later: int


class Telling:
    """Knows the rules and the timeline, and so how to say what broke which."""

    def __init__(self, chronicle: Chronicle, rules: Sequence[Rule], backwards: set[int]) -> None:
        self._chronicle = chronicle
        self._network = chronicle.network
        self._rules = rules
        self._backwards = backwards

    def conflict(self, found: Found) -> Conflict | None:
        """Give the conflict to report, or None where no rule that is in force says anything."""
        arc = self._rule_arc(found.contradiction)
        if arc is None:
            return self._disagreement(found)
        rule = self._rules[self._network.constraints[arc].rule]
        if rule.kind == "agreement":
            return self._disagreement(found)
        words = self._words(found.contradiction, arc)
        message = rule.message.format_map(words)
        return self._made(rule, message, found)

    def _rule_arc(self, one: Contradiction) -> int | None:
        """Choose the constraint whose rule says most: what a claim states, then what is nearest."""
        arcs = [one for one in one.constraints if self._network.constraints[one].rule != NOTHING]
        return min(arcs, key=self._weight, default=None)

    def _weight(self, number: int) -> tuple[bool, bool, int]:
        constraint = self._network.constraints[number]
        rule = self._rules[constraint.rule]
        return rule.kind != "difference", not constraint.claims, number

    def _disagreement(self, found: Found) -> Conflict | None:
        from factlint.checks.agreement import rule_for_dates

        claims = [self._chronicle.claims[index] for index in found.contradiction.claims]
        if any(claim.time is None for claim in claims) or len(claims) < 2:
            return None
        rule = rule_for_dates(self._rules, claims)
        if rule is None:
            return None
        blamed = self._chronicle.claims[found.contradiction.blamed]
        other = next(claim for claim in claims if claim is not blamed)
        words = {
            "subject": blamed.subject_name,
            "property": self._label(blamed.property),
            "one": date_words(other),
            "other": date_words(blamed),
            "places": "",
        }
        return self._made(rule, rule.message.format_map(words), found)

    def _made(self, rule: Rule, message: str, found: Found) -> Conflict:
        claims = [self._chronicle.claims[index] for index in found.contradiction.claims]
        blamed = self._chronicle.claims[found.contradiction.blamed]
        others = sorted(
            (claim for claim in claims if claim is not blamed),
            key=lambda claim: (claim.value_place.path, claim.value_place.start),
        )
        doubtful = next((one for one in claims if one.modality is not Modality.ASSERTED), None)
        return Conflict(
            rule=rule.id,
            message=message + (_whose(doubtful) if doubtful else ""),
            places=tuple(
                NotedPlace(claim.value_place, self._note(claim)) for claim in (blamed, *others)
            ),
            claims=(blamed, *others),
            proof=tuple(self._proof(found.contradiction)),
            severity=Severity.WARNING if found.doubtful or found.plausible else None,
        )

    # --- the words of a message -----------------------------------------------------------------

    def _words(self, one: Contradiction, arc: int) -> dict[str, str]:
        constraint = self._network.constraints[arc]
        ends = Ends(constraint.source, constraint.target)
        if arc in self._backwards:
            ends = Ends(*reversed(ends))
        stated = self._stated(arc)
        facts = measured(self._network, one.constraints, ends, constraint, stated)
        subject, other = self._names(one, ends)
        return {
            "subject": subject,
            "other": other,
            "earlier": self._event(one, ends.earlier),
            "earlier-date": self._date(one, ends.earlier, facts.earlier),
            "later": self._event(one, ends.later),
            "later-date": self._date(one, ends.later, facts.later),
            "stated": value_in_words(stated) if stated else "",
            "actual": facts.actual,
            "change": self._change(one, ends, stated, facts),
        }

    def _stated(self, arc: int) -> Age | Duration | None:
        for index in self._network.constraints[arc].claims:
            claim = self._chronicle.claims[index]
            values: list[Value] = [claim.value, *(value for _, value in claim.qualifiers)]
            for value in values:
                if isinstance(value, Age | Duration):
                    return value
        return None

    def _names(self, one: Contradiction, ends: Ends) -> tuple[str, str]:
        whose = [self._chronicle.owner[end][0] for end in (ends.later, ends.earlier)]
        subject, other = self._name(one, whose[0]), self._name(one, whose[1])
        if whose[0] != whose[1]:
            return subject, other
        return subject, next(
            (
                claim.value.name
                for claim in map(self._chronicle.claims.__getitem__, one.claims)
                if isinstance(claim.value, EntityRef)
            ),
            subject,
        )

    def _name(self, one: Contradiction, entity: str) -> str:
        for index in one.claims:
            claim = self._chronicle.claims[index]
            if claim.subject == entity:
                return claim.subject_name
            if isinstance(claim.value, EntityRef) and claim.value.id == entity:
                return claim.value.name
        return entity

    def _claim_at(self, one: Contradiction, point: int) -> Claim | None:
        """Give the claim of the contradiction that dates a point."""
        for number in one.constraints:
            constraint = self._network.constraints[number]
            if constraint.source == NOTHING and constraint.target == point:
                return self._chronicle.claims[constraint.claims[0]]
        return None

    def _event(self, one: Contradiction, point: int) -> str:
        claim = self._claim_at(one, point)
        if claim is not None:
            return self._what(claim)
        return self._label(self._chronicle.owner[point][1])

    def _what(self, claim: Claim) -> str:
        what = claim.qualifier("what")
        if isinstance(what, Text):
            return what.text
        label = self._label(claim.property)
        return f"{label} {claim.value.name}" if isinstance(claim.value, EntityRef) else label

    def _label(self, property_: str) -> str:
        known = self._chronicle.vocabulary.get(property_)
        return known.label if known else property_.replace("-", " ")

    def _date(self, one: Contradiction, point: int, bounds: tuple[int | None, int | None]) -> str:
        claim = self._claim_at(one, point)
        if claim is not None:
            since = claim.qualifier("since") if not self._chronicle.owner[point][1] else None
            return edtf_in_words(since.edtf) if isinstance(since, Date) else date_words(claim)
        first, last = bounds
        if first is not None:
            return f"not before {day_in_words(first)}"
        return f"not after {day_in_words(last)}" if last is not None else "no date"

    def _change(
        self, one: Contradiction, ends: Ends, stated: Age | Duration | None, facts: Measured
    ) -> str:
        changes = []
        if stated and facts.actual:
            changes.append(f"{value_in_words(stated)} -> {facts.actual}")
        claim = self._claim_at(one, ends.later)
        if claim is not None and facts.fitting:
            by_year = (claim.time or "").isdecimal()
            fitting = facts.fitting_years if by_year else facts.fitting
            changes.append(f"{date_words(claim)} -> {fitting}")
        return ", or ".join(changes)

    # --- the proof ------------------------------------------------------------------------------

    def _note(self, claim: Claim) -> str:
        plain = isinstance(claim.value, Date | EntityRef)
        value = "" if plain else f" {value_in_words(claim.value)}"
        return f"{self._label(claim.property)}{value}"

    def _proof(self, one: Contradiction) -> Iterator[str]:
        rising, falling = path_of(self._network, one.constraints)
        yield from self._steps(rising, rises=True)
        yield from self._steps(falling, rises=False)

    def _steps(self, numbers: Sequence[int], *, rises: bool) -> Iterator[str]:
        day: int | None = None
        for number in numbers:
            constraint = self._network.constraints[number]
            if constraint.source == NOTHING:
                day = constraint.first if rises else constraint.last
                yield self._said(constraint.claims[0])
                continue
            if day is not None:
                day = push(constraint.shift, day) if rises else pull(constraint.shift, day)
            point = constraint.target if rises else constraint.source
            yield self._follows(number, point, day, rises=rises)

    def _said(self, index: int) -> str:
        claim = self._chronicle.claims[index]
        return f"{claim.subject_name}: {self._what(claim)} {date_words(claim)} ({_where(claim)})"

    def _follows(self, number: int, point: int, day: int | None, *, rises: bool) -> str:
        constraint = self._network.constraints[number]
        property_ = self._chronicle.owner[point][1]
        bound = "not before" if rises else "not after"
        when = f"{bound} {day_in_words(day)}" if day is not None else "no day is left"
        because = [
            f"the text says {self._note(claim)} ({_where(claim)})"
            for claim in map(self._chronicle.claims.__getitem__, constraint.claims)
        ]
        if not because and constraint.rule != NOTHING:
            because = [self._rules[constraint.rule].title]
        event = self._label(property_) if property_ else "that"
        return f"so {event} {when}" + (f": {'; '.join(because)}" if because else "")


def date_words(claim: Claim) -> str:
    """Give a claim's date in the text's own words where they are short, else in ours."""
    words = " ".join(claim.value_place.text.split())
    if isinstance(claim.value, Date) and _reads_well(words) and words != claim.time:
        return words
    return edtf_in_words(claim.time or str(claim.value))


def _reads_well(words: str) -> bool:
    return 0 < len(words) <= _LONGEST and any(letter.isdigit() for letter in words)


def _where(claim: Claim) -> str:
    return f"{claim.value_place.path}:{claim.value_place.line}"


def _whose(claim: Claim) -> str:
    if claim.modality is Modality.ATTRIBUTED and claim.speaker:
        return f" (So says {claim.speaker}.)"
    return " (The text itself is not sure.)"
