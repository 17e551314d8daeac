"""Wholes told with what became of their parts: 'Of the 31 men nineteen stayed and ten left'.

Parts need not be all there is, so a whole is a claim only where the parts exceed it, where the
last of them is 'the remaining four', or where they miss it by one digit: a slip of the pen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import (
    FIGURE,
    SOME_OF_THEM,
    Figure,
    is_share,
    singular,
    slack_of,
)
from factlint.extract.syntax.grammar import tag_of
from factlint.limits import load_limits
from factlint.model import Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage
    from factlint.model import Value

BY = "apportioned"
SIGNS = (
    ": ",
    "Of ",
    "; of ",
    "of which",
    "of whom",
    "of these",
    "of those",
    "of them",
    "made up of",
    "composed of",
    "consisting of",
    "namely",
    " went to ",
    " go to ",
    " sold to ",
    " sent to ",
    " given to ",
    " exported to ",
    " shipped to ",
    " won ",
    " lost ",
    "the remaining",
    "the other",
    "received",
    "got",
)
TOLD_BY = deferred(
    rf"\bthe (?:remaining|other) (?:{FIGURE})\b|\b(?:received|got)\b[^.;]*\band\b"
    r"|\bOf (?:the|its|his|her|their|these|those|all|\w+)\b|; of (?:the|its) [£$€\d]"
    r"|\b(?:made up|composed|consisting) of\b|\bnamely\b"
    r"|\bof (?:which|whom|these|those|them)\b|\w: [\w£$€]"
    r"| (?:went|go|sold|sent|given|exported|shipped) to [^.;:]*, [^.;:]* and "
    r"| won \w+.*? lost | lost \w+.*? won "
)
_OF_ALL = deferred(
    r"(?:[;:] )?\W*[Oo]f (?:all |the |its |his |her |their |these |those )*"
    r"(?:[a-z]+ of |(?![a-z]+s )[a-z]+ )?"
    rf"(?:[a-z]+(?: [a-z]+)?, (?={FIGURE} (?:in all|altogether|in total|all told)\b))?"
    rf"[£$€]?(?P<whole>{FIGURE})\b(?! (?:per|%))"
)
_OF_WHICH = deferred(
    r",? of (?:which|whom|these|those|them),? (?!the (?:[a-z]+st|[a-z]+er|best|most)\b)"
)
_MADE_UP = deferred(r",? (?:made up of|composed of|consisting of|namely) ")
_MADE_UP_ENDS = ("made up of ", "composed of ", "consisting of ", "namely ")
_OF_THESE = deferred(r"\W*Of (?:them|(?:these|those)(?: (?:[a-z]+ )?[a-z]+s)?),? ")
_OF_THAT = deferred(  # £4,000 ... Of that sum £2,600 went on wages
    r"\W*Of (?:(?:this|that|the whole) (?:sum|amount|total|money)|the money|the total|this|that),? "
)
_OF_THE = deferred(  # 26 looms ... Of the looms eleven are in use
    r"\W*Of (?:the|its|his|her|their) (?P<noun>[a-z]+s|men|women|people|children),? (?=[£$€\w])"
)
_MORE_OF = deferred(  # two minor planets, three of them in 1871
    rf"(?P<whole>{FIGURE}) (?:[a-z]+ ){{0,2}}[a-z]+s, (?P<part>{FIGURE}) of (?:them|whom|which)\b"
)
_RESULTS = deferred(r"\b(?:won|drew|drawn|lost) $")
_JOINED = deferred(
    r"(?:^|,|;|\band|\bthen|\bplus)[ ]?"
    r"(?:(?:in|for|during) (?:[A-Z][a-z]+ )?\d{4} |(?:after that|thereafter|later|then) )?"
    r"(?:only |all |some )?"
    r"(?P<rest>the (?:other|remaining|last|rest,?) |another |a further |a |the )?$"
)
_LEFT_OVER = deferred(r"[^.;:]{0,60}?,? (?:which left|leaving|and left) (?:only |just )?[£$€]?")
_GAPPED = deferred(  # the state paid 1.2 million, the city 0.5 million and friends 0.4 million
    r"^(?: [a-z]+){0,4}(?:,|;|,? and) (?:the |its |his |her )?(?!(?:in|on|at|by|from|to|of|for|with"
    r"|after|before|until|since|over|under|about|which|who|where|when|while|but|it|they|he|she|"
    r"was|were|had|has|is|are|including|some|another|only|more|most|largest|smallest|oldest) )"
    r"[A-Za-z-]+(?: [A-Za-z-]+){0,3} [£$€]?$"
)
_ONE_MORE = deferred(r"(?:,|\band) (?:an?|his|her|one|another|several|some) [a-z]")
_BESIDES = deferred(r"\b(?:not|including|excluding|besides|without|plus)\b")
_NESTED = deferred(
    rf"\bof (?:them|these|those|whom|which|the (?:other )?{FIGURE})\b|\beach\b|\bapiece\b|\bboth\b"
    r"|\bdays?\b"
)
_MAY_OVERLAP = deferred(
    r"\b(?:(?:over|under) (?:\d|the age|[a-z]+(?:teen|ty)\b)|aged|older|younger"
    r"|wom[ae]n|men|boys|girls|married|single|born|also|could|still|spoke|knew|members?|including"
    r"|least|both|too|as well)\b"
    r"|\bha(?:ve|s|d) (?!(?:to|not|never|been|gone|left|died|come|made|won|lost|found|sent|sold"
    r"|sunk|begun|become|[a-z]+(?:ed|en|wn|ne|ught))\b)"
)
_INCOMPLETE = deferred(
    r"\b(?:rest|remainder|remain\w*|others?|only|least|includ\w+|among|alone|besides|apart|unknown"
    r"|missing|unaccounted|undated|not)\b"
)
_ONLY_PARTS = deferred(  # up to the end, and each with what it is a part of
    rf"\W*(?:(?:According to|By) [^.;:,\d]{{3,40}}, )?(?P<first>{FIGURE}) [a-z]+"
    rf" (?:to|in|for|at|on|from) [^.;:,\d]+(?:, {FIGURE} [^.;:,\d]+)+"
    rf",? and {FIGURE} [^.;:,\d]+\.?\s*$"
)
THE_OTHERS = deferred(  # "12 in 1950 and 10 in 1951, the rest in the cup"
    r"\b(?:the (?:rest|others|remainder)|among (?:them|others))\b"
)
AND_ANOTHER = deferred(r"(?: [a-z]+){1,2} and (?:an?|one) [a-z]")
_OF_ANOTHER = deferred(rf" of (?:the|those|its) (?:{FIGURE})\b")
_THE_REST = deferred(rf"\b(?:and|,) the (?:remaining|other) (?:{FIGURE})\b")
_NOT_ALL = deferred(lambda: rf"\b(?:{one_of('figures', 'besides-all')}|(?<!every )one|two)\b")
_SHARED_OUT = deferred(
    r"\b(?:was|were|to be) (?:divided|shared|split|apportioned|distributed)\b(?! (?:by|from)\b)"
)
_LISTED = 3  # parts
_FAR = 90  # characters between a whole and its parts, or between two parts


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each whole with the parts that a sentence makes of it."""
    for whole, start in _wholes(passage):
        parts = _parts(passage, whole, start)
        if any(is_share(passage.text, one) for one, _ in parts):
            continue
        if parts and AND_ANOTHER.match(passage.text, whole.end):
            continue  # "Six princes and one princess reigned: two of them ..."
        how = _how(passage, whole, parts) if len(parts) > 1 else None
        if how is not None:
            yield _draft(passage, whole, [one for one, _ in parts], how)
            return
    yield from _more_than_all(passage)


def _more_than_all(passage: Passage) -> Iterator[Draft]:
    """Read 'two minor planets, three of them in 1871'."""
    for match in _MORE_OF.finditer(passage.text, *passage.span):
        whole, part = (passage.figure_at(match.start(name)) for name in ("whole", "part"))
        if whole is None or part is None or whole.vague or part.vague:
            continue
        if part.number > whole.number and "£" not in (whole.noun, part.noun):
            yield _draft(passage, whole, [part], "some")


def _wholes(passage: Passage) -> Iterator[tuple[Figure, int]]:
    """Yield what may be a whole, and where its parts may begin."""
    text, span = passage.text, passage.span
    for begin in _beginnings(text, span):
        match = _OF_ALL.match(text, begin, span.end)
        whole = passage.figure_at(match.start("whole")) if match else None
        if whole is not None and not whole.vague:
            yield whole, whole.end
    yield from _before_a_colon(passage)
    for match in (*_MADE_UP.finditer(text, *span), *_OF_WHICH.finditer(text, *span)):
        before = [one for one in passage.figures if one.end <= match.start()]
        if not before or before[-1].vague or match.start() - before[-1].end > _FAR:
            continue
        if before[-1].end < match.start() or match[0].startswith(","):  # not "four of them"
            yield before[-1], match.end()
    yield from _told_before(passage)
    yield from _used_up(passage)
    yield from _listed_after(passage)
    these = _OF_THESE.match(text, *span)
    if these is not None and not _is_whole(passage, these.end()):
        told = [one for one in passage.figures if one.start >= these.end()]
        least = max((one.number for one in told), default=0)
        larger = [one for one in passage.figures_before if one.number > least]
        larger = larger if len(larger) == 1 else _nearest(passage, larger, these.end())
        if len(larger) == 1 and not larger[0].vague:
            yield larger[0], these.end()


def _before_a_colon(passage: Passage) -> Iterator[tuple[Figure, int]]:
    text, span = passage.text, passage.span
    colon = text.find(": ", *span)
    if colon >= 0 and text.find(":", colon + 1, span.end) < 0:
        before = [one for one in passage.figures if one.end <= colon]
        if len(before) > 1:  # "In three years 960 coins, or 80 per cent of them: 410 in 1907, ..."
            most = max((one.number for one in passage.figures if one.start > colon), default=0)
            before = [one for one in before if one.number > most]
            before = [one for one in before if not is_share(passage.text, one)]
        if len(before) == 1 and not before[0].vague and colon - before[0].end <= _FAR:
            yield before[0], colon + 2


def _is_whole(passage: Passage, at: int) -> bool:
    """Tell whether a number there is the whole: 'Of these eleven, four left'."""
    one = passage.figure_at(at)
    return one is not None and passage.text.startswith(",", one.end)


def _listed_after(passage: Passage) -> Iterator[tuple[Figure, int]]:
    """Yield the one number before that a sentence of nothing but its parts all but makes.

    'The shop built 118 organs. By the ledger, 71 went to York, 29 to Hull and twelve to Leeds.'
    """
    match = _ONLY_PARTS.match(passage.text, *passage.span)
    before = [one for one in passage.figures_before if one.noun and not one.is_money]
    if match is not None and len(before) == 1:
        parts = _parts(passage, before[0], match.start("first"))
        if len(parts) >= _LISTED and len(parts) == len(passage.figures):
            for one in _nearest(passage, before, match.start("first")):
                yield one, match.start("first")


def _used_up(passage: Passage) -> Iterator[tuple[Figure, int]]:
    """Yield the number of the sentence before, of which this one tells what became of all.

    'Forty men sailed. Twenty died, and the remaining eighteen came home', 'It was divided in three.
    Otto received £400, Ada £300 and the church £250'.
    """
    start, text = passage.span.start, passage.text
    before = text[slice(*passage.before)] if passage.before else ""
    rest = _THE_REST.search(text, *passage.span) is not None
    if not rest and not _SHARED_OUT.search(before):
        return
    whole = max(passage.figures_before, key=lambda one: one.number, default=None)
    if whole is None or whole.vague or _NOT_ALL.search(before):
        return  # "Forty men sailed, and one turned back"
    others = [one for one in passage.figures_before if one is not whole and one.number > 1]
    if any(one.is_money == whole.is_money for one in others):
        return  # "Forty men sailed and two deserted"
    parts = _parts(passage, whole, start)
    if len(parts) < (2 if rest else _LISTED) or len(parts) != len(passage.figures):
        return
    most, total = max(one.number for one, _ in parts), sum(one.number for one, _ in parts)
    if most < whole.number and abs(total - whole.number) <= _slip() * whole.number:
        yield whole, start


def _slip() -> float:
    return load_limits().total_slip / 100


def _nearest(passage: Passage, told: list[Figure], start: int) -> list[Figure]:
    """Give those of several numbers that the parts all but make: '214 climbs, 23 of them new'."""
    if not told or any(one.vague for one in told):
        return []
    total = sum(one.number for one, _ in _parts(passage, told[-1], start))
    slack = load_limits().part_slip / 100
    near = [one for one in told if abs(one.number - total) <= slack * one.number]
    return near if all(one.number != total for one in near) else []


def _told_before(passage: Passage) -> Iterator[tuple[Figure, int]]:
    """Yield the one sum of money, or the one number of such things, of the sentence before."""
    money, things = (one.match(passage.text, *passage.span) for one in (_OF_THAT, _OF_THE))
    begin = money or things
    if begin is None:
        return
    noun = singular(things["noun"]) if things is not None else ""
    told = [
        one for one in passage.figures_before
        if (one.is_money if money else one.noun == noun)
    ]  # fmt: skip
    if len(told) == 1 and not told[0].vague:
        yield told[0], begin.end()


def _beginnings(text: str, span: Span) -> Iterator[int]:
    """Yield where a sentence, or what follows a semicolon or colon in it, begins."""
    at = span.start
    while True:
        yield at
        marks = [
            one
            for one in (text.find("; ", at + 1, span.end), text.find(": ", at + 1, span.end))
            if one >= 0
        ]
        if not marks:
            return
        at = min(marks)


_Part = tuple[Figure, str]


def _parts(passage: Passage, whole: Figure, start: int) -> list[_Part]:
    """Give the numbers that follow, joined by commas and 'and', each with how it is led in."""
    parts: list[_Part] = []
    at = start
    for one in passage.figures:
        if one.start < start:
            continue
        lead = passage.text[at : one.start]
        first = not parts
        led = _led(lead, first=first)
        if led is None or one.vague or len(lead) > _FAR or is_share(passage.text, one):
            if first and led is None and len(lead) <= _FAR and not one.vague:
                at = one.end
                continue
            break
        if whole.is_money != one.is_money:
            return []
        if parts and _NESTED.search(lead):
            return []
        if parts and SOME_OF_THEM.match(passage.text, one.end):
            break
        if _OF_ANOTHER.match(
            passage.text, one.end
        ):  # "Of the 310, 275 were new, and 80 of the 290"
            break
        parts.append((one, led))
        at = one.end
    return parts


def _led(lead: str, *, first: bool) -> str | None:
    """Say how a number joins a row: "" plainly, "rest" as all that is left, "result", or None."""
    result = _RESULTS.search(lead)
    if result is not None:
        return "result"
    if not first and _LEFT_OVER.fullmatch(lead):
        return "rest"
    match = _JOINED.search(lead)
    if match is not None:
        rest = (match["rest"] or "").startswith(
            ("the other", "the remaining", "the last", "the rest")
        )
        return "rest" if rest else ""
    if not first and _GAPPED.search(lead) and not _BESIDES.search(lead):
        return ""
    # "Of the 31 men on board nineteen stayed": nothing but the whole's own words between
    return "" if first and lead.endswith(" ") and not lead.rstrip().endswith(_GOVERNING) else None


_GOVERNING = tuple(
    f" {word}"
    for word in "in at of by to from for with on over under about than after before into".split()
)


def _how(passage: Passage, whole: Figure, parts: list[_Part]) -> str | None:
    """Say whether the parts should be "all" of the whole, or "some" that exceed it, or neither."""
    numbers = [one.number for one, _ in parts]
    total = sum(numbers)
    slack = slack_of(whole, *(one for one, _ in parts))
    if max(numbers) >= whole.number or abs(total - whole.number) <= slack:
        return None
    begin, end = parts[0][0].end, passage.span.end
    behind = passage.text[begin:end]
    if parts[0][0].noun and all(tag_of(one.noun) == "v" for one, _ in parts[1:] if one.noun):
        behind = behind.lstrip(" ").partition(" ")[2]  # "five men fell, four drowned"
    if parts[-1][1] == "rest" or _whole_list(passage, parts):
        return "all"
    if all(led == "result" for _, led in parts) and len(parts) > 2:
        return "all"
    if any(sum(numbers[:at]) == whole.number for at in range(2, len(numbers))):
        return None  # "Of the 85 aboard, 60 passengers and 25 crew, 12 were lost"
    if total > whole.number:
        alike = not whole.is_money and _MAY_OVERLAP.search(behind)
        return None if alike else "some"
    last = passage.text[parts[-2][0].end : parts[-1][0].start]
    closed = last.rstrip().endswith("and") and not _INCOMPLETE.search(behind)
    # "Of the 47 stops, 13 are on the Great, 14 on the Swell, 9 on the Choir and 9 on the Pedal"
    opens = passage.text.startswith("Of ", passage.span.start)
    if closed and opens and len(parts) > _LISTED and not whole.is_money:
        return "all" if whole.number - total <= load_limits().part_slip / 100 * total else None
    return "all" if closed and _one_digit_off(int(whole.number), int(total)) else None


def _whole_list(passage: Passage, parts: list[_Part]) -> bool:
    """Tell whether parts behind a colon are all: 'six by falls, four by drowning and two in'."""
    behind = passage.text[parts[0][0].end : passage.span.end]
    if passage.text.endswith(_MADE_UP_ENDS, 0, parts[0][0].start):
        if _NESTED.search(behind) or _MAY_OVERLAP.search(behind):
            return False
        return passage.text[parts[-2][0].end : parts[-1][0].start].rstrip().endswith("and")
    first, last = parts[0][0].start, passage.text[parts[-2][0].end : parts[-1][0].start]
    nouns = {one.noun for one, _ in parts[1:]}
    return (
        passage.text[first - 2 : first] == ": "
        and last.rstrip().endswith("and")
        and len(nouns - {""}) <= 1
        and not _MAY_OVERLAP.search(passage.text, first, passage.span.end)
        and ";" not in passage.text[first : passage.span.end]
        and not _ONE_MORE.search(passage.text, first, passage.span.end)
        and not THE_OTHERS.search(behind)
    )


def _one_digit_off(whole: int, total: int) -> bool:
    """Tell whether two numbers differ in one digit only, and not in the last."""
    if (whole - total) > load_limits().part_slip / 100 * whole or len(str(whole)) != len(
        str(total)
    ):
        return False
    pairs = list(zip(str(whole), str(total), strict=True))
    return sum(a != b for a, b in pairs) == 1 and pairs[-1][0] == pairs[-1][1] and whole > 100


def _draft(passage: Passage, whole: Figure, parts: list[Figure], how: str) -> Draft:
    told: dict[str, Value] = {f"part-{at}": one.quantity() for at, one in enumerate(parts, 1)}
    if how == "some":
        told["part"] = Text("some")
    at = Span(parts[0].start, parts[-1].end)
    return passage.draft(
        "total-of-parts", BY, whole.quantity(), at, Span(min(whole.start, at.start), at.end), told
    )
