"""What a sentence says came after or before a dated event: 'built in 1811 after the fire of 1814'.

The event is a noun with its date, or a clause with one: 'in 1811, after a fire had struck in 1814'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.drafts import Where
from factlint.extract.events.occasions import is_happening
from factlint.extract.events.sequels import QUALIFIER
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Text
from factlint.patterns import deferred
from factlint.wordlists import word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import About, Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time, Value

BY: Final = "following"
_AFTER: Final = frozenset({"after", "following"})
_BEFORE: Final = frozenset({"before"})
SIGNS: Final = _AFTER | _BEFORE
_WITHIN: Final = frozenset("DSawN#r")  # before the noun of an event: "the last great fire"
_VERBS: Final = tuple("avbhmsd")
_LONGEST: Final = 5  # words before it
_PLAINLY: Final = deferred(r"[,aDSwNrO#PfyT]*")  # between a date and "after": no other act
_COUNTED: Final = frozenset("year years month months week weeks day days decade decades".split())


class Event(NamedTuple):
    """What something is said to come after or before."""

    how: int  # the token of "after"
    at: int  # the token of its date
    who: Member | None
    verb: str  # "" for a noun


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what came after something, with the date of that."""
    if len(scene.tagged.dates) < 2:
        return
    for at in scene.tagged.dates:
        event = _of_noun(scene, at)
        clause = _whose(scene, event.how) if event is not None else None
        if event is not None and clause is not None:
            yield from _told(scene, clause, event)
    for number, inner in enumerate(scene.clauses):
        dates = [at for at, time in inner.dates if _plain(time)]
        how = inner.head - 1
        opens = inner.opener == "U" and how >= 0 and scene.tagged.small[how] in SIGNS
        outer = scene.clauses[number - 1 if number else 1 : number or 2] if opens else ()
        if outer and len(dates) == 1:
            who = _actor(scene, inner) or _actor(scene, outer[0])  # "before being posted in 1940"
            event = Event(how, dates[0], who, inner.phrase[0])
            yield from _told(scene, outer[0], event)


def _of_noun(scene: Scene, at: int) -> Event | None:
    """Give the event that a noun behind 'after' names with this date: 'after the fire of 1724'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    named = tags[at - 2 : at] in ("wf", "wP") and at > 2 and small[at - 1] in ("of", "in", "on")
    known = named and (is_happening(small[at - 2]) or small[at - 2] in _nouns())
    if not known:
        return None
    how = at - 3
    while how > at - 3 - _LONGEST and how >= 0 and tags[how] in _WITHIN:
        how -= 1
    if how < 0 or small[how] not in SIGNS:
        return None
    if small[how] in _BEFORE and tags.startswith(_VERBS, at + 1):
        return None  # "before the war of 1899 was over"
    return Event(how, at, scene.discourse.cast.described(f"the {small[at - 2]}"), "")


def _nouns() -> set[str]:
    told = word_pairs("events", "looked-back-to"), word_pairs("events", "counted-from")
    return {noun for nouns in told for noun in nouns}


def _whose(scene: Scene, how: int) -> Clause | None:
    """Give the clause that tells what came after: the one that it stands in, or leads to."""
    if scene.tagged.tags[:how] in ("", "PT", "PT,"):
        return next((one for one in scene.clauses if one.end > how), None)
    return scene.clause_at(how - 1)


def _told(scene: Scene, clause: Clause, event: Event) -> Iterator[Draft]:
    how, tags = event.how, scene.tagged.tags
    told = [(at, time) for at, time in clause.dates if at != event.at]
    time = scene.tagged.time(event.at)
    if len(told) != 1 or time is None or not clause.asserted or clause.opener in ("R", "U"):
        return
    at, own = told[0]
    between = tags[at + 1 : how] if at < how else "" if how == 0 else None
    if between is None or not _PLAINLY.fullmatch(between) or not (_plain(own) and _plain(time)):
        return
    if not _COUNTED.isdisjoint(scene.tagged.words(how - 1, 1)):
        return  # "two years after the fire of 1724"
    who, verb, first, then = _actor(scene, clause), clause.phrase[0], time, own
    if scene.tagged.small[how] in _BEFORE:
        who, verb, first, then = event.who, event.verb, own, time
    span = scene.token_span(min(at, how), max(at, event.at))
    within = Duration(Amount(0, load_limits().longest_sequel, "year"))
    told_of: dict[str, Value | About] = {"what": Text(verb)} if verb else {}
    yield scene.draft(
        BY, who or scene.discourse.cast.described("it"), "event", Date(then.edtf or ""),
        Where(span, then.span, span),
        qualifiers={**told_of, "since": Date(first.edtf or ""), QUALIFIER: within},
    )  # fmt: skip


def _actor(scene: Scene, clause: Clause) -> Member | None:
    acting = scene.actors[scene.clauses.index(clause)]
    return acting[0] if acting else None


def _plain(time: Time) -> bool:
    told = time.kind == "date" and time.is_plain and not time.modifier
    return told and time.anchor is None and not (time.implied or time.range) and bool(time.year)
