"""UTF-8 that was read as another encoding, and characters that were lost on the way."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, NoOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class Options(NamedTuple):
    """Which encodings to undo, the likeliest first, and what an editor calls them."""

    encodings: tuple[str, ...] = ("cp1252",)


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each word whose strange characters are UTF-8 bytes read as something else."""
    source = page.document.source
    if not _may_be_broken(source, options.encodings):
        return
    done = 0
    for match in _lead_pattern(options.encodings).finditer(source):
        if match.start() < done:
            continue
        undone = _undo(match, source, options.encodings)
        if undone is None:
            continue
        start, end = _word(source, match.start(), match.end())
        done = end
        meant = source[start : match.start()] + undone[0] + source[match.end() : end]
        words = {"found": source[start:end], "meant": meant, "encoding": undone[1]}
        yield Found(page.document.place(start, end), words)


_ASCII_IS_SPACE = bytes(code if code > 127 else 32 for code in range(256))


def _may_be_broken(source: str, encodings: tuple[str, ...]) -> bool:
    """Tell whether some run of characters beyond ASCII may be read otherwise.

    Most of them are single letters and marks, and looking at the runs by themselves is quick.
    """
    if source.isascii():
        return False
    # a surrogate is no character of any encoding
    runs = {*source.encode("utf-8", "replace").translate(_ASCII_IS_SPACE).split()}
    pattern = _lead_pattern(encodings)
    return any(pattern.search(run.decode("utf-8")) for run in runs if len(run) > 3)


@cache
def _lead_pattern(encodings: tuple[str, ...]) -> re.Pattern[str]:
    """Match a run that begins with what the first byte of a UTF-8 sequence looks like."""
    leads = {
        byte.decode(encoding, errors="ignore")
        for byte in (bytes([number]) for number in range(0xC2, 0xF5))
        for encoding in encodings
    }
    return re.compile(f"[{''.join(sorted(leads))}][^\\x00-\\x7f]+")


def _undo(match: re.Match[str], source: str, encodings: tuple[str, ...]) -> tuple[str, str] | None:
    """Give what was meant and the encoding it was read as, or None for honest characters."""
    run = match.group()
    if _ends_a_shouted_word(run, source, match.start()):
        return None
    for encoding in encodings:
        meant = _decoded(run, encoding)
        if meant is None or not _plausible(meant):
            continue
        again = _decoded(meant, encoding)  # broken twice: ÃƒÂ©
        return (again if again and _plausible(again) else meant), encoding
    return None


def _decoded(run: str, encoding: str) -> str | None:
    try:
        return b"".join(_byte(character, encoding) for character in run).decode("utf-8")
    except UnicodeError:
        return None


def _byte(character: str, encoding: str) -> bytes:
    if encoding == "cp1252" and "\x80" <= character <= "\x9f":
        return character.encode("latin-1")  # the five bytes that cp1252 leaves open
    return character.encode(encoding)


_PUNCTUATION = frozenset("‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€™−×÷ \u00a0\u2009\u200b\ufeff")


def _plausible(meant: str) -> bool:
    """Tell whether a European text would hold this: Latin letters, or a run of another script."""
    if all(letter in _PUNCTUATION or "\u00a1" <= letter <= "\u024f" for letter in meant):
        return True
    return len(meant) > 1 and all(
        letter in _PUNCTUATION or "\u0370" <= letter <= "\u052f" or "\u1e00" <= letter <= "\u1fff"
        for letter in meant
    )


def _ends_a_shouted_word(run: str, source: str, start: int) -> bool:
    """Tell whether the run is an honest end of a word in capitals: CAFÉ”, MENÜ“, SEÑ…"""
    before = source[start - 1 : start]
    return len(run) == 2 and run[1] in "“”’‘–—…»«›‹" and (before.isupper() or not before.isalpha())


def _word(source: str, start: int, end: int) -> tuple[int, int]:
    while start and source[start - 1].isalpha():
        start -= 1
    while end < len(source) and source[end].isalpha():
        end += 1
    return start, end


def find_lost(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each run of replacement characters."""
    source = page.document.source
    if "\ufffd" not in source:
        return
    for match in re.finditer("\ufffd+", source):
        start, end = _word(source, match.start(), match.end())
        yield Found(page.document.place(start, end), {"found": source[start:end]})
