"""How long somebody stayed who came: 'came in 1899 and stayed until 1936, thirty-seven years'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.events.lasted import ALONE, FOR_ALL_THAT_TIME, SIGNS, draft_of
from factlint.extract.events.stretches import Lasted, is_date, stretches
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Time

__all__ = ["SIGNS", "read"]
_CAME = deferred(
    r"\b(?:came|arrived|joined|entered|began|started|moved in|took (?:over|office|it over|up)"
    r"|(?:was|were) (?:appointed|elected|made|engaged|hired|opened|built|founded))\b"
)
_STAYED_UNTIL = deferred(r"\b(?:until|till|up to)\b")
_AND_STAYED = deferred(
    lambda: (
        rf"[^.;\d]{{0,40}} and (?:{one_of('lasting', 'going-on')})\b"
        r"(?![^.;]* (?:off|breaks?|interruptions?)\b)"
        r"[^.,;\d]{0,40}? (?:until|till|up to) (?:[A-Z][a-z]+ )?$"
    )
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield how long a stay was, with both of its ends."""
    if not _STAYED_UNTIL.search(scene.text, *scene.span):
        return
    dates = [one for one in scene.times if is_date(one)]
    for lasted in stretches(scene):
        draft = _came_and_stayed(scene, lasted, dates)
        if draft is not None:
            yield draft


def _came_and_stayed(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    """Give a stay whose two dates stand right before its length."""
    text = scene.text
    own = [one for one in dates if one.end <= lasted.span.start and not one.range]
    if len(own) != 2 or len(dates) != 2 or not ALONE.match(text, lasted.span.end):
        return None
    told = FOR_ALL_THAT_TIME.fullmatch(text, own[1].end, lasted.span.start)
    stayed = _AND_STAYED.fullmatch(text, own[0].end, own[1].start)
    if told is None or stayed is None or "," not in text[own[1].end : lasted.span.start]:
        return None
    came = _CAME.search(text, scene.span.start, own[0].start)
    return draft_of(scene, lasted, *own) if came is not None else None
