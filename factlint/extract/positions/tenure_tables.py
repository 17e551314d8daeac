"""Who held an office from when to when, as infoboxes and tables with two columns of years say."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.entities.mentions import find_mentions
from factlint.extract.language import load_language
from factlint.extract.layout.cells import by_head, tables_of
from factlint.extract.positions.tenures import OFFICES
from factlint.extract.times import Context, read_times
from factlint.model import BlockKind, Date, Origin, Span, Text, is_plain
from factlint.names import parse_name
from factlint.patterns import deferred
from factlint.wordlists import word_list, word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.layout.cells import Cell
    from factlint.model import Block

BY = "tenure"
_ENDS = 2
_OF_OFFICES = ("office", "term_start", "term_end", "title", "succession", "reign")
_FROM = ("from", "start", "since", "appointed", "began", "took office", "term start")
_TO = ("to", "until", "end", "left", "left office", "till", "term end")
_BOTH = ("years", "term", "tenure", "period", "in office", "years in office", "held office")
_YEARS = deferred(r"(?P<start>\d{4})\s?[–—-]\s?(?P<end>\d{4})")
_HOLDER = ("name", "holder", "incumbent", "officeholder")
_TITLE = ("title", "office", "post", "position", "role")
_HEADS = OFFICES | word_list("offices", "in-tables")
_NUMBERED = deferred(r"(?P<key>[a-z_ ]+?)(?P<number>\d*)")


def of_fields(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield the offices that an infobox gives with `office`, `term_start` and `term_end`."""
    boxes: dict[tuple[int, str], dict[str, Cell]] = defaultdict(dict)
    for number, block in enumerate(blocks if topic is not None else ()):
        if block.kind is BlockKind.FIELD:
            match = _NUMBERED.fullmatch(block.key.strip().lower())
            if match is not None and match["key"] in _OF_OFFICES:
                boxes[block.table, match["number"]][match["key"]] = number, block
    for told in boxes.values():
        office = told.get("office") or told.get("succession") or told.get("title")
        at = told.get("term_end") or told.get("reign")
        if office is None or topic is None or at is None:
            continue
        name, _, of = office[1].text.partition(" of ")
        start, end = _term(told)
        if start and end and of[:1].isupper():
            yield _draft(
                topic, _bare(name), cast.introduce(of.split(",")[0].strip(), ""), start, end,
                at[0], at[1], Origin.FIELD,
            )  # fmt: skip


def _term(told: dict[str, Cell]) -> tuple[str, str]:
    """Give from when to when an office was held; nothing twice where that is not told."""
    if "term_start" in told and "term_end" in told:
        return _date(told["term_start"][1].text), _date(told["term_end"][1].text)
    times = read_times(told["reign"][1].text, Context())[0] if "reign" in told else ()
    dates = [one for one in times if one.kind == "date" and one.edtf]
    held = (dates[0].range or "") if len(dates) == _ENDS else ""
    start, _, end = held.partition("/")
    return start, end


def of_tables(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield the offices of a table that has a column for the holder and two for years."""
    bodies: dict[int, Member] = {}  # those that no text names, by the numbers of their tables
    for row in chain.from_iterable(tables_of(blocks)):
        held = _row(by_head(row))
        if held is None:
            continue
        table = row[0][1].table
        if topic is None and table not in bodies:
            bodies[table] = cast.described("this body")
        body = topic or bodies[table]
        office, holder, start, end = held
        mentions = list(find_mentions(holder[1].text, frozenset()))
        if len(mentions) != 1 or mentions[0].text != _untitled(holder[1].text):
            continue
        member = cast.see(mentions[0]._replace(type="person", initial=False))
        if member is not None and not _may_be_a_son(mentions[0].text, member):
            yield _draft(member, office, body, start, end, holder[0], holder[1], Origin.TABLE)


def _may_be_a_son(name: str, member: Member) -> bool:
    """Tell whether 'J. W. Hay' in a list is only taken for the Jabez Hay of the text."""
    one, known = parse_name(name), parse_name(member.name)
    return len(one.given) == 1 and bool(one.middle) and not known.middle


def _untitled(text: str) -> str:
    """Give a name without the title before it: 'Dr Ruth Hay' is 'Ruth Hay'."""
    first, _, rest = text.strip().partition(" ")
    return rest if first in load_language().titles else text.strip()


def _row(
    cells: dict[str, Cell],
) -> tuple[str, Cell, str, str] | None:
    """Give a row's office, the cell of its holder, and the years from and to."""
    office = next((key for key in cells if key in _HEADS), None)
    holder = cells[office] if office is not None else _named(cells)
    office = office or _titled(cells) or _done_in(cells)
    first = next((cells[key] for key in _FROM if key in cells), None)
    last = next((cells[key] for key in _TO if key in cells), None)
    both = next((cells[key] for key in cells if key in _BOTH or _done(key)), None)
    if not office or holder is None or (both is None and (first is None or last is None)):
        return None
    if first is None or last is None:
        told = _YEARS.fullmatch(both[1].text.strip()) if both is not None else None
        return (office, holder, told["start"], told["end"]) if told is not None else None
    start, end = _date(first[1].text), _date(last[1].text)
    return (office, holder, start, end) if start and end else None


def _named(cells: dict[str, Cell]) -> Cell | None:
    return next((cells[key] for key in _HOLDER if key in cells), None)


def _titled(cells: dict[str, Cell]) -> str:
    """Give the office that a column of titles tells of a row."""
    told = next((cells[key][1].text.strip().lower() for key in _TITLE if key in cells), "")
    return told if told in OFFICES else ""


def _done_in(cells: dict[str, Cell]) -> str:
    """Give the office of those whose years stand under what they did in them: 'In command'."""
    return next(filter(None, map(_done, cells)), "")


def _done(head: str) -> str:
    return word_pairs("offices", "done-in-years").get(head.removeprefix("in "), "")


def _date(text: str) -> str:
    """Give the one date of a field or cell, or nothing."""
    times = [one for one in read_times(text, Context())[0] if one.kind == "date" and one.edtf]
    told = (times[0].edtf or "") if len(times) == 1 else ""
    return told if is_plain(told) else ""


def _bare(office: str) -> str:
    """Give an office without its number: 'ninth Governor' is 'governor'."""
    return office.strip().lower().rpartition("th ")[2]


def _draft(
    holder: Member, office: str, of: Member, start: str, end: str, number: int, block: Block,
    origin: Origin,
) -> Draft:  # fmt: skip
    whole = Span(0, len(block.text))
    return Draft(
        holder, "position", Text(office), BY, number, whole, whole, whole,
        qualifiers={"of": About(of), "time": Date(f"{start}/{end}")}, origin=origin,
    )  # fmt: skip
