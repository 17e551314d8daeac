"""Stretches counted back: 'She left in 1927. She had come eleven years before, in 1913'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.extract.syntax.sentences import sentence_ends
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "earlier"
SIGNS = frozenset({"before", "earlier", "previously"})
_EARLIER = deferred(
    rf"(?<![\w-])(?P<number>(?i:{NUMBER})) years (?:before|earlier|previously), in (?=[\dA-Z])"
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the date that such a stretch leads to, with the date that it is counted back to."""
    for match in _EARLIER.finditer(scene.text, *scene.span):
        number = value_of(match["number"].lower())
        own = next((one for one in scene.times if one.start == match.end() and one.is_plain), None)
        later = _counted_from(scene, match, own, number) if own is not None and number else None
        if own is None or later is None or number is None:
            continue
        actors = next((one for one in scene.actors if len(one) == 1), [])
        who = actors[0] if actors else scene.discourse.topic
        if who is not None:
            span = Span(match.start(), own.end)
            yield scene.draft(
                BY, who, "event", Date(later.year), Where(span, span, span),
                qualifiers={
                    "since": Date(own.year), "distance": Duration(Amount(number, number, "year"))
                },
            )  # fmt: skip


def _counted_from(scene: Scene, match: re.Match[str], own: Time, number: float) -> Time | None:
    """Give the one date, of the sentence or the one before, that it can be counted from.

    Where any date of the block fits, or one is no year that is known, nothing is said.
    """
    told = [one for one in scene.setting.times if one.kind == "date" and one.edtf]
    before = [one for one in told if one.end <= match.start()]
    if any(_between(own, one) == number for one in told):
        return None
    near = [
        one for one in before
        if sentence_ends(scene.text, one.end, match.start() + 1) < 2 and not one.anchor
    ]  # fmt: skip
    if len({one.year for one in near}) != 1:
        return None
    one = near[-1]
    years = _between(own, one)
    if not one.is_plain or years is None:
        return None
    turned = years == -number  # "in 1884, and two years before, in 1886"
    return one if turned or 0 < years <= number + load_limits().stretch_slip else None


def _between(own: Time, later: Time) -> int | None:
    return int(later.year) - int(own.year) if own.year and later.year else None
