"""Rules that say that a box and the text give one number for one thing.

A field with its year, 'membership = 96 (2015)', is set beside the sentence that tells of that year;
one without a year beside a sentence that tells what is so now, or what a thing is like. The
sentence must be about what the box is about, for a stand of a stadium has fewer seats, and count
all of it: a company that employs 1,200 people in Riga has more elsewhere.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from factlint.checks.numbers.digits import Told, counts_alike, numbers_of, said_before, said_with
from factlint.limits import load_limits
from factlint.model import BlockKind, Conflict, NotedPlace
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.wordlists import one_of, word_list, word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Document
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"one", "other", "field"})

_YEAR: Final = deferred(r"(?<![\d/–-])(?:1[5-9]|20)\d\d(?![\d/–-])")
_IS_NOW: Final = deferred(
    lambda: rf"\b(?:{one_of('figures', 'is-now')})\b(?![^.;]*\b(?:was|were|had)\b)"
)
_VAGUE: Final = deferred(lambda: rf"\b(?:{one_of('figures', 'no-whole')})\b")
_ABOUT: Final = deferred(  # what tells the number, and of whom: "In 2015 the club had" 660 members
    lambda: (
        r"\W*(?:(?:In|By|As of|Since) \d{4},? |(?:Today|Now|Currently|At present),? )?"
        r"(?P<who>[^.;:,()]+?) "
        rf"(?:{one_of('figures', 'is-now')}|{one_of('figures', 'was-then')}"
        r"|(?:is|was) (?:an?|the) (?:(?! (?:in|of|at|on|near) (?:an?|the|its) )[^.;:()])+ with) "
    )
)
_DEFINED: Final = deferred(
    r"\b(?:is|was) (?:an?|the) (?P<what>[\w' -]+?)(?= (?:in|of|at|on|for)\b|[.,;(]|$)"
)
_IN_ALL: Final = deferred(r"[\d,]+ [a-z]+(?: in all| altogether)?(?: (?:in|by) \d{4})?(?:[.,;]|$)")
_IS_DEFINED: Final = deferred(r"\W*(?:The )?(?P<who>\w+)\b(?!['’]s)[^.;]*? (?:is|was) (?:an?|the) ")
_NAME_PART: Final = deferred(r"[a-z]+")
_NAMED: Final = deferred(r"\w+")
_PRONOUNS: Final = frozenset(("it", "they", "there"))


@dataclass(frozen=True)
class Settings:
    """By how much a number of the text may differ from the box's, and by how much it does."""

    slack: float  # per cent
    farthest: float  # times: what differs by more is another number


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.number("slack", 0), fields.number("farthest", inf))
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield the numbers of a text that its box contradicts."""
    for rule in rules:
        made = rule.parsed(settings)
        for document in evidence.documents:
            yield from _document(rule, made, document)


def _document(rule: Rule, made: Settings, document: Document) -> Iterator[Conflict]:
    if not any(block.kind is BlockKind.FIELD and block.box for block in document.blocks):
        return
    told = list(numbers_of(document))
    boxed = [one for one in told if _may_be_compared(one, document)]
    if not boxed:
        return
    own = _own_words(document)
    prose = [one for one in told if not one.field]
    in_box = {one.number for one in told if one.field}  # as the seats, beside the capacity
    for field in boxed:
        years = _years_of(field, document)
        in_part = word_pairs("figures", "counted-in-part").get(field.field, "").split()
        others = [one for one in prose if counts_alike(field, one) and one.noun not in in_part]
        said = [
            one for one in others
            if _of_that_time(one, others, years, document) and _is_about(one, own, document)
        ]  # fmt: skip
        differ = [one for one in said if one.number not in in_box]
        if differ and not any(_agrees(field.number, one.number, made) for one in said):
            yield _conflict(rule, field, differ[0], document)


def _years_of(field: Told, document: Document) -> frozenset[str]:
    """Give the years of a field, in it or in the one that dates it: 'population_as_of'."""
    block = document.blocks[field.block]
    first = _NAME_PART.findall(block.key)[:1]
    dated_by = word_list("figures", "dating")
    texts = [block.text]
    for one in document.blocks:
        if one.box and one.table == block.table:
            parts = _NAME_PART.findall(one.key)
            if parts[:1] == first and parts[-1] in dated_by:
                texts.append(one.text)
    return frozenset(year for text in texts for year in _YEAR.findall(text))


def _own_words(document: Document) -> frozenset[str]:
    """Give the words by which a text calls what its box is about: its name, and what it is."""
    words = ["the", "a", "an"]
    opening = ""
    for block in document.blocks:
        if block.kind is BlockKind.TITLE or (block.box and block.key.strip() == "name"):
            words += _NAMED.findall(block.text.casefold())
        elif block.kind is BlockKind.PARAGRAPH and not opening:
            opening = block.text
        if block.box:
            words += _NAMED.findall(block.box.casefold())
    defined = _DEFINED.search(opening)
    if defined is not None:
        words += _NAMED.findall(defined["what"].casefold())
    return frozenset(words)


def _is_about(one: Told, own: frozenset[str], document: Document) -> bool:
    """Tell whether a number counts all of what the box is about, by its sentence's subject."""
    text, at = said_with(one, document)
    about = _ABOUT.fullmatch(text, 0, at)
    if about is None or not _IN_ALL.match(text, at):
        return False
    who = set(_NAMED.findall(about["who"].casefold()))
    if who.issubset(_PRONOUNS):
        return _are_its(one, own, document)
    return who.issubset(own)


def _are_its(one: Told, own: frozenset[str], document: Document) -> bool:
    """Tell whether 'it' is what the box is about: it opens a paragraph, or follows what that is."""
    before = said_before(one, document)
    defined = _IS_DEFINED.match(before)
    return not before or (defined is not None and defined["who"].casefold() in own)


def _may_be_compared(one: Told, document: Document) -> bool:
    """Tell whether a number is the only one of a field of the box that counts something."""
    block = document.blocks[one.block]
    key = one.field.replace("_", " ")
    known = not word_list("figures", "boxed").isdisjoint(key.split()) and not _VAGUE.search(key)
    years = _YEAR.findall(block.text)
    alone = block.text.count(one.written) == 1 and len(years) <= 1
    bare = _YEAR.sub("", block.text).replace(one.written, "")
    return (
        bool(one.field) and bool(block.box) and known and alone and not any(map(str.isdigit, bare))
    )


def _of_that_time(one: Told, others: list[Told], years: frozenset[str], document: Document) -> bool:
    """Tell whether a number of the text is of the field's year, or of now where that has none."""
    alone = [each for each in others if (each.block, each.sentence) == (one.block, one.sentence)]
    text, _ = said_with(one, document)
    if len(alone) != 1 or _VAGUE.search(text):
        return False
    if years:
        return frozenset(_YEAR.findall(text)) == years
    return _IS_NOW.search(text) is not None and not _YEAR.search(text)


def _agrees(one: int, other: int, made: Settings) -> bool:
    """Tell whether two numbers may be one, rounded, or are too far apart to be of one thing."""
    low, high = sorted((one, other))
    if high > made.farthest * low:
        return True
    return high - low <= max(made.slack / 100 * high, _rounding(one), _rounding(other))


def _rounding(number: int) -> float:
    """Give half of the last place that a round number tells: 31,000 may be 30,500."""
    digits = str(number)
    zeros = len(digits) - len(digits.rstrip("0"))
    kept = len(digits) - zeros
    return 0.5 * 10**zeros if zeros and kept > 1 else load_limits().boxed_rounding / 100 * number


def _conflict(rule: Rule, field: Told, other: Told, document: Document) -> Conflict:
    words = {
        "one": other.written, "other": field.written,
        "field": document.blocks[field.block].key.strip().replace("_", " "),
    }  # fmt: skip
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(NotedPlace(other.place, other.written), NotedPlace(field.place, field.written)),
        proof=(f"{field.written} in the box and {other.written} in the text count the same",),
        fingerprint_of=(field.written, other.written),
    )
