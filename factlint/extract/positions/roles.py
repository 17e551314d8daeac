"""Who is what to an organisation: 'X is the CEO of Y', 'X, a professor at Y', 'Y's founder X'."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import About, Where
from factlint.extract.entities.body_names import is_party
from factlint.extract.language import load_language
from factlint.extract.lives import schools
from factlint.extract.positions.holders import Role, holders, named_beside
from factlint.extract.positions.role_bodies import (
    is_known_body,
    joined,
    led,
    listed,
    organisation_before,
    organisation_behind,
)
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Date, Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "role"
_RIGHT_BEHIND = deferred(r"[PU]?T")
_DEGREES = frozenset("phd ph.d doctoral doctorate master's degree mba masters".split())
_AT_SPORT = word_list("holders", "at-sport")
_SEATS = (["division"], ["constituency"], ["seat"], ["ward"], ["district"], ["riding"])
_ACTIVE = frozenset("activist activists".split())
_COMMITTEES = frozenset("committee committees subcommittee subcommittees".split())
_COMPANIONS = frozenset("associate associates partner assistant aide secretary".split())
_OFFICES = frozenset("Minister President Governor Chancellor Secretary Mayor Speaker".split())
_TAUGHT_BY = frozenset("student students pupil pupils".split())


@cache
def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that tells a role."""
    language = load_language()
    return (word_list("holders", "posts") | language.callings).union(
        language.roles, (f"{role}s" for role in language.roles)
    )


def read(scene: Scene) -> Iterator[Draft]:
    """Yield who works for whom, heads or founded what, or is a member of it."""
    roles = list(_roles(scene))
    told: set[tuple[str, str, str]] = set()
    for role in roles:
        for holder, span in holders(scene, role):
            for draft in _drafts(scene, role, holder, span):
                other = draft.value.member.id if isinstance(draft.value, About) else ""
                key = draft.subject.id, draft.property, other
                if key not in told:
                    told.add(key)
                    yield draft


def _roles(scene: Scene) -> Iterator[Role]:
    """Yield each role with the organisation that the words around it name."""
    tagged, language, known = scene.tagged, load_language(), signs()
    for at, tag in enumerate(tagged.tags):
        kind = _kind(scene, at) if tag in "wrg" and tagged.small[at] in known else ""
        if not kind or (kind == "student" and _for_students(scene, at)):
            continue
        of_a_field = tagged.small[at] in language.field_roles or kind in ("post", "calling")
        of_a_field = of_a_field and tagged.words(at + 1, 3) != ["of", "the", "board"]
        behind = organisation_behind(scene, at, of_a_field)
        if behind is not None and _before_a_member(scene, at, behind):
            behind = None
        if behind is None and kind == "student":  # "a pupil of Otto Lind at the Riga College"
            behind = organisation_behind(scene, at, of_a_field=True)
        certain = is_known_body(scene, at - 1) and (not of_a_field or kind == "calling")
        before = organisation_before(scene, at) if behind is None or certain else None
        if before is None and behind is None:
            before = joined(scene, at) or led(scene, at)
        if before is not None and _of_a_movement(scene, before, at):
            before = None
        if before is not None and (kind not in ("post", "calling") or certain):
            yield Role(at, kind, before, at + 1)
        elif behind is not None:
            for one in (behind, *listed(scene, behind)):
                yield Role(at, kind, one, one + 1)


def _kind(scene: Scene, at: int) -> str:
    tagged, language = scene.tagged, load_language()
    word = tagged.small[at]
    if at and tagged.small[at - 1] == "best":  # "the prize for best director"
        return ""
    kind = language.roles.get(word, "") or language.roles.get(word.removesuffix("s"), "")
    if kind == "employee" and at and "chief executive" in " ".join(tagged.words(at - 1, 2)):
        return "chief-executive"
    if kind == "employee" and at > 1 and tagged.words(at - 2, 2) == ["chief", "executive"]:
        return "chief-executive"
    if kind == "member" and tagged.words(at - 1, 1) == ["founding"]:
        return "founder"
    if word == "candidate" and at and tagged.small[at - 1] in _DEGREES:
        return "student"
    if kind:
        return kind
    if word in word_list("holders", "posts"):
        return "post"
    of_body = tagged.words(at + 1, 1) == ["at"] or _of_a_body(scene, at)
    # "a zoologist at Dorpat University", "an IBM accountant"
    return "calling" if of_body and word in language.callings else ""


def _before_a_member(scene: Scene, at: int, body: int) -> bool:
    """Tell whether a body is told of another word: 'a writer and founding member of the Band'."""
    small = scene.tagged.small
    return small[at] in load_language().callings and "member" in small[at + 1 : body]


def _for_students(scene: Scene, at: int) -> bool:
    """Tell whether a word says for whom something is: 'our student pastor', no student."""
    behind = scene.tagged.member(at + 1)
    other = behind is not None and behind.type != "person"
    return scene.tagged.tags[at + 1 : at + 2] == "w" or other


def _of_a_body(scene: Scene, at: int) -> bool:
    """Tell whether a body's name says where somebody works: 'an IBM accountant'.

    'The IBM accountant corps' does not.
    """
    return is_known_body(scene, at - 1) and scene.tagged.tags[at + 1 : at + 2] != "w"


def _of_a_movement(scene: Scene, body: int, at: int) -> bool:
    """Tell whether a school is one of thought: 'the Austrian School economist Ada Hay'."""
    member = scene.tagged.member(body)
    named = member is not None and member.name.endswith(" School")
    return named and scene.tagged.small[at].endswith(("ist", "pher", "painter", "poet", "tect"))


def _drafts(scene: Scene, role: Role, holder: Member, span: Span) -> Iterator[Draft]:
    organisation = _body(scene, role.organisation)
    thing = holder.with_article and not holder.type  # "The Wellington is a member of the class"
    thing = thing or _is_an_office(holder.name)
    if organisation is None or organisation is holder or thing:
        return
    if {holder.name.lower(), organisation.name.lower()} & load_language().role_modifiers:
        return  # "Senior Vice President Marketing"
    if any(one(scene, role, organisation) for one in (_of_a_person, _of_a_seat, _at_sport)):
        return
    if _of_a_committee(scene, role) or _of_a_town(scene, role, organisation):
        return
    clause = scene.clause_at(role.at)
    stance = clause.stance if clause is not None else None
    if clause is not None and stance is None:
        return
    of_a_state = scene.tagged.small[role.at] in word_list("holders", "of-states")
    if of_a_state and _is_a_field(organisation):
        return
    at = scene.token_span(role.organisation, role.organisation)
    if organisation.hinted or not organisation.type:
        organisation.type, organisation.hinted = "organisation", False
    holder.type = holder.type or "person"
    whole = Span(min(span.start, at.start), max(span.end, at.end, scene.tagged.ends[role.at]))
    for name, of_holder in _properties(scene, role, organisation):
        one, other = (holder, organisation) if of_holder else (organisation, holder)
        places = (span, at) if of_holder else (at, span)
        where = Where(whole, *places)
        draft = scene.draft(BY, one, name, About(other), where, stance or PLAIN)
        told = _dated(scene, clause, role)
        if told is not None:
            draft.qualifiers["time"] = Date(told.stretch)
        yield draft


def _is_an_office(name: str) -> bool:
    """Tell whether a name is an office's: 'The Prime Minister of Livonia is the head of'."""
    head, of, _ = name.partition(" of ")
    last = head.rpartition(" ")[2]
    return bool(of) and head.removeprefix("Prime ") == last and last in _OFFICES


def _of_a_town(scene: Scene, role: Role, organisation: Member) -> bool:
    """Tell whether a name may only say whence somebody is: 'John Hay, Minden lawyer'."""
    unknown = not organisation.type and " " not in organisation.name
    apposed = scene.tagged.tags[max(role.at - 2, 0) : role.at] == ",N"
    return apposed and unknown and scene.tagged.small[role.at] in load_language().callings


def _of_a_committee(scene: Scene, role: Role) -> bool:
    """Tell whether a body only has the one meant: 'a member of the House finance committee'."""
    end = role.organisation + 1
    while scene.tagged.tags[end : end + 1] in ("w", "C"):
        end += 1
    behind = scene.tagged.small[role.organisation + 1 : end]
    return role.at < role.organisation and not _COMMITTEES.isdisjoint(behind)


def _of_a_person(scene: Scene, role: Role, organisation: Member) -> bool:
    """Tell whether somebody is another's: 'an associate of J. Otto Hay', 'a pupil of Ada Hay'."""
    if scene.tagged.small[role.at] in _TAUGHT_BY and not _teaches(organisation):
        return True
    first = organisation.name.partition(" ")[0]
    like = first[1:] == "." or load_language().is_given(first)
    known = organisation.type in ("person", "") or organisation.hinted
    return scene.tagged.small[role.at] in _COMPANIONS and like and known


def _at_sport(scene: Scene, role: Role, organisation: Member) -> bool:
    """Tell whether somebody is a school's pupil: 'an athlete at Riga University'."""
    athlete = scene.tagged.small[role.at] in _AT_SPORT
    return athlete and schools.names_school(organisation.name)


def _of_a_seat(scene: Scene, role: Role, organisation: Member) -> bool:
    """Tell whether a member sits for a place: 'MP for Leeds' belongs to no Leeds.

    So it is with who stands for it, 'the Liberal candidate for the Leeds division'. Nor is who was
    a delegate to several National Conventions one of a body.
    """
    if scene.tagged.small[role.at] == "delegate" and organisation.name.endswith(" Conventions"):
        return True
    small, at = scene.tagged.small, role.organisation
    seat = small[at - 1] == "the" and small[at + 1 : at + 2] in _SEATS
    sits = role.kind in ("member", "politician") and small[at - 1 - seat] == "for"
    return sits and organisation.type != "organisation" and not is_party(organisation)


def _is_a_field(organisation: Member) -> bool:
    """Tell whether a name is what a minister is for: 'the Secretary of War'."""
    return organisation.type == "" and " " not in organisation.name


def _teaches(organisation: Member) -> bool:
    """Tell whether a name says that it is a school's: 'pupil of Otto Lind' was taught by him."""
    return organisation.type == "organisation" or schools.names_school(organisation.name)


def _body(scene: Scene, token: int) -> Member | None:
    if scene.tagged.tags[token] != "S":
        return scene.tagged.member(token)
    its = scene.tagged.small[token] == "its"
    near = _nearest_body(scene, token) if its else []
    if its and not near and scene.clause_number(token):  # "joined the band and became its singer"
        return None
    meant = near or meant_by(scene.discourse, scene.tagged.word(token), [])
    return meant[0] if len(meant) == 1 and meant[0].type in ("organisation", "") else None


def _nearest_body(scene: Scene, token: int) -> list[Member]:
    """Give what 'its' may mean before it in the sentence: 'joined the Riga Club and became its'."""
    named = [scene.tagged.member(at) for at in range(token) if scene.tagged.tags[at] == "N"]
    bodies = [one for one in named if one is not None and one.type == "organisation"]
    number = scene.clause_number(token)
    acting = scene.actors[number] if number is not None and not bodies else []
    led = len(acting) == 1 and not acting[0].type and scene.clauses[number or 0].passive
    return acting if led else bodies[-1:]  # "Vantar is led by its director"


def _dated(scene: Scene, clause: Clause | None, role: Role) -> Time | None:
    """Give the date of a role: the one right behind it, or what the clause gives it at.

    What an 'and' parts from it dates something else, 'a Labour politician, and mayor from 1959',
    and a date of the clause is none of an apposition's, 'Clara Voss, a former mayor, left in 1959'.
    """
    end = max(role.end, role.organisation + 1)
    if named_beside(scene, role) is not None:
        own = _RIGHT_BEHIND.match(scene.tagged.tags, end)
        return scene.tagged.time(own.end() - 1) if own is not None else None
    if clause is None:
        return None
    behind = next(((at, time) for at, time in clause.dates if at >= end), None)
    if behind is not None:
        return behind[1] if "C" not in scene.tagged.tags[end : behind[0]] else None
    if len(clause.dates) != 1 or clause.head > role.at or _dated_itself(scene, end):
        return None
    at, time = clause.dates[0]  # "clerk of the Riga Bank from 1902, director of the Leeds Mill"
    of_another = clause.after < at < role.at and not {",", "C"}.isdisjoint(
        scene.tagged.tags[at : role.at]
    )
    return None if of_another else time


def _dated_itself(scene: Scene, end: int) -> bool:
    """Tell whether a role has a date that is not its clause's: 'serving as its head from 1902'."""
    return _RIGHT_BEHIND.match(scene.tagged.tags, end) is not None


def _chosen_by(scene: Scene, role: Role, organisation: Member) -> bool:
    """Tell whether somebody is only another's choice: 'Lind's candidate', or runs for a house."""
    owned = scene.tagged.tags[role.organisation + 1 : role.organisation + 2] == "S"
    house = organisation.name.rpartition(" ")[2] in ("Senate", "House", "Assembly", "Congress")
    return (owned or house) and scene.tagged.small[role.at] == "candidate"


def _apart(scene: Scene, role: Role, organisation: Member) -> bool:
    """Tell whether somebody may be in no party so called: 'a Riga activist', 'Lind's candidate'."""
    active = role.organisation < role.at and scene.tagged.small[role.at] in _ACTIVE
    return active or _chosen_by(scene, role, organisation)


def _properties(scene: Scene, role: Role, organisation: Member) -> Iterator[tuple[str, bool]]:
    """Yield the properties a role states, and whether the holder is their subject."""
    partisan = is_party(organisation)
    if role.kind == "founder":
        yield "founder", False
        if scene.tagged.small[role.at] == "member":  # "a founding member of the band"
            yield "member-of", True
    elif role.kind == "student":
        yield "educated-at", True
    elif partisan or (role.kind == "politician" and not _apart(scene, role, organisation)):
        yield "party", True
    elif role.kind == "chief-executive":
        yield "chief-executive", False
    if role.kind in ("post", "calling"):
        yield "employer", True
    if role.kind in ("member", "employee", "chief-executive"):
        yield ("member-of" if role.kind == "member" or partisan else "employer"), True
