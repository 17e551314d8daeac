"""Which words stand in a text, and in which of its stretches: read once, asked by many rules."""

from __future__ import annotations

from functools import cache
from itertools import compress, islice, pairwise
from operator import eq
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

# Everything but a letter of ASCII is a gap between words. A translation of bytes takes a hundredth
# of the time of a pattern, and what is asked for are words of ASCII.
_GAPS = bytes(code if chr(code).isascii() and chr(code).isalpha() else 32 for code in range(256))


def words_in(text: str) -> list[str]:
    """Give the runs of ASCII letters in a text, in their order."""
    return text.encode("ascii", "replace").translate(_GAPS).decode("ascii").split()


class WordIndex:
    """Those words of a text that are watched for, cut where its paragraphs begin.

    Stretch 0 is what stands before the first paragraph; the others are numbered like them from 1.
    A word that is not watched may stand anywhere: who asks for it has to look.
    """

    def __init__(self, source: str, starts: Sequence[int], watched: frozenset[str]) -> None:
        self.watched = watched
        self._held: list[frozenset[str]] = []
        self._doubled: set[str] = set()
        for start, end in pairwise((0, *starts, len(source))):
            words = words_in(source[start:end])
            self._held.append(watched.intersection(words))
            self._doubled.update(compress(words, map(eq, words, islice(words, 1, None))))
        self._words = frozenset[str]().union(*self._held)

    def may_say(self, words: Set[str]) -> bool:
        """Tell whether one of the words may stand somewhere."""
        return not (words.isdisjoint(self._words) and words <= self.watched)

    def may_hold(self, sign: str) -> bool:
        """Tell whether a sign, which begins and ends like a word, may stand somewhere."""
        return _watched_in(sign, self.watched) <= self._words

    def may_hold_any(self, signs: tuple[str, ...]) -> bool:
        """Tell whether one of such signs may stand somewhere."""
        words, others = _parted(signs, self.watched)
        if not words.isdisjoint(self._words):
            return True
        return any(map(self._words.issuperset, others))

    def may_double(self, words: Iterable[str]) -> Iterator[str]:
        """Yield those of the words that may follow themselves, whatever stands between them."""
        return (word for word in words if word in self._doubled or word not in self.watched)

    def stretches(self, words: Set[str]) -> dict[int, Set[str]]:
        """Give the stretches in which some of the watched words stand, with those words."""
        wanted = self._words & words
        if not wanted:
            return {}
        return {number: here for number, held in enumerate(self._held) if (here := wanted & held)}


@cache
def _watched_in(sign: str, watched: frozenset[str]) -> frozenset[str]:
    return watched.intersection(words_in(sign))


@cache
def _parted(
    signs: tuple[str, ...], watched: frozenset[str]
) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """Part signs into those of one watched word, and the watched words of each other one."""
    needed = [_watched_in(sign, watched) for sign in signs]
    alone = frozenset[str]().union(*(one for one in needed if len(one) == 1))
    return alone, tuple(one for one in needed if len(one) != 1)


class Stems(NamedTuple):
    """What a rule looks for: words that an index knows of, and other signs."""

    words: frozenset[str]
    signs: tuple[str, ...]


@cache
def stems_of(stems: tuple[str, ...], watched: frozenset[str]) -> Stems:
    """Part stems into words that are watched for and other signs."""
    words = watched.intersection(stems)
    return Stems(words, tuple(stem for stem in stems if stem not in words))
