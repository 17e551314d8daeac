"""A number and the names that follow it: 'three brothers: Jack, Will and Ted'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.words import MONTHS
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.grammar import RELATION_NOUNS
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import Quantity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage
    from factlint.model import Value

BY = "list"
SIGNS = (": ", ", ", "s (", "times", "wice", "occasions")
_FIRST_DAY = r",? \(?(?:(?:in|on) )?[\dA-Z]"  # 'three times, in 1914', 'twice (May and June'
# Each way begins with a mark or a letter of its own, which `re` finds without trying every place.
TOLD_BY = deferred(
    r":(?: [^.;:()]{2,60} \(\d{4}\)| (?:in|on) [A-Z\d]|(?<=[a-z]:) (?:the |by )?[A-Z]"
    r"|(?<=[a-z]:) (?:the|an?|its|one) [a-z])"
    r"|,(?: [a-z]+ times\b| (?:in|on) (?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}, "
    r"|(?<=[a-z],) (?:the |by )?[A-Z])"
    r"|\((?<=[a-z]s \()(?:the )?[A-Z]"
    rf"|times(?: in all|{_FIRST_DAY})|wice{_FIRST_DAY}|occasions{_FIRST_DAY}"
)
_TOLD = deferred(
    rf"\b(?:{WORDS}|\d+) [\w'’-]+(?: [\w'’-]+){{0,3}}(?::|,) (?:the |by |little )?[A-Z]"
)
_FIRST = r"[A-Z][\w'’-]+"
_NAME = (  # the Fern / by Weir (1995) / Ann Lee in 1961
    r"(?:the |by |little |young |old )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
    r"(?: \([^()]{1,30}\)| in \d{4})?"
)
_LISTED = deferred(
    rf"\b(?P<number>{WORDS}|\d{{1,2}})(?: [\w'’-]+){{0,2}}? (?P<noun>[a-z]+)"
    r"(?: in all| altogether| in total"
    r"|(?P<where> (?:in|on|along|near|around) (?:the|this|its) [a-z]+)(?=:))?"
    r"(?P<how>:|,|, namely| (?:were|are)) "
    rf"(?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})(?P<behind>[.;:)]|$|, | [a-z])"
)
_ONE = deferred(_NAME)
_BESIDE_NAME = deferred(r"^(?:the|by|little|young|old) | \(.*| in \d{4}$")
_THING = r"(?:the|an?|its|one)(?: (?!and\b|or\b|which\b|that\b|for\b)[a-z'’-]+){1,3}"
_THINGS = deferred(  # three rooms: the kitchen, the parlour, the smoking room and the nursery
    rf"\b(?P<number>{WORDS})(?: [a-z]+){{0,2}}? (?P<noun>[a-z]+s)(?::|, namely|, that is) "
    rf"(?P<things>{_THING}(?:, {_THING})+,? and {_THING})(?=[.;]|$)"
)
_WHOSE = deferred(
    r"(?:^|[.;] )(?:The|Its|Their|His|Her|There (?:are|were)|(?:The )?[A-Za-z]+['’]s)"
    r"(?: [a-z]+['’]s)? $"
)
_GOES_ON = deferred(
    r", (?:[A-Z]|and (?:[A-Z]|(?:an?|one|two|the) [a-z]))"
)  # Mining and Geology, Chemistry and Law
_IN_PARTS = deferred(  # seven men: the leader, Otto Hay; the surveyor Emil Voss; and two trappers
    rf"\b(?P<number>{WORDS}) (?P<noun>men|women|people|persons|members|officers|founders|scientists"
    r"|sailors|players|partners|directors): (?P<list>[^.:?]*;[^.:?]*)\.?$"
)
_BOTH = deferred(
    rf"\b(?P<what>[Bb]oth (?:of )?(?:his|her|its|their|the) (?P<noun>[a-z]+s)),"
    rf" (?P<names>{_NAME}, {_NAME},? and {_NAME})(?=[,.;])"
)
_FULL_NAME = deferred(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+")
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_DAY = rf"(?:(?:\d{{1,2}} )?{_MONTH}(?: (?:1\d|20)\d\d)?|(?:1\d|20)\d\d)"
_ON = rf"(?:again )?(?:(?:in|on) )?(?:{_DAY}|that {_MONTH})"
_DAYS = (
    rf"(?P<days>{_DAY}(?:, {_ON})*,? and {_ON})(?![–/\d-])"
    r"(?!,? and (?:(?:in|on|again|then)\b|\d|[A-Z])|, (?:again |in |on )*\d)"
)
_OFTEN = (
    rf"(?:(?P<number>(?i:{WORDS})|\d{{1,2}}) times|(?P<twice>[Tt]wice)"
    rf"|[Oo]n (?P<on>{WORDS}) occasions)"
)
_IN_ALL = deferred(  # won the cup in 1903, 1907 and 1911, four times in all
    rf"\b(?:in|on) (?P<days>{_DAY}(?:, {_ON})*,? and {_ON}),? (?:or |and so |thus |that is )?"
    rf"(?P<number>{WORDS}) times(?: in all| altogether| in total)?(?=[.;)]|$)"
)
_BESIDES_THOSE = deferred(r"\b(?:more|further|another|other|again|also|already|besides)\b")
_OCCASIONS = deferred(  # won the cup three times, in 1914, 1922 and 1925
    rf"\b{_OFTEN}(?: (?:in|during|under|by|at) [A-Za-z' ]{{3,30}}(?=, (?:in|on) )"
    rf"|(?: [A-Za-z'’-]+){{2,9}}(?=: (?:in|on) ))?"
    rf"(?:,? \(?(?:(?:in|on) )?|(?: [a-z]+){{1,6}}: (?:in|on) |: (?:in|on) ){_DAYS}"
)
_BRACKETED = deferred(  # champion three times (1914, 1922, 1925)
    rf"\b{_OFTEN},? \((?:in )?(?P<days>{_DAY}(?:, {_DAY})+)\)"
)
_YEARS_NAME = (  # "Castor in 1912, when Brandt & Co. bought her"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2} in \d{4}"
    r"(?:, (?:when|after|by|under|for|on) [^,;:.]{3,60})?"
)
_NAMED_TIMES = deferred(  # renamed three times: Castor in 1912 and Aurelia in 1919
    rf"\b{_OFTEN}(?:: | \()(?P<days>{_YEARS_NAME}(?:(?:, and |, | and ){_YEARS_NAME})+)(?=[.;)]|$)"
)
_DATED = deferred(  # four letters were posted at Leeds: on 8 May, 2 July and 19 August 1912
    rf"\b(?P<number>(?i:{WORDS})) (?:[a-z]+ ){{0,2}}?(?P<noun>[a-z]+s)\b"
    rf"(?:(?: (?!of\b)[A-Za-z]+){{1,8}}:|,) (?:in|on) {_DAYS}"
)
_YEAR = deferred(r" in (\d{4})")
_MANY_DAYS = deferred(rf"that {_MONTH}|{_DAY}")
# a child in a newspaper: "Brian, who was 16", "Susan, 12", "Janet (9)", "Kevin"
_AGED = (
    rf"{_FIRST}(?: {_FIRST})?(?:,? (?:aged )?\d{{1,2}}|,? \(\d{{1,2}}\)|, who (?:is|was) [a-z\d]+)?"
)
_CHILDREN = deferred(
    rf"\b(?P<number>{WORDS}) (?:[a-z]+ )?(?P<noun>children|sons|daughters|brothers|sisters"
    rf"|grandchildren)(?:,|:) (?P<names>{_AGED}(?:, {_AGED})+,? and {_AGED})(?=[.;:)]|,? [a-z]|$)"
)
_IN_BRACKETS = deferred(  # three stations (Carn Cross, St Wenna Road, Trevose Halt and Polwherry)
    rf"\b(?P<number>{WORDS}) (?:[a-z]+ ){{0,2}}?(?P<noun>[a-z]+s) "
    rf"\((?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})\)"
)
_BY_YEARS = deferred(  # three films, all comedies: Two for Tea (1921) and Half a Crown (1924)
    rf"\b(?P<number>{WORDS}) (?!(?:of|on|in|at|for|by|from|about) )(?:[a-z]+ ){{0,2}}?"
    r"(?P<noun>[a-z]+s)\b(?![^:.;]*(?:\d|\binclu"
    rf"|\bof (?:whom|which)\b|\b(?:{WORDS})\b))[^:.;()]{{0,60}}: "
    r"(?P<list>[^.;:()]{2,60} \(\d{4}\)(?:(?:, | and |, and )[^.;:(),]{2,60} \(\d{4}\))+)"
    r"(?=[.;]|$)"
)
_PLACED = rf"{_NAME}(?: (?:at|of|near|off) [A-Z][\w'’-]+)?"  # "Harry Webb at Loos"
_ARE = deferred(  # Two former Seagulls are in the Hall of Fame: Lafleur, Baxter and Kowalchuk
    rf"(?:The )?(?P<number>(?i:{WORDS})) (?:[a-z-]+ ){{0,3}}(?P<noun>[A-Za-z]+s|men|women|people)"
    r" (?:are|were|survived?|remain(?:ed)?|have been)\b[^.;:\d]{0,60}: "
    rf"(?P<names>{_PLACED}(?:, {_PLACED})*,? and {_PLACED})"
    r"(?=[.;]|$)"
)
_ONE_PLACED = deferred(_PLACED)
_OF_A_YEAR = deferred(r"[^(),]+ \(\d{4}\)")
_FIRST_NAME = deferred(rf"(?<![\w'’-]){_FIRST}(?: {_FIRST})?")
# Nothing follows that may go on with the list: "in 1879 and 1880 with Hay, and in 1882 alone"
_WHOLE = deferred(
    r"[.;:)]|$|,(?! (?:and (?:in|on|again|then|also|[A-Z\d])|in|on|again|then|also)\b)"
    r"| (?:when|but|before|while)\b"
)
_AMONG = deferred(rf"\b(?P<number>(?i:{WORDS})) of (?:the|her|his|its|their|these|our) $")
_AND = deferred(rf"\b(?:{WORDS}|\d+) [a-z]+ and $")
_TITLED = deferred(lambda: rf"(?:{one_of('names', 'in-lists')})\.? [A-Z]")
_NUMBERED = deferred(rf"\b(?:{WORDS}|\d+)\b")
_PARTED = deferred(r",? and |, ")
_TIMES = word_list("figures", "times")


def _both(passage: Passage) -> Iterator[Draft]:
    """Read 'both her brothers, Karl, Jan and Piet', who are three."""
    for match in _BOTH.finditer(passage.text, *passage.span):
        names = [_BESIDE_NAME.sub("", one[0]) for one in _ONE.finditer(match["names"])]
        if len(names) == len(("one", "other", "too many")):
            items: dict[str, Value] = {f"item-{at}": Text(one) for at, one in enumerate(names, 1)}
            at = Span(*match.span("what"))
            value = Quantity(2, 2, match["noun"])
            yield passage.draft("listed", BY, value, at, Span(*match.span()), items)


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each number that the names, or the years, behind it should make."""
    yield from _in_parts(passage)
    yield from _things(passage)
    yield from _beside_number(passage)
    yield from _occasions(passage)
    yield from _children(passage)
    yield from _both(passage)
    if not _TOLD.search(passage.text, *passage.span):
        return
    for match in _LISTED.finditer(passage.text, *passage.span):
        number = number_of(match["number"])
        if number is None or match["noun"] in _TIMES or not match["noun"].endswith(("s", "n")):
            continue
        if _AND.search(passage.text, passage.span.start, match.start()):
            continue  # "two women and two men: Ada Hay, ..."
        if match["where"] and match["behind"].startswith(" "):
            continue  # "Seven of the houses in the county: Melk and Admont are abbeys"
        if _GOES_ON.match(passage.text, match.end("names")):
            continue
        names = [_BESIDE_NAME.sub("", one[0]) for one in _ONE.finditer(match["names"])]
        told = match["how"] in (":", ", namely")
        if not (told or _is_all(passage, match, names, number)):
            continue
        among = _AMONG.search(passage.text, passage.span.start, match.start())
        number = number_of(among["number"]) if among else number
        if number is None:
            continue
        items: dict[str, Value] = {f"item-{at}": Text(name) for at, name in enumerate(names, 1)}
        at = Span(match.start("number"), match.end("noun"))
        span = Span(match.start("number"), match.end("names"))
        value = Quantity(number, number, match["noun"])
        yield passage.draft("listed", BY, value, at, span, items)


def _is_all(passage: Passage, match: re.Match[str], names: list[str], number: int) -> bool:
    """Tell whether names behind a comma are all that the number counts."""
    behind = match["behind"].strip()
    if behind not in ("", *".,;:)"):
        return False
    if match["noun"] in RELATION_NOUNS or all(map(_TITLED.match, names)):
        return True
    near = abs(len(names) - number) <= load_limits().items_slip and len(names) > 2
    near = near or (len(names) == 2 and number == 3)
    alone = not _NUMBERED.search(passage.text, passage.span.start, match.start("number"))
    whose = _WHOSE.search(passage.text, passage.span.start, match.start("number"))
    return near and alone and (behind in ("", ".", ";") or (behind == "," and whose is not None))


def _things(passage: Passage) -> Iterator[Draft]:
    """Read 'three rooms: the kitchen, the parlour, the smoking room and the nursery'."""
    for match in _THINGS.finditer(passage.text, *passage.span):
        number = number_of(match["number"])
        things = _PARTED.split(match["things"])
        if number is not None and match["noun"] not in _TIMES:
            yield _draft(passage, match.start(), match.end(), number, match["noun"], things)


def _beside_number(passage: Passage) -> Iterator[Draft]:
    """Read 'three stations (Carn Cross, Trevose Halt and Deal)', and works with their years."""
    for sign, pattern, name, each in (
        (" (", _IN_BRACKETS, "names", _ONE), (": ", _BY_YEARS, "list", _OF_A_YEAR),
        (": ", _ARE, "names", _ONE_PLACED),
    ):  # fmt: skip
        if passage.text.find(sign, *passage.span) < 0:
            continue
        match = pattern.search(passage.text, *passage.span)
        number = number_of(match["number"]) if match else None
        if match is None or number is None or match["noun"] in _TIMES:
            continue
        if _AND.search(passage.text, passage.span.start, match.start()):
            continue  # "five girls and two boys, all born at Leeds: Ada (1882), ..."
        names = [
            _BESIDE_NAME.sub("", one.removeprefix(" and ").strip())
            for one in each.findall(match[name])
        ]
        if abs(len(names) - number) <= load_limits().items_slip:
            yield _draft(passage, match.start(), match.end(), number, match["noun"], names)


def _in_parts(passage: Passage) -> Iterator[Draft]:
    """Read a list of persons that semicolons part, each with who he is."""
    match = _IN_PARTS.search(passage.text, *passage.span)
    number = number_of(match["number"]) if match else None
    if match is None or number is None:
        return
    parts = match["list"].split(";")
    names = [name for part in parts for name in _FULL_NAME.findall(part)]
    if all(_FULL_NAME.search(part) for part in parts) and " others" not in match["list"]:
        yield _draft(passage, match.start(), match.end(), number, match["noun"], names)


def _occasions(passage: Passage) -> Iterator[Draft]:
    """Read 'three times, in 1914, 1922 and 1925' and 'four letters came: on 8 May, 2 July ...'."""
    for pattern in (_OCCASIONS, _BRACKETED, _DATED, _IN_ALL, _NAMED_TIMES):
        for match in pattern.finditer(passage.text, *passage.span):
            told = match.groupdict()
            word = told["number"] or told.get("on")
            number = number_of(word) if word else 2
            every = _YEAR if pattern is _NAMED_TIMES else _MANY_DAYS
            days = every.findall(match["days"])
            if told.get("noun") in _TIMES:
                continue
            if pattern is _IN_ALL and _BESIDES_THOSE.search(
                passage.text, passage.span.start, match.start()
            ):
                continue  # "won it again in 1907 and 1911, three times in all"
            # "four times in 1957 and 1958" tells of a stretch of time, "four times, in ..." lists
            before = passage.text[match.start() : match.start("days")]
            apart = pattern is _IN_ALL or any(mark in before for mark in ",:(")
            whole = apart and _WHOLE.match(passage.text, match.end()) is not None
            if number is not None and (whole or len(days) > number):
                noun = told.get("noun") or ("times" if told["number"] else "occasions")
                yield _draft(passage, match.start(), match.end(), number, noun, days)


def _children(passage: Passage) -> Iterator[Draft]:
    """Read 'three children, Brian, who was 16, Susan, 12, Janet, 9, and Kevin'."""
    for match in _CHILDREN.finditer(passage.text, *passage.span):
        number = number_of(match["number"])
        if number is not None and any(one.isdigit() for one in match["names"]):
            names = _FIRST_NAME.findall(match["names"])
            yield _draft(passage, match.start(), match.end(), number, match["noun"], names)


def _draft(
    passage: Passage, start: int, end: int, number: int, noun: str, names: list[str]
) -> Draft:
    told: dict[str, Value] = {f"item-{n}": Text(name) for n, name in enumerate(names, 1)}
    at = Span(start, end)
    return passage.draft("listed", BY, Quantity(number, number, noun), at, at, told)
