"""Stretches counted from what happened to anything: 'reopened in 1886, nine years after the fire'.

Which fire is meant is looked up when all of the text has been read: there must be just one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.language import load_language
from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.model import Amount, Date, Duration, Modality, Polarity, Span, Text, is_plain
from factlint.patterns import deferred
from factlint.wordlists import word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Block, Time

BY = "after-event"
SIGNS = frozenset({"years", "months", "weeks"})
_AFTER = deferred(
    rf"(?<![\w-])(?P<number>{NUMBER}) (?P<unit>years|months|weeks) after the (?:great |first )?"
    r"(?P<noun>[a-z]+)\b(?! (?:of|in|at|on|that|which|who|[a-z]+ed)\b)"
)
# Counted from when work began: "five years after the beginning of the work", "after five years of
# building".
_WORK = r"(?:work|works|construction|building)"
_AFTER_WORK = deferred(
    rf"(?<![\w-])(?P<number>{NUMBER}) (?P<unit>years|months|weeks) after"
    rf" (?:the (?:beginning|start|commencement) of (?:the )?{_WORK}\b"
    r"(?! (?:of|on|at|in|for|to)\b)"
    rf"|(?:the )?{_WORK} (?:had )?(?:begun|began|started)\b)"
    rf"|\bafter (?P<spent>{NUMBER}) (?P<units>years|months|weeks) of (?:[a-z]+ )?{_WORK}"
    r"(?=[.,;)]|$)"
)
_WORKS = frozenset("work works construction building".split())
_BEGUN = frozenset("began begun started commenced".split())
# What happened to something, by the noun that looks back to it: its property, or its verb.
_SEVERAL = {"fire": frozenset({"burnt", "destroyed"})}
_VERBS = {
    "fire": frozenset("burned burnt destroyed gutted".split()),
    "opening": frozenset(("opened",)),
    "launch": frozenset(("launched",)),
}
# Of which one is told that has happened before: "reopened in 1910".
_ANEW = {"opening": frozenset(("reopened", "re-opened")), "launch": frozenset(("relaunched",))}
_IN_PART = deferred(  # "opened to goods in 1903"
    r"\bopened (?:only |first |at first )?(?:to|for|as|with|in part|part(?:ial)?ly|provisionally"
    r"|unofficially|informally|temporarily)\b"
    r"|\bopened (?:in|on) (?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4} (?:to|for|as)\b"
)
_HAPPENED = ("event", "held", "started")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each such stretch with the date that the sentence tells before it."""
    for match in _AFTER_WORK.finditer(scene.text, *scene.span):
        if match["number"] or _of_the_topic(scene):  # another building was begun another day
            yield from _told(scene, match, match["number"] or match["spent"], "work")
    for match in _AFTER.finditer(scene.text, *scene.span):
        noun = match["noun"]
        if noun in word_pairs("events", "looked-back-to") or noun in load_language().happenings:
            yield from _told(scene, match, match["number"], noun)


def counted(scene: Scene, match: re.Match[str], years: int, time: Time) -> Iterator[Draft]:
    """Yield how many years after its event an anniversary was kept: 'of the opening, in 1953'."""
    if years and not scene.question:
        span = Span(min(match.start(), time.start), max(match.end(), time.end))
        yield scene.draft(
            BY, scene.discourse.topic or scene.discourse.cast.described("this"), "event",
            Date(time.edtf or ""), Where(span, Span(*match.span()), Span(*match.span())),
            qualifiers={
                "distance": Duration(Amount(years, years, "year")),
                "counted-from-the": Text(match["event"]), "own": Text("event"),
            },
        )  # fmt: skip


def _of_the_topic(scene: Scene) -> bool:
    topic = scene.discourse.topic
    return topic is not None and all(acting == [topic] for acting in scene.actors)


def _told(scene: Scene, match: re.Match[str], told: str, noun: str) -> Iterator[Draft]:
    """Yield one such stretch."""
    number, time = value_of(told), _own_date(scene, match)
    if number is not None and time is not None:
        at = scene.clause_number(scene.token_from(time.start) or 0)
        clause = scene.clauses[at] if at is not None else None
        how = clause.stance if clause is not None else None
        if how is not None and (how[0] is not Polarity.POSITIVE or how[1] is not Modality.ASSERTED):
            return
        span = Span(*match.span())
        unit = match["unit"] or match.groupdict().get("units") or ""
        amount = Amount(number, number, unit.removesuffix("s"))
        yield scene.draft(
            BY, _who(scene, at), "event", Date(time.edtf or ""), Where(span, span, span),
            qualifiers={"distance": Duration(amount), "counted-from-the": Text(noun)},
        )  # fmt: skip


def _who(scene: Scene, at: int | None) -> Member:
    acting = scene.actors[at] if at is not None else []
    if len(acting) == 1:
        return acting[0]
    return scene.discourse.topic or scene.discourse.cast.described("this")


def _own_date(scene: Scene, match: re.Match[str]) -> Time | None:
    """Give the one date of the sentence, which stands before the stretch."""
    dates = [time for at in scene.tagged.dates if (time := scene.tagged.time(at)) is not None]
    told = [one for one in dates if one.year]
    if len(told) != 1 or told[0].end > match.start():
        return None
    one = told[0]
    return one if one.is_plain and not one.modifier and one.anchor is None else None


def settle(drafts: list[Draft], blocks: Sequence[Block]) -> None:
    """Give each stretch the date of the one event that its noun can mean, in place."""
    if not any(one.by == BY for one in drafts):
        return
    happened = [
        one for one in drafts
        if one.by != BY and isinstance(one.value, Date) and one.polarity is Polarity.POSITIVE
    ]  # fmt: skip
    known = {
        noun: _dates(one for one in happened if _is_the(noun, one))
        for noun in {str(one.qualifiers["counted-from-the"]) for one in drafts if one.by == BY}
        if not any(_is_doubtful(noun, one, blocks[one.block].text) for one in happened)
    }  # what a noun may mean
    drafts[:] = [one for one in drafts if one.by != BY or _counted(one, known)]


def _dates(happened: Iterable[Draft]) -> defaultdict[str, set[str]]:
    """Give the dates of events by the noun of what they befell, and, under "", of all of them."""
    dates: defaultdict[str, set[str]] = defaultdict(set)
    for one in happened:
        for noun in (_noun(one), ""):
            dates[noun].add(str(one.value))
    return dates


def _counted(draft: Draft, known: Mapping[str, Mapping[str, set[str]]]) -> bool:
    events = known.get(str(draft.qualifiers.pop("counted-from-the")), {})
    own = draft.qualifiers.pop("own", None) is not None  # "the centenary of its opening"
    dates = events.get(_noun(draft) if own else "", set())
    years = {date[:4] for date in dates}
    if len(years) != 1 or not all(map(is_plain, dates)):
        return False
    draft.qualifiers["since"] = Date(min(dates, key=lambda date: (len(date), date)))
    return True


def _noun(draft: Draft) -> str:
    """Give the noun of what something is told of: 'hut' for 'the first hut' and a 'Kelby Hut'."""
    return draft.subject.name.casefold().rpartition(" ")[2]


def _is_doubtful(noun: str, draft: Draft, text: str) -> bool:
    """Tell whether a noun may mean another such event: 'opened to goods in 1903', 'reopened'."""
    if str(draft.qualifiers.get("what", "")) in _ANEW.get(noun, ()):
        return True
    in_part = _IN_PART.search(text, *draft.span) if _is_the(noun, draft) else None
    return in_part is not None


def _is_the(noun: str, draft: Draft) -> bool:
    """Tell whether a dated event is one that a noun looks back to."""
    if noun == "work":
        begun = str(draft.qualifiers.get("what", "")) in _BEGUN
        return begun and _noun(draft) in _WORKS
    if draft.property == word_pairs("events", "looked-back-to").get(
        noun
    ) or draft.property in _SEVERAL.get(noun, ()):
        return True
    if draft.property not in _HAPPENED:
        return False
    named = draft.subject.name.casefold().split()[-1:] == [noun]
    return named or str(draft.qualifiers.get("what", "")) in _VERBS.get(noun, ())
