"""A day that a box gives to one year and the prose to another: 'consecration = 25 July 1859'.

The prose must tell of it by the field's own word, 'was consecrated on 25 July 1857', and nowhere
give that day to the year of the box. The first of a month, on which terms begin, is left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from factlint.dates.words import MONTHS
from factlint.extract.drafts import Draft
from factlint.extract.layout.cells import tables_of
from factlint.extract.layout.fields import property_of
from factlint.extract.syntax.sentences import sentences
from factlint.extract.times import Context, read_times
from factlint.limits import load_limits
from factlint.model import BlockKind, Date, Origin, Span, is_day
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.lexicon import Lexicon
    from factlint.model import Block

BY = "boxed-day"
_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_WORD = deferred(r"[a-z]+")
_STEM = 5  # letters by which 'consecration' and 'consecrated' are one
_LEAST = 7  # letters of a field's word that has a stem
_AGAIN = deferred(lambda: rf"\b(?:{one_of('boxes', 'kept-again')})\b")
_MONTH = "|".join(MONTHS)
_DAY = deferred(
    rf"(?<!\d)(?:(?P<day>[1-9]\d?) (?P<month>{_MONTH})|(?P<of>{_MONTH}) (?P<on>[1-9]\d?),)"
    r" (?P<year>[12]\d\d\d)\b"
)


class _Told(NamedTuple):
    """A day as a box or the prose tells it."""

    block: int
    span: Span
    edtf: str
    key: str = ""  # of the field
    words: str = ""  # of the sentence, in small letters, unless it tells what was kept again


def read(
    blocks: Sequence[Block], topic: Member | None, cast: Cast, lexicon: Lexicon
) -> Iterator[Draft]:
    """Yield both dates of each such day."""
    if topic is None or topic.type not in ("person", ""):
        return
    boxed = list(_boxed(blocks))
    years = {(one.edtf[4:], one.edtf[:4]) for one in boxed}
    prose = _in_prose(blocks, {day for day, _ in years})
    for one in boxed:
        name = one.key.replace("_", " ").strip(" :").lower()
        known = property_of(name, lexicon)
        if one.edtf.endswith("-01") or (known is not None and known.value == "date"):
            continue
        told, seek = prose[one.edtf[4:]], _signs(name)
        apart = [other for other in told if seek is not None and seek.search(other.words)]
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


def _signs(name: str) -> re.Pattern[str] | None:
    """Give what finds the words, or their beginnings, by which prose tells of a field's matter."""
    told = word_pairs("boxes", "told-by").get("-".join(name.rstrip("0123456789").split()), "")
    signs = (
        told.split("/")
        if told
        else [word[:_STEM] for word in _WORD.findall(name) if len(word) >= _LEAST]
    )
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, signs))})") if signs else None


def _in_prose(blocks: Sequence[Block], days: set[str]) -> dict[str, list[_Told]]:
    """Give where the prose tells of these days, of whatever year, by '-MM-DD'."""
    found: dict[str, list[_Told]] = defaultdict(list)
    for number, block in enumerate(blocks):
        if not days or block.kind not in _PROSE:
            continue
        parts: list[Span] = []
        for match in _DAY.finditer(block.text):
            month = MONTHS.index(match["month"] or match["of"]) + 1
            day = f"-{month:02}-{int(match['day'] or match['on']):02}"
            if day not in days:
                continue
            span, parts = Span(*match.span()), parts or sentences(block.text)
            at = bisect_right(parts, span.start, key=itemgetter(0)) - 1
            words = _words(block.text, parts[at])
            found[day].append(_Told(number, span, f"{match['year']}{day}", words=words))
    return found


def _words(text: str, sentence: Span) -> str:
    again = _AGAIN.search(text, *sentence) is not None
    return "" if again else text[sentence.start : sentence.end].lower()
