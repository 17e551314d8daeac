"""Where somebody works or belongs, told without a role.

'Her position at Dorpat University'; 'spent 16 years at the Riga Bank'; 'Otto Brandt of Columbia
University'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.entities.body_names import is_learned, is_party, is_unit
from factlint.extract.lives.schools import names_school
from factlint.extract.positions.role_bodies import works_at
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.positions.holders import Holder
    from factlint.extract.scene import Scene

BY = "role"
_POST_AT = deferred(r"S[awg]{0,2}(?P<noun>w)(?P<at>P)D?N")
_YEARS_AT = deferred(r"L(?P<at>P)D?N")
_OF_BODY = deferred(r"N(?:,(?=fD?N,))?fD?[aw]{0,2}N")


def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that this reader is for."""
    learned = {word.lower() for word in word_list("bodies", "learned")}
    return word_list("holders", "posts") | learned | {"spent"}


def read(scene: Scene) -> Iterator[Draft]:
    """Yield of which bodies people are, and where they have a post."""
    yield from _of_bodies(scene)
    yield from _owned(scene)


def _owned(scene: Scene) -> Iterator[Draft]:
    """Yield 'her position at Dorpat University' and 'spent 16 years at the Riga Bank'."""
    tagged = scene.tagged
    for match in _POST_AT.finditer(tagged.tags):
        body, at = tagged.member(match.end() - 1), match.start()
        named = tagged.small[match.start("noun")] in word_list("holders", "posts")
        owner = scene.possessor(at) if named and tagged.small[at] in ("his", "her") else None
        if owner is not None and body is not None and not scene.unstated(at):
            yield from _employed(scene, (owner, scene.token_span(at, at)), match)
    for number, clause in enumerate(scene.clauses):
        years = _YEARS_AT.match(tagged.tags, clause.after) if clause.phrase[0] == "spent" else None
        acting = scene.actors[number]
        if years is None or len(acting) != 1 or not acting[0].person:
            continue
        if _as_a_pupil(scene, years):
            continue
        if clause.stance is not None and not clause.negative:
            yield from _employed(scene, (acting[0], scene.actor_spans[number]), years)


def _as_a_pupil(scene: Scene, years: re.Match[str]) -> bool:
    """Tell whether somebody may have learned there: 'spent four years at Riga Academy'."""
    count = number_of(scene.tagged.word(years.start()).split()[0])
    return (
        names_school(scene.tagged.word(years.end() - 1)) and (count or 1) <= load_limits().schooling
    )


def _employed(scene: Scene, who: Holder, match: re.Match[str]) -> Iterator[Draft]:
    body, token = scene.tagged.member(match.end() - 1), match.end() - 1
    at = scene.tagged.small[match.start("at")]
    if body is None or at not in ("at", "with") or is_unit(body.name):
        return
    if body.type != "organisation" and not works_at(scene, token):
        return
    body.type, body.hinted = "organisation", False
    told = scene.token_span(token, token)
    yield scene.draft(BY, who[0], "employer", About(body), Where(who[1].around(told), who[1], told))


def _of_bodies(scene: Scene) -> Iterator[Draft]:
    """Yield 'Otto Brandt of Columbia University': one of its people."""
    for match in _OF_BODY.finditer(scene.tagged.tags):
        member, body = scene.tagged.member(match.start()), scene.tagged.member(match.end() - 1)
        if member is None or body is None or member.type != "person" or is_party(body):
            continue
        if not is_learned(body.name) or scene.unstated(match.start()):
            continue
        who, at = (
            scene.token_span(match.start(), match.start()),
            scene.token_span(match.end() - 1, match.end() - 1),
        )
        yield scene.draft(
            BY, member, "member-of", About(body), Where(Span(who.start, at.end), who, at)
        )
