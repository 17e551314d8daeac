"""Part a block's text into sentences, with exact offsets."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.dates.words import MONTHS, WEEKDAYS
from factlint.extract.language import load_language
from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

# Periods behind these end no sentence: "on 3 Jan. 1926", "by J. Hay", "Dr. Hay". They are looked
# at behind the period, so that only places with one are.
NO_ENDS = "".join(
    rf"(?<!\b{word}\.)"
    for word in (
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mr Mrs Ms Dr St Rev Col Capt Gen Lt Sgt"
        " Prof Hon Lieut [A-Z]"
    ).split()
)
_STOP = deferred(rf"[.!?]{NO_ENDS}\s+")
_END = deferred(rf"[.!?]{NO_ENDS}\s+(?=[A-Z])")
LONGEST = 4000  # characters; what runs on for longer is no prose, and is read in pieces
_IN_A_STATE = deferred(r", (?<=[a-z], )(?P<letters>[A-Z]{2})\.(?= [A-Z][a-z]+ [A-Za-z])")
# "at 8 a.m. Monday, May 3", "at 8 p.m. May 3", "died abt. 1850", "and Ms. Hay"
_GOES_ON = deferred(
    r"[ (]Ms\. [A-Z]|(?:abt|bef|aft)\. 1"
    rf"|[ap]\.m\. (?:{'|'.join(WEEKDAYS)}|(?:{'|'.join(MONTHS)}) \d)"
)
# "threw chips at me. I left", "She taught art. Otto left", "That can only mar. It is so": these are
# no short forms; but "art. IV", "mar. Ada Lind" of who was married and "dec. Ada Lind" are
_NO_ABBREVIATION = deferred(
    r"(?<![.\w])(?:me|ave)\.(?= [A-Z])"
    r"|(?<![.\w])art\.(?= [A-Z])(?! (?:[IVXLC]{2,}|[VXLC]|I(?= of\b|[,;.)])|[A-Z]\d+)\b)"
    r"|\b(?:to|not|only|nothing|could|can|would|will|may|might|must|or|nor) mar\.(?= [A-Z])"
    r"|\bMay\.(?= [A-Z])"
    r"|(?<![.\w])(?:no|mar|dec)\.(?= (?:The|He|She|It|I|They|His|Her|In)\b)"
)
# "of the PPR.He was born": the first words of sentences, which begin no other name; and "at the
# mill.Founded in 1950", but not "Words.Net is"
_UNSPACED = deferred(
    r"[.!?](?<=\w[^\W\d_].)(?=(?:He|She|It|They|The|In|His|Her|Its|Their|This|After|When"
    r"|Of|On|At|From|As|Since|Born|Before|During)\s)"
    r"|[.!?](?<=[a-z]{3}.)(?=[A-Z][a-z]{3,} [a-z]{2})"
)
_WARS = (" War I. ", " war I. ")
_JOINTS = ("; ", ", ", " ")


def sentences(text: str) -> list[Span]:
    """Give the span of each sentence, without the white space around it.

    A reader may compare each date of a sentence with every other, so that a sentence without an
    end would take the square of its length: one that is longer than LONGEST is cut.
    """
    spans = _sentences(text)
    if len(text) <= LONGEST or all(span.end - span.start <= LONGEST for span in spans):
        return spans
    return [piece for span in spans for piece in _pieces(text, span)]


def sentence_ends(text: str, start: int, end: int) -> int:
    """Count the sentences that end, and are followed by another, between two places of a text."""
    return sum(1 for _ in _END.finditer(text, start, end))


def sentence_before(text: str, start: int, farthest: int) -> Span | None:
    """Give the stretch of the sentence before the one that starts there, in the same text.

    It is as much of that sentence as stands within so many characters.
    """
    floor = max(start - farthest, 0)
    ends = [match.end() for match in _STOP.finditer(text, floor, start)]
    if not ends or ends[-1] < start:
        return None
    return Span(ends[-2] if len(ends) > 1 else floor, start)


def _sentences(text: str) -> list[Span]:
    starts = [0, *(match.end() for match in _UNSPACED.finditer(text))]
    if len(starts) == 1:
        return _spaced(text)
    return [
        Span(start + one.start, start + one.end)
        for start, end in pairwise([*starts, len(text)])
        for one in _spaced(text[start:end])
    ]


def _spaced(text: str) -> list[Span]:
    """Give the sentences of a text in which each ends before a space."""
    if ". " not in text and "! " not in text and "? " not in text and '" ' not in text:
        return [Span(0, len(text))]
    from sentencex import get_sentence_boundaries

    spans = []
    for boundary in get_sentence_boundaries("en", text):
        told = boundary["text"]
        start = boundary["start_index"] + len(told) - len(told.lstrip())
        end = start + len(told.strip())
        while (cut := _numbered(text, start, end)) > 0:  # "World War I. He left": no initial
            spans.append(Span(start, cut))
            start = cut + 1
        if spans and _GOES_ON.match(text, max(spans[-1].end - 4, 0), end):
            start = spans.pop().start
        if start < end:
            spans.append(Span(start, end))
    return spans


def _numbered(text: str, start: int, end: int) -> int:
    """Give where a sentence ends that a state, a word or the number of a war closes, or -1."""
    state = _IN_A_STATE.search(text, start, end)
    if state is not None and state["letters"] in load_language().state_letters:
        return state.end()
    word = _NO_ABBREVIATION.search(text, start, end)
    if word is not None:
        return word.end()
    for name in _WARS:
        at = text.find(name, start, end)
        if at >= 0 and text[at + len(name) : at + len(name) + 1].isupper():
            return at + len(name) - 1
    return -1


def _pieces(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > LONGEST:
        cut = _cut(text, start)
        yield Span(start, start + len(text[start:cut].rstrip()))
        start = cut
    yield Span(start, span.end)


def _cut(text: str, start: int) -> int:
    """Give where to cut an endless sentence: behind its last semicolon, comma or space."""
    for joint in _JOINTS:
        at = text.rfind(joint, start + LONGEST // 2, start + LONGEST)
        if at >= 0:
            return at + len(joint)
    return start + LONGEST
