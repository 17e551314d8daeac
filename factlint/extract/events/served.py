"""How long somebody was at one place: 'came in 1823 and died in 1870, after 57 years there'.

Years of teaching, or of the ministry, may have begun elsewhere; those in one parish, or with one
firm, began when somebody came there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.events.lasted import SIGNS, beginning, draft_of, times_before
from factlint.extract.events.stretches import is_date, stretches
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.events.stretches import Lasted
    from factlint.extract.scene import Scene
    from factlint.model import Time

__all__ = ["SIGNS", "read"]
_AFTER = deferred(r"[^.;:\d]{0,40}?,? after (?:just |only |exactly )?$")
_WENT = deferred(lambda: rf"\b(?:{one_of('lasting', 'went')})\b")
_CAME = deferred(lambda: rf"\b(?:{one_of('lasting', 'came')})\b")
_INTO_OFFICE = deferred(lambda: rf"\b(?:{one_of('lasting', 'came-into-office')})\b")
_THERE = deferred(
    lambda: (
        r" (?:there|of service (?:there|(?:with|to|at|in) (?:it|them|the firm|the company))"
        rf"|(?:in|at|with) (?:the |that |this )?(?:{one_of('lasting', 'places-of-service')})"
        rf"|(?P<office>in (?:the |that )?(?:{one_of('lasting', 'offices')})"
        r"|as (?:its|their) [a-z]+))(?=[.,;]| and\b)"
    )
)
_LEFT = deferred(r"\bleft (?:it|them|there|the [a-z]+) (?:(?:in|on) )?$")
_BARE = deferred(r"(?=[.,;]|$)")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield how long somebody had been there who left or died."""
    dates = [one for one in scene.times if is_date(one)]
    for lasted in stretches(scene) if dates else ():
        draft = _served(scene, lasted, dates)
        if draft is not None:
            yield draft


def _left(scene: Scene, lasted: Lasted, end: Time) -> re.Match[str] | None:
    """Find 'She left it in 1914, after thirty-one years.', which says where she was."""
    bare = _BARE.match(scene.text, lasted.span.end)
    left = _LEFT.search(scene.text, scene.span.start, end.start)
    return bare if left is not None else None


def _served(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    text, start = scene.text, scene.span.start
    own = [one for one in dates if one.end <= lasted.span.start]
    if not own or lasted.amount.unit != "year":
        return None
    end = own[-1]
    there = _THERE.match(text, lasted.span.end) or _left(scene, lasted, end)
    if there is None:
        return None
    if end.range or end.modifier or not _AFTER.fullmatch(text, end.end, lasted.span.start):
        return None
    went = _WENT.search(text, own[-2].end if len(own) > 1 else start, end.start)
    began = beginning(scene, lasted, end)
    if went is None or began is None or ", who " in text[start : end.start]:
        return None
    before = (one.end for one in times_before(scene, began.start) if one.edtf)
    clause = max(text.rfind(". ", 0, began.start) + 1, next(before, 0))
    office = there.groupdict().get("office")
    coming = _INTO_OFFICE if office else _CAME
    came = coming.search(text, clause, began.start)
    return draft_of(scene, lasted, began, end) if came is not None else None
