"""What took place at a date, told by a noun: 'the Espionage Act of 1917', 'the 1953 coup'."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.anchoring.dating import told_end
from factlint.extract.drafts import About, Where
from factlint.extract.language import load_language
from factlint.extract.syntax.clause import PLAIN, Stance
from factlint.model import Date, Polarity, Span, Text, Time, is_day
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "narrative"
_PLACE_BEHIND = deferred(r"(?P<noun>w)(?:f|P)(?P<when>T)P(?P<place>N)")
_PLACE_BEFORE = deferred(r"(?P<noun>w)P(?P<place>N),?P?(?P<when>T)")
_GOES_ON = deferred(r"[-–/]\d")
_CALLED_OFF = word_list("verbs", "calling-off")
_WRITTEN = (["report"], ["reports"], ["study"], ["studies"])
_ROOM = 80  # characters
_ENOUGH = 20  # of them, to say something
_APART = frozenset("following after before since until despite".split())


def read(scene: Scene, taken: set[Span]) -> Iterator[Draft]:
    """Yield 'the Espionage Act of 1917' and 'the 1949 trial'."""
    for at in scene.tagged.dates:
        time = scene.tagged.time(at)
        if scene.tagged.tags[at] not in "TB" or time is None or not time.edtf:
            continue
        told = time.span
        placed = _placed_noun(scene, at) if scene.tagged.tags[at] == "T" else None
        whose = dated_noun(scene, at) if placed is None else None
        if placed is not None:
            taken.add(told)
            yield _held(scene, placed, time)
        elif whose is not None and (_called_off(scene, at) or _in_a_war(scene, at, time)):
            taken.add(told)
        elif whose is not None:
            taken |= set() if _within_it(scene, at) else {told}
            written = scene.tagged.words(at + 1, 1) in _WRITTEN
            name = "published" if written else "held"
            yield drafted(scene, whose[0], name, time, whose[1], whose[1], 1.0)


def _within_it(scene: Scene, at: int) -> bool:
    """Tell whether something else happened in a dated event: 'was lost in the flood of 1953'."""
    tags, first = scene.tagged.tags, at - 2
    if tags[at] == "B":
        return True
    if tags[first:at] != "wf":
        return False
    while first and tags[first - 1] in "wDaS#":
        first -= 1
    return first > 0 and tags[first - 1] == "P" and scene.tagged.small[first - 1] not in _APART


def _in_a_war(scene: Scene, at: int, time: Time) -> bool:
    """Tell whether a bracket gives a day in a war: 'during the Crimean War (3 May 1855)'."""
    name = scene.tagged.small[at - 1]
    return scene.tagged.tags[at] == "B" and is_day(time.edtf or "") and " war" in f" {name}"


def _called_off(scene: Scene, at: int) -> bool:
    """Tell whether an event did not take place: 'The games of 1940 were never held'."""
    clause = scene.clause_at(at)
    if clause is None or clause.subject is None or clause.subject.first > at + 1:
        return False
    how = clause.stance
    off = clause.phrase[0] in _CALLED_OFF or clause.phrase[:2] == ["called", "off"]
    off = clause.passive and off
    return at < clause.group and (off or how is None or how.polarity is Polarity.NEGATIVE)


_ILL = (["heart"], ["panic"], ["asthma"])


class Placed(NamedTuple):
    """An event told by a noun and a place: 'the trials of 1887 at New Brighton'."""

    noun: int
    place: int
    until: int  # first token behind it all


def _placed_noun(scene: Scene, at: int) -> Placed | None:
    """Give the event noun that a date and a place go with, whichever comes first."""
    tags = scene.tagged.tags
    for pattern in (_PLACE_BEHIND, _PLACE_BEFORE):
        for match in pattern.finditer(tags, max(at - 5, 0), at + 4):
            word = scene.tagged.small[match.start("noun")]
            place = scene.tagged.member(match.start("place"))
            ill = (
                scene.tagged.words(match.start("noun") - 1, 1) in _ILL
            )  # "a heart attack on 26 May"
            bound_for = scene.tagged.small[match.start("place") - 1] in ("on", "to", "with", "from")
            ill = ill or (word != "attack" and bound_for)  # "war on Latvia in 1905"
            dated = not ill and match.start("when") == at and word in load_language().happenings
            if dated and place is not None and place.type == "place":
                return Placed(match.start("noun"), match.start("place"), match.end())
    return None


def _held(scene: Scene, placed: Placed, time: Time) -> Draft:
    """Say when an event was held that has no name but its noun and its place."""
    noun, place = scene.tagged.word(placed.noun), scene.tagged.member(placed.place)
    assert place is not None
    event = scene.discourse.cast.introduce(f"{noun} at {place.name}", "event")
    span = scene.token_span(placed.noun, placed.until - 1)
    draft = drafted(scene, event, "held", time, span, span, 1.0)
    draft.qualifiers["place"] = About(place)
    topic = scene.discourse.topic
    if topic is not None:
        draft.qualifiers["of"] = About(topic)
    return draft


def is_happening(noun: str) -> bool:
    """Tell whether a noun, or what it is the plural of, is of what takes place."""
    nouns = load_language().happenings
    return noun in nouns or noun.removesuffix("s") in nouns


def dated_noun(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give the event that the noun before the date at a token names, and where that stands."""
    tags = scene.tagged.tags
    if tags[at - 2 : at] == "Nf" and at > 1:
        member = scene.tagged.member(at - 2)
        if member is not None and member.type == "event":
            named = f"{member.name} of {scene.text[slice(*scene.token_span(at, at))]}"
            return scene.discourse.cast.introduce(named, "event"), scene.token_span(at - 2, at)
    if tags[at - 2 : at] == "wf" and is_happening(scene.tagged.small[at - 2]):
        span = scene.token_span(at - 2, at)
        if _GOES_ON.match(scene.text, span.end):  # "the season of 1983–84"
            return None
        return scene.discourse.cast.described(scene.text[slice(*span)]), span
    if tags[at] == "B":
        return _bracketed_noun(scene, at)
    if tags[at + 1 : at + 2] == "w" and is_happening(scene.tagged.small[at + 1]):
        span = scene.token_span(at, at + 1)
        if scene.text[span.start - 1 : span.start] in tuple("-–/"):  # "the 1983–84 season"
            return None
        return scene.discourse.cast.described(scene.text[slice(*span)]), span
    return None


def _bracketed_noun(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give the event that a bracket right behind it dates: 'the Homestead strike (1892)'."""
    tags, first = scene.tagged.tags, at - 1
    if at and tags[first] == "N":
        member = scene.tagged.member(first)
        event = member is not None and member.type == "event"
        return (member, scene.token_span(first, at)) if event and member is not None else None
    if not at or tags[first] != "w" or not is_happening(scene.tagged.small[first]):
        return None
    while first and tags[first - 1] in "wN":
        first -= 1
    if tags[first - 1 : first] not in ("D", "S"):  # "inciting to riot (1893)"
        return None
    name = scene.text[slice(*scene.token_span(first, at - 1))]
    return scene.discourse.cast.described(name), scene.token_span(first, at)


def _words_of(scene: Scene, span: Span, time: Time) -> str:
    """Give what is said at a time, in so many characters as a report has room for.

    That is what stands before a date from the first comma or verb on from which it fits:
    'was a painter, a friend of Max Lind, and mayor of Riga from 1963 to 1969'. Where it fits from
    none, it is the words right before the date.
    """
    last = max((one.end for one in scene.times if one.range and one.range == time.range), default=0)
    told = max(time.end, last)
    ends = zip(scene.tagged.tags, scene.tagged.ends, strict=True)
    starts = {end for tag, end in ends if tag in ",;R"}
    starts.update(scene.tagged.starts[clause.group] for clause in scene.clauses)
    inside = (one for one in sorted(starts) if span.start < one < time.start - _ENOUGH)
    start = next((one for one in (span.start, *inside) if told - one <= _ROOM), -1)
    if start < 0:
        start = scene.text.find(" ", told - _ROOM)
    return scene.text[start : span.end].lstrip(" ,;").removeprefix("and ")[:_ROOM]


def drafted(
    scene: Scene, member: Member, name: str, time: Time, span: Span, who: Span, confidence: float,
    how: Stance = PLAIN,
) -> Draft:  # fmt: skip
    """Draft what befell one at a time, in the words that stand at `span`."""
    told = time.span
    held = time.range or told_end(time)
    return scene.draft(
        BY, member, name, Date(time.edtf or ""), Where(span.around(told), who, told), how,
        qualifiers={
            **({"time": Date(held)} if held else {}), "what": Text(_words_of(scene, span, time)),
        },
        confidence=confidence,
    )  # fmt: skip
