"""What a text counts: 'eleven arches', '57 men were killed', '14 lost their lives', '£4,600'."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.reckoning.figures import DIGITS, FIGURE
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import BlockKind
from factlint.patterns import deferred
from factlint.wordlists import entries, one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factlint.model import Document, Place

# No number begins otherwise than with a digit or as 'one' to 'ten': most words are left at once.
_NUMBER: Final = rf"\b(?=[\dOoTtFfSsEeNn])(?<![.,/–£$€-])(?P<number>(?i:{FIGURE})) "
_COUNTED: Final = deferred(
    rf"{_NUMBER}"
    rf"(?P<kind>(?!(?i:{FIGURE})\b)[a-z-]{{3,}} )??"
    r"(?P<noun>[a-z]{3,}s|[a-z]*(?:men|people|children))\b"
    r"(?! (?:of (?:the|them|these|whom)|more|each)\b)"
)
_FATED: Final = deferred(  # "14 lost their lives"
    lambda: (
        rf"{_NUMBER}"
        rf"(?P<noun>(?:(?:were|had been|had|have) )?(?:{one_of('tallies', 'fated')}))\b"
    )
)
_MONEY: Final = deferred(
    lambda: (
        r"(?=[£$€\d])(?<![\w.,/–-])"
        rf"(?P<noun>[£$€](?P<number>{DIGITS})|(?P<coins>{DIGITS}) (?:{one_of('tallies', 'coins')}))"
        r"(?! ?(?:million|billion|[a-z]*m\b|a (?:year|week|month|head)|per|each|more))(?![\w-])"
    )
)
_WORD_BEFORE: Final = deferred(r"(?<![\w-])[A-Za-z]+ $")
_END: Final = deferred(r"[.!?;]\s+(?=[A-Z\"'(])")
_WORD: Final = deferred(r"[A-Za-zÀ-ÿ]{4,}|(?<![\d,])(?:1[5-9]|20)\d\d(?!\d|,\d)")
_YEAR: Final = deferred(r"(?<![\d,])(?:1[5-9]|20)\d\d(?!\d|,\d)")
_SMALL: Final = deferred(r"[a-z]+")
_CLOSE: Final = deferred(r"[.;:,]|\b\d")
_SOME_OF_THEM: Final = deferred(  # "in cabins", "on deck", "by night"
    r" (?:in (?!all\b|the\b|her\b|it\b)[a-z]|on deck|by day|by night|at night|\w+ class)"
)
_OPENS_OF_SOME: Final = deferred(r" (?:are|were|stood|stand|fell|remain|remained)\b")
_SHARE_OF: Final = deferred(r"\b(?:half|third|quarter|tenth|part|most|some|out) of $")
_PART: Final = deferred(r"(?:The (?:[a-z]+ ){0,2}(?P<of>[a-z]+) of|Its (?P<own>[a-z]+)) ")
_AND_OTHERS: Final = deferred(  # "71 men and 12 boys", "83 men and boys"
    lambda: rf" and (?:{FIGURE} )?(?:{'|'.join(sorted(word_list('tallies', 'persons')))})\b"
)
_LONG: Final = deferred(r"\b[a-z]{4,}")
_READ: Final = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION, BlockKind.HEADING}
)
_FATES: Final = ("dead", "saved", "hurt", "room", "aboard")
_BEFORE: Final = 30  # characters before a number that may tell of it: "killed 83 men"
_BEFORE_MONEY: Final = 60
_LONGEST: Final = 2000  # characters of a sentence, and of what tells of which year an accident is


class Counted(NamedTuple):
    """A number of something, with the words of its sentence and of the one before."""

    number: float
    noun: str
    place: Place
    words: frozenset[str]
    years: frozenset[str]
    fate: str  # what is told of people: killed, saved
    said: str  # its sentence and the one before
    whole: bool = True  # and not "eleven stone arches", beside which there may be others
    fixed: bool = False  # of no year
    money: bool = False
    of: str = ""  # the part of a thing that money was for: "the engines of the Halcyon"
    behind: frozenset[str] = frozenset()  # for whom or what it was, in the words behind the sum


class _Passage(NamedTuple):
    """Where a number stands."""

    said: str  # its sentence and the one before
    sentence: str
    near: str  # what may tell of those who are counted
    text: str  # of the block
    end: int  # of its sentence
    place: Place
    word: str  # right before the number, in small letters


def counted_in(document: Document) -> Iterator[Counted]:
    """Yield what a text counts."""
    for block in document.blocks:
        if block.kind not in _READ:
            continue
        text = block.text
        bounds = [0, *(end.end() for end in _END.finditer(text)), len(text)]
        spoken = _speech(text)
        for pattern, read in ((_COUNTED, _things), (_FATED, _fated), (_MONEY, _money)):
            told = 0  # up to which the text is read
            for match in pattern.finditer(text):
                begin = match.start()
                word = _WORD_BEFORE.search(text, max(begin - _BEFORE, told), begin)
                told = match.end()
                if pattern is _COUNTED and match["noun"] not in _nouns():
                    continue
                at = bisect_right(bounds, match.start("noun"), hi=len(bounds) - 1)
                if bounds[at] - bounds[at - 1] > _LONGEST:
                    continue
                near = text[max(begin - _BEFORE, bounds[at - 1]) : begin]
                behind = _CLOSE.split(text[match.end() : bounds[at]], maxsplit=1)[0]
                passage = _Passage(
                    text[bounds[max(at - 2, 0)] : bounds[at]],
                    text[bounds[at - 1] : bounds[at]],
                    f"{near}|{behind}",
                    text,
                    bounds[at],
                    document.block_place(block, begin, match.end("noun")),
                    word[0].rstrip().lower() if word is not None else "",
                )
                if not spoken(begin) and (one := read(match, passage)) is not None:
                    yield one


def _speech(text: str) -> Callable[[int], bool]:
    """Give what tells whether a place of a text stands between quotation marks."""
    marks = {mark: [one.start() for one in re.finditer(mark, text)] for mark in '"“”'}

    def before(mark: str, at: int) -> int:
        return bisect_left(marks[mark], at)

    return lambda at: before('"', at) % 2 == 1 or before("“", at) > before("”", at)


@cache
def _nouns() -> frozenset[str]:
    """Give the nouns of what is counted alike in all texts."""
    kinds = (word_list("tallies", kind) for kind in ("fixed", "of-a-year", "persons"))
    return frozenset[str]().union(*kinds)


def _things(match: re.Match[str], passage: _Passage) -> Counted | None:
    noun = match["noun"]
    number = number_of(match["number"])
    fate = _fate(passage.near)
    of_a_year = number is not None and load_limits().is_year(number)  # "in 1911 the bells"
    if number is None or number == 1 or (match["kind"] and of_a_year):
        return None
    persons = noun in word_list("tallies", "persons")
    some = fate == "room" and _SOME_OF_THEM.search(passage.near.partition("|")[2])
    if some or _is_no_whole(passage) or (persons and not fate):
        number = 0  # it is told of in parts
    noun = _ANYBODY if noun in word_list("tallies", "anybody") else noun
    if persons and (others := _AND_OTHERS.match(match.string, match.end())):
        noun += others[0]  # and is no number of all men
    one = _counted(number, noun, passage, fate)
    fixed = noun in word_list("tallies", "fixed") or (persons and fate == "room")
    opens = passage.sentence.startswith(match[0])  # "Two towers are of brick": and the others?
    of_some = opens and not persons and _OPENS_OF_SOME.match(match.string, match.end())
    return one._replace(whole=not (match["kind"] or of_some), fixed=fixed)


_ANYBODY: Final = "people"  # whom a text counts without a word for them, too


def _fated(match: re.Match[str], passage: _Passage) -> Counted | None:
    number = number_of(match["number"])
    fate = _fate(match["noun"])
    if number is None or number == 1 or load_limits().is_year(number) or not fate:
        return None
    return _counted(0 if _is_no_whole(passage) else number, _ANYBODY, passage, fate)


def _money(match: re.Match[str], passage: _Passage) -> Counted | None:
    number = float((match["number"] or match["coins"]).replace(",", ""))
    purpose = _purpose(match, passage)
    if not purpose or number < load_limits().least_money:
        return None
    unit = match["noun"].rpartition(" ")[2] if match["coins"] else match["noun"][0]
    of = passage.word == "of"  # "a reward of £200", and "half of £200"
    before, _, behind = passage.near.partition("|")
    share = _SHARE_OF.search(before) is not None
    more = behind.startswith(tuple(f" {word}" for word in word_list("tallies", "sum-of-more")))
    number = 0 if share or more or (_is_no_whole(passage) and not of) else number
    one = _counted(number, f"{unit} {purpose}", passage, "")
    part = _PART.match(passage.sentence) if purpose in ("cost", "sold") else None
    return one._replace(
        fixed=True,
        money=True,
        years=frozenset(_YEAR.findall(passage.sentence)),
        of=(part["of"] or part["own"]) if part is not None else "",
        behind=frozenset(_LONG.findall(behind) if behind.startswith((" for ", " to ")) else ()),
    )


def _purpose(match: re.Match[str], passage: _Passage) -> str:
    """Give for what money was, by the nearest word for it before the sum, or else behind."""
    known = _purposes()
    begin, at = passage.end - len(passage.sentence), match.start("noun")
    before = passage.text[max(at - _BEFORE_MONEY, begin) : at]
    for told in (reversed(_SMALL.findall(before)), _SMALL.findall(passage.near.partition("|")[2])):
        for word in told:
            if word in known:
                return known[word]
    return ""


@cache
def _purposes() -> dict[str, str]:
    """Give for each word that tells for what money was the one that stands for it."""
    return {word: told.split()[0] for told in entries("tallies", "spent") for word in told.split()}


def _is_no_whole(passage: _Passage) -> bool:
    return passage.word in word_list("figures", "no-whole")


def _counted(number: float, noun: str, passage: _Passage, fate: str) -> Counted:
    words = {word.casefold() for word in _WORD.findall(passage.said)}
    years = frozenset(word for word in words if word.isdigit())
    if fate and not years:  # an accident is of the last year told in its paragraph
        before = passage.text[max(passage.end - _LONGEST, 0) : passage.end]
        years = frozenset(_YEAR.findall(before)[-1:])
        words |= {word.casefold() for word in _WORD.findall(before)} if years else set()
    words -= word_list("figures", "saying-nothing") | {noun}
    return Counted(number, noun, passage.place, frozenset(words), years, fate, passage.said)


def _fate(near: str) -> str:
    """Give what is told of those who were counted: 'were killed', 'on board'."""
    for fate in _FATES:
        if any(word in near for word in word_list("tallies", fate)):
            return fate
    return ""
