"""Texts that part hyphens from their words: 'the state - owned bank of Jean - Marc Hay'.

Word lists, old digitisations and texts that once were taken apart into words leave a space on
either side of a hyphen. Where a text shows that it is one of those, its words are joined again
before it is read; every place still maps to the file as it is.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.model import BlockKind, Link, Run, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.model import Block, Document

_PARTED = " - "
# What no writer parts by a dash: prefixes, "long - time", "state - owned", "Naess 's".
_SIGNS = deferred(
    r"\b(?:[Cc]o|[Nn]on|[Mm]id|[Ss]emi|[Aa]nti|[Vv]ice|[Ss]elf|[Pp]re|[Pp]ost|[Rr]e|al) - [a-zA-Z]+"
    r"|\b(?:Lieutenant|Major|Brigadier|Attorney|Governor|Secretary|Director|Adjutant) - "
    r"(?:General|Governor|Colonel)\b"
    r"|\bSaint - [A-Z][a-z]+"
    r"|\b[a-z]+ - (?:owned|born|based|time|century|year|old|oriented|elected|selling|known|winning"
    r"|language|speaking|style|aged)\b"
)
_OWNER = deferred(r"[’'](?<=\w [’'])s\b")
_JOINT = deferred(r"(?<=[^\W\d_]) - (?=[^\W\d_])")
_NAMES = deferred(r"\b(?P<one>[A-ZÀ-Þ][^\W\d_]*) - (?P<two>[A-ZÀ-Þ][^\W\d_]*)\b")
_LIVES = deferred(  # "Kim Won - yong (1922", "Clara Voss - Hay married", "Hay - Voss, née"
    r"\b[A-ZÀ-Ž][^\W\d_]+ - [^\W\d_]+(?= \((?:born|b\.|\d|;)|, n[ée]e\b)"
    r"|\b[A-ZÀ-Ž]\w+ [A-ZÀ-Ž]\w+ - [A-ZÀ-Ž]\w+"
    r"(?= (?:was|is|married|died|had|has|became)\b|, born\b)"
)
_NEAR = 80  # characters on each side of a hyphen, in which such words stand
LEAST_PROSE = 80  # characters of a paragraph; shorter ones are lines of a list: "Hamlet - Tom Hay"


def joined(document: Document) -> Document:
    """Give a document in which parted hyphens are whole again; the same where none are."""
    if _PARTED not in document.source:
        return document
    everywhere = bool(_found(_SIGNS, document.source) or _OWNER.search(document.source))
    if not (everywhere or _found(_LIVES, document.source) or _names_parted(document)):
        return document
    cuts = {
        number: list(_cuts(block.text, everywhere=everywhere))
        for number, block in enumerate(document.blocks)
        if _PARTED in block.text
    }
    blocks = tuple(
        _tight(block, cuts[number]) if cuts.get(number) else block
        for number, block in enumerate(document.blocks)
    )
    marks = tuple(
        replace(mark, at=_shifted(cuts.get(mark.block, []), mark.at)) for mark in document.marks
    )
    return replace(document, blocks=blocks, marks=marks)


def _found(pattern: re.Pattern[str], text: str) -> bool:
    """Tell whether a pattern is found round one of the parted hyphens of a text."""
    at = text.find(_PARTED)
    while at >= 0:
        if pattern.search(text, max(at - _NEAR, 0), at + _NEAR):
            return True
        at = text.find(_PARTED, at + 1)
    return False


def _cuts(text: str, *, everywhere: bool) -> Iterator[int]:
    """Yield where spaces go: around all hyphens, or those of names: 'Jean - Marc', 'Won - yong'."""
    if everywhere:
        parted = list(_JOINT.finditer(text))
    else:
        parted = [match for pattern in (_NAMES, _LIVES) for match in pattern.finditer(text)]
    for start in sorted({text.index(_PARTED, match.start()) for match in parted}):
        yield from (start, start + 2)


def _names_parted(document: Document) -> bool:
    """Tell whether a text parts the given names of somebody: 'Jean - Marc Hay'."""
    language = load_language()
    given = language.male | language.female
    return any(
        match["one"] in given and match["two"] in given
        for block in document.blocks
        if block.kind is BlockKind.PARAGRAPH and len(block.text) >= LEAST_PROSE
        if _PARTED in block.text
        for match in _NAMES.finditer(block.text)
    )


def _shifted(cuts: list[int], at: int) -> int:
    return at - bisect_left(cuts, at)


def _tight(block: Block, cuts: list[int]) -> Block:
    pieces: list[str] = []
    runs: list[Run] = []
    begin = 0
    for end in (*cuts, len(block.text)):
        pieces.append(block.text[begin:end])
        runs += _runs(block, begin, end, _shifted(cuts, begin))
        begin = end + 1
    return replace(
        block,
        text="".join(pieces),
        runs=tuple(runs),
        links=tuple(
            Link(_shifted(cuts, link.start), _shifted(cuts, link.end), link.target)
            for link in block.links
        ),
        italics=tuple(
            Span(_shifted(cuts, one.start), _shifted(cuts, one.end)) for one in block.italics
        ),
    )


def _runs(block: Block, begin: int, end: int, at: int) -> Iterator[Run]:
    """Yield how text[begin:end], which stands at `at` from now on, comes from the file."""
    for run in block.runs:
        first, last = max(run.text_start, begin), min(run.text_start + run.length, end)
        if first >= last:
            continue
        length, same = last - first, run.length == run.source_length
        source = run.source_start + (first - run.text_start if same else 0)
        yield Run(at + first - begin, length, source, length if same else run.source_length)
