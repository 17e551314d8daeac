"""A first look over a document: its sentences and the names in them, before anything is read."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.entities import titles
from factlint.extract.entities.mentions import Mention, find_mentions
from factlint.extract.entities.name_parts import read_name
from factlint.extract.entities.numbered_bodies import by_number, numbered_body
from factlint.extract.entities.ship_names import ships_in_italics
from factlint.extract.entities.surnames import Surnames, resolved, surnames
from factlint.extract.language import load_language
from factlint.extract.layout.annals import with_small_opening
from factlint.extract.syntax.sentences import sentences
from factlint.model import Block, BlockKind, Document, Span, Time

if TYPE_CHECKING:
    from collections.abc import Iterator

PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION, BlockKind.CAPTION)
HEADS = (BlockKind.TITLE, BlockKind.HEADING)
_FAR = 40  # characters before a name in which the word before it stands


class Look(NamedTuple):
    """A block's sentences, where they begin, and its names."""

    spans: list[Span]
    openings: frozenset[int]
    mentions: list[Mention]


def look_over(document: Document) -> tuple[dict[int, Look], Surnames]:
    """Part each block of prose and each heading into sentences and find its names.

    With them come the surnames in it that are other things by themselves.
    """
    ships = ships_in_italics(document)
    looks = {
        number: _look(block, ships)
        for number, block in enumerate(document.blocks)
        if block.kind in PROSE or block.kind in HEADS
    }
    texts = {number: document.blocks[number].text for number in looks}
    known = surnames((texts[number], look.mentions) for number, look in looks.items())
    if known.alone:
        looks = {
            number: look._replace(mentions=resolved(texts[number], look.mentions, known))
            for number, look in looks.items()
        }
    body = numbered_body(document)
    if body is not None:
        looks = {
            number: look._replace(mentions=by_number(texts[number], look.mentions, body))
            for number, look in looks.items()
        }
    return looks, known


def _look(block: Block, ships: frozenset[str]) -> Look:
    spans = sentences(block.text)
    openings = frozenset(span.start for span in spans)
    text = with_small_opening(block.text) if block.kind is BlockKind.ITEM else block.text
    mentions = list(find_mentions(text, openings))
    if block.italics:
        mentions = [_in_italics(block, one, ships) for one in titles.whole(block, mentions)]
    if '"' in block.text or "“" in block.text:
        mentions = [_in_quotes(block.text, mention) for mention in mentions]
    return Look(spans, openings, mentions)


def _in_italics(block: Block, mention: Mention, ships: frozenset[str]) -> Mention:
    """Type what stands in italics: a ship where the text tells of it as of one, or else a work."""
    if not block.italics_around(mention.span):
        return mention
    before = block.text[max(mention.start - _FAR, 0) : mention.start].split()[-1:]
    ship = bool(before) and before[0].strip("(").lower() in load_language().ships
    known = mention.text in ships and mention.type in ("", "person", "work", "place")
    if known:
        return mention._replace(type="ship", title="", initial=False, hint="")
    if mention.type and not (ship and mention.type == "person"):
        return mention
    return mention._replace(type="ship" if ship else "work")


def _in_quotes(text: str, mention: Mention) -> Mention:
    """Type what stands in quotation marks by itself: a work, where nothing else is known of it."""
    if mention.type or mention.hint or mention.title or not titles.is_quoted(text, mention):
        return mention
    return mention._replace(type="work")


def inner_words(looks: dict[int, Look]) -> set[str]:
    """Give the words of names that stand inside sentences: opening one, they are names too."""
    return {
        word
        for look in looks.values()
        for mention in look.mentions
        for word in mention.text.split(" ")[mention.start in look.openings :]
        if mention.start not in look.openings or mention.type == "person"
    }


class Sentence(NamedTuple):
    """A sentence with the mentions and the times that stand in it."""

    span: Span
    mentions: list[Mention]
    times: list[Time]


def by_sentence(look: Look, times: list[Time]) -> Iterator[Sentence]:
    """Yield each sentence with what stands in it, in one pass over all three."""
    mentions = _apart_from(look.mentions, times)
    told = named = 0
    for span in look.spans:
        first_named, first_told = named, told
        while named < len(mentions) and mentions[named].start < span.end:
            named += 1
        while told < len(times) and times[told].start < span.end:
            told += 1
        yield Sentence(span, mentions[first_named:named], times[first_told:told])


def _apart_from(mentions: list[Mention], times: list[Time]) -> list[Mention]:
    """Leave out names that a time covers: 'May', 'Easter'."""
    if not times:
        return mentions
    ends = [time.end for time in times]
    kept = []
    for mention in mentions:
        at = bisect_left(ends, mention.start + 1)
        if at == len(times) or times[at].start >= mention.end:
            kept.append(mention)
        elif times[at].start > mention.start and times[at].kind == "date":
            kept += _before(mention, times[at].start)
    return kept


def _before(mention: Mention, end: int) -> list[Mention]:
    """Give the part of a name before a month it ran into: 'married Ada Hay March 10, 1972'."""
    text = mention.text[: end - mention.start].rstrip(" ,")
    read = read_name(text) if " " in text else None
    if read is None or read.skipped:
        return []
    return [mention._replace(end=mention.start + len(text), text=text, type=read.type)]
