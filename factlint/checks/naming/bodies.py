"""Names of bodies: against the reference names, and of one body in several documents."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.times.words import factored
from factlint.patterns import deferred
from factlint.wordlists import entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Document, Place

_NEAR: Final = 40  # characters of an abbreviation, and more
_CAPITALISED: Final = deferred(r"\b([A-Z][a-z]+)\s+$")
_BRACKET: Final = deferred(r"\s*[(\[]([^()\[\]]{2,40})[)\]]")


class Misnamed(NamedTuple):
    """A name that differs by one word from the one that is right, or used elsewhere."""

    place: Place
    usual: str
    elsewhere: Place | None = None


class _Known(NamedTuple):
    """A body of the reference claims: its names, and the short ones that show it is meant."""

    names: tuple[str, ...]
    short: frozenset[str]


def misnamed(evidence: Evidence) -> Iterator[Misnamed]:
    """Yield names that differ by one word from a reference name whose abbreviation stands by."""
    known = list(_known())
    pattern = re.compile(factored(tuple(name for one in known for name in one.short)))
    for document in evidence.documents:
        found = set(pattern.findall(document.source))
        for one in known:
            if not found.isdisjoint(one.short):
                yield from _against(document, one)


def _known() -> Iterator[_Known]:
    from factlint.claimfile import load_reference

    for file in load_reference():
        for entity in file.entities:
            short = frozenset(name for name in entity.names if " " not in name and len(name) > 2)
            if short and any(len(name.split()) > 2 for name in entity.names):
                yield _Known(entity.names, short)


def _against(document: Document, known: _Known) -> Iterator[Misnamed]:
    for name in known.names:
        words = name.split()
        if len(words) > 2:
            for found in _nearly(document, words):
                right = any(_spelt_alike(found.text, one) for one in known.names)
                if not right and _stands_by(document, found, known.short):
                    yield Misnamed(found, name)


def _spelt_alike(one: str, other: str) -> bool:
    """Say whether two names are one: 'Cooperation', 'Co-operation'; 'Organization'."""
    return _spelling(one) == _spelling(other)


def _spelling(name: str) -> str:
    return name.casefold().replace("-", "").replace("isation", "ization")


def _nearly(document: Document, words: Sequence[str]) -> Iterator[Place]:
    """Yield where all words but one capitalised one stand."""
    present = [word in document.source for word in words]
    for at, word in enumerate(words):
        if word[0].isupper() and all(present[:at] + present[at + 1 :]):
            others = [re.escape(one) for one in words]
            others[at] = rf"(?!{others[at]}\b)[A-Z][a-z]+"
            first = at == 0  # the others are looked for, which begin with known letters
            others[first] += rf"(?<!\w{others[first]})"
            for match in re.finditer(r"\s+".join(others[first:]) + r"\b", document.source):
                start = _another_before(document, word, match.start()) if first else match.start()
                if start is not None:
                    yield document.place(start, match.end())


def _another_before(document: Document, word: str, end: int) -> int | None:
    """Give where the word right before a place begins, if it has a capital and is another one."""
    before = _CAPITALISED.search(document.source, max(end - _NEAR, 0), end)
    return before.start() if before is not None and before[1] != word else None


def _stands_by(document: Document, place: Place, short: Iterable[str]) -> bool:
    """Say whether an abbreviation stands in brackets behind the name, or the name behind it."""
    behind = _BRACKET.match(document.source, place.end)
    if behind is not None:
        return any(name in behind[1] for name in short)
    before = document.source[max(place.start - _NEAR, 0) : place.start]
    return any(before.endswith(f"{name} (") for name in short)


def named_twice(evidence: Evidence) -> Iterator[Misnamed]:
    """Yield bodies that two documents name by another last word, in telling of one person."""
    found: defaultdict[tuple[str, int], list[tuple[Document, Place]]] = defaultdict(list)
    kinds = _kinds()
    for document in evidence.documents:
        for match in _BODY.finditer(document.source):
            place = document.place(*match.span())
            found[match[1], kinds[match[2]]].append((document, place))
    for places in found.values():
        if len({place.text for _, place in places}) > 1:
            yield from _pairs([(one, _told_of(evidence, where, one)) for where, one in places])


@cache
def _kinds() -> dict[str, int]:
    """Give the last words that one writer may take for another's, each with its kind."""
    told = enumerate(entries("bodies", "taken-for-another"))
    return {word: kind for kind, words in told for word in words.split()}


_BODY: Final = deferred(lambda: rf"\b((?:[A-Z][a-z]+ ){{2,4}})({'|'.join(_kinds())})\b")


def _pairs(places: Sequence[tuple[Place, frozenset[str]]]) -> Iterator[Misnamed]:
    seen: set[frozenset[str]] = set()
    by_path: defaultdict[str, set[str]] = defaultdict(set)
    for place, _ in places:
        by_path[place.path].add(place.text)
    for (one, whose), (other, others) in combinations(places, 2):
        names = frozenset((one.text, other.text))
        apart = one.path != other.path and len(names) == 2 and names not in seen
        both = any(names <= known for known in by_path.values())  # one text tells them apart
        if apart and not both and whose & others:
            seen.add(names)
            yield Misnamed(one, other.text, other)


def _told_of(evidence: Evidence, document: Document, place: Place) -> frozenset[str]:
    """Give the people of whom the block around a place tells something."""
    number = document.block_at(place.start)
    if number is None:
        return frozenset()
    block = document.blocks[number]
    entities = evidence.facts.entities
    return frozenset(
        claim.subject
        for claim in evidence.facts.told_in(place.path)
        if block.start <= claim.place.start < block.end
        and claim.subject in entities
        and entities[claim.subject].type == "person"
    )
