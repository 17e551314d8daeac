"""Rules that say that one text counts the parts of a thing alike: 'in four acts', 'the five acts'.

Who says 'the five acts' speaks of those that were told of before. Where a text gives such parts one
number and takes them up again by another one, one of the two is wrong.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import takewhile
from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.model import BlockKind, Conflict, NotedPlace
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Block, Document, Place
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"one", "other", "noun"})

_COUNTED: Final = deferred(
    lambda: (
        r"(?:(?<![\w-])(?P<before>[A-Za-z]+) )?(?<![\w.,/–£$€-])"
        rf"(?P<number>(?i:{NUMBER})) (?P<noun>{one_of('tallies', 'parts')})\b"
        rf"(?P<lying> (?:{one_of('tallies', 'lying')})\b)?(?P<all>(?<= of) which\b)?"
        r"(?:(?<= of) the (?P<whole>[a-z]+)\b)?(?P<some>(?<!of) (?:that|which)\b"
        r"|, (?:not )?(?:counting|including)\b)?"
    )
)
_OTHER_TIME: Final = deferred(  # "the old bridge, of five arches", "In 1902 it had eight bells"
    lambda: (
        rf"\b(?:{one_of('tallies', 'of-a-time')})\b"
        r"|\b(?:[Ii]n|[Bb]y|[Uu]ntil) [12][0-9]{3} (?:\w+ ){1,4}had\b"
    )
)
_SENTENCE: Final = deferred(r"[.!?;] ")
_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION})


@dataclass(frozen=True)
class Settings:
    """Between which numbers of parts a slip is looked for."""

    farthest: float  # times: numbers that differ by more are not of the same parts
    least: float  # of the smaller number


class _Told(NamedTuple):
    """A number of parts where it stands."""

    number: float
    written: str
    taken_up: bool  # "the five acts", of which the text has told
    vague: bool  # or only of some of them
    whole: str  # "viaduct" of "the six arches of the viaduct"
    said: str  # the words of its sentence before it
    place: Place
    under: tuple[int, ...]  # the headings it stands under
    sides: tuple[bool, ...]  # whether each is a side of one thing: "Practical matters"


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.number("farthest", inf), fields.number("least", 2))
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
        begins = [0, *(end.end() for end in _SENTENCE.finditer(block.text))]
        for match in _COUNTED.finditer(block.text):
            begin = begins[bisect_right(begins, match.start("number")) - 1]
            if (told := _told(document, block, match, begin)) is not None:
                found[match["noun"]].append(told)
    return found


def _told(document: Document, block: Block, match: re.Match[str], begin: int) -> _Told | None:
    """Give a number of parts, whose sentence begins there in the text of the block."""
    number = value_of(match["number"].lower())
    if number is None:
        return None
    before = (match["before"] or "").lower()
    takes_up = before in word_list("tallies", "taken-up")
    of_all = match["all"] or match["whole"]
    # "the six pillars on the east side", "the six pillars that are left", "counting the broken one"
    lies = bool(match["some"] or (match["lying"] and not of_all))
    said = match.string[begin : match.start("number")]
    place = document.block_place(block, match.start("number"), match.end("noun"))
    return _Told(
        number, match["number"], takes_up and not lies,
        # "the old bridge, of five arches", "the six arches of which are red"
        before in word_list("tallies", "of-some") or (takes_up and lies)
        or _OTHER_TIME.search(said) is not None,
        match["whole"] or "", said.casefold(), place, block.headings,
        tuple(_is_side(document.blocks[at].text) for at in block.headings),
    )  # fmt: skip


def _compared(rule: Rule, made: Settings, noun: str, told: list[_Told]) -> Iterator[Conflict]:
    first = [one for one in told if not one.taken_up and not one.vague]
    again = [one for one in told if one.taken_up]
    numbers = {one.number for one in first}, {one.number for one in again}
    if any(len(one) != 1 for one in numbers) or numbers[0] == numbers[1]:
        return
    if any(one.vague for one in told):
        return
    pairs = (
        (one, other) for one in again for other in first
        if _in_reach(one, other) and one.whole in other.said
    )  # fmt: skip
    one, other = next(pairs, (None, None))
    if one is None or other is None:
        return
    low, high = sorted((one.number, other.number))
    if high > made.farthest * low or low < made.least:
        return
    counted = other.written.lower()
    words = {"one": one.written, "other": counted, "noun": noun}
    yield Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(NotedPlace(one.place, one.written), NotedPlace(other.place, other.written)),
        proof=(f"'the {one.written} {noun}' takes up those that were counted as {counted}",),
        fingerprint_of=(noun, one.written, other.written),
    )


def _in_reach(one: _Told, other: _Told) -> bool:
    """Tell whether a number is told in the section that takes it up, or in one that this is in.

    So it is in another section of a text on one thing.
    """
    shared = len(list(takewhile(_are_one, zip(one.under, other.under, strict=False))))
    if all(one.sides[shared:]) and all(other.sides[shared:]):
        return True
    return one.under[: len(other.under)] == other.under


def _are_one(pair: tuple[int, int]) -> bool:
    return pair[0] == pair[1]


def _is_side(heading: str) -> bool:
    """Tell whether a heading names no other thing, as 'St Mary' does in a text on churches."""
    first, *rest = heading.split() or [""]
    if rest:
        return all(word.islower() for word in rest)
    return first.lower() in word_list("tallies", "headings")
