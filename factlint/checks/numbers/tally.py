"""Rules that say that two texts count the same: 'eleven arches', and 'thirteen arches'.

Two sentences count one thing where they stand in two texts that tell of one thing, speak of it in
the same words and of the same year; how many arches or acts there are is of no year. A text that
gives several numbers of what is counted tells of parts, and is left alone.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from factlint.checks.numbers.counted import Counted, counted_in
from factlint.checks.together import in_common
from factlint.model import Conflict, NotedPlace
from factlint.records import dataclass
from factlint.rulebook import Fields, Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Document
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"one", "other"})


@dataclass(frozen=True)
class Settings:
    """How much two sentences must share, and how far two numbers of one thing may be apart."""

    shared_words: int
    farthest: float  # times: what differs by more is another number
    rounding: float  # per cent by which a round number may be off
    least_round: float  # below this a number is no round one
    unless_said: Said = Said()  # words by which a passage tells of a part, or of a change


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
    met: defaultdict[tuple[str, str, str], dict[str, Counted]] = defaultdict(dict)
    for document in evidence.documents:
        for key, one in _alone(document).items():
            met[key][document.path] = one
    for rule in rules:
        made = rule.parsed(settings)
        seen: set[tuple[str, str, str]] = set()
        for (noun, _, _), by_path in met.items():
            for first, second in combinations(sorted(by_path), 2):
                one, other = by_path[first], by_path[second]
                pair = (noun, first, second)
                if pair not in seen and _differ(one, other, made):
                    seen.add(pair)
                    if in_common(first, second, evidence):
                        yield _conflict(rule, one, other)


def _alone(document: Document) -> dict[tuple[str, str, str], Counted]:
    """Give what a text counts, by noun, fate and year, of which it gives one number only."""
    found: defaultdict[tuple[str, str], list[Counted]] = defaultdict(list)
    for one in counted_in(document):
        for key in ("",) if one.fixed else (*one.years, "") if one.fate == "dead" else one.years:
            found[one.noun, key].append(one)
    alone = {
        (one.noun, one.fate, key): one
        for (_, key), ones in found.items()
        for fate in sorted({one.fate for one in ones})
        if all(one.number or one.fate not in ("", fate) for one in ones)
        for one in _only([one for one in ones if one.fate == fate])
    }
    keys = (((noun, fate, key), one) for (noun, fate, key), one in alone.items() if key)
    fixed_keys = (
        ((noun, fate, word), one)
        for (noun, fate, key), one in alone.items()
        if not key
        for word in one.words
    )
    return {**dict(keys), **dict(fixed_keys)}


def _only(ones: list[Counted]) -> list[Counted]:
    """Give the first whole number of a thing, where all that are told of it are one."""
    return [one for one in ones if one.whole][:1] if len({one.number for one in ones}) == 1 else []


def _differ(one: Counted, other: Counted, made: Settings) -> bool:
    low, high = sorted((one.number, other.number))
    if low == high or high > made.farthest * low or one.fate != other.fate:
        return False
    if any(made.unless_said.stands_in(each.said) for each in (one, other)):
        return False
    if one.years and other.years and one.years.isdisjoint(other.years):
        return False
    if one.money and (high - low < max(_unit(low), _unit(high)) or _of_two(one, other)):
        return False  # £73,500 is about £74,000
    is_near = low >= made.least_round and (high - low) * 100 <= made.rounding * high
    if is_near and not one.money and not (low % 10 and high % 10):
        return False
    return len(one.words & other.words) >= made.shared_words


def _of_two(one: Counted, other: Counted) -> bool:
    """Say whether money was for two parts of a thing, or for two purposes."""
    for_two = one.behind and other.behind and one.behind.isdisjoint(other.behind)
    return bool(for_two) or one.of != other.of


def _unit(number: float) -> int:
    """Give to what a number is told: 100 of 73,500."""
    unit = 1
    while number % (unit * 10) == 0:
        unit *= 10
    return unit


def _conflict(rule: Rule, one: Counted, other: Counted) -> Conflict:
    told = [" ".join(each.place.text.split()) for each in (one, other)]
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map({"one": told[0], "other": told[1]}),
        places=(NotedPlace(other.place, told[1]), NotedPlace(one.place, told[0])),
        proof=(f"{told[0]} and {told[1]} are told of in the same words",),
        fingerprint_of=(told[0], told[1]),
    )
