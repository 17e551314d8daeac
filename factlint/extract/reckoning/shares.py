"""Percentages and fractions beside the numbers they are of: '750 of 3,000, a quarter'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE, Figure, value_of
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage

BY = "share"
SIGNS = (
    "percent", "per cent", "%", "a quarter", "a third", "a fifth", "a tenth", "half",
    "two thirds", "three quarters", "one in ",
)  # fmt: skip
TOLD_BY = deferred(
    r"per ?cent|%|\ba (?:quarter|third|fifth|tenth)\b|\bhalf\b|\btwo thirds\b|\bthree quarters\b"
    r"|\bone in [a-z]+\b"
)
_FRACTIONS = {
    "half": 50.0, "a half": 50.0, "a third": 100 / 3, "one third": 100 / 3, "two thirds": 200 / 3,
    "two-thirds": 200 / 3, "a quarter": 25.0, "one quarter": 25.0, "three quarters": 75.0,
    "three-quarters": 75.0, "a fifth": 20.0, "one fifth": 20.0, "a tenth": 10.0, "one tenth": 10.0,
}  # fmt: skip
SHARE = (
    rf"(?:(?P<percent>{FIGURE})(?: per ?cent|%)"
    r"|(?P<fraction>(?:a )?half|an? (?:third|quarter|fifth|tenth)|one (?:third|quarter|fifth|tenth)"
    r"|two[ -]thirds|three[ -]quarters|one in (?:two|three|four|five|six|seven|eight|nine|ten)))"
)
HEDGE = (
    r"(?:or |i\.e\. |that is(?: to say)?,? |exactly )*"
    r"(?P<hedge>(?:about|around|some|nearly|almost|over|more than|just over"
    r"|just under|roughly|a little over|a little under|well over) )?"
)
# 750 did not come back, almost 35 per cent / 1,300 tons, or 40 per cent / 1,300 tons (25 per cent)
_BEHIND = deferred(
    rf"(?<![\w.,])(?P<part>{FIGURE})(?:(?: [a-z]+){{0,5}}?(?:,| ?\(| ?[–—])"
    rf"| of (?:the|its|his|her|their) {FIGURE} [a-z]+(?: [a-z]+){{0,3}}(?:,| ?\()| (?=or ))"
    rf" ?{HEDGE}{SHARE}"
    r"(?= ?[,.;)–—]| of (?:the (?:total|whole|output|electorate)|them all|all)\b"
    r"| (?:went|came|were|was)\b|$)"
)
# 1,890 of 4,200 electors took part, a turnout of 54 per cent
_RATE = deferred(
    rf"(?<![\w.,])(?P<part>{FIGURE}) (?:out )?of (?:the |its |their )?(?P<all>{FIGURE}) [a-z]+"
    rf"(?: [a-z]+){{0,4}}, (?:which is |giving |making |that is )?an? [a-z]+ of {HEDGE}{SHARE}"
    r"(?= ?[,.;)–—]|$)"
)
_RATED = (  # no "annual mortality", no "increase"
    r"(?:(?:low|high|poor|fair|death|pass|success|failure|survival) )?"
    r"(?:mortality|turnout|poll|rate|proportion|share)"
)
# Of the 1,000 who fell ill 150 died, a mortality of 15 per cent
_RATE_OF = deferred(
    rf"\b[Oo]f (?:all )?(?:the |its |their )?(?P<all>{FIGURE}) [a-z]+[^.;:\d]{{0,60}}?,? "
    rf"(?P<part>{FIGURE})(?: [a-z]+){{1,4}},? (?:which is |giving |making |that is |or )?an? "
    rf"{_RATED} of {HEDGE}{SHARE}(?= ?[,.;)–—]|$)"
)
# 30,000 people voted out of an electorate of 40,000, a turnout of 75 per cent
_OUT_OF = deferred(
    rf"(?<![\w.,])(?P<part>{FIGURE})(?: [a-z]+){{1,4}} out of (?:an? [a-z]+ of|a total of|the|its)"
    rf" (?P<all>{FIGURE})(?: [a-z]+){{0,2}}, (?:which is |giving |making |that is |or )?an? "
    rf"{_RATED} of {HEDGE}{SHARE}(?= ?[,.;)–—]|$)"
)
# Of the budget of £38,000 a quarter, £9,500, went into the storm; no "rose by 12 per cent (3,400)"
_BEFORE = deferred(
    r"(?P<change>\b(?:by|lost|gained|(?:rise|fall|drop|loss|gain|increase) of) )?"
    rf"{HEDGE}{SHARE}(?:,| ?\(| ?[–—]) ?(?:or )?[£$€]?(?P<part>{FIGURE})\b"
    r"(?= ?[,.;)–—](?!\d)|[a-z ]{0,20}[,)])"
)
# sold 8,400 tickets, 60 per cent of them (5,880) abroad
_OF_THEM = deferred(
    rf"{HEDGE}{SHARE} of (?P<them>them|these|those|it|which|whom) (?:\(|, or )(?P<part>{FIGURE})"
    r"(?=\)|[,.;])"
)
# carried 212,000 in 1925 and 159,000 in 1928, forty per cent fewer
_FEWER = deferred(
    rf"(?<![\w.,])(?P<part>{FIGURE})[^.;:\d]{{0,25}}?,? (?:or )?{HEDGE}(?:(?P<percent>{FIGURE})"
    r"(?: per ?cent|%)|(?P<fraction>a (?:third|quarter|fifth|tenth)))"
    r" (?P<way>more|less|fewer|higher|lower)(?! than\b)(?=[,.;)]|$)"
)
_MORE = deferred(
    rf"(?<![\w.,])[£$€]?(?P<part>{FIGURE})[^.;:\d]{{0,25}}?,? (?:or )?{HEDGE}(?P<percent>{FIGURE})"
    r"(?: per ?cent|%) (?:(?P<way>more|less|fewer|higher|lower|cheaper) than|(?P<up>up|down) on)"
    rf" (?:the )?[£$€]?(?P<whole>{FIGURE})\b"
)


_SIBLING = deferred(rf"[^.;:,()\d]{{0,30}} ?\((?i:{FIGURE})(?: per ?cent|%)")


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each share that is told with its part and its whole."""
    for match in _MORE.finditer(passage.text, *passage.span):
        yield from _more(passage, match)
        return
    for match in _FEWER.finditer(passage.text, *passage.span):
        yield from _fewer(passage, match)
        return
    for pattern in (_BEHIND, _RATE, _RATE_OF, _OUT_OF, _BEFORE, _OF_THEM):
        for match in pattern.finditer(passage.text, *passage.span):
            if not match.groupdict().get("change"):
                yield from _share(passage, match)


def _share(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    part = passage.figure_at(match.start("part"))
    if part is None or part.vague:
        return
    whole = _whole(passage, part, match)
    share = percent_of(match)
    if whole is None or share is None:
        return
    slack = slack_of_words(match)
    at = Span(match.start(), match.end())
    value = Quantity(max(share - slack, 0.0), share + slack)
    told = {"part-1": part.quantity(), "whole": whole.quantity()}
    span = Span(min(at.start, whole.start), max(at.end, whole.end))
    yield passage.draft("percentage", BY, value, at, span, dict(told))


def slack_of_words(match: re.Match[str]) -> float:
    """Give how far off, in per cent, words may be: 'a quarter', 'about 40 per cent'."""
    groups = match.groupdict()
    if (groups.get("hedge") or "").strip():
        return 5.0
    return 2.5 if groups.get("fraction") else 0.0


def _fewer(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    """Yield '159,000, forty per cent fewer' beside the one number told before."""
    part, percent = passage.figure_at(match.start("part")), percent_of(match)
    before = [one for one in passage.figures if one.end <= match.start()]
    if part is None or percent is None or part.vague or len(before) != 1 or before[0].vague:
        return
    more = match["way"] in ("more", "higher")
    share, slack = (100 + percent if more else 100 - percent), slack_of_words(match)
    at = Span(*match.span())
    told = {"part-1": part.quantity(), "whole": before[0].quantity()}
    value = Quantity(max(share - slack, 0.0), share + slack)
    yield passage.draft("percentage", BY, value, at, at, dict(told))


def percent_of(match: re.Match[str]) -> float | None:
    """Give the per cents of a share in words or figures: 'a quarter', '40 per cent'."""
    fraction = match["fraction"]
    if not fraction:
        return value_of(match["percent"])
    many = value_of(fraction.removeprefix("one in ")) if fraction.startswith("one in ") else None
    return 100 / many if many else _FRACTIONS.get(fraction)


def _whole(passage: Passage, part: Figure, match: re.Match[str]) -> Figure | None:
    """Give the one larger number that the sentence says the part is of, or that counts the same."""
    within = range(match.start(), match.end())
    larger = [
        one for one in passage.figures
        if (one.start not in within or _is_of(passage, one))
        and one.number > part.number and not _is_percent(passage, one)
    ]  # fmt: skip
    if any(_is_sibling(passage, one) for one in larger):
        return None  # "97,275 voices (3.02%), 84,505 (2.62%)": both of a whole that is not told
    of = [one for one in larger if _is_of(passage, one) or _of_which(passage, one, part)]
    same = [one for one in larger if one.noun and one.noun == part.noun]
    found = of or same or (larger if match.groupdict().get("them") else [])
    if not larger:
        return _told_before(passage, part) or _of_these(passage, part)
    return found[0] if len(found) == 1 and len(larger) == 1 else None


def _is_sibling(passage: Passage, one: Figure) -> bool:
    """Tell whether a number has a share of its own: '84,505 (2.62%)', '2.62% (84,505 voices)'."""
    before = passage.text[max(one.start - _BEFORE_BRACKET, 0) : one.start].rstrip()
    told_first = before.endswith("(") and before[:-1].rstrip().endswith(("%", "cent", "percent"))
    return told_first or _SIBLING.match(passage.text, one.end) is not None


_BEFORE_BRACKET = 12  # characters that "per cent (" needs


def _told_before(passage: Passage, part: Figure) -> Figure | None:
    """Give the one sum of the sentence before, '£18 million ... £9 million, or sixty per cent'."""
    money = [one for one in passage.figures_before if one.step > 1 or one.is_money]
    fits = part.step > 1 or part.is_money
    known = len(money) == 1 and fits and not money[0].vague and money[0].number > part.number
    return money[0] if known else None


def _of_these(passage: Passage, part: Figure) -> Figure | None:
    """Give the one larger number of the sentence before, of which 'of these' takes up so many."""
    if not _THESE.match(passage.text, *passage.span):
        return None
    larger = [one for one in passage.figures_before if one.number > part.number]
    return larger[0] if len(larger) == 1 and not larger[0].vague else None


_THESE = deferred(r"\W*Of (?:these|them|those),? ")


def _is_percent(passage: Passage, one: Figure) -> bool:
    return passage.text[one.end : one.end + 9].lstrip().startswith(("per ", "percent", "%"))


def _is_of(passage: Passage, one: Figure) -> bool:
    before = passage.text[max(one.start - 12, 0) : one.start].lower()
    return before.endswith(
        ("of ", "of the ", "of its ", "of his ", "of some ", "of about ", "of all ", "of all the ")
    )


def _of_which(passage: Passage, whole: Figure, part: Figure) -> bool:
    """Tell whether a part is of the number before it: '14,200 students, of whom 5,680'."""
    return _OF_WHICH.fullmatch(passage.text, whole.end, part.start) is not None


_OF_WHICH = deferred(r"[^.;:\d]{0,40}?,? of (?:whom|which|these|those|them),? [£$€]?")


def _more(passage: Passage, match: re.Match[str]) -> Iterator[Draft]:
    """Yield '£96,000, 20 per cent more than the £80,000 that had been voted'."""
    part, whole = passage.figure_at(match.start("part")), passage.figure_at(match.start("whole"))
    percent = value_of(match["percent"])
    if part is None or whole is None or percent is None or part.noun != whole.noun:
        return
    more = (match["way"] or match["up"]) in ("more", "higher", "up")
    share, slack = (100 + percent if more else 100 - percent), slack_of_words(match)
    at = Span(*match.span())
    told = {"part-1": part.quantity(), "whole": whole.quantity()}
    value = Quantity(max(share - slack, 0.0), share + slack)
    yield passage.draft("percentage", BY, value, at, at, dict(told))
