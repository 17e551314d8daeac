"""Who holds a role: whoever is named beside it, or acts in a clause that gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.language import load_language
from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.scene import Scene

# What takes a role behind it: "served as", "was appointed", "became".
_TAKING = frozenset(
    "became becomes become replaced succeeded served serves serve worked works work acted acts"
    " represents represented sat sits stood ran won"
    " remained remains joined"
    " retired resigned started began returned continued continues".split()
)
_GIVEN = frozenset(
    "appointed named elected promoted hired chosen made selected employed installed re-elected"
    " recruited nominated engaged ordained known".split()
)
_MODIFYING = deferred(r"N[wg]*$")  # "a United States politician"
REACH = 12  # tokens from a role to the preposition that names the organisation


class Role(NamedTuple):
    """A role noun, the organisation it is at, and what kind of role it is."""

    at: int  # its token
    kind: str  # one of those of language.roles
    organisation: int  # the token of the organisation's name
    end: int  # first token behind it all


Holder = tuple["Member", Span]


def holders(scene: Scene, role: Role) -> Iterator[Holder]:
    """Yield who has a role: who is named beside it, else who acts in its clause."""
    beside = named_beside(scene, role)
    if beside is not None:
        yield beside
        return
    number = scene.clause_number(role.at)
    if number is None:
        if scene.clauses and role.at < scene.clauses[0].head:
            yield from _fronted(scene, role, 0)
        return
    clause = scene.clauses[number]
    if clause.copula and role.end in (clause.group, clause.group + 1) and role.at < clause.verb:
        told = (
            person_at(scene, clause.after)
            if scene.tagged.tags[clause.after : clause.after + 1] == "N"
            else None
        )
        if told is not None:  # "the CEO of X is Otto Brandt"
            yield told
    elif role.at < clause.verb:
        yield from _fronted(scene, role, number)
    elif _takes(scene, clause, role):
        for member in scene.actors[number]:
            if member.person:
                yield member, scene.actor_spans[number]


def named_beside(scene: Scene, role: Role) -> Holder | None:
    """Give the person in apposition: 'X, CEO of Y', 'the CEO of Y, X', 'Y's CEO X'."""
    first = min(role.at, role.organisation)
    return beside(scene, first, role.end, person_at, owned=role.organisation < role.at)


def beside(
    scene: Scene, first: int, behind: int, named: Callable[[Scene, int], Holder | None],
    *, owned: bool,
) -> Holder | None:  # fmt: skip
    """Give the name in apposition to the words first..behind, as `named` allows it."""
    tags = scene.tagged.tags
    if (
        tags[behind : behind + 3] == ",wN"
        and scene.tagged.word(behind + 1) in load_language().titles
    ) and (found := named(scene, behind + 2)) is not None:
        return found
    closed = tags[behind + 2 : behind + 3] in (",", "") or owned
    if tags[behind : behind + 2] == ",N" and closed:
        found = named(scene, behind + 1)
        if found is not None:
            return found
    if tags[behind : behind + 1] == "N" and (found := named(scene, behind)) is not None:
        return found
    at = first - 1
    while at >= 0 and tags[at] in "wagDC#v" and first - at < REACH:
        at -= 1
    if at < 1 or tags[at] != ",":
        return None
    at -= 1
    while at > 0 and tags[at] == "B":
        at -= 1
    return named(scene, at) if tags[at] == "N" and (at == 0 or tags[at - 1] != "f") else None


def person_at(scene: Scene, token: int) -> Holder | None:
    """Give the person a name stands for; one word alone may be anything."""
    member = scene.tagged.member(token)
    if member is None or not member.person or (not member.type and " " not in member.name):
        return None
    return member, scene.token_span(token, token)


def _fronted(scene: Scene, role: Role, number: int) -> Iterator[Holder]:
    """Yield the subject of 'As CEO of X, she closed it' and 'A director of X, she closed it'."""
    before = scene.tagged.tags[: min(role.at, role.organisation)]
    clause = scene.clauses[number]
    opens = not before.strip("DawgCU#P") and scene.tagged.tags[role.end : role.end + 1] in (
        ",",
        "H",
    )
    if opens and clause.subject is not None and clause.subject.at[0] >= role.end:
        for member in scene.actors[number]:
            if member.person:
                yield member, scene.actor_spans[number]


def _takes(scene: Scene, clause: Clause, role: Role) -> bool:
    """Tell whether the clause's verb gives its subject the role."""
    tagged = scene.tagged
    between = tagged.tags[clause.after : min(role.at, role.organisation)]
    if role.at < role.organisation:
        between = _MODIFYING.sub("", between)
    if "N" in between and not (
        "P" in between or "U" in between or "," in between or "C" in between
    ):
        return False
    if tagged.small[clause.after : clause.after + 2] == ["one", "of"]:
        between = between.removeprefix("Df")
    if clause.copula:
        return tagged.small[clause.verb] not in ("had", "has", "have") and "f" not in between
    verb = clause.phrase[0]
    if clause.passive:
        return verb in _GIVEN
    return verb in _TAKING and (
        verb == "became" or "as" in tagged.words(clause.after, 6) or "become" in verb
    )
