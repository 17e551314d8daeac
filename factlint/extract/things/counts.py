"""Totals that a sentence takes apart: '63 boats: 38 for Britain, 17 for Ireland and 8 for others'.

Parts need not be all there is ('of whom 30 were killed and 40 wounded'), so a total is a claim
only when the parts are given as the whole of it, or when they exceed it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.reckoning.apportioned import THE_OTHERS
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.numbers import number_of
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "total"
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+|[a-z]+(?:-[a-z]+)?"
_TOTAL = deferred(
    rf"\b(?P<total>{_NUMBER})\ (?P<noun>[a-z]+)(?P<more>(?:\ [^\W\d][\w.'’-]*){{0,8}}?)"
    r"(?P<how>,?\ of\ (?:which|whom|these|them)|:"
    r"|,?\ (?:made\ up\ of|consisting\ of|comprising))\ ",
    re.VERBOSE,
)
_PARTING = frozenset("which whom these them made consisting comprising".split())
_TAKEN_APART = deferred(r" of (?:which|whom|these|them) |: |made up of |consisting of |comprising ")
# Small numbers may be words beside figures: "48 with the left foot, 19 with the right and four".
_PART = deferred(
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+|\b(?:{WORDS})(?!-))(?=\s+[^\W\d_])"
    rf"(?P<words>(?:(?!\band (?:{WORDS})\b)[^,;.\d])*)"
)
# "and a cook", "and the rest boys": more than the numbers tell
_MORE = deferred(
    r"(?:[,;]|\band|\bplus|\bas well as) (?:an?|his|her|their|its|the|another|others?|several|some"
    r"|many)\b"
)
_SOME = r"\s+of (?:whom|which|them|these|those)\b"
_OF_THEM = deferred(_SOME)  # "12 smiths, two of whom are ill"
_AND_OTHERS = deferred(  # "25 girls, two of whom were twins, and five who came late"
    rf"{_SOME}[^.;]*(?:,|\band) (?:{WORDS}|\d)"
)
_HUNDREDTHS = ("per cent", "percent", "%")
_BETWEEN = deferred(r"[,;]?\s*(?:and\s+)?(?:the\s+other\s+|a\s+further\s+)?$")
_NAMES = deferred(r"\b([A-Z]\w+)")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each total with the parts that make it up."""
    small = scene.tagged.small
    if _PARTING.isdisjoint(small) and scene.text.find(": ", *scene.span) < 0:
        return
    if not _TAKEN_APART.search(scene.text, *scene.span):
        return
    text = scene.text[: scene.span.end]
    for match in _TOTAL.finditer(text, scene.span.start):
        total = number_of(match["total"])
        if total is None or total < 2 or _is_time(scene.times, match.start()):
            continue
        parts = _parts(text, match.end(), scene.times)
        if any(words.lstrip().startswith(_HUNDREDTHS) for _, _, words in parts):
            continue
        if len(parts) < 2 or not text[parts[0][1].start].isdigit():
            continue  # what is told in words is read elsewhere
        numbers = [number for number, _, _ in parts]
        if not (_whole(match, parts) or sum(numbers) > total):
            continue
        behind = parts[-1][1].end
        more = _MORE.search(text, match.end()) or _AND_OTHERS.search(text, behind)
        more = more or THE_OTHERS.search(text, behind)
        if sum(numbers) < total and more:
            continue
        yield _draft(scene, _owner(scene, match), match, total, parts)


Part = tuple[int, Span, str]


def _parts(text: str, start: int, times: list[Time]) -> list[Part]:
    """Give the numbers listed from `start` on, up to the first word that breaks the list."""
    parts: list[Part] = []
    at = start
    for match in _PART.finditer(text, start):
        if not _BETWEEN.fullmatch(text[at : match.start()]) or _is_time(times, match.start()):
            break
        number = number_of(match["number"])
        if number is None or _OF_THEM.match(match["words"]):
            break
        parts.append((number, Span(*match.span("number")), match["words"]))
        at = match.end()
    return parts


def _is_time(times: list[Time], at: int) -> bool:
    return any(time.start <= at < time.end for time in times)


def _whole(match: re.Match[str], parts: list[Part]) -> bool:
    """Tell whether the parts are meant to be all: a colon, or a part for each name of the total."""
    how = match["how"]
    if how == ":" or "of " not in how.strip(", ")[:3]:
        return True
    named = _NAMES.findall(match["more"])
    told = [set(_NAMES.findall(words)) for _, _, words in parts]
    return len(named) == len(parts) and all(
        name in its for name, its in zip(named, told, strict=True)
    )


def _owner(scene: Scene, match: re.Match[str]) -> Member:
    """Totals belong to who acts in the sentence, or to the topic, or to themselves."""
    acting = next((members[0] for members in scene.actors if members), None)
    told = f"{match['total']} {_noun(match)}"
    return acting or scene.discourse.topic or scene.discourse.cast.described(told)


def _noun(match: re.Match[str]) -> str:
    """Give what is counted: the first plural, 'churches' of '44 new churches in the towns'."""
    words = f"{match['noun']}{match['more']}".split()
    return next((one for one in words if one.endswith(("s", "men", "people", "ren"))), words[0])


def _draft(
    scene: Scene, owner: Member, match: re.Match[str], total: int, parts: list[Part]
) -> Draft:
    noun = _noun(match)
    draft = scene.draft(
        BY, owner, "total-of-parts", Quantity(total, total, noun),
        Where(
            Span(match.start(), parts[-1][1].end),
            Span(match.start(), match.end("noun")),
            Span(match.start(), match.end("noun")),
        ),
    )  # fmt: skip
    for at, (number, _, _) in enumerate(parts, 1):
        draft.qualifiers[f"part-{at}"] = Quantity(number, number, noun)
    return draft
