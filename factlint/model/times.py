"""Times as they are told."""

from __future__ import annotations

from factlint.model.places import Span
from factlint.records import dataclass

_EXACT_LENGTHS = tuple(map(len, ("1889", "1889-11", "1889-11-06")))


def year_of(edtf: str) -> str:
    """Give the year with which a date or a stretch begins, YYYY; "" where that is none for sure."""
    year = edtf[:4]
    return year if year.isdecimal() else ""


def is_plain(edtf: str) -> bool:
    """Tell whether this is one year that is known, or a month or day of it, and no stretch."""
    return year_of(edtf) != "" and "/" not in edtf


def is_exact(edtf: str) -> bool:
    """Tell whether this is a year, a month or a day and nothing less sure: 1889, not 1889~."""
    return edtf.replace("-", "").isdecimal() and len(edtf) in _EXACT_LENGTHS


def is_day(edtf: str) -> bool:
    """Tell whether this is a day and no more: 1889-11-06."""
    return len(edtf) == len("1889-11-06") and edtf.replace("-", "").isdecimal()


@dataclass(frozen=True, slots=True)
class Amount:
    """A stretch of time as told, with the slack its words allow: 'nearly twenty-two years'."""

    least: float
    most: float
    unit: str  # "year", "month", "week", "day", "decade", "century", "hour", ...


@dataclass(frozen=True, slots=True)
class Time:
    """A temporal expression: where it stands and what it says."""

    start: int
    end: int
    text: str
    kind: str  # "date", "duration", "age", "set"
    edtf: str | None  # the interval it names, EDTF (ISO 8601-2)
    timex: str | None  # TIMEX2/TIMEX3 value
    known: str | None = None  # the part the words say themselves: "--08-07" for "7 August"
    modifier: str = ""  # "before", "after", "until", "since", "by", "from", "circa", "early", ...
    anchor: int | None = None  # start offset of the expression or heading it hangs on
    amount: Amount | None = None  # of a duration, an age, a relative time
    calendar: str = "gregorian"
    problem: str = ""  # "impossible-date", "weekday-differs", "reversed-range", "ambiguous-order"
    range: str | None = None  # EDTF of the stretch it is one end of: "1919/1930", "[1917..1920]"
    edge: str = ""  # which part is meant: "start", "mid", "end", "first-half", "second-half"
    weekday: int = 0  # 1 Monday ... 7 Sunday, where the words say it
    implied: bool = False  # whether the year, or all of it, comes from the story, not the words

    @property
    def span(self) -> Span:
        """Give where it stands in the text of its block."""
        return Span(self.start, self.end)

    @property
    def stretch(self) -> str:
        """Give the EDTF of the stretch it is one end of, or else its own; "" where none is told."""
        return self.range or self.edtf or ""

    @property
    def year(self) -> str:
        """Give the year with which it begins, YYYY; "" where that is none for sure."""
        return year_of(self.edtf or "")

    @property
    def is_plain(self) -> bool:
        """Tell whether it is one known year, month or day, and neither a stretch nor its end."""
        return not self.range and is_plain(self.edtf or "")
