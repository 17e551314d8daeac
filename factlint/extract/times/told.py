"""What the readers note down about an expression before the narrative resolves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factlint.extract.times.values import Point
    from factlint.model import Amount


class Told:
    """An expression as its own words tell it; what they leave open is None or empty.

    `shape` says how to resolve it: "day", "month", "year", "bare" (a year of two or three
    digits), "season", "decade", "century", "clock", "part" (of a day), "weekday", "deictic"
    ("the following year"), "shift" ("two years later"), "duration", "age", "vague" ("now"),
    "set" ("daily"), "stretch" (its first and its last day). Years before Christ are
    astronomical: 480 BC is -479.
    """

    __slots__ = (
        "alone", "amount", "bracketed", "calendar", "circa", "day", "direction", "edge", "end",
        "join", "leads", "month", "named", "order", "part", "preposition", "shape", "start",
        "stretch", "unit", "weekday", "which", "year", "year_told",
    )  # fmt: skip

    def __init__(self, start: int, end: int, shape: str) -> None:
        self.start = start
        self.end = end
        self.shape = shape
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.year_told = False  # whether the year stands in the words
        self.leads = False  # whether it opens a sentence or a heading
        self.alone = False  # whether it is all of its line, as a heading is
        self.bracketed = False  # whether a bracket opens before it
        self.part = ""  # of a day or a year, as TIMEX has it: "TNI", "T10:00", "SU", "H2"
        self.edge = ""  # "start", "mid", "end"
        self.circa = ""  # "~" about, "?" uncertain
        self.preposition = ""  # "before", "until", ...
        self.unit = ""
        self.which = ""  # "same", "next", "previous", ...
        self.direction = 0  # of a shift: 1 later, -1 earlier
        self.amount: Amount | None = None
        self.weekday = 0  # 1 Monday ... 7 Sunday
        self.join = ""  # how it continues the expression before: "to", "or", "and"
        self.order = ""  # of 5/6/2014: "mdy", "dmy", "either"
        self.named = ""  # a TIMEX value that needs no resolving: "PRESENT_REF", "P2M"
        self.calendar = "gregorian"
        self.stretch: tuple[Point, Point] | None = None
