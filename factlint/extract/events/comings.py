"""What begins and ends a stretch in one breath: 'put up in 1863 and pulled down in 1963'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.events.stretches import year_told
from factlint.limits import load_limits
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from factlint.extract.events.stretches import Lasted
    from factlint.extract.scene import Scene
    from factlint.model import Time

_PUT_UP = deferred(lambda: rf"\b(?:{one_of('lasting', 'put-up')})(?: (?:in|on))? $")
_AND_DOWN = deferred(
    lambda: (
        rf",? and (?:was |were )?(?:{one_of('lasting', 'taken-down')})"
        r"(?: [a-z]+){0,4}? (?:in|on) "
    )
)
_CAME = deferred(lambda: rf"\b(?:{one_of('lasting', 'came')})\b[^,;.]{{0,40}}? (?:in|on) $")
_AND_WENT = deferred(
    lambda: rf",? and (?:{one_of('lasting', 'went')})\b(?: [a-z]+){{0,4}} (?:in|on) "
)


def put_up_and_down(scene: Scene, ends: list[Time]) -> bool:
    """Tell whether 'put up in 1863 and pulled down in 1963' says what begins and ends a thing."""
    first, last = ends
    clause_starts = max(scene.text.rfind(mark, scene.span.start, first.start) for mark in ",;")
    begun = _PUT_UP.search(scene.text, max(clause_starts, scene.span.start), first.start)
    return begun is not None and _AND_DOWN.fullmatch(scene.text, first.end, last.start) is not None


def came_and_went(scene: Scene, lasted: Lasted, ends: list[Time]) -> bool:
    """Tell whether one came on the first date and left, or died, on the second."""
    first, last = ends
    clause_starts = max(scene.text.rfind(mark, scene.span.start, first.start) for mark in ",;")
    came = _CAME.search(scene.text, max(clause_starts, scene.span.start), first.start)
    missed = abs(year_told(last) - year_told(first) - lasted.amount.most)
    if lasted.amount.unit != "year" or missed > load_limits().stretch_slip:
        return False  # "came in 1822 and died there in 1872 after thirty years", as vicar perhaps
    return came is not None and _AND_WENT.fullmatch(scene.text, first.end, last.start) is not None
