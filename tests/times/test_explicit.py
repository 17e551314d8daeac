"""Explicit times: the words found and what they come to, in tables by kind of expression."""

from __future__ import annotations

import pytest

from factlint import find_times
from factlint.dates.days import year_month_day
from factlint.extract.times.feasts import eastern_easter, western_easter

# text -> (the words, EDTF, TIMEX value) of each time in it
DAYS = {
    "She was born on 11 October 1905.": [("11 October 1905", "1905-10-11", "1905-10-11")],
    "On October 11th, 1905, it rained.": [("October 11th, 1905", "1905-10-11", "1905-10-11")],
    "Born: 1905-10-11": [("1905-10-11", "1905-10-11", "1905-10-11")],
    "Seen 19.5.2014 there": [("19.5.2014", "2014-05-19", "2014-05-19")],
    "Changed 5/19/2014": [("5/19/2014", "2014-05-19", "2014-05-19")],
    "the 4th of May, 1789": [("the 4th of May, 1789", "1789-05-04", "1789-05-04")],
    "on Sat. 3 Sept. 1921 it": [("3 Sept. 1921", "1921-09-03", "1921-09-03")],
    "Friday, 3 June 1921": [("Friday, 3 June 1921", "1921-06-03", "1921-06-03")],
    "Christmas Day 1914": [("Christmas Day 1914", "1914-12-25", "1914-12-25")],
    "the night of 3 June 1921": [("the night of 3 June 1921", "1921-06-03", "1921-06-03TNI")],
    "Jan 5, 1850": [("Jan 5, 1850", "1850-01-05", "1850-01-05")],
    "on 3rd March 44 BC": [("3rd March 44 BC", "-0043-03-03", "BC0044-03-03")],
    "A letter of 10/21 February 1848": [("10/21 February 1848", "1848-02-21", "1848-02-21")],
    "10 February 1722/3": [("10 February 1722/3", "1723-02-10", "1723-02-10")],
    "Signed\n7 May\n1824 there": [("7 May\n1824", "1824-05-07", "1824-05-07")],
}
MONTHS_AND_YEARS = {
    "(born ~1330 in Riga)": [("~1330", "1330~", "1330")],
    "He died ?1940.": [("?1940", "1940?", "1940")],
    "Otto (?1850–?1900)": [("?1850", "1850?", "1850"), ("?1900", "1900?", "1900")],
    "In May?1940 came.": [("May", None, "XXXX-05"), ("1940", "1940", "1940")],
    "in Oct. 1905": [("Oct. 1905", "1905-10", "1905-10")],
    "In March of 1877 they": [("March of 1877", "1877-03", "1877-03")],
    "dated 1844-04": [("1844-04", "1844-04", "1844-04")],
    "the 1843 fair": [("1843", "1843", "1843")],
    "in the year 1843": [("the year 1843", "1843", "1843")],
    "It fell in 480 BC.": [("480 BC", "-0479", "BC0480")],
    "AD 79 was hot": [("AD 79", "0079", "0079")],
    "in 79 CE": [("79 CE", "0079", "0079")],
    "by nineteen forty-four": [("nineteen forty-four", "[..1944]", "1944")],
    "in two thousand and five": [("two thousand and five", "2005", "2005")],
}
FEASTS = {
    "on Easter Monday 1916": [("Easter Monday 1916", "1916-04-24", "1916-04-24")],
    "at Easter 1916 they": [("Easter 1916", "[1916-04-16..1916-04-30]", "1916")],
    "Good Friday, 1872": [("Good Friday, 1872", "[1872-03-29,1872-04-26]", "1872")],
    "Whitsun 1922": [("Whitsun 1922", "[1922-06-03..1922-06-10]", "1922")],
    "on Palm Sunday 1536": [("Palm Sunday 1536", "1536-04-09", "1536-04-09")],
    "at Michaelmas 1703": [("Michaelmas 1703", "1703-09-29", "1703-09-29")],
    "from Lady Day 1751": [("Lady Day 1751", "1751-03-25/..", "1751-03-25")],
    "St. Patrick’s Day 1921": [("St. Patrick’s Day 1921", "1921-03-17", "1921-03-17")],
    "All Saints' Day, 1755": [("All Saints' Day, 1755", "1755-11-01", "1755-11-01")],
    "May Day 1886": [("May Day 1886", "1886-05-01", "1886-05-01")],
    "in Michaelmas Term 1921": [("1921", "1921", "1921")],
    "of Trinity Lodge 1921": [("1921", "1921", "1921")],
    "18 Brumaire Year VIII": [("18 Brumaire Year VIII", "1799-11-09", "1799-11-09")],
    "9 Thermidor, an II": [("9 Thermidor, an II", "1794-07-27", "1794-07-27")],
    "1 Vendémiaire year 12": [("1 Vendémiaire year 12", "1803-09-24", "1803-09-24")],
    "9 Thermidor came": [],
    "gathered 6.vi.1944": [("6.vi.1944", "1944-06-06", "1944-06-06")],
    "no. 6.xiii.1944": [("1944", "1944", "1944")],
    "Q3 1999": [("Q3 1999", "1999-35", "1999-Q3")],
}
WITHIN = {
    "on the last day of 1899": [("the last day of 1899", "1899-12-31", "P1D")],
    "on the first day of May 1899": [("the first day of May 1899", "1899-05-01", "P1D")],
    "in the last week of June 1944": [
        ("the last week of June 1944", "[1944-06-24..1944-06-30]", "P1W")
    ],
    "the first ten months of 1915": [("the first ten months of 1915", "1915", "P10M")],
    "the first week of the war": [("the first week of the war", None, "P1W")],
    "the mid-eighteenth century": [("the mid-eighteenth century", "17XX", "17")],
    "the late nineteenth and early twentieth centuries": [
        ("the late nineteenth", "18XX", "18"), ("early twentieth centuries", "19XX", "19")
    ],
    "the 1890s and 1900s": [("the 1890s", "189X", "189"), ("1900s", "190X", "190")],
    "In 1896 it fell, until the turn of the century.": [
        ("1896", "1896", "1896"), ("the century", "../1900~", "19")
    ],
    "at the turn of the century": [],
    "In 1921 (?) he": [("1921 (?)", "1921?", "1921")],
    "a year and a half later": [("a year and a half later", None, "FUTURE_REF")],
}  # fmt: skip
PARTS = {
    "in early 1942": [("early 1942", "1942", "1942", "start")],
    "the end of May 1942": [("the end of May 1942", "1942-05", "1942-05", "end")],
    "in mid-June 1942": [("mid-June 1942", "1942-06", "1942-06", "mid")],
    "the late-1960s": [("the late-1960s", "196X", "196", "end")],
    "the second half of the 17th century": [
        ("the second half of the 17th century", "16XX", "16", "second-half")
    ],
    "in the latter half of 1921": [("the latter half of 1921", "1921", "1921-H2", "second-half")],
}
LONGER = {
    "spring 1944": [("spring 1944", "1944-21", "1944-SP")],
    "the winter of 1941": [("the winter of 1941", "1941-24", "1941-WI")],
    "the 1960s": [("the 1960s", "196X", "196")],
    "the 470s BC": [("the 470s BC", "[-0478..-0469]", "BC047")],
    "in the 2000s": [("the 2000s", "200X", "200")],
    "in the 1800s": [("the 1800s", "18XX", "18")],
    "19th century": [("19th century", "18XX", "18")],
    "the turn of the 20th century": [("the 20th century", "1900~", "19")],
    "the fifth century BC": [("the fifth century BC", "[-0499..-0400]", "BC04")],
    "the third quarter of 1989": [("the third quarter of 1989", "1989-35", "1989-Q3")],
}
TABLE = DAYS | MONTHS_AND_YEARS | LONGER | FEASTS | WITHIN


@pytest.mark.parametrize(("text", "wanted"), TABLE.items(), ids=list(TABLE))
def test_explicit_time_is_read(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert [(t.text, t.edtf, t.timex) for t in find_times(text)] == wanted


@pytest.mark.parametrize(("text", "wanted"), PARTS.items(), ids=list(PARTS))
def test_part_of_a_time_is_told(text: str, wanted: list[tuple[str, str, str, str]]) -> None:
    assert [(t.text, t.edtf, t.timex, t.edge) for t in find_times(text)] == wanted


# text -> the EDTF of the range that both its ends belong to
RANGES = {
    "(1862–1929)": "1862/1929",
    "(1862 - 1929)": "1862/1929",
    "1911-12": "1911/1912",
    "in 1911–2": "1911/1912",
    "from 1919 to 1930": "1919/1930",
    "1976 until 1981": "1976/1981",
    "1976 through 1981": "1976/1981",
    "between 1917 and 1920": "[1917..1920]",
    "1917 or 1918": "[1917,1918]",
    "17-18 January 1934": "1934-01-17/1934-01-18",
    "28 May – 4 June 1940": "1940-05-28/1940-06-04",
    "March–May 1940": "1940-03/1940-05",
    "December 1940 to February 1941": "1940-12/1941-02",
    "Nov–Feb 1941": "1940-11/1941-02",
    "from November to February 1941": "1940-11/1941-02",
    "May 3-5, 1808": "1808-05-03/1808-05-05",
    "(11 October 1905 – 25 February 1966)": "1905-10-11/1966-02-25",
    "480-479 BCE": "-0479/-0478",
    "264 to 241 BC": "-0263/-0240",
    "37 BC-14 AD": "-0036/0014",
    "the 17th-19th centuries": "16XX/18XX",
    "1857-mid 1860s": "1857/186X",
    "1856-ca. 1865": "1856/1865~",
}


@pytest.mark.parametrize(("text", "wanted"), RANGES.items(), ids=list(RANGES))
def test_both_ends_know_their_range(text: str, wanted: str) -> None:
    assert [t.range for t in find_times(text)] == [wanted, wanted]


# text -> EDTF and the modifier
BENT = {
    "before 1963": ("[..1962]", "before"),
    "prior to May 1963": ("[..1963-04]", "before"),
    "before 1 March 1900": ("[..1900-02-28]", "before"),
    "before late 1963": ("[..1963]", "before"),
    "before about 1963": ("[..1963~]", "before"),
    "after summer 1963": ("[1963..]", "after"),
    "not before 1963": ("[1963..]", "or-later"),
    "not after 1963": ("[..1963]", "by"),
    "1963 or later": ("[1963..]", "or-later"),
    "until the 470s BC": ("../-0469", "until"),
    "after 1963": ("[1964..]", "after"),
    "after 31 December 1963": ("[1964-01-01..]", "after"),
    "by 1963": ("[..1963]", "by"),
    "no later than 1963": ("[..1963]", "by"),
    "until 1943": ("../1943", "until"),
    "till 4 April 1943": ("../1943-04-04", "until"),
    "since 1940": ("1940/..", "since"),
    "since the 1940s": ("194X/..", "since"),
    "from 1940 he": ("1940/..", "from"),
    "earlier than 1928": ("[..1927]", "before"),
    "later than 1928": ("[1929..]", "after"),
    "until at least 1921": ("[1921..]", "or-later"),
    "since at least 1921": ("[..1921]", "by"),
    "1950 onwards": ("1950/..", "since"),
    "1950–present": ("1950/..", "since"),
    "1950 to the present": ("1950/..", "since"),
    "in 1950 to present the cup": ("1950", ""),
    "c. 1892": ("1892~", ""),
    "circa 1892": ("1892~", ""),
    "abt. 1892": ("1892~", ""),
    "ABT 1892": ("1892~", ""),
    "bef. 1892": ("[..1891]", "before"),
    "aft 1892": ("[1893..]", "after"),
    "7 FEB 1892": ("1892-02-07", ""),
    "SEPT 7, 1892": ("1892-09-07", ""),
    "c1892": ("1892~", ""),
    "about 1892": ("1892~", ""),
    "1892 approx.": ("1892~", ""),
    "1892?": ("1892?", ""),
    "possibly in 1892": ("1892?", ""),
    "1892 (uncertain)": ("1892?", ""),
    "in the 1890s, around 12": ("189X", ""),
}


@pytest.mark.parametrize(("text", "wanted"), BENT.items(), ids=list(BENT))
def test_words_before_a_date_bend_it(text: str, wanted: tuple[str, str]) -> None:
    time = find_times(text)[0]
    assert (time.edtf, time.modifier) == wanted


PROBLEMS = {
    "on 31 April 1920": ("impossible-date", None),
    "on 29 February 1914": ("impossible-date", None),
    "2013-02-30": ("impossible-date", None),
    "Monday, 5 May 1945": ("weekday-differs", "1945-05-05"),
    "from 1930 to 1919": ("reversed-range", "1930"),
    "on 5/6/2014": ("ambiguous-order", "2014"),
    "on 29 February 1912": ("", "1912-02-29"),
    "Saturday, 5 May 1945": ("", "1945-05-05"),
}


@pytest.mark.parametrize(("text", "wanted"), PROBLEMS.items(), ids=list(PROBLEMS))
def test_impossible_date_is_kept_and_named(text: str, wanted: tuple[str, str | None]) -> None:
    time = find_times(text)[0]
    assert (time.problem, time.edtf) == wanted


def test_old_style_is_the_julian_calendar_and_counted_in_the_gregorian() -> None:
    text = "On 9 October 1644 (O.S.) and 9 May 1645."
    assert [(t.calendar, t.edtf) for t in find_times(text)] == [
        ("julian", "1644-10-19"),
        ("gregorian", "1645-05-09"),
    ]


def test_old_style_may_stand_in_square_brackets() -> None:
    time = find_times("On 25 December 1642 [O.S.] he was born.")[0]
    assert (time.calendar, time.edtf) == ("julian", "1643-01-04")


@pytest.mark.parametrize("year", [1601, 1818, 1916, 1943, 2008, 2038, 2285])
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    western, eastern = western_easter(year), eastern_easter(year)
    assert western % 7 == eastern % 7 == 0
    assert (3, 22) <= year_month_day(western)[1:] <= (4, 25)
    assert (eastern - western) // 7 in (0, 1, 4, 5)


def test_day_in_both_styles_is_one_day() -> None:
    text = "On 9 October 1644 (19 October New Style) it began."
    assert [(t.calendar, t.edtf) for t in find_times(text)] == [
        ("julian", "1644-10-19"),
        ("gregorian", "1644-10-19"),
    ]


def test_order_of_figures_is_decided_by_the_document() -> None:
    clear = "Written 5/6/2014, changed 5/19/2014."
    assert [t.edtf for t in find_times(clear)] == ["2014-05-06", "2014-05-19"]
    clear = "Written 5/6/2014, changed 19/5/2014."
    assert [t.edtf for t in find_times(clear)] == ["2014-06-05", "2014-05-19"]
    torn = "Written 5/6/2014, changed 19/5/2014 and 5/20/2014."
    assert [t.problem for t in find_times(torn)] == ["ambiguous-order", "", ""]
