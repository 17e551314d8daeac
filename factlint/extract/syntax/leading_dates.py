"""Which clause the dates belong to that open a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_SINCE = deferred(r"D[aNwCPf]*w[aNwPfDC]*(?P<since>U|P)T,N(?=[vhb])")
_TIMES = frozenset("time point stage date year day".split())


def move_leading_dates(tagged: Tagged, found: list[Clause]) -> None:
    """Give the dates before a subordinate clause to the main one: 'In 1899, when ..., he moved'.

    So with a participle in apposition: 'In 1925 the mill, built in 1790, burnt down'.
    """
    if found and found[0].opener == "," and _since_then(tagged):
        found[0].leading = ()
        return
    apposed = bool(found) and found[0].reduced and found[0].opener == ","
    relative = bool(found) and opens_relative(tagged, found[0])
    if relative and _dates_the_relative(tagged, found[0]):
        return
    if len(found) > 1 and (found[0].opener == "U" or relative or apposed):
        for clause in found[1:]:
            # "In 1920 the men whom he had led left"
            next_one = relative and clause is found[1] and not clause.opener
            if clause.opener == "," or (next_one and not clause.reduced):
                clause.leading, found[0].leading = found[0].leading, ()
                return


def _since_then(tagged: Tagged) -> bool:
    """Tell whether a sentence opens with what somebody has been: 'A clerk since 1969, Ada left'."""
    opening = _SINCE.match(tagged.tags)
    return opening is not None and tagged.small[opening.start("since")] == "since"


def _dates_the_relative(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a date is told of again at once: 'until 1892, by which time it had moved'."""
    at = clause.head
    before, behind = tagged.tags[max(at - 2, 0) : at - 1], tagged.words(at, 1)
    return before in ("P", "y") and bool(behind) and behind[0] in _TIMES


def opens_relative(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a clause says which one a noun means: 'a man who', 'a bill that would end it'.

    'In 1919 that bill was' is told of the bill.
    """
    that = clause.opener == "K" and tagged.tags[max(clause.head - 2, 0)] in "wNr"
    return clause.opener == "R" or that
