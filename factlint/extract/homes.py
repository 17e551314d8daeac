"""Where somebody lives: 'moved with her family to Leeds'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.places import place_at, places_at
from factlint.model import Date, Modality, Polarity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.scene import Scene

BY = "home"
_IN = frozenset("in at near".split())
_TO = frozenset("to".split())
# A verb, and the prepositions before the place it makes somebody's home.
VERBS = {
    **dict.fromkeys(
        "lived live lives living resided resides reside residing dwelt grew raised reared settled"
        " settles resettled".split(), _IN,
    ),
    **dict.fromkeys(
        "moved moves relocated emigrated immigrated migrated fled".split(), _TO
    ),
}  # fmt: skip
_GERUNDS = {
    **dict.fromkeys("settling living residing".split(), _IN),
    **dict.fromkeys("moving relocating emigrating".split(), _TO),
}  # fmt: skip
_CLUBS = frozenset("Rovers United Athletic Rangers Wanderers Albion Harriers FC".split())
_PLAYING = frozenset(
    "club clubs goal goals league season scored side signed squad team transfer football".split()
)
_BRED = frozenset("raised reared".split())
_MADE = deferred(r"S[aw]?(?P<noun>[wa])(?:PN?T)?PD?N")
_HOME_MADE = {
    *((verb, "home", "in") for verb in ("makes", "made", "make")),
    *((verb, "time", "between") for verb in ("divides", "divided", "splits", "split")),
}
SIGNS = frozenset(VERBS.keys() | _GERUNDS.keys() | {"born", "home", "time"})
# What may stand between: 'lives and works in', 'moved with his family to', 'grew up in'.
_GAP = deferred(
    r"(?:[aD#w]|P(?=P)|PS[awr]{1,3}(?:C[awr]{1,2})?|C[sv]|,|L|P?T,?|PO|PD?N(?=P))*?"
    r"(?P<place>P[Da]?w{0,3}?f?)N"
)
_ON_TO = deferred(r"(?:,N)*,?(?:P?T,?|[aw]|PN(?=P))*(?P<place>P[Da]?w{0,3}f?)N")
_WITH = frozenset("with and up back out away there permanently permanent together".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield homes."""
    for at, clause in enumerate(scene.clauses):
        wanted = VERBS.get(clause.phrase[0]) or (_IN if _born_and(scene, at) else None)
        if wanted is None or clause.stance is None or clause.negative:
            continue
        if clause.phrase[0] == "grew" and "up" not in clause.phrase[1:2]:
            continue
        if clause.phrase[0] in _BRED and not _raised(scene, at):
            continue
        for member in scene.actors[at]:
            if member.person:
                yield from _home(scene, at, clause, member, wanted)
    yield from _settling(scene)
    yield from _made(scene)


def _home(
    scene: Scene, at: int, clause: Clause, member: Member, wanted: frozenset[str]
) -> Iterator[Draft]:
    tagged = scene.tagged
    gap = _GAP.match(tagged.tags, clause.after)
    if clause.opener_word == "where" and wanted == _IN:
        yield from _there(scene, at, clause, member)
        return
    if gap is not None and tagged.small[gap.start("place")] == "from" and wanted == _TO:
        yield from _left(scene, at, clause, member, gap)
        gap = _ON_TO.match(tagged.tags, gap.end())
    if gap is None or gap.end() - 1 >= max(clause.end, clause.after + 1) + 3:
        return
    link = tagged.small[gap.start("place")]
    if not _leads(scene, link, gap.end() - 1, wanted) or not _idle(
        scene, clause, gap.start("place")
    ):
        return
    if wanted == _TO and _to_a_club(scene, gap.end() - 1):
        return
    for place in places_at(scene, tagged.starts[gap.end() - 1]):
        if _born_and(scene, at):
            yield _draft(scene, member, "birthplace", place, scene.actor_spans[at], clause)
        if clause.phrase[0] in VERBS:
            draft = _draft(scene, member, "residence", place, scene.actor_spans[at], clause)
            if clause.dates:
                told = clause.dates[0][1]
                draft.qualifiers["time"] = Date(told.range or told.edtf or "")
            yield draft


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
        draft = _draft(scene, member, "residence", place, scene.actor_spans[at], clause)
        if clause.dates:
            told = clause.dates[0][1]
            draft.qualifiers["time"] = Date(told.range or told.edtf or "")
        yield draft


def _to_a_club(scene: Scene, token: int) -> bool:
    """Tell whether a player moved to a club: 'moved to Leeds City and scored'."""
    last = scene.tagged.word(token).rpartition(" ")[2]
    playing = not _PLAYING.isdisjoint(scene.tagged.small)
    return last in _CLUBS or (last in ("City", "Town") and playing)


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


def _made(scene: Scene) -> Iterator[Draft]:
    """Yield 'makes her home in Leeds' and 'divides his time between Riga and Leeds'."""
    tagged = scene.tagged
    for at, clause in enumerate(scene.clauses):
        match = _MADE.match(tagged.tags, clause.after)
        acting = scene.actors[at]
        if match is None or clause.stance is None or clause.negative or len(acting) != 1:
            continue
        told = (clause.phrase[0], tagged.small[match.start("noun")], tagged.small[match.end() - 2])
        if told in _HOME_MADE and acting[0].person:
            for place in places_at(scene, tagged.starts[match.end() - 1]):
                yield _draft(scene, acting[0], "residence", place, scene.actor_spans[at], clause)


def _settling(scene: Scene) -> Iterator[Draft]:
    """Yield '... before settling in Leeds': the one who acts before it settles."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        wanted = _GERUNDS.get(tagged.word(at)) if tag == "g" else None
        if wanted is None or not scene.clauses or scene.unstated(at):
            continue
        gap = _GAP.match(tagged.tags, at + 1)
        if gap is None or tagged.small[gap.start("place")] not in wanted:
            continue
        before = [number for number, one in enumerate(scene.clauses) if one.verb < at]
        number = before[-1] if before else 0
        place = place_at(scene, tagged.starts[gap.end() - 1])
        members = [one for one in scene.actors[number] if one.person]
        clause = scene.clauses[number]
        if (
            (
                place is not None
                and len(members) == 1
                and clause.stance is not None
                and not clause.negative
            )
            and gap.end() - at < 8
            and "w" not in tagged.tags[at + 1 : gap.start("place")]
        ):
            yield _draft(scene, members[0], "residence", place, scene.actor_spans[number], clause)


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
    how = (
        clause.stance
        if clause is not None and clause.stance
        else (Polarity.POSITIVE, Modality.ASSERTED, "")
    )
    span = Span(min(who.start, place[1].start), max(who.end, place[1].end))
    return Draft(
        member, name, About(place[0]), BY, scene.block, span, who, place[1],
        polarity=how[0], modality=how[1], speaker=how[2], origin=scene.origin,
        citations=scene.citations,
    )  # fmt: skip
