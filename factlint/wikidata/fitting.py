"""Whether the dates of a text and of an item can be one life's: what tells namesakes apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.dates import LONGEST_YEAR, Precision
from factlint.records import dataclass
from factlint.wikidata.comparing import Outcome, compare_date
from factlint.wikidata.comparing.readings import reading_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.dates import Edtf
    from factlint.wikidata.items import Item, Statement

# The dates that a life or an existence begins and ends with.
ENDS_OF_LIFE: Final = ("P569", "P570", "P571", "P576")
# Two accounts of one life may differ by a slip; a namesake who dies in the same year and was born
# within so few years is hardly to be met.
SLIP_DAYS: Final = 3 * LONGEST_YEAR
# Beyond it even a stated link, when nothing else agrees, has gone to a namesake.
STRANGER_DAYS: Final = 10 * LONGEST_YEAR


class OwnDate(NamedTuple):
    """A date that the texts give for one end of a life."""

    property: str  # "P569"
    date: Edtf


@dataclass(frozen=True)
class Fit:
    """How the dates of an item fit those of the texts."""

    item: Item
    agreed: frozenset[str] = frozenset()  # properties of which both know at least the year
    exact: frozenset[str] = frozenset()  # of which both know the day
    gaps: tuple[int, ...] = ()  # days by which others differ

    @property
    def is_possible(self) -> bool:
        """Tell whether it may be the one: a date agrees, and no other one is far off."""
        return bool(self.agreed) and (bool(self.exact) or self._widest <= SLIP_DAYS)

    @property
    def is_excluded(self) -> bool:
        """Tell whether dates differ, and none that agrees outweighs them."""
        return bool(self.gaps) and not self.is_possible

    @property
    def is_stranger(self) -> bool:
        """Tell whether nothing agrees, and too much or too widely does not."""
        if self.agreed or not self.gaps:
            return False
        return len(self.gaps) > 1 or self._widest > STRANGER_DAYS

    @property
    def _widest(self) -> int:
        return max(self.gaps, default=0)


def fit_of(item: Item, own: Sequence[OwnDate]) -> Fit:
    """Compare the ends of a life in the texts with those of an item."""
    agreed, exact, gaps = set(), set(), []
    for property_ in ENDS_OF_LIFE:
        statements = item.statements(property_)
        verdicts = [
            (one.date, compare_date(one.date, statements))
            for one in own
            if one.property == property_
        ]
        apart = [one.gap for _, one in verdicts if one.outcome is Outcome.CONFLICT]
        meets = [
            (date, one.statement)
            for date, one in verdicts
            if one.outcome in (Outcome.MATCH, Outcome.COMPATIBLE) and one.statement
        ]
        if any(_to_the_year(date, statement) for date, statement in meets):
            agreed.add(property_)
        if any(_to_the_day(date, statement) for date, statement in meets):
            exact.add(property_)
        if apart and not meets:
            gaps.append(min(apart))
    return Fit(item, frozenset(agreed), frozenset(exact), tuple(gaps))


def _to_the_year(date: Edtf, statement: Statement) -> bool:
    """Tell whether both sides are narrow enough for their meeting to mean something."""
    return _is_narrow(date) and _width(statement) <= LONGEST_YEAR


def _to_the_day(date: Edtf, statement: Statement) -> bool:
    if date.precision is not Precision.DAY or not _is_narrow(date) or _width(statement) != 0:
        return False
    value = statement.main.time
    # 1 January often stands for the year alone.
    return value is None or (value.month, value.day) != (1, 1)


def _is_narrow(date: Edtf) -> bool:
    extent = date.widened()
    if extent.first is None or extent.last is None:
        return False
    return extent.last - extent.first <= LONGEST_YEAR


def _width(statement: Statement) -> int:
    bounds = reading_of(statement).bounds
    if bounds is None or bounds.first is None or bounds.last is None:
        return 10 * LONGEST_YEAR
    return bounds.last - bounds.first
