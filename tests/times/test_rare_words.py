"""Words for times that are rare: what each says, as EDTF or an amount, and what says nothing."""

from __future__ import annotations

import pytest

from factlint import find_times
from factlint.model import Time

LINES = """
in the latter half of the 1920s => the latter half of the 1920s: 192X
in the very early 1920s => early 1920s: 192X
in the later 1920s => the later 1920s: 192X
little more than two years => little more than two years: duration 2-3 year
a little over two years => over two years: duration 2-3 year
no more than two years => no more than two years: duration 0-2 year
well over two years => over two years: duration 2-3 year
two and a half years => two and a half years: duration 2.5-2.5 year
a year and a half => a year and a half: duration 1.5-1.5 year
half a year => half a year: duration 0.5-0.5 year
one and a half years => one and a half years: duration 1.5-1.5 year
in later years =>
the last days of May 1905 => the last days of May 1905: 1905-05
the first week of June 1905 => the first week of June 1905: [1905-06-01..1905-06-07]
the final week of 1905 => the final week of 1905: [1905-12-25..1905-12-31]
these days => these days: date
in Black January =>
flowering as early as March =>
as early as March 1905 => March 1905: 1905-03
its summer and winter quarters =>
in the summer and winter => the summer: date; winter: date
the-12-year-old-boy =>
a 12-year-old boy => 12-year-old: age 12-12 year
the last weekend of May 1905 => the last weekend of May 1905: 1905-05
a two-year period => two-year period: duration 2-2 year
a two-year-long strike => two-year-long: duration 2-2 year
the two-year period => two-year period: duration 2-2 year
two-day-long => two-day-long: duration 2-2 day
4AD records =>
AD 4 => AD 4: 0004
in 44 BC => 44 BC: -0043
the winter of 1905-06 => the winter of 1905-06: [1905-11..1906-03]
in 1905-6 => 1905: 1905
in 1905/06 => 1905: 1905 of 1905/1906; 06: 1906 of 1905/1906
in 1905–1907 => 1905: 1905 of 1905/1907; 1907: 1907 of 1905/1907
c. 1905? => c. 1905?: 1905%
1905 (?) => 1905 (?): 1905?
1905s =>
the 190s BC => the 190s BC: [-0198..-0189]
the 1900s => the 1900s: 19XX
the summer of 1905 => the summer of 1905: 1905-22
a1905b =>
the same day => the same day: date
the same decade => the same decade: date
the first two years => the first two years: duration 2-2 year
the first three days => the first three days: duration 3-3 day
the last two months of 1905 => the last two months of 1905: 1905
each year => each year: set
the next day => the next day: date
the previous month => the previous month: date
the following spring => the following spring: date
two days before => two days before: date 2-2 day
two weeks after 3 May 1905 => two weeks: duration 2-2 week; 3 May 1905: [1905-05-04..]
a week before 3 May 1905 => a week: duration 1-1 week; 3 May 1905: [..1905-05-02]
three months to the day => three months: duration 3-3 month
on the morning of 3 May 1905 => the morning of 3 May 1905: 1905-05-03
the early nineteenth century => the early nineteenth century: 18XX
the third century BC => the third century BC: [-0299..-0200]
late May 1905 => late May 1905: 1905-05
mid-1905 => mid-1905: 1905
by the end of 1905 => the end of 1905: [..1905]
from May to June 1905 => May: 1905-05 of 1905-05/1905-06; June 1905: 1905-06 of 1905-05/1905-06
from the 1920s to the 1930s => the 1920s: 192X of 192X/193X; the 1930s: 193X of 192X/193X
May of 1905 => May of 1905: 1905-05
Christmas Day 1905 => Christmas Day 1905: 1905-12-25
the third quarter of 1905 => the third quarter of 1905: 1905-35
Q3 1905 => Q3 1905: 1905-35
the first half of 1905 => the first half of 1905: 1905
13 Thermidor Year II => 13 Thermidor Year II: 1794-07-31
the tenth anniversary => the tenth anniversary: duration 10-10 year
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_words_say_this_time(line: str) -> None:
    words, _, wanted = line.partition(" =>")
    assert "; ".join(map(told, find_times(f"She sang, {words}, there."))) == wanted.strip()


def told(time: Time) -> str:
    """Give a time as the lines have it: its words, what they say, of which stretch."""
    amount = time.amount
    long = f" {amount.least:g}-{amount.most:g} {amount.unit}" if amount else ""
    stretch = f" of {time.range}" if time.range else ""
    return f"{time.text}: {time.edtf or time.kind}{long}{stretch}"
