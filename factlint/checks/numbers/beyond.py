"""Rules that say that nothing is behind the last part: 'in three parts', 'the fourth part'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.extract.syntax.numbers import ordinal_of
from factlint.model import BlockKind, Conflict, NotedPlace
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields, Said
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Block, Document
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"part", "number", "noun"})

_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION})
# "a play in three acts", "has three movements", "is divided into three parts"
_COUNTED: Final = deferred(
    lambda: (
        r"\b(?:in|of|into|has|had|have|comprises|contains) (?:the )?"
        rf"(?P<number>(?i:{NUMBER})) (?:[a-z]+ )?(?P<noun>{one_of('tallies', 'in-turn')})\b"
    )
)
# Behind it no "of": a fourth part of the people is a share.
_ORDINAL: Final = deferred(
    lambda: (
        r"\b(?:[Tt]he|[Ii]ts) (?P<ordinal>[a-z]+|\d+(?:st|nd|rd|th))(?: and (?:last|final))?"
        rf" (?P<noun>{'|'.join(one[:-1] for one in sorted(word_list('tallies', 'in-turn')))})\b"
        r"(?! of\b)"
    )
)
_FAR: Final = 300  # characters of a sentence before and behind a number


@dataclass(frozen=True)
class Settings:
    """What makes a part one of another thing, or of none."""

    within: float  # parts by which more are told of: what differs by more is of another thing
    unless_said: Said


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.number("within"), fields.said("unless-said"))
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield the parts that are told of behind the last one of all."""
    for rule in rules:
        made = rule.parsed(settings)
        for document in evidence.documents:
            yield from _in_document(rule, made, document)


def _in_document(rule: Rule, made: Settings, document: Document) -> Iterator[Conflict]:
    counted: dict[str, tuple[Block, re.Match[str]] | None] = {}
    nouns = word_list("tallies", "in-turn")
    read = [block for block in document.blocks if block.kind in _READ]
    for block in read:
        if not any(noun in block.text for noun in nouns):
            continue
        for match in _COUNTED.finditer(block.text):
            known = counted.setdefault(match["noun"], (block, match))
            if known is not None and known[1]["number"].lower() != match["number"].lower():
                counted[match["noun"]] = None  # of several works, or of all and of some
    for block in read if any(counted.values()) else ():
        for match in _ORDINAL.finditer(block.text):
            known = counted.get(f"{match['noun']}s")
            at = ordinal_of(match["ordinal"])
            if known is None or at is None or made.unless_said.stands_in(_sentence(block, match)):
                continue
            number = value_of(known[1]["number"].lower())
            behind = number is not None and number < at <= number + made.within
            if behind and not made.unless_said.stands_in(_sentence(*known)):
                yield _conflict(rule, document, (block, match), known)


def _sentence(block: Block, match: re.Match[str]) -> str:
    begin = block.text.rfind(". ", max(match.start() - _FAR, 0), match.start()) + 1
    end = block.text.find(". ", match.end(), match.end() + _FAR)
    return block.text[begin : end if end >= 0 else match.end() + _FAR]


def _conflict(
    rule: Rule, document: Document, part: tuple[Block, re.Match[str]],
    counted: tuple[Block, re.Match[str]],
) -> Conflict:  # fmt: skip
    told, number = part[1], counted[1]["number"]
    words = {"part": told["ordinal"], "number": number, "noun": told["noun"]}
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(
            NotedPlace(document.block_place(part[0], *told.span()), told[0]),
            NotedPlace(document.block_place(counted[0], *counted[1].span()), counted[1][0]),
        ),
        proof=(f"'{counted[1][0]}' leaves no {told['ordinal']} {told['noun']}",),
        fingerprint_of=(told["noun"], told["ordinal"], number),
    )
