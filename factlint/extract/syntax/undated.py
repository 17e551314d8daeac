"""Words that look like the date of a deed and are none: by themselves they date nothing told.

'At 1852 and 1854', 'decision 1993/254', 'the year ended 31 March 2012', 'Between 1920 and her
retirement in 1936'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.syntax.tagging import Tagged

_BETWEEN = deferred(r"PTC[DS][aw#]*[wr][Pf]$")
_NUMBERED = deferred(r"/\d{3}")  # but "in 2007/08"
_OWNING = deferred(r"\d{4}['’]s")  # "with 1960's 'Moles'" is of a year, "the 1960's" a decade
_PERIODS = word_list("lasting", "periods")
_GRANTED = word_list("lasting", "granted")
_EACH = frozenset(("each year", "every year", "each", "every", "annually", "yearly"))
_BUT = frozenset("except excepting excluding".split())
_MAKING_IT = frozenset("make makes made making declare declared call called dub dubbed".split())
_ENDED = frozenset("ended ending".split())


def dates_nothing(tagged: Tagged, at: int) -> bool:
    """Tell whether a time is an hour, a number, the end of accounts or one end of a stretch."""
    tags, small = tagged.tags, tagged.small
    before = small[at - 1] if at else ""
    bare = tagged.word(at).isdigit()
    if bare and (before == "at" or (before == "and" and small[at - 3 : at - 2] == ["at"])):
        return True
    if _OWNING.fullmatch(tagged.word(at)) is not None and before != "the":
        return True
    if bare and _NUMBERED.match(tagged.text, tagged.ends[at]):
        return True
    if _is_made_something(tagged, at) or (
        small[at - 2 : at] == ["back", "to"] and tags[at - 3 : at - 2] == "g"
    ):  # "was asked for letters going back to 1950"
        return True
    if before == "until" and tags[at - 3 : at - 1] == "PL" and not _GRANTED.isdisjoint(small):
        return True  # "granted a stay for six weeks until 5 May"
    closing = before in _ENDED and bool(small[at - 2 : at - 1]) and small[at - 2] in _PERIODS
    but = not _BUT.isdisjoint(small[max(at - 5, 0) : at])  # "each year except from 1940 to 1945"
    if closing or but or _comes_again(tagged, at):
        return True
    if before == "between":
        return tags[at + 1 : at + 2] == "C" and tags[at + 2 : at + 3] in ("D", "S")
    stretch = _BETWEEN.search(tags, 0, at)
    return stretch is not None and small[stretch.start()] == "between"


def _is_made_something(tagged: Tagged, at: int) -> bool:
    """Tell whether a year is itself made something: 'decided to make this year his last'."""
    made = at > 0 and tagged.small[at - 1] in _MAKING_IT and tagged.small[at].endswith(" year")
    return made and tagged.tags[at + 1 : at + 2] in ("S", "D")


def _comes_again(tagged: Tagged, at: int) -> bool:
    """Tell whether a date is of every year: 'held each year in June', 'annually in March'."""
    if _EACH.isdisjoint(tagged.small[max(at - 3, 0) : at]):
        return False
    time = tagged.time(at)
    return time is not None and time.implied and tagged.tags[at - 1] == "P"
