"""Rules that say a number is written one way: '11,806' and '11,608' of one thing.

Two numbers that differ only in the order of two of their digits are the same number and a slip
where they stand in the same words, or in a field and a sentence that count the same: in one text,
or in two that tell of one person, body, ship, building or work.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import combinations, product
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.together import in_common, title_of
from factlint.limits import load_limits
from factlint.model import BlockKind, Conflict, NotedPlace
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.wordlists import word_list, word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Document, Place
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"one", "other", "elsewhere"})

_NUMBER: Final = deferred(
    r"(?<![\w.,/–#-])(?P<money>[£$€])?(?P<digits>[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{2,6})"
    r"(?![\w/–-]|[.,]\d|%)(?: (?:gross |net |register |registered )*(?P<noun>[a-z]{3,}))?"
)
_LABELLED: Final = deferred(r"\b(?:[Nn]o|[Nn]os|[Nn]umber|pp?|[Vv]ol|[Ff]ol|[Cc]h|[Aa]rt)\.? $")
_SENTENCE: Final = deferred(r"[.!?;]\s+(?=[A-Z\"'(])")
_WORD: Final = deferred(r"[A-Za-zÀ-ÿ]{4,}|(?:1\d|20)\d\d")
_READ: Final = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION, BlockKind.FIELD, BlockKind.TITLE}
)


@dataclass(frozen=True)
class Settings:
    """How many words two sentences must share to speak of one thing: one more for small numbers."""

    shared_words: int
    across: int  # the same of two texts, which share a name: there are fewer numbers to mistake
    small: float  # below this a number stands beside others of its kind, and more is asked


class Told(NamedTuple):
    """A number where it stands, with the words around it."""

    number: int
    written: str
    place: Place
    block: int
    at: int  # where its digits begin in the text of the block
    sentence: int
    noun: str
    money: str  # the sign before it, if it has one
    words: frozenset[str]
    field: str  # what the key of its field counts, if it stands in one


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        int(fields.number("shared-words")), int(fields.number("across")), fields.number("small")
    )
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield numbers that another one is but for the order of two digits."""
    for rule in rules:
        made = rule.parsed(settings)
        told = [list(numbers_of(document)) for document in evidence.documents]
        for numbers in told:
            for one, other in _turned(numbers):
                if _same_thing(one, other, made):
                    yield _conflict(rule, one, other)
        seen: set[tuple[str, str, int, int]] = set()
        for one, other in _turned_across(told):
            paths = one.place.path, other.place.path
            titles = title_of(evidence.by_path[paths[0]]), title_of(evidence.by_path[paths[1]])
            alike = _same_thing(one, other, made, frozenset(_words(" ".join(titles))))
            if alike and (*paths, one.number, other.number) not in seen:
                seen.add((*paths, one.number, other.number))
                if in_common(*paths, evidence):
                    yield _conflict(rule, one, other)


def numbers_of(document: Document) -> Iterator[Told]:
    """Yield the numbers of a text that are no years, with what stands around each."""
    is_year = load_limits().is_year
    for number, block in enumerate(document.blocks):
        if block.kind not in _READ:
            continue
        ends = [match.end() for match in _SENTENCE.finditer(block.text)]
        words = _Sentences(block.text, ends)
        for match in _NUMBER.finditer(block.text):
            value = int(match["digits"].replace(",", ""))
            a_year = "," not in match["digits"] and is_year(value) and not match["money"]
            if a_year or _LABELLED.search(block.text, max(match.start() - 8, 0), match.start()):
                continue
            sentence = bisect_right(ends, match.start())
            yield Told(
                value, match["digits"],
                document.block_place(block, match.start("digits"), match.end("digits")),
                number, match.start("digits"), sentence, _stem(match["noun"] or ""),
                match["money"] or "",
                words.of(sentence),
                _stem(block.key.strip().casefold()) if block.kind is BlockKind.FIELD else "",
            )  # fmt: skip


def said_with(one: Told, document: Document) -> tuple[str, int]:
    """Give the sentence in which a number stands, and where in it the number begins."""
    text = document.blocks[one.block].text
    begin, end = _bounds(text)[one.sentence : one.sentence + 2]
    return text[begin:end], one.at - begin


def said_before(one: Told, document: Document) -> str:
    """Give the sentence before that of a number in its block; "" where it is the first."""
    text = document.blocks[one.block].text
    bounds = _bounds(text)
    return text[bounds[max(one.sentence - 1, 0)] : bounds[one.sentence]]


def _bounds(text: str) -> list[int]:
    return [0, *(match.end() for match in _SENTENCE.finditer(text)), len(text)]


class _Sentences:
    """The words of each sentence of a block, which many of its numbers may ask for."""

    def __init__(self, text: str, ends: list[int]) -> None:
        self._text = text
        self._ends = [0, *ends, len(text)]
        self._known: dict[int, frozenset[str]] = {}

    def of(self, sentence: int) -> frozenset[str]:
        """Give the words of a sentence by its number."""
        known = self._known.get(sentence)
        if known is None:
            begin, end = self._ends[sentence : sentence + 2]
            known = self._known[sentence] = frozenset(_words(self._text[begin:end]))
        return known


def _words(text: str) -> Iterator[str]:
    empty = word_list("figures", "saying-nothing")
    for word in _WORD.findall(text):
        lowered = word.casefold()
        if lowered not in empty:
            yield _stem(lowered)


def _stem(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _turned(told: list[Told]) -> Iterator[tuple[Told, Told]]:
    """Yield the numbers that differ by two digits that have changed places."""
    alike: defaultdict[str, list[Told]] = defaultdict(list)
    for one in told:
        alike["".join(sorted(str(one.number)))].append(one)
    for group in alike.values():
        if len({one.number for one in group}) != 2:
            continue
        one = group[0]
        other = next(each for each in group if each.number != one.number)
        if _swapped(str(one.number), str(other.number)):
            yield one, other


def _turned_across(told: Sequence[Sequence[Told]]) -> Iterator[tuple[Told, Told]]:
    """Yield the numbers of two texts that so differ, neither of which has the other's."""
    alike: defaultdict[str, dict[int, list[Told]]] = defaultdict(dict)
    for text, numbers in enumerate(told):
        for one in numbers:
            alike["".join(sorted(str(one.number)))].setdefault(text, []).append(one)
    for by_text in alike.values():
        alone = [ones for ones in by_text.values() if len({one.number for one in ones}) == 1]
        for some, others in combinations(alone, 2):
            first, second = some[0].number, others[0].number
            if first != second and _swapped(str(first), str(second)):
                yield from product(some, others)


def _swapped(one: str, other: str) -> bool:
    return sum(a != b for a, b in zip(one, other, strict=True)) == 2


def _same_thing(
    one: Told, other: Told, made: Settings, saying_nothing: frozenset[str] = frozenset()
) -> bool:
    alone = one.place.path == other.place.path
    if alone and (one.block, one.sentence) == (other.block, other.sentence):
        return False
    if one.field or other.field:
        return counts_alike(one, other)
    if one.money != other.money:
        return False
    small = one.number < made.small
    if small and (one.noun != other.noun or not (one.number % 10 and other.number % 10)):
        return False  # of two round hundreds each may be right
    shared = (one.words & other.words) - saying_nothing
    same = bool(one.noun) and one.noun == other.noun
    of_that_year = same and any(word.isdigit() for word in shared)  # "1,240 men in 1913"
    return (
        len(shared - {one.noun}) + 2 * of_that_year + (one.noun in shared)
        >= (made.shared_words if alone else made.across) + small
    )


def counts_alike(one: Told, other: Told) -> bool:
    """Tell whether a field's key and the noun of a sentence count the same: tonnage and tons."""
    if one.field and other.field:
        return False
    key, noun = (one.field, other.noun) if one.field else (other.field, one.noun)
    words = key.replace("_", " ").split()
    counted_by = word_pairs("figures", "counted-by")
    if any(noun in counted_by.get(word, "").split() for word in words):
        return True
    last = words[-1] if words else ""
    return len(noun) > 2 and (last.startswith(noun[:4]) or noun.startswith(last[:4]))


def _conflict(rule: Rule, one: Told, other: Told) -> Conflict:
    first, second = (other, one) if one.field else (one, other)
    alone = one.place.path == other.place.path
    words = {
        "one": first.written, "other": second.written,
        "elsewhere": "elsewhere in this text" if alone else "in another document",
    }  # fmt: skip
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(NotedPlace(second.place, second.written), NotedPlace(first.place, first.written)),
        proof=(f"{first.written} and {second.written} differ in the order of two digits",),
        fingerprint_of=(first.written, second.written),
    )
