"""How deep each heading of a text without markup stands.

A heading directly over another one is its parent ("To America" over "Victor Kravchenko"), unless
both are names of people: then the first is an empty section among its siblings. When in doubt it is
a parent, since a wrong "empty section" costs more than a missed one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.sources.plain.piece import Shape
from factlint.sources.plain.shapes import is_upper, names_person

if TYPE_CHECKING:
    from factlint.sources.plain.outline import Outline

HEADINGS = (Shape.BARE, Shape.MARKED)
_CONTENT = (Shape.TEXT, Shape.ITEM, Shape.FIELD, Shape.QUOTATION, Shape.SUBTITLE)


def set_levels(outline: Outline) -> None:
    """Give every heading its level, and mark it as one."""
    pieces = outline.pieces
    headings = [n for n, p in enumerate(pieces) if p.shape in HEADINGS and n > outline.title]
    bare = [n for n in headings if pieces[n].shape is Shape.BARE]
    upper = {n for n in bare if is_upper(outline.text(pieces[n]))}
    below = 1 if upper and len(upper) < len(bare) else 0
    parents = _parents(outline, headings)
    openings = {_opening(outline, n) for n in parents}
    depth = 1 if not parents else 0
    for n in headings:
        piece = pieces[n]
        if piece.shape is Shape.MARKED:
            continue
        base = 1 if n in upper else 1 + below
        if n in parents:
            depth = depth + 1 if n - 1 in parents else 1
            piece.level = base - 1 + depth
        else:
            sibling = not _has_text(outline, n) and _opening(outline, n) in openings
            piece.level = base if sibling else base + (depth if parents else 0)
            if n in upper and depth:
                piece.level = 1
    for n in headings:
        pieces[n].shape = Shape.MARKED


def _parents(outline: Outline, headings: list[int]) -> set[int]:
    all_headings = set(headings)
    return {
        n
        for n in headings
        if n + 1 in all_headings
        and outline.pieces[n].shape is Shape.BARE
        and not _empty_sibling(outline, n)
    }


def _empty_sibling(outline: Outline, number: int) -> bool:
    words, following = (outline.text(piece) for piece in outline.pieces[number : number + 2])
    return names_person(words, outline.lowered) and names_person(following, outline.lowered)


def _has_text(outline: Outline, number: int) -> bool:
    following = outline.pieces[number + 1 : number + 2]
    return bool(following) and following[0].shape in _CONTENT


def _opening(outline: Outline, number: int) -> str:
    return outline.text(outline.pieces[number]).split(" ", 1)[0]
