"""Reading EDTF, the Extended Date/Time Format of ISO 8601-2:2019, levels 0 to 2."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from factlint.dates.clock import read_date_time
from factlint.dates.model import UNBOUNDED, Edtf, Extent, Kind, Precision, hull
from factlint.dates.single import read_date
from factlint.dates.years import read_reduced

_BRACKETS: Final = {"[": ("]", Kind.ONE_OF), "{": ("}", Kind.ALL_OF)}


@lru_cache(maxsize=1 << 16)
def parse_edtf(text: str) -> Edtf:
    """Parse an EDTF string; raise ValueError, with the reason in words, where it is none."""
    try:
        return _read(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a date in EDTF: {error}") from None


def _read(text: str) -> Edtf:
    if text[:1] in _BRACKETS:
        return _read_set(text)
    if "/" in text:
        return _read_interval(text)
    if "T" in text:
        return read_date_time(text)
    # Not as a side of an interval or a member of a set: in 1939/45 nobody means the 46th century.
    return read_reduced(text) or read_date(text)


def _read_interval(text: str) -> Edtf:
    sides = text.split("/")
    if len(sides) != 2:
        raise ValueError(
            "a slash stands once, between the start and the end of an interval; "
            "a date has hyphens, as in 1905-10-11"
        )
    start, end = (_read_side(side) for side in sides)
    _check_order(start, end)
    _check_end_says_more(start, end)
    return _interval(text, start, end)


def _read_side(text: str) -> Edtf:
    if text == "..":
        return Edtf(text, Kind.OPEN, Precision.UNKNOWN, UNBOUNDED, UNBOUNDED)
    if text == "":
        return Edtf(text, Kind.UNKNOWN, Precision.UNKNOWN, UNBOUNDED, UNBOUNDED)
    if "T" in text:
        raise ValueError("the sides of an interval are dates without a time of day")
    return read_date(text)


def _interval(text: str, start: Edtf, end: Edtf) -> Edtf:
    known = [side.precision for side in (start, end) if side.kind is Kind.DATE]
    return Edtf(
        text,
        Kind.INTERVAL,
        max(known, default=Precision.UNKNOWN),
        start.start,
        end.end,
        approximate=start.approximate or end.approximate,
        uncertain=start.uncertain or end.uncertain,
        parts=(start, end),
    )


def _check_order(start: Edtf, end: Edtf) -> None:
    if start.first is not None and end.last is not None and end.last < start.first:
        raise ValueError(f"the end {end.text} comes before the start {start.text}")


def _check_end_says_more(start: Edtf, end: Edtf) -> None:
    """Refuse an end that begins before the start and holds it: '1905-10/1905'.

    Its order cannot be told from the string, so the validator of the University of North Texas
    Libraries refuses it too, except where unspecified digits say that it is not known.
    """
    if start.first is None or end.first is None or "X" in start.text + end.text:
        return
    if end.first < start.first:
        raise ValueError(
            f"the end {end.text} begins before the start {start.text}; write it more exactly"
        )


def _read_set(text: str) -> Edtf:
    closing, kind = _BRACKETS[text[0]]
    if not text.endswith(closing) or len(text) < 3:
        raise ValueError(f"a set is dates with commas between them, in {text[0]}{closing}")
    members = text[1:-1].split(",")
    last = len(members) - 1
    # Spaces around the commas are of the 2012 draft, whose strings are still met.
    parts = tuple(
        _read_member(member.strip(" "), is_first=index == 0, is_last=index == last)
        for index, member in enumerate(members)
    )
    extent = hull([Extent(part.start, part.end) for part in parts], one=kind is Kind.ONE_OF)
    return Edtf(
        text,
        kind,
        max(part.precision for part in parts),
        extent.start,
        extent.end,
        approximate=any(part.approximate for part in parts),
        uncertain=any(part.uncertain for part in parts),
        parts=parts,
    )


def _read_member(text: str, *, is_first: bool, is_last: bool) -> Edtf:
    start, dots, end = text.partition("..")
    if not dots:
        return read_date(text)
    if not (start or is_first) or not (end or is_last) or not (start or end):
        raise ValueError("an open '..' stands only at the beginning or the end of a set")
    sides = _read_side(start or ".."), _read_side(end or "..")
    _check_order(*sides)
    return _interval(text, *sides)
