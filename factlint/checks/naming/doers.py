"""Who did it, under two names: 'founded at Sallow Bank by John Hay', 'founded there by Otto Lund'.

Two texts tell of one deed where they tell it by one verb, and two sentences share a date or names
that each text has seldom. A text that knows the other's name as well tells of more than one of
them, and what several do in their turn, such as to command a ship, needs more that is shared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import combinations, product
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.naming.named import Named, OtherName, may_be_one, named_in
from factlint.checks.together import in_common, title_of
from factlint.dates.words import A_YEAR, MONTHS, WEEKDAYS
from factlint.extract.language import load_language
from factlint.limits import load_limits
from factlint.names import fold
from factlint.patterns import deferred
from factlint.wordlists import entries, one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.evidence import Evidence

_BY: Final = deferred(  # "was launched at Kelby on 4 May by the chairman's wife, Mrs. "
    r"\b(?P<verb>[a-z]+)(?P<between>[^.;:]{0,60}?) (?P<by>by|under) "
    r"(?:(?:the|its|his|her|a|an) )?(?:[a-z’'-]+,? ){0,3}(?:[A-Z][a-z]*\.? ){0,2}$"
)
_WHO: Final = deferred(  # ", who commanded her"
    r"^,? who (?:(?:had|then|first|also|later) )?(?P<verb>[a-z]+)\b"
)
_DID: Final = deferred(r"^ (?:(?:had|then|first) )?(?P<verb>[a-z]+)\b")
_SEVERAL: Final = deferred(r"^,? (?:and|&|with) (?:[A-Z]|his |her )")
_AND: Final = deferred(r"(?:\band|&|,) (?:[A-Z][a-z]*\.? )*$")
_DAY: Final = deferred(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)})\b")
_YEAR: Final = deferred(rf"\b{A_YEAR}\b")
_NAME: Final = deferred(r"\b[A-ZÀ-Þ][^\W\d_]{3,}")
_WORD: Final = deferred(r"(?<![\w-])[a-z-]{5,}\b")
_UNLIKE: Final = deferred(lambda: rf"\b(?:{one_of('roles', 'of-another')})".replace("_", r"\b"))
_PART: Final = deferred(
    r"\b[Tt]he (?:[a-z]+ ){0,2}(?P<of>[a-z]+) of (?:the )?[A-Z]"
    r"|(?:\b[Ii]ts|[’']s?) (?:[a-z]+ ){0,2}(?P<own>[a-z]+) (?:was|were|is|are|had)\b"
)
_THING: Final = deferred(  # "the Good Hope was launched", "the oak at the pond was planted"
    r"\b(?P<name>(?:[A-Z][^\W\d_]+ )+)(?:was|were|has been|had been) "
    r"|\b[Tt]he (?:[a-z]+ ){0,2}?(?P<noun>[a-z]+) "
    r"(?:at|in|on|near|by|behind|beside|opposite|was|were|has been|had been) "
)
_OBJECT: Final = deferred(  # "Otto Hay, who managed Kelby Theatre"
    r"^(?:,? who)? (?:had )?[a-z]+ (?:the )?(?P<name>(?:[A-Z][^\W\d_]+ ?)+)"
)
_CALENDAR: Final = frozenset((*MONTHS, *WEEKDAYS))
_BEFORE: Final = 110  # characters before a name in which its verb stands


class _Doer(NamedTuple):
    """Somebody, with what the sentence tells that says what he did."""

    named: Named
    telling: frozenset[str]  # names and dates that its text has seldom
    days: frozenset[str]
    years: tuple[int, ...]
    parts: frozenset[str]  # what something has: 'the dome of', 'its lease'
    words: frozenset[str]
    names: frozenset[str]  # words of the name of that to which he did it
    noun: str

    @property
    def path(self) -> str:
        return self.named.document.path


def done_by_another(evidence: Evidence) -> Iterator[OtherName]:
    """Yield names of doers for whom another text has another one."""
    if len(evidence.documents) < 2:
        return
    by_verb: defaultdict[str, list[_Doer]] = defaultdict(list)
    for document in evidence.documents:
        for named in named_in(document):
            if (verb := _verb(named)) and not of_another_deed(named):
                by_verb[verb].append(_doer(named))
    for verb, doers in by_verb.items():
        told: defaultdict[tuple[str, str], list[tuple[_Doer, _Doer]]] = defaultdict(list)
        for one, other in _telling_alike(doers):
            if _of_one_deed(verb, one, other, evidence):
                told[one.path, other.path].append((one, other))
        for pairs in told.values():
            if len({(fold(one.named.name), fold(other.named.name)) for one, other in pairs}) == 1:
                one, other = pairs[0]
                yield OtherName(other.named.place, one.named.name, one.named.place)


def _doer(named: Named) -> _Doer:
    begin, end = named.sentence
    said = named.block.text[begin:end]
    days = frozenset(f"{day} {month}" for day, month in _DAY.findall(said))
    years = frozenset(_YEAR.findall(said))
    source, known = named.document.source, {*named.name.split(), *title_of(named.document).split()}
    telling = (days | set(_NAME.findall(said)) - _CALENDAR | years) - known
    return _Doer(
        named,
        frozenset(word for word in telling if source.count(word) <= load_limits().seldom),
        days,
        tuple(sorted(map(int, years))),
        frozenset(match["of"] or match["own"] for match in _PART.finditer(said)),
        frozenset(_WORD.findall(said)),
        *_things(named.block.text[begin : named.start], named.block.text[named.end : end]),
    )


def _things(before: str, behind: str) -> tuple[frozenset[str], str]:
    """Give the words of the name, and the noun, of that to which somebody did it."""
    told = list(_THING.finditer(before))
    named = [match["name"] or "" for match in (*told, *_OBJECT.finditer(behind))]
    names = (word for name in named for word in name.split() if len(word) > 3)
    return frozenset(names), next((match["noun"] for match in told if match["noun"]), "")


def _telling_alike(doers: list[_Doer]) -> Iterator[tuple[_Doer, _Doer]]:
    """Yield those of two texts that share a name or a date, in the order of the texts."""
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for at, doer in enumerate(doers):
        for word in doer.telling:
            by_word[word].append(at)
    alike = {pair for ats in by_word.values() for pair in combinations(ats, 2)}
    for first, second in sorted(alike):
        one, other = doers[first], doers[second]
        if one.path != other.path:
            yield one, other


def of_another_deed(named: Named) -> bool:
    """Say whether a sentence tells of another deed than the first, or is unsure who did it.

    What it tells of the doer, 'who was said to sing', is not meant.
    """
    text, (begin, end) = named.block.text, named.sentence
    who = text.find(", who", named.end, end)
    return _UNLIKE.search(text, begin, who if who >= 0 else end) is not None


def _verb(named: Named) -> str:
    """Give what a sentence says that somebody did, by a verb that stands for its like."""
    text, start, end = named.block.text, named.start, named.end
    begin, last = named.sentence
    if _SEVERAL.search(text[end:last]) or _AND.search(text[begin:start]):
        return ""
    match = (
        _BY.search(text[max(begin, start - _BEFORE) : start])
        or _WHO.search(text[end:last])
        or _DID.search(text[end:last])
    )
    if match is None:
        return ""
    if "by" not in match.re.groupindex:
        return _deeds().get(match["verb"], "")
    told = [word for word in re.findall(r"[a-z]+", match[0]) if word in _deeds()]
    verb = _deeds()[told[-1]] if told else ""
    if match["by"] == "under":  # "first performed under Otto Hay"
        return "conducted" if verb == "performed" else ""
    return verb


@cache
def _deeds() -> dict[str, str]:
    groups = (told.split() for told in entries("roles", "done-by"))
    return {verb: verbs[0] for verbs in groups for verb in verbs}


def _of_one_deed(verb: str, one: _Doer, other: _Doer, evidence: Evidence) -> bool:
    if _of_two_times(one, other) or one.parts != other.parts:
        return False
    if _of_two_things(one, other) or may_be_one(one.named, other.named):
        return False
    in_turn = verb in word_list("roles", "in-turn")
    if in_turn and one.years and other.years and set(one.years).isdisjoint(other.years):
        return False
    if in_turn and one.names.isdisjoint(other.names):
        return False
    limits = load_limits()
    if _shared(one, other) < (limits.least_in_turn if in_turn else limits.least_shared):
        return False
    if _knows(one, other) or _knows(other, one):
        return False
    return in_common(one.path, other.path, evidence)


def _of_two_times(one: _Doer, other: _Doer) -> bool:
    """Say whether two sentences tell of two days, or of years too far apart for a slip."""
    apart = [abs(first - second) for first, second in product(one.years, other.years)]
    if apart and min(apart) > load_limits().slip:
        return True
    return bool(one.days and other.days) and one.days.isdisjoint(other.days)


def _of_two_things(one: _Doer, other: _Doer) -> bool:
    """Say whether it was done to two things: 'the Ruth Ellen was launched', 'the Good Hope'."""
    if one.names and other.names and one.names.isdisjoint(other.names):
        return True
    if one.noun and other.noun:
        return one.noun != other.noun
    return _is_beside(one, other) or _is_beside(other, one)


def _is_beside(one: _Doer, other: _Doer) -> bool:
    """Say whether what only has a noun is another thing than what only has a name."""
    if not one.noun or not other.names or one.noun in word_list("roles", "named"):
        return False
    return one.noun.capitalize() not in other.names


def _knows(one: _Doer, other: _Doer) -> bool:
    """Say whether one text has the other's name as well, or a surname that may be his."""
    source, (given, *_, surname) = one.named.document.source, other.named.name.split()
    if re.search(rf"\b{given}\b", source):
        return True
    bearers = re.finditer(
        rf"\b(?:(?P<before>[A-Z]\w+|[A-Z]\.) )?{surname}\b(?P<behind> [A-Z])?", source
    )
    return any(_may_be(given, found["before"] or "", found["behind"]) for found in bearers)


def _may_be(given: str, before: str, behind: str | None) -> bool:
    """Say whether a surname may be that of a person: not 'J. Hay' of Otto, nor 'Hay Pottery'."""
    if before.endswith("."):
        return before[0] == given[0]
    return not (load_language().is_given(before) or behind)


def _shared(one: _Doer, other: _Doer) -> int:
    """Count what two sentences share: names and dates that each text has seldom, and words.

    A name or a date counts for two.
    """
    own = {word for doer in (one, other) for word in doer.named.name.split()}
    own |= {word for doer in (one, other) for word in title_of(doer.named.document).split()}
    strong = (one.telling & other.telling) - own
    words = (one.words & other.words) - word_list("figures", "saying-nothing") - _deeds().keys()
    return 2 * len(strong) + len(words) if strong else 0
