"""Names that are spelt otherwise once: 'Rober Webster' in a section about Robert Webster."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.together import in_common
from factlint.limits import load_limits
from factlint.model import BlockKind
from factlint.names import fold
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Document, Place

_WORD: Final = deferred(r"[A-Z][a-z]{3,}(?![a-z'’-])")
_HEADING: Final = deferred(r"([A-Z][a-z]+) ([A-Z][a-z]+)")  # a section about somebody
_BEFORE: Final = deferred(r"(?<![\w'’-])([A-Z][a-z]+) $")
_FAR: Final = 20  # characters before a word in which another name stands
_VOWELS: Final = frozenset("aeiouy")
_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION, BlockKind.CELL})
_HEADS: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})


class Slip(NamedTuple):
    """A word that is nearly a name of the same text."""

    document: Document
    place: Place
    usual: str
    elsewhere: Place | None = None  # where it is spelt so, if that is another text


class _Found(NamedTuple):
    word: str
    block: int
    at: int
    before: str  # the name right before it, if there is one


# Given names and surnames, each with where they stand first, and how often the surname does.
_Surnames = dict[tuple[str, str], tuple[_Found, int]]


def slips(evidence: Evidence) -> Iterator[Slip]:
    """Yield names that are written otherwise, once, than the same text writes them elsewhere."""
    names = _names(evidence)
    near = _neighbours(name for name in names if len(name) >= load_limits().shortest_name)
    known: set[tuple[str, str]] = set()
    told: list[_Surnames] = []
    for document in evidence.documents:
        words = list(_words(document))
        told.append(_surnames(words) if len(evidence.documents) > 1 else {})
        for slip in _slips(document, words, names, near):
            known.add((document.path, slip.place.text))
            yield slip
    for slip in _across(told, evidence):
        if (slip.document.path, slip.place.text) not in known:
            yield slip


def _across(told: Sequence[_Surnames], evidence: Evidence) -> Iterator[Slip]:
    """Yield a surname that one text has once, and another of the same otherwise, and oftener.

    'Miss Ada Wesseling', where the article on the house tells of Ada Wesselink.
    """
    near = _neighbours(f"{given} {name}" for names in told for given, name in names)
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    for text, names in enumerate(told):
        for given, name in names:
            bearers[f"{given} {name}"].append(text)
    for document, names in zip(evidence.documents, told, strict=True):
        for (given, name), (found, times) in names.items():
            if times > load_limits().most_misspelt:
                continue
            for full in near.get_all(f"{given} {name}"):
                usual = full.removeprefix(f"{given} ")
                at = next(
                    (one for one in bearers[full] if usual != full and _is_usual(
                        usual, name, evidence.documents[one], document, evidence)), None,
                )  # fmt: skip
                if at is not None:
                    other = evidence.documents[at]
                    there = _place(other, told[at][given, usual][0])
                    yield Slip(document, _place(document, found), usual, there)
                    break


def _surnames(words: Sequence[_Found]) -> _Surnames:
    """Give where given names and surnames stand first, and how often the surnames stand at all."""
    counts = Counter(found.word for found in words)
    pairs: _Surnames = {}
    for found in words:
        if _is_a_name(found.before) and not _is_place_or_people(found.word):
            pairs.setdefault((found.before, found.word), (found, counts[found.word]))
    return pairs


def _is_usual(
    usual: str, name: str, text: Document, document: Document, evidence: Evidence
) -> bool:
    """Tell whether a surname of one text is what another one means by a name that is nearly it."""
    return (
        _one_off(name, usual)
        and text.source.count(usual) >= load_limits().least_usual
        and usual not in document.source
        and name not in text.source
        and in_common(document.path, text.path, evidence)
    )


def _names(evidence: Evidence) -> dict[str, set[str]]:
    """Give the words of people's names, and of each the words that stand behind it."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for entity in evidence.facts.entities.values():
        for name in entity.names if entity.type == "person" else ():
            words = name.split()
            for word, after in zip(words, [*words[1:], ""], strict=True):
                names[word].add(after)
    for heading in (block.text for document in evidence.documents for block in document.blocks
                    if block.kind in _HEADS):  # fmt: skip
        match = _HEADING.fullmatch(heading)
        if match and _is_a_name(match[1]):
            names[match[1]].add(match[2])
    return names


def _slips(
    document: Document, every: Sequence[_Found], names: dict[str, set[str]], near: _Neighbours
) -> Iterator[Slip]:
    yield from _second_words(document, every, names)
    words = [found for found in every if _is_read(document, found)]
    counts = Counter(found.word for found in words)
    stands = cache(document.source.__contains__)
    for found in words:
        if counts[found.word] > load_limits().most_misspelt:
            continue
        nearby = (name for name in near.get_all(found.word) if stands(name))
        if found.word in names:  # the slip itself may have been taken for somebody
            shared = names[found.word] - {""}
            nearby = (one for one in nearby if _is_a_name(one) and shared & names[one])
        usual = next((one for one in nearby if _is_slip(found, one, document, names)), None)
        if usual is not None and not _is_a_name(found.word) and fold(usual) != fold(found.word):
            yield Slip(document, _place(document, found), usual)


def _second_words(
    document: Document, words: Sequence[_Found], names: dict[str, set[str]]
) -> Iterator[Slip]:
    """Yield a name that stands once behind the very word that another stands behind oftener.

    'Ada Wesseling' of 'Ada Wesselink', 'Port Ellory' of 'Port Ellery'.
    """
    limits, heads = load_limits(), word_list("names", "before-a-place")
    led = [
        found for found in words
        if found.before in names or _is_a_name(found.before) or found.before in heads
    ]  # fmt: skip
    often = Counter((found.before, found.word) for found in led)
    counts = Counter(found.word for found in words)
    near = _neighbours(
        word for (_, word), number in often.items()
        if number >= limits.least_usual and len(word) >= limits.shortest_name
    )  # fmt: skip
    for found in led:
        if counts[found.word] > limits.most_misspelt or not _is_read(document, found):
            continue
        for usual in near.get_all(found.word):
            told = often[found.before, usual] >= limits.least_usual and _one_off(found.word, usual)
            if told and not _stand_together(found, usual, document):
                yield Slip(document, _place(document, found), usual)
                break


def _stand_together(found: _Found, usual: str, document: Document) -> bool:
    """Tell whether one sentence has both: 'Ada Hansen and Ada Hanson were cousins'."""
    text = document.blocks[found.block].text
    start, end = text.rfind(". ", 0, found.at), text.find(". ", found.at)
    return usual in text[start + 1 : end if end >= 0 else len(text)]


def _is_read(document: Document, found: _Found) -> bool:
    return document.blocks[found.block].kind in _READ


def _place(document: Document, found: _Found) -> Place:
    block = document.blocks[found.block]
    return document.block_place(block, found.at, found.at + len(found.word))


def _one_off(word: str, name: str) -> bool:
    """Tell whether one letter is another, or two beside each other have changed places."""
    if len(word) != len(name) or fold(word) == fold(name):
        return False
    differ = sum(a != b for a, b in zip(word, name, strict=True))
    return differ == 1 or swapped(word, name)


def _words(document: Document) -> Iterator[_Found]:
    for index, block in enumerate(document.blocks):
        if block.kind in _READ or block.kind in _HEADS:
            for match in _WORD.finditer(block.text):
                before = _BEFORE.search(block.text, max(match.start() - _FAR, 0), match.start())
                name = before[1] if before is not None else ""
                yield _Found(match[0], index, match.start(), name)


class _Neighbours:
    """Names by what is left of them when a letter is taken out (the SymSpell way)."""

    def __init__(self) -> None:
        self._by_rest: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, name: str) -> None:
        for rest in {name, *rests(name)}:
            self._by_rest[rest].append(name)

    def get_all(self, word: str) -> list[str]:
        found = (name for rest in (word, *rests(word)) for name in self._by_rest.get(rest, ()))
        return list(dict.fromkeys(found))


def _neighbours(names: Iterable[str]) -> _Neighbours:
    near = _Neighbours()
    for name in names:
        near.add(name)
    return near


def rests(word: str) -> list[str]:
    """Give what is left of a word when each of its letters in turn is taken out."""
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def _is_slip(found: _Found, name: str, document: Document, names: dict[str, set[str]]) -> bool:
    """Say whether a word is a slip for a name, and not another name or word.

    Before the same surname one letter is enough; alone, a letter must be of the wrong kind, or
    two must have changed places: Anna and Anne, Hansen and Hanson are two names.
    """
    if f" {found.word.lower()}" in document.source:  # "the Supreme Court", "a court"
        return False
    following = document.blocks[found.block].text[found.at + len(found.word) :].split(None, 1)
    after = following[0].strip(".,;:()'’") if following else ""
    if after[:1].isupper() and after in names[name] and _one_letter(found.word, name):
        return True
    if after[:1].isupper() or _stands_in_a_name(found, document):
        return False  # Long Beach is no slip for Johnny Bench
    if _opens_a_sentence(found, document) or _is_place_or_people(found.word):
        return False
    return swapped(found.word, name) or wrong_kind(found.word, name)


def _stands_in_a_name(found: _Found, document: Document) -> bool:
    before = document.blocks[found.block].text[: found.at].split()
    return bool(before) and before[-1][:1].isupper()


def _opens_a_sentence(found: _Found, document: Document) -> bool:
    before = document.blocks[found.block].text[: found.at].rstrip()
    return not before or before[-1] in ".!?:\"'“”‘’("


def _one_letter(word: str, name: str) -> bool:
    """Say whether one letter is missing, too many, or another; a last letter often is, rightly."""
    if len(word) == len(name):
        differ = [at for at, (a, b) in enumerate(zip(word, name, strict=True)) if a != b]
        return (len(differ) == 1 and differ[0] < len(word) - 1) or swapped(word, name)
    if word == name:
        return False
    short, long = sorted((word, name), key=len)
    if long[:-1] == short:  # Bernardo is no slip for Bernard, nor Johan for Johann
        return long == name and long[-1] in "bcdfgklmprt"
    return short in rests(long)


def swapped(word: str, name: str) -> bool:
    """Say whether two letters that stand beside each other have changed places."""
    if len(word) != len(name):
        return False
    differ = [at for at, (a, b) in enumerate(zip(word, name, strict=True)) if a != b]
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    one, other = differ
    return word[one] == name[other] and word[other] == name[one]


def wrong_kind(word: str, name: str) -> bool:
    """Say whether a vowel stands for a consonant, or the reverse, inside the word."""
    if len(word) != len(name):
        return False
    differ = [at for at, (a, b) in enumerate(zip(word, name, strict=True)) if a != b]
    if len(differ) != 1 or not 0 < differ[0] < len(word) - 1:
        return False
    return (word[differ[0]] in _VOWELS) != (name[differ[0]] in _VOWELS)


def _is_a_name(word: str) -> bool:
    from factlint.extract.language import load_language

    return load_language().is_given(word)


def _is_place_or_people(word: str) -> bool:
    from factlint.extract.language import load_language

    language = load_language()
    return word in language.places or word in language.adjectives
