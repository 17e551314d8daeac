"""How old people are as a newspaper goes to press: 'Ada Hay, 34, of Mill Lane', 'Hay, who is 43,'.

Where a sentence tells of another year, the age is of that year, and none of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Quantity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Named, Scene
    from factlint.model import Block

BY = "present-age"
BY_A_VERB = "told-age"  # "Hay is 43", which somebody may say
PROPERTY = "present-age"
_AGE = r"[1-9]\d"
_APPOSED = deferred(
    rf"(?:, (?:aged )?(?P<bare>{_AGE})(?=, [a-z]+\b)|, an? (?P<old>{_AGE})-year-old [a-z]+"
    rf"| \((?P<bracketed>{_AGE})\)(?= (?:of|from|was|is|had|has)\b))"
)
_HEAD = 5  # blocks among which the day stands
_DATELINE = deferred(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,?"
    r" (?P<year>[12]\d{3})|[A-Z][a-z]+ \d{1,2},? (?P<of>[12]\d{3}))"
)
_BESIDE = deferred(r"(?:, (?:aged )?|, an? | \(| is (?:now )?)[1-9]\d")  # what all of them need
_IS = deferred(rf"(?:, who)? is (?:now )?(?P<now>{_AGE})(?=[,.;]| and\b| years old\b)")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield how old each person is whose age stands beside the name."""
    text, end = scene.text, scene.span.end
    if not _BESIDE.search(text, *scene.span):
        return
    for named in scene.named:
        if not named.member.person or _means_several(scene, named):
            continue
        match = _IS.match(text, named.mention.end, end)
        if match is None and not _of_a_year(scene):
            match = _APPOSED.match(text, named.mention.end, end)
        if match is not None:
            yield _draft(scene, named, match)


def _of_a_year(scene: Scene) -> bool:
    """Tell whether a tale is told of some year, in which that was the age."""
    own = scene.discourse.dateline
    if scene.discourse.narrative not in (None, own):
        return True
    years = {(one.edtf or "")[:4] for one in scene.times if one.kind == "date" and one.edtf}
    return not years <= {own}


def dateline(blocks: Sequence[Block]) -> str:
    """Give the year of the day that stands by itself at the head of a report."""
    for block in blocks[:_HEAD]:
        match = _DATELINE.fullmatch(block.text.strip())
        if match is not None:
            return match["year"] or match["of"]
    return ""


def _means_several(scene: Scene, named: Named) -> bool:
    """Tell whether a surname may be another one's of the family."""
    return " " not in named.mention.text and scene.discourse.cast.bearers.shares_surname(
        named.member
    )


def _draft(scene: Scene, named: Named, match: re.Match[str]) -> Draft:
    group = next(name for name, value in match.groupdict().items() if value)
    years = int(match[group])
    at = Span(*match.span(group))
    by = BY_A_VERB if match[0].startswith(" is ") else BY
    return scene.draft(
        by, named.member, PROPERTY, Quantity(years, years, "year"),
        Where(Span(named.mention.start, match.end()), named.span, at),
    )  # fmt: skip
