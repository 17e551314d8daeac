"""Who founded an organisation: 'founded the Riga Bank', 'established in 1902 by Otto Brandt'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.coreference.predicates import said_to_be
from factlint.extract.drafts import Where
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.entities.name_parts import type_of
from factlint.extract.events.complements import object_of
from factlint.extract.language import load_language
from factlint.extract.organisations.bodies import BY, draft_of
from factlint.extract.positions.holders import acting_beside, said_by_the_way
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Date, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause, Stance
    from factlint.model import Time

_FOUNDING = frozenset(
    "founded co-founded cofounded established started created formed launched".split()
)
_LOOSE = frozenset("created formed launched started".split())  # a plan, a team, a rumour
_GERUNDS = frozenset("founding co-founding cofounding establishing forming".split())
WORDS = _FOUNDING | _GERUNDS | {"Founded", "Established", "Created", "Formed", "Founding"}
SIGNS = frozenset(word.lower() for word in WORDS) | {"set"}
# Over dates, places, an older name and what somebody is: "in 1902 in Riga as Kelda by the banker
# and painter Otto Brandt".
_BY = deferred(
    r"(?:[aL#]|Cv(?=y)|UD?N(?=[yP])|P[DaS]?[wN]{1,3}(?:,N)*,?|P?T,?|B|,)*?y(?:[DwargvS]|C(?=[Dwagr])|,(?=N)"
    r"|N(?=S?[wag]{1,4}(?:C[wag]{1,3})?,?N))*?"
    r"(?P<one>N)(?!S)(?!S?[wag]{1,4}(?:C[wag]{1,3})?,?N)(?P<more>(?:,?C?[Dwag]{0,4}N)*)"
)
_WITH = deferred(r"[wa]{0,3}(?:P?T)?,?a?(?P<with>P)[DwaS]{0,4}(?P<one>N)(?P<more>(?:,?C?N)*)")
_HEADING = deferred(r"U?[DawC,]{1,8}fD?[aw]{0,2}N")  # "founded and became CEO of the Riga Bank"
_OWN = deferred(r"[DS][awg#]{0,5}?(?P<noun>w)(?:,|(?P<called>v))?(?P<body>N)(?!S)")
_NAMING = frozenset("called named".split())
_COMPANIONS = frozenset("with alongside".split())
_WHEN = deferred(r"P?T")
_NEW = deferred(r"[DaS]?[aw]{0,3}N")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield founders."""
    for at, clause in enumerate(scene.clauses):
        if clause.stance is None or clause.negative:
            continue
        if clause.phrase[0] in _FOUNDING or clause.phrase[:2] == ["set", "up"]:
            yield from _passive(scene, at, clause) if clause.passive else _active(scene, at, clause)
    yield from _by_the_way(scene)


def _active(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    up = clause.phrase[:2] == ["set", "up"]
    object_clause = replace(clause, after=clause.after + 1) if up else clause
    direct = object_of(scene, object_clause)
    target = _whom(scene, at, clause) or direct
    target = target or _company(scene, at, clause) or _shared(scene, at, clause)
    target = _own(scene, object_clause) or target
    if target is None or not _may_be_founded(target[1], clause.phrase[0]):
        return
    body = target[1], scene.token_span(target[0], target[0])
    for member in scene.actors[at]:
        if member.person:
            founder = member, scene.actor_spans[at]
            yield draft_of(scene, body, "founder", founder, clause.stance)
    dated = [one for one in clause.dates if one[0] > clause.verb]
    if target is not direct and len(dated) == 1 and clause.stance is not None:
        yield _founded(scene, body, dated[0], clause.stance)
    beyond = _WITH.match(scene.tagged.tags, target[0] + 1)
    if beyond is not None and scene.tagged.small[beyond.start("with")] in _COMPANIONS:
        for founder in _persons(scene, beyond.start("one"), beyond.span("more")):
            yield draft_of(scene, body, "founder", founder, clause.stance)


def _founded(
    scene: Scene, body: tuple[Member, Span], dated: tuple[int, Time], how: Stance
) -> Draft:
    """Say when it was founded: 'a bank that she founded in 1902'."""
    body[0].type = body[0].type or "organisation"
    at, told = dated[0], dated[1]
    when = scene.token_span(at, at)
    return scene.draft(
        BY, body[0], "founded", Date(told.stretch),
        Where(body[1].around(when), body[1], when), how,
    )  # fmt: skip


def _own(scene: Scene, clause: Clause) -> tuple[int, Member] | None:
    """Give the organisation of 'founded his own company, Vantar', 'a firm called Vantar'."""
    match = _OWN.match(scene.tagged.tags, clause.after)
    if match is None or type_of_noun(scene.tagged.small[match.start("noun")]) != "organisation":
        return None
    called = match["called"] is None or scene.tagged.small[match.start("called")] in _NAMING
    member = scene.tagged.member(match.end() - 1)
    if member is None or not called or member.type not in ("organisation", "", "place"):
        return None
    if member.type == "place" and scene.tagged.word(match.end() - 1) == member.name:
        return None
    member.type = "organisation"
    return match.end() - 1, member


def _shared(scene: Scene, at: int, clause: Clause) -> tuple[int, Member] | None:
    """Give the organisation of 'founded and led the Riga Bank'."""
    following = scene.clauses[at + 1 : at + 2]
    joined = scene.tagged.tags[clause.after : clause.after + 1] == "C"
    if not joined or not following or following[0].subject is not None or following[0].passive:
        return None
    match = _HEADING.match(scene.tagged.tags, following[0].after, following[0].end)
    member = scene.tagged.member(match.end() - 1) if match is not None else None
    if match is not None and member is not None:
        return match.end() - 1, member
    return object_of(scene, following[0])


def _is_a_body(scene: Scene, member: Member, clause: Clause) -> bool:
    """Tell whether what was created is called a body by its name or what is said of it."""
    if clause.subject is not None and clause.subject.kind == "noun":
        return type_of_noun(scene.tagged.small[clause.subject.at[0]]) == "organisation"
    words = member.name.split(" ")
    opened = clause.subject is None  # "Created by Otto Hay, Lind has become a large company"
    nouns = (*member.nouns, words[-1].lower(), *(scene.tagged.small if opened else ()))
    types = {type_of_noun(noun) for noun in nouns}
    return "organisation" in types or type_of(words, load_language()) == "organisation"


def _may_be_founded(member: Member, verb: str) -> bool:
    return member.type == "organisation" or (member.type == "" and verb not in _LOOSE)


def _passive(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    up = clause.phrase[:2] == ["set", "up"]
    found = _BY.match(scene.tagged.tags, clause.after + up)
    bodies = [one for one in scene.actors[at] if one.type in ("organisation", "")]
    if found is None or len(bodies) != 1 or found.start("one") > clause.end + 6:
        return
    if clause.phrase[0] == "created" and not _is_a_body(scene, bodies[0], clause):
        return  # "Moles is a film created by Otto Hay"
    for founder in _persons(scene, found.start("one"), found.span("more")):
        body = bodies[0], scene.actor_spans[at]
        yield draft_of(scene, body, "founder", founder, clause.stance)


def _persons(scene: Scene, first: int, more: tuple[int, int]) -> Iterator[tuple[Member, Span]]:
    """Yield the persons of a list of founders."""
    tokens = [first, *(token for token in range(*more) if scene.tagged.tags[token] == "N")]
    for token in tokens:
        one = scene.tagged.member(token)
        if one is not None and (one.type == "person" or _like_a_person(scene, token, one)):
            yield one, scene.token_span(token, token)


def _by_the_way(scene: Scene) -> Iterator[Draft]:
    """Yield 'Before founding the Riga Bank, she taught' and 'he left, founding the Riga Bank'."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        if tag != "g" or tagged.small[at] not in _GERUNDS:
            continue
        if not said_by_the_way(scene, at) and tagged.words(at - 1, 1) != ["for"]:
            continue
        new = _NEW.match(tagged.tags, at + 1)
        body = tagged.member(new.end() - 1) if new is not None else None
        founder = acting_beside(scene, at)
        if new is None or body is None or founder is None:
            continue
        if body.type == "organisation" or (not body.type and body is not founder[0]):
            whole = body, scene.token_span(new.end() - 1, new.end() - 1)
            yield draft_of(scene, whole, "founder", founder, None)
            when = _WHEN.match(tagged.tags, new.end())
            time = tagged.time(when.end() - 1) if when is not None else None
            if when is not None and time is not None:
                yield _founded(scene, whole, (when.end() - 1, time), PLAIN)


def _whom(scene: Scene, at: int, clause: Clause) -> tuple[int, Member] | None:
    """Give the organisation of 'the Riga Bank, which she founded', 'a bank that she founded'."""
    if clause.subject is None or clause.opener_word not in ("which", "that"):
        return None
    tags = scene.tagged.tags
    token = clause.head - 2
    while token > 0 and tags[token] in ",B":
        token -= 1
    if token < 0 or tags[token] not in "Nw":
        return None
    if tags[token] == "w":
        return _said_to_be(scene, at, token)
    member = scene.tagged.member(token)
    if member is not None and member.type == "place" and at and scene.clauses[at - 1].reduced:
        acting = scene.actors[at - 1]  # "Lindworks, based in Riga, which she founded"
        if len(acting) == 1:
            return _token_of(scene, acting[0], token)
    return (token, member) if member is not None else None


def _token_of(scene: Scene, member: Member, before: int) -> tuple[int, Member] | None:
    token = next((one for one in range(before) if scene.tagged.member(one) is member), None)
    return (token, member) if token is not None else None


def _said_to_be(scene: Scene, at: int, noun: int) -> tuple[int, Member] | None:
    meant = said_to_be(scene, at, noun)
    return _token_of(scene, meant[0][0], noun) if meant is not None and meant[0] else None


def _company(scene: Scene, at: int, clause: Clause) -> tuple[int, Member] | None:
    """Give the organisation of 'Anaeko, a software company he founded'."""
    if clause.subject is None or clause.subject.first < 1:
        return None
    noun = clause.subject.first - 1
    return _said_to_be(scene, at, noun) if scene.tagged.tags[noun] == "w" else None


def _like_a_person(scene: Scene, token: int, member: Member) -> bool:
    """Tell whether a name of two words stands where a founder would: 'by Mika Oja'.

    So behind what only a person is, 'by the singer Mika Oja'.
    """
    before, language = scene.tagged.tags[token - 1 : token], load_language()
    noun = scene.tagged.small[token - 1]
    called = before == "w" and (noun in language.callings or noun in language.roles)
    words = member.name.split(" ")
    shouted = any(word.isupper() and len(word) > 1 and "." not in word for word in words)
    placed = called or before in ("y", "C", ",")
    return not member.type and placed and len(words) in (2, 3) and not shouted
