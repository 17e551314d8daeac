"""One quantity in two units: '310 metres (about 1,017 feet)'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft, Where
from factlint.extract.reckoning.figures import WORDS, value_of
from factlint.model import Origin, Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.entities.cast import Cast
    from factlint.extract.scene import Scene
    from factlint.model import Block

BY = "conversion"
_ROUNDED = 0.5  # of a compound's smaller unit
UNIT = (
    r"(?:square (?:kilometres?|kilometers?|metres?|meters?|miles?|feet|foot)|sq (?:km|mi|ft|m)"
    r"|km[2²]|m[2²]|cubic (?:metres?|meters?|feet|foot)|nautical miles?|fathoms?|stone|km/h|mph|km"
    r"|kilometres?|kilometers?|m|metres?|meters?|cm|centimetres?|centimeters?|mm|millimetres?"
    r"|millimeters?|miles?|mi|yards?|yd|feet|foot|ft|inch|inches|in|acres?|hectares?|ha|kg"
    r"|kilograms?|kilogrammes?|g|grams?|lbs?|pounds?|oz|ounces?|tonnes?|tons?|cwt|litres?|liters?"
    r"|gallons?|pints?|knots?|horsepower|hp|kilowatts?|kW)"
)
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDED = rf"(?:{_NUMBER}|(?:{WORDS})(?: and a half)?)"
_NEAR = "(?:about|approximately|approx\\.|c\\.|some|around|roughly)"
_TWICE = deferred(
    rf"(?<![\w.,–/⁄-])(?P<one>(?i:{_WORDED}))[  -](?P<unit>{UNIT}) ?[([]"
    rf"(?:(?:{_NEAR}|or) )?(?P<other>{_WORDED})[  ](?P<into>{UNIT})\b ?[)\]]"
)
_LINK = rf"(?:or(?: {_NEAR})?|that is|that's|i\.e\.|which is|equal to|{_NEAR})"
_BEHIND = deferred(  # nine fathoms, about 16 metres; five foot, that's a metre and a half
    rf"(?<![\w.,–/⁄-])(?P<one>(?i:{_WORDED}))[  -](?P<unit>{UNIT})"
    rf"(?: (?:long|high|wide|deep|tall|thick|across|in (?:length|height|width|diameter)))?,?"
    rf" {_LINK} (?P<other>{_WORDED})[  ](?P<into>{UNIT})\b"
    r"(?! (?:from|off|away|north|south|east|west|below|above|behind|wide|high"
    r"|deep|thick|apart|later|or)\b)"
)
# Two units of one measure, turned to the smaller: five feet eleven inches, twelve stone three.
_COMPOUND = (
    r"(?P<great>\d{1,3})[ -]?(?P<unit>ft|feet|foot|st|stone)[ -]"
    r"(?P<small>\d{1,2}(?:\.\d)?)[ -]?(?P<rest>in|inch|inches|lb|lbs|pounds?)"
)
_SIMPLE = (
    rf"(?P<other>{_NUMBER}) ?(?P<into>m|cm|metres?|meters?|centimetres?|centimeters?|kg|kilos?)"
)
_COMPOUNDS = (
    deferred(rf"(?<![\w.,–/⁄-]){_COMPOUND}(?: tall)?,? ?[([](?:{_NEAR} )?{_SIMPLE}\b ?[)\]]"),
    deferred(rf"(?<![\w.,–/⁄-]){_SIMPLE} ?[([](?:{_NEAR} )?{_COMPOUND}\b ?[)\]]"),
)
_PARTS = {"f": (12, "inch", ("in",)), "s": (14, "pound", ("lb", "po"))}
_BEHIND_GREAT = deferred(r"\d ?(?:ft|feet|foot|st|stone)[ -]$")
# Signs of the two, which few sentences have: a unit closes a bracket, a link stands by itself.
_CLOSED = deferred(r"[a-zW] ?[)\]]")
_LINKED = deferred(rf" {_LINK} {_WORDED}[  ]{UNIT}\b")
SIGNS = frozenset(
    "fathom fathoms feet foot mile miles yard yards metre metres centimetre centimetres millimetre"
    " millimetres inch inches kilo kilos kilometre"
    " kilometres kilogram kilograms kilogramme kilogrammes kilometer kilometers pound pounds"
    "".split()
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each quantity that is told again in another unit."""
    if scene.bracketed and _CLOSED.search(scene.text, *scene.span):
        yield from _drafts(scene, _twice(_TWICE, scene.text, scene.span))
        yield from _drafts(scene, _compounds(scene.text, scene.span))
    if _LINKED.search(scene.text, *scene.span):
        yield from _drafts(scene, _twice(_BEHIND, scene.text, scene.span))


def of_field(block: Block, number: int, cast: Cast) -> Iterator[Draft]:
    """Yield what a field tells twice: 'Height: 1.80 m (5 ft 11 in)'."""
    if not _CLOSED.search(block.text):
        return
    whole = Span(0, len(block.text))
    found = [*_twice(_TWICE, block.text, whole), *_compounds(block.text, whole)]
    for thing, one, other, span, at in found:
        yield Draft(
            cast.described(thing), "conversion", one, BY, number, span, span, at,
            qualifiers={"into": other}, origin=Origin.FIELD,
        )  # fmt: skip


Told = tuple[str, Quantity, Quantity, Span, Span]


def _twice(pattern: re.Pattern[str], text: str, span: Span) -> Iterator[Told]:
    for match in pattern.finditer(text, *span):
        one, other = (
            _quantity(match["one"], match["unit"]),
            _quantity(match["other"], match["into"]),
        )
        if match["unit"] != match["into"] and one and other and not _is_rest(text, match):
            at = Span(match.start("one"), match.end("unit"))
            yield match[0], one, other, Span(*match.span()), at


def _compounds(text: str, span: Span) -> Iterator[Told]:
    """Yield 'five feet eleven (1.80 m)', either way round."""
    for pattern in _COMPOUNDS:
        for match in pattern.finditer(text, *span):
            many, unit, rests = _PARTS[match["unit"][0]]
            other = _quantity(match["other"], match["into"].replace("kilos", "kilo"))
            small = float(match["small"])
            if other is None or not match["rest"].startswith(rests) or small >= many:
                continue
            total = many * int(match["great"]) + small
            one = Quantity(total - _ROUNDED, total + _ROUNDED, unit)
            at = Span(match.start("great"), match.end("rest"))
            yield match[0], one, other, Span(*match.span()), at


def _is_rest(text: str, match: re.Match[str]) -> bool:
    """Tell whether a number is only the rest of one: the eleven inches of five feet eleven."""
    start = match.start("one")
    return _BEHIND_GREAT.search(text, max(start - len("123 stone "), 0), start) is not None


def _drafts(scene: Scene, found: Iterator[Told]) -> Iterator[Draft]:
    for thing, one, other, span, at in found:
        yield scene.draft(
            BY, scene.discourse.cast.described(thing), "conversion", one,
            Where(span, span, at), qualifiers={"into": other},
        )  # fmt: skip


def _quantity(number: str, unit: str) -> Quantity | None:
    bare = number.removesuffix(" and a half")
    value = value_of(bare)
    if value is None:
        return None
    value += 0.5 if bare != number else 0.0
    return Quantity(value, value, unit)
