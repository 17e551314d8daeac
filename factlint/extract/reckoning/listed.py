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
SIGNS = (": ", ", ")
TOLD_BY = deferred(r"[a-z][:,] [A-Z]")
_TOLD = deferred(rf"\b(?:{WORDS}|\d+) [a-z]+(?: [a-z]+)?(?::|,) [A-Z]")
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}(?: \([^()]{1,30}\))?"
_LISTED = deferred(
    rf"\b(?P<number>{WORDS}|\d{{1,2}})(?: [a-z]+){{0,2}}? (?P<noun>[a-z]+)(?P<how>:|,|, namely) "
    rf"(?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})(?P<behind>[.;:)]|$|, | [a-z])"
)
_ONE = deferred(_NAME)
_TIMES = frozenset("years months weeks days hours times minutes decades occasions".split())


def read(passage: Passage) -> Iterator[Draft]:
    """Yield each number that the names behind it should make."""
    if not _TOLD.search(passage.text, *passage.span):
        return
    for match in _LISTED.finditer(passage.text, *passage.span):
        number = number_of(match["number"])
        kin = match["noun"] in RELATION_NOUNS
        if number is None or match["noun"] in _TIMES or not match["noun"].endswith(("s", "n")):
            continue
        if match["how"] == "," and not (kin and match["behind"] in ".;:)"):
            continue
        names = [one[0].partition(" (")[0] for one in _ONE.finditer(match["names"])]
        told: dict[str, Value] = {f"item-{at}": Text(name) for at, name in enumerate(names, 1)}
        at = Span(match.start("number"), match.end("noun"))
        span = Span(match.start("number"), match.end("names"))
        value = Quantity(number, number, match["noun"])
        yield passage.draft("listed", BY, value, at, span, told)
