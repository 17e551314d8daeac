"""Who held an office one after another, as lists of names with years tell: 'Hay (1990–1999), ...'.

That they are the holders of one office is taken from the row itself: nearly all of them begin in
the year in which the one before ended.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import About, Draft
from factlint.extract.entities.mentions import find_mentions
from factlint.extract.positions.tenures import BY, OFFICES
from factlint.limits import load_limits
from factlint.model import UNTITLED_OFFICE, BlockKind, Date, Origin, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.model import Block

_TITLE = rf"(?:{one_of('names', 'in-lists')})\.?"
_WORD = r"[A-ZÀ-Ý](?:[\w'’-]*|\.)"
_NAME = rf"(?:{_TITLE} )*(?P<name>{_WORD}(?: (?:(?:de|van|von|der|le|la|af|of) )*{_WORD}){{1,4}})"
_YEAR = r"\d{4}"
_ENDS = (
    rf"(?:(?P<from>{_YEAR}) ?[–—-] ?(?:(?P<to>{_YEAR}|\d\d(?!\d))|(?:present|today|date)|(?=\)|$))"
    rf"|since (?P<since>{_YEAR}))"
)
_BRACKETED = deferred(rf"{_NAME} ?\({_ENDS}\)")
_AFTER = deferred(rf"{_NAME}(?:,|:| ?[–—-])? ?{_ENDS}(?=\s*(?:[;,.]|$)|\s+[A-ZÀ-Ý])")
_BEFORE = deferred(rf"(?m:^)\W*{_ENDS}(?:,|:| ?[–—-])? +{_NAME}\s*(?=[;,.(\n]|$)")
_LAST = deferred(  # the last of a row: "and Sam Olds, who took over in 2013"
    rf"(?:,|,? and) {_NAME},? (?:who (?:has )?(?:took over(?: from (?:him|her|[A-Z]\w+))?"
    rf"|took office|succeeded (?:him|her|[A-Z]\w+)|followed(?: him| her)?|took (?:his|her) place)"
    rf" in|(?:from|since)) (?P<from>{_YEAR})\b"
)
_JOINT = deferred(r"\W*(?:and |then |followed by )?\s*")
_NO_CHAIN = deferred(r"\b(?:born|lived|b\.|d\.|painters?|poets?|victims|children|sons|daughters)\b")
_FOLLOWING = deferred(  # "Her successors as editor were", "She was followed by"
    r"\b(?:(?:followed|succeeded|replaced) by(?: the [a-z]+)?"
    r"|(?:[Ss]uccessors?|[Hh]eads|[Ll]eaders|[Cc]hiefs)(?: as (?P<office>[a-z]+))?"
    r" (?:in office )?(?:were|have been|are|was))[: ]*$"
)
_LEAST, _LEAST_CHAINED = 3, 2
_FAR = 120  # characters before a row in which its office may be named


class Holder(NamedTuple):
    """One who is named with years."""

    block: int
    span: Span
    name: Span
    start: int
    end: int | None


def read(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield the offices of those who are listed as following one another."""
    if topic is not None and topic.type == "person":
        return
    for office, row in _rows(blocks):
        if not _is_succession(row, bool(office)):
            continue
        topic = topic or cast.described("this body")
        for one in row:
            text = blocks[one.block].text
            member = _member(text[slice(*one.name)], cast)
            if member is not None:
                told = f"{one.start}/{one.end if one.end is not None else '..'}"
                yield Draft(
                    member, "position", Text(office or UNTITLED_OFFICE), BY, one.block, one.span,
                    one.name, one.span, qualifiers={"of": About(topic), "time": Date(told)},
                    origin=Origin.LIST,
                )  # fmt: skip


def settle(drafts: list[Draft]) -> None:
    """Drop what took the years of an office for those of a life, in place."""
    told = {
        (one.block, one.span.start, one.span.end) for one in drafts
        if one.origin is Origin.LIST and one.property == "position" and one.by == BY
    }  # fmt: skip
    if not told:
        return
    drafts[:] = [
        one
        for one in drafts
        if one.property not in ("born", "died")
        or not any(
            block == one.block and start <= one.value_span.start and one.value_span.end <= end
            for block, start, end in told
        )
    ]


def _rows(blocks: Sequence[Block]) -> Iterator[tuple[str, list[Holder]]]:
    """Yield the rows of names with years: within a block, or one an item."""
    items: list[Holder] = []
    lead = ""
    for number, block in enumerate(blocks):
        if block.kind in (BlockKind.CELL, BlockKind.FIELD):
            continue
        found = _holders(number, block.text) if _YEARS.search(block.text) else []
        if block.kind is BlockKind.ITEM and len(found) == 1:
            items += found
            continue
        if items:
            yield _office(lead), items
            items = []
        if len(found) > 1:
            start = found[0].span.start
            before = block.text[max(start - _FAR, 0) : start]
            yield _office(before) or _office(lead if not before.strip() else ""), found
        lead = block.text[-_FAR:]
    if items:
        yield _office(lead), items


_BEHIND_YEAR = rf"(?:(?<={_YEAR}.)|(?<={_YEAR} .))"
_YEARS = deferred(rf"–{_BEHIND_YEAR}|—{_BEHIND_YEAR}|-{_BEHIND_YEAR}|since {_YEAR}")


def _holders(number: int, text: str) -> list[Holder]:
    """Give those whom a text names with years one right behind the other."""
    for pattern in (_BRACKETED, _AFTER, _BEFORE):
        row: list[Holder] = []
        for match in pattern.finditer(text):
            if row and not _JOINT.fullmatch(text, row[-1].span.end, match.start()):
                break
            row += _holder(number, match)
        last = _LAST.match(text, row[-1].span.end) if row else None
        if last is not None:
            row += _holder(number, last)
        if row:
            return row
    return []


def _holder(number: int, match: re.Match[str]) -> Iterator[Holder]:
    """Yield the one who is named, if the numbers behind the name can be years."""
    told = match.groupdict()
    start = int(told["from"] or told["since"])
    end = told.get("to")
    last = int(end if len(end) > len("99") else f"{str(start)[:2]}{end}") if end else None
    if all(map(load_limits().is_year, (start, last or start))):
        yield Holder(number, Span(*match.span()), Span(*match.span("name")), start, last)


def _is_succession(row: Sequence[Holder], named: bool) -> bool:
    """Tell whether all but one or two begin when the one before ended."""
    if any(one.end is not None and one.end < one.start for one in row):
        return False
    ends = [(one.end, other.start) for one, other in pairwise(row)]
    chained = sum(end is not None and 0 <= start - end <= 1 for end, start in ends)
    overlapping = sum(end is None or start < end for end, start in ends)
    apart = len(ends) - chained - overlapping
    if named and len(row) >= _LEAST:
        return chained >= 1 and overlapping <= 1 and chained >= apart
    return chained >= _LEAST_CHAINED and overlapping <= 1 and chained > overlapping + apart - 1


def _office(words: str) -> str:
    """Give the office that words before a row name: 'the rectors since 1990 have been'.

    'She was followed by' says that it is one office, and not which.
    """
    if _NO_CHAIN.search(words):
        return ""
    found = [
        singular
        for word in _SMALL.findall(words.lower())
        if (singular := _SINGULAR.get(word)) is not None
    ]
    if found:
        return found[-1]
    following = _FOLLOWING.search(words)
    if following is None:
        return ""
    return following["office"] if following["office"] in OFFICES else UNTITLED_OFFICE


_SMALL = deferred(r"[a-z]+")
_SINGULAR = {
    plural: office
    for office in OFFICES
    for plural in (f"{office}s", f"{office.removesuffix('man')}men", f"{office}es")
}


def _member(name: str, cast: Cast) -> Member | None:
    mentions = list(find_mentions(name, frozenset()))
    if len(mentions) != 1 or mentions[0].end != len(name):
        return None
    return cast.see(mentions[0]._replace(type="person", initial=False))
