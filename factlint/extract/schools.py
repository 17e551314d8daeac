"""Where somebody studied: 'read law at Dorpat', 'received her PhD from Harvard'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.holders import acting_beside, said_by_the_way
from factlint.model import Date, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.holders import Holder
    from factlint.extract.scene import Scene

BY = "school"
_STUDYING = frozenset(
    "studied studies studying study graduated graduates matriculated enrolled trained read".split()
)
_TAUGHT = frozenset("educated schooled trained graduated enrolled admitted".split())
_ATTENDING = frozenset("attended attends attend attending entered".split())
_RECEIVING = frozenset(
    "received receives earned earns obtained holds held has had completed gained took awarded got"
    " finished pursued".split()
)
_DEGREES = deferred(
    r"(?:degrees?|diploma|doctorate|certificate|bachelor(?:['’]s)?|masters?|master['’]s|ph\.?d"
    r"|m\.?d|mba|b\.?a"
    r"|m\.?a|b\.?sc?|m\.?sc?|ll\.?[bdm]|j\.?d|d\.?phil|studies|education|training|habilitation"
    r"|undergraduate|graduate|law|medicine|b\.?eng|a\.?b|ed\.?d|[bm]fa|bba|mph|msw|dba)",
)
WORDS = _STUDYING | _TAUGHT | _ATTENDING | {"degree", "PhD", "Ph", "diploma", "doctorate"}
SIGNS = _STUDYING | _TAUGHT | _ATTENDING | _RECEIVING | {"graduating", "studying", "attending"}
_UNEARNED = frozenset(["honorary", "honoris"])  # such a degree is an honour, no schooling
_GERUNDS = frozenset("graduating studying attending".split())
_LINKS = frozenset("at from in of".split())
REACH = 14  # tokens from a degree to the school that gave it
_SCHOOL = deferred(
    r"\b(?:University|College|School|Institute|Academy|Universität|Université|Conservatory"
    r"|Gymnasium"
    r"|Seminary|Polytechnic|Conservatoire|Lyceum|Lycée|Universidad|Faculty)\b"
)
_KNOWN = frozenset(
    "Harvard Yale Princeton Stanford Cornell Dartmouth Columbia Oxford Cambridge MIT UCLA Caltech"
    " Berkeley Eton Harrow Sorbonne Brown Duke Rutgers Vassar Wellesley Sandhurst NYU USC LSE"
    "".split()
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the schools of those who studied, were taught or took degrees there."""
    for at, clause in enumerate(scene.clauses):
        actors = scene.actors[at]
        if clause.stance is None or clause.negative or len(actors) != 1 or not actors[0].person:
            continue
        for token in dict.fromkeys([*_schools(scene, clause), *_shared(scene, at, clause)]):
            school = scene.tagged.member(token)
            if school is not None and school is not actors[0]:
                yield _draft(scene, at, clause, actors[0], school, token)
    yield from _by_the_way(scene)


def _shared(scene: Scene, at: int, clause: Clause) -> Iterator[int]:
    """Yield the schools of 'studied and taught at the Riga College'."""
    following = scene.clauses[at + 1] if at + 1 < len(scene.clauses) else None
    joined = scene.tagged.tags[clause.after : clause.after + 1] == "C"
    if not joined or following is None or following.subject is not None or clause.passive:
        return
    if clause.phrase[0] in _STUDYING and following.head == clause.after + 1:
        yield from _listed(scene, following.after, following.after + 1)


def _by_the_way(scene: Scene) -> Iterator[Draft]:
    """Yield 'After graduating from the Riga College, she taught'."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        if tag != "g" or tagged.small[at] not in _GERUNDS or not said_by_the_way(scene, at):
            continue
        acting = acting_beside(scene, at)
        if tagged.small[at] == "attending":
            token = _first_name(scene, at + 1, 4)
            tokens = [token] if token is not None and _school(scene, token, certain=True) else []
        else:
            tokens = list(_listed(scene, at + 1, at + 3))
        for token in tokens if acting is not None else ():
            school = tagged.member(token)
            if acting is not None and school is not None:
                yield _stated(scene, acting, school, token)


def _schools(scene: Scene, clause: Clause) -> Iterator[int]:
    verb = clause.phrase[0]
    if clause.passive:
        if verb in _TAUGHT:
            yield from _listed(scene, clause.after, clause.end)
    elif verb in _ATTENDING:
        token = _first_name(scene, clause.after, 4)
        if token is not None and _school(scene, token, certain=verb != "attended"):
            yield from _run(scene, token)
        elif token is None:
            yield from _listed(scene, clause.after, clause.end)
    elif verb in _STUDYING:
        token = clause.after  # "she graduated Riga High School"
        if scene.tagged.tags[token : token + 1] == "N" and _school(scene, token, certain=True):
            yield from _run(scene, token)
        yield from _listed(scene, clause.after, clause.end)
    elif verb in _RECEIVING:
        yield from _of_degrees(scene, clause)


def _listed(scene: Scene, start: int, end: int) -> Iterator[int]:
    """Yield the schools behind 'at' and 'from', and those listed with them."""
    tags = scene.tagged.tags
    for at in range(start, min(max(end, start + 2), len(tags))):
        if tags[at] == "P" and scene.tagged.small[at] in _LINKS:
            token = _first_name(scene, at + 1, 3)
            if token is not None and _school(scene, token, certain=scene.tagged.word(at) == "in"):
                yield from _run(scene, token)


def _first_name(scene: Scene, start: int, reach: int) -> int | None:
    tags = scene.tagged.tags
    for at in range(start, min(start + reach, len(tags))):
        if tags[at] == "N":
            return at
        if tags[at] not in "DawS":
            return None
    return None


def _run(scene: Scene, token: int) -> Iterator[int]:
    """Yield a school and those joined to it: 'Eton College, Harvard and the Sorbonne'."""
    yield token
    tags = scene.tagged.tags
    at = token + 1
    while (joined := _JOINED.match(tags, at)) is not None:
        at = joined.end()
        if not _school(scene, at - 1, certain=True):
            return
        yield at - 1


_JOINED = deferred(r"(?:,C?|C|,N?,?C?|fN,?C?)[PD]*N")


def _school(scene: Scene, token: int, *, certain: bool) -> bool:
    """Tell whether a name may be a school's; `certain` wants its words to say so."""
    member = scene.tagged.member(token)
    if member is None or member.type in ("person", "event", "work"):
        return False
    name = scene.tagged.word(token)
    if names_school(name):
        return True
    return not certain and member.type in ("organisation", "") and name[0].isupper()


def names_school(name: str) -> bool:
    """Tell whether a name says that it is a school's, or is one everybody knows."""
    return bool(_SCHOOL.search(name)) or name in _KNOWN


def _of_degrees(scene: Scene, clause: Clause) -> Iterator[int]:
    """Yield the school of each degree: 'his B.A. from Dalhousie in 1923, his M.A. from McGill'."""
    tagged = scene.tagged
    degree = None
    for at in range(clause.after, min(clause.end, len(tagged.tags))):
        word = tagged.word(at)
        if _degree(scene, at) and tagged.small[at - 1] not in _UNEARNED:
            degree = at
        linked = tagged.tags[at] in "Pf" and word.lower() in ("from", "at")
        if linked and degree is not None and at - degree < REACH:
            token = _first_name(scene, at + 1, 3)
            if token is not None and _school(scene, token, certain=False):
                yield from _run(scene, token)


def _degree(scene: Scene, at: int) -> bool:
    """Tell whether a word, or the letters that begin with it, is a degree: 'B.A.', 'diploma'."""
    start, end = scene.tagged.starts[at], scene.tagged.ends[at]
    match = _DEGREES.match(scene.text[start : start + 16].lower())
    if match is None:
        return False
    length = match.end()
    return length >= end - start or scene.text[start + length : start + length + 1] in (".", "")


def _stated(scene: Scene, who: Holder, school: Member, token: int) -> Draft:
    who[0].type = who[0].type or "person"
    school.type = school.type or "organisation"
    told = scene.token_span(token, token)
    return Draft(
        who[0], "educated-at", About(school), BY, scene.block,
        Span(min(who[1].start, told.start), max(who[1].end, told.end)), who[1], told,
        origin=scene.origin, citations=scene.citations,
    )  # fmt: skip


def _draft(
    scene: Scene, at: int, clause: Clause, member: Member, school: Member, token: int
) -> Draft:
    member.type = member.type or "person"
    school.type = school.type or "organisation"
    who, told = scene.actor_spans[at], scene.token_span(token, token)
    how = clause.stance
    assert how is not None
    draft = Draft(
        member, "educated-at", About(school), BY, scene.block,
        Span(min(who.start, told.start), max(who.end, told.end)), who, told, polarity=how[0],
        modality=how[1], speaker=how[2], origin=scene.origin, citations=scene.citations,
    )  # fmt: skip
    if len(clause.dates) == 1:
        time = clause.dates[0][1]
        draft.qualifiers["time"] = Date(time.range or time.edtf or "")
    return draft
