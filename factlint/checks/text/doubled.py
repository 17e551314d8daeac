"""A function word written twice in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.model import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class Options(NamedTuple):
    """Which words never follow themselves."""

    words: tuple[str, ...] = ()


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each listed word that stands twice in a row."""
    present = sorted(page.index.may_double(options.words))
    if not present:
        return
    for _, block in page.prose:
        for word in present:
            pair = f" {word} {word}"
            at = block.text.find(pair)
            end = at + len(pair)
            if at >= 0 and not block.text[end : end + 1].isalnum():
                place = page.place(block, at + 1, end)
                fix = Fix(place.path, place.start, place.end, word, "take out the second")
                plain = place.text.split() == [word, word]  # and no markup between them
                yield Found(place, {"word": word}, fix=fix if plain else None)
