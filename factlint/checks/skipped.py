"""Rules that say that what was not held in a year was not held in it: 'every year except 1975'.

'It has been given every year since, except in 1964 and 1975' and 'the prize for 1975 went to
Ada Hay' speak against each other. What is held again and again is named by a noun of the rule.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.syntax.sentences import sentences
from factlint.model import BlockKind, Conflict, NotedPlace
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields, Said

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Block, Document, Span
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"denied", "told"})

_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION})
_YEAR: Final = r"(?:1[0-9]|20)\d\d"
_YEARS: Final = (
    rf"(?P<years>(?:from |between )?{_YEAR} (?:to|until|and) {_YEAR}\b"
    rf"|{_YEAR}[–-](?:{_YEAR}|\d\d)\b|{_YEAR}\b(?:(?:, {_YEAR})*,? and {_YEAR}\b)?)(?![–-])"
)
_STRETCH: Final = deferred(
    rf"(?P<sure>from |between )?(?P<first>{_YEAR})(?P<joint> to | until | and |[–-])"
    rf"(?P<last>{_YEAR}|\d\d)"
)
_A_YEAR: Final = deferred(rf"\b{_YEAR}\b")
_SINCE: Final = deferred(rf"\b(?:since|from|after)\b(?: (?P<year>{_YEAR}))?(?! {_YEAR})")
_HELD: Final = r"(?:held|given|awarded|run|played|staged|celebrated|presented)"
_LONGEST: Final = 40  # years of a stretch in which something was not held


@dataclass(frozen=True)
class Settings:
    """What is held again and again, and what makes a sentence tell of something else."""

    events: tuple[str, ...]
    unless_otherwise: Said  # words by which something was held all the same, or at another time
    unless_said: Said


class _Sentence(NamedTuple):
    """A sentence in small letters, and where it stands."""

    block: Block
    span: Span
    text: str


class _Gap(NamedTuple):
    """Years in which something was not held, and the words that say so."""

    event: str
    years: frozenset[str]
    sentence: _Sentence
    match: re.Match[str]


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        fields.words("events"), fields.said("unless-otherwise"), fields.said("unless-said")
    )
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield what is told of a year in which it was not held."""
    for rule in rules:
        made = rule.parsed(settings)
        for document in evidence.documents:
            small = document.source.lower()
            if any(event in small for event in made.events):
                yield from _in_document(rule, made, document)


def _in_document(rule: Rule, made: Settings, document: Document) -> Iterator[Conflict]:
    read = [one for block in document.blocks if block.kind in _READ for one in _sentences(block)]
    gaps = [gap for one in read for gap in _gaps(made, one, read)]
    for gap in gaps:
        for year in sorted(gap.years):
            told = _told(made, gap, year, read)
            if told is not None:
                yield _conflict(rule, document, gap, *told)
                break
        for other in gaps:
            if other.event == gap.event and _leaves_out(gap, other):
                yield _conflict(rule, document, gap, other.sentence, other.match)


def _sentences(block: Block) -> Iterator[_Sentence]:
    small = block.text.lower()
    if len(small) == len(block.text):  # a few letters have no small one of their length
        for span in sentences(block.text):
            yield _Sentence(block, span, small[slice(*span)])


def _gaps(made: Settings, sentence: _Sentence, read: list[_Sentence]) -> Iterator[_Gap]:
    if _A_YEAR.search(sentence.text) is None:
        return
    match = _left_out("|".join(made.events)).search(sentence.text)
    if match is None or made.unless_otherwise.stands_in(sentence.text):
        return
    named = next((word for word in match.group("event", "such", "none", "off") if word), "")
    event = named or _what_is_told_of(made, [sentence, *read])
    if event:
        years = next(told for told in match.group("years", "these", "those", "year") if told)
        yield _Gap(event, _years(years), sentence, match)


def _leaves_out(gap: _Gap, other: _Gap) -> bool:
    """Tell whether 'every year except 1975' knows nothing of another year without it."""
    whole = gap.match["years"] is not None and other.match["years"] is None
    since = _SINCE.search(gap.sentence.text)
    begun = since["year"] if since is not None else ""
    known = since is None or since["year"] is not None
    return whole and known and any(begun < year for year in other.years - gap.years)


def _what_is_told_of(made: Settings, read: list[_Sentence]) -> str:
    """Give the first noun for what is held again and again: 'The Low Prize is a prize for'."""
    for sentence in read:
        at = {event: sentence.text.find(event) for event in made.events}
        found = [(start, event) for event, start in at.items() if start >= 0]
        if found:
            return min(found)[1]
    return ""


def _years(told: str) -> frozenset[str]:
    """Give the years of '1964 and 1975', of 'from 1940 to 1945', of '1940–45'."""
    stretch = _STRETCH.fullmatch(told)
    if stretch is None or (stretch["joint"] == " and " and not stretch["sure"]):
        return frozenset(one[0] for one in _A_YEAR.finditer(told))
    first, last = stretch["first"], stretch["last"]
    last = last if len(last) > 2 else first[:2] + last
    many = range(int(first), min(int(last), int(first) + _LONGEST) + 1)
    return frozenset(map(str, many))


def _told(
    made: Settings, gap: _Gap, year: str, read: list[_Sentence]
) -> tuple[_Sentence, re.Match[str]] | None:
    """Give the first sentence that tells of the event in a year in which there was none."""
    for sentence in read:
        if sentence is gap.sentence or year not in sentence.text:
            continue
        match = _held(gap.event).search(sentence.text)
        while match is not None and year not in match.groups():
            match = _held(gap.event).search(sentence.text, match.end())
        said = made.unless_said.stands_in(sentence.text)
        if match is None or said or made.unless_otherwise.stands_in(sentence.text):
            continue
        if _left_out(gap.event).search(sentence.text) is None and not _is_another(
            gap, sentence, match, read
        ):
            return sentence, match
    return None


def _is_another(
    gap: _Gap, sentence: _Sentence, match: re.Match[str], read: list[_Sentence]
) -> bool:
    """Tell whether a name before the noun is none of what was not held: 'the Leeds Prize for'."""
    at = max(match.start(noun) for noun in ("of", "named", "then", "held"))
    written = sentence.block.text[slice(*sentence.span)]
    name = written[:at].rstrip().rpartition(" ")[2]
    if not name[:1].isupper() or name.lower() in ("the", "a", "an", "its", "this"):
        return False
    known = " ".join((read[0].text, gap.sentence.text))
    return name.lower() not in known


@lru_cache(maxsize=64)
def _left_out(events: str) -> re.Pattern[str]:
    """Give the pattern of what says in which years something was not held."""
    off = r"(?:called off|cancelled|canceled|not held)"
    return deferred(
        rf"\bevery (?:single )?(?:year|spring|summer|autumn|winter)\b[^.;:]{{0,40}}?"
        r" (?:except|save|bar|but|apart from|other than|with the exception of)(?: for)?"
        rf"(?: in| during)?(?: those of| that of| the years)? {_YEARS}"
        rf"|\b(?P<event>{events}) (?:did not take place|(?:was|were) not {_HELD}) (?:in )?"
        rf"{_YEARS.replace('years', 'these')}"
        rf"|\b(?:there was no (?P<such>{events})|no (?P<none>{events}) was {_HELD})"
        rf",? (?:at all )?(?:in )?{_YEARS.replace('years', 'those')}"
        rf"|\bthe (?:(?P<off>{events}) of (?P<year>{_YEAR})) was {off}\b(?! (?:after|at|on) )"
    )


@lru_cache(maxsize=64)
def _held(event: str) -> re.Pattern[str]:
    """Give the pattern of what tells of an event in a year."""
    done = rf"(?:was {_HELD}|was won|was opened|took place|went to)"
    return deferred(
        rf"\b(?:the|its) (?:[\w-]+ )?(?P<of>{event}) (?:of|for) (?P<y1>{_YEAR})\b"
        rf"|\b(?:the|its) (?P<y2>{_YEAR}) (?P<named>{event})\b"
        rf"|\bin (?:the (?:spring|summer|autumn|winter) of |[a-z]+ )?(?P<y3>{_YEAR}),? "
        rf"(?:a|the) (?:[\w-]+ )?(?P<then>{event}) {done}"
        rf"|\bthe (?:[\w-]+ )?(?P<held>{event}) {done}\b[^.;:,]{{0,30}}? in (?P<y4>{_YEAR})\b"
    )


def _conflict(
    rule: Rule, document: Document, gap: _Gap, told: _Sentence, match: re.Match[str]
) -> Conflict:
    found = ((gap.sentence, gap.match), (told, match))
    words = [" ".join(one.block.text[slice(*_span(one, there))].split()) for one, there in found]
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map({"denied": words[0], "told": words[1]}),
        places=tuple(
            NotedPlace(document.block_place(one.block, *_span(one, there)), said)
            for (one, there), said in zip(found, words, strict=True)
        ),
        proof=(f"'{words[0]}' leaves no room for '{words[1]}'",),
        fingerprint_of=(words[0].casefold(), words[1].casefold()),
    )


def _span(sentence: _Sentence, match: re.Match[str]) -> tuple[int, int]:
    return sentence.span.start + match.start(), sentence.span.start + match.end()
