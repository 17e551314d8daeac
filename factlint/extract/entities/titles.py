"""Titles in italics: each is one name, and a date among its words is none of the story's.

'Included in *Best Poems 2001*' was not then, and *One House, Two Doors* is no house.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.entities.mentions import Mention
    from factlint.model import Block, Time

_YEAR_BEHIND = deferred(r" \(\d{4}\)$")
_YEAR = deferred(r"\d{3,4}")
_OF_TITLES = frozenset("a an and by de des du for la le of or the to und y".split())
_SMALL = _OF_TITLES | frozenset(
    "as at but by do from in into is it nor off on onto out over per so than that till until up"
    " upon via vs was with yet against among about under between through within without after"
    " before toward towards beyond behind across around beneath".split()
)
_OF_DATES = frozenset("in on by since until till from after before during circa c. ca.".split())
_SIGNS = ".,:;'’\"“”()[]"
_CLOSING = ",;:. "
_OPENING, _ENDING = ('"', "“"), ('"', "”")
_CALLED = frozenset(
    "as called nicknamed named dubbed alias aka styled codenamed or nickname".split()
)
_FAR = 30  # characters before quotation marks in which the word before them stands
_ARTICLES = ("The ", "A ", "An ")
_MOST_WORDS = 16  # of a title: what is longer in quotation marks is a quotation


def outside_titles(block: Block, times: list[Time]) -> list[Time]:
    """Leave out the dates that a title in italics has as its words."""
    if not block.italics or not times:
        return times
    return [
        one
        for one in times
        if not any(_in_title(block, span, one) for span in block.italics_around(one.span))
    ]


def _in_title(block: Block, italic: Span, time: Time) -> bool:
    if italic == Span(0, len(block.text)):
        return False
    if italic == time.span:
        return _YEAR.fullmatch(time.text) is not None
    before = block.text[italic.start : time.start].split()
    behind = block.text[time.end : italic.end].split()
    if not before and behind and _YEAR.fullmatch(time.text):  # "*1001 Wonders*"
        return behind[0][0].isupper()
    if not before or before[-1].lower() in _OF_DATES:
        return False
    words = [one.strip(_SIGNS) for one in before]
    return all(not one or not one[0].islower() or one in _OF_TITLES for one in words)


def whole(block: Block, mentions: list[Mention]) -> list[Mention]:
    """Read each title in italics as one name, where single words of it were taken for names."""
    titles = [span for span in block.italics if _is_title(block, span)]
    if not titles:
        return mentions
    return sorted(_joined(block, titles, mentions), key=lambda one: one.start)


def _joined(block: Block, titles: list[Span], mentions: list[Mention]) -> Iterator[Mention]:
    parts: dict[Span, list[Mention]] = {}
    for mention in mentions:
        at = bisect_right(titles, mention.start, key=_start)
        title = titles[at - 1] if at and mention.start < titles[at - 1].end else None
        if title is None:
            yield mention
        else:
            parts.setdefault(title, []).append(mention)
    for title, inside in parts.items():
        told = block.text[slice(*title)].rstrip(_CLOSING)
        start, name = _name(told)
        begin, end = title.start + start, title.start + len(told)
        known = inside[0]
        entire = known.start <= begin and known.end >= end
        named_so = known.title and len(inside) == 1 and not _behind_article(block, title.start)
        if entire or known.end > title.end or named_so:
            yield from inside
        else:
            yield known._replace(
                start=begin, end=end, text=name, title="", type="work", initial=False, hint=""
            )


def _start(span: Span) -> int:
    return span.start


def _behind_article(block: Block, start: int) -> bool:
    """Tell whether 'the' stands before italics: "the *Lady Hay*" is no lady."""
    return block.text[max(start - len("the "), 0) : start].lower() == "the "


def _is_title(block: Block, span: Span) -> bool:
    """Tell whether words in italics are a title: two or more, each with a capital but the small."""
    words = [word.strip(_SIGNS) for word in block.text[slice(*span)].split()]
    if not 1 < len(words) <= _MOST_WORDS or span == Span(0, len(block.text)):
        return False
    large = [word for word in words if word and not word[0].islower()]
    return (
        bool(words[0])
        and words[0] in large
        and len(large) > 1
        and all(word in large or not word or word in _SMALL for word in words)
    )


def _name(title: str) -> tuple[int, str]:
    """Give where a title's name begins, without its article, and the name without a subtitle."""
    article = next((one for one in _ARTICLES if title.startswith(one)), "")
    bare = title[len(article) :]
    main = _YEAR_BEHIND.sub("", bare.partition(": ")[0]).rstrip(_CLOSING)
    return len(article), main or bare


def is_quoted(text: str, mention: Mention) -> bool:
    """Tell whether a name of several words fills quotation marks as a title does.

    'known as "Big Otto"' and 'Otto "Long Arm" Hay' are bynames.
    """
    start, end = mention.start, mention.end
    if " " not in mention.text or text[start - 1 : start] not in _OPENING:
        return False
    if text[end : end + 1] not in _ENDING and text[end : end + 2] not in (',"', ",”", '."', ".”"):
        return False
    before = text[max(start - _FAR, 0) : start - 1].split()
    behind = text[end + 1 : end + 3].strip()
    byname = not before or before[-1].lower().strip(",(") in _CALLED or behind[:1].isupper()
    return not byname and (before[-1][0].islower() or before[-1][-1] in ",;:")
