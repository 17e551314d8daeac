"""Rules that say that one text counts the parts of a thing alike: 'in four acts', 'the five acts'.

Who says 'the five acts' speaks of those that were told of before. Where a text gives such parts one
number and takes them up again by another one, one of the two is wrong.
"""

from __future__ import annotations

from collections import defaultdict
from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.model import BlockKind, Conflict, NotedPlace
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Document, Place
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"one", "other", "noun"})

_COUNTED: Final = deferred(
    lambda: (
        r"(?:(?<![\w-])(?P<before>[A-Za-z]+) )?(?<![\w.,/–£$€-])"
        rf"(?P<number>(?i:{NUMBER})) (?P<noun>{one_of('tallies', 'parts')})\b"
        r"(?P<behind>[^\w.;:]*\w*)"
    )
)
_TAKEN_UP: Final = frozenset("the these its her all climb climbs".split())
_VAGUE: Final = frozenset(
    "about around some nearly almost over than least most first last other another only further up"
    " to next each every of and or between by".split()
)
_WHERE: Final = frozenset("in on at over under between to from near along of".split())
_SEVERAL: Final = 2
_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION})


@dataclass(frozen=True)
class Settings:
    """By how much two numbers differ that are not of the same parts."""

    farthest: float  # times


class _Told(NamedTuple):
    """A number of parts where it stands."""

    number: float
    written: str
    taken_up: bool  # "the five acts", of which the text has told
    vague: bool  # or only of some of them
    place: Place


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.number("farthest", inf))
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield the numbers of parts that are taken up again by another number."""
    for rule in rules:
        made = rule.parsed(settings)
        for document in evidence.documents:
            for noun, told in _by_noun(document).items():
                yield from _compared(rule, made, noun, told)


def _by_noun(document: Document) -> dict[str, list[_Told]]:
    found: defaultdict[str, list[_Told]] = defaultdict(list)
    nouns = [f" {noun}" for noun in sorted(word_list("tallies", "parts"))]
    for block in document.blocks:
        if block.kind not in _READ or not any(map(block.text.__contains__, nouns)):
            continue
        for match in _COUNTED.finditer(block.text):
            number = value_of(match["number"].lower())
            before = (match["before"] or "").lower()
            where = (
                match["behind"].strip() in _WHERE
                and " of which"
                not in match.string[match.end("noun") : match.end("noun") + len(" of which")]
            )
            if number is not None:
                place = document.block_place(block, match.start("number"), match.end("noun"))
                found[match["noun"]].append(
                    _Told(
                        number, match["number"], before in _TAKEN_UP and not where,
                        before in _VAGUE - {"of"} or (before in _TAKEN_UP and where), place,
                    )
                )  # fmt: skip
    return found


def _compared(rule: Rule, made: Settings, noun: str, told: list[_Told]) -> Iterator[Conflict]:
    first = [one for one in told if not one.taken_up and not one.vague]
    again = [one for one in told if one.taken_up]
    numbers = {one.number for one in first}, {one.number for one in again}
    if any(len(one) != 1 for one in numbers) or numbers[0] == numbers[1]:
        return
    if any(one.vague for one in told):
        return
    low, high = sorted((first[0].number, again[0].number))
    if high > made.farthest * low or low < _SEVERAL:
        return
    one, other = again[0], first[0]
    words = {"one": one.written, "other": other.written, "noun": noun}
    yield Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(NotedPlace(one.place, one.written), NotedPlace(other.place, other.written)),
        proof=(f"'the {one.written} {noun}' takes up those that were counted as {other.written}",),
        fingerprint_of=(noun, one.written, other.written),
    )
