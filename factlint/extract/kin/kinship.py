"""Whose son, sister or wife somebody is said to be: 'X, daughter of Y', 'born to Y and Z'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import About, Where
from factlint.extract.kin.families import (
    BY,
    IN_NAME_ONLY,
    TWIN,
    WHICH,
    draft_of,
    related_to,
    said_before,
)
from factlint.extract.syntax.grammar import GENDER_OF_RELATION, RELATION_NOUNS
from factlint.model import Date, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Span

_BORN = frozenset({"born"})
_POST = "(?:NS?[ag]*w[wag]*(?=N))?"  # of 'daughter of Riga Bank director Otto Brandt'
_WHO = rf"(?:[Daw]|C(?=[wag]+N))*{_POST}"
# of 'Otto Hay, a miller of Leeds, and his wife Ada', 'Otto Hay, Earl of Lind and Ada Brook'
_APPOSED = "(?:,(?:D?[aw]{1,3}(?:[fP][DN]?[Nw])?,|#?N,?))"
_OF = deferred(
    rf"(?P<name>N)B?,[DS]?[wa#]*{TWIN}(?P<noun>r)f{_WHO}(?P<other>N)"
    rf"(?P<more>(?:B?,?CD?[wa]*rf[Daw]*{_POST}N)*)"
    rf"(?P<both>(?:B?{_APPOSED}C(?:S[aw#]*r,?)?[Daw]*N(?![SvbhmdB]|,S)|B?C(?:S[aw#]*r,?)?[Daw]*N)?)"
)
_WAS_OF = deferred(
    rf"(?:[DS#]?[wa#]*f[DS]?)?[DS#]?[wa#]*{TWIN}(?P<noun>r)f{_WHO}(?:(?<=[wr]),)?(?P<other>N)"
    rf"(?P<more>(?:B?,?CD?[wa]*rf[Daw]*{_POST}N)*)"
    rf"(?P<both>(?:B?{_APPOSED}C(?:S[aw#]*r,?)?[Daw]*N(?![SvbhmdB]|,S)|B?C(?:S[aw#]*r,?)?[Daw]*N)?)"
)
_GOVERNED = deferred(r"rf[Daw]*$")
# "X, son of Y" says who X's parent is: the property seen from the other side.
_OTHER_SIDE = {"child": "parent", "father": "child", "mother": "child", "parent": "child"}
_PARENT = "(?:N(?=r))?(?:r,?)?"  # "a Bosniak mother, Amira"
_BORN_TO = deferred(
    rf"(?P<to>P){_WHO}{_PARENT}(?P<one>N)"
    rf"(?:(?:,(?=C)|{_APPOSED})?C[Daw]*{_PARENT}(?P<two>N)(?![Svbhmd]))?"
)
_FRONTED = deferred(
    rf"D?[wa#]*(?P<noun>r)f{_WHO}(?P<other>N)(?P<more>)(?P<both>(?:C[Daw]*N)?),(?P<name>N)(?=[bvhm])"
)
_BRACKETED = deferred(
    r" \((?:the |a )?(?:(?:first|second|third|eldest|elder|youngest|younger|only) )?"
    r"(?P<noun>[a-z]+) of (?=\w)"
)
_JOINS = deferred(  # "was a painter and the son of", "born in 1840, the eldest of six children of"
    r"(?:,?C|(?<!N),)(?=(?:[DS#]?[wa#]*f[DS]?)?[DS]?[wa#]*r+f)"
)
_HIS = deferred(  # "Nora, her younger sister, left"; "with Nora, her sister, and Emil" may be three
    rf"(?P<name>N)B?,(?P<whose>S)[wa#]{{0,2}}{TWIN}(?P<noun>r)(?=B?(?:[;.)]|$|,(?![CN])))"
)
_BEARING = frozenset("born baptised baptized christened".split())


def signs() -> frozenset[str]:
    """Give the words without one of which a sentence tells nobody's parents."""
    return RELATION_NOUNS | _BORN


def read(scene: Scene) -> Iterator[Draft]:
    """Yield kinship that a noun with 'of' tells, and the parents to whom somebody was born."""
    told: set[tuple[str, str, str]] = set()
    for draft in _found(scene):
        other = draft.value.member.id if isinstance(draft.value, About) else ""
        if (draft.subject.id, draft.property, other) not in told:
            told.add((draft.subject.id, draft.property, other))
            yield draft


def _found(scene: Scene) -> Iterator[Draft]:
    if "r" in scene.tagged.tags:
        yield from _apposed(scene)
        yield from _his(scene)
    if scene.bracketed:
        yield from _in_brackets(scene)
    for at, clause in enumerate(scene.clauses):
        if clause.stance is None or clause.negative or len(scene.actors[at]) != 1:
            continue
        if not scene.actors[at][0].person:
            continue
        born = clause.phrase[0] in _BEARING and clause.passive
        if clause.copula or born or clause.phrase[0] in ("became", "remained"):
            yield from _was_of(scene, at, clause)
        if clause.phrase[0] == "born" and clause.passive:
            yield from _born_to(scene, at, clause)


def _born_to(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'was born in Riga to the miller Otto Brandt and Clara Voss'."""
    tagged = scene.tagged
    match = _BORN_TO.search(tagged.tags, clause.after, clause.end)
    while match is not None and tagged.small[match.start("to")] != "to":
        match = _BORN_TO.search(tagged.tags, match.start("to") + 1, clause.end)
    if match is None:
        return
    member, span = scene.actors[at][0], scene.actor_spans[at]
    tokens = [match.start("one")]
    if match["two"] and not _names_another(scene, match.start("one") + 1, match.end("two")):
        tokens.append(match.start("two"))
    for token in tokens:
        parent = tagged.member(token)
        named_so = "r" in (tagged.tags[token - 1], tagged.tags[token - 2 : token].strip(","))
        if parent is None or parent is member or not (named_so or _like_a_person(parent)):
            continue
        if _namesake(scene, member, token):
            continue
        parent.type = "person"
        _met_as_kin(parent, member)
        if named_so:  # "a Serbian father, Zoran"
            noun = tagged.small[tagged.tags.rindex("r", 0, token)]
            parent.gender = parent.gender or GENDER_OF_RELATION.get(noun, "")
        yield draft_of(scene, member, span, "parent", parent, token, (clause.group, token + 1))


def _like_a_person(member: Member) -> bool:
    return member.type == "person" or (not member.type and " " in member.name)


def _apposed(scene: Scene) -> Iterator[Draft]:
    """Yield 'Cynthia Kuser-Earle, daughter of Anthony R. Kuser and sister of John Kuser'."""
    for match in _OF.finditer(scene.tagged.tags):
        one = _whose(scene, match.start("name"), match.start("noun"))
        behind = _GOVERNED.search(scene.tagged.tags, 0, match.start("name")) is not None
        if behind and match["more"].startswith(","):
            continue  # "was the grandson of A, the son of B, and the father of C"
        if one is not None and not scene.unstated(match.start("noun")):
            for noun, other in _pairs(scene, match):
                yield from described_as(scene, *one, noun, other, match.span())
    fronted = _FRONTED.match(scene.tagged.tags)
    one = scene.person_at(fronted.start("name")) if fronted is not None else None
    if fronted is None or one is None or not one[0].type:
        return
    for noun, other in _pairs(scene, fronted):  # "A son of Otto and Clara Voss, Karl Voss sang"
        related = scene.tagged.member(other)
        if related is not None and _like_a_person(related):
            yield from described_as(scene, *one, noun, other, fronted.span())


def _his(scene: Scene) -> Iterator[Draft]:
    """Yield 'Emil Lund, his elder brother, left' and 'She went to Riga with Nora, her sister.'"""
    for match in _HIS.finditer(scene.tagged.tags):
        one = scene.person_at(match.start("name"))
        if one is None or scene.unstated(match.start("noun")):
            continue
        owner = _owner_of_kin(scene, match, one[0])
        gender = GENDER_OF_RELATION.get(scene.tagged.small[match.start("noun")], "")
        if owner is not None and one[0].gender in ("", gender):
            span = scene.token_span(match.start("whose"), match.start("whose"))
            yield from related_to(scene, owner, span, match)


def _owner_of_kin(scene: Scene, match: re.Match[str], one: Member) -> Member | None:
    """Give whose kin the one before the comma is: of who acts, or acted before the sentence."""
    token, word = match.start("name"), scene.tagged.small[match.start("whose")]
    gender = {"his": "male", "her": "female"}.get(word)
    if gender is None or not scene.clauses:
        return None
    if token < scene.clauses[0].group:  # the name acts itself, or stands before who acts
        meant = meant_by(scene.discourse, word, [], opens=True)
        alone = scene.actors[0] == [one] and len(meant) == 1 and meant[0] is not one
        return meant[0] if alone else None
    number = scene.clause_number(token)
    if number is None or scene.clauses[number].verb > token:
        return None
    clause, actors = scene.clauses[number], scene.actors[number]
    named = [scene.tagged.member(at) for at in range(clause.after, token)]
    others = [other for other in named if other is not None and other.type == "person"]
    alone = len(actors) == 1 and actors[0] is not one and not others
    return actors[0] if alone and actors[0].person and actors[0].gender in ("", gender) else None


def _in_brackets(scene: Scene) -> Iterator[Draft]:
    """Yield 'Otto Brandt (son of Karl Brandt)', which stands outside what the sentence states."""
    before = {one.mention.end: one for one in scene.named}
    inside = {one.mention.start: one for one in scene.named}
    for match in _BRACKETED.finditer(scene.text, *scene.span):
        one, other = before.get(match.start()), inside.get(match.end())
        stated = scene.lexicon.relations.get(match["noun"])
        if one is None or other is None or stated is None or one.member is other.member:
            continue
        if not (one.member.person and _like_a_person(one.member) and _like_a_person(other.member)):
            continue
        one.member.type = other.member.type = "person"
        name, told = _OTHER_SIDE.get(stated.name, stated.name), About(other.member)
        where = Where(
            one.mention.span.around(other.mention.span), one.mention.span, other.mention.span
        )
        yield scene.draft(BY, one.member, name, told, where)


def _whose(scene: Scene, token: int, noun: int) -> tuple[Member, Span] | None:
    """Give whom 'the son of' describes: the name before it, or who was born where that is."""
    one = scene.person_at(token)
    if token > 1 and scene.tagged.small[token - 1] in ("a", "an"):  # "was an Augusta, wife of"
        return None
    if one is not None and (one[0].type or scene.tagged.tags[token - 1 : token] not in ("P", ",")):
        return one
    number = scene.clause_number(token)
    clause = scene.clauses[number] if number is not None else None
    child = scene.lexicon.relations.get(scene.tagged.small[noun])
    if number is None or clause is None or clause.phrase[0] not in _BEARING:
        return one
    if child is None or child.name != "child":
        return None
    acting = scene.actors[number]
    if len(acting) != 1 or clause.verb > token:
        return None
    return acting[0], scene.actor_spans[number]


def _pairs(scene: Scene, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield each noun of relation with the name behind it, and a child's other parent."""
    yield match.start("noun"), match.start("other")
    tags = scene.tagged.tags
    noun = -1
    for at in range(*match.span("more")):
        if tags[at] == "r":
            noun = at
        elif tags[at] == "N" and noun >= 0 and tags[at + 1 : at + 2] not in ("S", "a", "g", "w"):
            yield noun, at
    child = scene.lexicon.relations.get(scene.tagged.small[match.start("noun")])
    of_child = child is not None and child.name == "child"
    if match["both"] and of_child and not _names_another(scene, *match.span("both")):
        yield match.start("noun"), match.end("both") - 1


def _names_another(scene: Scene, start: int, end: int) -> bool:
    """Tell whether somebody else is named between two parents: 'Otto, the heir of Max, and Ada'.

    A place and a peerage are nobody else: 'Otto Hay, Earl of Lind, and Ada Brook'.
    """
    tags, peers = scene.tagged.tags, word_list("names", "peers")
    for at in range(start, end - 1):
        member = scene.tagged.member(at) if tags[at] == "N" else None
        rank = scene.tagged.word(at).partition(" ")[0].lower()
        if member is not None and member.type != "place" and rank not in peers:
            return True
    return False


def described_as(
    scene: Scene, member: Member, span: Span, noun: int, other: int, tokens: tuple[int, int]
) -> Iterator[Draft]:
    """Yield what 'the daughter of the organist Thomas Ridley' says of somebody.

    `noun` and `other` are the tokens of the noun of relation and of the name behind it, `tokens`
    the first of what tells it and the one behind the last.
    """
    word = scene.tagged.small[noun]
    stated = scene.lexicon.relations.get(word)
    related = scene.tagged.member(other)
    if stated is None or related is None or related is member or related.type == "place":
        return
    if _says_what_kind(scene, other):
        return
    if _OTHER_SIDE.get(stated.name) == "parent" and _namesake(scene, member, other):
        return
    gender = GENDER_OF_RELATION.get(word, "")
    if said_before(scene, noun, IN_NAME_ONLY) or (gender and member.gender not in ("", gender)):
        return
    member.type = member.type or "person"
    member.gender = member.gender or GENDER_OF_RELATION.get(word, "")
    related.type = related.type or "person"
    _met_as_kin(related, member)
    name = _OTHER_SIDE.get(stated.name, stated.name)
    if name == "spouse":
        scene.discourse.couple = [member, related]
    draft = draft_of(scene, member, span, name, related, other, tokens)
    which = said_before(scene, noun, WHICH) if name == "sibling" else ""
    if which:
        inverse = WHICH[which]
        draft.qualifiers["relation"] = Text(inverse if inverse == "twin" else f"{inverse} sibling")
    yield draft


def _says_what_kind(scene: Scene, at: int) -> bool:
    """Tell whether a name only describes: 'the child of a Durham pitman', 'of a poor Riga lad'."""
    tags, first = scene.tagged.tags, at
    while first and tags[first - 1] in "aw":
        first -= 1
    if tags[first - 1 : first] != "D" or tags[at + 1 : at + 2] != "w":
        return False
    return first == at or scene.tagged.small[first - 1] in ("a", "an")


def _namesake(scene: Scene, child: Member, token: int) -> bool:
    """Tell whether a father is taken for a namesake: 'Emil Lind, the son of Karl and Ada Lind'.

    He is Karl Lind, and no Karl Voss of whom the text has told.
    """
    given, member = scene.tagged.word(token), scene.tagged.member(token)
    mother = (
        scene.tagged.word(token + 2) if scene.tagged.tags[token + 1 : token + 3] == "CN" else ""
    )
    surname, full = child.name.rpartition(" ")[2], " " in mother and " " not in given
    shared = full and mother.endswith(f" {surname}")
    return shared and member is not None and member.name.split()[-1] not in (given, surname)


def _goes_on(tags: str, clause: Clause, join: re.Match[str]) -> bool:
    """Tell whether a predicate goes on: 'was a painter, the son of', no apposition within it."""
    return set("vRKUg").isdisjoint(tags[clause.after : join.start()])


def _was_of(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'She was the daughter of the organist Thomas Ridley and sister of Otto Ridley'."""
    tags = scene.tagged.tags
    joins = _JOINS.finditer(tags, clause.after, clause.end)
    for start in (clause.after, *(one.end() for one in joins if _goes_on(tags, clause, one))):
        match = _WAS_OF.match(tags, start)
        if match is None:
            continue
        member, span = scene.actors[at][0], scene.actor_spans[at]
        dates = [time.edtf for _, time in clause.dates if time.edtf and not time.range]
        for noun, other in _pairs(scene, match):
            for draft in described_as(
                scene, member, span, noun, other, (clause.group, match.end())
            ):
                if draft.property == "spouse" and clause.phrase[0] == "became" and len(dates) == 1:
                    draft.qualifiers["time"] = Date(dates[0])
                yield draft


def _met_as_kin(related: Member, member: Member) -> None:
    """Note as whose relative one was met, so that the surname goes on to be that one's."""
    if related.kin_of is None and member.times_seen >= related.times_seen:
        related.kin_of = member
