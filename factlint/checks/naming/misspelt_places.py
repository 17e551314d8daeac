"""Places that are spelt otherwise once: 'to Mosow' in a text that tells of Moscow.

The slip is of a kind that fingers make: a letter left out or struck twice, two that changed places,
a consonant for a vowel. It is inside a name that the text has twice or more, and the words around
it show that a place is meant: 'in', a verb of moving with 'to', the rest of the name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.naming.misspelling import Slip, rests, swapped, wrong_kind
from factlint.extract.language import load_language
from factlint.limits import load_limits
from factlint.model import BlockKind
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.evidence import Evidence
    from factlint.model import Block, Document

_WORD: Final = deferred(r"\b[A-Z][a-z]{3,}(?![\w'’-])")
_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION, BlockKind.CELL})


class _Usual(NamedTuple):
    word: str
    behind: str  # the next word of the name, where it has several


def place_slips(evidence: Evidence) -> Iterator[Slip]:
    """Yield places that are written otherwise, once, than the same text writes them elsewhere."""
    for document in evidence.documents:
        yield from _slips(document)


def _slips(document: Document) -> Iterator[Slip]:
    near, known = _neighbours(), _known_words()
    blocks = [block for block in document.blocks if block.kind in _READ]
    counts = Counter(word for block in blocks for word in _WORD.findall(block.text))
    rare = {word for word, count in counts.items() if count == 1 and word not in known}
    candidates = {word: _near(word, counts, near) for word in rare}
    if not any(candidates.values()):
        return
    for block in blocks:
        for match in _WORD.finditer(block.text):
            for usual in candidates.get(match[0], ()):
                if _is_meant(usual, block, *match.span(), document):
                    place = document.block_place(block, *match.span())
                    yield Slip(document, place, usual.word)
                    break


def _near(
    word: str, counts: Counter[str], near: dict[str, tuple[_Usual, ...]]
) -> tuple[_Usual, ...]:
    found = dict.fromkeys(one for rest in (word, *rests(word)) for one in near.get(rest, ()))
    often = load_limits().least_usual
    return tuple(
        one for one in found if counts[one.word] >= often and _is_slip_of_fingers(word, one.word)
    )


def _is_slip_of_fingers(word: str, name: str) -> bool:
    """Say whether a letter inside is left out, doubled, of the wrong kind, or has changed place."""
    if word[0] != name[0] or word[-1] != name[-1]:
        return False
    if len(word) == len(name):
        return swapped(word, name) or wrong_kind(word, name)
    if len(word) < len(name):
        return word in rests(name)
    at = next(at for at in range(len(word)) if at == len(name) or word[at] != name[at])
    return word[at] == word[at - 1] and word[:at] + word[at + 1 :] == name


def _is_meant(usual: _Usual, block: Block, start: int, end: int, document: Document) -> bool:
    behind = block.text[end:].split(None, 1)
    following = behind[0].strip(".,;:()'’") if behind else ""
    if usual.behind:
        return following == usual.behind and f"{usual.word} {usual.behind}" in document.source
    if following[:1].isupper() and block.text[end : end + 1] == " ":
        return False  # "in Mosow Mills"
    before = [word.strip('("“') for word in block.text[:start].lower().split()[-2:]]
    if not before or block.text[max(start - 1, 0) : start] != " ":
        return False
    if before[-1] in word_list("places", "toward"):
        return len(before) > 1 and before[0] in word_list("places", "moving")
    return before[-1] in word_list("places", "at")


@cache
def _neighbours() -> dict[str, tuple[_Usual, ...]]:
    """Give the words of known places and periods by what is left of them without a letter."""
    language, limits = load_language(), load_limits()
    found: defaultdict[str, list[_Usual]] = defaultdict(list)
    for name in (*language.places, *language.periods):
        words = name.split()
        for at, word in enumerate(words):
            behind = words[at + 1] if at + 1 < len(words) else ""
            shortest = limits.shortest_place_part if behind else limits.shortest_place
            alone = len(words) == 1 or behind
            if len(word) >= shortest and alone and word.isalpha() and word[1:].islower():
                for rest in {word, *rests(word)}:
                    found[rest].append(_Usual(word, behind))
    return {rest: tuple(dict.fromkeys(usual)) for rest, usual in found.items()}


@cache
def _known_words() -> frozenset[str]:
    """Give the words that are names, or names of peoples, as they stand."""
    language = load_language()
    words = {word for name in (*language.places, *language.periods) for word in name.split()}
    return frozenset({*words, *language.male, *language.female, *language.adjectives})
