"""Nouns that tell a deed as a verb would: 'the only recording of her playing'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import Where
from factlint.extract.language import load_language
from factlint.model import Date, Span, Text, Value
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "deed"
_OF = deferred(r"D[aw]*([wg])f([SON])")  # the only recording of her


SIGNS = frozenset({"only"})


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the deeds that nouns tell of somebody."""
    tags = scene.tagged.tags
    if "f" not in tags:
        return
    deeds = load_language().deeds
    for match in _OF.finditer(tags):
        verb = deeds.get(scene.tagged.small[match.start(1)])
        if verb is None or "only" not in scene.tagged.words(match.start(), 3):
            continue
        whose = None if scene.unstated(match.start(1)) else _whose(scene, match.start(2))
        if whose is not None:
            yield _draft(scene, whose, verb, match)


def _whose(scene: Scene, at: int) -> Member | None:
    if scene.tagged.tags[at] == "N":
        member = scene.tagged.member(at)
        return member if member is not None and member.person else None
    meant = meant_by(scene.discourse, scene.tagged.word(at), [])
    return meant[0] if len(meant) == 1 else None


def _draft(scene: Scene, member: Member, verb: str, match: re.Match[str]) -> Draft:
    span = scene.token_span(match.start(), match.end() - 1)
    time = next((one for one in scene.times if one.start > span.end and one.edtf), None)
    value: Value = Date(time.edtf or "") if time is not None else Text(verb)
    return scene.draft(
        BY, member, "acted", value,
        Where(Span(span.start, time.end if time else span.end), span, span),
        qualifiers={"what": Text(verb)}, confidence=0.6,
    )  # fmt: skip
