"""The verbs of a sentence with their helpers: had been seen, did not return, left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.syntax import speech, undated
from factlint.extract.syntax.clause import Clause
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.syntax.tagging import Tagged

_OWN = frozenset("its their".split())
_GROUP = deferred(
    # had been seen, was working, was in 1927 elected
    r"(?P<auxiliaries>(?:[mbhd][an]*)+(?:,?[Py]T,?)?)(?P<main>[vsg])"
    r"|(?P<modal>[md][an]*)(?P<base>w)"  # did not return, would leave
    r"|(?P<copula>(?:[mhd][an]*)*b)|(?P<having>h)"
    r"|(?P<before>n?a*)(?P<bare>[vs])"  # left, never married
)
_PREDICATES = word_list("verbs", "singular")
_NEVER_ALONE = frozenset({"known"})  # "the area now known as Latvia": no verb of its own
_PAIRS = ("couple", "family")
# "not only" goes on with "but also", and "not without" says that there was
_ALSO = (["only"], ["just"], ["merely"], ["simply"], ["without"])
_SANK_WITH = (["went", "down", "with"], ["gone", "down", "with"], ["went", "down", "in"])
_GOVERNS = tuple("PaDNUSCf")


def verb_groups(tagged: Tagged) -> Iterator[Clause]:
    """Yield a clause for each group of verbs, in order; it still reaches over the sentence."""
    before: Clause | None = None
    for match in _GROUP.finditer(tagged.tags):
        clause = _group(tagged, match, before)
        if clause is not None:
            clause.phrase = _with_the_ship(tagged, tagged.words(clause.verb, 6), clause.verb)
            clause.passive = (
                clause.passive or clause.phrase[0] == "born"
            )  # "Mott, born in 1914, was"
            before = clause
            yield clause


def _with_the_ship(tagged: Tagged, words: list[str], at: int) -> list[str]:
    """Give the words behind a verb, with 'the ship' for a ship: 'He went down with the Freja'."""
    if words[:3] not in _SANK_WITH:
        return words
    named = at + 3 + (tagged.tags[at + 3 : at + 4] == "D")
    member = tagged.member(named) if tagged.tags[named : named + 1] == "N" else None
    ship = member is not None and member.type == "ship"
    return "went down with the ship".split() if ship else words


def _group(tagged: Tagged, match: re.Match[str], before: Clause | None) -> Clause | None:
    tags = tagged.tags
    auxiliaries, main, modal, _, copula, having, _, bare = match.groups()
    begin, after = match.span()
    helpers = auxiliaries or modal or copula or ""
    if bare:
        begin = match.start("before")
        if tags[begin - 2 : begin] == "Pw" and _helps(tagged, begin, after):
            return None  # "to help disadvantaged children"
        if tags[after : after + 1] == "T" and undated.dates_nothing(tagged, after):
            return None  # "the year ended 31 March 2012"
        if tagged.small[after - 1] in _NEVER_ALONE or _only_names(tagged, after - 1):
            return None
        if tagged.words(after - 1, 2) == ["put", "together"] and "than" in tagged.small[:begin]:
            return None  # "longer than Otto and Ada put together"
        if _attributive(tags, begin) or (bare == "s" and not _predicates(tagged, begin, after)):
            return None
    elif (
        begin
        and tags[begin - 1] == "t"
        and not ("h" in (auxiliaries or "") and speech.told_to_have(before))
    ):
        return None  # "to be allowed": no statement
    if main == "g" and "b" not in helpers:
        return None
    return Clause(
        head=0, verb=after - 1, group=begin, after=after, end=len(tags),
        passive="b" in helpers and main == "v",
        perfect="h" in helpers,
        negative=_never_so(tagged, match) or _contracted(tagged, match) or _denied(tagged, match)
        or _never(tagged, begin),
        modal=_modal(tagged, match),
        copula=bool(copula or having),
    )  # fmt: skip


def _never_so(tagged: Tagged, match: re.Match[str]) -> bool:
    """Tell whether a word among the helpers denies: 'did not leave', no 'not only left'."""
    at = tagged.tags.find("n", *match.span())
    return at >= 0 and tagged.words(at + 1, 1) not in _ALSO


def _helps(tagged: Tagged, begin: int, after: int) -> bool:
    """Tell whether a participle stands between an infinitive and its object."""
    return tagged.small[begin - 2] == "to" and tagged.tags[after : after + 1] in ("w", "r")


def _only_names(tagged: Tagged, at: int) -> bool:
    """Tell whether 'named' gives the name of what acts: 'a miller named Otto Hay left'."""
    tags = tagged.tags
    named = tagged.small[at] == "named" and tags[at + 1 : at + 2] == "N"
    return named and tags[at - 1 : at] in ("w", "N", "r") and tags[at + 2 : at + 3] in tuple("vbh")


def _denied(tagged: Tagged, match: re.Match[str]) -> bool:
    """Tell whether what follows 'is' denies it: 'is not a', 'was no', but not 'was not only'."""
    behind = match.end()
    if not match["copula"] or tagged.tags[behind : behind + 1] != "n":
        return False
    return tagged.words(behind + 1, 1) not in _ALSO


def _never(tagged: Tagged, at: int) -> bool:
    """Tell whether a 'never' stands before all helpers: 'never did marry', 'never had been'."""
    while at and tagged.tags[at - 1] == "a":
        at -= 1
    return at > 0 and tagged.small[at - 1] == "never"


def _contracted(tagged: Tagged, match: re.Match[str]) -> bool:
    first, behind = match.span()
    if "h" in (match["auxiliaries"] or "") and tagged.tags[max(first - 1, 0) : first] == "n":
        return True  # "need not have left"
    if not tagged.contracted and "m" not in match[0]:
        return False
    words = tagged.words(first, behind - first)
    return any(word.endswith(("n't", "n’t")) or word == "cannot" for word in words)


def _attributive(tags: str, at: int) -> bool:
    """Tell whether a bare form is an adjective: 'the murdered man', 'his married name'."""
    begin = at
    while at and tags[at - 1] == "a":
        at -= 1
    if at > 2 and tags[at - 1] == "C" and tags[at - 2] in "gv" and tags[at - 3] in "DS":
        return tags[begin + 1 : begin + 2] in ("w", "N")  # "the developing and developed world"
    return at > 0 and tags[at - 1] in "DSPfy#t"


def _predicates(tagged: Tagged, begin: int, after: int) -> bool:
    """Tell whether a form in -s is a verb: 'he works', 'and lives in', not 'the rope works'."""
    tags = tagged.tags
    if begin and tags[begin - 1] == "v":  # "denied reports that"
        return False
    if tags[begin - 2 : begin] == "NB":  # "Hay (2013) calls it so"
        return True
    how = tagged.words(after, 1) in (["how"], ["why"])  # "A cartoon shows how"
    if how or tags[after : after + 1] == "K" or (begin > 0 and tags[begin - 1] in "NHJYR"):
        return True
    if begin > 1 and tags[begin - 1] == "K" and tags[begin - 2] in "wN":  # "an artist that works"
        return tagged.small[after - 1] in _PREDICATES and tags[after : after + 1] in _GOVERNS
    if tagged.small[after - 1] in speech.SAYS and tags[begin - 1] == "w":  # "The file says Ada Hay"
        return tags[after : after + 1] in ("N", "H", "Y")
    if begin and tags[begin - 1] == "w" and not _OWN.isdisjoint(tagged.words(after, 1)):
        return True  # "The bank traces its roots to"
    joined = begin > 1 and (tags[begin - 1] in "C," or tagged.small[begin - 1] in _PAIRS)
    return joined and tagged.small[after - 1] in _PREDICATES and tags[after : after + 1] in _GOVERNS


def _modal(tagged: Tagged, match: re.Match[str]) -> str:
    at = tagged.tags.find("m", *match.span())
    return tagged.small[at] if at >= 0 else ""
