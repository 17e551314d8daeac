"""Chronicles: entries that open with their date, '1882: launched at Kelby', and tables of them.

A table of 'Year | Event' says what a list of such entries does, and is read as one, as are blocks
behind years with a full stop, '1882. The boat is launched'. Under a heading that says that dates
follow, an entry without a subject is about what the text is about.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.layout.cells import tables_of
from factlint.extract.lexicon import load_lexicon
from factlint.extract.syntax.grammar import tag_of
from factlint.model import BlockKind, Link, Run, Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.extract.entities.cast import Member
    from factlint.extract.layout.cells import Row
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged
    from factlint.model import Block, Document, Time

_COLUMNS = 2  # a date and what happened
_LEAST = 3  # rows, or paragraphs
_TOLD = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_BETWEEN = ": "
_DATE = r"(?:(?:\d{1,2} )?[A-Z][a-z]+ |[A-Z][a-z]+ \d{1,2}, )?(?:1\d|20)\d\d"
_IS_DATE = deferred(rf"{_DATE}(?:[-–](?:\d\d){{1,2}})?")
_OPENS = deferred(rf"{_DATE}\*{{0,2}}(?::| ?[–—-])?\s+(?P<first>[A-Z][a-z]+)\b")
_STOPPED = deferred(r"(?:1\d|20)\d\d(?:[-–]\d{2,4})?(?P<stop>[.:]) (?=\W?[A-Z])")
_NOW = frozenset("is are".split())
_TODAY = frozenset("today now still currently".split())
_THINGS = ("ship", "building", "work")
_OBJECT = tuple("DNOS#w")


def as_entries(document: Document) -> Document:
    """Give a document in which the rows of such tables are entries: '1882: Launched at Port Doran'.

    The block of what happened becomes the entry, so that none changes its number.
    """
    entries = _stopped(document.blocks)
    for rows in tables_of(document.blocks, heads=True):
        if _is_chronicle(rows):
            for (_, dated), (number, told) in rows[1:]:
                entries[number] = _entry(dated, told)
    if not entries:
        return document
    blocks = tuple(entries.get(number, one) for number, one in enumerate(document.blocks))
    longer = {at: len(one.text) - len(document.blocks[at].text) for at, one in entries.items()}
    marks = tuple(
        replace(mark, at=mark.at + longer[mark.block]) if mark.block in longer else mark
        for mark in document.marks
    )
    return replace(document, blocks=blocks, marks=marks)


def _stopped(blocks: Sequence[Block]) -> dict[int, Block]:
    """Give those of several blocks that open with a year, as entries of a list.

    A colon takes the place of a full stop: the year is the date of all that follows, and no
    sentence of its own.
    """
    found: dict[int, Block] = {}
    for number, block in enumerate(blocks):
        match = _STOPPED.match(block.text) if block.kind in _TOLD else None
        if match is not None:
            at = match.start("stop")
            text = f"{block.text[:at]}:{block.text[at + 1 :]}"
            found[number] = replace(block, kind=BlockKind.ITEM, text=text, level=1)
    return found if len(found) >= _LEAST else {}


def _is_chronicle(rows: Sequence[Row]) -> bool:
    """Tell whether a table has two columns, a date and what happened then."""
    if len(rows) <= _LEAST or any(len(row) != _COLUMNS for row in rows):
        return False
    date, event = (cell.text.strip().lower() for _, cell in rows[0])
    named = date in word_list("tables", "chronicle-dates")
    named = named and event in word_list("tables", "chronicle-events")
    return named and all(_IS_DATE.fullmatch(row[0][1].text.strip()) for row in rows[1:])


def _entry(dated: Block, told: Block) -> Block:
    """Give what a row tells as one text, which stands in the file where both of its cells do."""
    head = f"{dated.text}{_BETWEEN}"
    size = len(head)
    between = Run(len(dated.text), len(_BETWEEN), dated.end, max(told.start - dated.end, 0))
    moved = (run._replace(text_start=run.text_start + size) for run in told.runs)
    return replace(
        told,
        kind=BlockKind.ITEM,
        text=f"{head}{told.text}",
        start=dated.start,
        runs=(*dated.runs, between, *moved),
        links=tuple(Link(one.start + size, one.end + size, one.target) for one in told.links),
        italics=tuple(Span(one.start + size, one.end + size) for one in told.italics),
        row=-1,
        table=-1,
        key="",
        level=1,
    )


def with_small_opening(text: str) -> str:
    """Give an entry without the capital behind its date: '1895: Moved to Kelby', 'Death of Ada'."""
    match = _OPENS.match(text)
    if match is None:
        return text
    word, lexicon = match["first"].lower(), load_lexicon()
    verb = tag_of(word) == "v" and (word in lexicon.passive or word in lexicon.active)
    if not verb and word not in lexicon.nouns:
        return text
    return f"{text[: match.start('first')]}{word}{text[match.end('first') :]}"


def tells_dates(heading: str) -> bool:
    """Tell whether a heading says that a chronicle follows: 'The Courier: a timeline'."""
    words = word_list("tables", "chronicle-headings")
    return not words.isdisjoint(heading.lower().replace(":", " ").split())


def is_left_open(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether an entry of a chronicle opens with its date and a verb: '1882: launched at'."""
    before = tagged.tags[: clause.group]
    return clause.subject is None and before in ("T", "T;", "T,")


def share_date(tagged: Tagged, parts: list[Clause]) -> None:
    """Date all that an entry tells: '1917: Ada Hay retires; Max Voss becomes master'."""
    for clause in parts[1:] if tagged.tags[:2] == "T;" else ():
        dated = "T" in tagged.tags[clause.head : clause.end]
        if clause.opener == ";" and not clause.leading and not dated:
            clause.leading = parts[0].leading


def entry_date(block: Block, times: Sequence[Time]) -> Time | None:
    """Give the date that an entry of a chronicle opens with: '1882: Launched at Port Doran'."""
    first = times[0] if times else None
    if first is None or block.kind not in _TOLD or not first.is_plain or first.kind != "date":
        return None
    opens = first.start == 0 and block.text.startswith(_BETWEEN, first.end)
    return first if opens and first.year else None


def carry_date(scene: Scene) -> None:
    """Date what an entry goes on to tell, in the present: '1904: A feast. Otto Hay hands over'."""
    date = scene.setting.entry
    if date is None or scene.times or scene.span.start < date.end:
        return
    if not _TODAY.isdisjoint(scene.tagged.small):
        return
    for clause, acting in zip(scene.clauses, scene.actors, strict=True):
        if not clause.asserted or clause.opener:
            continue
        if clause.phrase[0] in word_list("verbs", "of-the-dead"):
            continue
        done = clause.passive and scene.tagged.small[clause.group] in _NOW
        told = scene.tagged.tags[clause.group] == "s" or clause.present
        if done or (told and len(acting) == 1 and acting[0].type == "person"):
            start, end = scene.tagged.starts[clause.group], scene.tagged.ends[clause.verb]
            clause.dates = [(clause.verb, replace(date, start=start, end=end))]


def suffer(tagged: Tagged, clause: Clause, topic: Member) -> None:
    """Take a participle without an object for what was done to a thing: 'sold to Otto Hay'."""
    bare = clause.group == clause.verb and tagged.tags[clause.verb] == "v"
    done = not tagged.tags.startswith(_OBJECT, clause.after)
    if bare and done and topic.type in _THINGS and clause.phrase[0] in load_lexicon().passive:
        clause.passive = True
