"""Stretches that look back on what was just told: 'from 1866 to 1871. In those nine years it'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.events.lasted import BEGUN, ENDED, draft_of
from factlint.extract.events.stretches import Lasted, is_date
from factlint.extract.reckoning.figures import NUMBER, WORDS, value_of
from factlint.extract.syntax.sentences import sentence_before
from factlint.model import Amount, Span, is_day
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Time

SIGNS = frozenset({"years", "months", "weeks", "days", "year", "month", "week", "day"})
_BEHIND = (
    r"(?! (?:to|from|until|till|before|after|between|since|of|when"
    r"|while|where|that|which|in which|with|without|under|during|at|on|for)\b)"
)
_THOSE = deferred(
    rf"\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout) (?:all )?(?:those|these) (?P<number>{NUMBER})"
    rf" (?P<unit>years|months|weeks|days)\b{_BEHIND}"
)
# "For the thirteen weeks of the strike", "the ten-week strike", "her reign of thirty-six years"
_OF_IT = deferred(
    lambda: (
        rf"\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout|[Ff]or|[Aa]fter) (?:all )?the"
        rf" (?P<number>{NUMBER}) (?P<unit>years|months|weeks|days) of the"
        rf" (?P<noun>{one_of('lasting', 'taken-up')})\b"
    )
)
_LONG = deferred(
    lambda: (
        rf"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?P<number>{WORDS}|\d+)-(?P<unit>year|month|week|day)"
        rf"(?:-long)? (?P<noun>{one_of('lasting', 'taken-up')})\b"
    )
)
_KINDS = (_THOSE, _OF_IT, _LONG)
_WORD = deferred(r"[a-z-]+")
_FAR = 300  # characters of the sentence before


def read(scene: Scene) -> Iterator[Draft]:
    """Read 'It lasted from 1866 to 1871. In those nine years', of the ends told just before.

    What lasted may be named anew: 'The strike began on 4 March and ended on 15 April 1912. For the
    thirteen weeks of the strike they sang'.
    """
    match = next(
        (one for one in (kind.search(scene.text, *scene.span) for kind in _KINDS) if one), None
    )
    number = value_of(match["number"]) if match else None
    before = sentence_before(scene.text, scene.span.start, _FAR) if match else None
    if match is None or number is None or before is None:
        return
    noun, times = match.groupdict().get("noun"), _times(scene, before)
    if noun and len(times) == 1:  # "It began on 4 March. It ended on 15 April."
        earlier = sentence_before(scene.text, before.start, _FAR)
        before = earlier.around(before) if earlier is not None else before
        times = _times(scene, before)
    told = scene.text[slice(*before)]
    if noun and noun not in _WORD.findall(told):
        return
    ends = [one for one in times if is_date(one)]
    if len(times) != len(ends) or len(ends) != len(("began", "ended")):
        return
    ranged = ends[0].range is not None and ends[0].range == ends[1].range
    if not ranged and not (BEGUN.search(told) and ENDED.search(told)):
        return
    unit = match["unit"].removesuffix("s")
    if unit != "year" and not all(is_day(one.edtf or "") for one in ends):
        return
    lasted = Lasted(Amount(number, number, unit), Span(match.start("number"), match.end("unit")))
    draft = draft_of(scene, lasted, *ends, noun=Span(*match.span("noun")) if noun else None)
    if draft is not None:
        yield draft


def _times(scene: Scene, span: Span) -> list[Time]:
    return [one for one in scene.setting.times if span.start <= one.start < span.end]
