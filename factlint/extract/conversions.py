"""One quantity in two units: '310 metres (about 1,017 feet)'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import WORDS, value_of
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "conversion"
UNIT = (
    r"(?:nautical miles?|fathoms?|stone|km/h|mph|km|kilometres?|kilometers?|m|metres?|meters?|cm"
    r"|centimetres?|centimeters?|mm|millimetres?"
    r"|millimeters?|miles?|mi|yards?|yd|feet|foot|ft|inch|inches|in|acres?|hectares?|ha|kg"
    r"|kilograms?|kilogrammes?|g|grams?|lbs?|pounds?|oz|ounces?|tonnes?|tons?|litres?|liters?"
    r"|gallons?|pints?|knots?)"
)
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDED = rf"(?:{_NUMBER}|(?:{WORDS})(?: and a half)?)"
_NEAR = "(?:about|approximately|approx\\.|c\\.|some|around|roughly)"
_TWICE = deferred(
    rf"(?<![\w.,–-])(?P<one>(?i:{_WORDED}))[  -](?P<unit>{UNIT}) ?[([]"
    rf"(?:(?:{_NEAR}|or) )?(?P<other>{_WORDED})[  ](?P<into>{UNIT})\b ?[)\]]"
)
_LINK = rf"(?:or(?: {_NEAR})?|that is|that's|i\.e\.|which is|equal to|{_NEAR})"
_BEHIND = deferred(  # nine fathoms, about 16 metres; five foot, that's a metre and a half
    rf"(?<![\w.,–-])(?P<one>(?i:{_WORDED}))[  -](?P<unit>{UNIT})"
    rf"(?: (?:long|high|wide|deep|tall|thick|across|in (?:length|height|width|diameter)))?,?"
    rf" {_LINK} (?P<other>{_WORDED})[  ](?P<into>{UNIT})\b"
    r"(?! (?:from|off|away|north|south|east|west|below|above|behind|wide|high"
    r"|deep|thick|apart|later|or)\b)"
)
# Signs of the two, which few sentences have: a unit closes a bracket, a link stands by itself.
_CLOSED = deferred(r"[a-z] ?[)\]]")
_LINKED = deferred(f" {_LINK} ")
SIGNS = frozenset(
    "fathom fathoms feet foot mile miles yard yards metre metres centimetre centimetres millimetre"
    " millimetres inch inches kilo kilos kilometre"
    " kilometres kilogram kilograms kilogramme kilogrammes kilometer kilometers pound pounds"
    "".split()
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each quantity that is told again in another unit."""
    if scene.bracketed and _CLOSED.search(scene.text, *scene.span):
        yield from _read(scene, _TWICE)
    if _LINKED.search(scene.text, *scene.span):
        yield from _read(scene, _BEHIND)


def _read(scene: Scene, pattern: re.Pattern[str]) -> Iterator[Draft]:
    for match in pattern.finditer(scene.text, *scene.span):
        one, other = (
            _quantity(match["one"], match["unit"]),
            _quantity(match["other"], match["into"]),
        )
        if match["unit"] == match["into"] or one is None or other is None:
            continue
        first = Span(match.start("one"), match.end("unit"))
        thing = scene.discourse.cast.described(match[0])
        span = Span(*match.span())
        yield scene.draft(
            BY, thing, "conversion", one, Where(span, span, first), qualifiers={"into": other}
        )


def _quantity(number: str, unit: str) -> Quantity | None:
    bare = number.removesuffix(" and a half")
    value = value_of(bare)
    if value is None:
        return None
    value += 0.5 if bare != number else 0.0
    return Quantity(value, value, unit)
