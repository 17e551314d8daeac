"""What is done in a building: 'In 1935 the mayor gave a banquet in the hall'.

The hall is used then, whoever acts. Which hall is meant must be plain: the one the text is about,
or the only one of which it has told something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.entities.introductions import names_a_building
from factlint.extract.language import load_language
from factlint.model import Date, Modality, Polarity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause, Stance
    from factlint.model import Time

BY = "use"
PROPERTY = "used"
_IN_IT = deferred(
    r"\b(?:in|at|inside|over|across|from|on) (?:the|its) (?P<one>[a-z-]+)(?: (?P<two>[a-z-]+))?"
)
_EVENT_IN = deferred(  # "The last dance in the hall was attended by hundreds"
    r"\b(?:dance|ball|concert|play|performance|dinner|banquet|wedding|bazaar|exhibition)"
    r"(?: held| given)? (?=in the\b|at the\b)"
)
_OF_IT = deferred(
    r" (?:of|yard|site|grounds?|ruins?|roof|walls?|floor|steps|garden|committee|board|staff|fund"
    r"|records|register|books|archives?|door|gates?|train|bridge|road|street|bell|organ|tower)\b"
)
_PLACED = deferred(r" (?:in|at|on|near) (?:the )?")


def signs() -> frozenset[str]:
    """Give the nouns of buildings, one of which stands in every such sentence."""
    return frozenset(noun for noun, kind in load_language().kinds.items() if kind == "building")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each use of a building in a dated clause."""
    for clause in scene.clauses:
        dates = [time for _, time in clause.dates if time.anchor is None and not time.range]
        dates = dates or _of_the_event(scene)
        how = clause.stance
        if how is None or how[:2] != (Polarity.POSITIVE, Modality.ASSERTED) or len(dates) != 1:
            continue
        if clause.perfect or clause.phrase[0] not in word_list("lasting", "done-in-buildings"):
            continue
        yield from _in_it(scene, clause, dates[0], how)
        yield from _by_name(scene, clause, dates[0], how)


def _in_it(scene: Scene, clause: Clause, time: Time, how: Stance) -> Iterator[Draft]:
    whole, told, value = scene.clause_span(clause), time.span, Date(time.edtf or "")
    start = scene.tagged.starts[clause.group]
    first = scene.span.start if clause is scene.clauses[0] else scene.tagged.starts[clause.head]
    told_before = _EVENT_IN.search(scene.text, first, start)
    start = start if told_before is None else told_before.end()
    for match in _IN_IT.finditer(scene.text, start, whole.end):
        noun, end = _noun(match)
        found = _building(scene, noun)
        apart = _OF_IT.match(scene.text, end) or _elsewhere(scene, end)
        if found is not None and not apart:
            span = Span(match.start(), end)
            yield scene.draft(
                BY, found, PROPERTY, value, Where(whole.around(told), span, told), how,
                qualifiers={"what": Text("used")}, confidence=0.8,
            )  # fmt: skip


def _by_name(scene: Scene, clause: Clause, time: Time, how: Stance) -> Iterator[Draft]:
    """Yield the use of what the text is about, by its name: 'sang at the Palace Theatre'."""
    topic, whole = scene.discourse.topic, scene.clause_span(clause)
    if topic is None or not names_a_building(topic):
        return
    for named in scene.named:
        inside = scene.tagged.ends[clause.verb] <= named.mention.start < whole.end
        before = scene.text[: named.mention.start].endswith(("in the ", "at the ", " in ", " at "))
        if named.member is not topic or not (inside and before):
            continue
        if not _OF_IT.match(scene.text, named.mention.end):
            yield scene.draft(
                BY, topic, PROPERTY, Date(time.edtf or ""),
                Where(whole.around(time.span), named.span, time.span), how,
                qualifiers={"what": Text("used")}, confidence=0.8,
            )  # fmt: skip


def _noun(match: re.Match[str]) -> tuple[str, int]:
    """Give the words for a building, 'hall' or 'tithe barn', and where they end."""
    one, two = match["one"], match["two"]
    if _is_building(one) or two is None:
        return one, match.end("one")
    return f"{one} {two}", match.end("two")


def _is_building(noun: str) -> bool:
    return load_language().kinds.get(noun) == "building"


def _of_the_event(scene: Scene) -> list[Time]:
    """Give the year of 'the dance of 1954 was held in the hall', if the sentence has no other."""
    text, times = scene.text, scene.times
    alone = len(times) == 1 and len(scene.clauses) == 1 and times[0].kind == "date"
    return times if alone and text[: times[0].start].endswith(" of ") else []


def _elsewhere(scene: Scene, end: int) -> bool:
    """Tell whether a building of another place is meant: 'in the hall at Marlow'."""
    match = _PLACED.match(scene.text, end)
    return match is not None and all(one.start != match.end() for one in scene.times)


def _building(scene: Scene, words: str) -> Member | None:
    """Give the one building that 'the hall' means here."""
    noun = words.rpartition(" ")[2]
    if not _is_building(noun):
        return None
    topic = scene.discourse.described(["the", noun]) if " " not in words else []
    if topic:
        return topic[0] if len(topic) == 1 else None
    return scene.discourse.thing_told_of(words)
