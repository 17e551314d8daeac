"""Tell a contradiction step by step, so that an editor can follow it with a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.phrases import date_words, note_of, where
from factlint.checks.sentences import happened, predicate, told
from factlint.checks.wording import value_in_words
from factlint.dates.words import bound_in_words, edtf_in_words
from factlint.model import Age, Date, EntityRef
from factlint.timeline.explaining import path_of
from factlint.timeline.network import NOTHING
from factlint.timeline.shifts import pull, push

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.time.chronicle import Chronicle
    from factlint.model import Claim, Duration
    from factlint.rulebook import Rule
    from factlint.timeline import Contradiction
    from factlint.vocabulary import Vocabulary


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
        return f"{claim.subject_name} {told(claim, self._chronicle.vocabulary)} ({where(claim)})"

    def _follows(self, number: int, day: int | None, *, rises: bool) -> str:
        if day is None:  # a circle that no date has a part in
            return "; ".join(self._because(number))
        constraint = self._network.constraints[number]
        owner = constraint.target if rises else constraint.source
        subject, property_ = self._chronicle.owner[owner]
        bound = "not before" if rises else "not after"
        when = f"{bound} {bound_in_words(day, first=rises)}"
        event = happened(property_, self._chronicle.vocabulary) if property_ else "that is"
        whose = self._chronicle.names.get(subject, subject) if property_ else ""
        return (
            f"so {whose} {event}".replace("  ", " ")
            + f" {when}: {'; '.join(self._because(number))}"
        )

    def _because(self, number: int) -> list[str]:
        constraint = self._network.constraints[number]
        vocabulary = self._chronicle.vocabulary
        claims = [self._chronicle.claims[index] for index in constraint.claims]
        said = [f"{_linked(one, vocabulary)} ({where(one)})" for one in claims]
        if constraint.rule == NOTHING or (said and self._states(claims)):
            return said
        return [*said, _inside(self._rules[constraint.rule].title)]

    def _states(self, claims: Sequence[Claim]) -> bool:
        return any(isinstance(claim.value, Age) for claim in claims)


def _linked(claim: Claim, vocabulary: Vocabulary) -> str:
    """Say what a claim adds: 'Ada married Ben', 'the text says 6 years'."""
    if isinstance(claim.value, EntityRef) and claim.qualifier("relation") is None:
        return f"{claim.subject_name} {predicate(claim, vocabulary)}"
    return f"the text says {note_of(claim, vocabulary)}"


def _inside(title: str) -> str:
    """Give a sentence as it stands inside another one."""
    begins = title[1:2]  # an abbreviation stays as it is: "ISBN"
    return title[:1].lower() + title[1:] if begins.islower() or begins == " " else title


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


def distance_proof(claim: Claim, stated: Duration, actual: str) -> Iterator[str]:
    """Tell that a stretch of time does not fit the two dates that are told beside it."""
    since, own = claim.qualifier("since"), edtf_in_words(claim.time or "")
    if claim.qualifier("beforehand") is not None and isinstance(since, Date):
        before = edtf_in_words(since.edtf)
        yield f"the text tells of {before} first ({where(claim)})"
        yield f"it goes back behind that with 'had', but to {own} ({where(claim)})"
        return
    ends = f"from {edtf_in_words(since.edtf)} to {own}" if isinstance(since, Date) else own
    yield f"{ends} ({where(claim)}), so {actual} {stated.amount.unit}s"
    yield f"the text says {value_in_words(stated)} ({where(claim)})"


def _when(fitting: str) -> str:
    return f"from {fitting}" if " to " in fitting else f"in {fitting}"
