"""Quoted words whose source is not given: what someone said or wrote, not titles and nicknames."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.presence.scope import (
    is_announced_cited,
    is_cited_below,
    is_set_off,
    leads_to_cited,
)
from factlint.checks.presence.set_off import set_off
from factlint.checks.presence.statements import NAMED_IN_BRACKETS, PASSAGE, sentence_at
from factlint.model import BlockKind, NotedPlace
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page, Prose
    from factlint.model import Block, Document, Place


class Options(NamedTuple):
    """Words that tell speech from names, and how long a quotation without them must be."""

    reporting: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    least_words: int = 2
    least_words_unreported: int = 7


class Quoted(NamedTuple):
    """Words in quotation marks, by their offsets in a block's text, marks included."""

    start: int
    end: int
    words: str


# 12" is no opening mark, and no quotation begins or ends with a space
_SURELY = 6  # words: names and terms are shorter
# Each begins with its sign, which the engine finds quickly, and then looks back.
_PAIRS = (
    ('"', deferred(r'"(?<![^\s(\[—–-]")(?=\S)([^"“”]{2,600})(?<!\s)"')),
    ("“", deferred(r"“([^“”]{2,600})”")),
    ("'", deferred(r"'(?<![^\s(—–]')([^'\"]{2,300}?)'(?=[\s.,;:!?)]|$)")),
    ("‘", deferred(r"‘([^‘\"]{2,300}?)’(?=[\s.,;:!?)]|$)")),
)
_SMALL = frozenset(
    ("a", "an", "the", "of", "and", "in", "on", "to", "for", "at", "by", "from", "with", "or", "is")
)
_LABELLED = deferred(
    r"(?:\b(?:his|her|its|their|own|my|our|this|these|those|so-called)|['’]s|['’])\s*$",
)


# (ibid.), (Physics 192b), (Odes, iv, 4), (Hart 1954): the source, right behind the words
_BRACKETED = deferred(
    r"[.,;]?\s?[\[(](?:see |cf\. |[\"“][A-Z][^\"”]{3,120}[,.]?[\"”]"
    r"|(?:[A-Z][\w.'’-]*,? (?:(?:of|and|the|&|et al\.) )*){1,6}"
    r"(?:(?:\d|[ivxlcIVXLC]+(?=[.,:)\] ]))[\w.,:; –-]*[\])]|[§p]))"
    r"|[.,;]?\s?[\[(][IVXLC]+[,.:] ?[\divx]"
)
_IBID = deferred(r"[(\[,]\s?(?:ibid|Ibid|op\. cit|loc\. cit)\b")
_CASE = deferred(r"[\s(\"“]*[A-Z][\w.'’ ]{1,60} v\. [A-Z]")  # "..." Hart v. Lane, 12 F.3d 345
_TRANSLATED = deferred(r"[\"”’'] \($")  # "..." ("what it means")
_SUPPOSED = deferred(
    r"\b(?:some(?:one|body)|any(?:one|body)) (?:says|asks|writes)\b"
    r"|\b(?:might|may|could|can) (?:\w+ ){0,2}"
    r"(?:say|ask|write|argue|answer|reply|read|think|claim)\b"
)


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first quotation of each paragraph that no mark follows; the others as related."""
    if not page.citations and not page.document.entries:
        return
    names = _names(page.document, page.once(_quoted))
    for prose, quotations in quoted_in_paragraphs(page):
        text = prose.block.text
        found = [
            one
            for one in quotations
            if not _is_cited(page, prose, one)
            and not _is_italic(prose.block, one)
            and _needs(text, one, options)
            and _folded(one.words) not in names
        ]
        if found:
            yield _found(page, prose, found)
    for prose in set_off(page, options.least_words_unreported):
        text = prose.block.text
        yield _found(page, prose, [Quoted(0, len(text), text)])


def _is_cited(page: Page, prose: Prose, one: Quoted) -> bool:
    """Tell whether a mark stands behind a quotation, or before it in its sentence.

    The paragraphs of a long quotation may be set out one by one, and the last one cites.
    """
    index, block = prose
    if page.cites_after(index, one.start) or page.is_asked_for(block):
        return True
    sentence = sentence_at(block.text, one.start)
    if sentence.end >= len(block.text) and leads_to_cited(page, index):
        return True
    if page.covered.get(index, -1) > sentence.start:
        return True
    return is_set_off(block) and (is_cited_below(page, index) or is_announced_cited(page, index))


def _is_italic(block: Block, one: Quoted) -> bool:
    """Tell whether all of the words are in italics: a title, or words of another language."""
    return any(span.start <= one.start + 1 and one.end - 1 <= span.end for span in block.italics)


def quoted_in_paragraphs(page: Page) -> Iterator[tuple[Prose, list[Quoted]]]:
    """Yield the paragraphs that quote, with what they quote."""
    quoted_in = page.once(_quoted)
    for one in page.paragraphs if quoted_in else ():
        if one.position in quoted_in:
            yield one, quoted_in[one.position]


def quoted(text: str) -> Iterator[Quoted]:
    """Yield everything that stands in quotation marks."""
    for sign, pattern in _PAIRS:
        if sign in text:
            for match in pattern.finditer(text):
                yield Quoted(match.start(), match.end(), match[1])


def _quoted(document: Document) -> dict[int, list[Quoted]]:
    """Give what stands in quotation marks, by the index of its block."""
    return {
        index: found
        for index, block in enumerate(document.blocks)
        if (found := list(quoted(block.text)))
    }


def _names(document: Document, found: dict[int, list[Quoted]]) -> frozenset[str]:
    """Give what is quoted twice or is a heading: a name, not someone's words."""
    counted = Counter(_folded(one.words) for quotations in found.values() for one in quotations)
    headings = {
        _folded(block.text)
        for block in document.blocks
        if block.kind in (BlockKind.HEADING, BlockKind.TITLE)
    }
    return frozenset(words for words, count in counted.items() if count > 1) | headings


def _folded(words: str) -> str:
    return words.strip(" .,;:!?").casefold()


def _needs(text: str, one: Quoted, options: Options) -> bool:
    """Tell whether these are words that someone said or wrote."""
    words = one.words.split()
    if len(words) < options.least_words or _is_title(words) or _is_term(words):
        return False
    before, after = text[max(one.start - 40, 0) : one.start], text[one.end : one.end + 40]
    span = sentence_at(text, one.start)
    if NAMED_IN_BRACKETS.search(text, span.start, min(one.end + 100, len(text))):
        return False
    if (
        _BRACKETED.match(text, one.end)
        or _CASE.match(text, one.end)
        or PASSAGE.search(text, span.start, one.start)
    ):
        return False
    if _SUPPOSED.search(text, span.start, one.start) or _IBID.search(text, one.end, span.end):
        return False
    reporting = _pattern(options.reporting)
    if _is_speech(one.words, before, after, reporting):
        return True
    is_long = len(words) >= options.least_words_unreported
    if _pattern(options.naming, at_end=True).search(before):
        return False
    if _TRANSLATED.search(before) or (_LABELLED.search(before) and not is_long):
        return False
    around = text[span.start : one.start] + text[one.end : span.end]
    return is_long or bool(reporting.search(around))


@cache
def _pattern(words: tuple[str, ...], at_end: bool = False) -> re.Pattern[str]:
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"
    passive = r"(?<!\bis )(?<!\bare )(?<!\bbe )"  # "is described as" names nobody who describes
    return re.compile(
        rf"\b(?:{listed})(?:\s+(?:as|a|an|the))*[\s,:]*$"
        if at_end
        else rf"\b{passive}(?:{listed})\b"
    )


def _is_title(words: list[str]) -> bool:
    """Tell whether every word but the small ones is capitalised, as in titles and nicknames."""
    if words[-1].endswith(("!", "?")) and len(words) > 5:
        return False
    return all(word[:1].isupper() or not word[:1].isalpha() or word in _SMALL for word in words)


def _is_term(words: list[str]) -> bool:
    """Tell whether two words are a term ("hot pursuit"), not a scrap of speech ("a visit")."""
    return len(words) == 2 and words[0].lower() not in _SMALL


def _is_speech(words: str, before: str, after: str, reporting: re.Pattern[str]) -> bool:
    """Tell whether a verb of saying stands directly at the quotation, as with spoken words."""
    if before.rstrip().endswith((",", ":")) and reporting.search(before):
        return True
    stop = words.rstrip()[-1:] in ".,!?" and len(words.split()) > 3
    return stop and bool(reporting.search(after) or reporting.search(before))


def _found(page: Page, prose: Prose, found: list[Quoted]) -> Found:
    first, *others = found
    shown = first.words if len(first.words) <= 60 else first.words[:57].rsplit(" ", 1)[0] + " ..."
    related = tuple(
        NotedPlace(page.place(prose.block, one.start, one.end), "quoted too") for one in others
    )
    place = page.place(prose.block, first.start, first.end)
    return Found(place, {"quotation": shown}, related)


def spoken(page: Page) -> Iterator[Place]:
    """Yield what is surely someone's words: long, or with a stop before the closing mark."""
    for (_, block), quotations in quoted_in_paragraphs(page):
        for one in quotations:
            words = one.words.split()
            stopped = len(words) > 4 and words[-1][-1] in ".,!?"
            if (stopped or len(words) > _SURELY) and not _is_title(words):
                yield page.place(block, one.start, one.end)
