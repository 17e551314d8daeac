"""Totals told behind their parts, results of matches, verdicts, and what is left of a number."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.extract.reckoning.apportioned import AND_ANOTHER, THE_OTHERS
from factlint.extract.reckoning.figures import (
    FIGURE,
    SOME_OF_THEM,
    Figure,
    is_share,
    only_rounded,
    singular,
    value_of,
)
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

BY = "sum"
SIGNS = (
    "in all", "all told", "altogether", "in total", "a total of", "won", "Of", "of which",
    "of whom",
    "of these", "of it", "of them", ": ", "acquitted", "cleared", "does not", "do not", "did not",
    "killed and",
    "making", "together", "winning",
)  # fmt: skip
TOLD_BY = deferred(
    r"\b(?:in all|all told)\b|altogether|\bin total\b|\ba total of\b|\bwon\b.*\blost\b|\bwinning\b"
    r"|\bOf\b|\bof (?:which|it|them|whom|these)\b"
    r"|: (?:[£$€]|[a-z0-9])|acquitted|cleared|\b(?:does|do|did) not\b|killed and|making\b"
    r"|\btogether\b"
)
_BEHIND = deferred(  # 118 killed and 204 wounded, 332 in all
    rf",? (?:or |and |that is |making |which makes )?(?:a total of )?[£$€]?(?P<total>{FIGURE})(?:"
    rf" [a-z]+){{0,2}}?"
    r" (?:in all|altogether|all told|in total|together)\b"
    r"(?! (?:the|of|its|his|her|their|these|those|but|other|parts?)\b)"  # "in all of them"
)
_STRENGTH = deferred(  # "a complement of 36:"
    rf"\b(?:complement|crew|company|staff|garrison|party|force|total|household) of {FIGURE}$"
)
_REMAINING = deferred(r"\bthe (?:remaining|other|last) $|^,? (?:the rest|being the rest)\b")
_MAKING = deferred(
    rf",? (?:making|giving|for|or) a total of (?P<total>[£$€]?{FIGURE})\b"
    rf"|,(?: that is,?)? a total of (?P<sum>[£$€]?{FIGURE})(?: [a-z]+)?(?=[.;,)]|$)"
    rf"|,? (?:making|which makes?|or) (?:together|altogether|in all) (?P<all>[£$€]?{FIGURE})\b"
)
_ONE_MORE = deferred(  # "and a cook", but not "and the defence six"
    r"(?:,|\band) (?:an?|his|her|another|several|some|the"
    rf"(?! (?!and\b|or\b|of\b)[a-z]+ (?:{FIGURE})\b)) [a-z]"
)
_ITEM = (
    rf"(?:{FIGURE}|an?|one|the) (?!of\b)[a-z][a-z'’-]*"
    rf"(?: (?!and\b|or\b|who\b|of\b)[a-z'’-]+){{0,3}}"
    r"(?: of (?:the |its |his |her )?[A-Za-z'’-]+(?: (?!and\b|or\b)[a-z'’-]+){0,2})?"
)
_ITEMS = deferred(rf": (?P<items>{_ITEM}(?:, {_ITEM})+,? and {_ITEM})(?=[.;]|$)")
_PARTED = deferred(r",? and |, ")
_ONE_THING = deferred(r"^(?:an?|one|the) (?=[a-z-]+$|[a-z -]*[a-rt-z]$)")
_EACH = deferred(r"\b(?:each|apiece)\b")
_WON_OF = deferred(  # won 41 of his 62 bouts, lost 15 and drew 9
    rf"\bwon (?P<won>{FIGURE}) of (?:the |its |his |her |their )?(?P<whole>{FIGURE}) [a-z]+,"
    rf" (?:lost|drew) (?P<one>{FIGURE}),? and (?:lost|drew) (?P<other>{FIGURE})\b"
)
_OTHER_RESULTS = deferred(
    r"\b(?:one|another|others?|rest|no contest|no result|abandoned|declared)\b"
)
_BESIDES = deferred(lambda: rf"\b(?i:{one_of('figures', 'besides-all')})\b")
_IN_ALL = deferred(
    rf"(?P<total>[£$€]?{FIGURE})(?: [a-z]+)? (?:in all|altogether|all told|in total)\b"
)
_RESULTS = deferred(
    rf"\b(?P<how>won|drew|drawn|lost|drawing|losing|winning) (?P<number>(?i:{FIGURE}))\b"
)
_PLAYED = word_list("figures", "played")
_NEXT_NOUN = deferred(r" [a-z]+ (?P<noun>[a-z]+)\b")
_GUILTY = deferred(
    rf"\b(?:convicted|guilty)\b[^.;]{{0,20}}? (?:of|on) (?P<one>{FIGURE})\b[^.;]{{0,20}}?"
    rf"\b(?:acquitted|cleared|not guilty)\b[^.;]{{0,12}}? (?:of|on) (?:the other"
    rf" )?(?P<other>{FIGURE})\b"
)
_CHARGES = word_list("figures", "charges")
_OF_IT = deferred(  # 3,200 crowns, 1,800 of it in cash and 1,600 in flour
    rf"(?P<one>{FIGURE}) of (?:it|them|these) [^.;,:]{{2,40}},? and (?P<other>{FIGURE})(?:"
    rf" [a-z]+)? (?:in|of|from|to|for|by|at)\b"
)
_LEFT = deferred(
    r"^\W*(?:[a-z]+ ){0,3}(?:(?:is|are|was|were) (?:left|saved|still alive|spared|lost"
    r"|missing|dead|gone|destroyed)|remain(?:s|ed)?\b"
    r"|survived?\b|(?:do|did|does) not\b|(?:came|come|got|returned?) (?:back|home)\b)"
)
_OF_ALL = deferred(rf"\bOf (?:the |its |his |her |their |these )?(?P<whole>{FIGURE})\b")
_NOT = deferred(
    rf"(?P<one>{FIGURE})(?: [a-z]+){{1,3}},? and (?P<other>{FIGURE}) (?:do|did|does) not\b"
)


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each total of a sentence whose parts stand outside the usual list."""
    items = _items_behind_colon(passage)
    yield from [items] if items is not None else _behind_colon(passage)
    yield from _told_behind(passage)
    yield from _results(passage)
    yield from _won_of(passage)
    yield from _taken_together(passage)
    yield from _verdicts(passage)
    yield from _remaining(passage)
    yield from _some_not(passage)
    yield from _of_it(passage)
    yield from _paid(passage)


def _behind_colon(passage: Passage) -> Iterator[Draft]:
    """Yield 'fourteen men: five scientists and seven sailors'; figures alone are read elsewhere."""
    colon = passage.text.find(": ", *passage.span)
    if colon < 0 or passage.text.find(":", colon + 1, passage.span.end) > 0:
        return
    totals = [one for one in passage.figures if one.end <= colon and not one.vague]
    parts = [
        one for one in passage.figures
        if one.start > colon and not SOME_OF_THEM.match(passage.text, one.end)
    ]  # fmt: skip
    if parts and parts[0].is_money:  # money is made up of money
        totals = [one for one in totals if one.noun == parts[0].noun]
        parts = [one for one in parts if one.noun == parts[0].noun]
    if len(totals) > 1 and _STRENGTH.search(passage.text, totals[-1].end - _FAR, colon):
        totals = totals[-1:]
    if len(totals) != 1 or len(parts) < 2 or any(one.vague for one in [*totals, *parts]):
        return
    if any(is_share(passage.text, one) for one in parts):
        return  # "420 souls: 60 per cent dockers and 40 per cent clerks"
    if THE_OTHERS.search(passage.text, parts[-1].end, passage.span.end):
        return
    in_words = any(not passage.text[one.start].isdigit() for one in [*totals, *parts])
    counts = _alike(totals[0], parts) or _STRENGTH.search(
        passage.text, max(totals[0].start - _FAR, passage.span.start), colon
    )
    row = in_words and _is_row(passage, colon + 1, parts) and counts
    if row and not only_rounded(totals[0], parts):
        yield _draft(passage, totals[0], parts)


def _items_behind_colon(passage: Passage) -> Draft | None:
    """Read 'five sailors, two stokers and a cook' behind their number, each item with its own."""
    match = _ITEMS.search(passage.text, *passage.span)
    if match is None:
        return None
    before = [one for one in passage.figures if one.end <= match.start() and not one.vague]
    far = 2 * _FAR if len(before) == 1 else _FAR
    near = before and match.start() - before[-1].end <= far
    items = _PARTED.split(match["items"])
    numbers = [_ONE_THING.sub("1 ", item) for item in items]
    told = [value_of(one.partition(" ")[0]) for one in numbers]
    if not near or len(told) < 3 or not any(one == 1 for one in told):
        return None
    if AND_ANOTHER.match(passage.text, before[-1].end):
        return None  # "Six princes and one princess reigned: two of them ..."
    total, made = before[-1], [one for one in told if one is not None]
    if len(made) != len(told) or sum(made) == total.number or total.number <= max(made):
        return None
    if abs(sum(made) - total.number) > load_limits().items_slip:
        return None
    parts: dict[str, Value] = {f"part-{n}": Quantity(one, one) for n, one in enumerate(made, 1)}
    span = Span(total.start, match.end())
    return passage.draft("total-of-parts", BY, total.quantity(), total.span, span, parts)


def _is_row(passage: Passage, start: int, parts: list[Figure]) -> bool:
    """Tell whether numbers follow one another as a list from `start` on, and nothing but a list."""
    ends = [start, *(one.end for one in parts)]
    between = [passage.text[end : one.start] for end, one in zip(ends, parts, strict=False)]
    behind = passage.text[parts[-1].end : passage.span.end]
    return (
        not between[0].strip()
        and all(_joined(one) and len(one) <= _FAR for one in between[1:])
        and len(behind) <= _FAR
        and not any(mark in one for one in [*between, behind] for mark in ";()")
        and not _ONE_MORE.search(passage.text, parts[0].end, parts[-1].end + len(behind))
        and not any(" each" in one for one in [*between, behind])  # "one each by both of them"
        and passage.text[start - 1 :].find(". ", 0, parts[-1].start - start) < 0
    )


def _alike(total: Figure, parts: list[Figure]) -> bool:
    money = {one.is_money for one in [total, *parts]}
    return len(money) == 1 and bool(total.noun)


def _paid(passage: Passage) -> Iterator[Draft]:
    """Yield 'it cost £31,000, of which A paid £14,000, B £9,500 and C the remaining £7,500'."""
    money = [one for one in passage.figures if one.is_money]
    if len(money) < len(("whole", "one", "the remaining")) or any(one.vague for one in money):
        return
    total, *parts = money
    between = passage.text[total.end : parts[0].start]
    rest = _REMAINING.search(passage.text, parts[-2].end, parts[-1].start)
    alike = all(one.noun == total.noun for one in parts)
    if rest and alike and "of which" in between:
        yield _draft(passage, total, parts)


def _told_behind(passage: Passage) -> Iterator[Draft]:
    for pattern in (_BEHIND, _MAKING):
        for match in pattern.finditer(passage.text, *passage.span):
            total = passage.figure_at(match.start(match.lastgroup or "total"))
            parts = _row_before(passage, match.start(), total)
            known = total is not None and not total.vague and len(parts) > 1
            if known and _ONE_MORE.search(passage.text, parts[0].end, match.start()):
                continue  # "four teams of men, a team of women and three of boys, eight in all"
            if parts and _EACH.search(passage.text, parts[0].start, match.start()):
                continue  # "six clubs, ten matches apiece and thirty in all"
            if total is None or any(one.is_money and not total.is_money for one in parts):
                continue  # "£171,300, £11,300 above the two sums together"
            if known and not only_rounded(total, parts):
                yield _draft(passage, total, parts)


def _row_before(passage: Passage, end: int, total: Figure | None) -> list[Figure]:
    """Give the numbers joined by commas and 'and' right before a total; of money, the sums."""
    row: list[Figure] = []
    before = [one for one in passage.figures if one.end <= end]
    if total is not None and total.is_money:
        before = [one for one in before if one.noun == total.noun]
    for one in reversed(before):
        between = passage.text[one.end : row[0].start if row else end]
        if one.vague or len(between) > _FAR or any(mark in between for mark in ".;:()"):
            break
        gapped = total is not None and total.is_money and _GAPPED.fullmatch(between)
        if row and not (_joined(between) or gapped):
            break
        row.insert(0, one)
    return row


_FAR = 50  # characters between two numbers of one row
_GAPPED = deferred(r"[^.;:()\d]*(?:,|\band)(?: [A-Za-z'’]+){1,4} ")  # ", the council £25,000"


def _joined(between: str) -> bool:
    return between.rstrip().endswith((",", " and", ",and", "plus")) or " and " in between


def _won_of(passage: Passage) -> Iterator[Draft]:
    for match in _WON_OF.finditer(passage.text, *passage.span):
        names = ("whole", "won", "one", "other")
        told = [passage.figure_at(match.start(name)) for name in names]
        known = [one for one in told if one is not None and not one.vague]
        if len(known) < len(names) or _OTHER_RESULTS.search(
            passage.text, match.end(), passage.span.end
        ):
            continue
        made = sum(one.number for one in known[1:])
        more = any(one.start > match.end() for one in passage.figures)
        if not more and abs(known[0].number - made) <= load_limits().part_slip / 100 * made:
            yield _draft(passage, known[0], known[1:])


def _taken_together(passage: Passage) -> Iterator[Draft]:
    """Yield '412 dead, 1,037 wounded and 86 missing. Having lost 1,635 men in all, he left'."""
    match = _IN_ALL.search(passage.text, *passage.span)
    row = passage.figures_before
    if match is None or len(row) < len(("one", "other")) or any(one.vague for one in row):
        return
    if _BESIDES.search(passage.text, *passage.span):
        return  # "With the surgeon, 332 in all sailed"
    total = passage.figure_at(match.start("total"))
    joined = all(
        _joined(passage.text[one.end : other.start]) for one, other in pairwise(row)
    )  # fmt: skip
    made = sum(one.number for one in row)
    if total is None or len(passage.figures) != 1 or total.vague or not joined:
        return
    near = abs(total.number - made) <= load_limits().part_slip / 100 * made
    money = {one.is_money for one in (total, *row)}
    if near and total.number > max(one.number for one in row) and len(money) == 1:
        yield _draft(passage, total, row)


def _results(passage: Passage) -> Iterator[Draft]:
    """Yield '34 matches, of which they won 19, drew 8 and lost 9'."""
    told: dict[str, Figure] = {}
    for match in _RESULTS.finditer(passage.text, *passage.span):
        figure = passage.figure_at(match.start("number"))
        how = "wo" if match["how"] == "winning" else match["how"][:2]
        if figure is None or how in told:
            return
        told[how] = figure
    if told.keys() != {"wo", "dr", "lo"}:
        return
    first = min(one.start for one in told.values())
    before = (_played(passage, one) for one in passage.figures if one.start < first)
    played = [one for one in before if one is not None]
    played = played or [one for one in passage.figures_before if one.noun in _PLAYED]
    if len(played) == 1 and not played[0].vague:
        yield _draft(passage, played[0], list(told.values()))


def _played(passage: Passage, figure: Figure) -> Figure | None:
    """Give a number of matches: '62 fights', '62 professional fights', 'fought 62 times'."""
    if figure.noun in _PLAYED:
        return figure
    before = passage.text[max(figure.start - _FAR, 0) : figure.start]
    if figure.noun == "time" and before.endswith((" fought ", " played ", " boxed ")):
        return figure
    behind = _NEXT_NOUN.match(passage.text, figure.end)
    noun = singular(behind["noun"]) if behind is not None else ""
    return figure._replace(noun=noun) if noun in _PLAYED else None


def _verdicts(passage: Passage) -> Iterator[Draft]:
    """Yield 'not guilty to nine charges; the jury convicted him of six and acquitted him of"
    " two'."""
    match = _GUILTY.search(passage.text, *passage.span)
    if match is None:
        return
    charges = [one for one in [*passage.figures_before, *passage.figures] if one.noun in _CHARGES]
    parts = _at(passage, match)
    if len(charges) == 1 and len(parts) == 2 and charges[0] not in parts:
        yield _draft(passage, charges[0], parts)


def _at(passage: Passage, match: re.Match[str]) -> list[Figure]:
    told = (passage.figure_at(match.start(name)) for name in ("one", "other"))
    return [one for one in told if one is not None and not one.vague]


_ALIKE = deferred(r" (?:[a-z]+ )?(?![a-z]+ed\b)[a-z]+ and ")


def _remaining(passage: Passage) -> Iterator[Draft]:
    """Yield 'Of 402 inhabitants 214 died; 188 were left'."""
    match = _OF_ALL.match(passage.text, passage.span.start)
    whole = passage.figure_at(match.start("whole")) if match else None
    if whole is None or whole.vague or len(passage.figures) != 3:
        return
    parts = [one for one in passage.figures if one is not whole]
    behind = passage.text[parts[-1].end : passage.span.end]
    between = passage.text[parts[0].end : parts[-1].start]
    if parts[0].noun and _ALIKE.fullmatch(between):
        return  # "Of 85 aboard 60 passengers and 22 sailors were saved": the others were not
    if not any(one.vague for one in parts) and _LEFT.match(behind):
        yield _draft(passage, whole, parts)


def _some_not(passage: Passage) -> Iterator[Draft]:
    """Yield '38 men went to the war; 27 came back and 11 did not'."""
    match = _NOT.search(passage.text, *passage.span)
    if match is None:
        return
    parts = _at(passage, match)
    before = [one for one in passage.figures if one.end < match.start()]
    if len(parts) == 2 and len(before) == 1 and not before[0].vague:
        yield _draft(passage, before[0], parts)


def _of_it(passage: Passage) -> Iterator[Draft]:
    """Yield '3,200 crowns, 1,800 of it in cash and 1,600 in flour', which may be only some."""
    match = _OF_IT.search(passage.text, *passage.span)
    if match is None:
        return
    parts = _at(passage, match)
    before = [one for one in passage.figures if one.end < match.start()]
    near = before and len(passage.text[before[-1].end : match.start()]) <= len(
        " rigsdaler in all, "
    )
    if near and len(parts) == 2 and not before[-1].vague and before[-1].number > parts[0].number:
        draft = _draft(passage, before[-1], parts)
        draft.qualifiers["part"] = Text("some")
        yield draft


def _draft(passage: Passage, total: Figure, parts: list[Figure]) -> Draft:
    told: dict[str, Value] = {
        f"part-{number}": one.quantity() for number, one in enumerate(parts, 1)
    }
    ends = [total, *parts]
    span = Span(min(one.start for one in ends), max(one.end for one in ends))
    return passage.draft("total-of-parts", BY, total.quantity(), total.span, span, told)
