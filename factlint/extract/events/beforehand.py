"""What is told as having happened before: 'He came back in 1911. He had gone aboard in July 1912'.

A sentence in the pluperfect goes back behind the one before it. Where its own date is later than
all that the paragraph has told by then, one of the two is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.extract.drafts import Where
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY: Final = "beforehand"
QUALIFIER: Final = "beforehand"
SIGNS: Final = frozenset({"had"})
_NEVER_LAST: Final = deferred(lambda: rf"\b(?:{one_of('events', 'never-the-last')})\b")
# A sentence that lets no time pass: "It was the only time that he left", "He had crossed alone."
_STILL: Final = deferred(
    r"(?:It|He|She|They|The [a-z]+)(?:, [^,.]{1,60},)? "
    r"(?:(?:was|were) (?:the|a|an|his|her|its)|had) [^.]+\. "
)
_OWNERS: Final = {"he": "his", "she": "her", "they": "their", "it": "its"}
_TAKEN_UP: Final = deferred(r"(?: [a-z]+)?(?: (?P<it>it|him|her|them)\b| the (?P<noun>[a-z]+)\b)")
_GOES_ON: Final = ("and", "but", ";")
_FAR: Final = 400  # characters that the sentence before may have
_MOST_TOLD: Final = 20  # times of a paragraph, behind which a tale may be anywhere


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what the sentence before tells, with the later date of what had happened by then."""
    if len(scene.tagged.dates) != 1 or "had" not in scene.tagged.small or _looks_on(scene):
        return
    for at, clause in enumerate(scene.clauses):
        own = _had_happened(scene, at, clause)
        told = _told_before(scene) if own is not None else []
        if own is None or not told or not all(_is_later(own, one) for one in told):
            continue
        if not _goes_on(scene, at, clause, told[-1]):
            continue
        yield scene.draft(
            BY, scene.actors[at][0], "event", Date(own.edtf or ""),
            Where(own.span, own.span, own.span),
            qualifiers={
                "what": Text(clause.phrase[0]), "since": Date(told[-1].edtf or ""),
                QUALIFIER: Duration(Amount(0, load_limits().longest_sequel, "year")),
            },
        )  # fmt: skip


def _looks_on(scene: Scene) -> bool:
    """Tell whether a sentence has a clause of time, or 'then', before it goes on with 'and'."""
    small, (date,) = scene.tagged.small, scene.tagged.dates
    joint = next((at for at in range(date, len(small)) if small[at] in _GOES_ON), len(small))
    return not word_list("events", "no-flashback").isdisjoint(small[:joint])


def _had_happened(scene: Scene, at: int, clause: Clause) -> Time | None:
    """Give the date of a main clause in the pluperfect that stands behind its verb."""
    group = scene.tagged.words(clause.group, clause.verb - clause.group)
    if "had" not in group or not clause.perfect or clause.modal or not clause.asserted:
        return None
    if at or clause.opener or clause.leading or len(clause.dates) != 1:
        return None
    token, own = clause.dates[0]
    return own if token > clause.verb and _is_exact(scene, own) else None


def _told_before(scene: Scene) -> Sequence[Time]:
    """Give the dates that the paragraph has told, if the last of them is of the sentence before.

    That sentence says what happened then, and not how somebody's life began.
    """
    times = scene.setting.times_in(0, scene.span.start)
    told = [one for one in times if one.kind == "date"] if len(times) <= _MOST_TOLD else []
    if not told or not all(_is_exact(scene, one) for one in told):
        return ()
    last = told[-1]
    stop = scene.text.find(". ", last.end, scene.span.start)
    between = scene.text[stop + 2 : scene.span.start]
    if stop < 0 or (between and not _STILL.fullmatch(between)):
        return ()
    return () if _NEVER_LAST.search(scene.text, _begin(scene, last), scene.span.start) else told


def _begin(scene: Scene, time: Time) -> int:
    """Give where the sentence of a date begins."""
    floor = max(time.start - _FAR, 0)
    stop = scene.text.rfind(". ", floor, time.start)
    return stop + 2 if stop >= 0 else floor


def _goes_on(scene: Scene, at: int, clause: Clause, told: Time) -> bool:
    """Tell whether a clause goes on about whom the sentence before tells of, with another deed.

    'Ada Hay came back ... She had gone aboard', 'Her portrait was hung ... She had sat for it'
    """
    before = scene.text[_begin(scene, told) : scene.span.start]
    words = before.lower().replace(",", " ").replace(".", " ").split()
    if len(scene.actors[at]) != 1 or clause.phrase[0] in words:
        return False
    one = scene.actors[at][0]
    if scene.discourse.subjects_before == [one]:
        return True
    object_ = _TAKEN_UP.match(scene.text, scene.tagged.ends[clause.verb], scene.span.end)
    if object_ is None or (object_["noun"] and object_["noun"] not in words):
        return False
    named = one.name.rpartition(" ")[2] in before.split()
    return named or _OWNERS.get(scene.tagged.small[0], "") == words[0]


def _is_exact(scene: Scene, time: Time) -> bool:
    """Tell whether a date says when something happened: 'in May 1911', not 'for 1911'."""
    plain = time.is_plain and not time.modifier and time.anchor is None and not time.implied
    before = scene.text[max(time.start - len(" in "), 0) : time.start].lower()
    return plain and bool(time.edtf) and f" {before}".endswith((" in ", " on "))


def _is_later(own: Time, other: Time) -> bool:
    """Tell whether one date is later than another, as far as both are known."""
    one, two = own.edtf or "", other.edtf or ""
    known = min(len(one), len(two))
    return one[:known] > two[:known]
