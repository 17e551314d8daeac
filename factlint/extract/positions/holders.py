"""Who holds a role: whoever is named beside it, or acts in a clause that gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.language import load_language
from factlint.model import Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_TAKING = word_list("holders", "taking")
_GIVEN = word_list("holders", "given")
_REMOVED = word_list("holders", "removed")
_HOLDING = word_list("holders", "holding")
_LEAVING = word_list("holders", "leaving")
_BECOMING = frozenset("becoming serving working acting".split())
_AFTER = frozenset("before after since upon on while when".split())
_ROLE_OPENING = deferred(r"(?:,|,?C)[Daw]{0,5}$")  # ", a director", ", and chief clerk"
_MODIFYING = deferred(r"N[wg]*$")  # "a United States politician"
_ONE_MORE = deferred(r",?N(?:,D?N)*,?CD?N")  # "directors Ada Hay and Otto Lind"
_LIST_BEFORE = deferred(r"N[^N]{0,9}CN,[Daw]*$")  # "Ada Hay and Otto Lind, directors"
# "and Ada a director", "and his brother Otto a teacher and a director"
_GAPPED = deferred(r"[C;](?:[DS][aw#]*r,?)?NB?,?D[awg#]*(?:wC[Dawg#]*)?$")
_ANOTHER_VERB = deferred(r"[wN],C[wv]D[aw]*$")
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
    yield from _in_clause(scene, role, number)


def _in_clause(scene: Scene, role: Role, number: int) -> Iterator[Holder]:
    clause = scene.clauses[number]
    if clause.copula and role.end in (clause.group, clause.group + 1) and role.at < clause.verb:
        named = scene.tagged.tags[clause.after : clause.after + 1] == "N"
        told = person_at(scene, clause.after) if named else None
        if told is not None:  # "the CEO of X is Otto Brandt"
            yield told
    elif role.at < clause.verb:
        yield from _fronted(scene, role, number)
    elif _goes_on(scene, clause, role) or (
        _takes(scene, clause, role) and not _right_behind_somebody(scene, role)
    ):
        for member in scene.actors[number]:
            if member.person:
                yield member, scene.actor_spans[number]
    elif (acting := _by_the_way(scene, role)) is not None:
        yield acting


def _goes_on(scene: Scene, clause: Clause, role: Role) -> bool:
    """Tell whether a role goes on a list: 'is chairman of the Riga Bank, a director of IBM'.

    It may begin with what somebody is: 'was a zoologist, president of the Academy and rector of'.
    """
    if not clause.copula or clause.phrase[0] in ("had", "has", "have"):
        return False
    tags, small, language = scene.tagged.tags, scene.tagged.small, load_language()
    first = next(
        (at for at in range(clause.after, role.at) if tags[at] not in "Dawg#N"), clause.after
    )
    opens = any(
        small[at] in language.roles or small[at] in language.callings
        for at in range(clause.after, first)
    )
    begins = min(role.at, role.organisation)
    return (
        opens
        and _ROLE_OPENING.search(tags, clause.after, begins) is not None
        and not _of_somebody_else(scene, clause.after, begins)
    )


def _of_somebody_else(scene: Scene, first: int, end: int) -> bool:
    """Tell whether what follows may be another's: 'a poet, the son of Otto Hay, vicar of'."""
    if "r" in scene.tagged.tags[first:end]:
        return True
    named = (scene.tagged.member(at) for at in range(first, end) if scene.tagged.tags[at] == "N")
    return any(one is not None and one.type == "person" for one in named)


def _by_the_way(scene: Scene, role: Role) -> Holder | None:
    """Give who acts in 'he taught before becoming a director of' and 'left to become one of'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    at = min(role.at, role.organisation) - 1
    while at > 0 and tags[at] in "DawU#NC":
        at -= 1
    if at < 0:
        return None
    if tags[at] == "g" and small[at] in _BECOMING:
        return acting_beside(scene, at) if said_by_the_way(scene, at) else None
    number = scene.clause_number(role.at)
    if number is None or scene.tagged.words(at - 1, 2) != ["to", "become"]:
        return None
    clause, acting = scene.clauses[number], scene.actors[number]
    went = clause.phrase[0] in _LEAVING and not clause.negative and len(acting) == 1
    return (acting[0], scene.actor_spans[number]) if went and acting[0].person else None


def said_by_the_way(scene: Scene, at: int) -> bool:
    """Tell whether a gerund says what was done: behind 'before', 'prior to' or a comma."""
    before = scene.tagged.words(at - 1, 1) if at else []
    prior = at > 1 and scene.tagged.words(at - 2, 2) == ["prior", "to"]
    stated = prior or before == [","] or (bool(before) and before[0] in _AFTER)
    if before == ["on"] and at > 1:  # "a referendum on joining the Union"
        stated = scene.tagged.tags[at - 2] in ",;CTBaU"
    return stated and not scene.unstated(at)


def acting_beside(scene: Scene, at: int) -> Holder | None:
    """Give who acts in the clause that a gerund opens, or follows."""
    for number, clause in enumerate(scene.clauses):
        subject = clause.subject
        behind = subject is not None and subject.at[0] > at
        if (behind or clause.verb < at < clause.end) and clause.stance is not None:
            acting = scene.actors[number]
            if len(acting) == 1 and acting[0].person and not clause.negative:
                return acting[0], scene.actor_spans[number]
            return None
    return None


def first_listed(scene: Scene, at: int) -> int:
    """Give the first of the nouns that say together what somebody is: 'a sculptor and painter'."""
    tags, language = scene.tagged.tags, load_language()
    while True:
        before = at - 1
        while before > 0 and tags[before] in "wag":
            before -= 1
        if before < 1 or tags[before] not in "C,":
            return at
        before -= tags[before - 1] == ","
        if tags[before - 1] != "w" or scene.tagged.small[before - 1] not in language.callings:
            return at
        at = before - 1


def named_beside(scene: Scene, role: Role) -> Holder | None:
    """Give the person in apposition: 'X, CEO of Y', 'the CEO of Y, X', 'Y's CEO X'."""
    first = min(role.at, role.organisation)
    if _of_several(scene, role, first) or _ends_a_relative(scene, role):
        return None
    found = beside(scene, first, role.end, person_at, owned=role.organisation < role.at)
    named_so = found is not None and found[0].type == ""
    return None if named_so and _said_of_somebody(scene, role) else found


def _ends_a_relative(scene: Scene, role: Role) -> bool:
    """Tell whether the main clause follows: 'Led by Ada, who was head of X, Otto Hay left'."""
    number = scene.clause_number(role.at)
    if number is None or len(scene.clauses) == number + 1:
        return False
    clause, main = scene.clauses[number], scene.clauses[number + 1]
    if clause.opener != "R" or role.at < clause.verb or main.subject is None:
        return False
    return main.opener == "," and 0 < main.subject.at[0] - role.end < 3


def _said_of_somebody(scene: Scene, role: Role) -> bool:
    """Tell whether a clause says whose a role is: 'Ada is president of the Hay Mill, Low Ford'."""
    number = scene.clause_number(role.at)
    clause = scene.clauses[number] if number is not None else None
    if number is None or clause is None or role.at < clause.verb:
        return False
    if not clause.copula and not _takes(scene, clause, role):  # "served as head of X, Low Ford"
        return False
    return any(one.type == "person" for one in scene.actors[number])


def _of_several(scene: Scene, role: Role, first: int) -> bool:
    """Tell whether a role is several people's and one name stands beside it.

    'President Hay, members of Congress,' and 'one of Hay's lieutenants, Otto Lind'.
    """
    tags, word = scene.tagged.tags, scene.tagged.small[role.at]
    if not word.endswith("s") or word.removesuffix("s") not in load_language().roles:
        return False
    behind = _ONE_MORE.match(tags, role.end)
    before = _LIST_BEFORE.search(tags, 0, first)
    return behind is None and before is None


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
    if member.name.lower() in word_list("offices", "of-one"):
        return None  # "the Prime Minister, the Leader of the Opposition"
    return member, scene.token_span(token, token)


def _fronted(scene: Scene, role: Role, number: int) -> Iterator[Holder]:
    """Yield the subject of 'As CEO of X, she closed it' and 'A director of X, she closed it'.

    'In a letter to the students of X, she said so' makes her none of them.
    """
    before = scene.tagged.tags[: min(role.at, role.organisation)]
    clause = scene.clauses[number]
    opens = not before.strip("DawgCU#P") and scene.tagged.tags[role.end : role.end + 1] in (
        ",",
        "H",
    )
    opens = opens and ("P" not in before or "as" in scene.tagged.small[: len(before)])
    if opens and clause.subject is not None and clause.subject.at[0] >= role.end:
        for member in scene.actors[number]:
            if member.person:
                yield member, scene.actor_spans[number]


def _as_one(words: list[str]) -> bool:
    """Tell whether an 'as' says what somebody is: no 'such as'."""
    return any(word == "as" and words[max(at - 1, 0)] != "such" for at, word in enumerate(words))


def _right_behind_somebody(scene: Scene, role: Role) -> bool:
    """Tell whether a role may be another's: 'a clerk at the mill of Otto Lind, president of'."""
    tags, at = scene.tagged.tags, min(role.at, role.organisation) - 1
    while at > 0 and tags[at] in "Dawg":
        at -= 1
    member = scene.tagged.member(at - 1) if tags[at] == "," and tags[at - 1] == "N" else None
    if member is None:
        return False
    last = member.name.rpartition(" of ")[2]
    long = " " in last and last != member.name
    given = long and load_language().is_given(last.partition(" ")[0])
    return (member.type == "person" and tags[at - 2] == "f") or given


def _takes(scene: Scene, clause: Clause, role: Role) -> bool:
    """Tell whether the clause's verb gives its subject the role."""
    tagged = scene.tagged
    between = tagged.tags[clause.after : min(role.at, role.organisation)]
    if role.kind == "post":
        return clause.phrase[0] in _HOLDING and not clause.passive and not set(between) & set("NPf")
    if role.at < role.organisation:
        between = _MODIFYING.sub("", between)
    if "N" in between and not (
        "P" in between or "U" in between or "," in between or "C" in between
    ):
        return False
    if tagged.small[clause.after : clause.after + 2] == ["one", "of"]:
        between = between.removeprefix("Df")
    if clause.copula and _GAPPED.search(between) is not None:
        return False
    if clause.copula and _ANOTHER_VERB.search(between) is not None:
        return False  # "is in session, and appoint the president of"
    if clause.copula:
        plain = between.replace("PT", "")  # "was in 1950 president of"
        apart = "f" in plain or ("P" in plain and not {"U", "C", ","} & set(plain))
        return tagged.small[clause.verb] not in ("had", "has", "have") and not apart
    if _GAPPED.search(between) is not None:
        return False  # "became a clerk at Lindworks and Ada a director of Vantar"
    verb = clause.phrase[0]
    as_one = _as_one(tagged.small[clause.after : role.at])
    if clause.passive:
        by_others = "y" in between and not as_one and not {"P", "U"}.isdisjoint(between)
        return (verb in _GIVEN and not by_others) or (
            verb in _REMOVED and as_one and "y" not in between
        )
    return verb in _TAKING and (as_one or "became" in verb or "become" in verb)
