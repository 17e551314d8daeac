"""Days in figures: "1905-10-11", "5/19/2014", "19.5.2014", "6.vi.1944"."""

from __future__ import annotations

from factlint.extract.times.guards import stands_free
from factlint.extract.times.told import Told
from factlint.limits import load_limits
from factlint.patterns import deferred

EXAMPLES = {
    "- Born: 1905-10-11": ["1905-10-11"],
    "6:06 AM 5/19/2014": ["6:06 AM 5/19/2014"],
    "on 19.5.2014": ["19.5.2014"],
    "dated 6.vi.1944": ["6.vi.1944"],
    "version 1.10.2014-rc1, 24/7": [],
}
_ISO = deferred(
    r"(?P<year>\d{4})(?P<mark>[-/.\u2010-\u2013])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
    r"(?:T\d\d:\d\d(?::\d\d)?Z?)?(?![\d\w]|[-/.:]\d|-\w)"
)
_SLASHED = deferred(
    r"(?P<first>\d\d?)(?P<mark>[/.-])(?P<second>\d\d?)(?P=mark)"
    r"(?P<year>\d{4}|(?<=/)\d\d)(?![\d\w/]|[-.:]\d|-\w)"
)
_ROMAN = deferred(
    r"(?P<day>\d\d?)(?P<mark>[/. -]|\. )(?P<month>[ivxIVX]{1,4})(?P=mark)"
    r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d\w/]|[-.:]\d|-\w)"
)
_MONTHS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
# The rest of a number that is no time: 1,200; 978-1-929631-73-5. It is not looked at again.
NUMBER_END = deferred(r"(?:[.,:/\u2010-\u2015-]?\d)*")


def read_iso(text: str, at: int, _end: int, _floor: int) -> list[Told]:
    """Read a day that begins with its year."""
    found = _ISO.match(text, at)
    if found is None or not stands_free(text, at) or not load_limits().is_year(int(found["year"])):
        return []
    told = Told(at, found.end(), "day")
    told.year, told.month, told.day = int(found["year"]), int(found["month"]), int(found["day"])
    told.year_told = True
    return [told] if told.month <= 12 and told.day <= 31 else []


def read_slashed(text: str, at: int, _end: int, _floor: int) -> list[Told]:
    """Read a day that ends with its year; which number is the month is decided by the document."""
    found = _SLASHED.match(text, at)
    if found is None or not stands_free(text, at):
        return []
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or (first > 12 and second > 12):
        return []
    if len(found["year"]) == 2:
        year += 2000 if year <= load_limits().pivot else 1900
    if not load_limits().is_year(year):
        return []
    told = Told(at, found.end(), "day")
    told.year, told.year_told, told.order = year, True, order_of(first, second, found["mark"])
    told.month, told.day = (second, first) if told.order == "dmy" else (first, second)
    return [told]


def read_roman(text: str, at: int, _end: int, _floor: int) -> list[Told]:
    """Read a day whose month stands in Roman figures, as museums and collectors write it."""
    found = _ROMAN.match(text, at)
    if found is None or not stands_free(text, at) or not 1 <= int(found["day"]) <= 31:
        return []
    month = found["month"].lower()
    if month not in _MONTHS or not (found["month"].islower() or found["month"].isupper()):
        return []
    told = Told(at, found.end(), "day")
    told.day, told.month = int(found["day"]), _MONTHS.index(month) + 1
    told.year, told.year_told = int(found["year"]), True
    return [told]


def order_of(first: int, second: int, mark: str) -> str:
    """Say which number is the month: "mdy", "dmy", or "either"."""
    if first > 12 or mark == ".":  # points stand between day and month, never month and day
        return "dmy"
    return "mdy" if second > 12 or first == second else "either"
