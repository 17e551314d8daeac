"""Bodies and states that a dated act has to do with: 'served in the Soviet Army until 1943'.

Whoever acts in or for something at a date says that it was there then, under that name. A history
of it may be written at any time: only acts that need the thing itself count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.anchoring.dating import told_end
from factlint.extract.drafts import About, Where
from factlint.model import Date
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "involved"
CONFIDENCE = 0.4  # it is presupposed, not said: no claim file lists it
_BELONGING = ("employer", "member-of", "party", "educated-at", "chief-executive")
_BESIDE = deferred(r"(?P<before>[PDyw])[Daw]{0,3}N(?P<when>B|,?[PU]?T)")  # in the new N (1919)
_FIRST = deferred(r"[Py]?D?[aw]{0,3}(?:PD?[aw]{0,2})?N")  # joined as an agent for the N
_INTO = frozenset("in into to from for with by at within inside through across".split())
_DATING = frozenset("in on until till since from by during".split())


def read(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield which bodies and states are told of at the date of an act.

    Those of which a draft says outright who belonged to them at a date are left to that.
    """
    if not scene.tagged.dates or "N" not in scene.tagged.tags:
        return
    stated = {
        draft.value.member.id
        for draft in drafts
        if isinstance(draft.value, About) and draft.property in _BELONGING and _dated(draft)
    }
    for clause in scene.clauses:
        asserted = clause.stance is not None and not clause.negative
        if clause.copula or not asserted or not _needs_it(scene, clause):
            continue
        for token, time in _placed(scene, clause):
            member = scene.tagged.member(token)
            if member is not None and member.id not in stated:
                yield from _draft(scene, clause, member, token, time)


def _dated(draft: Draft) -> bool:
    return "time" in draft.qualifiers


def _needs_it(scene: Scene, clause: Clause) -> bool:
    if clause.phrase[0] in word_list("involved", "verbs"):
        return True
    lexicon, acts = scene.lexicon, word_list("involved", "acts")
    for phrases in (lexicon.passive if clause.passive else lexicon.active, lexicon.of_object):
        for rest, stated in phrases.get(clause.phrase[0], ()):
            if stated.name in acts and tuple(clause.phrase[1 : 1 + len(rest)]) == rest:
                return True
    return False


def _placed(scene: Scene, clause: Clause) -> Iterator[tuple[int, Time]]:
    """Yield each name with the date right behind it; else the first with the date that leads."""
    tags, end = scene.tagged.tags, clause.end
    found = False
    for match in _BESIDE.finditer(tags, clause.verb, end):
        at, when = match.start("when") - 1, match.end() - 1
        time = scene.tagged.time(when)
        if (
            time is not None
            and not time.problem
            and _governs(scene, clause, at)
            and _dates(scene, when)
        ):
            found = True
            yield at, time
    first = _FIRST.match(tags, clause.after, end)
    if not found and first is not None and _governs(scene, clause, first.end() - 1):
        leading = [(at, time) for at, time in clause.dates if at < clause.group]
        if len(clause.dates) == 1 and leading:
            yield first.end() - 1, leading[0][1]


def _governs(scene: Scene, clause: Clause, token: int) -> bool:
    """Tell whether the act was done in, for or to what a token names, not to a part of a title."""
    at = token - 1
    while at > clause.verb and scene.tagged.tags[at] in "Daw":
        at -= 1
    return at == clause.verb or scene.tagged.small[at] in _INTO


def _dates(scene: Scene, when: int) -> bool:
    before = scene.tagged.tags[when - 1] in "PU"
    return not before or scene.tagged.small[when - 1] in _DATING


def _draft(scene: Scene, clause: Clause, member: Member, token: int, time: Time) -> Iterator[Draft]:
    edtf = time.range or told_end(time) or time.edtf
    if member.type not in ("organisation", "place") or not edtf:
        return
    how = clause.stance
    assert how is not None
    span, named = scene.clause_span(clause), scene.token_span(token, token)
    yield scene.draft(
        BY, member, "told-of", Date(edtf), Where(span.around(time.span), named, named), how,
        confidence=CONFIDENCE,
    )  # fmt: skip
