"""Rules that say that two sentences speak against each other: 'no lives were lost', 'three fell'.

Both are told by phrases of plain words. In a phrase a '*' stands for up to four words, a '#' for a
number or an article, 'was/were' for either word, and '{thing}' and '{verb}' for a word that the
first phrase finds and the other takes up, in the singular or in the plural.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.reckoning.figures import NUMBER
from factlint.extract.syntax.sentences import sentences
from factlint.model import BlockKind, Conflict, NotedPlace, Span
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields, Said
from factlint.wordlists import word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Block, Document
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"denied", "told"})

_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION})
_REACHES: Final = ("paragraph", "section", "document")
_GAP: Final = r"(?:[\w'’-]+ ){0,4}?"
_COUNT: Final = rf"(?:{NUMBER}|an?|the|some|several|many|both|its|his|her|their)"
_NAMED: Final = r"[a-z]+(?:-[a-z]+)*"
_YEAR: Final = deferred(r"\b(?:1\d|20)\d\d\b")
# What makes a sentence one of what might be, of somebody's word, or of what is denied in its turn.
_UNREAL: Final = deferred(
    r"\b(?:if|would|could|might|(?<!\d )may(?! \d)|perhaps|nearly|almost|said to|reported"
    r"|claim\w*|legend|rumou?r\w*|hop\w+|plan\w*|fear\w*|film|novel|story|no|not|never|nobody"
    r"|none|without)\b|[\"“”?]"
)
_IRREGULAR: Final = {
    "man": "men", "woman": "women", "child": "children", "life": "lives", "person": "people",
    "wife": "wives", "fireman": "firemen", "seaman": "seamen", "fisherman": "fishermen",
}  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """Which phrases deny something, and which tell it."""

    denied: tuple[str, ...]
    told: tuple[str, ...]
    signs: tuple[str, ...]  # words, one of which stands in every sentence that denies it
    reach: str  # paragraph, section or document: how far apart both may stand
    of_one_year: bool  # two years that differ are of two occasions
    unless_said: Said  # words that make either sentence tell of something else


class _Sentence(NamedTuple):
    """A sentence in small letters, where it stands."""

    block: Block
    span: Span
    text: str


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        denied=fields.words("denied"),
        told=fields.words("told"),
        signs=fields.words("signs"),
        reach=fields.choice("reach", _REACHES, "paragraph"),
        of_one_year=fields.flag("of-one-year", default=True),
        unless_said=fields.said("unless-said"),
    )
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield the pairs of sentences that speak against each other."""
    for rule in rules:
        made = rule.parsed(settings)
        for document in evidence.documents:
            small = document.source.lower()
            if any(sign in small for sign in made.signs):
                yield from _in_document(rule, made, document)


def _in_document(rule: Rule, made: Settings, document: Document) -> Iterator[Conflict]:
    for number, block in enumerate(document.blocks):
        if block.kind not in _READ or not any(sign in block.text.lower() for sign in made.signs):
            continue
        for sentence in _sentences(block):
            for match in _denials(made, sentence):
                told = _told(made, document, number, sentence, match)
                if told is not None:
                    yield _conflict(rule, document, sentence, match, *told)
                    break


def _sentences(block: Block) -> Iterator[_Sentence]:
    small = block.text.lower()
    if len(small) == len(block.text):  # a few letters have no small one of their length
        for span in sentences(block.text):
            yield _Sentence(block, span, small[slice(*span)])


def _denials(made: Settings, sentence: _Sentence) -> Iterator[re.Match[str]]:
    for phrase in made.denied:
        match = _pattern(phrase, "", "").search(sentence.text)
        if match is not None and not made.unless_said.stands_in(sentence.text):
            yield match


def _told(
    made: Settings, document: Document, number: int, denial: _Sentence, denied: re.Match[str]
) -> tuple[_Sentence, re.Match[str]] | None:
    """Give the nearest sentence in reach that tells what was denied."""
    words = denied.groupdict()
    near = sorted(_in_reach(made, document, number), key=lambda at: abs(at - number))
    for at in near:
        for sentence in _sentences(document.blocks[at]):
            if at == number and sentence.span == denial.span:
                continue
            for phrase in made.told:
                pattern = _pattern(phrase, words.get("thing") or "", words.get("verb") or "")
                match = pattern.search(sentence.text)
                if match is not None and _holds(made, denial, sentence):
                    return sentence, match
    return None


def _in_reach(made: Settings, document: Document, number: int) -> list[int]:
    if made.reach == "paragraph":
        return [number]
    under = document.blocks[number].headings
    return [
        at for at, one in enumerate(document.blocks)
        if one.kind in _READ and (made.reach == "document" or one.headings == under)
    ]  # fmt: skip


def _holds(made: Settings, denial: _Sentence, told: _Sentence) -> bool:
    """Tell whether a sentence states for certain what another one denies, of the same time."""
    if _UNREAL.search(told.text) or made.unless_said.stands_in(told.text):
        return False
    if not made.of_one_year:
        return True
    years = {year[0] for year in _YEAR.finditer(denial.text)}
    others = {year[0] for year in _YEAR.finditer(told.text)}
    return not (years and others and years.isdisjoint(others))


@cache
def _pattern(phrase: str, thing: str, verb: str) -> re.Pattern[str]:
    """Give the pattern of a phrase, in which the words that were denied are taken up."""
    parts = [_part(word, thing, verb) for word in phrase.split(" ")]
    source = "".join(part if part == _GAP else f"{part} " for part in parts).rstrip(" ")
    return deferred(rf"(?<![\w-]){source}(?![\w-])")


def _part(word: str, thing: str, verb: str) -> str:
    import re

    if word == "*":
        return _GAP
    if word == "#":
        return _COUNT
    if word == "{thing}":
        return (
            rf"(?:{'|'.join(map(re.escape, _forms(thing)))})" if thing else f"(?P<thing>{_NAMED})"
        )
    if word == "{verb}":
        return re.escape(verb) if verb else f"(?P<verb>{_NAMED})"
    return rf"(?:{'|'.join(map(re.escape, word.split('/')))})"


def _forms(noun: str) -> list[str]:
    """Give a noun in the singular and in the plural."""
    one = next((single for single, several in _IRREGULAR.items() if several == noun), noun)
    if one == noun and noun.endswith("s") and not noun.endswith("ss"):
        one = f"{noun[:-3]}y" if noun.endswith("ies") else noun[:-1]
    several = f"{one[:-1]}ies" if one.endswith("y") and one[-2:-1] not in "aeiou" else f"{one}s"
    also = word_pairs("contraries", "also-called").get(one, "").split()
    return list(dict.fromkeys((noun, one, _IRREGULAR.get(one, several), *also)))


def _conflict(
    rule: Rule, document: Document, denial: _Sentence, denied: re.Match[str],
    told: _Sentence, match: re.Match[str],
) -> Conflict:  # fmt: skip
    first, second = _words(denial, denied), _words(told, match)
    places = tuple(
        NotedPlace(document.block_place(one.block, *_span(one, found)), words)
        for one, found, words in ((denial, denied, first), (told, match, second))
    )
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map({"denied": first, "told": second}),
        places=places,
        proof=(f"'{first}' leaves no room for '{second}'",),
        fingerprint_of=(first.casefold(), second.casefold()),
    )


def _span(sentence: _Sentence, match: re.Match[str]) -> tuple[int, int]:
    return sentence.span.start + match.start(), sentence.span.start + match.end()


def _words(sentence: _Sentence, match: re.Match[str]) -> str:
    return " ".join(sentence.block.text[slice(*_span(sentence, match))].split())
