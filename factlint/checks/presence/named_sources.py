"""Sources that the prose names and does not cite: "Hart has shown ..." without a mark."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.presence.leads import leads
from factlint.checks.presence.scope import leads_to_cited
from factlint.checks.presence.statements import sentence_at
from factlint.model import BlockKind, NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.checks.page import Page, Prose
    from factlint.model import Document, Entry, Place


class Options(NamedTuple):
    """What a source does now (Hart argues), and what people also did once (Hart wrote that)."""

    present: tuple[str, ...] = ()
    past: tuple[str, ...] = ()


class _Author(NamedTuple):
    """Whom an entry names first, and the first letter of the given name."""

    entry: Entry
    initial: str


_AUTHOR = deferred(
    r"(?P<surname>[A-Z][^\W\d_]+(?:[-'’][^\W\d_]+)*),\s+"
    r"(?P<initial>[A-Z])[^\W\d_]*(?:\s[A-Z][^\W\d_]*\.?){0,2}"
    r"(?=\.|\s*\(|,?\s(?:and|&)\s|[;:])"
)


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each listed author whom the text calls on without a mark, at the first call."""
    authors = _authors(page)
    if not authors:
        return
    surnames = tuple(sorted(authors))
    calls = _calls_pattern(surnames, options)
    called: dict[str, list[Place]] = {}
    for one in page.holding(_stems(options)):
        if any(map(one.block.text.__contains__, surnames)):
            for name, place in _calls(page, one, calls, authors):
                called.setdefault(name, []).append(place)
    for name, (first, *others) in called.items():
        entry = authors[name].entry
        there = NotedPlace(page.document.place(entry.start, entry.end), "the listed source")
        related = tuple(NotedPlace(place, "and here") for place in others)
        shown = {"name": name, "source": " ".join(entry.text.split())[:60]}
        yield Found(first, shown, (there, *related))


def _calls(
    page: Page, one: Prose, calls: re.Pattern[str], authors: Mapping[str, _Author]
) -> Iterator[tuple[str, Place]]:
    """Yield the first sentence of a paragraph that calls on an author, when no mark follows."""
    index, block = one
    cited = page.once(_keys).get(index, "")
    for match in calls.finditer(block.text):
        group = "acting" if match["acting"] else "named"
        name, at = match[group], match.start(group)
        if page.cites_after(index, at) or name in cited:
            return
        if not _is_another(block.text[:at], authors[name]) and not leads_to_cited(page, index):
            yield name, page.place(block, *sentence_at(block.text, at))
            return


_INITIALS = deferred(r"\b([A-Z])\.\s?(?:[A-Z]\.\s?)*$")


def _is_another(before: str, author: _Author) -> bool:
    """Tell whether the initials before a surname are another's: T. N. Hart is not Ellen Hart."""
    match = _INITIALS.search(before[-20:])
    return match is not None and match[1] != author.initial


def _keys(document: Document) -> dict[int, str]:
    """Give what the marks of each block are called by, as one string."""
    found: dict[int, str] = {}
    for mark in document.marks:
        found[mark.block] = f"{found.get(mark.block, '')} {mark.key}"
    return found


def _authors(page: Page) -> dict[str, _Author]:
    """Give the surnames that entries begin with, but those that the text itself is about."""
    subject = page.once(_subject)
    found: dict[str, _Author] = {}
    for entry in page.document.entries:
        if entry.kind not in ("bibliography", "further-reading"):
            continue
        match = _AUTHOR.match(entry.text)
        if match and match["surname"] not in subject:
            found.setdefault(match["surname"], _Author(entry, match["initial"]))
    return found


def _subject(document: Document) -> str:
    """Give the title, the headings and the beginning: whom a text tells of stands there."""
    named = (BlockKind.TITLE, BlockKind.HEADING)
    texts = [block.text for block in document.blocks if block.kind in named]
    texts += [document.blocks[index].text for index in leads(document)]
    first = (block.text for block in document.blocks if block.kind is BlockKind.PARAGRAPH)
    return " ".join([*texts, next(first, "")])


@cache
def _stems(options: Options) -> tuple[str, ...]:
    verbs = (phrase.split()[0] for phrase in options.present + options.past)
    return tuple(dict.fromkeys(("according", "According", *verbs)))


@cache
def _calls_pattern(surnames: tuple[str, ...], options: Options) -> re.Pattern[str]:
    names, present, past = (
        "|".join(map(re.escape, words)) or "(?!)"
        for words in (surnames, options.present, options.past)
    )
    whose = r"(?:, [^,.;:]{2,60},)?(?: (?:also|later|once|further|rightly|himself|herself))?"
    return re.compile(
        rf"\b[Aa]ccording to (?:[\w.'’-]+ ){{0,4}}?(?P<named>{names})\b(?!-| \(\d| [A-Z])"
        rf"|\b(?P<acting>{names}){whose}(?: (?:{present})\b| ha(?:s|ve) (?:[a-z]+ly )?(?:{past})\b"
        rf"| (?:{past})(?=[:,] | that | how | whether |:?$| [\"“]))"
    )
