"""Shares and sums of money without a source."""

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
    """The signs that make a number a sum of money."""

    currencies: tuple[str, ...] = ("$", "£", "€")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield, for each section that cites, the first such figure that no mark follows."""
    words = ("cent", "percent", "million", "billion", "trillion")
    stems = ("%", *words, *options.currencies)
    claims = uncited(page, _pattern(options), stems)
    yield from one_for_section(
        page, ((one.position, shown(page, one, match)) for one, match in claims)
    )


_NUMBER = r"\d+(?:[,.]\d+)*"


@cache
def _pattern(options: Options) -> re.Pattern[str]:
    signs = "|".join(map(re.escape, options.currencies)) or "(?!)"
    return re.compile(
        rf"(?<![\w.,]){_NUMBER}\s?(?:%|per ?cent\b)"
        rf"|(?:{signs})\s?{_NUMBER}(?:\s(?:million|billion|trillion)\b)?"
        rf"|(?<![\w.,]){_NUMBER}\s(?:million|billion|trillion)\b(?! years)"
    )
