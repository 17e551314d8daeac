"""What goes on under one verb: 'Ada was born in 1916 and her brother Otto in 1920'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.descriptions import NO_NOUNS, parent, relative
from factlint.extract.coreference.open_relatives import is_role
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_ANOTHER = deferred(
    r"[;,C]C?(?P<first>[DSawr#]*)(?P<who>[Nwr])(?P<there>P[DSaw#]*[wN])?P?(?P<when>[TB])(?=[,;CB]|$)"
)  # ", Otto in 1920", "and the porch in 1899", "his wife at Leeds in 1920"
_GAPPED = deferred(r"PD?[aw]*N,?C[DS]?[awr]*(?P<who>N),?P[^,;CT]*")
_KIN_NEXT = deferred(r"(?:PD?[aw]*N)?,?C[DS][aw#]*r,?N,?P")
_TO_BOTH = frozenset("to by with from for between".split())
_PLACED = deferred(r"(?:a|P[DSaw#]*[wN])*P?")  # "came to the village in"


def dates_of_others(scene: Scene, clause: Clause) -> set[int]:
    """Give the dates in a clause that are of what only goes on under its verb."""
    return {when for _, when in others(scene, clause)} if len(clause.dates) > 1 else set()


def gapped(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is only another's: 'Otto was born in Riga and Ada in Leeds in 1900'."""
    if _KIN_NEXT.fullmatch(scene.tagged.tags, clause.after, at):
        return True  # "In 1948 his daughter Ada was born, and his son, Max, in 1952"
    match = _GAPPED.fullmatch(scene.tagged.tags, clause.after, at)
    if match is not None and scene.tagged.small[match.start()] in _TO_BOTH:
        return False  # "was born to Otto and Ada Hay in 1900"
    who = scene.tagged.member(match.start("who")) if match is not None else None
    return who is not None and who.type == "person"


def others(scene: Scene, clause: Clause) -> Iterator[tuple[int, int]]:
    """Yield the token of each name, or noun, that goes on under a verb, and that of its date."""
    tags, end = scene.tagged.tags, clause.end
    dates = [token for token, _ in clause.dates if token > clause.verb]
    if not dates or (len(dates) < 2 and ";" not in tags[clause.after : end]):
        return
    listed = clause.passive and ";" in tags[clause.after : dates[0]]
    if not listed and not _PLACED.fullmatch(tags, clause.after, dates[0]):
        return  # "met Ada in 1911, Otto in 1912"
    first = tags.index(";", clause.after) if listed else dates[0]
    placed = not listed and "N" in tags[clause.after : first]  # "to Leeds in 1911 and Bath in"
    for match in _ANOTHER.finditer(tags, first, end):
        named = match["who"] == "N" and not match["first"].strip("a")
        if named and placed and match["there"] is None:
            continue
        if named and match["there"] is not None and not _is_person(scene, match.start("who")):
            continue  # "died in 1911, Mayor of Bath in 1912"
        yield match.start("who"), match.start("when")


def _is_person(scene: Scene, token: int) -> bool:
    member = scene.tagged.member(token)
    return member is not None and member.type == "person"


def another(scene: Scene, who: int) -> Member | None:
    """Give who goes on under a verb: a name, 'the porch', 'his wife'; not a bare 'colonel'."""
    if scene.tagged.tags[who] == "N":
        office, of, _ = scene.tagged.word(who).partition(" of ")
        return None if of and is_role(office.lower()) else scene.tagged.member(who)
    first, word = who, scene.tagged.small[who]
    if word in NO_NOUNS or word in word_list("verbs", "putting-dates"):
        return None  # "the younger in 1902", "the rate books suggest 1862"
    if scene.tagged.tags[who] == "r":
        while scene.tagged.tags[first - 1] in "aw":
            first -= 1
        first -= 1
        return relative(scene, first, who) or parent(scene, first, who)
    while scene.tagged.tags[first - 1] in "wa":
        first -= 1
    if scene.tagged.tags[first - 1] != "D":
        return None
    name = scene.text[slice(*scene.token_span(first, who))]
    return scene.discourse.described_again(name, definite=True)
