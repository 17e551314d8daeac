"""Where somebody lives: 'moved with her family to Leeds'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.entities.places import place_at, places_at
from factlint.extract.language import load_language
from factlint.extract.syntax.clause import PLAIN
from factlint.extract.syntax.grammar import THEN
from factlint.model import Date, Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "home"
_IN = frozenset("in at near".split())
_TO = frozenset("to".split())
# A verb, and the prepositions before the place it makes somebody's home.
VERBS = {
    **dict.fromkeys(word_list("homes", "living"), _IN),
    **dict.fromkeys(word_list("homes", "moving"), _TO),
}
_GERUNDS = {
    **dict.fromkeys(word_list("homes", "living-gerunds"), _IN),
    **dict.fromkeys(word_list("homes", "moving-gerunds"), _TO),
}
_BRED = word_list("homes", "bringing-up")
SIGNS = frozenset(VERBS.keys() | _GERUNDS.keys() | {"born"})
# What may stand between: 'lives and works in', 'moved with his family to', 'grew up in'.
_GAP = deferred(
    r"(?:[aD#w]|P(?=P)|Pw?A,?|PS[awr]{1,3}(?:C[awr]{1,2})?|C[sv]|,|L|P?T,?|PO|PD?N(?=P)|Pw(?=PD?N))*?"
    r"(?P<place>P[Da]?w{0,3}?f?)N"
)
_ON_TO = deferred(r"(?:,N)*,?(?:P?T,?|[aw]|PN(?=P))*(?P<place>P[Da]?w{0,3}f?)N")
# "moved to Leeds from Riga", behind the place and those it lies in
_FROM_WHERE = deferred(r"(?:P?[DaT]*,?)*?PN(?:,N)*,?(?P<from>P)N")
_WHEN = frozenset("time times age days reign era expense request invitation behest".split())
_GOING = word_list("homes", "going")
_ARRIVED = word_list("homes", "arriving")
_WITH = frozenset("with and up back out away there permanently permanent together".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield homes."""
    for at, clause in enumerate(scene.clauses):
        wanted = VERBS.get(clause.phrase[0]) or (_IN if _born_and(scene, at) else None)
        if wanted is None and clause.phrase[0] in _GOING and _to_live(scene, clause):
            wanted = _TO  # "returned to live in"
        if wanted is None or clause.stance is None or clause.negative:
            continue
        if clause.phrase[0] == "grew" and "up" not in clause.phrase[1:2]:
            continue
        if clause.phrase[0] in _BRED and not _raised(scene, at):
            continue
        there = wanted == _IN and scene.tagged.words(clause.after, 1) == ["there"]
        where = clause.opener_word == "where" and (wanted == _IN or clause.phrase[0] in _ARRIVED)
        for member in scene.actors[at] or _having(scene, at):
            if member.person and where:
                yield from _there(scene, at, clause, member)
            elif member.person and there:
                yield from _named_before(scene, at, clause, member)
            elif member.person:
                yield from _home(scene, at, clause, member, wanted)
    yield from _settling(scene)


def _having(scene: Scene, at: int) -> list[Member]:
    """Give who lived in 'Having lived in Riga, she left'."""
    opens = at == 0 and scene.tagged.small[0] == "having" and scene.clauses[0].group == 0
    following = scene.clauses[1:2]
    if not opens or not following or following[0].subject is None:
        return []
    scene.actor_spans[0] = scene.actor_spans[1]
    return scene.actors[1]


def _to_live(scene: Scene, clause: Clause) -> bool:
    """Tell whether 'to live in' follows a verb, and no 'to live music'."""
    told = scene.tagged.words(clause.after, 2) == ["to", "live"]
    return told and scene.tagged.tags[clause.after + 2 : clause.after + 3] in ("P", "a")


def _home(
    scene: Scene, at: int, clause: Clause, member: Member, wanted: frozenset[str]
) -> Iterator[Draft]:
    tagged, after = scene.tagged, clause.after
    if _to_live(scene, clause):  # "moved to live in"
        wanted, after = _IN, after + 2
    gap = _GAP.match(tagged.tags, after)
    if gap is not None and tagged.small[gap.start("place")] == "from" and wanted == _TO:
        yield from _left(scene, at, clause, member, gap)
        gap = _ON_TO.match(tagged.tags, gap.end())
    else:
        yield from _from_where(scene, at, clause, member)
    if gap is None or gap.end() - 1 >= max(clause.end, clause.after + 1) + 3:
        return
    link = tagged.small[gap.start("place")]
    live = after > clause.after
    if not _leads(scene, link, gap.end() - 1, wanted) or not (
        live or _idle(scene, clause, gap.start("place"))
    ):
        return
    if wanted == _TO and _to_a_club(scene, gap.end() - 1):
        return
    leading = " ".join(tagged.small[gap.start("place") : gap.end() - 1])
    if not _WHEN.isdisjoint(leading.split(" ")):
        return  # "lived at the time of Domitian"
    yield from _at_places(scene, at, clause, member, gap.end() - 1)


def _at_places(
    scene: Scene, at: int, clause: Clause, member: Member, token: int
) -> Iterator[Draft]:
    if _is_a_firm(scene, token):
        return
    for place in places_at(scene, scene.tagged.starts[token]):
        if _born_and(scene, at):
            yield _draft(scene, member, "birthplace", place, scene.actor_spans[at], clause)
        if clause.phrase[0] in VERBS or _to_live(scene, clause):
            yield _dated_home(scene, at, clause, member, place)


def _is_a_firm(scene: Scene, token: int) -> bool:
    """Tell whether it is hardly a place where somebody went: 'moved to SGI', 'settled in at'."""
    member, word = scene.tagged.member(token), scene.tagged.word(token)
    if member is None or (member.type == "place" and not member.hinted):
        return False
    joined = scene.tagged.small[token - 2 : token] == ["in", "at"]
    letters = word.isupper() and len(word) > 1 and scene.tagged.tags[token + 1 : token + 2] != ","
    return joined or letters


def _dated_home(
    scene: Scene, at: int, clause: Clause, member: Member, place: tuple[Member, Span]
) -> Draft:
    """Give the home that whoever acts in a clause has at the time which the clause tells."""
    draft = home_of(scene, member, place, scene.actor_spans[at], clause)
    when = clause.dates[0][0] if clause.dates else 0
    if clause.dates and not (
        _of_the_next(scene, place[1], when) or _later_there(scene, clause, place[1], when)
    ):
        draft.qualifiers["time"] = Date(clause.dates[0][1].stretch)
    return draft


def _of_the_next(scene: Scene, place: Span, when: int) -> bool:
    """Tell whether a date opens what follows: 'lived in Leeds and from 1890 in Riga'."""
    first = scene.token_from(place.end)
    return first is not None and scene.tagged.tags[first:when].rstrip("aPU").endswith("C")


def _later_there(scene: Scene, clause: Clause, place: Span, when: int) -> bool:
    """Tell whether somebody came there afterwards: 'In 1902 she moved to Riga, then Leeds'."""
    first = scene.token_from(place.start)
    between = scene.tagged.small[clause.after : first] if first is not None and when < first else []
    return not THEN.isdisjoint(between)


def _there(scene: Scene, at: int, clause: Clause, member: Member) -> Iterator[Draft]:
    """Yield the home of 'moved to Leeds, Yorkshire, where she lived until 1940'."""
    tags, token = scene.tagged.tags, clause.head - 2
    while token > 0 and tags[token] in ",B":
        token -= 1
    while token > 1 and tags[token - 2 : token + 1] == "N,N":  # to the smallest of a chain
        token -= 2
    named = scene.tagged.member(token) if token >= 0 and tags[token] == "N" else None
    place = place_at(scene, scene.tagged.starts[token]) if named is not None else None
    if place is not None and place[0].type == "place":
        yield _dated_home(scene, at, clause, member, place)


def _named_before(scene: Scene, at: int, clause: Clause, member: Member) -> Iterator[Draft]:
    """Yield the home of 'studied in Rome and lived there', where one place is told of before."""
    tags = scene.tagged.tags
    before = [one for one in range(clause.verb) if tags[one] == "N" and _is_place(scene, one)]
    if not before or tags[before[0] - 1 : before[0]] not in ("P", "D", "w"):
        return
    place = place_at(scene, scene.tagged.starts[before[0]])
    if place is not None and scene.tagged.ends[before[-1]] <= place[1].end:
        yield _draft(scene, member, "residence", place, scene.actor_spans[at], clause)


def _is_place(scene: Scene, token: int) -> bool:
    member = scene.tagged.member(token)
    return member is not None and member.type == "place"


def _from_where(scene: Scene, at: int, clause: Clause, member: Member) -> Iterator[Draft]:
    """Yield the home before, of 'moved to Leeds from Riga'."""
    match = _FROM_WHERE.match(scene.tagged.tags, clause.after)
    if match is None or scene.tagged.small[match.start("from")] != "from":
        return
    place = place_at(scene, scene.tagged.starts[match.end() - 1])
    if place is not None and place[0].type == "place":
        yield _draft(scene, member, "residence", place, scene.actor_spans[at], clause)


def home_of(
    scene: Scene, member: Member, place: tuple[Member, Span], who: Span, clause: Clause | None
) -> Draft:
    """Give the claim that somebody has a home in a place."""
    return _draft(scene, member, "residence", place, who, clause)


def _to_a_club(scene: Scene, token: int) -> bool:
    """Tell whether somebody moved to a club or a paper: 'moved to Leeds City and scored'."""
    member = scene.tagged.member(token)
    name = scene.tagged.word(token)
    if scene.tagged.small[token - 1] in word_list("homes", "called-club"):
        return True  # "moved to the Cornish side St Blazey"
    unknown = member is not None and not member.type and " of " not in name
    if scene.tagged.small[token - 1] == "the" and unknown:
        return True  # "moved to the Leeds Standard", but "to the West Coast of New Zealand"
    last = scene.tagged.word(token).rpartition(" ")[2]
    if last in word_list("homes", "clubs-and-places"):
        return not word_list("homes", "play").isdisjoint(scene.tagged.small)
    return last in load_language().clubs or last in word_list("homes", "clubs")


def _left(
    scene: Scene, at: int, clause: Clause, member: Member, gap: re.Match[str]
) -> Iterator[Draft]:
    """Yield the home that somebody moved from."""
    place = place_at(scene, scene.tagged.starts[gap.end() - 1])
    if place is not None and _idle(scene, clause, gap.start("place")):
        yield _draft(scene, member, "residence", place, scene.actor_spans[at], clause)


def _leads(scene: Scene, link: str, token: int, wanted: frozenset[str]) -> bool:
    """Tell whether a preposition leads to the home: 'in Riga', 'to Riga', 'on Long Island'."""
    island = scene.tagged.word(token).endswith(("Island", "Islands")) or link != "on"
    return link in wanted or (link == "on" and wanted == _IN and island)


def _born_and(scene: Scene, at: int) -> bool:
    """Tell whether somebody is 'born and raised', or 'born and educated', in one place."""
    before = scene.clauses[at - 1] if at else None
    verb = scene.clauses[at].phrase[0]
    return before is not None and before.phrase[:3] == ["born", "and", verb]


def _raised(scene: Scene, at: int) -> bool:
    """Tell whether 'raised' is a passive: 'was born in Leeds and raised in York'."""
    clause = scene.clauses[at]
    before = scene.clauses[at - 1] if at else None
    goes_on = before is not None and before.phrase[0] == "born" and clause.subject is None
    return clause.passive or (goes_on and clause.opener == "C")


def _settling(scene: Scene) -> Iterator[Draft]:
    """Yield '... before settling in Leeds': the one who acts before it settles."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        wanted = _GERUNDS.get(tagged.word(at)) if tag == "g" else None
        if wanted is None or not scene.clauses or scene.unstated(at):
            continue
        if wanted == _IN and tagged.tags[at - 1 : at] in tuple("wrN"):  # "a friend living in"
            continue
        gap = _GAP.match(tagged.tags, at + 1)
        if gap is None or tagged.small[gap.start("place")] not in wanted:
            continue
        if wanted == _TO and _to_a_club(scene, gap.end() - 1):
            continue
        before = [number for number, one in enumerate(scene.clauses) if one.verb < at]
        number = before[-1] if before else 0
        members = [one for one in scene.actors[number] if one.person]
        clause = scene.clauses[number]
        if (
            len(members) == 1
            and clause.stance is not None
            and not clause.negative
            and gap.end() - at < 8
            and "w" not in tagged.tags[at + 1 : gap.start("place")]
        ):
            for place in places_at(scene, tagged.starts[gap.end() - 1]):
                yield _draft(
                    scene, members[0], "residence", place, scene.actor_spans[number], clause
                )


def _idle(scene: Scene, clause: Clause, end: int) -> bool:
    """Tell whether nothing was moved but the subject: not 'moved the company to'."""
    tags = scene.tagged.tags[clause.after : end]
    if "w" not in tags:
        return True
    return tags[0] in "PaLT" or scene.tagged.small[clause.after] in _WITH or tags[0] == "C"


def _draft(
    scene: Scene, member: Member, name: str, place: tuple[Member, Span], who: Span,
    clause: Clause | None,
) -> Draft:  # fmt: skip
    member.type = member.type or "person"
    how = (clause.stance if clause is not None else None) or PLAIN
    span = who.around(place[1])
    return scene.draft(BY, member, name, About(place[0]), Where(span, who, place[1]), how)
