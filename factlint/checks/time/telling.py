"""Tell a contradiction in words: the message, the places, and the proof step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.naming.namesakes import are_namesakes
from factlint.checks.phrases import date_words, event_words, note_of, where, whose
from factlint.checks.sentences import filled, told, when
from factlint.checks.time.measuring import by_numbers, measured
from factlint.checks.time.message import NO_DATE, Broken, Ends, Words, claim_at
from factlint.checks.time.proof import age_proof, distance_proof, proof
from factlint.checks.time.styles import are_styles_of_one_day
from factlint.model import Age, Conflict, Duration, EntityRef, Modality, NotedPlace, Severity
from factlint.timeline.network import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.time.chronicle import Chronicle
    from factlint.checks.time.chronology import Found
    from factlint.model import Claim, Place, Value
    from factlint.rulebook import Rule
    from factlint.timeline import Contradiction


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
        words = Words(self._chronicle, one, broken).all()
        message = filled(broken.rule.message, words)
        if words["earlier-date"] == words["later-date"] == NO_DATE:
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
        from factlint.checks.agreeing.agreement import rule_for_dates

        claims = self._claims(found.contradiction)
        if any(claim.time is None for claim in claims) or len(claims) < 2:
            return None
        rule = rule_for_dates(self._rules, claims)
        if rule is None or are_styles_of_one_day([claim.time or "" for claim in claims]):
            return None
        if _sets_apart(claims):
            return None
        if are_namesakes(claims, self._chronicle.about):
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
                NotedPlace(_told_at(claim), note_of(claim, self._chronicle.vocabulary))
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

    def _stated(self, arc: int) -> Age | Duration | None:
        for index in self._network.constraints[arc].claims:
            claim = self._chronicle.claims[index]
            values: list[Value] = [claim.value, *(value for _, value in claim.qualifiers)]
            for value in values:
                if isinstance(value, Age | Duration):
                    return value
        return None

    # --- the proof ------------------------------------------------------------------------------

    def _proof(self, one: Contradiction, broken: Broken) -> Iterator[str]:
        earlier, later = (claim_at(self._chronicle, one, end) for end in broken.ends)
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


def _told_at(claim: Claim) -> Place:
    """Give where a date is told: a marriage's stands in the clause that names whom, not in that."""
    return claim.place if isinstance(claim.value, EntityRef) else claim.value_place


def _sets_apart(claims: Sequence[Claim]) -> bool:
    """Say whether one text gives another's date beside its own: it knows that they differ."""
    attributed = any(claim.modality is Modality.ATTRIBUTED for claim in claims)
    return attributed and len({claim.place.path for claim in claims}) == 1


def _in_reading_order(claim: Claim) -> tuple[str, int]:
    return claim.value_place.path, claim.value_place.start
