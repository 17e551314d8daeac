"""Totals beside parts that no word ties to them: '320 pupils, 180 boys and 150 girls'.

Numbers that follow one another need not be parts of anything. They are read as such where they are
told apart by what divides all ('men, women and children'), where the total is said to consist of
them, or where their sum all but makes it, which it would hardly do by chance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE, SOME_OF_THEM, WORDS, only_rounded
from factlint.extract.reckoning.misadded import is_misadded
from factlint.limits import load_limits
from factlint.model import Span
from factlint.patterns import deferred
from factlint.wordlists import entries, one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.figures import Figure
    from factlint.extract.reckoning.passage import Passage
    from factlint.model import Value

BY = "tally"
SIGNS = (" and ",)
TOLD_BY = deferred(rf" and (?:(?:of )?[A-Za-z]+ ){{0,3}}[£$€]?(?:\d|(?:{WORDS})\b)")
_BETWEEN = deferred(  # two parts: "20 were men, 15 women", "£1,000, the county £2,000"
    r"[^.;:()\d]*(?:,|\band)(?: (?!in\b|on\b|at\b|of\b|by\b|from\b|to\b|for\b|with\b|a\b|an\b)"
    r"[A-Za-z'’]+){0,3} [£$€]?"
)
_NO_PART = deferred(  # what stands in a row and is no number: "two stokers and a cook"
    r"(?:,|\band) (?:an?|his|her|its|their|several|some|many|no|one's|various)"
    r" [a-z]|\b(?:more|fewer|less|than|rose|fell|from \d|to \d|including|includes?|among|aged"
    r"|besides|excluding|except|plus|apart from|not counting"
    r"|respectively|won|lost|drew|beat|per|each|had|have|has)\b"  # "7 were women and 6 had sons"
)
_LEADS_IN = deferred(r"(?: (?!and\b|or\b|with\b|from\b|to\b)[a-z'’-]+){0,4}(?:,|:| [–—]) [£$€]?")
_GAVE = deferred(  # £4,200; the town gave £1,000
    r"[;:,.] (?:of which )?(?:[Tt]he |[Ii]ts )?[A-Za-z ]{0,30}(?:gave|paid|contributed|subscribed"
    r"|brought(?: in)?|cost|took|came to|provided|raised|lent|found|earned|yielded) "
)
_MADE_OF = deferred(
    r"(?: [a-z'’-]+){0,4}? (?:consist(?:s|ed|ing)|(?:is|was|were|are|being) (?:made up|composed)"
    r"|made up|composed) of [£$€]?|(?: [a-z'’-]+){0,4}? compris(?:ed|es|ing) [£$€]?"
)
_CLOSED = deferred(r"(?![^.;:()]*(?:,|\band) the [a-z])[^.;:()]{0,50}(?:[.;:)]|$)")
_OF_THOSE = deferred(
    lambda: (
        r"\W*(?:(?:They|These|(?P<there>There)) were |Of (?:these|them|those),? "
        rf"|(?P<dead>(?:The (?:{one_of('disasters', 'dead')}) (?:were|numbered)"
        rf"|Of the (?:{one_of('disasters', 'dead')}),?) ))?"
    )
)
_AT_ONCE = deferred(r"(?: [a-z]+)?[.;:)]*$")  # not "There were 20 men and 15 women at his trial"
# "Of 85 men 60 sailors and 22 stokers drowned": others did not
_TOLD_OF_PARTS = deferred(r"\b(?:were|was|are|is|came|went|left|got|died)\b|\b[a-z]+ed\b")
_DIED = deferred(r"\b(?:kill|die|dead|death|live|drown|lost|perish|victim|fell)")
# "18 tourists, 14 of them Swiss, and three guides": the last are others
_SOME_AND_OTHERS = deferred(r" of (?:them|whom|which|these|those)\b[^,\d]*, and [^,]*$")
_KIND = deferred(r"(?: of (?:them|these|whom))?(?: (?:were|was|are))? (?P<kind>[a-z]+)")
_PERSON = deferred(r"(?:er|or|ist|ian|ant|ee|boy|girl|man|men|woman|women|child|children|crew)$")
_RIGHT_BEHIND = deferred(r" [a-z]+, ")
_KIND_ALONE = deferred(r" [a-z-]+(?=,| and |[.;)]|$)")
_PAIR = deferred(
    rf"(?<=, )(?P<one>{FIGURE}) (?P<kind>[a-z]+) and (?P<other>{FIGURE}) (?P<sort>[a-z]+)\b"
)
# "41 girls in their first year" may be others
_OF_SOME = r" (?:in|from|of|at|on|under|over|with|without|between|who|whom|whose) (?!\d{4}\b|all\b)"
_SET_APART = deferred(_OF_SOME)
# "240 workers, 150 men and 60 women, besides children", "110 boys and 101 girls were boarders"
_BESIDES = deferred(
    r"[^.;]*\b(?:besides|excluding|apart|not counting|plus|more|other)\b| (?:[a-z]+ )?(?:were|was"
    rf"|are|is|had|have|came|went|left|got|died|[a-z]+ed)\b|{_OF_SOME}"
)
_WHERE_EACH = deferred(
    rf"\b(?P<whole>{FIGURE}) (?:[a-z]+ )?[a-z]+s, (?P<one>{FIGURE})"
    r" (?P<where>in|on|at|for|from|to) (?:[^.,;:\d]{3,60}|[12]\d{3})"
    rf" and (?P<other>{FIGURE}) (?P=where) "
)
_A_BODY_OF = deferred(lambda: rf"\b(?:{one_of('figures', 'bodies-of')}) of $")
_FAR = 50  # characters between two numbers of a row


def read(passage: Passage) -> Iterator[Draft]:
    """Yield the total of a row of numbers that should make it."""
    yield from _of_all_persons(passage)
    yield from _distributed(passage)
    told = _row(passage)
    if not told or any(one.vague for one in told):
        return
    behind = passage.text[told[-1].end : passage.span.end]
    if not _CLOSED.match(behind) or _NO_PART.search(behind):
        return
    nested = any(SOME_OF_THEM.match(passage.text, one.end) for one in told[1:])
    for first, row in ((None, told), _parted(told)):
        if first is None and nested:
            continue  # "20 houses: 12 were damaged, 8 of them badly, and 3 wrecked"
        total = _divided(passage, row, first) or _beside(passage, row, first)
        if total is None or only_rounded(total, row):
            continue
        short = sum(one.number for one in row) < total.number
        apposed = _RIGHT_BEHIND.match(behind) and _is_told_by_kind(passage, total, row)
        if apposed or not (short and _TOLD_OF_PARTS.search(behind)):
            yield _draft(passage, total, row)
        return


def _of_all_persons(passage: Passage) -> Iterator[Draft]:
    """Read '97 pupils, 58 boys and 41 girls', whatever else is told behind them."""
    for match in _PAIR.finditer(passage.text, *passage.span):
        parts = [passage.figure_at(match.start(name)) for name in ("one", "other")]
        known = [one for one in parts if one is not None and not one.vague]
        kinds = {match["kind"], match["sort"]}
        whole = any(kinds == set(words.split()) for words in entries("figures", "all-persons"))
        if len(known) < len(parts) or not whole:
            continue
        total = next((one for one in reversed(passage.figures) if one.end < match.start()), None)
        if total is None or total.vague or match.start() - total.end > _FAR:
            continue
        if _BESIDES.match(passage.text, match.end(), passage.span.end):
            continue
        before = passage.text[max(total.start - _FAR, passage.span.start) : total.start]
        counted = total.noun in word_list("figures", "persons-counted") or (
            not total.noun and _A_BODY_OF.search(before) is not None
        )
        made = sum(one.number for one in known)
        between = passage.text[total.end : match.start()]
        near = abs(total.number - made) <= load_limits().total_slip / 100 * made
        if counted and near and total.number != made and not _NO_PART.search(between):
            yield _draft(passage, total, known)


def _distributed(passage: Passage) -> Iterator[Draft]:
    """Read 'five wheels, two in the going train and four in the striking train'."""
    for match in _WHERE_EACH.finditer(passage.text, *passage.span):
        names = ("whole", "one", "other")
        total, *parts = (passage.figure_at(match.start(name)) for name in names)
        known = [one for one in parts if one is not None and not one.vague]
        if total is None or total.vague or len(known) < len(parts):
            continue
        within = max(one.number for one in known) < total.number
        if (
            within
            and total.number < sum(one.number for one in known)
            and total.noun not in word_list("figures", "times")
        ):
            yield _draft(passage, total, known)


def _row(passage: Passage) -> list[Figure]:
    """Give the numbers of a sentence that commas and a last 'and' join."""
    row: list[Figure] = []
    closed = False
    for one in passage.figures:
        between = passage.text[row[-1].end : one.start] if row else ""
        joined = (
            bool(row)
            and len(between) <= _FAR
            and row[-1].is_money == one.is_money
            and _BETWEEN.fullmatch(between) is not None
            and not _NO_PART.search(between)
        )
        if closed or (row and not joined and len(row) > 1):
            return []
        row = [*row, one] if joined else [one]
        closed = joined and " and" in between
    return row if closed else []


def _parted(row: list[Figure]) -> tuple[Figure | None, list[Figure]]:
    """Part a row whose first number may be the total of the others: '96 men, 50 from the navy'."""
    first, rest = row[0] if row else None, row[1:]
    if first is None or len(rest) < len(("one", "other")):
        return None, row
    larger = first.number > max(one.number for one in rest)
    near = first.number >= (1 - load_limits().total_slip / 100) * sum(one.number for one in rest)
    return (first, rest) if larger and near else (None, row)


def _divided(passage: Passage, row: list[Figure], first: Figure | None) -> Figure | None:
    """Give how many there were in all, where the row divides all persons: men, women, children."""
    kinds = [_KIND.match(passage.text, one.end) for one in row]
    named = {one["kind"] for one in kinds if one is not None}
    whole = any(
        named <= set(words.split()) and len(named) == len(row)
        for words in entries("figures", "all-persons")
    )
    last = kinds[-1]
    if not whole or last is None or _SET_APART.match(passage.text, last.end()):
        return None
    start = row[0].start
    told = [first] if first else [one for one in passage.figures if one.end <= start]
    told = told or passage.figures_before
    if told and told[-1].end <= passage.span.start and not _goes_on(passage, row):
        return None
    people = [one for one in told if one.noun in word_list("figures", "persons-counted")]
    if len(people) != 1 or people[0].vague:
        return None
    if people[0].end > passage.span.start and _NO_PART.search(passage.text, people[0].end, start):
        return None
    made = sum(one.number for one in row)
    off = abs(people[0].number - made)
    return people[0] if 0 < off <= load_limits().total_slip / 100 * made else None


def _goes_on(passage: Passage, row: list[Figure]) -> bool:
    """Tell whether a row is of those whom the sentence before counted."""
    lead = _OF_THOSE.fullmatch(passage.text, passage.span.start, row[0].start)
    if lead is None:
        return False
    if lead["there"] and not _AT_ONCE.match(passage.text, row[-1].end, passage.span.end):
        return False
    before = passage.text[slice(*passage.before)] if passage.before else ""
    return lead["dead"] is None or _DIED.search(before) is not None


def _beside(passage: Passage, row: list[Figure], first: Figure | None) -> Figure | None:
    """Give the number right before the row, where the row nearly makes it."""
    before = [first] if first else [one for one in passage.figures if one.end <= row[0].start]
    if not before or before[-1].vague or before[-1].is_money != row[0].is_money:
        return None
    total, made = before[-1], sum(one.number for one in row)
    between = passage.text[total.end : row[0].start]
    if total.number <= max(one.number for one in row) or _NO_PART.search(between):
        return None
    if _SOME_AND_OTHERS.match(passage.text, row[0].end, row[-1].start):
        return None
    if _MADE_OF.fullmatch(between):
        off = abs(total.number - made)
        return total if 0 < off <= load_limits().total_slip / 100 * made else None
    if _is_told_by_kind(passage, total, row):
        off = abs(total.number - made)
        slip = off <= load_limits().items_slip or is_misadded(total.number, made)
        return total if off and slip else None
    if _leaves_room(passage, total, row) or _is_measured(total, row):
        return None
    people = word_list("figures", "persons-counted")
    persons = total.noun in people and all(_PERSON.search(one.noun) for one in row)
    last = _KIND.match(passage.text, row[-1].end)
    if persons and last is not None and _SET_APART.match(passage.text, last.end()):
        return None
    alike = persons or 2 * sum(one.noun in ("", total.noun) for one in row) >= len(row)
    large = total.number > load_limits().least_changed
    counts = total.noun in word_list("figures", "wholes") | people
    money = total.is_money and _GAVE.fullmatch(between) is not None
    tied = money or (_LEADS_IN.fullmatch(between) and (alike or (large and counts)))
    whole = total.number == int(total.number) and total.number < load_limits().told_exactly
    away = word_list("figures", "where-away")
    bare = whole and all(one.noun in ("", total.noun) or one.noun in away for one in row)
    close = bare and 0 < abs(total.number - made) <= load_limits().change_slip / 100 * made
    return total if tied and (close or is_misadded(total.number, made)) else None


def _is_told_by_kind(passage: Passage, total: Figure, row: list[Figure]) -> bool:
    """Tell whether a row has of what kind all were: '38 players, 22 strings, 9 woodwind, 5 brass'.

    Of two kinds some may be left over; 'nine horses, four cows' are told beside one another.
    """
    several = len(row) >= len(("one", "other", "third"))
    members = total.noun in word_list("figures", "told-by-kind")
    apart = all(one.noun not in ("", total.noun) for one in row)
    between = passage.text[total.end : row[0].start]
    led = _RIGHT_BEHIND.fullmatch(between) is not None
    return several and members and apart and led and all(_is_bare(passage, one) for one in row)


def _is_bare(passage: Passage, one: Figure) -> bool:
    return _KIND_ALONE.match(passage.text, one.end) is not None


def _leaves_room(passage: Passage, total: Figure, row: list[Figure]) -> bool:
    """Tell whether others may be left: '48 seats, 24 held by Labour and 20 by the Greens'."""
    short = sum(one.number for one in row) < total.number
    comma = passage.text[total.end : row[0].start].rstrip().endswith(",")
    return short and comma and total.number <= load_limits().least_changed


def _is_measured(total: Figure, row: list[Figure]) -> bool:
    """Tell whether rounding alone may part a length from its parts: half of one in each number."""
    missed = abs(sum(one.number for one in row) - total.number)
    measured = not word_list("figures", "measures").isdisjoint((total.noun, f"{total.noun}s"))
    return measured and 2 * missed <= len(row) + 1


def _draft(passage: Passage, total: Figure, parts: list[Figure]) -> Draft:
    told: dict[str, Value] = {f"part-{at}": one.quantity() for at, one in enumerate(parts, 1)}
    span = Span(min(total.start, parts[0].start), max(total.end, parts[-1].end))
    return passage.draft("total-of-parts", BY, total.quantity(), total.span, span, told)
