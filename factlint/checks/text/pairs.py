"""Quotation marks and brackets that have no partner in their paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, NoOptions
from factlint.model import Block, BlockKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


def find_quotes(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield the double quotation mark that has no partner in its paragraph."""
    blocks = page.document.blocks
    joined = len(page.paragraphs) == 1  # whose paragraphs may have been one each
    for index, block in page.prose:
        text = _of_one_kind(block.text)
        # VAL="1777" is a notation, whose marks follow rules of their own
        at = _unpaired_straight(text, joined) if '"' in text and '="' not in text else -1
        if at < 0 and ("“" in text or "”" in text):
            at = _unpaired_curly(text)
        if at >= 0 and not _quotation_of_several_paragraphs(blocks, index):
            start, end = _around(text, at)
            yield Found(page.place(block, start, end), {"found": text[start:end]})


_INCHES = deferred(r"(?<=\d)\"|(?<=\d/\d)\"|''")


_STRAIGHT = str.maketrans("“”", '""')


def _of_one_kind(text: str) -> str:
    """Give a text with straight marks where curly ones have straight partners."""
    if '"' in text and text.count("“") != text.count("”"):
        return text.translate(_STRAIGHT)
    return text


def _unpaired_straight(text: str, joined: bool) -> int:
    """Give the offset of the mark that breaks the alternation of opening and closing, or -1.

    In a text that was joined to one paragraph, each sentence may begin one, and open with a mark.
    """
    if text.count('"') % 2 == 0:
        return -1
    if len(_INCHES.findall(text)) % 2 == 1:  # 12" guns: no quotation mark
        return -1
    if ' " ' in text:  # spaced on both sides it may open or close
        return -1
    opened = -1
    for match in re.finditer('"', text):
        at = match.start()
        if opened >= 0 and _only_opens(text, at):
            if not (joined and _begins_sentence(text, opened) and _begins_sentence(text, at)):
                return opened
            opened = -1
        if opened < 0 and _only_closes(text, at):
            return at
        opened = at if opened < 0 else -1
    return opened


def _only_opens(text: str, at: int) -> bool:
    return (at == 0 or text[at - 1] in " ([—–") and text[at + 1 : at + 2].isalnum()


def _begins_sentence(text: str, at: int) -> bool:
    return at == 0 or text[max(at - 3, 0) : at].rstrip(" \"”’'").endswith((".", "!", "?", ":", ","))


def _only_closes(text: str, at: int) -> bool:
    return at > 0 and text[at - 1] not in " ([—–-" and (text[at + 1 : at + 2] or " ") in " .,;:!?)]"


def _unpaired_curly(text: str) -> int:
    if "„" in text or "»" in text or "«" in text:  # other languages close with “
        return -1
    if "“" not in text and text.count("”") % 2 == 0:  # and Swedish opens with ”
        return -1
    opened = -1
    for match in re.finditer(r"“|(?<!’\d)(?<!’\d\d)(?<![¼½¾⅓⅔⅛⅜⅝⅞])”", text):  # not 6’7”, ½”
        if match.group() == "“":
            if opened >= 0:
                return opened
            opened = match.start()
        else:
            if opened < 0:
                return match.start()
            opened = -1
    return opened


def _quotation_of_several_paragraphs(blocks: tuple[Block, ...], index: int) -> bool:
    """Tell whether the marks follow the custom: each paragraph opens, only the last closes."""
    near = (*blocks[max(index - 1, 0) : index], *blocks[index + 1 : index + 2])
    own = blocks[index].text
    return own.startswith(("“", '"')) or any(
        block.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTATION)
        and block.text.startswith(("“", '"'))
        for block in near
    )


def _around(text: str, at: int) -> tuple[int, int]:
    """Give the word at a mark, so that the place can be read."""
    start, end = text.rfind(" ", 0, at) + 1, text.find(" ", at)
    return start, end if end >= 0 else len(text)


class BracketOptions(NamedTuple):
    """Which pairs: two characters each."""

    pairs: tuple[str, ...] = ("()",)


def find_brackets(page: Page, options: BracketOptions) -> Iterator[Found]:
    """Yield the bracket that has no partner in its paragraph."""
    for _, block in page.prose:
        text = block.text
        for pair in options.pairs:
            opener, closer = pair[0], pair[1]
            if text.count(opener) == text.count(closer):
                continue
            at = _unpaired_bracket(text, opener, closer)
            if at >= 0:
                start, end = _around(text, at)
                yield Found(page.place(block, start, end), {"found": text[start:end]})


# a) 1) iv) of a list inside a sentence, and faces :-)
_NO_BRACKET = deferred(r"(?:^|(?<=[\s;,(]))(?:[A-Za-z]|\d{1,2}|[ivx]{1,4})\)|[:;]-?[()]")


def _unpaired_bracket(text: str, opener: str, closer: str) -> int:
    skipped = {match.end() - 1 for match in _NO_BRACKET.finditer(text)} if closer == ")" else set()
    opened: list[int] = []
    for at, letter in enumerate(text):
        if letter == opener and at not in skipped:
            opened.append(at)
        elif letter == closer and at not in skipped:
            if not opened:
                return at
            opened.pop()
        elif letter == closer and opened:  # (see a): the list mark closes a bracket after all
            opened.pop()
    return opened[0] if opened else -1
