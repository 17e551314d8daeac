"""Fires and floods that a text comes back to: 'burned down in 1894 ... lost in the fire of 1893'.

A text that tells of one fire gives it one year. Two years that lie close together, one of them in
words that look back to it, 'the fire of 1893', are two tellings of one; others are other fires.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.limits import load_limits
from factlint.model import Date, Span, Text, year_of
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list, word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "calamity"
PROPERTY = "struck"
_OF_YEAR = deferred(
    lambda: (
        rf"\b[Tt]he (?:great |big |disastrous )?(?P<noun>{one_of('disasters', 'calamities')}) of"
        r" (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?P<year>(?:1\d|20)\d\d)\b(?! and\b| (?:at|in) [A-Z])"
    )
)
_TOLD = deferred(
    lambda: (
        rf"\b(?:by|[Aa]|[Aa]n|[Tt]he) (?:great |terrible |second |new )?"
        rf"(?P<noun>{one_of('disasters', 'calamities')})\b"
        r"(?! (?:of|station|brigade|engine|alarm)\b)"
        rf"|\b(?P<verb>{one_of('disasters', 'calamitous')})\b"
    )
)
_ANOTHER = deferred(
    r"\b(?:second|another|again|twice|third|two|earlier|previous|later|first|several|both|other)\b"
)


@cache
def _signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that tells of such an event."""
    verbs = {word for phrase in word_list("disasters", "calamitous") for word in phrase.split()}
    return word_list("disasters", "calamities") | verbs


def read(scene: Scene) -> Iterator[Draft]:
    """Yield when a fire or a flood was, by its noun."""
    if not scene.times or _signs().isdisjoint(scene.tagged.small) or scene.question:
        return
    if any(clause.stance is None for clause in scene.clauses):
        return
    back = list(_OF_YEAR.finditer(scene.text, *scene.span))
    for match in back:
        time = next(
            (one for one in scene.times if one.start <= match.start("year") < one.end), None
        )
        if time is not None:
            yield from _draft(scene, match, match["noun"], time, "back")
    dates = [one for one in scene.times if one.kind == "date" and one.edtf]
    told = _TOLD.search(scene.text, *scene.span)
    if back or told is None or len(dates) != 1 or dates[0].modifier or dates[0].range:
        return
    noun = told["noun"] or word_pairs("disasters", "of-calamities")[told["verb"].split()[0]]
    yield from _draft(scene, told, noun, dates[0], "told")


def _draft(scene: Scene, match: re.Match[str], noun: str, time: Time, how: str) -> Iterator[Draft]:
    if not year_of(time.edtf or "") or "/" in (time.edtf or ""):
        return
    another = _ANOTHER.search(scene.text, *scene.span) is not None
    whose = scene.discourse.calamity(noun)
    span = Span(*match.span())
    yield scene.draft(
        BY, whose, PROPERTY, Date((time.edtf or "")[:4]),
        Where(span.around(time.span), span, time.span),
        qualifiers={"what": Text("another" if another else how)},
    )  # fmt: skip


def settle(drafts: list[Draft]) -> None:
    """Keep, in place, the years of one event that is told twice, and no others."""
    told = [one for one in drafts if one.by == BY]
    one_event = {
        subject for subject in {one.subject.id for one in told}
        if _is_one([one for one in told if one.subject.id == subject])
    }  # fmt: skip
    drafts[:] = [one for one in drafts if one.by != BY or one.subject.id in one_event]


def _is_one(told: list[Draft]) -> bool:
    how = {str(one.qualifiers.get("what")) for one in told}
    years = sorted({int(str(one.value)) for one in told})
    near = len(years) == len(("one", "other")) and years[1] - years[0] <= load_limits().one_event
    return near and how == {"told", "back"}  # "the fire of 1890", "the fire of 1892" are two
