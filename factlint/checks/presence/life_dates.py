"""Births and deaths without a source: of the living anywhere, of others where a section cites."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, NoOptions
from factlint.checks.presence.living import living
from factlint.checks.presence.scope import one_for_section, shown, uncited
from factlint.extract.syntax.short_forms import words_for_plain_verbs
from factlint.patterns import deferred
from factlint.wordlists import one_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page

# "born in Leeds, making her the first in 1968" tells of another year
_BETWEEN = (
    r"(?:(?:(?!, [a-z]+ing\b|, (?:who|which|where|and)\b)[^.;()]){0,60}? )?"
    r"(?:in|on) (?:(?!, [a-z]+ing\b|, (?:who|which|where|and)\b)[^.;()]){0,30}?"
)
_BORN_OR_DIED = deferred(
    lambda: (
        rf"\b(?:(?:was|were) born|{one_for('verbs', 'for-plain', 'was born')}) {_BETWEEN}"
        r"\b(?P<born>1[0-9]\d\d|20\d\d)\b"
        rf"|\b(?:died|was killed|{one_for('verbs', 'for-plain', 'died')}) {_BETWEEN}"
        r"\b(?P<died>1[0-9]\d\d|20\d\d)\b"
    )
)


@cache
def _stems() -> tuple[str, ...]:
    """Give words, one of which stands wherever a birth or a death is told."""
    told = words_for_plain_verbs().items()
    others = sorted(word for word, verbs in told if not verbs.isdisjoint(("born", "died")))
    return ("born", "died", "killed", *others)


def find(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield, for each section that cites, the first life date that is cited nowhere."""
    if not page.citations:
        return
    found = (
        (one.position, shown(page, one, match))
        for one, match in uncited(page, _BORN_OR_DIED, _stems())
        if not _is_cited(page, match["born"] or match["died"])
    )
    yield from one_for_section(page, found)


def find_living(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield the birth of a living person when no cited paragraph and no source has its year."""
    person = page.once(living) if page.citations else None
    if person is not None and not _is_cited(page, person.year):
        block = page.document.blocks[person.block]
        place = page.place(block, person.start, person.end)
        yield Found(place, {"claim": place.text})


def _is_cited(page: Page, year: str) -> bool:
    """Tell whether a block that cites, be it a field, has the year."""
    blocks = page.document.blocks
    return any(year in blocks[index].text for index in page.citations if index >= 0)
