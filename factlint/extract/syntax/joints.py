"""Conjunctions and commas that join words of one clause, and part nothing: lists, pairs of places.

Each tells it of the mark at a token between where a clause begins and the verb behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.syntax.tagging import Tagged

_FIRST_PLACE = deferred(r"[Nwr]P[DSaw#]*[Nw]$")
_SECOND_PLACE = deferred(r"P[DSaw#]*[Nw]")
_BY_THE_WAY_LIST = deferred(r"P(?:D?N,)+D?N,?CD?N,?$")
_PLACED_BEFORE = deferred(r"P(?:D?[aw]*[Nw],)*D?[aw]*[Nw]$")
_NOUN_OF_LISTED = deferred(
    r"(?:P?T,?)?[DS][aw#]*w[Pf](?P<listed>D?[aw]*N(?:,D?[aw]*N)+,?CD?[aw]*N)"
)
_STRIP_DATE = deferred(r"P?T$")  # "the population of Latvia and Estonia in 1780 was"
_OPENS_WITH_TIME = deferred(r"(?:a+|P?[Dwa]*T),")  # "In 1905, Ada and the others"
_OF_TWO = deferred(r"[fP]D[aw]*N$")
_BETWEEN_THEM = deferred(r"P[DSaw#]*[Nwr](?:f[DS]?[aw]*[Nw])?")
_OF_TWO_NAMES = deferred(r"D[awg]*N$")
_HOUSE = deferred(r"N[aw]*w")
_OF_SEVERAL = frozenset("were are have".split())


def two_places(tags: str, start: int, at: int, end: int) -> bool:
    """Tell whether 'and' joins two places: ', and mills on Low Road and along the Tyne began'."""
    if tags[at] != "C" or _SECOND_PLACE.fullmatch(tags, at + 1, end) is None:
        return False
    first = _FIRST_PLACE.search(tags, start, at)
    return first is not None and not {",", "C", ";"}.isdisjoint(tags[start : first.start()])


def compared(tagged: Tagged, start: int, at: int, end: int) -> bool:
    """Tell whether a mark is of a list by the way: 'The tax, like Rome, Bath and Leeds, grew'."""
    match = _BY_THE_WAY_LIST.search(tagged.tags, start, end)
    if match is None or not match.start() < at < match.end() - 1:
        return False
    return tagged.small[match.start()] in ("like", "unlike", "including")


def in_an_address(tagged: Tagged, at: int, end: int) -> bool:
    """Tell whether a comma parts a town and its state: 'a firm in Dayton, Ohio founded by'."""
    if at < 3 or at + 2 != end or tagged.tags[at - 2 : end] != "PN,N":
        return False
    return all(
        one is not None and one.type == "place" for one in map(tagged.member, (at - 1, at + 1))
    )


def of_the_subject(tags: str, start: int, at: int, end: int) -> bool:
    """Tell whether a mark lists places behind a noun: 'Her tour of Riga, Bath and Leeds began'."""
    if start or tags[at] not in ",C":
        return False
    listed = _NOUN_OF_LISTED.fullmatch(tags, 0, end)
    return listed is not None and at >= listed.start("listed")


def one_name(tags: str, start: int, at: int, end: int) -> bool:
    """Tell whether 'and' stands in what is named after two: 'of the Leeds and Riga canal, was'."""
    if _OF_TWO_NAMES.search(tags, start, at) and _HOUSE.fullmatch(tags, at + 1, end):
        return True  # "a small William and Mary house was"
    named = tags[at + 1 : at + 3] == "Nw" and tags[end - 1 : end] == ","
    return named and tags[at] == "C" and _OF_TWO.search(tags, start, at) is not None


def one_stretch(tagged: Tagged, at: int) -> bool:
    """Tell whether a mark stands within a stretch of time: 'between 1902 and 1905', '1902–05'."""
    if tagged.tags[max(at - 1, 0) : at + 2] not in ("TCT", "T;T"):
        return False
    first, last = tagged.time(at - 1), tagged.time(at + 1)
    return first is not None and last is not None and first.range == last.range is not None


def of_one_only(tagged: Tagged, start: int, at: int, end: int) -> bool:
    """Tell whether a verb of several has one right before it: 'mills built in Riga and Leeds were'.

    It is told of what stands before the participle.
    """
    tags = tagged.tags
    if not start or tags[at:end] != "CN" or tagged.small[end] not in _OF_SEVERAL:
        return False
    one = tagged.member(at + 1)
    near = _PLACED_BEFORE.search(tags, start, at) is not None
    return near and one is not None and one.type == "place"


def between_two(tagged: Tagged, start: int, at: int) -> bool:
    """Tell whether 'and' joins what something is between: 'the road between Leeds and Riga'."""
    tags = tagged.tags
    for first in range(at - 2, start, -1):
        if tags[first] == "P" and tagged.small[first] == "between":
            return (
                "C" not in tags[first:at] and _BETWEEN_THEM.fullmatch(tags, first, at) is not None
            )
        if tags[first] in ",;CvbhRUK":
            return False
    return False


def joins_names(tags: str, start: int, at: int, end: int) -> bool:
    """Tell whether an 'and' joins two subjects: 'Hugo and Felix founded', 'the men and women'."""
    opening = _OPENS_WITH_TIME.match(tags, start, at) if start == 0 else None
    left = tags[opening.end() if opening is not None else start : at].rstrip("a")
    right = _STRIP_DATE.sub("", tags[at + 1 : end].rstrip("aB"))
    if start == 0 and "," not in left:
        return bool(right) and right[-1] in "Nwr"
    return False
