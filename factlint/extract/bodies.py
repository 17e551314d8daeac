"""Who founded an organisation, where it sits, and whose it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.actors import said_to_be
from factlint.extract.drafts import About, Draft
from factlint.extract.events import object_of
from factlint.extract.places import place_at
from factlint.extract.roles import REACH, beside
from factlint.model import Modality, Polarity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause, Stance
    from factlint.extract.scene import Scene

BY = "body"
_FOUNDING = frozenset(
    "founded co-founded cofounded established started created formed launched".split()
)
_SEATED = frozenset("headquartered based located".split())
_PARTS = frozenset("subsidiary division unit arm affiliate branch imprint subsidiaries".split())
_PARENTS = frozenset("parent owner".split())
_SEAT_NOUNS = frozenset("headquarters headquarter offices".split())
WORDS = (
    _FOUNDING | _SEATED | _PARTS | _PARENTS | _SEAT_NOUNS | {"Founded", "Based", "Headquartered"}
)
SIGNS = frozenset(word.lower() for word in WORDS) | {"set"}
_BY = deferred(
    r"(?:[aL#]|P[DaS]?[wN]{1,3},?|P?T,?|B|,)*?y[Dwar,]{0,5}?(?P<one>N)(?P<more>(?:,N)*(?:,?CN)?)"
)
_SEAT = deferred(r"(?:[aP]|S)*?(?P<in>P)[DaS]?w{0,3}f?N")
_OF = deferred(r"w?(?P<link>[fP])[DawS#v]{0,7}(?P<other>N)")
_SEAT_OF_NOUN = deferred(r"(?:b[avw]?|P[aD]?)?(?P<in>P)D?N")
_BASED = deferred(r"(?P<place>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2})[-–]based\b")

Named = tuple["Member", Span]


def read(scene: Scene) -> Iterator[Draft]:
    """Yield founders, seats and parents."""
    for at, clause in enumerate(scene.clauses):
        if clause.stance is None or clause.negative:
            continue
        if clause.phrase[0] in _FOUNDING or clause.phrase[:2] == ["set", "up"]:
            yield from _founders(scene, at, clause)
        elif clause.phrase[0] in _SEATED:
            yield from _seat(scene, at, clause)
    yield from _parts(scene)
    yield from _seats_of_nouns(scene)


def _founders(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    if not clause.passive:
        up = clause.phrase[:2] == ["set", "up"]
        object_clause = replace(clause, after=clause.after + 1) if up else clause
        target = (
            _whom(scene, clause) or object_of(scene, object_clause) or _company(scene, at, clause)
        )
        if target is None or target[1].type not in ("organisation", ""):
            return
        if target[1].type == "" and clause.phrase[0] in (
            "created",
            "formed",
            "launched",
            "started",
        ):
            return
        for member in scene.actors[at]:
            if member.person:
                body = target[1], scene.token_span(target[0], target[0])
                yield _draft(scene, body, "founder", (member, scene.actor_spans[at]), clause.stance)
        return
    found = _BY.match(scene.tagged.tags, clause.after)
    bodies = [one for one in scene.actors[at] if one.type in ("organisation", "")]
    if found is None or len(bodies) != 1 or found.start("one") > clause.end + 2:
        return
    tokens = [found.start("one")]
    tokens += [token for token in range(*found.span("more")) if scene.tagged.tags[token] == "N"]
    for token in tokens:
        one = scene.tagged.member(token)
        if one is not None and (one.type == "person" or _like_a_person(scene, token, one)):
            by = one, scene.token_span(token, token)
            yield _draft(scene, (bodies[0], scene.actor_spans[at]), "founder", by, clause.stance)


def _whom(scene: Scene, clause: Clause) -> tuple[int, Member] | None:
    """Give the organisation of 'the Riga Bank, which she founded'."""
    if (
        clause.opener != "R"
        or clause.subject is None
        or clause.opener_word not in ("which", "that")
    ):
        return None
    tags = scene.tagged.tags
    token = clause.head - 2
    while token > 0 and tags[token] in ",B":
        token -= 1
    member = scene.tagged.member(token) if token >= 0 and tags[token] == "N" else None
    return (token, member) if member is not None else None


def _company(scene: Scene, at: int, clause: Clause) -> tuple[int, Member] | None:
    """Give the organisation of 'Anaeko, a software company he founded'."""
    if clause.subject is None or clause.subject.first < 1:
        return None
    noun = clause.subject.first - 1
    if scene.tagged.tags[noun] != "w":
        return None
    meant = said_to_be(scene, at, noun)
    if meant is None or len(meant[0]) != 1:
        return None
    token = next((one for one in range(noun) if scene.tagged.starts[one] == meant[1].start), None)
    return (token, meant[0][0]) if token is not None else None


def _like_a_person(scene: Scene, token: int, member: Member) -> bool:
    """Tell whether a name of two words stands where a founder would: 'founded by Mika Oja'."""
    before = scene.tagged.tags[token - 1 : token]
    words = member.name.split(" ")
    shouted = any(word.isupper() and len(word) > 1 and "." not in word for word in words)
    return not member.type and before in "yC," and len(words) in (2, 3) and not shouted


def _seat(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    seat = _SEAT.match(scene.tagged.tags, clause.after)
    bodies = [one for one in scene.actors[at] if one.type in ("organisation", "")]
    if seat is None or len(bodies) != 1 or scene.tagged.small[seat.start("in")] not in ("in", "at"):
        return
    if clause.phrase[0] == "located" and bodies[0].type != "organisation":
        return
    place = place_at(scene, scene.tagged.starts[seat.end() - 1])
    if place is not None:
        yield _draft(
            scene, (bodies[0], scene.actor_spans[at]), "headquarters", place, clause.stance
        )


def _parts(scene: Scene) -> Iterator[Draft]:
    """Yield 'X is a subsidiary of Y', 'X, a division of Y', 'Y and its subsidiary X'."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        if tag != "w" or (word := tagged.small[at]) not in _PARTS | _PARENTS | {
            "company",
            "organization",
            "organisation",
        }:
            continue
        clause = scene.clause_at(at)
        if scene.unstated(at) or (clause is not None and clause.negative):
            continue
        upward = word in _PARTS
        if not upward and not {word, *tagged.words(at - 1, 1)} & _PARENTS:
            continue
        pair = _of(scene, at) or _owned(scene, at)
        if pair is not None:
            part, whole = pair if upward else pair[::-1]
            yield _draft(scene, part, "parent-organisation", whole, None)


def _of(scene: Scene, at: int) -> tuple[Named, Named] | None:
    match = _OF.match(scene.tagged.tags, at + 1)
    if match is None or scene.tagged.small[match.start("link")] not in ("of", "for", "to"):
        return None
    other = _body_at(scene, match.start("other"))
    if other is None:
        return None
    holder = beside(scene, at, match.end(), _body_at, owned=False) or _subject(scene, at)
    return (holder, other) if holder is not None and holder[0] is not other[0] else None


def _owned(scene: Scene, at: int) -> tuple[Named, Named] | None:
    """Read 'its subsidiary, X' and 'Y's parent company X'."""
    tags = scene.tagged.tags
    first = at - 1
    while first >= 0 and tags[first] in "wag":
        first -= 1
    behind = at + 1 + (tags[at + 1 : at + 2] in (",", ";"))
    if first < 0 or tags[first] != "S" or tags[behind : behind + 1] != "N":
        return None
    other = _body_at(scene, behind)
    if scene.tagged.word(first)[0] in "'’":
        owner = _body_at(scene, first - 1)
    else:
        meant = scene.discourse.pronoun(scene.tagged.word(first), [])
        named = [one for one in scene.named if one.span.end < scene.tagged.starts[first]]
        bodies = [one for one in named if one.member.type in ("organisation", "")]
        if not meant and len(bodies) == 1 and scene.tagged.small[first] == "its":
            meant = [bodies[0].member]
        owner = (meant[0], scene.token_span(first, first)) if len(meant) == 1 else None
    return (other, owner) if other and owner and other[0] is not owner[0] else None


def _subject(scene: Scene, at: int) -> Named | None:
    """Give what a copula says to be a subsidiary, or what operates as one."""
    number = scene.clause_number(at)
    if number is None:
        return None
    clause = scene.clauses[number]
    verb = clause.phrase[0]
    being = clause.copula and verb not in ("had", "has", "have")
    if not being and verb not in ("became", "operates", "operated", "remained", "becomes"):
        return None
    between = scene.tagged.tags[clause.after : at]
    if (
        at < clause.verb
        or "N" in between.replace("NS", "")
        or "f" in between
        or at - clause.verb > REACH
    ):
        return None
    actors = scene.actors[number]
    bodies = [one for one in actors if one.type in ("organisation", "")]
    return (bodies[0], scene.actor_spans[number]) if len(bodies) == 1 else None


def _body_at(scene: Scene, token: int) -> Named | None:
    member = scene.tagged.member(token) if token >= 0 else None
    if member is None or member.type not in ("organisation", ""):
        return None
    return member, scene.token_span(token, token)


def _seats_of_nouns(scene: Scene) -> Iterator[Draft]:
    """Yield 'X's headquarters are in Riga', 'with headquarters in Riga', 'Riga-based X'."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        if tag != "w" or tagged.small[at] not in _SEAT_NOUNS or scene.unstated(at):
            continue
        seat = _SEAT_OF_NOUN.match(tagged.tags, at + 1)
        if seat is None or tagged.small[seat.start("in")] not in ("in", "at"):
            continue
        place = place_at(scene, tagged.starts[seat.end() - 1])
        owner = _owner_of_seat(scene, at)
        if place is not None and owner is not None:
            yield _draft(scene, owner, "headquarters", place, None)


def _owner_of_seat(scene: Scene, at: int) -> Named | None:
    tags, tagged = scene.tagged.tags, scene.tagged
    first = at - 1
    while first >= 0 and tags[first] in "wag":
        first -= 1
    if first > 0 and tags[first] == "S" and tagged.word(first)[0] in "'’":
        return _body_at(scene, first - 1)
    number = scene.clause_number(max(first, 0))
    bodies = (
        [one for one in scene.actors[number] if one.type == "organisation"]
        if number is not None
        else []
    )
    if len(bodies) == 1 and number is not None and first >= 0 and tags[first] in "SP":
        return bodies[0], scene.actor_spans[number]
    return None


def _draft(scene: Scene, one: Named, name: str, other: Named, how: Stance | None) -> Draft:
    one[0].type = one[0].type or "organisation"
    if name != "headquarters":
        other[0].type = other[0].type or ("person" if name == "founder" else "organisation")
    stance = how or (Polarity.POSITIVE, Modality.ASSERTED, "")
    return Draft(
        one[0], name, About(other[0]), BY, scene.block,
        Span(min(one[1].start, other[1].start), max(one[1].end, other[1].end)), one[1], other[1],
        polarity=stance[0], modality=stance[1], speaker=stance[2], origin=scene.origin,
        citations=scene.citations,
    )  # fmt: skip
