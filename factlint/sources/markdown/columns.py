"""White space that begins a line, in columns: a tab goes to the next fourth (CommonMark 2.2)."""

from __future__ import annotations


def indent_of(text: str, at: int) -> tuple[int, int]:
    """Give the columns of white space at a place, and where the words behind them begin."""
    begin = at
    columns = 0
    while begin < len(text) and text[begin] in " \t":
        columns += 4 - columns % 4 if text[begin] == "\t" else 1
        begin += 1
    return columns, begin if text[begin:].strip() else len(text)


def after_space(text: str, at: int) -> int:
    """Give the place behind the one blank that a marker may have."""
    return at + 1 if text[at : at + 1] in (" ", "\t") else at


def skip_columns(text: str, at: int, width: int) -> int:
    """Give the place so many columns of white space on, or as many as there are."""
    columns = 0
    while columns < width and at < len(text) and text[at] in " \t":
        columns += 4 if text[at] == "\t" else 1
        at += 1
    return at
