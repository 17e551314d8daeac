"""Where somebody comes from: 'a native of Riga', 'a Riga native', 'originally from Riga'."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.entities.places import place_at
from factlint.extract.lives.nationalities import is_calling
from factlint.extract.positions.holders import Role, first_listed, holders
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "home"
_PEOPLE = {
    "native": "birthplace", "natives": "birthplace", "resident": "residence",
    "residents": "residence", "inhabitant": "residence",
}  # fmt: skip
SIGNS = frozenset(_PEOPLE) | {
    "originally",
    "born",
    "based",
    "living",
    "residing",
    "raised",
    "hails",
}
# "a painter born in Riga", "a painter living in Leeds"
_PARTICIPLES = {
    "born": "birthplace", "raised": "residence", "living": "residence", "residing": "residence",
    "based": "residence",
}  # fmt: skip
_THERE = deferred(r"(?:a|P?T,?|P?L)*(?P<in>P)D?[aw]?(?:wf)?N")
_OF = deferred(r"(?P<link>[fP])D?[aw]{0,2}(?P<place>N)")
_WHO = deferred(r"(?:[PU]?T)?,(?P<name>N)(?!,|CN)")
_OWN = deferred(r"S?w(?P<place>N)")
_FROM = deferred(r"(?P<from>P)D?[aw]{0,2}(?:f)?(?P<place>N)")
_IN_A_TOWN = deferred(r"(?:N(?=P))?(?:,?P?T|L|B|A)*,?(?P<in>P)D[aw]{0,2}wfN")
_TOWNS = word_list("places", "called")

Someone = tuple["Member", Span]


def read(scene: Scene) -> Iterator[Draft]:
    """Yield birthplaces and homes that nouns tell."""
    for at, tag in enumerate(scene.tagged.tags):
        if tag not in "wavs":
            continue
        word = scene.tagged.small[at]
        if word in _PEOPLE and not scene.unsaid(at):
            yield from _person_of(scene, at, _PEOPLE[word])
        elif word == "originally" and not scene.unsaid(at):
            yield from _from(scene, at)
        elif word == "hails" and tag == "s":
            yield from _hailing(scene, at)
        elif word in ("born", "based") and scene.tagged.tags[at - 1 : at + 1] == "Nw":
            yield from _joined(scene, at, "birthplace" if word == "born" else "residence")
    yield from _born(scene)
    yield from _described(scene)
    yield from _based(scene)


def _based(scene: Scene) -> Iterator[Draft]:
    """Yield 'Otto Brandt is based in Riga', whom other words tell to be a person."""
    for at, clause in enumerate(scene.clauses):
        acting = scene.actors[at]
        if clause.phrase[0] != "based" or not clause.passive or clause.negative:
            continue
        match = _THERE.match(scene.tagged.tags, clause.after)
        if match is None or scene.tagged.small[match.start("in")] not in ("in", "at", "near"):
            continue
        place = place_at(scene, scene.tagged.starts[match.end() - 1])
        known = len(acting) == 1 and acting[0].type == "person" and clause.stance is not None
        if known and place is not None and place[0].type == "place":
            yield _draft(scene, (acting[0], scene.actor_spans[at]), "residence", place)


def _described(scene: Scene) -> Iterator[Draft]:
    """Yield 'is a sculptor and painter born in Riga', 'Otto Brandt, a painter living in Leeds'."""
    tagged = scene.tagged
    for at in range(2, len(tagged.tags)):
        name = _PARTICIPLES.get(tagged.small[at]) if tagged.tags[at] in "vgw" else None
        if name is None:
            continue
        behind = at  # the calling stands before the adverbs of "a painter currently living in"
        while tagged.tags[behind - 1] == "a" and behind > 2:
            behind -= 1
        if tagged.tags[behind - 1] != "w" or not is_calling(tagged.small[behind - 1]):
            continue
        match = _THERE.match(tagged.tags, at + 1)
        if match is None or tagged.small[match.start("in")] not in ("in", "at", "near"):
            continue
        place = place_at(scene, tagged.starts[match.end() - 1])
        role = Role(first_listed(scene, behind - 1), "", behind - 1, behind)
        for holder in holders(scene, role) if place is not None else ():
            if holder[0].type == "person" and place is not None and not scene.unsaid(role.at):
                yield _draft(scene, holder, name, place)


def _person_of(scene: Scene, at: int, name: str) -> Iterator[Draft]:
    tags, tagged = scene.tagged.tags, scene.tagged
    own = _OWN.match(tags, at - 1) if name == "birthplace" and at else None
    if own is not None and own.end("place") == at + 2 and tags[at - 1] == "S":
        yield from _native_land(scene, at, own.start("place"))
        return
    behind = _OF.match(tags, at + 1)
    if behind is not None and tagged.small[behind.start("link")] in ("of", "from", "to"):
        place = place_at(scene, tagged.starts[behind.start("place")])
        role = Role(at, "", at, _behind(scene, place, behind.end()))
    else:
        place = place_at(scene, tagged.starts[at - 1]) if tags[at - 1 : at] == "N" else None
        role = Role(at, "", at - 1, at + 1)
    if place is not None:
        for holder in list(holders(scene, role)) or _opened(scene, role):
            yield _draft(scene, holder, name, place)


def _opened(scene: Scene, role: Role) -> list[Someone]:
    """Give whom 'A native of Leeds since 1977, Otto Brandt' opens with, whatever he did."""
    tags = scene.tagged.tags
    match = _WHO.match(tags, role.end) if not tags[: role.at].strip("Da") else None
    if match is None or scene.clause_number(role.at) is not None:
        return []
    member = scene.tagged.member(match.start("name"))
    span = scene.token_span(match.start("name"), match.start("name"))
    return [(member, span)] if member is not None and member.type == "person" else []


def _behind(scene: Scene, place: Someone | None, token: int) -> int:
    """Give the first token behind a place and those it lies in."""
    while place is not None and token < len(scene.tagged.starts):
        if scene.tagged.starts[token] >= place[1].end:
            break
        token += 1
    return token


def _native_land(scene: Scene, at: int, token: int) -> Iterator[Draft]:
    """Yield 'her native Latvia'."""
    owner = scene.tagged.word(at - 1)
    place = place_at(scene, scene.tagged.starts[token])
    if owner[0] in "'’":
        member = scene.tagged.member(at - 2) if at > 1 else None
        who = scene.token_span(at - 2, at - 2) if at > 1 else None
    else:
        member, who = scene.possessor(at - 1), scene.token_span(at - 1, at - 1)
    if member is not None and who is not None and member.person and place is not None:
        yield _draft(scene, (member, who), "birthplace", place)


def _from(scene: Scene, at: int) -> Iterator[Draft]:
    """Yield 'Originally from Riga, she ...' and 'she is originally from Riga'."""
    match = _FROM.match(scene.tagged.tags, at + 1)
    if match is None or scene.tagged.small[match.start("from")] != "from":
        return
    place = place_at(scene, scene.tagged.starts[match.start("place")])
    end = _behind(scene, place, match.end())
    for number, clause in enumerate(scene.clauses):
        told = clause.copula and clause.after <= at + 1 and clause.verb >= at - 1
        subject = clause.subject
        opens = at < 2 and subject is not None and subject.at[0] >= end
        if place is None or not (told or opens) or len(scene.actors[number]) != 1:
            continue
        if scene.actors[number][0].person and clause.stance is not None:
            who = scene.actors[number][0], scene.actor_spans[number]
            yield _draft(scene, who, "birthplace", place)
        return


def _hailing(scene: Scene, at: int) -> Iterator[Draft]:
    """Yield 'Otto Brandt hails from Riga'."""
    number = scene.clause_number(at)
    match = _FROM.match(scene.tagged.tags, at + 1)
    if number is None or match is None or scene.tagged.small[match.start("from")] != "from":
        return
    clause, acting = scene.clauses[number], scene.actors[number]
    place = place_at(scene, scene.tagged.starts[match.start("place")])
    if clause.verb != at or clause.stance is None or clause.negative or len(acting) != 1:
        return
    if place is not None and place[0].type == "place" and acting[0].person:
        yield _draft(scene, (acting[0], scene.actor_spans[number]), "birthplace", place)


def _born(scene: Scene) -> Iterator[Draft]:
    """Yield 'was born in the small town of Varn', whose place no preposition stands before."""
    for at, clause in enumerate(scene.clauses):
        acting = scene.actors[at]
        if clause.phrase[0] != "born" or not clause.passive or clause.negative or len(acting) != 1:
            continue
        match = _IN_A_TOWN.match(scene.tagged.tags, clause.after)
        if match is None or scene.tagged.small[match.start("in")] not in ("in", "at", "near"):
            continue
        place = place_at(scene, scene.tagged.starts[match.end() - 1])
        town = scene.tagged.small[match.end() - 3] in _TOWNS
        if place is not None and town and acting[0].person and clause.stance is not None:
            yield _draft(scene, (acting[0], scene.actor_spans[at]), "birthplace", place)


def _joined(scene: Scene, at: int, name: str) -> Iterator[Draft]:
    """Yield 'a Riga-born painter' and 'the Leeds-based painter Otto Brandt'."""
    place = place_at(scene, scene.tagged.starts[at - 1])
    end = at + 1
    while end < len(scene.tagged.tags) and scene.tagged.tags[end] in "wagC":
        end += 1
    if place is None or end == at + 1 or scene.unsaid(at):
        return
    if type_of_noun(scene.tagged.small[end - 1]) == "organisation":  # "a Leeds-based company"
        return
    for holder in holders(scene, Role(end - 1, "", at - 1, end)):
        if holder[0].type == "person":
            yield _draft(scene, holder, name, place)


def _draft(scene: Scene, who: Someone, name: str, place: Someone) -> Draft:
    who[0].type = who[0].type or "person"
    token = bisect_left(scene.tagged.starts, place[1].start)
    clause = scene.clause_at(token)
    how = (clause.stance if clause is not None else None) or PLAIN
    return scene.draft(
        BY, who[0], name, About(place[0]), Where(who[1].around(place[1]), who[1], place[1]), how
    )
