"""A capital and the shares it is made of: '£90,000 in 4,000 shares of £25'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE, Figure
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage
    from factlint.model import Value

BY = "shareholding"
SIGNS = ("shares",)
TOLD_BY = deferred(rf"{FIGURE} (?:[a-z]+ )?shares\b|\bin shares of\b")
_EACH = (
    rf"shares (?:of|at) (?P<each>[£$€]?{FIGURE})(?: (?P<unit>pounds|dollars|crowns|francs|marks))?"
)
_CAPITAL = (
    rf"(?P<total>[£$€]{FIGURE}(?: million)?)"
    r"(?:,? (?:was |were |is )?(?:to be )?(?:raised|divided|made up|subscribed|issued|consisting))?"
    r",? (?:up )?(?:in|into|of) "
)
_TOLD = deferred(rf"{_CAPITAL}(?P<many>{FIGURE}) (?:[a-z]+ )?{_EACH}\b")
_TURNED = deferred(
    rf"\b(?P<many>{FIGURE}) (?:[a-z]+ )?{_EACH}(?: each)?,?"
    r" (?:made up |formed |made |giving )?(?:a |the )"
    rf"(?:capital|total|sum) of (?P<total>[£$€]{FIGURE}(?: million)?)"
)
_THEN = deferred(
    rf"{_CAPITAL}{_EACH}(?: each)?\b[^.;]{{0,20}}\b(?:and |, )?the (?P<many>{FIGURE}) shares\b"
)
_PRICED = deferred(  # in £5 shares, 5,000 in all
    rf"{_CAPITAL}(?P<each>[£$€]{FIGURE}) shares,? (?:numbering )?(?P<many>{FIGURE})"
    r" (?:in all|altogether|of them|in number)\b"
)
_RAISED = deferred(  # Four hundred £25 shares were offered, and the £10,000 so raised
    rf"\b(?P<many>(?i:{FIGURE})(?: hundred| thousand)?) (?P<each>[£$€]{FIGURE}) shares\b"
    rf"[^.;£$€]{{0,60}} the (?P<total>[£$€]{FIGURE}) (?:so|thus|thereby) (?:raised|subscribed)\b"
)
_AND_MORE = deferred(r"(?: each)?,? (?:and|with|plus) [£$€]?\d")


def read(passage: Passage) -> Iterator[Draft]:
    """Yield the capital with the number and the price of its shares."""
    for pattern in (_TOLD, _TURNED, _THEN, _PRICED, _RAISED):
        match = pattern.search(passage.text, *passage.span)
        draft = _made(passage, match) if match is not None else None
        if draft is not None:
            yield draft
            return


def _made(passage: Passage, match: re.Match[str]) -> Draft | None:
    total, many, each = (passage.figure_at(match.start(name)) for name in ("total", "many", "each"))
    if _AND_MORE.match(passage.text, match.end()):  # "and 2,000 shares of £5"
        return None
    if total is None or many is None or each is None or _is_vague(total, many, each):
        return None
    if each.noun and not each.is_money and not match["unit"]:
        return None
    at = Span(*match.span())
    told: dict[str, Value] = {
        "part-1": Quantity(many.number, many.number, "shares"),
        "part-2": Quantity(each.number, each.number),
    }
    value = Quantity(total.number, total.number)
    return passage.draft("product", BY, value, total.span, at, told)


def _is_vague(*figures: Figure) -> bool:
    return any(one.vague for one in figures)
