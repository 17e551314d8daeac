"""What is denied for good: 'She never recorded a note', 'he never returned to Riga'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.model import Date, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time, Value
    from factlint.vocabulary import Property

BY = "clause"
_ONE_NAME = deferred(r"P?D?N")
_ANEW = frozenset("returned remarried rejoined reopened recovered resumed".split())
_LATER_ON = frozenset("again anymore afterwards thereafter after since until before".split())
_SUCH = deferred(r"[Pa]|P?D?a?[wvg]{1,2}")  # knocked out; scored a goal; learned to drive
_SUCH_NAMED = deferred(r"D?N")  # won the County Cup
_ANY = frozenset("a an any another one single".split())
_OPEN = deferred(r"\[(\d{4})\.\.\]")
_LEAST_THINGS = frozenset("anything note word single line penny thing".split())


def read(
    scene: Scene, at: int, clause: Clause, stated: Property | None, name: str
) -> Iterator[Draft]:
    """Yield that the one actor of a clause never did what its verb states.

    `name` is the property under which it would be told that such a thing was done.
    """
    group = scene.tagged.words(clause.group, clause.verb - clause.group)
    member = scene.actors[at][0]
    if "never" not in group:
        return
    last = clause.verb
    whom: Mapping[str, Value | About] | None = None
    if stated is not None:
        name, whom = stated.name, _only_thing(scene, clause)
        if whom is not None and "had" in group:  # until then: "had never won the Cup"
            return
        last = last if whom is None else scene.tagged.tags.index("N", clause.after)
    if whom is None and (stated is None or not _of_anything(scene, clause)):
        whom = _such_a_thing(scene, clause)
        if whom is None:
            return
        last = clause.end - 1
    since = _since_when(scene, clause)
    if since is None:
        return
    how = clause.stance
    assert how is not None
    said = Text(scene.text[slice(*scene.token_span(clause.group, last))])
    yield scene.draft(
        BY, member, name, said,
        Where(
            scene.clause_span(clause),
            scene.actor_spans[at],
            scene.token_span(clause.verb, clause.verb),
        ),
        how,
        qualifiers={
            "what": Text(clause.phrase[0]), "extent": Text("never"), **(whom or {}), **since,
        },
    )  # fmt: skip


def for_good(scene: Scene, clause: Clause, time: Time) -> dict[str, Value | About]:
    """Give what is to be added to what was never done again after a year: from when on.

    Nothing where only one kind of it is denied: 'never painted a portrait after 1920'.
    """
    open_end = _OPEN.fullmatch(time.edtf or "")
    words = scene.tagged.words(clause.after, clause.end - clause.after)
    behind = [
        word for at, word in enumerate(words, clause.after)
        if scene.tagged.tags[at] not in "TPU,;C." and word not in _LATER_ON
    ]  # fmt: skip
    if open_end is None or behind:
        return {}
    return {"extent": Text("never"), "time": Date(f"{int(open_end[1]) - 1}/..")}


def _since_when(scene: Scene, clause: Clause) -> dict[str, Date] | None:
    """Give from when on something is denied: 'never again' leaves open what was before.

    None stands for a time that the text does not tell.
    """
    words = scene.tagged.words(clause.after, clause.end - clause.after)
    if clause.phrase[0] not in _ANEW and not _LATER_ON.intersection(words):
        return {}
    year = scene.discourse.narrative
    return {"time": Date(f"{year}/..")} if year is not None else None


def _only_thing(scene: Scene, clause: Clause) -> dict[str, About] | None:
    """Give the one thing of which an act is denied, as 'of': 'never visited Riga'."""
    behind = scene.tagged.tags[clause.after : clause.end].rstrip(",;Ca")
    if not _ONE_NAME.fullmatch(behind):
        return None
    member = scene.tagged.member(clause.after + len(behind) - 1)
    return {"of": About(member)} if member is not None else None


def _such_a_thing(scene: Scene, clause: Clause) -> dict[str, Text] | None:
    """Give the words of which an act is denied for a whole life: 'never scored a goal'.

    Only where nothing says of which time: neither 'as captain he never' nor a date does.
    """
    tags, subject = scene.tagged.tags, clause.subject
    opens = subject is not None and not tags[: subject.first].strip("aC,;")
    behind = tags[clause.after : clause.end].rstrip(",;")
    if not opens or scene.tagged.dates:
        return None
    if not _SUCH.fullmatch(behind) and not _such_at_all(scene, clause, behind):
        return None
    ended = tags[clause.end - 1 : clause.end + 1]
    if ended[-1:] not in tuple(".,;C") and clause.end < len(tags):
        return None
    words = scene.tagged.words(clause.after, len(behind))
    words = [one for one in words if one not in _ANY]
    if not (words or clause.passive) or not _LATER_ON.isdisjoint(words):
        return None
    told = " ".join([*(["was"] if clause.passive else []), clause.phrase[0], *words])
    return {"such": Text(told)}


def _such_at_all(scene: Scene, clause: Clause, behind: str) -> bool:
    """Tell whether a denial is for all times up to now: 'has never been relegated', 'won the Cup'.

    'Had never won it' leaves open what came of it on that day.
    """
    if "had" in scene.tagged.words(clause.group, clause.verb - clause.group):
        return False
    return (clause.passive and not behind) or _SUCH_NAMED.fullmatch(behind) is not None


def _of_anything(scene: Scene, clause: Clause) -> bool:
    """Tell whether a denial is of the act itself, not of one thing: 'never recorded a note'."""
    behind = scene.tagged.tags[clause.after : clause.end].strip(",;CaU")
    words = scene.tagged.words(clause.after, 3)
    if words[:1] == ["as"]:  # "was never released as a single"
        return False
    return not behind or any(word in _LEAST_THINGS for word in words)
