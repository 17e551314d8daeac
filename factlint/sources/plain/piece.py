"""A stretch of a plain text with the shape it has on its own."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from factlint.records import dataclass


class Shape(Enum):
    """What a piece looks like on its own, before its neighbours are considered."""

    BARE = "bare"  # a short line on its own: perhaps a heading
    MARKED = "marked"  # a heading by its markup
    SUBTITLE = "subtitle"
    LABEL = "label"  # a short line that ends in a colon
    TEXT = "text"
    ITEM = "item"
    FIELD = "field"
    NAVIGATION = "navigation"
    METADATA = "metadata"
    CAPTION = "caption"
    QUOTATION = "quotation"
    ENTRY = "entry"


@dataclass(slots=True)
class Piece:
    """A stretch of the file with its shape; [start, end) is the text, [outer, end) with marker."""

    shape: Shape
    start: int
    end: int
    outer: int
    after: int
    level: int = 0
    key: str = ""
    group: int = -1  # field lists: which one
    lone: bool = False  # blank lines before and behind
    entry_kind: str = ""
    unheaded: bool = False  # it belongs to the page, not to the section above it


class Line(NamedTuple):
    """A line without its end and without white space around it."""

    start: int
    end: int
    indent: int
