"""How long something took, or how long after something else it came, beside its own dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Date, Duration, Time, Value

if TYPE_CHECKING:
    from factlint.extract.clauses import Clause
    from factlint.extract.scene import Scene


def read(scene: Scene, clause: Clause, time: Time) -> dict[str, Value]:
    """Give the qualifiers `duration`, or `since` and `distance`, that a clause states."""
    lasted = _duration(scene, clause, time) if time.range else None
    if lasted is not None:
        return {"duration": lasted}
    return _distance(scene, clause, time)


def _duration(scene: Scene, clause: Clause, time: Time) -> Duration | None:
    """Give 'for thirty years' of a clause that has both ends: 'from 1921 to 1951'."""
    tags = scene.tagged.tags
    beside = _beside(scene, time)
    if beside is not None:
        return beside
    for at in range(clause.after, min(clause.end, len(tags))):
        told = scene.tagged.time(at)
        if tags[at] == "L" and told is not None and told.amount is not None:
            if at and scene.tagged.word(at - 1).lower() == "for":
                return Duration(told.amount)
    return None


def _beside(scene: Scene, time: Time) -> Duration | None:
    """Give the stretch told right before its ends: 'For thirty years, from 1921 to 1951, she'."""
    for told in scene.times:
        between = scene.text[told.end : time.start].strip(" \n,(–—")
        if told.kind == "duration" and told.end <= time.start and between in ("from", "between", ""):
            return Duration(told.amount) if told.amount is not None else None
    return None


def _distance(scene: Scene, clause: Clause, time: Time) -> dict[str, Value]:
    """Give 'ten years later' of a clause that has a date of its own: 'Ten years later, in 1911'."""
    if time.anchor is not None:
        return {}
    for told in scene.times:
        if told.anchor is None or told.amount is None or told.amount.unit not in _UNITS:
            continue
        near = abs(told.end - time.start) <= NEAR or abs(time.end - told.start) <= NEAR
        anchor = next((one for one in scene.times if one.start == told.anchor), None)
        if near and anchor is not None and anchor is not time and anchor.edtf and _later(told):
            return {"since": Date(anchor.edtf), "distance": Duration(told.amount)}
    return {}


NEAR = len(", that is in ")  # characters between the two ways of giving one date
_UNITS = ("year", "month", "week", "day")


def _later(told: Time) -> bool:
    words = told.text.lower()
    return words.endswith("later") or words.endswith("after") or words.endswith("afterwards")
