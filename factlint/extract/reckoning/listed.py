"""A number and the names that follow it: 'three brothers: Jack, Will and Ted'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.grammar import RELATION_NOUNS
from factlint.extract.numbers import number_of
from factlint.extract.reckoning.figures import WORDS
from factlint.model import Quantity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage
    from factlint.model import Value

BY = "list"
SIGNS = (": ", ", ", "times", "twice", "occasions")
TOLD_BY = deferred(
    r"[a-z][:,] [A-Z]|(?:times|twice|occasions),? \(?(?:in )?(?:[12]\d\d\d|[A-Z][a-z]+,)"
)
_TOLD = deferred(rf"\b(?:{WORDS}|\d+) [a-z]+(?: [a-z]+){{0,3}}(?::|,) [A-Z]")
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}(?: \([^()]{1,30}\))?"
_LISTED = deferred(
    rf"\b(?P<number>{WORDS}|\d{{1,2}})(?: [a-z]+){{0,2}}? (?P<noun>[a-z]+)"
    r"(?: in all| altogether| in total)?(?P<how>:|,|, namely) "
    rf"(?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})(?P<behind>[.;:)]|$|, | [a-z])"
)
_ONE = deferred(_NAME)
_IN_PARTS = deferred(  # seven men: the leader, Otto Hay; the surveyor Emil Voss; and two trappers
    rf"\b(?P<number>{WORDS}) (?P<noun>men|women|people|persons|members|officers|founders|scientists"
    r"|sailors|players|partners|directors): (?P<list>[^.:?]*;[^.:?]*)\.?$"
)
_FULL_NAME = deferred(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_YEAR = rf"(?:(?:1\d|20)\d\d|{_MONTH})"
_OCCASIONS = deferred(  # won the cup three times, in 1914, 1922 and 1925
    rf"\b(?:(?P<number>{WORDS}|\d{{1,2}}) times|(?P<twice>twice)|on (?P<on>{WORDS}) occasions),?"
    rf" \(?(?:in )?(?P<years>{_YEAR}(?:, {_YEAR})*,? and {_YEAR})(?![–/\d-])(?!,? and\b|, \d)"
)
_YEARS = deferred(_YEAR)
_TIMES = frozenset("years months weeks days hours times minutes decades occasions".split())


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each number that the names, or the years, behind it should make."""
    yield from _in_parts(passage)
    yield from _occasions(passage)
    if not _TOLD.search(passage.text, *passage.span):
        return
    for match in _LISTED.finditer(passage.text, *passage.span):
        number = number_of(match["number"])
        kin = match["noun"] in RELATION_NOUNS
        if number is None or match["noun"] in _TIMES or not match["noun"].endswith(("s", "n")):
            continue
        if match["how"] == "," and not (kin and match["behind"].strip() in ("", *".,;:)")):
            continue
        names = [one[0].partition(" (")[0] for one in _ONE.finditer(match["names"])]
        told: dict[str, Value] = {f"item-{at}": Text(name) for at, name in enumerate(names, 1)}
        at = Span(match.start("number"), match.end("noun"))
        span = Span(match.start("number"), match.end("names"))
        value = Quantity(number, number, match["noun"])
        yield passage.draft("listed", BY, value, at, span, told)


def _in_parts(passage: Passage) -> Iterator[Draft]:
    """Read a list of persons that semicolons part, each with who he is."""
    match = _IN_PARTS.search(passage.text, *passage.span)
    number = number_of(match["number"]) if match else None
    if match is None or number is None:
        return
    parts = match["list"].split(";")
    names = [name for part in parts for name in _FULL_NAME.findall(part)]
    if all(_FULL_NAME.search(part) for part in parts) and " others" not in match["list"]:
        yield _draft(passage, Span(match.start(), match.end("noun")), match.end(), number, names)


def _occasions(passage: Passage) -> Iterator[Draft]:
    """Read 'three times, in 1914, 1922 and 1925'."""
    for match in _OCCASIONS.finditer(passage.text, *passage.span):
        number = 2 if match["twice"] else number_of(match["number"] or match["on"])
        if number is not None:
            at = Span(match.start(), match.start("years"))
            years = _YEARS.findall(match["years"])
            yield _draft(passage, at, match.end(), number, years)


def _draft(passage: Passage, at: Span, end: int, number: int, names: list[str]) -> Draft:
    told: dict[str, Value] = {f"item-{n}": Text(name) for n, name in enumerate(names, 1)}
    said = passage.text[slice(*at)].rstrip(" ,(").removesuffix(" in").rstrip(" ,(")
    noun = said.rpartition(" ")[2] if " " in said else "occasions"
    return passage.draft(
        "listed", BY, Quantity(number, number, noun), Span(at.start, end), Span(at.start, end), told
    )
