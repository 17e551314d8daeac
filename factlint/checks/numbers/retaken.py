"""Rules that say that what is taken up again is as many as before: 'forty acres', 'those 65 acres'.

Who says 'all eleven men' or 'those sixty-five acres' speaks of those that the paragraph has just
counted. A number told in between, or one that it makes together with the first, is another count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
    from factlint.model import Block, Document
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"one", "other", "noun"})

_AGAIN: Final = deferred(
    rf"(?<![\w-])(?:[Aa]ll|[Tt]hose|[Tt]hese) (?:the )?(?P<number>{NUMBER})"
    r" (?P<noun>[a-z]+s|men|women|children|people)\b"
    r"(?! (?:in|on|of(?! (?:it|them|him|her)\b)|at|from|to|with|that|which|who|whom|over|under|for"
    r"|by|and)\b)"
)
# "the full three shillings they had asked for", of which it was told "They asked for two shillings"
_THEY_HAD: Final = deferred(
    rf"\bthe (?:full |whole |entire )?(?P<number>{NUMBER}) (?P<noun>[a-z]+s) (?:that |which )?"
    r"(?:he|she|it|they|we) had (?P<verb>[a-z]+ed|bought|sold|built|won|lost|made)\b"
)
_DONE: Final = deferred(
    r"\b(?P<verb>[a-z]+ed|bought|sold|built|won|lost|made)(?: (?:for|to|from|with|up|out))?"
    rf" (?:only |just )?(?P<number>{NUMBER}) (?P<noun>[a-z]+s)\b"
)
_ALL_OF: Final = deferred(
    rf"\ball (?P<number>{NUMBER}) (?P<noun>yards|metres|meters|miles|feet|kilometres) of the"
    r" (?P<of>[a-z]+)\b"
)
_LENGTH: Final = deferred(
    r"\b[Tt]he (?:[A-Z][\w’'-]* )*(?P<of>[a-z]+)(?: (?:under|over|at|through) [^.;,()]{3,30})?"
    rf" (?:is|was|measures|runs for) (?P<number>{NUMBER}) (?P<noun>yards|metres|meters|miles|feet"
    r"|kilometres)(?: ?\([^()]*\))? (?:long|in length)\b"
)
_FAR_BACK: Final = 1500  # characters before what is taken up
_NUMBER: Final = deferred(rf"(?<![\w.,/–£$€-])(?i:{NUMBER})(?![\w/–]|[.,]\d|-\d)")
_CHANGED: Final = deferred(lambda: rf"\b(?:{one_of('tallies', 'changed')})\b")
_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION})
_SENTENCE: Final = deferred(r"[.!?] ")
_COUNT: Final = deferred(
    r"(?<![\w.,/–£$€-])(?P<vague>(?i:about|around|some|nearly|almost|over|more than|less than"
    r"|at least|perhaps|up to|another|other|further|first|last|next|only)\s)?"
    rf"(?P<number>(?i:{NUMBER}))(?: [a-z][a-z-]+){{0,2}} $"
)
_FAR = 60  # characters before a noun in which its number stands
_BEFORE = 3  # sentences in which those may be counted that are taken up


@dataclass(frozen=True)
class Settings:
    """Between which numbers a slip is looked for."""

    farthest: float  # times: numbers that differ by more are not of the same
    least: float  # of the smaller number


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.number("farthest", 1.6), fields.number("least", 3))
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
                    yield from _had(rule, document, block)
            yield from _through(rule, document)


def _had(rule: Rule, document: Document, block: Block) -> Iterator[Conflict]:
    """Yield 'They asked for two shillings. They got the three shillings they had asked for'."""
    for match in _THEY_HAD.finditer(block.text):
        number, verb = value_of(match["number"].lower()), match["verb"]
        far = max(match.start() - _FAR_BACK, 0)
        told = [
            one for one in _DONE.finditer(block.text, far, match.start())
            if one["verb"] == verb and one["noun"] == match["noun"]
        ]  # fmt: skip
        first = value_of(told[0]["number"].lower()) if len(told) == 1 else None
        if number is not None and first is not None and number != first:
            yield _conflict(rule, document, block, match, told[0])


def _through(rule: Rule, document: Document) -> Iterator[Conflict]:
    """Yield 'The tunnel is 1,240 yards long', and 'all 1,420 yards of the tunnel'."""
    told = [
        (block, match) for block in document.blocks if block.kind in _READ
        for match in _LENGTH.finditer(block.text)
    ]  # fmt: skip
    for block in document.blocks if told else ():
        for match in _ALL_OF.finditer(block.text) if block.kind in _READ else ():
            same = [
                one for one in told
                if one[1]["of"] == match["of"] and one[1]["noun"] == match["noun"]
            ]  # fmt: skip
            numbers = {value_of(one["number"]) for _, one in same}
            if len(numbers) == 1 and value_of(match["number"]) not in numbers:
                yield _conflict(rule, document, block, match, same[0][1], same[0][0])


def _conflict(
    rule: Rule, document: Document, block: Block, again: re.Match[str], first: re.Match[str],
    elsewhere: Block | None = None,
) -> Conflict:  # fmt: skip
    one, other, noun = again["number"], first["number"], again["noun"]
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map({"one": one, "other": other, "noun": noun}),
        places=(
            NotedPlace(document.block_place(block, *again.span()), f"{one} {noun}"),
            NotedPlace(document.block_place(elsewhere or block, *first.span()), f"{other} {noun}"),
        ),
        proof=(f"'{again[0]}' takes up what was told as {other}",),
        fingerprint_of=(noun, one, other),
    )


def _in_block(rule: Rule, made: Settings, document: Document, block: Block) -> Iterator[Conflict]:
    for match in _AGAIN.finditer(block.text):
        counted = _counted(block.text, match)
        number = value_of(match["number"].lower())
        first = value_of(counted["number"].lower()) if counted is not None else None
        if counted is None or number is None or first is None or number == first:
            continue
        low, high = sorted((number, first))
        if high > made.farthest * low or low < made.least:
            continue
        between = _between(block.text[: match.start("number")], first)
        if number in between or number - first in between or first - number in between:
            continue
        yield _conflict(rule, document, block, match, counted)


def _counted(text: str, again: re.Match[str]) -> re.Match[str] | None:
    """Give where those were counted: once in the sentences before, and nothing has changed."""
    noun = again["noun"]
    ends = [end.end() for end in _SENTENCE.finditer(text, 0, again.start())]
    begin = [0, *ends][-_BEFORE:][0]
    if noun in word_list("figures", "times") or _CHANGED.search(text, begin, again.start()):
        return None
    told: list[re.Match[str]] = []
    at = text.find(noun, begin, again.start())
    while at >= 0:
        match = _COUNT.search(text, max(at - _FAR, begin), at)
        if match is not None and not text[at + len(noun) : at + len(noun) + 1].isalpha():
            told.append(match)
        at = text.find(noun, at + 1, again.start())
    numbers = {one["number"].lower() for one in told}
    return told[0] if len(numbers) == 1 and not any(one["vague"] for one in told) else None


def _between(text: str, first: float) -> set[float]:
    """Give the numbers told before, and what they make together with the first."""
    numbers = {value for one in _NUMBER.finditer(text) if (value := value_of(one[0].lower()))}
    numbers.discard(first)
    return numbers
