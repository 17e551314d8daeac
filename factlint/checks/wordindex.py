"""Which words stand in a text, and in which of its stretches: read once, asked by many rules."""

from __future__ import annotations

from functools import cache, cached_property
from itertools import compress, islice, pairwise
from operator import eq
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

# Everything but a letter of ASCII is a gap between words. A translation of bytes takes a hundredth
# of the time of a pattern, and what is asked for are words of ASCII.
_GAPS = bytes(code if chr(code).isascii() and chr(code).isalpha() else 32 for code in range(256))


def words_in(text: str) -> list[str]:
    """Give the runs of ASCII letters in a text, in their order."""
    return text.encode("ascii", "replace").translate(_GAPS).decode("ascii").split()


class WordIndex:
    """The words of a text, cut at the offsets where its paragraphs begin.

    Stretch 0 is what stands before the first paragraph; the others are numbered like them from 1.
    """

    def __init__(self, source: str, starts: Sequence[int]) -> None:
        edges = [0, *starts, len(source)]
        self._words = [words_in(source[start:end]) for start, end in pairwise(edges)]

    @cached_property
    def _sets(self) -> list[frozenset[str]]:
        return [frozenset(words) for words in self._words]

    @cached_property
    def words(self) -> frozenset[str]:
        """Give the words that stand anywhere."""
        return frozenset().union(*self._sets)

    @cached_property
    def doubled(self) -> frozenset[str]:
        """Give the words that follow themselves somewhere, whatever stands between them."""
        return frozenset(
            word
            for words in self._words
            for word in compress(words, map(eq, words, islice(words, 1, None)))
        )

    def stretches(self, words: Set[str]) -> list[int]:
        """Give the numbers of the stretches in which one of the words stands."""
        wanted = self.words & words
        if not wanted:
            return []
        return [number for number, held in enumerate(self._sets) if not wanted.isdisjoint(held)]

    def may_hold(self, sign: str) -> bool:
        """Tell whether all words of a sign, which begins and ends like a word, stand somewhere."""
        return self.words.issuperset(_words_of(sign))

    def present(self, stems: Stems) -> tuple[str, ...]:
        """Give those of the stems that may stand in the text."""
        return (*sorted(stems.words & self.words), *stems.signs)


@cache
def _words_of(sign: str) -> tuple[str, ...]:
    return tuple(words_in(sign))


class Stems(NamedTuple):
    """What a rule looks for: words that the index knows of, and other signs."""

    words: frozenset[str]
    signs: tuple[str, ...]


@cache
def stems_of(stems: tuple[str, ...]) -> Stems:
    """Part stems into the words that the index knows of and other signs."""
    words = [stem for stem in stems if stem.isascii() and stem.isalpha()]
    return Stems(frozenset(words), tuple(stem for stem in stems if stem not in words))
