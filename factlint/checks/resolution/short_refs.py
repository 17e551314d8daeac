"""Short references of a wikitext, {{sfn|Hart|1954}}, that no full citation answers to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.citation_templates import citation_templates, short_templates
from factlint.checks.looks import Found
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


class Options(NamedTuple):
    """How many of a page's short references must be answered for one that is not to be a slip."""

    least_share: float = 0.6


class ShortRef(NamedTuple):
    """Who and when a short reference names, and where it stands."""

    names: tuple[str, ...]
    year: str
    start: int
    end: int


_YEAR = deferred(r"(?:c\. ?)?(?<![\d-])(1\d\d\d|20\d\d)(?![\d-])[a-z]?")
_DATED = deferred(r"\|\s*(?:year|date)\s*=[^|{}]*?(?<!\d)(1\d\d\d|20\d\d)(?!\d)")
_LISTED = deferred(r"^[*#:]+ *(.+)$", re.MULTILINE)


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield the first use of each short reference that nothing on the page answers to."""
    short = _short_refs(page)
    if not short:
        return
    sources = _sources(page)
    by_year = {
        year: tuple(source for source in sources if year in source)
        for year in dict.fromkeys(one.year[:4] for one in short)
    }
    unanswered = [one for one in short if not _is_answered(one, by_year[one.year[:4]])]
    if len(unanswered) > (1 - options.least_share) * len(short):
        return
    seen: set[tuple[tuple[str, ...], str]] = set()
    opaque = any(_OWN_TEMPLATE.match(source) for source in sources)
    for one in unanswered:
        if (one.names, one.year) not in seen:
            seen.add((one.names, one.year))
            near = _near(one, sources)
            if near or not opaque:
                place = page.document.place(one.start, one.end)
                yield Found(place, {"mark": place.text, "near": near})


# "* {{River survey|id=12}}" lists a source whose author only the template knows
_OWN_TEMPLATE = deferred(r"\{\{(?!\s*(?:[Cc]it|[Rr]ef|[Dd]iv))[^{}]*\}\}\.?$")


def _short_refs(page: Page) -> list[ShortRef]:
    """Give the short references of a page with their names and years."""
    source = page.document.source
    found = []
    for one in page.once(short_templates):
        if source.rfind("<", 0, one.start) > source.rfind(">", 0, one.start):
            continue  # inside a tag, as the name of a ref: nothing is printed
        plain = [given.value for given in one.parameters if given.value and not given.name]
        years = [value for value in plain if _YEAR.fullmatch(value)]
        names = tuple(value for value in plain if value not in years)
        if names and len(years) == 1 and "{" not in "".join(plain):
            found.append(ShortRef(names, years[0].removeprefix("c.").strip(), one.start, one.end))
    return found


def _sources(page: Page) -> tuple[str, ...]:
    """Give the full citations: templates, and what stands in lists."""
    source = page.document.source
    templates = [source[one.start : one.end] for one in page.once(citation_templates)]
    listed = [match[1] for match in _LISTED.finditer(source)]
    return tuple(templates + listed)


def _is_answered(one: ShortRef, of_its_year: tuple[str, ...]) -> bool:
    return any(all(name in source for name in one.names[:4]) for source in of_its_year)


def _near(one: ShortRef, sources: tuple[str, ...]) -> str:
    """Tell what the citations have instead: the name in another year, or a like name."""
    named = [source for source in sources if all(name in source for name in one.names[:4])]
    told = (_DATED.search(source) for source in named)
    years = sorted({match[1] for match in told if match})
    years = years or sorted({m[1] for source in named for m in _YEAR.finditer(source)})
    if named and years:
        return f"; {one.names[0]} is listed with {' and '.join(years[:3])}"
    from difflib import get_close_matches

    words = {
        word.strip(" |=,.'[]{}()")
        for source in sources
        if one.year[:4] in source
        for word in source.replace("=", " ").replace("|", " ").split()
    }
    near = get_close_matches(one.names[0], sorted(words), n=1, cutoff=0.8)
    return f"; the nearest is {near[0]}" if near else ""
