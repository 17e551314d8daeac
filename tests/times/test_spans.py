"""Durations and ages: value, unit and the slack the words allow."""

from __future__ import annotations

import pytest

from factlint import find_times

DURATIONS = {
    "for thirty years": ("thirty years", 30, 30, "year", "P30Y"),
    "nearly twenty-two years": ("nearly twenty-two years", 19.8, 22, "year", "P22Y"),
    "after only 2 years": ("only 2 years", 2, 2, "year", "P2Y"),
    "for over 20 years": ("over 20 years", 20, 30, "year", "P20Y"),
    "less than a month": ("less than a month", 0, 1, "month", "P1M"),
    "at least three days": ("at least three days", 3, 4, "day", "P3D"),
    "for a few weeks": ("a few weeks", 2, 9, "week", "PXW"),
    "a six-year lawsuit": ("six-year", 6, 6, "year", "P6Y"),
    "a year-long strike": ("year-long", 1, 1, "year", "P1Y"),
    "within sixteen years": ("sixteen years", 16, 16, "year", "P16Y"),
    "two and a half years": ("two and a half years", 2.5, 2.5, "year", "P2.5Y"),
    "two years and a half": ("two years and a half", 2.5, 2.5, "year", "P2.5Y"),
    "between 20 and 30 years": ("20 and 30 years", 20, 30, "year", "P20Y"),
    "their golden wedding": ("golden wedding", 50, 50, "year", "P50Y"),
    "the town's bicentenary": ("bicentenary", 200, 200, "year", "P200Y"),
    "the tenth anniversary": ("the tenth anniversary", 10, 10, "year", "P10Y"),
    "two nights": ("two nights", 2, 2, "night", "P2D"),
    "ten or fifteen years": ("ten or fifteen years", 10, 15, "year", "P10Y"),
    "about 40 days": ("about 40 days", 36, 44, "day", "P40D"),
    "a couple of months": ("a couple of months", 2, 3, "month", "PXM"),
    "half a century": ("half a century", 0.5, 0.5, "century", "P.5CE"),
    "a fortnight": ("a fortnight", 2, 2, "week", "P2W"),
    "the next six months": ("the next six months", 6, 6, "month", "P6M"),
    "five hours": ("five hours", 5, 5, "hour", "PT5H"),
    "three hundred years": ("three hundred years", 300, 300, "year", "P300Y"),
}


@pytest.mark.parametrize(("text", "wanted"), DURATIONS.items(), ids=list(DURATIONS))
def test_duration_has_its_amount(text: str, wanted: tuple[str, float, float, str, str]) -> None:
    [time] = find_times(text)
    assert time.amount is not None
    assert time.kind == "duration"
    found = (time.amount.least, time.amount.most, time.amount.unit)
    assert (time.text, *found, time.timex) == wanted


AGES = {
    "died at the age of 59": ("59", 59, 59, "year"),
    "died at the age of 59 years": ("59 years", 59, 59, "year"),
    "Nora, aged 22, left": ("22", 22, 22, "year"),
    "Nora (then aged 17)": ("17", 17, 17, "year"),
    "Nora, then 17, left": ("17", 17, 17, "year"),
    "He turned 21 in": ("21", 21, 21, "year"),
    "She died at 59.": ("59", 59, 59, "year"),
    "She was 22 when it": ("22", 22, 22, "year"),
    "in her forties": ("her forties", 40, 49, "year"),
    "in his early thirties": ("his early thirties", 30, 34, "year"),
    "in his 60s": ("his 60s", 60, 69, "year"),
    "on her 70th birthday": ("70th birthday", 70, 70, "year"),
    "Kim, now 49, and": ("49", 49, 49, "year"),
    "a seventy-year-old": ("seventy-year-old", 70, 70, "year"),
    "his 6 year old son": ("6 year old", 6, 6, "year"),
    "aged six months": ("six months", 6, 6, "month"),
    "about age 5-6 years": ("5-6 years", 5, 6, "year"),
    "nineteen years of age": ("nineteen years of age", 19, 19, "year"),
    "age 12 at entry": ("12", 12, 12, "year"),
}


@pytest.mark.parametrize(("text", "wanted"), AGES.items(), ids=list(AGES))
def test_age_has_its_years(text: str, wanted: tuple[str, float, float, str]) -> None:
    [time] = find_times(text)
    assert time.amount is not None
    assert (time.kind, time.edtf) == ("age", None)
    assert (time.text, time.amount.least, time.amount.most, time.amount.unit) == wanted


SETS = {"every year": "XXXX", "40 weddings per month": "P1M", "a daily walk": "XXXX-XX-XX"}


@pytest.mark.parametrize(("text", "value"), SETS.items(), ids=list(SETS))
def test_repeated_time_is_a_set(text: str, value: str) -> None:
    assert [(t.kind, t.timex) for t in find_times(text)] == [("set", value)]


WEEKDAY_RANGES = {
    "from Saturday 3 August to Saturday 10 August 2024": "2024-08-03/2024-08-10",
    "from Friday, 3 June 2022, to Sunday, 12 June 2022": "2022-06-03/2022-06-12",
    "Saturday 3 May 2003 until Monday 5 May 2003": "2003-05-03/2003-05-05",
    "on Tuesday 4 June 1901, on Friday 7 June 1901": None,
}


@pytest.mark.parametrize(("text", "wanted"), WEEKDAY_RANGES.items(), ids=list(WEEKDAY_RANGES))
def test_a_range_may_name_its_weekdays(text: str, wanted: str | None) -> None:
    assert {time.range for time in find_times(text)} == {wanted}
