"""Rules that say that what is taken up again is as many as before: 'forty acres', 'those 65 acres'.

Who says 'all 140 beds' or 'those sixty-five acres' speaks of those that the paragraph has just
told that something has. A number told in between, one that it makes together with the first, a word
of change, another year or a word that more are counted makes it another count.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.dates.words import A_YEAR
from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.extract.syntax.participles import is_person
from factlint.model import BlockKind, Conflict, NotedPlace, Span
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Block, Document
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"one", "other", "noun"})

_AGAIN: Final = deferred(
    rf"(?<![\w-])(?:[Aa]ll|[Tt]hose|[Tt]hese) (?:the )?(?P<number>{NUMBER}) (?P<noun>[a-z]+s)\b"
    r"(?! (?:in|on|of(?! (?:it|them|him|her)\b)|at|from|to|with|that|which|who|whom|over|under|for"
    r"|by|and)\b)"
)
# "the full three shillings they had asked for", of which it was told "They asked for two shillings"
_THEY_HAD: Final = deferred(
    lambda: (
        rf"\bthe (?:full |whole |entire )?(?P<number>{NUMBER}) (?P<noun>[a-z]+s) (?:that |which )?"
        rf"(?P<who>he|she|it|they|we) had (?P<verb>{one_of('tallies', 'done-once')})\b"
    )
)
_DONE: Final = deferred(
    lambda: (
        rf"\b(?P<who>[A-Za-z]+) (?P<verb>{one_of('tallies', 'done-once')})(?: (?:for|to|from))?"
        rf" (?:only |just )?(?P<number>{NUMBER}) (?P<noun>[a-z]+s)\b"
    )
)
_LENGTHS: Final = r"yards|metres|meters|miles|feet|kilometres"
_ALL_OF: Final = deferred(
    rf"\ball (?P<number>{NUMBER}) (?P<noun>{_LENGTHS}) of the (?P<of>[a-z]+)\b"
)
_LENGTH: Final = deferred(
    r"\b[Tt]he (?:[A-Z][\w’'-]* ){0,4}(?P<of>[a-z]+)(?: (?:under|over|at|through) [^.;,()]{3,30})?"
    rf" (?:is|was|measures|runs for) (?P<number>{NUMBER}) (?P<noun>{_LENGTHS})"
    r"(?: ?\([^()]*\))? (?:long|in length)\b"
)
_NAMED: Final = deferred(r"\b(?P<word>[\w’'-]+) (?=(?P<noun>[a-z]+)\b)")
_THE_OTHER: Final = deferred(r"\b[Tt]he (?:other|second|former)[,;]")
_FAR_BACK: Final = 1500  # characters before what is taken up
_NUMBER: Final = deferred(rf"(?<![\w.,/–£$€-])(?i:{NUMBER})(?![\w/–]|[.,]\d|-\d)")
_CHANGED: Final = deferred(
    lambda: rf"\b(?:{one_of('tallies', 'changed')}|{one_of('tallies', 'more-of-them')})\b"
)
_UNCHANGED: Final = deferred(lambda: rf"\b(?:{one_of('tallies', 'unchanged')})\b")
_YEAR: Final = deferred(rf"\b{A_YEAR}\b")
_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION})
_SENTENCE: Final = deferred(r"[.!?] ")
_COUNT: Final = deferred(
    lambda: (
        rf"\b(?P<verb>(?i:{one_of('tallies', 'having')})) (?P<number>{NUMBER})"
        r"(?: [a-z][a-z-]+){0,2} $"
    )
)
_NARROWED: Final = deferred(
    r" (?:in(?! \d{4})|on|at|from(?! (?:his|her))|under|over|for|by|that|which|who)\b"
)
_FAR = 60  # characters before a noun in which its number stands
_BEFORE = 3  # sentences in which those may be counted that are taken up


@dataclass(frozen=True)
class Settings:
    """Between which numbers a slip is looked for."""

    farthest: float  # times: numbers that differ by more are not of the same
    least: float  # of the smaller number

    def is_slip(self, one: float | None, other: float | None) -> bool:
        """Tell whether the one number may stand for the other by mistake."""
        if one is None or other is None or one == other:
            return False
        low, high = sorted((one, other))
        return low >= self.least and high <= self.farthest * low


class _Paragraph(NamedTuple):
    """A block, and where its sentences begin."""

    block: Block
    starts: list[int]

    def back(self, at: int, sentences: int) -> int:
        """Give where those sentences begin that end with the one of a place, in so many signs."""
        place = max(bisect_right(self.starts, at) - sentences, 0)
        return max(self.starts[place], at - _FAR_BACK)


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.number("farthest"), fields.number("least"))
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield the numbers that are taken up again as others."""
    for rule in rules:
        made = rule.parsed(settings)
        for document in evidence.documents:
            for block in document.blocks:
                if block.kind in _READ:
                    yield from _in_block(rule, made, document, block)
                    yield from _had(rule, made, document, block)
            yield from _through(rule, made, document)


def _had(rule: Rule, made: Settings, document: Document, block: Block) -> Iterator[Conflict]:
    """Yield 'They asked for two shillings. They got the three shillings they had asked for'."""
    for match in _THEY_HAD.finditer(block.text):
        far = max(match.start() - _FAR_BACK, 0)
        told = [
            one for one in _DONE.finditer(block.text, far, match.start())
            if (one["verb"], one["noun"]) == (match["verb"], match["noun"])
        ]  # fmt: skip
        if len(told) != 1 or told[0]["who"].lower() != match["who"]:
            continue
        number, first = (value_of(one["number"].lower()) for one in (match, told[0]))
        if made.is_slip(number, first):
            yield _conflict(rule, document, block, match, told[0])


def _through(rule: Rule, made: Settings, document: Document) -> Iterator[Conflict]:
    """Yield 'The tunnel is 1,240 yards long', and 'all 1,420 yards of the tunnel'."""
    read = [block for block in document.blocks if block.kind in _READ]
    told: defaultdict[tuple[str, str], list[tuple[Block, re.Match[str]]]] = defaultdict(list)
    for block in read:
        for match in _LENGTH.finditer(block.text):
            told[match["of"], match["noun"]].append((block, match))
    again = [(block, match) for block in read if told for match in _ALL_OF.finditer(block.text)]
    single = {
        key for key in {(match["of"], match["noun"]) for _, match in again}
        if len(told[key]) == 1 and not _are_more(read, key[0])
    }  # fmt: skip
    for block, match in again:
        if (match["of"], match["noun"]) in single:
            of, first = told[match["of"], match["noun"]][0]
            if made.is_slip(value_of(match["number"]), value_of(first["number"])):
                yield _conflict(rule, document, block, match, first, of)


def _are_more(read: Sequence[Block], noun: str) -> bool:
    """Tell whether a text tells of more things of a noun than one: 'the other tunnel'."""
    before: set[str] = set()
    several = False
    for block in read:
        several = several or _THE_OTHER.search(block.text) is not None
        for match in _NAMED.finditer(block.text):
            if match["noun"] == noun:
                before.add(match["word"])
            elif match["noun"] == f"{noun}s":
                several = True
    if several or "one" in before:  # "It has one tunnel", whatever others there are
        return "one" not in before
    named = {word for word in before if word[0].isupper() and word.lower() != "the"}
    return len(named) > 1 or not before.isdisjoint(word_list("tallies", "more-of-them"))


def _conflict(
    rule: Rule, document: Document, block: Block, again: re.Match[str], first: re.Match[str],
    elsewhere: Block | None = None,
) -> Conflict:  # fmt: skip
    one, other, noun = again["number"], first["number"].lower(), again["noun"]
    end = first.end("noun") if "noun" in first.groupdict() else first.end() + len(noun)
    told = Span(first.start("number"), end)
    taken_up = again.string[again.start() : again.end("noun")]
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map({"one": one, "other": other, "noun": noun}),
        places=(
            NotedPlace(document.block_place(block, *again.span()), f"{one} {noun}"),
            NotedPlace(document.block_place(elsewhere or block, *told), f"{other} {noun}"),
        ),
        proof=(f"'{taken_up}' takes up what was told as '{first.string[slice(*told)]}'",),
        fingerprint_of=(noun, one, other),
    )


def _in_block(rule: Rule, made: Settings, document: Document, block: Block) -> Iterator[Conflict]:
    paragraph: _Paragraph | None = None
    for match in _AGAIN.finditer(block.text):
        if match["noun"] in word_list("figures", "times") or is_person(match["noun"]):
            continue
        if paragraph is None:
            ends = [end.end() for end in _SENTENCE.finditer(block.text)]
            paragraph = _Paragraph(block, [0, *ends])
        counted = _counted(paragraph, match)
        number = value_of(match["number"].lower())
        first = value_of(counted["number"].lower()) if counted is not None else None
        if counted is None or number is None or first is None or not made.is_slip(number, first):
            continue
        far = max(match.start() - _FAR_BACK, 0)
        between = _between(block.text[far : match.start("number")], first)
        if number in between or number - first in between or first - number in between:
            continue
        yield _conflict(rule, document, block, match, counted)


def _counted(paragraph: _Paragraph, again: re.Match[str]) -> re.Match[str] | None:
    """Give where those were counted: once in the sentences before, and nothing has changed."""
    text, noun, begin = paragraph.block.text, again["noun"], paragraph.back(again.start(), _BEFORE)
    kept = _UNCHANGED.search(text, begin, again.start())
    end = text.find(". ", again.end(), again.end() + _FAR)
    if not kept and _CHANGED.search(text, begin, end if end > 0 else again.end() + _FAR):
        return None
    told: list[re.Match[str]] = []
    at = text.find(noun, begin, again.start())
    while at >= 0:
        match = _COUNT.search(text, max(at - _FAR, begin), at)
        end = at + len(noun)
        if not text[end : end + 1].isalpha():
            if match is None or _NARROWED.match(text, end):
                return None
            told.append(match)
        at = text.find(noun, at + 1, again.start())
    if len(told) != 1:
        return None
    years = {year[0] for year in _YEAR.finditer(text, begin, again.start())}
    return told[0] if kept or len(years) < len(("one", "other")) else None


def _between(text: str, first: float) -> set[float]:
    """Give the numbers told before, and what they make together with the first."""
    numbers = {value for one in _NUMBER.finditer(text) if (value := value_of(one[0].lower()))}
    numbers.discard(first)
    return numbers
