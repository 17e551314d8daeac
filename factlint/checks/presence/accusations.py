"""Crimes and guilt that are laid at somebody's door without a source."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.presence.living import living
from factlint.checks.presence.scope import citing_sections, near, one_for_section, shown
from factlint.model import NotedPlace, Severity
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.looks import Found
    from factlint.checks.page import Page, Prose


class Options(NamedTuple):
    """What was done to the accused, and the crimes that make a charge one before a court."""

    verbs: tuple[str, ...] = ("convicted",)
    pleas: tuple[str, ...] = ("pleaded guilty",)
    crimes: tuple[str, ...] = ("murder",)


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first uncited accusation of each section; an error when the person lives."""
    person = page.once(living)
    if person is None and not page.citations:
        return
    stems = ("charged", *(words.split()[0] for words in options.verbs + options.pleas))
    claims = _claims(page, _pattern(options), stems, everywhere=person is not None)
    found = one_for_section(
        page, ((one.position, shown(page, one, match)) for one, match in claims)
    )
    if person is None:
        yield from found
        return
    block = page.document.blocks[person.block]
    there = NotedPlace(page.place(block, person.start, person.end), "a living person")
    for one in found:
        yield one._replace(related=(there, *one.related), severity=Severity.ERROR)


def _claims(
    page: Page, accusations: re.Pattern[str], stems: tuple[str, ...], everywhere: bool
) -> Iterator[tuple[Prose, re.Match[str]]]:
    """Yield each accusation behind the last mark, be it in the middle of a sentence."""
    citing = citing_sections(page)
    for one, start, held in page.uncited(stems):
        if everywhere or one.block.headings in citing:
            for match in near(one.block.text, start, held, accusations):
                if not _OF_ANYBODY.search(one.block.text[: match.start()]):
                    yield one, match


# "if a defendant has been convicted", "anyone who was convicted": a rule, and nobody is accused
_OF_ANYBODY = deferred(
    r"\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]nless|[Ww]hoever|[Aa]nyone|[Aa]nybody|[Tt]hose|persons?) "
    r"(?:who |an? [a-z]+ |they |one |someone |somebody |the (?:defendant|accused|person) )?"
    r"(?:(?:has|have|had|is|are|was|were) )?$"
)


@cache
def _pattern(options: Options) -> re.Pattern[str]:
    verbs, pleas, crimes = (
        "|".join(map(re.escape, words)) for words in (options.verbs, options.pleas, options.crimes)
    )
    be = r"(?:was|were|been|being) (?:(?:[a-z]+ly|later|also|twice|once|then) )?"
    return re.compile(
        rf"\b{be}(?:{verbs})\b(?: (?:of|for|on|to) [\w'’-]+(?: [\w'’-]+){{0,2}})?"
        rf"|\b{be}charged with (?:[\w'’-]+ ){{0,2}}(?:{crimes})\b|\b(?:{pleas})\b"
    )
