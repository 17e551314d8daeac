"""Reports that tell of the days round their own date."""

from __future__ import annotations

import pytest

from factlint import find_times

PUBLISHED = "1998-02-12"  # a Thursday
# a sentence of a report -> (words, TIMEX value) of its last time
TOLD = {
    "It fell yesterday.": ("yesterday", "1998-02-11"),
    "It is due tomorrow.": ("tomorrow", "1998-02-13"),
    "He said so on Tuesday.": ("Tuesday", "1998-02-10"),
    "He will speak on Tuesday.": ("Tuesday", "1998-02-17"),
    "They met Tuesday night.": ("Tuesday night", "1998-02-10TNI"),
    "It fell last week.": ("last week", "1998-W06"),
    "It fell this weekend.": ("This weekend", "1998-W07-WE"),
    "It opens next month.": ("next month", "1998-03"),
    "It closed last year.": ("last year", "1997"),
    "It fell earlier this month.": ("earlier this month", "1998-02"),
    "It closes at the end of the year.": ("the end of the year", "1998"),
    "They met on Jan. 28.": ("Jan. 28", "1998-01-28"),
    "They met in December.": ("December", "1997-12"),
    "They met last October.": ("last October", "1997-10"),
    "They met two years ago.": ("two years ago", "1996"),
    "They met ten days ago.": ("ten days ago", "1998-02-02"),
    "They met fifty years ago this Friday.": ("fifty years ago this Friday", "1948"),
    "Sales rose in the third quarter.": ("the third quarter", "1997-Q3"),
    "They met last night.": ("last night", "1998-02-11TNI"),
    "They meet every Friday.": ("every Friday", "P1W"),
    "Sales fell in recent months.": ("recent months", "PAST_REF"),
}


@pytest.mark.parametrize(("text", "wanted"), TOLD.items(), ids=list(TOLD))
def test_report_counts_from_its_own_date(text: str, wanted: tuple[str, str]) -> None:
    time = find_times(f"The strike began on Monday. {text}", PUBLISHED)[-1]
    assert (time.text.lower(), time.timex) == (wanted[0].lower(), wanted[1])
