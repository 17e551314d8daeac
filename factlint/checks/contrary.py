"""Rules that say that two sentences speak against each other: 'no lives were lost', 'three fell'.

Both are told by phrases of plain words. In a phrase a '*' stands for up to four words, a '#' for a
number, 'a' or 'some', 'was/were' for either word, '{who}' for persons, and '{thing}' and '{verb}'
for a word that the first phrase finds and the other takes up, in the singular or in the plural.

Who tells of it goes on about the same: a sentence with a name or a date that the denial lacks, or
of what had been before, tells of something else.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.dates.words import A_YEAR, MONTHS, WEEKDAYS
from factlint.extract.reckoning.figures import NUMBER
from factlint.extract.syntax.sentences import sentences
from factlint.model import BlockKind, Conflict, NotedPlace, Span
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields, Said
from factlint.wordlists import one_of, word_list, word_pairs

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
_COUNT: Final = rf"(?:{NUMBER}|an?|some|several|many)"
_NAMED: Final = r"[a-z]+(?:-[a-z]+)*"
# What makes a sentence one of what might be, of somebody's word, or of what is denied in its turn.
_UNREAL: Final = deferred(
    lambda: rf"\b(?:(?<!\d )may(?! \d)|{one_of('contraries', 'unreal')}|hop\w+|fear\w*)\b|[\"“”?]"
)
_DATE: Final = deferred(rf"\b(?:{A_YEAR}|{'|'.join((*MONTHS, *WEEKDAYS)).lower()})\b")
_NAME: Final = deferred(r"(?<=[\w,;] )[A-Z][\w’'-]+")
# "was ever built on the field", "in the old asylum"
_WHERE: Final = deferred(
    r" (?:in|on|at|under|by|from|against|to|for|with) (?:(?:the|this|that|its|his|her|their|an?) )?"
    r"(?P<words>[\w’'-]+(?: [\w’'-]+)?)"
)
_THERE: Final = deferred(r"\b(?:it|its|there|them|these|those)\b")
_NOT_HERE: Final = deferred(r" (?:there|here|in it|on it)\b")  # "No book was ever printed there"
# "the only one of the officers to escape": of the others nothing is said
_ONE_OF: Final = deferred(r"\bonly one of (?:the|his|her|their|its|these|those) (?P<many>[a-z]+)")
_YEAR_BEFORE: Final = deferred(rf"(?<=in ){A_YEAR} (?=[a-z\d])")
_FAR: Final = 40  # sentences between a denial and what speaks against it


@dataclass(frozen=True)
class Settings:
    """Which phrases deny something, and which tell it."""

    denied: tuple[str, ...]
    told: tuple[str, ...]
    signs: tuple[str, ...]  # words, one of which stands in every sentence that denies it
    reach: str  # paragraph, section or document: how far apart both may stand
    of_any_date: bool  # what is told may have a date that the denial lacks: "ever"
    unless_said: Said  # words that make either sentence tell of something else


class _Sentence(NamedTuple):
    """A sentence in small letters, where it stands."""

    block: Block
    span: Span
    text: str
    words: str  # as they are written


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        denied=fields.words("denied"),
        told=fields.words("told"),
        signs=fields.words("signs"),
        reach=fields.choice("reach", _REACHES, "paragraph"),
        of_any_date=fields.flag("of-any-date", default=False),
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
    for told_of in _reaches(made, document):
        if not any(sign in one.text for one in told_of for sign in made.signs):
            continue
        for number, sentence in enumerate(told_of):
            for match in _denials(made, sentence):
                told = _told(made, told_of, number, match)
                if told is not None:
                    yield _conflict(rule, document, sentence, match, *told)
                    break


def _reaches(made: Settings, document: Document) -> Iterator[list[_Sentence]]:
    """Yield the sentences of each paragraph, of each section or of all of a document."""
    found: defaultdict[object, list[_Sentence]] = defaultdict(list)
    for number, block in enumerate(document.blocks):
        if block.kind in _READ:
            reach = {"paragraph": number, "section": block.headings, "document": None}
            found[reach[made.reach]] += _sentences(block)
    yield from found.values()


def _sentences(block: Block) -> Iterator[_Sentence]:
    small = block.text.lower()
    if len(small) == len(block.text):  # a few letters have no small one of their length
        for span in sentences(block.text):
            yield _Sentence(block, span, small[slice(*span)], block.text[slice(*span)])


def _denials(made: Settings, sentence: _Sentence) -> Iterator[re.Match[str]]:
    if not any(sign in sentence.text for sign in made.signs):
        return
    for phrase in made.denied:
        match = _pattern(phrase, "", "").search(sentence.text)
        if match is not None and not made.unless_said.stands_in(sentence.text):
            yield match


def _told(
    made: Settings, told_of: list[_Sentence], number: int, denied: re.Match[str]
) -> tuple[_Sentence, re.Match[str]] | None:
    """Give the nearest sentence in reach that tells what was denied."""
    words, denial = denied.groupdict(), told_of[number]
    for away in range(1, _FAR):
        for at in (number + away, number - away):
            sentence = told_of[at] if 0 <= at < len(told_of) else None
            if sentence is None or not _holds(made, denial, denied, sentence):
                continue
            for phrase in made.told:
                pattern = _pattern(phrase, words.get("thing") or "", words.get("verb") or "")
                match = pattern.search(sentence.text)
                if match is None or not _is_of_those(denied, sentence):
                    continue
                if _is_there(denial, denied, sentence, match):
                    return sentence, match
    return None


def _holds(made: Settings, denial: _Sentence, denied: re.Match[str], told: _Sentence) -> bool:
    """Tell whether a sentence states for certain something of what another one speaks of."""
    if made.unless_said.stands_in(told.text) or _UNREAL.search(told.text):
        return False
    place = _WHERE.match(denial.text, denied.end()) or _NOT_HERE.match(denial.text, denied.end())
    everywhere = made.of_any_date and place is None  # "not one striker was ever arrested"
    if not everywhere and not {one[0] for one in _NAME.finditer(told.words)} <= set(
        _words_of(denial)
    ):
        return False
    dates = {one[0] for one in _DATE.finditer(told.text)}
    return made.of_any_date or dates <= {one[0] for one in _DATE.finditer(denial.text)}


def _is_of_those(denied: re.Match[str], told: _Sentence) -> bool:
    """Tell whether a sentence tells of those of whom there was 'the only one'."""
    of = _ONE_OF.search(denied[0])
    if of is None or of["many"] in word_list("contraries", "everybody"):
        return True
    return any(form in told.text.split() for form in _forms(of["many"]))


def _words_of(sentence: _Sentence) -> list[str]:
    return [one.strip(".,;:()’'") for one in sentence.words.split()]


def _is_there(
    denial: _Sentence, denied: re.Match[str], told: _Sentence, match: re.Match[str]
) -> bool:
    """Tell whether what is denied of a place is told of no other: 'in the old asylum'."""
    if _NOT_HERE.match(denial.text, denied.end()):
        elsewhere = _WHERE.match(told.text, match.end()) is not None
        return not elsewhere or _THERE.search(told.text) is not None
    where = _WHERE.match(denial.text, denied.end())
    if where is None or denial.words[where.start("words")].isupper():
        return True
    again = any(word in told.text for word in where["words"].split() if len(word) > len("the"))
    return again or _THERE.search(told.text) is not None


@lru_cache(maxsize=256)  # the words of a text are in them
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
    if word == "{who}":
        return rf"(?:{_NAMED} ){{0,2}}(?:{one_of('contraries', 'who')})"
    if word == "{verb}":
        return re.escape(verb) if verb else f"(?P<verb>{_NAMED})"
    return rf"(?:{'|'.join(map(re.escape, word.split('/')))})"


def _forms(noun: str) -> list[str]:
    """Give a noun in the singular and in the plural."""
    one = next((single for single, several in _irregular().items() if several == noun), noun)
    if one == noun and noun.endswith("s") and not noun.endswith("ss"):
        one = f"{noun[:-3]}y" if noun.endswith("ies") else noun[:-1]
    several = f"{one[:-1]}ies" if one.endswith("y") and one[-2:-1] not in "aeiou" else f"{one}s"
    also = word_pairs("contraries", "also-called").get(one, "").split()
    return list(dict.fromkeys((noun, one, _irregular().get(one, several), *also)))


def _irregular() -> dict[str, str]:
    return word_pairs("contraries", "plurals")


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
    """Give where a phrase stands in its block, without the year of 'in 1868 nine men fell'."""
    year = _YEAR_BEFORE.match(sentence.text, match.start())
    start = year.end() if year is not None else match.start()
    return sentence.span.start + start, sentence.span.start + match.end()


def _words(sentence: _Sentence, match: re.Match[str]) -> str:
    return " ".join(sentence.block.text[slice(*_span(sentence, match))].split())
