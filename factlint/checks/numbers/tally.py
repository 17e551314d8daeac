"""Rules that say that two texts count the same: 'eleven arches', and 'thirteen arches'.

Two sentences count one thing where they stand in two texts that tell of one thing, speak of it in
the same words and of the same year; how many arches or acts there are is of no year. A text that
gives several numbers of what is counted tells of parts, and is left alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.together import in_common
from factlint.extract.reckoning.figures import FIGURE
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import BlockKind, Conflict, NotedPlace
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields, Said
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Document, Place
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"one", "other"})

_COUNTED: Final = deferred(
    rf"(?:(?<![\w-])(?P<before>[A-Za-z]+) )?(?<![\w.,/–£$€-])(?P<number>(?i:{FIGURE})) "
    rf"(?P<kind>(?!(?i:{FIGURE})\b)[a-z-]{{3,}} )??"
    r"(?P<noun>[a-z]{3,}s|[a-z]*(?:men|people|children))\b"
    r"(?! (?:of (?:the|them|these|whom)|more|each)\b)"
)
_END: Final = deferred(r"[.!?;]\s+(?=[A-Z\"'(])")
_WORD: Final = deferred(r"[A-Za-zÀ-ÿ]{4,}|(?<![\d,])(?:1[5-9]|20)\d\d(?!\d|,\d)")
_YEAR: Final = deferred(r"(?<![\d,])(?:1[5-9]|20)\d\d(?!\d|,\d)")
_CLOSE: Final = deferred(r"[.;:,]")
_READ: Final = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION, BlockKind.HEADING}
)
_FATES: Final = ("dead", "saved", "hurt", "aboard")
_BEFORE: Final = 30  # characters before a number that may tell of it: "killed 83 men"


@dataclass(frozen=True)
class Settings:
    """How much two sentences must share, and how far two numbers of one thing may be apart."""

    shared_words: int
    farthest: float  # times: what differs by more is another number
    rounding: float  # per cent by which a round number may be off
    least_round: float  # below this a number is no round one
    unless_said: Said = Said()  # words by which a passage tells of a part, or of a change


class Counted(NamedTuple):
    """A number of something, with the words of its sentence and of the one before."""

    number: int
    noun: str
    place: Place
    words: frozenset[str]
    years: frozenset[str]
    fate: str  # what is told of people: killed, saved
    said: str  # its sentence and the one before
    whole: bool  # and not "eleven stone arches", beside which there may be others


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        int(fields.number("shared-words", 3)), fields.number("farthest", 5),
        fields.number("rounding", 5), fields.number("least-round", 20),
        fields.said("unless-said"),
    )  # fmt: skip
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield the numbers that another text of the same thing contradicts."""
    if len(evidence.documents) < 2:
        return
    met: defaultdict[tuple[str, str], dict[str, Counted]] = defaultdict(dict)
    for document in evidence.documents:
        for key, one in _alone(document).items():
            met[key][document.path] = one
    for rule in rules:
        made = rule.parsed(settings)
        seen: set[tuple[str, str, str]] = set()
        for (noun, _), by_path in met.items():
            for first, second in combinations(sorted(by_path), 2):
                one, other = by_path[first], by_path[second]
                pair = (noun, first, second)
                if pair not in seen and _differ(one, other, made):
                    seen.add(pair)
                    if in_common(first, second, evidence):
                        yield _conflict(rule, one, other)


def _alone(document: Document) -> dict[tuple[str, str], Counted]:
    """Give what a text counts, by the noun and the year of which it gives one number only."""
    found: defaultdict[tuple[str, str], list[Counted]] = defaultdict(list)
    for one in _told(document):
        fixed = one.noun in word_list("tallies", "fixed")
        for key in ("",) if fixed else one.years:
            found[one.noun, key].append(one)
    alone = {
        key: one
        for key, ones in found.items()
        if len({one.number for one in ones}) == 1 and ones[0].number
        for one in [one for one in ones if one.whole][:1]
    }
    keys = (((noun, key), one) for (noun, key), one in alone.items() if key)
    fixed_keys = (
        ((noun, word), one) for (noun, key), one in alone.items() if not key for word in one.words
    )
    return {**dict(keys), **dict(fixed_keys)}


def _told(document: Document) -> Iterator[Counted]:
    for block in document.blocks:
        if block.kind not in _READ:
            continue
        text = block.text
        bounds = [0, *(end.end() for end in _END.finditer(text)), len(text)]
        for match in _COUNTED.finditer(text):
            at = bisect_right(bounds, match.start("number"), hi=len(bounds) - 1)
            said = text[bounds[max(at - 2, 0)] : bounds[at]]
            before = text[: bounds[at]] if not _YEAR.search(said) else ""
            near = text[
                max(match.start("number") - _BEFORE, bounds[at - 1]) : match.start("number")
            ]
            behind = _CLOSE.split(text[match.end() : bounds[at]], maxsplit=1)[0]
            place = document.block_place(block, match.start("number"), match.end("noun"))
            if (one := _counted(match, said, f"{near}|{behind}", place, before)) is not None:
                yield one


def _counted(
    match: re.Match[str], said: str, near: str, place: Place, before: str
) -> Counted | None:
    noun = match["noun"]
    number = number_of(match["number"])
    fate = _fate(near)
    known = any(noun in word_list("tallies", kind) for kind in ("fixed", "of-a-year", "persons"))
    of_a_year = number is not None and load_limits().is_year(number)  # "in 1911 the bells"
    if number is None or not known or number == 1 or (match["kind"] and of_a_year):
        return None
    no_whole = (match["before"] or "").lower() in word_list("figures", "no-whole")
    if no_whole or (noun in word_list("tallies", "persons") and not fate):
        number = 0  # it is told of in parts
    words = {word.casefold() for word in _WORD.findall(said)}
    words -= word_list("figures", "saying-nothing") | {noun}
    years = frozenset(word for word in words if word.isdigit())
    if fate and not years:  # an accident is of the last year told in its paragraph
        years = frozenset(_YEAR.findall(before)[-1:])
    return Counted(number, noun, place, frozenset(words), years, fate, said, not match["kind"])


def _fate(near: str) -> str:
    """Give what is told of those who were counted: 'were killed', 'on board'."""
    for fate in _FATES:
        if any(word in near for word in word_list("tallies", fate)):
            return fate
    return ""


def _differ(one: Counted, other: Counted, made: Settings) -> bool:
    low, high = sorted((one.number, other.number))
    if low == high or high > made.farthest * low or one.fate != other.fate:
        return False
    if any(made.unless_said.stands_in(each.said) for each in (one, other)):
        return False
    if one.years and other.years and one.years.isdisjoint(other.years):
        return False
    is_near = low >= made.least_round and (high - low) * 100 <= made.rounding * high
    if is_near and not (low % 10 and high % 10):
        return False
    return len(one.words & other.words) >= made.shared_words


def _conflict(rule: Rule, one: Counted, other: Counted) -> Conflict:
    told = [" ".join(each.place.text.split()) for each in (one, other)]
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map({"one": told[0], "other": told[1]}),
        places=(NotedPlace(other.place, told[1]), NotedPlace(one.place, told[0])),
        proof=(f"{told[0]} and {told[1]} are told of in the same words",),
        fingerprint_of=(told[0], told[1]),
    )
