"""Who did it, under two given names: 'designed by George Ferrar', 'the architect, Edmund Ferrar'.

Two texts of one thing that each name one man of a surname, with another given name and the same
part in the tale, mean one man. A text that has both names tells them apart, and so does one that
tells of fathers and sons, and so do years too far apart for one deed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import combinations, product
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.together import in_common
from factlint.limits import load_limits
from factlint.model import BlockKind, Place
from factlint.names import fold, same_person_name
from factlint.patterns import deferred
from factlint.wordlists import entries, one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.evidence import Evidence
    from factlint.model import Block, Document

_NAME: Final = deferred(
    r"(?<![\w’'-])(?P<given>[A-Z][a-zà-ÿ]+) (?:(?:[A-Z]\.|[A-Z][a-zà-ÿ]+) ){0,2}"
    r"(?P<surname>(?:Mac|Mc|O['’]|De|La|Le)?[A-Z][a-zà-ÿ]{2,})(?! [A-Z&])(?![\w’'-])"
)
_END: Final = deferred(
    r"(?<!\bMr)(?<!\bDr)(?<!\bSt)(?<!\bMrs)(?<!\bRev)(?<!\bSir)(?<!\bCol)(?<!\bCapt)(?<!\bProf)"
    r"[.!?;](?=\s|$)"
)
_KIN: Final = deferred(lambda: rf"\b(?:{one_of('roles', 'kin')})\b")
_YEAR: Final = deferred(r"\b(?:1[0-9]|20)\d\d\b")
_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION})
_NEAR: Final = 60  # characters between a name and the word for what somebody did
_FAR: Final = 200  # and within which its sentence ends


class OtherName(NamedTuple):
    """A name, and the one that somebody with that surname and that part bears in another text."""

    place: Place
    usual: str
    elsewhere: Place


class _Named(NamedTuple):
    name: str
    document: Document
    block: Block
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.name)

    @property
    def place(self) -> Place:
        return self.document.block_place(self.block, self.start, self.end)


def named_otherwise(evidence: Evidence) -> Iterator[OtherName]:
    """Yield names for which another text has another given name."""
    if len(evidence.documents) < 2:
        return
    of_surname: defaultdict[str, dict[str, list[_Named] | None]] = defaultdict(dict)
    for document in evidence.documents:
        for surname, named in _by_surname(document).items():
            of_surname[surname][document.path] = named
    for surname, by_path in of_surname.items():
        told = [named for named in by_path.values() if named]
        if len({named[0].name for named in told}) < 2:
            continue
        with_parts = [[(one, _parts(one)) for one in named] for named in told]
        for some, others in combinations(with_parts, 2):
            pair = _one_part(some, others)
            if pair is not None and _are_of_one_tale(surname, *pair, evidence):
                yield OtherName(pair[1].place, pair[0].name, pair[0].place)


def _by_surname(document: Document) -> dict[str, list[_Named] | None]:
    """Give who bears each surname, and None for one that several bear."""
    found: defaultdict[str, list[_Named]] = defaultdict(list)
    for block in document.blocks:
        if block.kind not in _READ:
            continue
        for match in _names(block.text):
            named = _Named(match[0], document, block, match.start())
            found[match["surname"]].append(named)
    alone = {surname: len({fold(one.name) for one in ones}) == 1 for surname, ones in found.items()}
    return {surname: ones if alone[surname] else None for surname, ones in found.items()}


def _names(text: str) -> Iterator[re.Match[str]]:
    from factlint.extract.language import load_language

    at = 0
    while (match := _NAME.search(text, at)) is not None:
        known = load_language().is_given(match["given"])
        at = match.end() if known else match.end("given")  # "Captain Donald Maclure"
        if known:
            yield match


def _parts(named: _Named) -> frozenset[str]:
    """Give what a sentence says that somebody was or did, by the nearest word on either side."""
    text, start, end = named.block.text, named.start, named.end
    begin, last = _sentence(named)
    if _KIN.search(text, begin, last):
        return frozenset()
    before = list(_part_word().finditer(text, max(begin, start - _NEAR), start))
    behind = _part_word().search(text, end, min(last, end + _NEAR))
    words = [before[-1][0]] if before else []
    words += [behind[0]] if behind is not None else []
    return frozenset(_families()[word.casefold()] for word in words)


def _sentence(named: _Named) -> tuple[int, int]:
    """Give where the sentence that has a name begins and ends in its block."""
    text, start, end = named.block.text, named.start, named.end
    ends = [one.end() for one in _END.finditer(text, max(start - _FAR, 0), start)]
    stop = _END.search(text, end, end + _FAR)
    last = stop.start() if stop is not None else min(end + _FAR, len(text))
    return (ends[-1] if ends else max(start - _FAR, 0)), last


def _are_of_one_time(one: _Named, other: _Named) -> bool:
    """Say whether the years with two names, where both have any, may be those of one deed."""
    apart = [abs(first - second) for first, second in product(_years(one), _years(other))]
    return not apart or min(apart) <= load_limits().slip


def _years(named: _Named) -> list[int]:
    """Give the years of the sentence that has a name, or else the last one before it."""
    begin, last = _sentence(named)
    years = (
        _YEAR.findall(named.block.text, begin, last)
        or _YEAR.findall(named.block.text, 0, begin)[-1:]
    )
    return [int(year) for year in years]


@cache
def _families() -> dict[str, str]:
    return {word: told.split()[0] for told in entries("roles", "parts") for word in told.split()}


@cache
def _part_word() -> re.Pattern[str]:
    words = "|".join(sorted(_families(), key=len, reverse=True))
    return re.compile(rf"\b(?:{words})\b|\b(?:{words.title()})\b")


def _one_part(
    some: list[tuple[_Named, frozenset[str]]], others: list[tuple[_Named, frozenset[str]]]
) -> tuple[_Named, _Named] | None:
    """Give two names of one surname that cannot be one person's, and had the same part."""
    if same_person_name(some[0][0].name, others[0][0].name) is not False:
        return None
    for (one, own), (other, theirs) in product(some, others):
        if own & theirs and _are_of_one_time(one, other):
            return one, other
    return None


def _are_of_one_tale(surname: str, one: _Named, other: _Named, evidence: Evidence) -> bool:
    """Say whether two texts tell of one thing, and neither of them of two of the surname."""
    paths = one.place.path, other.place.path
    sources = [evidence.by_path[path].source for path in paths]
    if any(word in sources[1] for word in one.name.split()[:-1]):
        return False
    if any(word in sources[0] for word in other.name.split()[:-1]):
        return False
    return in_common(*paths, evidence, surname)
