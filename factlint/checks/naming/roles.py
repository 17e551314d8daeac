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
from typing import TYPE_CHECKING, Final

from factlint.checks.naming.doers import of_another_deed
from factlint.checks.naming.named import Named, OtherName, may_be_one, named_in
from factlint.checks.together import in_common
from factlint.dates.words import A_YEAR
from factlint.extract.language import load_language
from factlint.extract.syntax.grammar import tag_of
from factlint.limits import load_limits
from factlint.names import fold
from factlint.patterns import deferred
from factlint.wordlists import entries, one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.evidence import Evidence
    from factlint.model import Document

_KIN: Final = deferred(lambda: rf"\b(?:{one_of('roles', 'kin')})\b")
_YEAR: Final = deferred(rf"\b{A_YEAR}\b")
_SUCCEEDS: Final = deferred(r"\b(?:retired|resigned|died)\b.*\bsucceeded\b")  # in an office
_TITLED: Final = deferred(lambda: rf"\b(?P<title>{one_of('roles', 'titles')})\.? $")
_IS_BEFORE: Final = deferred(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?P<which>(?:[a-z-]+ ){0,2})(?P<noun>[a-z-]{4,}),? "
    r"(?:(?:Mr|Mrs|Miss|Dr|Captain|Sir)\.? )?$"
)
_IS_BEHIND: Final = deferred(
    r", (?:the|its|their) (?P<which>(?:[a-z-]+ ){0,2}?)(?P<noun>[a-z-]{4,})"
    r"(?=[,.;]| (?:of|at|in|who)\b|$)"
)
_NEAR: Final = 60  # characters between a name and the word for what somebody did


def named_otherwise(evidence: Evidence) -> Iterator[OtherName]:
    """Yield names for which another text has another given name."""
    if len(evidence.documents) < 2:
        return
    of_surname: defaultdict[str, dict[str, list[Named] | None]] = defaultdict(dict)
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


def _by_surname(document: Document) -> dict[str, list[Named] | None]:
    """Give who bears each surname, and None for one that several bear."""
    found: defaultdict[str, list[Named]] = defaultdict(list)
    for named in named_in(document):
        found[named.surname].append(named)
    alone = {surname: len({fold(one.name) for one in ones}) == 1 for surname, ones in found.items()}
    return {surname: ones if alone[surname] else None for surname, ones in found.items()}


def _parts(named: Named) -> frozenset[str]:
    """Give what a sentence says that somebody was or did, by the nearest word on either side."""
    text, start, end = named.block.text, named.start, named.end
    begin, last = named.sentence
    if _KIN.search(text, begin, last) and not _SUCCEEDS.search(text[begin:last]):
        return frozenset()
    before = list(_part_word().finditer(text, max(begin, start - _NEAR), start))
    behind = _part_word().search(text, end, min(last, end + _NEAR))
    words = [before[-1][0]] if before else []
    words += [behind[0]] if behind is not None else []
    parts = {_families()[word.casefold()] for word in words}
    return frozenset(parts | _said_to_be(text[begin:start], text[end:last]))


def _said_to_be(before: str, behind: str) -> set[str]:
    """Give what a name is said to be, right beside it: 'the watchman, Otto Hay', 'Lady Ada Hay'."""
    told = set[str]()
    if match := _TITLED.search(before):
        told.add(match["title"])
    for match in (_IS_BEFORE.search(before), _IS_BEHIND.match(behind)):
        if match is None or tag_of(match["noun"]) != "w":
            continue
        if word_list("roles", "one-of-several").isdisjoint(match["which"].split()):
            told.add(match["noun"])
    return told


def _are_of_one_time(one: Named, other: Named) -> bool:
    """Say whether the years with two names, where both have any, may be those of one deed."""
    apart = [abs(first - second) for first, second in product(_years(one), _years(other))]
    return not apart or min(apart) <= load_limits().slip


def _are_of_two_years(one: Named, other: Named) -> bool:
    """Say whether two names stand with years, and none of them is of both: offices pass on."""
    told = [set(_YEAR.findall(named.block.text, *named.sentence)) for named in (one, other)]
    return bool(told[0] and told[1]) and told[0].isdisjoint(told[1])


def _years(named: Named) -> list[int]:
    """Give the years of the sentence that has a name, or else the last one before it."""
    begin, last = named.sentence
    years = (
        _YEAR.findall(named.block.text, begin, last)
        or _YEAR.findall(named.block.text, 0, begin)[-1:]
    )
    return [int(year) for year in years]


@cache
def _families() -> dict[str, str]:
    return {word: told.split()[0] for told in entries("roles", "parts") for word in told.split()}


@cache
def _deeds() -> frozenset[str]:
    """Give the parts in a tale by which one man does one thing."""
    return frozenset(_families().values())


@cache
def _part_word() -> re.Pattern[str]:
    words = "|".join(sorted(_families(), key=len, reverse=True))
    return re.compile(rf"\b(?:{words})\b|\b(?:{words.title()})\b")


def _one_part(
    some: list[tuple[Named, frozenset[str]]], others: list[tuple[Named, frozenset[str]]]
) -> tuple[Named, Named] | None:
    """Give two names of one surname that cannot be one person's, and had the same part."""
    if may_be_one(some[0][0], others[0][0]) or _are_of_two_sexes(some[0][0], others[0][0]):
        return None
    for (one, own), (other, theirs) in product(some, others):
        of_one = of_another_deed(one) == of_another_deed(other) and _are_of_one_time(one, other)
        shared = own & theirs
        if shared and of_one and (shared & _deeds() or not _are_of_two_years(one, other)):
            return one, other
    return None


def _are_of_two_sexes(one: Named, other: Named) -> bool:
    """Say whether two given names are those of a man and a woman, which no slip takes for one."""
    genders = {load_language().gender(named.name.partition(" ")[0]) for named in (one, other)}
    return {"male", "female"} <= genders


def _are_of_one_tale(surname: str, one: Named, other: Named, evidence: Evidence) -> bool:
    """Say whether two texts tell of one thing, and neither of them of two of the surname."""
    paths = one.place.path, other.place.path
    sources = [evidence.by_path[path].source for path in paths]
    if any(word in sources[1] for word in one.name.split()[:-1]):
        return False
    if any(word in sources[0] for word in other.name.split()[:-1]):
        return False
    return in_common(*paths, evidence, surname)
