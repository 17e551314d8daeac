"""Tell a contradiction step by step, so that an editor can follow it with a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.phrases import date_words, event_words, label_of, note_of, where
from factlint.checks.wording import day_in_words, value_in_words
from factlint.model import Age
from factlint.timeline.explaining import path_of
from factlint.timeline.network import NOTHING
from factlint.timeline.shifts import pull, push

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.chronicle import Chronicle
    from factlint.model import Claim
    from factlint.rulebook import Rule
    from factlint.timeline import Contradiction


def proof(one: Contradiction, chronicle: Chronicle, rules: Sequence[Rule]) -> Iterator[str]:
    """Yield the steps: what is told, what follows from it, and what it runs against."""
    rising, falling = path_of(chronicle.network, one.constraints)
    steps = Steps(chronicle, rules)
    yield from steps.along(rising, rises=True)
    yield from steps.along(falling, rises=False)


class Steps:
    """Words for the constraints of one timeline."""

    def __init__(self, chronicle: Chronicle, rules: Sequence[Rule]) -> None:
        self._chronicle = chronicle
        self._network = chronicle.network
        self._rules = rules

    def along(self, numbers: Sequence[int], *, rises: bool) -> Iterator[str]:
        """Tell a path: a date, and what follows from it from point to point."""
        day: int | None = None
        for number in numbers:
            constraint = self._network.constraints[number]
            if constraint.source == NOTHING:
                day = constraint.first if rises else constraint.last
                yield self._said(constraint.claims[0])
                continue
            if day is not None:
                day = push(constraint.shift, day) if rises else pull(constraint.shift, day)
            yield self._follows(number, day, rises=rises)

    def _said(self, index: int) -> str:
        claim = self._chronicle.claims[index]
        event = event_words(claim, self._chronicle.vocabulary)
        return f"{claim.subject_name}: {event} {date_words(claim)} ({where(claim)})"

    def _follows(self, number: int, day: int | None, *, rises: bool) -> str:
        if day is None:  # a circle that no date has a part in
            return "; ".join(self._because(number))
        constraint = self._network.constraints[number]
        property_ = self._chronicle.owner[constraint.target if rises else constraint.source][1]
        bound = "not before" if rises else "not after"
        when = f"{bound} {day_in_words(day)}"
        event = label_of(property_, self._chronicle.vocabulary) if property_ else "that"
        return f"so {event} {when}: {'; '.join(self._because(number))}"

    def _because(self, number: int) -> list[str]:
        constraint = self._network.constraints[number]
        vocabulary = self._chronicle.vocabulary
        claims = [self._chronicle.claims[index] for index in constraint.claims]
        told = [f"the text says {note_of(one, vocabulary)} ({where(one)})" for one in claims]
        if constraint.rule == NOTHING or (told and self._states(claims)):
            return told
        return [*told, self._rules[constraint.rule].title]

    def _states(self, claims: Sequence[Claim]) -> bool:
        return any(isinstance(claim.value, Age) for claim in claims)


def age_proof(born: Claim, event: Claim, age: Claim, actual: str, fitting: str) -> Iterator[str]:
    """Tell that an age does not fit two dates: the three statements, and what they make."""
    stated = next(
        value
        for value in (age.value, *(value for _, value in age.qualifiers))
        if isinstance(value, Age)
    )
    years = value_in_words(stated)
    yield f"born {date_words(born)} ({where(born)}), so {years} only {_when(fitting)}"
    verb = "died" if event.property == "died" else "this was"
    yield f"{verb} {date_words(event)} ({where(event)}), so {actual}"
    yield f"the text says {years} ({where(age)})"


def _when(fitting: str) -> str:
    return f"from {fitting}" if " to " in fitting else f"in {fitting}"
