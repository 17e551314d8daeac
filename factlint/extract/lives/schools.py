"""Where somebody studied: 'read law at Dorpat', 'received her PhD from Harvard'."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.positions.holders import acting_beside, said_by_the_way
from factlint.model import Date
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.positions.holders import Holder
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "school"
_DEGREES = deferred(
    r"(?:degrees?|diploma|doctorate|certificate|bachelor(?:['’]s)?|masters?|master['’]s|ph\.?d"
    r"|m\.?d|mba|b\.?a"
    r"|m\.?a|b\.?sc?|m\.?sc?|ll\.?[bdm]|j\.?d|d\.?phil|studies|education|training|habilitation"
    r"|undergraduate|graduate|law|medicine|b\.?eng|a\.?b|ed\.?d|[bm]fa|bba|mph|msw|dba)",
)
_BEGINNINGS = word_list("schools", "beginnings")
_NEAR = 6  # tokens behind a school in which 'where she taught' stands
_UNEARNED = frozenset(["honorary", "honoris"])  # such a degree is an honour, no schooling
_LINKS = frozenset("at from in of".split())
_READ_ALOUD = (["her"], ["his"], ["their"], ["a"], ["the"], ["from"], ["out"])
REACH = 14  # tokens from a degree to the school that gave it
_SCHOOL = deferred(lambda: rf"\b(?:{one_of('schools', 'nouns')})\b")


@cache
def words() -> frozenset[str]:
    """Give the words that tell of a school whatever else stands beside them."""
    verbs = (word_list("schools", name) for name in ("studying", "taught", "attending"))
    return frozenset({"degree", "PhD", "Ph", "diploma", "doctorate"}).union(*verbs)


@cache
def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that tells of a school."""
    names = ("studying", "taught", "attending", "receiving", "gerunds", "given")
    coming = {one.split(" ")[0] for one in word_list("schools", "coming")}
    return frozenset(coming | {"played"}).union(*(word_list("schools", name) for name in names))


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
    if clause.phrase[0] in word_list("schools", "studying") and following.head == clause.after + 1:
        yield from _listed(scene, following.after, following.after + 1)


def _by_the_way(scene: Scene) -> Iterator[Draft]:
    """Yield 'After graduating from the Riga College, she taught'."""
    tagged, gerunds = scene.tagged, word_list("schools", "gerunds")
    if gerunds.isdisjoint(tagged.small):
        return
    for at, tag in enumerate(tagged.tags):
        if tag != "g" or tagged.small[at] not in gerunds or not said_by_the_way(scene, at):
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
        yield from _undergone(scene, clause)
    elif " ".join(clause.phrase[:2]) in word_list("schools", "coming"):
        yield from _come_to(scene, clause)
    elif clause.phrase[:2] == ["played", "college"]:
        yield from _listed(scene, clause.after, clause.end, frozenset({"at", "for"}))
    elif verb in word_list("schools", "attending"):
        yield from _attended(scene, clause)
    elif verb == "read" and clause.phrase[1:2] in _READ_ALOUD:
        return  # "has read her poems at Low College"
    elif verb in word_list("schools", "studying"):
        token = clause.after  # "she graduated Riga High School"
        if scene.tagged.tags[token : token + 1] == "N" and _school(scene, token, certain=True):
            yield from _run(scene, token)
        yield from _listed(scene, clause.after, clause.end)
    elif verb in word_list("schools", "receiving"):
        yield from _of_degrees(scene, clause)


def _attended(scene: Scene, clause: Clause) -> Iterator[int]:
    token = _first_name(scene, clause.after, 4)
    if token is None:
        yield from _listed(scene, clause.after, clause.end)
        return
    certain = clause.phrase[0] != "attended"
    if not _of_a_place(scene, token) and _school(scene, token, certain=certain):
        yield from _run(scene, token)


def _of_a_place(scene: Scene, token: int) -> bool:
    """Tell whether a name is only the first part of a school's: 'attended East Witton school'."""
    behind = scene.tagged.words(token + 1, 1)
    named = names_school(scene.tagged.word(token))
    return not named and not word_list("schools", "attended").isdisjoint(behind)


def _undergone(scene: Scene, clause: Clause) -> Iterator[int]:
    """Yield the schools of 'was educated at Eton', 'was awarded a doctorate by Harvard'."""
    if clause.phrase[0] in word_list("schools", "taught"):
        yield from _listed(scene, clause.after, clause.end)
    elif clause.phrase[0] in word_list("schools", "given"):
        yield from _of_degrees(scene, clause)


def _come_to(scene: Scene, clause: Clause) -> Iterator[int]:
    """Yield the schools of 'went to Riga Grammar School', 'went to school at'."""
    tags, at = scene.tagged.tags, clause.after + 1
    if scene.tagged.words(at, 1) in (["school"], ["college"], ["university"]):
        yield from _listed(scene, at + 1, at + 3)
        return
    if scene.tagged.words(at - 1, 2) == ["out", "of"]:  # "dropped out of"
        at += 1
    token = _first_name(scene, at, 4)
    behind = tags[token + 1 : token + 2] if token is not None else ""
    if token is None or behind in ("S", "w", "t", "U") or _as_a_teacher(scene, token):
        return
    if _names(scene, token):
        yield from _run(scene, token)


def _as_a_teacher(scene: Scene, token: int) -> bool:
    """Tell whether one comes to a school to work: 'taught at Low School and then went to'."""
    words = {*scene.tagged.small[:token], *scene.tagged.small[token + 1 : token + _NEAR]}
    return not words.isdisjoint(word_list("schools", "working"))


def _names(scene: Scene, token: int) -> bool:
    """Tell whether a name is a school's by its own words."""
    behind = scene.tagged.words(token + 1, 2)
    return _school(scene, token, certain=True) and behind != ["to", "teach"]


def _listed(scene: Scene, start: int, end: int, links: frozenset[str] = _LINKS) -> Iterator[int]:
    """Yield the schools behind 'at' and 'from', and those listed with them."""
    tags = scene.tagged.tags
    for at in range(start, min(max(end, start + 2), len(tags))):
        if tags[at] == "P" and scene.tagged.small[at] in links:
            token = _first_name(scene, at + 1, 3)
            if token is None or tags[token + 1 : token + 3] in ("SN", "Sw"):
                continue  # "from Leeds Boys' Trade High School"
            if tags[token + 1 : token + 2] == "w" and scene.tagged.small[at + 1] in ("a", "an"):
                continue  # "studied at a Riga University affiliate"
            if _school(scene, token, certain=scene.tagged.word(at) == "in"):
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
    if name.rpartition(" ")[2] in word_list("schools", "gatherings"):
        return False  # "attended the Riga Climate Talks"
    if name in _BEGINNINGS:  # "the École nationale des mines"
        return False
    if names_school(name):
        return True
    return not certain and member.type in ("organisation", "") and name[0].isupper()


def names_school(name: str) -> bool:
    """Tell whether a name says that it is a school's, or is one everybody knows."""
    return bool(_SCHOOL.search(name)) or name in word_list("schools", "known")


def _of_degrees(scene: Scene, clause: Clause) -> Iterator[int]:
    """Yield the school of each degree: 'his B.A. from Dalhousie in 1923, his M.A. from McGill'."""
    tagged = scene.tagged
    degree = None
    for at in range(clause.after, clause.end):
        word = tagged.word(at)
        if _degree(scene, at) and tagged.small[at - 1] not in _UNEARNED:
            degree = at
        given = clause.passive and tagged.tags[at] == "y"
        linked = given or (tagged.tags[at] in "Pf" and word.lower() in ("from", "at"))
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
    return scene.draft(
        BY, who[0], "educated-at", About(school), Where(who[1].around(told), who[1], told)
    )


def _draft(
    scene: Scene, at: int, clause: Clause, member: Member, school: Member, token: int
) -> Draft:
    member.type = member.type or "person"
    school.type = school.type or "organisation"
    who, told = scene.actor_spans[at], scene.token_span(token, token)
    how = clause.stance
    assert how is not None
    draft = scene.draft(
        BY, member, "educated-at", About(school), Where(who.around(told), who, told), how
    )
    if len(clause.dates) == 1:
        time = clause.dates[0][1]
        draft.qualifiers["time"] = Date(time.stretch)
    return draft
