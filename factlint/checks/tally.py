"""Rules that say that two texts count the same: 'eleven arches', and 'thirteen arches'.

Two sentences count one thing where they stand in two texts that tell of one thing, speak of it in
the same words and of the same year; how many arches or acts there are is of no year. A text that
gives several numbers of what is counted tells of parts, and is left alone.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.together import in_common
from factlint.extract.numbers import number_of
from factlint.extract.reckoning.figures import FIGURE
from factlint.model import BlockKind, Conflict, NotedPlace
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields
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
    r"(?P<noun>[a-z]{3,}s|[a-z]*(?:men|people|children))\b"
    r"(?! (?:of (?:the|them|these|whom)|more|each)\b)"
)
_END: Final = deferred(r"[.!?;]\s+(?=[A-Z\"'(])")
_WORD: Final = deferred(r"[A-Za-zÀ-ÿ]{4,}|(?<![\d,])(?:1[5-9]|20)\d\d(?![\d,])")
_CLOSE: Final = deferred(r"[.;:,]")
_READ: Final = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION, BlockKind.HEADING}
)
_FATES: Final = ("dead", "saved", "hurt", "aboard")
_FEW: Final = 20  # below this a number is no round one


@dataclass(frozen=True)
class Settings:
    """How much two sentences must share, and how far two numbers of one thing may be apart."""

    shared_words: int
    farthest: float  # times: what differs by more is another number
    rounding: float  # per cent by which a round number may be off


class Counted(NamedTuple):
    """A number of something, with the words of its sentence and of the one before."""

    number: int
    noun: str
    place: Place
    words: frozenset[str]
    years: frozenset[str]
    fate: str  # what is told of people: killed, saved


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        int(fields.number("shared-words", 3)), fields.number("farthest", 5),
        fields.number("rounding", 5),
    )  # fmt: skip
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield the numbers that another text of the same thing contradicts."""
    if len(evidence.documents) < 2:
        return
    met: defaultdict[tuple[str, str], dict[str, Counted]] = defaultdict(dict)
    for document in evidence.documents:
        for one in _told(document):
            for key in _keys(one):
                met[one.noun, key][document.path] = one
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


def _told(document: Document) -> list[Counted]:
    """Give what a text counts, of which it gives one number only."""
    found: defaultdict[str, list[Counted]] = defaultdict(list)
    for block in document.blocks:
        if block.kind not in _READ:
            continue
        text = block.text
        bounds = [0, *(end.end() for end in _END.finditer(text)), len(text)]
        for match in _COUNTED.finditer(text):
            at = next(i for i, end in enumerate(bounds[1:], 1) if match.start("number") < end)
            said = text[bounds[max(at - 2, 0)] : bounds[at]]
            place = document.block_place(block, match.start("number"), match.end("noun"))
            if (one := _counted(match, said, text[match.end() : bounds[at]], place)) is not None:
                found[one.noun].append(one)
    return [
        ones[0]
        for ones in found.values()
        if len({one.number for one in ones}) == 1 and ones[0].number
    ]


def _counted(match: re.Match[str], said: str, behind: str, place: Place) -> Counted | None:
    noun = match["noun"]
    number = number_of(match["number"])
    if number is None or noun in _no_things() or number == 1:
        return None
    if (match["before"] or "").lower() in word_list("figures", "no-whole"):
        return Counted(0, noun, place, frozenset(), frozenset(), "")  # it is told of in parts
    words = {word.casefold() for word in _WORD.findall(said)}
    words -= word_list("figures", "saying-nothing") | {noun}
    years = frozenset(word for word in words if word.isdigit())
    return Counted(number, noun, place, frozenset(words), years, _fate(behind))


def _no_things() -> frozenset[str]:
    lists = ("measures", "labels", "times")
    return frozenset().union(*(word_list("figures", name) for name in lists))


def _fate(behind: str) -> str:
    """Give what is told of those who were counted: 'were killed', 'on board'."""
    clause = _CLOSE.split(behind, maxsplit=1)[0]
    for fate in _FATES:
        if any(word in clause for word in word_list("tallies", fate)):
            return fate
    return ""


def _keys(one: Counted) -> frozenset[str]:
    """Give by what two numbers may meet: their year; a fixed number by any word beside it."""
    return one.words if one.noun in word_list("tallies", "fixed") else one.years


def _differ(one: Counted, other: Counted, made: Settings) -> bool:
    low, high = sorted((one.number, other.number))
    if low == high or high > made.farthest * low or one.fate != other.fate:
        return False
    if one.years and other.years and one.years.isdisjoint(other.years):
        return False
    if low >= _FEW and (high - low) * 100 <= made.rounding * high and not (low % 10 and high % 10):
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
