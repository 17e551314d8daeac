"""Tell a contradiction in words: the message, the places, and the proof step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.measuring import Measured, by_numbers, measured
from factlint.checks.namesakes import are_namesakes
from factlint.checks.phrases import date_words, event_words, label_of, note_of, where, whose
from factlint.checks.proof import age_proof, distance_proof, proof
from factlint.checks.sentences import at_time, filled, happened, predicate, told, when
from factlint.checks.styles import are_styles_of_one_day
from factlint.checks.wording import bound_in_words, edtf_in_words, value_in_words
from factlint.model import (
    Age,
    Conflict,
    Date,
    Duration,
    EntityRef,
    Modality,
    NotedPlace,
    Origin,
    Severity,
)
from factlint.timeline.network import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.chronicle import Chronicle
    from factlint.checks.chronology import Found
    from factlint.model import Claim, Value
    from factlint.rulebook import Rule
    from factlint.timeline import Contradiction

_NO_DATE = "no date"


class Ends(NamedTuple):
    """The two events a rule is about: which should come first, which later."""

    earlier: int
    later: int


class Broken(NamedTuple):
    """A rule that a contradiction breaks, and what is known of its two events."""

    rule: Rule
    ends: Ends
    stated: Age | Duration | None
    facts: Measured


class Telling:
    """Knows the rules and the timeline, and so how to say what broke which."""

    def __init__(self, chronicle: Chronicle, rules: Sequence[Rule], backwards: set[int]) -> None:
        self._chronicle = chronicle
        self._network = chronicle.network
        self._rules = rules
        self._backwards = backwards

    def conflict(self, found: Found) -> Conflict | None:
        """Give the conflict to report, or None where no rule that is in force says anything."""
        one = found.contradiction
        arc = self._rule_arc(one)
        if arc is None or self._rules[self._network.constraints[arc].rule].kind == "agreement":
            return self._disagreement(found)
        broken = self._broken(one, arc)
        words = self._words(one, broken)
        message = filled(broken.rule.message, words)
        if words["earlier-date"] == words["later-date"] == _NO_DATE:
            message = f"{broken.rule.title}; but {self._together(one)} cannot all be true."
        return self._made(broken.rule, message, found, tuple(self._proof(one, broken)))

    def _together(self, one: Contradiction) -> str:
        """Tell the statements of a circle that no date has a part in."""
        statements = (
            f"{note_of(claim, self._chronicle.vocabulary)} ({where(claim)})"
            for claim in self._claims(one)
        )
        return ", ".join(statements)

    def _rule_arc(self, one: Contradiction) -> int | None:
        """Choose the constraint whose rule says most: what a claim states, then what is nearest."""
        arcs = [one for one in one.constraints if self._network.constraints[one].rule != NOTHING]
        return min(arcs, key=self._weight, default=None)

    def _weight(self, number: int) -> tuple[bool, bool, int]:
        constraint = self._network.constraints[number]
        rule = self._rules[constraint.rule]
        return rule.kind != "difference", not constraint.claims, number

    def _broken(self, one: Contradiction, arc: int) -> Broken:
        constraint = self._network.constraints[arc]
        ends = Ends(constraint.source, constraint.target)
        if arc in self._backwards:
            ends = Ends(*reversed(ends))
        stated = self._stated(arc)
        facts = measured(self._network, one.constraints, ends, constraint, stated)
        if len(one.claims) == 1 and isinstance(stated, Duration):
            facts = by_numbers(self._claims(one)[0], stated, facts)
        return Broken(self._rules[constraint.rule], ends, stated, facts)

    def _disagreement(self, found: Found) -> Conflict | None:
        from factlint.checks.agreement import rule_for_dates

        claims = self._claims(found.contradiction)
        if any(claim.time is None for claim in claims) or len(claims) < 2:
            return None
        rule = rule_for_dates(self._rules, claims)
        if rule is None or are_styles_of_one_day([claim.time or "" for claim in claims]):
            return None
        if are_namesakes(claims, self._chronicle.claims):
            return None
        blamed = self._chronicle.claims[found.contradiction.blamed]
        other = next(claim for claim in claims if claim is not blamed)
        words = {
            "subject": blamed.subject_name,
            "property": event_words(blamed, self._chronicle.vocabulary),
            "one": date_words(other),
            "other": date_words(blamed),
            "places": "",
            "told": told(blamed, self._chronicle.vocabulary),
            "one-when": when(other),
        }
        steps = tuple(proof(found.contradiction, self._chronicle, self._rules))
        return self._made(rule, filled(rule.message, words), found, steps)

    def _made(self, rule: Rule, message: str, found: Found, steps: tuple[str, ...]) -> Conflict:
        claims = self._claims(found.contradiction)
        blamed = self._chronicle.claims[found.contradiction.blamed]
        also = [self._chronicle.claims[index] for index in found.contradiction.also]
        others = sorted((claim for claim in claims if claim is not blamed), key=_in_reading_order)
        doubtful = next((one for one in claims if one.modality is not Modality.ASSERTED), None)
        return Conflict(
            rule=rule.id,
            message=message + (whose(doubtful) if doubtful else ""),
            places=tuple(
                NotedPlace(claim.value_place, note_of(claim, self._chronicle.vocabulary))
                for claim in (blamed, *others, *also)
            ),
            claims=(blamed, *others, *also),
            proof=(*steps, *map(self._speaks_too, also)),
            severity=Severity.WARNING if found.doubtful or found.plausible else None,
        )

    def _speaks_too(self, claim: Claim) -> str:
        if claim.time is None or isinstance(claim.value, Age):
            said = f"{claim.subject_name}: {note_of(claim, self._chronicle.vocabulary)}"
        else:
            said = f"{claim.subject_name} {told(claim, self._chronicle.vocabulary)}"
        return f"{said} ({where(claim)}) speaks against it too"

    def _claims(self, one: Contradiction) -> list[Claim]:
        return [self._chronicle.claims[index] for index in one.claims]

    # --- the proof ------------------------------------------------------------------------------

    def _proof(self, one: Contradiction, broken: Broken) -> Iterator[str]:
        earlier, later = (self._claim_at(one, end) for end in broken.ends)
        age = next((claim for claim in self._claims(one) if claim not in (earlier, later)), later)
        if (
            isinstance(broken.stated, Age)
            and earlier is not None
            and later is not None
            and age is not None
            and len(one.claims) <= 3
        ):
            yield from age_proof(earlier, later, age, broken.facts.actual, broken.facts.fitting)
        elif isinstance(broken.stated, Duration) and len(one.claims) == 1:
            (claim,) = self._claims(one)
            yield from distance_proof(claim, broken.stated, broken.facts.actual)
        else:
            yield from proof(one, self._chronicle, self._rules)

    # --- the words of a message -----------------------------------------------------------------

    def _words(self, one: Contradiction, broken: Broken) -> dict[str, str]:
        _, ends, stated, facts = broken
        subject, other = self._names(one, ends)
        words = {
            "subject": subject,
            "other": other,
            **self._of_event("earlier", one, ends.earlier, facts.earlier),
            **self._of_event("later", one, ends.later, facts.later),
            "stated": value_in_words(stated) if stated else "",
            "actual": facts.actual,
            "change": self._change(one, broken),
        }
        return words | self._within(broken, words)

    def _within(self, broken: Broken, words: dict[str, str]) -> dict[str, str]:
        """Tell an event apart from the beginning or end it runs against."""
        limit, event = ("earlier", "later")
        if self._chronicle.vocabulary.phase(self._property(broken.ends.later)) == "ends":
            limit, event = event, limit
        mine = {
            f"{name}{part}": words[f"{own}{part}"]
            for name, own in (("event", event), ("limit", limit))
            for part in ("", "-date", "-when", "-told")
        }
        whose, thing = ("subject", "other") if limit == "earlier" else ("other", "subject")
        mine["event-told"] = f"{words[whose]} {mine['event-told']}"
        return mine | {"thing": words[thing]}

    def _of_event(
        self, name: str, one: Contradiction, point: int, bounds: tuple[int | None, int | None]
    ) -> dict[str, str]:
        """Give the words for one of the two events of a rule."""
        claim, vocabulary = self._claim_at(one, point), self._chronicle.vocabulary
        date = self._date(one, point, bounds)
        if claim is None or not self._property(point):
            phrase = happened(self._property(point), vocabulary)
            since = claim.qualifier("since") if claim is not None else None
            moment = at_time(since.edtf) if isinstance(since, Date) else date
        else:
            phrase, moment = predicate(claim, vocabulary), when(claim)
        return {
            name: self._event(one, point),
            f"{name}-date": date,
            f"{name}-when": moment,
            f"{name}-told": f"{phrase} {moment}",
        }

    def _property(self, point: int) -> str:
        return self._chronicle.owner[point][1]

    def _stated(self, arc: int) -> Age | Duration | None:
        for index in self._network.constraints[arc].claims:
            claim = self._chronicle.claims[index]
            values: list[Value] = [claim.value, *(value for _, value in claim.qualifiers)]
            for value in values:
                if isinstance(value, Age | Duration):
                    return value
        return None

    def _names(self, one: Contradiction, ends: Ends) -> tuple[str, str]:
        """Name the later event's owner, and the earlier's or, for one owner, the other entity."""
        owners = [self._chronicle.owner[end][0] for end in (ends.later, ends.earlier)]
        subject = self._name(one, owners[0])
        if owners[0] != owners[1]:
            return subject, self._name(one, owners[1])
        related = (claim.value for claim in self._claims(one))
        return subject, next((one.name for one in related if isinstance(one, EntityRef)), subject)

    def _name(self, one: Contradiction, entity: str) -> str:
        claims = self._claims(one)
        for claim in sorted(claims, key=lambda claim: claim.origin is Origin.REFERENCE):
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
            return event_words(claim, self._chronicle.vocabulary)
        return label_of(self._chronicle.owner[point][1], self._chronicle.vocabulary)

    def _date(self, one: Contradiction, point: int, bounds: tuple[int | None, int | None]) -> str:
        claim = self._claim_at(one, point)
        if claim is not None:
            since = None if self._chronicle.owner[point][1] else claim.qualifier("since")
            return edtf_in_words(since.edtf) if isinstance(since, Date) else date_words(claim)
        first, last = bounds
        if first is not None:
            return f"not before {bound_in_words(first, first=True)}"
        return f"not after {bound_in_words(last, first=False)}" if last is not None else _NO_DATE

    def _change(self, one: Contradiction, broken: Broken) -> str:
        """Say what would have to change: '59 -> 60, or 1966 -> 1964 or 1965'."""
        stated, facts, changes = broken.stated, broken.facts, list[str]()
        if stated is None:
            return self._reorder(one, broken.ends)
        if stated and facts.actual:
            changes.append(f"{value_in_words(stated)} -> {facts.actual}")
        claim = self._claim_at(one, broken.ends.later)
        lasts = claim is not None and claim is self._claim_at(one, broken.ends.earlier)
        lasts = lasts and claim is not None and claim.qualifier("since") is None
        if claim is not None and facts.fitting and not lasts:
            by_year = (claim.time or "").isdecimal()
            fitting = facts.fitting_years if by_year else facts.fitting
            changes.append(f"{date_words(claim)} -> {fitting}")
        return ", or ".join(changes)

    def _reorder(self, one: Contradiction, ends: Ends) -> str:
        """Say how either of two dates would have to move: '1964 -> 1963 or earlier, or ...'."""
        earlier, later = (self._claim_at(one, end) for end in ends)
        if earlier is None or later is None:
            return ""
        least, most = self._limit(earlier, first=True), self._limit(later, first=False)
        if not (least and most):
            return ""
        one_way = f"{date_words(earlier)} -> {most} or earlier"
        return f"{one_way}, or {date_words(later)} -> {least} or later"

    def _limit(self, claim: Claim, *, first: bool) -> str:
        """Give the first or last day a claim allows, as exact as its date is."""
        known = self._chronicle.told(claim.time or "")
        if known is None:
            return ""
        day = known.first_start if first else known.last_end
        return "" if day is None else bound_in_words(day, first=first)


def _in_reading_order(claim: Claim) -> tuple[str, int]:
    return claim.value_place.path, claim.value_place.start
