"""Dates of what happens to a building once, as a rule: it is opened, it is completed.

A hall may be opened in parts, officially some time after, or anew. Two dates are compared only
where they stand apart (in a box, a caption, another section), since a passage that tells both dates
tells a story, and where nothing in the text speaks of a part, a state act or a second time.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factlint.checks.passages import sentence
from factlint.model import BlockKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim, Document

_SURE: Final = 0.9
_NAMELESS: Final = "description"
_MOST_YEARS: Final = 10  # farther apart they are told of two buildings, or of a second beginning
_BY_SOMEBODY: Final = deferred(r"\b(?:was|were|been)\b")  # opened in state, often some time after
_IN_STATE: Final = 3  # years
_SOMEWHERE: Final = deferred(  # "opened in Church Street", which an older one did not
    r"\b(?:in|at) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z]"
)
_A_DAY: Final = len("1884-05-04")


def told_once(
    claims: Sequence[Claim],
    unless_again: Collection[str],
    unless_said: Collection[str],
    evidence: Evidence,
) -> list[Claim]:
    """Give those of the claims of one subject that can be of nothing but one and the same event."""
    subject = claims[0].subject
    entity = evidence.facts.entities.get(subject)
    if entity is None or entity.type in ("", _NAMELESS) or entity.type == "event":
        return []
    if any(evidence.facts.about(subject, name) for name in unless_again):
        return []
    plain = [one for one in claims if _is_plain(one, unless_said, evidence)]
    if len(plain) < 2 or not _are_near(plain):
        return []
    apart = _stand_apart(plain, evidence) and not _in_state(plain)
    return plain if apart or _are_of_one_day(plain) else []


def _is_plain(claim: Claim, unless_said: Collection[str], evidence: Evidence) -> bool:
    time = claim.time or ""
    if claim.confidence < _SURE or not time[:4].isdecimal() or "/" in time:
        return False
    said = sentence(claim, evidence.documents)
    return not _SOMEWHERE.search(said) and not any(word in said.casefold() for word in unless_said)


def _are_near(claims: Sequence[Claim]) -> bool:
    years = [int((one.time or "")[:4]) for one in claims]
    return max(years) - min(years) <= _MOST_YEARS


def _are_of_one_day(claims: Sequence[Claim]) -> bool:
    """Say whether only the years differ: on 4 May 1884, and on 4 May 1886."""
    days = {(one.time or "")[4:] for one in claims}
    return len(days) == 1 and all(len(one.time or "") == _A_DAY for one in claims)


def _stand_apart(claims: Sequence[Claim], evidence: Evidence) -> bool:
    """Say whether every two dates that differ are told in two sections, or not both in prose."""
    documents = {one.path: one for one in evidence.documents}
    told: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for claim in claims:
        document = documents.get(claim.place.path)
        if document is not None:
            told[_where(claim, document)].add((claim.time or "")[:4])
    return len(told) > 1 and all(len(years) == 1 for years in told.values())


def _where(claim: Claim, document: Document) -> tuple[str, int]:
    """Give the section of running text in which a claim stands, or its own block."""
    section = 0
    for number, block in enumerate(document.blocks):
        section += block.kind is BlockKind.HEADING
        if block.start <= claim.place.start < block.end:
            prose = block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM)
            return ("prose", section) if prose else ("block", number)
    return "prose", 0


def _in_state(claims: Sequence[Claim]) -> bool:
    """Say whether the later date may be that on which somebody opened it, after it had opened."""
    first, *_, last = sorted(claims, key=lambda one: one.time or "")
    apart = int((last.time or "")[:4]) - int((first.time or "")[:4])
    passive = _BY_SOMEBODY.search(last.place.text) is not None
    return apart <= _IN_STATE and passive and not _BY_SOMEBODY.search(first.place.text)
