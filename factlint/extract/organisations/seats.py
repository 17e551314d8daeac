"""Where an organisation has its seat: 'is headquartered in Riga', 'the Riga-based bank'."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.entities.places import place_at
from factlint.extract.language import load_language
from factlint.extract.organisations.bodies import body_at, draft_of
from factlint.extract.positions.holders import beside
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.organisations.bodies import Named
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_SEATED = frozenset("headquartered based located".split())
_SEAT_NOUNS = frozenset("headquarters headquarter offices office".split())
_CHIEF = frozenset("main head corporate principal central".split())  # one office of many is no seat
_NAMING = frozenset("called named".split())
_TEAMS = frozenset("team group".split())
WORDS = _SEATED | _SEAT_NOUNS | {"Based", "Headquartered"}
SIGNS = frozenset(word.lower() for word in WORDS)
_SEAT = deferred(r"(?:[aP]|S)*?(?P<in>P)[DaS]?w{0,3}f?N")
_LYING = deferred(r"D[awg#,]{0,6}(?P<noun>w)(?P<in>P)N")
_MOVED = deferred(r"(?P<to>P)N")
_SEAT_OF_NOUN = deferred(r"(?:b[avw]?|P[aD]?)?(?P<in>P)D?N")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield seats."""
    for at, clause in enumerate(scene.clauses):
        if clause.stance is not None and not clause.negative and clause.phrase[0] in _SEATED:
            yield from _seat(scene, at, clause)
    yield from _of_nouns(scene)
    yield from _based(scene)


def lying(scene: Scene) -> Iterator[Draft]:
    """Yield the seats of bodies that are said to lie somewhere, or to have moved there."""
    for at, clause in enumerate(scene.clauses):
        if clause.stance is not None and not clause.negative:
            yield from _lying(scene, at, clause)
            yield from _moved(scene, at, clause)


@cache
def signs_of_lying() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that `lying` is for."""
    return load_language().organisation_nouns | {"moved", "relocated"}


def _lying(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'Lind College is a private school in Riga'."""
    match = _LYING.match(scene.tagged.tags, clause.after) if clause.copula else None
    if match is None or scene.tagged.small[match.start("in")] not in ("in", "at"):
        return
    if type_of_noun(scene.tagged.small[match.start("noun")]) != "organisation":
        return
    yield from _in_place(scene, at, clause, match.end() - 1)


def _moved(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'The Riga Bank relocated to Leeds'."""
    match = _MOVED.match(scene.tagged.tags, clause.after)
    if clause.phrase[0] not in ("relocated", "moved") or match is None or clause.passive:
        return
    if scene.tagged.small[match.start("to")] == "to":
        yield from _in_place(scene, at, clause, match.end() - 1)


def _in_place(scene: Scene, at: int, clause: Clause, token: int) -> Iterator[Draft]:
    """Yield the seat of a body that acts, in the place that a token names."""
    place, bodies = place_at(scene, scene.tagged.starts[token]), scene.actors[at]
    if place is None or place[0].type != "place" or len(bodies) != 1:
        return
    if bodies[0].type == "organisation" and not bodies[0].unnamed:  # "we moved to Riga"
        yield draft_of(
            scene, (bodies[0], scene.actor_spans[at]), "headquarters", place, clause.stance
        )


def _seat(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    seat = _SEAT.match(scene.tagged.tags, clause.after)
    bodies = [one for one in scene.actors[at] if one.type in ("organisation", "")]
    if seat is None or len(bodies) != 1 or scene.tagged.small[seat.start("in")] not in ("in", "at"):
        return
    if clause.phrase[0] == "located" and bodies[0].type != "organisation":
        return
    place = place_at(scene, scene.tagged.starts[seat.end() - 1])
    body: Named | None = bodies[0], scene.actor_spans[at]
    if clause.reduced and (number := _calling(scene, clause)) is not None:
        called = [one for one in scene.actors[number] if one.type in ("organisation", "")]
        body = (called[0], scene.actor_spans[number]) if len(called) == 1 else None
    if place is not None and body is not None:
        yield draft_of(scene, body, "headquarters", place, clause.stance)


def _calling(scene: Scene, clause: Clause) -> int | None:
    """Give the clause that only says what something is: 'Lind is a Consulting Firm based in'."""
    tags, small, subject = scene.tagged.tags, scene.tagged.small, clause.subject
    if subject is None or subject.kind != "names":
        return None
    first = _opening(tags, subject.at[0])
    if small[subject.at[0] - 1] in _NAMING:  # "is a company called Lindworks based in"
        return None
    if tags[first - 1 : first + 1] in ("fa", "fv", "fw", "fN") and small[first - 2] in _TEAMS:
        first = _opening(tags, first - 2)  # "is a team of Lind Experts based in"
    number = scene.clause_number(first - 1) if first and small[first] in ("a", "an") else None
    being = scene.clauses[number] if number is not None else None
    return number if being is not None and being.copula else None


def _opening(tags: str, at: int) -> int:
    """Give where what says of what kind something is begins: 'a private, Consulting Firm'."""
    while at and tags[at - 1] in "Dawgv#,NC":
        at -= 1
    return at


def _of_nouns(scene: Scene) -> Iterator[Draft]:
    """Yield 'X's headquarters are in Riga', 'with headquarters in Riga'."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        if tag != "w" or tagged.small[at] not in _SEAT_NOUNS or scene.unstated(at):
            continue
        if tagged.small[at] in ("office", "offices") and tagged.small[at - 1] not in _CHIEF:
            continue
        seat = _SEAT_OF_NOUN.match(tagged.tags, at + 1)
        if seat is None or tagged.small[seat.start("in")] not in ("in", "at"):
            continue
        place = place_at(scene, tagged.starts[seat.end() - 1])
        owner = _owner_of_seat(scene, at)
        if place is not None and owner is not None:
            yield draft_of(scene, owner, "headquarters", place, None)


def _owner_of_seat(scene: Scene, at: int) -> Named | None:
    tags, tagged = scene.tagged.tags, scene.tagged
    first = at - 1
    while first >= 0 and tags[first] in "wag":
        first -= 1
    if first > 0 and tags[first] == "S" and tagged.word(first)[0] in "'’":
        return body_at(scene, first - 1)
    if first >= 0 and tagged.small[first] == "our":  # "our head office is in Riga"
        return meant_by(scene.discourse, "our", [])[0], scene.token_span(first, first)
    number = scene.clause_number(max(first, 0))
    its = first >= 0 and tagged.small[first] == "its"
    bodies = (
        [one for one in scene.actors[number] if one.type in ("organisation", "" if its else None)]
        if number is not None
        else []
    )
    if len(bodies) == 1 and number is not None and first >= 0 and tags[first] in "SP":
        return bodies[0], scene.actor_spans[number]
    return None


_NEXT = deferred(r"[wagv#]{0,6}(?P<name>N)")


def _based(scene: Scene) -> Iterator[Draft]:
    """Yield 'the Leeds-based Riga Bank' and 'the Riga Bank, a Leeds-based bank'."""
    tagged = scene.tagged
    for at in range(1, len(tagged.tags)):
        if tagged.small[at] != "based" or tagged.tags[at - 1 : at + 1] != "Nw":
            continue
        place = place_at(scene, tagged.starts[at - 1])
        if place is None or scene.unstated(at):
            continue
        following = _NEXT.match(tagged.tags, at + 1)
        end = following.start("name") if following is not None else _noun_end(scene, at)
        body = body_at(scene, end) if following is not None else None
        body = body or beside(scene, at - 1, end, body_at, owned=False) or _being(scene, at)
        if body is None or body[0] is place[0]:
            continue
        if body[0].type == "organisation" or _says_body(scene, at + 1, end):
            yield draft_of(scene, body, "headquarters", place, None)


def _says_body(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the noun before a name, or the last one, is a body's: 'Riga-based company'."""
    return start < end and type_of_noun(scene.tagged.small[end - 1]) == "organisation"


def _noun_end(scene: Scene, at: int) -> int:
    tags = scene.tagged.tags
    while at < len(tags) and tags[at] in "wag":
        at += 1
    return at


def _being(scene: Scene, at: int) -> Named | None:
    """Give what is said to be based there: 'the Riga Bank is a Leeds-based bank'."""
    number = scene.clause_number(at)
    clause = scene.clauses[number] if number is not None else None
    if number is None or clause is None or not clause.copula or len(scene.actors[number]) != 1:
        return None
    if clause.negative or scene.tagged.tags[clause.after : at - 1].strip("Dawg#"):
        return None
    return scene.actors[number][0], scene.actor_spans[number]
