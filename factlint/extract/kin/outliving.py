"""Which relatives a text tells of as who lived longer: 'survived by', 'his widow, Ann'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Span

_FAMILY = "family"  # the reader that names relatives
_WIDOW = deferred(r"(?:leaving )?(?:[Hh]is|[Hh]er|a) (?:young )?widow(?:er)?\b")
_SURVIVED_BY = deferred(r"\bsurvived by\b")
_VERBS = frozenset("vbhms")
_ACTING = deferred(r",?a?[bhms]")
# "survived by a son, Otto Hay and his wife", "by his daughters, A, B and C and her husband"
LISTED = deferred(r"r,?N(?:(?:,|,?C)N)*C$")
MARRIED = frozenset("wife husband partner spouse".split())


def survives(scene: Scene, draft: Draft) -> bool:
    """Tell whether a relative is told of as who lived longer: 'survived by', 'his widow, Ann'."""
    by = _SURVIVED_BY.search(scene.text, *scene.span)
    if by is not None and by.end() <= draft.value_span.start and draft.by == _FAMILY:
        own = _goes_on(scene, by.end(), draft.value_span) and not _of_kin(scene, draft)
        return own and not _of_another(scene, draft)
    return draft.property == "spouse" and _WIDOW.match(scene.text, draft.span.start) is not None


def _of_kin(scene: Scene, draft: Draft) -> bool:
    """Tell whether a relative is that of another relative: 'by his son Otto and his wife Ann'."""
    token = scene.token_from(draft.span.start)
    listed = token is not None and LISTED.search(scene.tagged.tags, 0, token) is not None
    return listed and draft.property == "spouse"


def _of_another(scene: Scene, draft: Draft) -> bool:
    """Tell whether one who lived on is another one's: 'survived by Otto and Otto's wife, Ann'."""
    return any(
        actors and draft.subject not in actors
        for actors, clause in zip(scene.actors, scene.clauses, strict=True)
        if clause.phrase[:2] == ["survived", "by"]
    )


def _goes_on(scene: Scene, start: int, name: Span) -> bool:
    """Tell whether a list goes on to a name: not 'by Otto; her son Emil had died in 1950'."""
    first, last = scene.token_from(start), scene.token_from(name.start)
    behind = scene.token_from(name.end)
    if first is None or last is None or not _VERBS.isdisjoint(scene.tagged.tags[first:last]):
        return False
    return behind is None or _ACTING.match(scene.tagged.tags, behind) is None
