"""Offices that one person holds at a time, and when: 'was mayor of Riga from 1920 to 1935'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.anchoring.going_on import drawn_out
from factlint.extract.drafts import About, Where
from factlint.model import Date, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "office"
_COMPANY = deferred(lambda: rf"&|\b(?:{one_of('bodies', 'firms')})\b")
_HELD = deferred(r"(?P<as>[PU]?)D?(?P<office>[wr](?:[Cwr]{0,2})?)fD?[aw]{0,2}(?P<of>N)")
_SERVING = frozenset("served serves acted reigned ruled remained".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield who held which office of what, from when to when."""
    if not scene.tagged.dates:
        return
    for at, clause in enumerate(scene.clauses):
        if clause.stance is not None and not clause.negative and len(scene.actors[at]) == 1:
            yield from _held(scene, at, clause)


def _titled(scene: Scene, at: int, clause: Clause, holder: Member, stretch: str) -> Iterator[Draft]:
    """Read 'was Mayor of Kelby from 1926 to 1929', where office and place are one name."""
    token = clause.after + (scene.tagged.tags[clause.after : clause.after + 1] == "D")
    titled = scene.tagged.tags[token : token + 1] == "N" and clause.copula and not clause.modal
    office, _, of = scene.tagged.word(token).partition(" of ") if titled else ("", "", "")
    how = clause.stance
    if not of[:1].isupper() or office.lower() not in word_list("offices", "of-one") or how is None:
        return
    yield scene.draft(
        BY, holder, "position", Text(office.lower()),
        Where(scene.clause_span(clause), scene.actor_spans[at], scene.token_span(token, token)),
        how,
        qualifiers={"of": About(scene.discourse.cast.introduce(of, "")), "time": Date(stretch)},
    )  # fmt: skip


def _held(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    holder = scene.actors[at][0]
    stretch = drawn_out(scene, _stretch(clause), (time for _, time in clause.dates))
    match = _HELD.match(scene.tagged.tags, clause.after)
    if match is None and stretch and holder.person:
        yield from _titled(scene, at, clause, holder, stretch)
    if match is None or not stretch or not holder.person or not _takes(scene, clause, match["as"]):
        return
    name = " ".join(scene.tagged.words(match.start("office"), len(match["office"])))
    of = scene.tagged.member(match.start("of"))
    if of is None or name not in word_list("offices", "of-one"):
        return
    if _one_of_several(scene, match.start("office")):
        return
    if name in ("director", "managing director") and _COMPANY.search(of.name):
        return
    how = clause.stance
    assert how is not None
    yield scene.draft(
        BY, holder, "position", Text(name),
        Where(
            scene.clause_span(clause),
            scene.actor_spans[at],
            scene.token_span(match.start("office"), match.end("of") - 1),
        ),
        how, qualifiers={"of": About(of), "time": Date(stretch)},
    )  # fmt: skip


def _one_of_several(scene: Scene, office: int) -> bool:
    return scene.tagged.words(office - 1, 1)[0] in ("a", "an", "one", "another")


def _takes(scene: Scene, clause: Clause, preposition: str) -> bool:
    """Tell whether the verb says that its subject held the office: 'was', 'served as'."""
    if not preposition:
        return clause.copula and not clause.modal
    return clause.phrase[0] in _SERVING and scene.tagged.words(clause.after, 1) == ["as"]


def _stretch(clause: Clause) -> str:
    """Give the time of a clause that is told by its two ends."""
    ranges = {time.range for _, time in clause.dates if time.range and time.range[0] != "["}
    return ranges.pop() if len(ranges) == 1 else ""
