"""Numbers taken up again, one by one: 'two prizes, for music, for sound and for its sets'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import Quantity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage
    from factlint.model import Value

BY = "list"
SIGNS = (": ", ", ")
_MANY = rf"(?:{WORDS}|\d{{1,2}})"
_PREPOSITION = r"(?P<by>for|at|in|by|from|to|with|against|under|over|as)"
_ITEM = r"[^,;:.()]{2,50}?"
_ONE_BY_ONE = deferred(
    rf"(?<![\w,.–-])(?P<number>(?i:{_MANY}))(?P<noun>(?: [a-z][\w'’-]*){{0,3}})(?P<how>[,:])"
    rf" {_PREPOSITION} (?P<items>{_ITEM}(?:, (?P=by) {_ITEM})*,? and (?P=by) {_ITEM})(?=[.;)]|$)"
)
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}"
_PERSONS = deferred(
    lambda: (
        rf"\b(?P<number>{_MANY}) (?P<noun>{one_of('figures', 'named-persons')}): (?:those of )?"
        rf"(?P<names>{_NAME}(?:, {_NAME})*),? and"
        r" (?P<last>an?|his|her|their|the|two|three) (?P<who>(?!others?\b)[a-z]+)"
    )
)
TOLD_BY = deferred(
    r"[,:](?:(?<=[a-z\d][,:]) (?:for|at|in|by|from|to|with|against|under|over|as) "
    r"|(?<=[a-z]:) [A-Zt])"
)
_ONE_NAME = deferred(_NAME)
_PARTED = deferred(r",? and (?:for|at|in|by|from|to|with|against|under|over|as) |, (?:for|at|in|by"
                   r"|from|to|with|against|under|over|as) ")  # fmt: skip
_SOME = deferred(r"\b(?:among|including|once|twice|mostly|partly|respectively|both|either|each)\b")


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each number whose things are told behind it, one by one."""
    for match in _ONE_BY_ONE.finditer(passage.text, *passage.span):
        items = _PARTED.split(match["items"])
        noun = match["noun"].strip()
        counted = noun.rpartition(" ")[2] not in word_list("figures", "measures")
        number = number_of(match["number"].lower()) or 0
        # "three prizes, at Venice and at Brussels": two of them may have been won at one place
        several = match["how"] == "," and number > len(items)
        if counted and not several and not _SOME.search(match[0]) and not _is_date(passage, match):
            yield from _draft(passage, match, items, noun)
    for match in _PERSONS.finditer(passage.text, *passage.span):
        names = _ONE_NAME.findall(match["names"])
        last = number_of(match["last"]) or 1
        yield from _draft(
            passage, match, [*names, *[f"{match['last']} {match['who']}"] * last], match["noun"]
        )


def _is_date(passage: Passage, match: re.Match[str]) -> bool:
    """Tell whether the number belongs to a date, or the items are dates, which others read."""
    at = match.start("number"), match.end("items")
    return any(one.start < at[1] and at[0] < one.end for one in passage.times)


def _draft(passage: Passage, match: re.Match[str], items: list[str], noun: str) -> Iterator[Draft]:
    number = number_of(match["number"].lower())
    if number is None or number < 2 or number == len(items) or len(items) < 2:
        return
    if abs(number - len(items)) > load_limits().items_slip:
        return
    told: dict[str, Value] = {f"item-{at}": Text(one) for at, one in enumerate(items, 1)}
    at = Span(match.start("number"), match.start("number") + len(match["number"]))
    span = Span(*match.span())
    yield passage.draft("listed", BY, Quantity(number, number, noun), at, span, told)
