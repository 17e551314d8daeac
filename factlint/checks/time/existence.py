"""Whatever a text tells of at some time must have existed then, and under that name."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.sentences import at_time, told
from factlint.checks.time.chronicle import is_doubtful
from factlint.dates import LONGEST_YEAR, Bounds, parse_edtf
from factlint.dates.words import edtf_in_words
from factlint.model import Conflict, Date, NotedPlace, Origin, Polarity
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.facts import Facts
    from factlint.model import Claim
    from factlint.rulebook import Rule


@dataclass(frozen=True)
class Mentions:
    """Which claims tell of something at a time, and how sure they must be."""

    properties: tuple[str, ...]
    least_confidence: float
    names: bool  # the name is asked for, not the existence
    farthest: float  # years: what is told of farther off is something else; 0 is any distance
    grace: float  # years: what is told of a year is often told of what came of it within the next
    longest: float  # years: what is told of a longer stretch says too little to be held to


class Mention(NamedTuple):
    """A claim that tells of a body, and from which day to which."""

    claim: Claim
    when: Bounds


def anachronisms(
    rule: Rule, mentions: Mentions, begins: Sequence[str], ends: Sequence[str], evidence: Evidence
) -> Iterator[Conflict]:
    """Yield mentions of what the reference claims say did not exist, or was not called so, then."""
    seen: set[tuple[str, str, str]] = set()
    for mention in _mentions(mentions, evidence):
        claim = mention.claim
        if mentions.names:
            against = _misnamed(mention, evidence.facts)
        else:
            against = _outside(mention, mentions, begins, ends, evidence.facts)
        key = claim.place.path, claim.subject, claim.time or ""
        if against is not None and key not in seen:
            seen.add(key)
            yield _conflict(rule, mention, against, evidence)


def _mentions(mentions: Mentions, evidence: Evidence) -> Iterator[Mention]:
    for name in mentions.properties:
        for claim in evidence.facts.of_property(name):
            usable = (
                claim.polarity is Polarity.POSITIVE
                and claim.confidence >= mentions.least_confidence
                and claim.origin is not Origin.REFERENCE
                and not is_doubtful(claim)
            )
            when = _bounds(claim.time) if usable else None
            if when is not None:
                yield Mention(claim, when)


def _bounds(edtf: str | None) -> Bounds | None:
    if edtf is None:
        return None
    try:
        extent = parse_edtf(edtf).widened()
    except ValueError:
        return None
    bounds = Bounds(extent.start.first, extent.end.last)
    return bounds if None not in bounds else None


def _outside(
    mention: Mention, made: Mentions, begins: Sequence[str], ends: Sequence[str], facts: Facts
) -> Claim | None:
    """Give the reference claim by which the thing did not exist yet, or no longer."""
    first, last = mention.when
    if (last or 0) - (first or 0) > made.longest * LONGEST_YEAR:
        return None
    least, most = made.grace * LONGEST_YEAR, made.farthest * LONGEST_YEAR or inf
    for begun in _known(facts, mention.claim.subject, begins):
        bounds = _bounds(begun.time)
        off = bounds.first - (last or 0) if bounds and bounds.first is not None else 0
        if least < off <= most:
            return begun
    for ended in _known(facts, mention.claim.subject, ends):
        bounds = _bounds(ended.time)
        off = (first or 0) - bounds.last if bounds and bounds.last is not None else 0
        if least < off <= most:
            return ended
    return None


def _known(facts: Facts, subject: str, properties: Sequence[str]) -> Iterator[Claim]:
    for name in properties:
        for claim in facts.about(subject, name):
            if claim.origin is Origin.REFERENCE:
                yield claim


def _misnamed(mention: Mention, facts: Facts) -> Claim | None:
    """Give the reference claim that says when the name the text uses was in use."""
    name = mention.claim.subject_name.casefold()
    bearing = [
        claim
        for claim in _known(facts, mention.claim.subject, ("named",))
        if str(claim.value).casefold() == name
    ]
    return bearing[0] if bearing and not any(_meets(one, mention) for one in bearing) else None


def _meets(claim: Claim, mention: Mention) -> bool:
    try:
        extent = parse_edtf(claim.time or "").widened()
    except ValueError:
        return True
    return Bounds(extent.start.first, extent.end.last).meets(mention.when)


def _instead(mention: Mention, against: Claim, facts: Facts) -> str:
    """Give the name that is right for the time: its own then, or what it followed or became."""
    for claim in _known(facts, mention.claim.subject, ("named",)):
        if claim is not against and _meets(claim, mention):
            return str(claim.value)
    for other in facts.lineage(mention.claim.subject):
        if _exists(other.id, mention, facts):
            return other.names[0]
    return ""


def _exists(entity: str, mention: Mention, facts: Facts) -> bool:
    begun = [_bounds(one.time) for one in _known(facts, entity, ("founded",))]
    ended = [_bounds(one.time) for one in _known(facts, entity, ("dissolved",))]
    first, last = mention.when
    return (
        bool(begun)
        and all(one and one.first is not None and (last or 0) >= one.first for one in begun)
        and all(one and one.last is not None and (first or 0) <= one.last for one in ended)
    )


def _conflict(rule: Rule, mention: Mention, against: Claim, evidence: Evidence) -> Conflict:
    claim = mention.claim
    known = evidence.vocabulary.get(against.property)
    limit = known.label if known else against.property
    instead = _instead(mention, against, evidence.facts)
    when = edtf_in_words(claim.time or "")
    words = {
        "thing": claim.subject_name,
        "event-date": when,
        "event-when": at_time(claim.time or ""),
        "limit": limit,
        "limit-date": edtf_in_words(against.time or ""),
        "limit-when": at_time(against.time or ""),
        "limit-told": told(against, evidence.vocabulary),
        "instead": f"; then it was the {instead}" if instead else "",
    }
    at = f"{claim.place.path}:{claim.place.line}"
    sources = ", ".join(against.citations)
    limited = value if isinstance(value := against.value, Date) else f"{against.value}"
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(NotedPlace(claim.value_place, f"told of {when}"),),
        claims=(claim, against),
        proof=(
            f"{claim.subject_name} is told of {at_time(claim.time or '')} ({at})",
            f"{against.subject_name}: {limit} {limited}"
            + (f" (source: {sources})" if sources else ""),
        ),
    )
