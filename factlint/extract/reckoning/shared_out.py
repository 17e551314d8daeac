"""Numbers that the words around them share out among all of something, with nobody left over.

'It has seven bays. Four of them have windows, and the remaining two are blind', 'the crew of 22
took to the boats, twelve in one and nine in the other', 'to five women and four men: Ada Hay, ...'.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE, WORDS
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import Quantity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.figures import Figure
    from factlint.extract.reckoning.passage import Passage
    from factlint.model import Value

BY = "shared-out"
SIGNS = ("the remaining", "the other", "the second", "the smaller", "men: ", "boys: ", "girls: ")
TOLD_BY = deferred(
    r"\bthe (?:remaining|other|second|smaller)\b|\b(?:wo)?men: [A-Z]|(?:boy|girl)s: "
)
_SOME_OF_THEM = deferred(  # Four of them are ..., two are ... and the remaining one is
    rf"(?:\A|; |, (?:and |but )?|\band )(?P<first>(?i:{FIGURE})) of (?:them|these|those)\b"
)
_REST = deferred(r"(?:,|;|\band|\bwhile|\bbut) the (?:remaining|other) $")
_PLURAL = deferred(r" [a-z-]*(?:s|men|children|people)\b")
_JOINED = deferred(r"(?:,|;|\band)(?: a further)? $")
_IN_BOTH = deferred(
    rf"[,:(;] (?P<one>{FIGURE}) (?:[a-z]+ )?(?P<in>in|to|on|at|for|by) (?:one|the first|the larger"
    rf"|the long ?boat)\b[^.;:,]{{0,20}},? and (?P<other>{FIGURE}) (?:[a-z]+ )?(?P=in) the"
    r" (?:other|second|smaller)\b(?! (?:two|three))"
)
_GAVE = deferred(
    r"\b(?:gave|granted|lent|paid|contributed|provided|voted|raised|found|put up) (?:up )?[£$€]?$"
)
_THE_REST = deferred(r"\bthe (?:remaining|other|rest,?) [£$€]?$")
_PERSON = (
    r"[A-Z][\w'’-]+(?: (?:de |van |von )?[A-Z][\w.'’-]+){1,3}(?: \([^()]{1,30}\)| in \d{4}"
    r"|, (?:in )?\d{4})?"
)
_OF_BOTH = deferred(
    lambda: (
        rf"\b(?P<one>{WORDS}) (?P<these>{one_of('figures', 'sexes')}) and"
        rf" (?P<other>{WORDS}) (?P<those>{one_of('figures', 'sexes')}): "
        rf"(?P<names>{_PERSON}(?:, {_PERSON})+(?:,? and(?:,[^,.;:]{{3,40}},)? {_PERSON}))(?=[.;]|$)"
    )
)
_ONE_PERSON = deferred(_PERSON)


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each total with the parts that should make it."""
    yield from _and_the_rest(passage)
    yield from _given(passage)
    yield from _in_both(passage)
    yield from _by_name(passage)


def _and_the_rest(passage: Passage) -> Iterator[Draft]:
    """Read 'Four of them have windows, and the remaining two are blind' behind 'seven bays'."""
    match = _SOME_OF_THEM.search(passage.words)
    begin = passage.span.start + match.start("first") if match is not None else passage.span.end
    parts = [one for one in passage.figures if one.start >= begin]
    if len(parts) < 2 or any(one.vague or one.is_money for one in parts):
        return
    between = [passage.text[one.end : other.start] for one, other in pairwise(parts)]
    rest = _REST.search(between[-1]) is not None
    row = all(_JOINED.search(one) for one in between[:-1]) and parts[0].start == begin
    whole = _them(passage, parts) if rest and row else None
    if whole is not None and all(
        one.noun in ("", whole.noun) or not _PLURAL.match(passage.text, one.end) for one in parts
    ):  # "the other three send word" counts no "send"
        yield _draft(passage, whole, parts)


def _them(passage: Passage, parts: list[Figure]) -> Figure | None:
    """Give how many 'they' are: the one number of the sentence before, or what was told last."""
    least = max(one.number for one in parts)
    own = [one for one in passage.figures if one.end <= parts[0].start and one.number > least]
    if not own:
        told = [one for one in passage.figures_before if one.number > least and _is_counted(one)]
        return told[0] if len(told) == 1 else None
    missed = [abs(sum(one.number for one in parts) - other.number) for other in own]
    near = min(missed) > 0 and missed[-1] <= load_limits().items_slip
    return own[-1] if near and not own[-1].vague and not own[-1].is_money else None


def _given(passage: Passage) -> Iterator[Draft]:
    """Read 'The state gave 150,000 and a brewer the remaining 110,000' behind 'put at 340,000'."""
    parts = passage.figures
    if len(parts) < 2 or any(one.vague or one.number < load_limits().least_given for one in parts):
        return
    between = [passage.text[one.end : other.start] for one, other in pairwise(parts)]
    given = _GAVE.search(passage.text, passage.span.start, parts[0].start) is not None
    rest = _THE_REST.search(between[-1]) is not None and not any(";" in one for one in between)
    largest, total = max(one.number for one in parts), sum(one.number for one in parts)
    slip = load_limits().total_slip / 100
    wholes = [one for one in passage.figures_before if one.number > largest and not one.vague]
    if given and rest and len(wholes) == 1 and abs(total - wholes[0].number) <= slip * total:
        yield _draft(passage, wholes[0], parts)


def _is_counted(one: Figure) -> bool:
    measures = word_list("figures", "measures")
    return bool(one.noun) and not one.vague and not one.is_money and f"{one.noun}s" not in measures


def _in_both(passage: Passage) -> Iterator[Draft]:
    """Read 'the crew of 22 took to the boats, twelve in one and nine in the other'."""
    match = _IN_BOTH.search(passage.text, *passage.span)
    if match is None:
        return
    parts = [passage.figure_at(match.start(name)) for name in ("one", "other")]
    told = [one for one in parts if one is not None and not one.vague]
    before = [one for one in passage.figures if one.end <= match.start() and not one.vague]
    wholes = [one for one in before if one.number > max((x.number for x in told), default=0)]
    if len(told) != len(parts) or len(wholes) != 1:
        return
    missed = abs(sum(one.number for one in told) - wholes[0].number)
    if missed <= load_limits().items_slip:
        yield _draft(passage, wholes[0]._replace(noun=""), told)


def _by_name(passage: Passage) -> Iterator[Draft]:
    """Read 'to five women and four men: Ada Hay (1962), Otto Lind (1965) and Emil Voss (1968)'."""
    match = _OF_BOTH.search(passage.text, *passage.span)
    if match is None or match["these"] == match["those"]:
        return
    number = (number_of(match["one"]) or 0) + (number_of(match["other"]) or 0)
    names = _ONE_PERSON.findall(match["names"])
    if not 0 < abs(number - len(names)) <= load_limits().items_slip:
        return
    told: dict[str, Value] = {f"item-{at}": Text(name) for at, name in enumerate(names, 1)}
    at = Span(match.start("one"), match.end("those"))
    value = Quantity(number, number, "persons")
    yield passage.draft("listed", "list", value, at, Span(*match.span()), told)


def _draft(passage: Passage, whole: Figure, parts: list[Figure]) -> Draft:
    told: dict[str, Value] = {f"part-{at}": one.quantity() for at, one in enumerate(parts, 1)}
    at = Span(parts[0].start, parts[-1].end)
    span = Span(min(whole.start, at.start), at.end)
    return passage.draft("total-of-parts", BY, whole.quantity(), at, span, told)
