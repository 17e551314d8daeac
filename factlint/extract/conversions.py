"""One quantity in two units: '310 metres (about 1,017 feet)'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.scene import Scene

BY = "conversion"
_UNIT = (
    r"(?:km|kilometres?|kilometers?|m|metres?|meters?|cm|centimetres?|centimeters?|mm|millimetres?"
    r"|millimeters?|miles?|mi|yards?|yd|feet|foot|ft|inch|inches|in|acres?|hectares?|ha|kg"
    r"|kilograms?|kilogrammes?|g|grams?|lbs?|pounds?|oz|ounces?|tonnes?|tons?|litres?|liters?"
    r"|gallons?|pints?|km/h|mph|knots?)"
)
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_TWICE = deferred(
    rf"(?<![\d.,–-])(?P<one>{_NUMBER})[  -](?P<unit>{_UNIT})\ ?[([]"
    rf"(?:(?:about|approximately|approx\.|c\.|some|around|or)\ )?(?P<other>{_NUMBER})[  ]"
    rf"(?P<into>{_UNIT})\b\ ?[)\]]".replace(r"\ ", " ")
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each quantity that is told again in another unit."""
    if not scene.bracketed:
        return
    for match in _TWICE.finditer(scene.text, *scene.span):
        if match["unit"] == match["into"]:
            continue
        span = Span(*match.span())
        first = Span(match.start("one"), match.end("unit"))
        thing = scene.discourse.cast.described(match[0])
        yield Draft(
            thing, "conversion", _quantity(match["one"], match["unit"]), BY, scene.block, span,
            span, first, qualifiers={"into": _quantity(match["other"], match["into"])},
            origin=scene.origin, citations=scene.citations,
        )  # fmt: skip


def _quantity(number: str, unit: str) -> Quantity:
    value = float(number.replace(",", ""))
    return Quantity(value, value, unit)
