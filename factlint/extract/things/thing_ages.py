"""How old a thing was: 'launched in 1899, she sank in 1912 when she was only thirteen years old'.

Both years stand in the sentence, or one of them in the sentence before; there are no others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.extract.syntax.sentences import sentence_before
from factlint.model import Amount, Date, Duration, Span
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "thing-age"
SIGNS = frozenset({"old", "stood", "existed", "open", "standing", "afloat", "use", "service",
                   "existence", "business"})  # fmt: skip
_OLD = deferred(
    rf"(?P<who>\b(?:it|she|which|the [a-z]+)|, [^,]{{3,40}},|\band)?,? was"
    rf" (?:then |only |just |barely |not quite |hardly )*(?P<number>{NUMBER}) years old\b"
)
_STOOD = deferred(
    r"\b(?P<who>it|she|which|the [a-z]+) had (?:stood|existed|been (?:open|standing|afloat|in use"
    r"|in service|in existence|in business))(?: there)? (?:for )?(?:then |only |just |barely )*"
    rf"(?P<number>{NUMBER}) years(?=[.,;)]| when\b)"
)
_BEGAN = deferred(
    lambda: (
        rf"\b(?P<verb>{one_of('lasting', 'made')}|went up|put up)"
        r"(?: (?:at|by|in|for) [A-Z][\w' ]+?)?"
        r" (?:in|on) (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?P<year>(?:1\d|20)\d\d)\b"
    )
)
_THEN = deferred(r",? when ?")
_AFLOAT = frozenset("launched commissioned".split())
_FAR = 400  # characters of the sentence before


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the age of a thing beside the years of its beginning and of what is told."""
    match = _OLD.search(scene.text, *scene.span) or _STOOD.search(scene.text, *scene.span)
    number = value_of(match["number"]) if match else None
    if match is None or number is None or scene.question:
        return
    before = sentence_before(scene.text, scene.span.start, _FAR)
    span = Span(before.start if before else scene.span.start, scene.span.end)
    times = scene.setting.times
    dates = [one for one in times if span.start <= one.start < span.end and one.kind == "date"]
    own = [one for one in dates if one.start >= scene.span.start]
    dates = own if len(own) == len(("began", "told")) else dates
    began = [one for one in _BEGAN.finditer(scene.text, *span) if _within(one.start("year"), dates)]
    if len(dates) != len(("began", "told")) or len(began) != 1 or not all(map(_plain, dates)):
        return
    if _THEN.fullmatch(scene.text, began[0].end(), match.start()):
        return  # "A plaque was put up in 1985, when the bridge was ten years old"
    who = match["who"] or "it"
    afloat = began[0]["verb"] in _AFLOAT
    if who == "she" and not afloat:
        return  # "The house was built in 1899. When Ann moved in, she was ten years old"
    first = next(one for one in dates if one.start <= began[0].start("year") < one.end)
    told = next(one for one in dates if one is not first)
    yield _draft(scene, Span(*match.span()), first, told, number)


def _within(at: int, dates: list[Time]) -> bool:
    return any(one.start <= at < one.end for one in dates)


def _plain(time: Time) -> bool:
    return time.kind == "date" and time.is_plain


def _draft(scene: Scene, span: Span, first: Time, told: Time, number: float) -> Draft:
    acting = next((one for one in scene.actors if len(one) == 1), [])
    thing = acting[0] if acting and not acting[0].person else None
    who = thing or scene.discourse.cast.described("this")
    return scene.draft(
        BY, who, "event", Date(told.edtf or ""), Where(span, span, span),
        qualifiers={
            "since": Date(first.edtf or ""),
            "distance": Duration(Amount(number, number, "year")),
        },
    )  # fmt: skip
