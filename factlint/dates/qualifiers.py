"""What ? (uncertain), ~ (approximate) and % (both) say, of a date or of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.dates.model import CIRCA_MONTHS, Precision

if TYPE_CHECKING:
    import re

# An uncertain date is given the slack of an approximate one, one that is both twice as much: the
# weights of python-edtf.
_WEIGHT: Final = {"": 0, "?": 1, "~": 1, "%": 2}
_PARTS: Final = (("year", Precision.YEAR), ("month", Precision.MONTH), ("day", Precision.DAY))


class Doubt(NamedTuple):
    """Whether a date is approximate or uncertain, and the months of slack that asks for."""

    approximate: bool
    uncertain: bool
    slack: int


CERTAIN: Final = Doubt(False, False, 0)


def slack_of(qualifier: str, precision: Precision) -> int:
    """Give the months by which a doubtful date of a precision may be off."""
    return _WEIGHT[qualifier] * CIRCA_MONTHS[precision]


def read_doubt(match: re.Match[str], precision: Precision) -> Doubt:
    """Read the qualifiers of a matched date that is known to a precision.

    The groups are `year`, `before_year`, `after_year` and so on. A qualifier before a part is of
    that part only; one after it is of the part and all to its left (ISO 8601-2, 8.3), so that the
    year is in doubt, or, at the end, the date as a whole.
    """
    groups = match.groupdict(default="")
    last = "day" if groups["day"] else "month"  # a lone year reaches as far either way
    slack, signs = 0, ""
    for part, own in _PARTS:
        before, after = groups[f"before_{part}"], groups[f"after_{part}"]
        reach = precision if part == last else max(Precision.YEAR, precision)
        slack = max(slack, slack_of(before, max(own, precision)), slack_of(after, reach))
        signs += before + after
    return Doubt("~" in signs or "%" in signs, "?" in signs or "%" in signs, slack)
