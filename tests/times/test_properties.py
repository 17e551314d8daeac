"""What holds of every text: places, order, values, the work done."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint import find_times
from factlint.dates import parse_edtf
from factlint.extract.times.scan import scan

_WORDS = st.sampled_from(
    "in by until since from to between and of the a early late mid circa c. about after before"
    " 1905 1911-12 480 BC AD 79 12 3rd 5/6/2014 19.5.2014 1905-10-11 31 May March April 7 August"
    " Monday, winter the spring years two a few later following that next day year month century"
    " 19th twenty-two aged 59 old now former night 6:06 AM ( ) – - , . \n 1960s '42 half end first"
    " 29 February 1914 30 nearly more than ago thirties her date to quarter third Christmas".split(
        " "
    )
)
_TEXTS = st.lists(_WORDS, max_size=24).map(" ".join)
_PUBLISHED = st.sampled_from([None, "1998-02-11", "1905"])


@given(_TEXTS, _PUBLISHED)
@settings(max_examples=300)
def test_places_give_back_the_text_in_order_without_overlap(
    text: str, published: str | None
) -> None:
    times = find_times(text, published)
    assert [text[t.start : t.end] for t in times] == [t.text for t in times]
    assert all(t.text.strip() == t.text != "" for t in times)
    for before, after in pairwise(times):
        assert before.end <= after.start


@given(_TEXTS, _PUBLISHED)
@settings(max_examples=300)
def test_values_are_edtf_and_the_same_each_time(text: str, published: str | None) -> None:
    times = find_times(text, published)
    for time in times:
        for value in (time.edtf, time.range):
            if value is not None:
                parse_edtf(value)
    assert times == find_times(text, published)


@given(st.text(max_size=120))
@settings(max_examples=200)
def test_any_text_is_read(text: str) -> None:
    for time in find_times(text):
        assert text[time.start : time.end] == time.text


_HOSTILE = {
    "digits": "7",
    "digits and blanks": "7 ",
    "of the": "of the ",
    "the end of the": "the end of the ",
    "brackets": "(",
    "dashes": "1-",
    "day after day": "1 May ",
    "months": "May",
    "years": "1905 ",
    "ranges": "1905-",
    "centuries": "19th-",
    "units": "a few more than years ",
    "slashes": "1/",
    "blanks": "1" + " " * 40,
    "line breaks": "May\n",
    "quotes": "'4",
    "circa": "c. ",
    "ages": "aged ",
}


def _steps(read: Callable[[str], object], text: str) -> int:
    """Count the calls, of Python and of C, that the reading of a text makes."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(text)
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("piece", _HOSTILE.values(), ids=list(_HOSTILE))
def test_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    once, twice = (_steps(find_times, piece * n) for n in (400, 800))
    assert twice <= 2.1 * once + 60
    assert twice <= 40 * len(piece * 800) + 500


@pytest.mark.parametrize("piece", _HOSTILE.values(), ids=list(_HOSTILE))
def test_no_pattern_reads_further_than_the_text_it_takes(piece: str) -> None:
    """The looks ahead of a reader are bounded: what stands far behind cannot matter."""
    text = "On 5 May 1911 it was. " + piece * 100
    full = [t for t in scan(text) if t.end < 30]
    cut = [t for t in scan(text[:200]) if t.end < 30]
    assert [(t.start, t.end, t.shape) for t in full] == [(t.start, t.end, t.shape) for t in cut]
