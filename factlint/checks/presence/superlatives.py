"""What is said to be the first, the largest, the only one of its kind, without a source."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.presence.scope import one_for_section, shown, uncited

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.looks import Found
    from factlint.checks.page import Page


class Options(NamedTuple):
    """The adjectives, and the wholes that a thing must be the greatest in to need a source."""

    adjectives: tuple[str, ...] = ("largest",)
    wholes: tuple[str, ...] = ("the world",)


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield, for each section that cites, the first superlative that no mark follows."""
    stems = ("first", "only", "most", *options.adjectives)
    claims = uncited(page, _pattern(options), stems)
    yield from one_for_section(
        page, ((one.position, shown(page, one, match)) for one, match in claims)
    )


_NO_OBJECT = r"(?!(?:the|a|an|his|her|its|their|this|that|be|him|them|it|have|date)\b)"


@cache
def _pattern(options: Options) -> re.Pattern[str]:
    adjectives = "|".join(map(re.escape, options.adjectives))
    wholes = "|".join(map(re.escape, options.wholes))
    owners = r"(?:world|country|nation|continent|region|city|state|county)['’]s"
    return re.compile(
        rf"\b(?:the|{owners}) (?:first|only)(?! (?:time|day|year|two|few|of|one|thing|step|part)\b)"
        rf"(?: [\w'’-]+){{1,4}}? (?:ever )?to {_NO_OBJECT}[a-z]{{3,}}"
        rf"|\b(?:the|{owners}) (?:first|only|{adjectives}|most [a-z]+)(?: [\w'’-]+){{0,5}}?"
        rf" (?:in|of) (?:{wholes})\b"
        rf"|\b{owners} (?:first|only|{adjectives}) [a-z]+"
    )
