"""What git calls new and is not: words that stood in the changed files before, there or elsewhere.

A paragraph that has moved, a sentence in a line whose other half was mended, lines filled anew.
"""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.decisions import git
from factlint.files import CLAIMS_SUFFIX
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.sources import SUFFIXES, decode, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factlint.model import Claim, Place

# Wherever a sentence may end, or a line begins with markup: an item, a row, a field. What ends too
# early is still more than the words in question.
_END = deferred(r"[.!?][\"'”’)\]]*\s|\n[ \t\r]*\n|\n(?=[ \t]*(?:[|*#:;!{}=<>+-]|[0-9]+[.)][ \t]))")
_FARTHEST = 2_000  # characters that are looked at on either side for the end of a sentence


@dataclass(frozen=True)
class Versions:
    """The files that have changed, as they were and as they are; read when they are asked for."""

    old: Mapping[str, str]  # real path as it was -> git's name of what stood there
    new: tuple[str, ...]  # real paths

    def stood(self, place: Place) -> bool:
        """Tell whether the sentence at a place stood in these files before, as often as it does.

        A copy is something new: the sentence then stands there more often.
        """
        source = self._after.get(os.path.realpath(place.path))
        if source is None:
            return False
        words = _even(_sentence(source, place))
        there = self._all_before.count(words) if words else 0
        return there > 0 and there >= self._all_after.count(words)

    def said(self, claim: Claim) -> bool:
        """Tell whether a claim was made before, in the same words.

        The same words in another place may speak of somebody else: "She died in 1815."
        """
        if not self.stood(claim.place):
            return False
        return _is_data(claim.place.path) or claim.own_id in self._claims_before

    @cached_property
    def before(self) -> dict[str, str]:
        """Give the texts as they were, by path."""
        texts = [path for path in self.old if _is_text(path)]
        data = git.contents([self.old[path] for path in texts])
        return {path: decode(one).text for path, one in zip(texts, data, strict=True)}

    @cached_property
    def _after(self) -> dict[str, str]:
        return dict(_as_they_are(filter(_is_text, self.new)))

    @cached_property
    def _all_before(self) -> str:
        return "\n".join(map(_even, self.before.values()))

    @cached_property
    def _all_after(self) -> str:
        return "\n".join(map(_even, self._after.values()))

    @cached_property
    def _claims_before(self) -> frozenset[str]:
        from factlint.readings import extracted

        texts = [read_text(text, path) for path, text in self.before.items() if not _is_data(path)]
        return frozenset(claim.id for one in texts for claim in extracted(one).extraction.claims)


def _is_text(path: str) -> bool:
    return _is_data(path) or path.lower().endswith(tuple(SUFFIXES))


def _is_data(path: str) -> bool:
    return path.endswith(CLAIMS_SUFFIX)


def _as_they_are(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    for path in paths:
        try:
            yield path, decode(Path(path).read_bytes()).text
        except OSError:  # a check of it has said so
            continue


def _sentence(source: str, place: Place) -> str:
    """Give the words around a place, as far as its sentence goes."""
    from_ = max(place.start - _FARTHEST, 0)
    ends = [one.end() for one in _END.finditer(source, from_, place.start)]
    last = _END.search(source, max(place.end - 1, place.start), place.end + _FARTHEST)
    return source[ends[-1] if ends else from_ : last.end() if last else place.end + _FARTHEST]


def _even(text: str) -> str:
    return " ".join(text.split())
