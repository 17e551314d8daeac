"""From when until when a body existed: 'The Gazette appeared from 1871 to 1932'.

Both years are told of as years in which it was there; when it was founded they do not say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.verbs import kind_of
from factlint.model import Date, Polarity, is_plain
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "existence"
SIGNS = (
    word_list("lasting", "existing")
    | word_list("lasting", "brought-out")
    | frozenset({"existence", "operation", "print"})
)
PROPERTY = "existed"
_IN = (["in", "existence"], ["in", "operation"], ["in", "print"])


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the first and the last year in which a body is said to have been there."""
    for at, clause in enumerate(scene.clauses):
        how, actors = clause.stance, scene.actors[at]
        if how is None or how[0] is Polarity.NEGATIVE or len(actors) != 1 or clause.modal:
            continue
        if not _exists(scene, clause) or not _lasts(actors[0]):
            continue
        times = [time for _, time in clause.dates if time.range and "[" not in time.range]
        ends = (times[0].range or "").split("/") if times else []
        if len({one.range for one in times}) != 1 or len(ends) != len(("first", "last")):
            continue
        if not all(map(is_plain, ends)):
            continue
        whole = scene.clause_span(clause).around(times[0].span).around(times[-1].span)
        for end, time in zip(ends, (times[0], times[-1]), strict=True):
            where = Where(whole, scene.actor_spans[at], time.span)
            yield scene.draft(BY, actors[0], PROPERTY, Date(end), where, how)


def _exists(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause says that something was there, and not only that it did something."""
    if clause.copula:
        return scene.tagged.words(clause.after, 2) in _IN
    if scene.tagged.tags[clause.after : clause.after + 1] not in ("P", "T", "a"):
        return False
    if not word_list("lasting", "otherwise").isdisjoint(scene.tagged.small):
        return False
    done = (
        word_list("lasting", "brought-out") if clause.passive else word_list("lasting", "existing")
    )
    return clause.phrase[0] in done


def _lasts(member: Member) -> bool:
    papers = word_list("lasting", "papers")
    return kind_of(member) == "organisation" or (
        kind_of(member) == "work" and not papers.isdisjoint((*member.nouns, *_words(member)))
    )


def _words(member: Member) -> list[str]:
    return member.name.lower().split()
