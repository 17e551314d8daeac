"""A day that a box gives to one year and the prose to another: 'consecration = 25 July 1859'.

The prose must tell of it by the field's own word, 'was consecrated on 25 July 1857', and nowhere
give that day to the year of the box. The first of a month, on which terms begin, is left alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factlint.dates.words import MONTHS
from factlint.extract.cells import tables_of
from factlint.extract.drafts import Draft
from factlint.extract.fields import property_of
from factlint.extract.sentences import sentences
from factlint.extract.times import Context, read_times
from factlint.limits import load_limits
from factlint.model import BlockKind, Date, Origin, Span, is_day
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.cast import Cast, Member
    from factlint.extract.lexicon import Lexicon
    from factlint.model import Block

BY = "boxed-day"
_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_WORD = deferred(r"[a-z]+")
_STEM = 5  # letters by which 'consecration' and 'consecrated' are one
_LEAST = 7  # letters of a field's word that has a stem
_AGAIN = deferred(lambda: rf"\b(?:{one_of('boxes', 'kept-again')})\b")


class _Told(NamedTuple):
    """A day as a box or the prose tells it."""

    block: int
    span: Span
    edtf: str
    key: str = ""


def read(
    blocks: Sequence[Block], topic: Member | None, cast: Cast, lexicon: Lexicon
) -> Iterator[Draft]:
    """Yield both dates of each such day."""
    if topic is None or topic.type not in ("person", ""):
        return
    boxed = list(_boxed(blocks))
    years = {(one.edtf[4:], one.edtf[:4]) for one in boxed}
    for one in boxed:
        name = one.key.replace("_", " ").strip(" :").lower()
        known = property_of(name, lexicon)
        if one.edtf.endswith("-01") or (known is not None and known.value == "date"):
            continue
        signs = _signs(name)
        told = list(_in_prose(blocks, one.edtf)) if signs else []
        apart = [other for other in told if _tells(blocks, other, signs)]
        near = [abs(int(other.edtf[:4]) - int(one.edtf[:4])) for other in apart]
        if len(apart) != 1 or not 0 < near[0] <= load_limits().boxed_years:
            continue
        if any((other.edtf[4:], other.edtf[:4]) in years for other in told):
            continue
        event = cast.described(f"{name} of {topic.name}")
        for place, origin in ((one, Origin.FIELD), (apart[0], Origin.BODY)):
            yield Draft(
                event, "day", Date(place.edtf), BY, place.block, place.span, place.span, place.span,
                origin=origin,
            )  # fmt: skip


def _boxed(blocks: Sequence[Block]) -> Iterator[_Told]:
    """Yield the days that fields and tables of facts tell by themselves."""
    pairs = [(one.key, n, one) for n, one in enumerate(blocks) if one.kind is BlockKind.FIELD]
    for rows in tables_of(blocks, heads=True):
        cells = [row for row in rows if len(row) == len(("label", "value"))]
        pairs += [(label.text, number, block) for (_, label), (number, block) in cells]
    for key, number, block in pairs:
        times = read_times(block.text, Context())[0] if any(map(str.isdigit, block.text)) else []
        if len(times) == 1 and is_day(times[0].edtf or "") and not times[0].range:
            yield _Told(number, times[0].span, times[0].edtf or "", key)


def _signs(name: str) -> list[str]:
    """Give the words, or their beginnings, by which prose tells of what a field is of."""
    told = word_pairs("boxes", "told-by").get("-".join(name.rstrip("0123456789").split()), "")
    return (
        told.split("/")
        if told
        else [word[:_STEM] for word in _WORD.findall(name) if len(word) >= _LEAST]
    )


def _in_prose(blocks: Sequence[Block], edtf: str) -> Iterator[_Told]:
    """Yield where the prose tells of the same day of any year."""
    month, day = MONTHS[int(edtf[5:7]) - 1], int(edtf[8:10])
    seek = re.compile(rf"(?<!\d)(?:{day} {month}|{month} {day},) (?P<year>[12]\d\d\d)\b")
    for number, block in enumerate(blocks):
        if block.kind in _PROSE:
            for match in seek.finditer(block.text):
                yield _Told(number, Span(*match.span()), f"{match['year']}{edtf[4:]}")


def _tells(blocks: Sequence[Block], told: _Told, signs: list[str]) -> bool:
    """Tell whether a sentence says on that day what the field is of."""
    text = blocks[told.block].text
    sentence = next((one for one in sentences(text) if one.covers(told.span)), told.span)
    again = _AGAIN.search(text, *sentence) is not None
    words = text[sentence.start : sentence.end].lower()
    return not again and any(re.search(rf"\b{re.escape(one)}", words) for one in signs)
