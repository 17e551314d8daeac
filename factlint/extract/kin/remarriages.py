"""Whom one married in turn, under one verb: 'married Ada in 1930 and, in 1950, Clara Voss'."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.limits import load_limits
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Span, Time

_TURNS = frozenset("first firstly second secondly third thirdly fourth fourthly".split())
_OFTEN = frozenset("twice thrice again".split())
_NEXT = frozenset("then later next".split())  # "then to Ada Hay", but not "later Lady Hay"
# ", secondly, in 1950, to the painter Ada Hay (1950)", "and, after her death in 1948, Ada Hay"
_IN_TURN = deferred(
    r"(?:(?<=v)|(?P<link>[C,;])(?:,?C)?,?)(?P<turn>(?:a|[w#](?=,))?),?"
    r"(?:[UP](?:S[aw]*|(?:H|N|SN)v)(?:PT)?,?)?(?:P?(?P<before>T),?)?(?P<to>P?)"
    r"[Daw]{0,4}(?P<name>N)(?!S|,?P?Tv|[vbhmd])(?:,?PD?N)?(?P<behind>B|,?P?T)?"
)


class Spouse(NamedTuple):
    """Somebody married in turn, where the name stands, and the token of the date, or None."""

    member: Member
    span: Span
    date: int | None

    def time(self, scene: Scene) -> Time | None:
        """Give when, where the text says so."""
        return scene.tagged.time(self.date) if self.date is not None else None


def in_turn(scene: Scene, clause: Clause, member: Member, first: Member | None) -> Iterator[Spouse]:
    """Yield the spouses whom a clause names after the first, which is None where it names none so.

    Each has a word that says which one it is, or a date of its own.
    """
    tagged, free = scene.tagged, load_limits().weddings_of_one_sex
    for match in _IN_TURN.finditer(tagged.tags, clause.after):
        who = scene.person_at(match.start("name"))
        if who is None or who[0] in (member, first) or who[0].type != "person":
            continue
        if match["to"] and tagged.small[match.start("to")] != "to":
            continue  # "and in 1950 with Ada Hay"
        if match["link"] is None and match["before"] and match["behind"]:
            continue  # "Otto married in 1930, Ada in 1950" tells of two
        one = Spouse(*who, next((match.end(x) - 1 for x in ("before", "behind") if match[x]), None))
        turn = tagged.small[match.start("turn")] if match["turn"] else ""
        counted = turn in _TURNS or (match["to"] != "" and turn in _NEXT)
        time = one.time(scene)
        if not counted and match.start() >= clause.end:
            continue
        if time is not None and time.range:
            continue  # "and Ada Hay (1901-1950)" has a life
        if not (counted or (time is not None and (not turn or turn in _OFTEN))):
            continue
        alike = one.member.gender == member.gender != ""
        if alike and not counted and (time is None or int(time.year) < free):
            continue
        listed = match["behind"] == "B" and match["link"] is not None
        if match["to"] or listed if clause.passive else first or match["to"] or match["before"]:
            yield one
