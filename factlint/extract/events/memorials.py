"""How many names a memorial has, beside how many died: 'a stone with the names of all 28'.

Who tells of the names of all the dead tells how many died. Where a text has one toll that is
nearly as large, and none that is as large, one of the two numbers is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import Draft
from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.limits import load_limits
from factlint.model import BlockKind, Origin, Quantity, Span
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast
    from factlint.model import Block

BY = "memorial"
_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_FIGURE = rf"(?i:{NUMBER})"
_TOLL = deferred(
    lambda: (
        rf"(?<![\w,.-])(?P<of>{_FIGURE}) (?:{one_of('disasters', 'victims')}|[a-z]+(?:men|ers|s))"
        r"(?: and (?:boys|women|girls|children))? (?:had )?"
        rf"(?:{one_of('disasters', 'perished')}"
        rf"|(?:were|had been) (?:{one_of('disasters', 'killed')}))\b"
        rf"|\b(?:lost|cost|claimed|killed|loss of|deaths? of) (?P<dead>{_FIGURE})"
        rf" (?:{one_of('disasters', 'victims')}|dead|killed|[a-z]+(?:men|ers))\b"
    )
)
_NAMES = deferred(
    lambda: (
        rf"\b(?:{one_of('disasters', 'memorials')})\b[^.;]*? (?:names of|commemorates|commemorating"
        rf"|remembers|for|to|in memory of|lists|names) (?:all |all the |the )(?P<number>{_FIGURE})"
        r"(?: of (?:them|the dead|the fallen)| dead\b| victims\b| fallen\b| killed\b"
        r"| (?:men|people|miners|sailors|soldiers)?(?: ?who (?:died|fell|perished|were killed"
        r"|were drowned|lost their lives|did not (?:return|come back)))|(?=[.;]))"
    )
)
_ANY = deferred(rf"(?<![\w,.-]){_FIGURE}(?= [a-z])(?! of\b)")
_SOME = deferred(
    r"\b(?:including|among|also|other|others|later|afterwards|about|some|around|nearly|almost"
    r"|over|more than|at least|another|both wars|two wars|civilians)\b"
)


class _Told(NamedTuple):
    """A number of dead where it stands."""

    block: int
    number: float
    span: Span


def read(blocks: Sequence[Block], cast: Cast) -> Iterator[Draft]:
    """Yield the number of names and the toll that they should be, of one and the same dead."""
    prose = [(at, one) for at, one in enumerate(blocks) if one.kind in _READ]
    stones = word_list("disasters", "memorials")
    likely = [(at, one) for at, one in prose if any(map(one.text.__contains__, stones))]
    named = [told for at, one in likely for told in _matches(_NAMES, at, one.text)]
    if len(named) != 1:
        return
    tolls = [told for at, one in prose for told in _matches(_TOLL, at, one.text)]
    names = named[0]
    near = [one for one in tolls if _is_near(one.number, names.number)]
    if len(near) != 1 or any(one.number == names.number for one in tolls):
        return
    apart = abs(near[0].number - names.number)
    if any(apart in _numbers(blocks[one.block].text) for one in (near[0], names)):
        return  # "Forty-two miners died, and three rescuers. A memorial to the 45 dead"
    dead = cast.described("the dead")
    for told in (near[0], names):
        yield Draft(
            dead, "deaths", Quantity(told.number, told.number, ""), BY, told.block, told.span,
            told.span, told.span, origin=Origin.BODY,
        )  # fmt: skip


def _numbers(text: str) -> set[float | None]:
    return {value_of(match[0]) for match in _ANY.finditer(text)}


def _matches(pattern: re.Pattern[str], block: int, text: str) -> Iterator[_Told]:
    for match in pattern.finditer(text):
        start = text.rfind(". ", 0, match.start()) + 1
        end = text.find(". ", match.end())
        if _SOME.search(text, start, end if end >= 0 else len(text)):
            continue
        number = value_of(next(filter(None, match.groupdict().values())))
        if number is not None:
            yield _Told(block, number, Span(*match.span()))


def _is_near(toll: float, names: float) -> bool:
    limits = load_limits()
    apart = abs(toll - names)
    return apart <= max(limits.items_slip, limits.total_slip / 100 * min(toll, names))
