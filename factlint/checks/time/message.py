"""The words of a message about time: who, which two events, when, and what would have to change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.phrases import date_words, event_words, label_of
from factlint.checks.sentences import at_time, happened, predicate, when
from factlint.checks.wording import value_in_words
from factlint.dates.words import bound_in_words, edtf_in_words
from factlint.model import Age, Date, Duration, EntityRef, Origin
from factlint.timeline.network import NOTHING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.checks.time.chronicle import Chronicle
    from factlint.checks.time.measuring import Measured
    from factlint.model import Claim
    from factlint.rulebook import Rule
    from factlint.timeline import Contradiction

NO_DATE = "no date"


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


def claim_at(chronicle: Chronicle, one: Contradiction, point: int) -> Claim | None:
    """Give the claim of a contradiction that dates a point."""
    for number in one.constraints:
        constraint = chronicle.network.constraints[number]
        if constraint.source == NOTHING and constraint.target == point:
            return chronicle.claims[constraint.claims[0]]
    return None


def _instead(changes: Sequence[tuple[str, str]]) -> str:
    """Say what would fit instead of what: '60 instead of 59 would fit, or 1965 instead of 1966'."""
    said = [f"{right} instead of {wrong}" for right, wrong in changes]
    return ", or ".join([f"{said[0]} would fit", *said[1:]]) if said else ""


class Words:
    """What can be said of one contradiction by the rule that it breaks."""

    def __init__(self, chronicle: Chronicle, one: Contradiction, broken: Broken) -> None:
        self._chronicle = chronicle
        self._one = one
        self._broken = broken

    def _claims(self) -> list[Claim]:
        return [self._chronicle.claims[index] for index in self._one.claims]

    def all(self) -> dict[str, str]:
        """Give every word that a message of a time rule may use."""
        _, ends, stated, facts = self._broken
        subject, other = self._names(ends)
        words = {
            "subject": subject,
            "other": other,
            **self._of_event("earlier", ends.earlier, facts.earlier),
            **self._of_event("later", ends.later, facts.later),
            "stated": value_in_words(stated) if stated else "",
            "actual": facts.actual,
            "aged": "not yet born" if facts.actual.startswith("-") else f"of {facts.actual}",
            "change": self._change(),
        }
        return words | self._within(words)

    def _within(self, words: dict[str, str]) -> dict[str, str]:
        """Tell an event apart from the beginning or end it runs against."""
        limit, event = ("earlier", "later")
        if self._chronicle.vocabulary.phase(self._property(self._broken.ends.later)) == "ends":
            limit, event = event, limit
        mine = {
            f"{name}{part}": words[f"{own}{part}"]
            for name, own in (("event", event), ("limit", limit))
            for part in ("", "-date", "-when", "-told")
        }
        whose, thing = ("subject", "other") if limit == "earlier" else ("other", "subject")
        ends = self._broken.ends
        if self._chronicle.owner[ends.later][0] == self._chronicle.owner[ends.earlier][0]:
            whose = "subject"  # "other" is then whom a claim relates it to: "married Ada Hay"
        mine["event-told"] = f"{words[whose]} {mine['event-told']}"
        return mine | {"thing": words[thing]}

    def _of_event(
        self, name: str, point: int, bounds: tuple[int | None, int | None]
    ) -> dict[str, str]:
        """Give the words for one of the two events of a rule."""
        claim, vocabulary = claim_at(self._chronicle, self._one, point), self._chronicle.vocabulary
        date = self._date(point, bounds)
        if claim is None or not self._property(point):
            phrase = happened(self._property(point), vocabulary)
            since = claim.qualifier("since") if claim is not None else None
            moment = at_time(since.edtf) if isinstance(since, Date) else date
        else:
            phrase, moment = predicate(claim, vocabulary), when(claim)
        return {
            name: self._event(point),
            f"{name}-date": date,
            f"{name}-when": moment,
            f"{name}-told": f"{phrase} {moment}",
        }

    def _property(self, point: int) -> str:
        return self._chronicle.owner[point][1]

    def _names(self, ends: Ends) -> tuple[str, str]:
        """Name the later event's owner, and the earlier's or, for one owner, the other entity."""
        owners = [self._chronicle.owner[end][0] for end in (ends.later, ends.earlier)]
        subject = self._name(owners[0])
        if owners[0] != owners[1]:
            return subject, self._name(owners[1])
        related = (claim.value for claim in self._claims())
        return subject, next((one.name for one in related if isinstance(one, EntityRef)), subject)

    def _name(self, entity: str) -> str:
        claims = self._claims()
        for claim in sorted(claims, key=lambda claim: claim.origin is Origin.REFERENCE):
            if claim.subject == entity:
                return claim.subject_name
            if isinstance(claim.value, EntityRef) and claim.value.id == entity:
                return claim.value.name
        return entity

    def _event(self, point: int) -> str:
        claim = claim_at(self._chronicle, self._one, point)
        if claim is not None:
            return event_words(claim, self._chronicle.vocabulary)
        return label_of(self._chronicle.owner[point][1], self._chronicle.vocabulary)

    def _date(self, point: int, bounds: tuple[int | None, int | None]) -> str:
        claim = claim_at(self._chronicle, self._one, point)
        if claim is not None:
            since = None if self._chronicle.owner[point][1] else claim.qualifier("since")
            return edtf_in_words(since.edtf) if isinstance(since, Date) else date_words(claim)
        first, last = bounds
        if first is not None:
            return f"not before {bound_in_words(first, first=True)}"
        return f"not after {bound_in_words(last, first=False)}" if last is not None else NO_DATE

    def _change(self) -> str:
        """Say what would be right: '60 instead of 59 would fit, or 1965 instead of 1966'."""
        _, ends, stated, facts = self._broken
        changes = list[tuple[str, str]]()
        if stated is None:
            return self._reorder()
        if stated and facts.actual:
            changes.append((facts.actual, value_in_words(stated)))
        claim = claim_at(self._chronicle, self._one, ends.later)
        lasts = claim is not None and claim is claim_at(self._chronicle, self._one, ends.earlier)
        lasts = lasts and claim is not None and claim.qualifier("since") is None
        if claim is not None and facts.fitting and not lasts:
            by_year = (claim.time or "").isdecimal()
            fitting = facts.fitting_years if by_year else facts.fitting
            changes.append((fitting, date_words(claim)))
        return _instead(changes)

    def _reorder(self) -> str:
        """Say how either of two dates would have to move: '1963 or earlier instead of 1964 ...'."""
        earlier, later = (claim_at(self._chronicle, self._one, end) for end in self._broken.ends)
        if earlier is None or later is None:
            return ""
        least, most = self._limit(earlier, first=True), self._limit(later, first=False)
        if not (least and most):
            return ""
        one_way = f"{most} or earlier", date_words(earlier)
        return _instead([one_way, (f"{least} or later", date_words(later))])

    def _limit(self, claim: Claim, *, first: bool) -> str:
        """Give the first or last day a claim allows, as exact as its date is."""
        known = self._chronicle.told(claim.time or "")
        if known is None:
            return ""
        day = known.first_start if first else known.last_end
        return "" if day is None else bound_in_words(day, first=first)
