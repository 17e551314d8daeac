"""Stretches that look back on what was just told: 'from 1866 to 1871. In those nine years it'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.events.lasted import BEGUN, ENDED, draft_of
from factlint.extract.events.stretches import Lasted, is_date
from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.extract.syntax.sentences import sentence_before
from factlint.model import Amount, Span, is_day
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

SIGNS = frozenset({"years", "weeks", "days"})
_THOSE = deferred(
    rf"\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout) (?:all )?(?:those|these) (?P<number>{NUMBER})"
    r" (?P<unit>years|weeks|days)\b(?! (?:to|from|until|till|before|after|between|since|of|when"
    r"|while|where|that|which|in which|as|with|without|under|during|at|on|for)\b)"
)
_FAR = 300  # characters of the sentence before


def read(scene: Scene) -> Iterator[Draft]:
    """Read 'It lasted from 1866 to 1871. In those nine years', of the ends told just before."""
    match = _THOSE.search(scene.text, *scene.span)
    number = value_of(match["number"]) if match else None
    before = sentence_before(scene.text, scene.span.start, _FAR) if match else None
    if match is None or number is None or before is None:
        return
    times = [one for one in scene.setting.times if before.start <= one.start < before.end]
    ends = [one for one in times if is_date(one)]
    if len(times) != len(ends) or len(ends) != len(("began", "ended")):
        return
    ranged = ends[0].range is not None and ends[0].range == ends[1].range
    told = scene.text[slice(*before)]
    if not ranged and not (BEGUN.search(told) and ENDED.search(told)):
        return
    unit = match["unit"].removesuffix("s")
    if unit != "year" and not all(is_day(one.edtf or "") for one in ends):
        return
    draft = draft_of(
        scene, Lasted(Amount(number, number, unit), Span(match.start("number"), match.end())), *ends
    )
    if draft is not None:
        yield draft
