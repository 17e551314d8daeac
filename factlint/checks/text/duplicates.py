"""A paragraph that stands twice, word for word or with other typing errors."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, Page
from factlint.model import BlockKind, NotedPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.looks import Words


@dataclass(frozen=True)
class Options:
    """How long a paragraph must be, and how much of its words both must share."""

    least_words: int = 20
    share: float = 0.8


_SHINGLE = 3  # words in a row
_ANCHOR = 7  # letters: shingles begin at long words only, about one word in six


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each pair of paragraphs that are nearly the same; linear in the text."""
    seen: dict[tuple[str, ...], int] = {}
    paragraphs: list[Words] = []
    for words in page.prose:
        if len(words.tokens) < options.least_words or words.block.kind is not BlockKind.PARAGRAPH:
            continue
        mine = len(paragraphs)
        paragraphs.append(words)
        near: Counter[int] = Counter()
        for shingle in _shingles(words.tokens):
            near[seen.setdefault(shingle, mine)] += 1
        found = _nearest(near, mine, paragraphs, options)
        if found is not None:
            yield _found(page, found, words)


def _shingles(tokens: list[str]) -> Iterator[tuple[str, ...]]:
    for at, token in enumerate(tokens):
        if len(token) >= _ANCHOR:
            yield tuple(tokens[at : at + _SHINGLE])


def _nearest(
    near: Counter[int], mine: int, paragraphs: list[Words], options: Options
) -> Words | None:
    for other, hits in near.most_common(3):
        if other != mine and hits > 1 and _alike(paragraphs[other], paragraphs[mine], options):
            return paragraphs[other]
    return None


def _alike(one: Words, two: Words, options: Options) -> bool:
    first, second = Counter(one.tokens), Counter(two.tokens)
    shared = sum((first & second).values())
    return shared >= options.share * max(len(one.tokens), len(two.tokens))


def _found(page: Page, first: Words, second: Words) -> Found:
    same = first.tokens == second.tokens
    here = page.place(second.block, 0, len(second.block.text))
    there = page.place(first.block, 0, len(first.block.text))
    how = "word for word" if same else "with small differences"
    words = {"how": how, "line": str(there.line), "begins": " ".join(second.tokens[:6])}
    return Found(here, words, (NotedPlace(there, "first here"),), "again here")
