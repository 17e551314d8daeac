"""A paragraph that stands twice, word for word or with other typing errors."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.model import NotedPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page, Prose


class Options(NamedTuple):
    """How long a paragraph must be, and how much of its words both must share."""

    least_words: int = 20
    share: float = 0.8


_ENOUGH = 8  # pieces
_LEAST_PIECE = 18  # characters: shorter pieces stand in many paragraphs


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each pair of paragraphs that are nearly the same; linear in the text."""
    seen: dict[str, int] = {}
    paragraphs: list[Prose] = []
    for one in page.paragraphs:
        if one.block.text.count(" ") < options.least_words - 1:
            continue
        pieces = [piece for piece in _pieces(one.block.text) if len(piece) >= _LEAST_PIECE]
        if not seen.keys().isdisjoint(pieces):
            near = Counter(seen[piece] for piece in sorted({*pieces}) if piece in seen)
            found = _nearest(near, one, paragraphs, options)
            if found is not None:
                yield _found(page, found, one)
        for piece in pieces:
            seen.setdefault(piece, len(paragraphs))
        paragraphs.append(one)


def _pieces(text: str) -> list[str]:
    """Give the clauses of a text: a copy with slips of the hand shares at least one of them."""
    pieces = text.split(", ")
    if len(pieces) > _ENOUGH:
        return pieces
    return text.replace(", ", ". ").replace(" and ", ". ").split(". ")


def _nearest(
    near: Counter[int], mine: Prose, paragraphs: list[Prose], options: Options
) -> Prose | None:
    for other, _ in near.most_common(3):
        if _alike(paragraphs[other], mine, options):
            return paragraphs[other]
    return None


def _alike(one: Prose, two: Prose, options: Options) -> bool:
    first, second = Counter(one.block.text.split()), Counter(two.block.text.split())
    shared = sum((first & second).values())
    return shared >= options.share * max(first.total(), second.total())


def _found(page: Page, first: Prose, second: Prose) -> Found:
    same = first.block.text == second.block.text
    here = page.place(second.block, 0, len(second.block.text))
    there = page.place(first.block, 0, len(first.block.text))
    how = "word for word" if same else "with small differences"
    words = {"how": how, "line": str(there.line), "begins": " ".join(second.block.text.split()[:6])}
    return Found(here, words, (NotedPlace(there, "first here"),), "again here")
