"""Who is what to an organisation: 'X is the CEO of Y', 'X, a professor at Y', 'Y's founder X'."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factlint.extract import schools
from factlint.extract.drafts import About, Draft
from factlint.extract.holders import REACH, Role, holders, named_beside
from factlint.extract.language import load_language
from factlint.model import Date, Modality, Polarity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.holders import Holder
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "role"
_LINKS = frozenset("of at for with in including".split())
_AT_LINKS = frozenset("at for with in including".split())
AND_AT = deferred(r"(?:B?,?C|B?,)P?D?[aw]{0,3}N")
_JOINED_AS = deferred(r"D?[aw]{0,3}(?P<name>N)(?:P?T)?(?P<as>U)[Daw]*")
_FIELD_AT = deferred(r"(?:,?C[aw]{0,2}N)?(?P<at>P)D?[aw]{0,3}N")
_HEAD_NAMED = deferred(r",?N")
_POST_AT = deferred(r"S[awg]{0,2}(?P<noun>w)(?P<at>P)D?N")
_YEARS_AT = deferred(r"L(?P<at>P)D?N")
_OF_BODY = deferred(r"NfD?[aw]{0,2}N")
_UNITS = frozenset("Department Division Affairs Marketing Sales Operations Branch Board".split())
_LEARNED = frozenset(
    "University College Institute Laboratories Laboratory Universität Université Academy".split()
)
_RIGHT_BEHIND = deferred(r"[PU]?T")
_BETWEEN = deferred(
    r"(?:[DawgvS#r]|C(?=[wag]+N)){0,8}"
)  # "the leading wireless company" before its name
_TAUGHT_BY = frozenset("student students pupil pupils".split())
_COMPANY = frozenset("party government army navy family school state war".split())
_OF_A_PEOPLE = ("ish", "ese", "wood")  # "the Kurdish singer", "Bollywood actress"
_PARTY = ("Party", "Democrats", "Republicans", "Liberals", "Socialists", "Conservatives", "Labour")


# What is held at a body, and so makes its holder one of its people.
_POSTS = frozenset(
    "position positions post posts professorship lectureship fellowship internship job career"
    " appointment appointments employment".split()
)
_LEARNED_SIGNS = frozenset("university college institute laboratories laboratory academy".split())
_LED = frozenset("led headed run managed directed chaired".split())


@cache
def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that tells a role."""
    language = load_language()
    return (_POSTS | {"spent"} | language.callings).union(
        language.roles, (f"{role}s" for role in language.roles)
    )


def read(scene: Scene) -> Iterator[Draft]:
    """Yield who works for whom, heads or founded what, or is a member of it."""
    roles = list(_roles(scene))
    yield from _of_bodies(scene)
    yield from _owned_posts(scene)
    told: set[tuple[str, str, str]] = set()
    for role in roles:
        for holder, span in holders(scene, role):
            for draft in _drafts(scene, role, holder, span):
                other = draft.value.member.id if isinstance(draft.value, About) else ""
                key = draft.subject.id, draft.property, other
                if key not in told:
                    told.add(key)
                    yield draft


def _owned_posts(scene: Scene) -> Iterator[Draft]:
    """Yield 'her position at Dorpat University' and 'spent 16 years at the Riga Bank'."""
    tagged = scene.tagged
    for match in _POST_AT.finditer(tagged.tags):
        body, at = tagged.member(match.end() - 1), match.start()
        named = tagged.small[match.start("noun")] in _POSTS
        owner = scene.possessor(at) if named and tagged.small[at] in ("his", "her") else None
        if owner is not None and body is not None and not scene.unstated(at):
            yield from _employed(scene, (owner, scene.token_span(at, at)), match)
    for number, clause in enumerate(scene.clauses):
        years = _YEARS_AT.match(tagged.tags, clause.after) if clause.phrase[0] == "spent" else None
        acting = scene.actors[number]
        if years is None or len(acting) != 1 or not acting[0].person:
            continue
        if clause.stance is not None and not clause.negative:
            yield from _employed(scene, (acting[0], scene.actor_spans[number]), years)


def _employed(scene: Scene, who: Holder, match: re.Match[str]) -> Iterator[Draft]:
    body, token = scene.tagged.member(match.end() - 1), match.end() - 1
    at = scene.tagged.small[match.start("at")]
    if body is None or at not in ("at", "with") or is_unit(body.name):
        return
    if body.type != "organisation" and not works_at(scene, token):
        return
    body.type, body.hinted = "organisation", False
    told = scene.token_span(token, token)
    yield Draft(
        who[0], "employer", About(body), BY, scene.block,
        Span(min(who[1].start, told.start), max(who[1].end, told.end)), who[1], told,
        origin=scene.origin, citations=scene.citations,
    )  # fmt: skip


def _of_bodies(scene: Scene) -> Iterator[Draft]:
    """Yield 'Otto Brandt of Columbia University': one of its people."""
    for match in _OF_BODY.finditer(scene.tagged.tags):
        member, body = scene.tagged.member(match.start()), scene.tagged.member(match.end() - 1)
        if member is None or body is None or member.type != "person" or is_party(body):
            continue
        words = body.name.split(" ")
        if _LEARNED.isdisjoint((words[0], words[-1])) or scene.unstated(match.start()):
            continue
        who, at = (
            scene.token_span(match.start(), match.start()),
            scene.token_span(match.end() - 1, match.end() - 1),
        )
        yield Draft(
            member, "member-of", About(body), BY, scene.block, Span(who.start, at.end), who, at,
            origin=scene.origin, citations=scene.citations,
        )  # fmt: skip


def _roles(scene: Scene) -> Iterator[Role]:
    """Yield each role with the organisation that the words around it name."""
    tagged, language, known = scene.tagged, load_language(), signs()
    for at, tag in enumerate(tagged.tags):
        kind = _kind(scene, at) if tag in "wrg" and tagged.small[at] in known else ""
        if not kind:
            continue
        of_a_field = tagged.small[at] in language.field_roles or kind in ("post", "calling")
        behind = _organisation_behind(scene, at, of_a_field)
        certain = _named(scene, at - 1) and (not of_a_field or kind == "calling")
        before = _organisation_before(scene, at) if behind is None or certain else None
        if before is None and behind is None:
            before = _joined(scene, at) or _led(scene, at)
        if before is not None and (kind not in ("post", "calling") or certain):
            yield Role(at, kind, before, at + 1)
        elif behind is not None:
            for one in (behind, *listed(scene, behind)):
                yield Role(at, kind, one, one + 1)


def _joined(scene: Scene, at: int) -> int | None:
    """Give the body of 'joined the Riga Bank as CEO'."""
    number = scene.clause_number(at)
    clause = scene.clauses[number] if number is not None else None
    if clause is None or clause.phrase[0] not in ("joined", "rejoined") or clause.verb > at:
        return None
    match = _JOINED_AS.match(scene.tagged.tags, clause.after)
    if match is None or not match.end() <= at + 1 or scene.tagged.small[match.start("as")] != "as":
        return None
    token = match.start("name")
    return token if _may_be_organisation(scene, token) else None


def _led(scene: Scene, at: int) -> int | None:
    """Give the body of 'Lindworks is led by its chief executive Otto Brandt'."""
    number = scene.clause_number(at)
    clause = scene.clauses[number] if number is not None else None
    if clause is None or clause.phrase[:2][-1:] != ["by"] or clause.phrase[0] not in _LED:
        return None
    subject = clause.subject
    if subject is None and number:  # "was founded in 1902 and is led by"
        subject = scene.clauses[number - 1].subject
    led = clause.passive and subject is not None and subject.kind == "names" and clause.verb < at
    behind = _HEAD_NAMED.match(scene.tagged.tags, at + 1)
    if not led or subject is None or behind is None or len(subject.at) != 1:
        return None
    return subject.at[0] if _may_be_organisation(scene, subject.at[0]) else None


def _named(scene: Scene, token: int) -> bool:
    """Tell whether a token is the name of a body that says so itself."""
    member = scene.tagged.member(token) if token >= 0 else None
    return member is not None and (is_party(member) or member.type == "organisation")


def listed(scene: Scene, token: int) -> Iterator[int]:
    """Yield the bodies listed behind one: 'at the Riga Bank, IBM and the University of Riga'."""
    while (match := AND_AT.match(scene.tagged.tags, token + 1)) is not None:
        token = match.end() - 1
        if not _named(scene, token):
            return
        yield token


def _kind(scene: Scene, at: int) -> str:
    tagged, language = scene.tagged, load_language()
    word = tagged.small[at]
    kind = language.roles.get(word, "") or language.roles.get(word.removesuffix("s"), "")
    if kind == "employee" and at and "chief executive" in " ".join(tagged.words(at - 1, 2)):
        return "chief-executive"
    if kind == "employee" and at > 1 and tagged.words(at - 2, 2) == ["chief", "executive"]:
        return "chief-executive"
    if kind == "member" and tagged.words(at - 1, 1) == ["founding"]:
        return "founder"
    if kind:
        return kind
    if word in _POSTS:
        return "post"
    of_body = tagged.words(at + 1, 1) == ["at"] or _named(scene, at - 1)
    # "a zoologist at Dorpat University", "an IBM accountant"
    return "calling" if of_body and word in language.callings else ""


def _organisation_behind(scene: Scene, role: int, of_a_field: bool) -> int | None:
    """Give the token of the organisation in 'CEO of X', 'professor of law at X'."""
    tags = scene.tagged.tags
    for at in range(role + 1, min(role + REACH, len(tags))):
        if tags[at] in "Pf":
            found, goes_on = _linked(scene, at, of_a_field)
            if not goes_on:
                return found
        elif tags[at] == "N":
            if not of_a_field and not _field_of(scene, at):
                return None
        elif tags[at] not in "wrgaDC,#xT;":
            return None
    return None


def _linked(scene: Scene, at: int, of_a_field: bool) -> tuple[int | None, bool]:
    """Give the body behind a preposition, or nothing, and whether to look on behind it."""
    tags, word = scene.tagged.tags, scene.tagged.small[at]
    if word not in (_AT_LINKS if of_a_field else _LINKS):
        return None, of_a_field and tags[at] == "f"
    found = _named_behind(scene, at + 1)
    if found is None:
        return None, tags[at] == "f" or word == "for" or tags[at + 1 : at + 2] == "T"
    if tags[at] != "f":
        return found, False
    return (None, True) if _field_of(scene, found) else (_at_body(scene, found), False)


def _field_of(scene: Scene, token: int) -> bool:
    """Tell whether a name is a field's: 'head of Engineering of a bank'."""
    member, tags = scene.tagged.member(token), scene.tagged.tags
    if member is not None and is_unit(member.name):  # "head of Sales at a bank"
        return True
    plain = member is not None and not member.type and " " not in scene.tagged.word(token)
    return plain and tags[token + 1 : token + 2] == "f"


def _at_body(scene: Scene, found: int) -> int:
    """Give the body behind 'at' where 'of' may name a field: 'head of Sales at Lindworks'."""
    match = _FIELD_AT.match(scene.tagged.tags, found + 1)
    field = scene.tagged.member(found)
    if match is None or field is None or field.type or " " in scene.tagged.word(found):
        return found
    return match.end() - 1 if scene.tagged.small[match.start("at")] == "at" else found


def _named_behind(scene: Scene, at: int) -> int | None:
    tags = scene.tagged.tags
    gap = _BETWEEN.match(tags, at)
    token = gap.end() if gap is not None else at
    if tags[token : token + 1] != "N" or not _may_be_organisation(scene, token):
        return None
    return token  # "of X's board": of X all the same


def _organisation_before(scene: Scene, role: int) -> int | None:
    """Give the token of the organisation in 'X's CEO', 'X chief executive'."""
    tags, tagged = scene.tagged.tags, scene.tagged
    at = role - 1
    while at >= 0 and (_modifies(scene, at) or _joined_role(scene, at)):
        at -= 1
    if at >= 0 and tags[at] == "S" and tagged.word(at)[0] in "'’":
        at -= 1
    elif at >= 0 and tags[at] == "S":
        return at if tagged.small[at] in ("its", "our") else None
    elif load_language().roles.get(tagged.small[role]) == "student":
        return None
    elif at == role - 1 and tags[role + 1 : role + 2] == "N" and _only_hinted(scene, at):
        return at
    elif at == role - 1 and role + 1 < len(tags) and tags[role + 1] not in "N,":
        named = tagged.member(at) if at >= 0 and tags[at] == "N" else None
        if named is None or not (is_party(named) or named.type == "organisation"):
            return None
    of_a_people = at >= 0 and tagged.word(at).endswith(_OF_A_PEOPLE)
    if at < 0 or tags[at] != "N" or of_a_people or not _may_be_organisation(scene, at):
        return None
    return at


def _only_hinted(scene: Scene, at: int) -> bool:
    """Tell whether only 'at' made a name a place's: 'at Lindworks ... Lindworks CEO Otto Hay'."""
    member = scene.tagged.member(at) if at >= 0 else None
    return member is not None and member.hinted


def _modifies(scene: Scene, at: int) -> bool:
    modifiers = load_language().role_modifiers
    return scene.tagged.tags[at] in "wag" and scene.tagged.small[at] in modifiers


def _joined_role(scene: Scene, at: int) -> bool:
    """Tell whether a word belongs to roles told together: 'X's president and CEO'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    roles = load_language().roles
    joins = tags[at] in "C," and small[at] != "but" and at > 0 and small[at - 1] in roles
    return joins or (tags[at] == "w" and small[at] in roles and tags[at + 1] in "C,")


def _may_be_organisation(scene: Scene, token: int) -> bool:
    member = scene.tagged.member(token)
    if member is None or is_unit(member.name):
        return False
    return member.type in ("organisation", "") or works_at(scene, token)


def is_unit(name: str) -> bool:
    """Tell whether a name is that of a part of some body: 'Finance Department', 'School'."""
    words = name.split(" ")
    last = words[-1]
    return (
        len(words) == 1 and last in load_language().organisation_last and not last.isupper()
    ) or (len(words) < 4 and last in _UNITS and "of" not in words)


def works_at(scene: Scene, token: int) -> bool:
    """Tell whether somebody works at what only 'at' made a place: 'a director at Lindworks'."""
    member = scene.tagged.member(token)
    if member is None or not member.hinted or token < 1:
        return False
    return scene.tagged.small[token - 1] == "at"


def _drafts(scene: Scene, role: Role, holder: Member, span: Span) -> Iterator[Draft]:
    organisation = _body(scene, role.organisation)
    if organisation is None or organisation is holder:
        return
    if {holder.name.lower(), organisation.name.lower()} & load_language().role_modifiers:
        return  # "Senior Vice President Marketing"
    if scene.tagged.small[role.at] in _TAUGHT_BY and not _teaches(organisation):
        return
    clause = scene.clause_at(role.at)
    stance = clause.stance if clause is not None else None
    if clause is not None and stance is None:
        return
    at = scene.token_span(role.organisation, role.organisation)
    if organisation.hinted or not organisation.type:
        organisation.type, organisation.hinted = "organisation", False
    holder.type = holder.type or "person"
    whole = Span(min(span.start, at.start), max(span.end, at.end, scene.tagged.ends[role.at]))
    how = stance or (Polarity.POSITIVE, Modality.ASSERTED, "")
    for name, of_holder in _properties(role, organisation):
        one, other = (holder, organisation) if of_holder else (organisation, holder)
        places = (span, at) if of_holder else (at, span)
        draft = Draft(
            one, name, About(other), BY, scene.block, whole, *places, polarity=how[0],
            modality=how[1], speaker=how[2], origin=scene.origin, citations=scene.citations,
        )  # fmt: skip
        told = _dated(scene, clause, role)
        if told is not None:
            draft.qualifiers["time"] = Date(told.range or told.edtf or "")
        yield draft


def _teaches(organisation: Member) -> bool:
    """Tell whether a name says that it is a school's: 'pupil of Otto Lind' was taught by him."""
    return organisation.type == "organisation" or schools.names_school(organisation.name)


def _body(scene: Scene, token: int) -> Member | None:
    if scene.tagged.tags[token] != "S":
        return scene.tagged.member(token)
    meant = scene.discourse.pronoun(scene.tagged.word(token), [])
    return meant[0] if len(meant) == 1 and meant[0].type in ("organisation", "") else None


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
    return clause.dates[0][1] if len(clause.dates) == 1 and clause.head <= role.at else None


def _properties(role: Role, organisation: Member) -> Iterator[tuple[str, bool]]:
    """Yield the properties a role states, and whether the holder is their subject."""
    partisan = is_party(organisation)
    if role.kind == "founder":
        yield "founder", False
    elif role.kind == "student":
        yield "educated-at", True
    elif partisan or role.kind == "politician":
        yield "party", True
    elif role.kind == "chief-executive":
        yield "chief-executive", False
    if role.kind in ("post", "calling"):
        yield "employer", True
    if role.kind in ("member", "employee", "chief-executive"):
        yield ("member-of" if role.kind == "member" or partisan else "employer"), True


def is_party(organisation: Member) -> bool:
    """Tell whether a name is a party's."""
    return names_party(organisation.name)


@lru_cache(maxsize=4096)
def names_party(name: str) -> bool:
    """Tell whether a name is a party's by its words."""
    if name in load_language().parties:
        return True
    return name.rpartition(" ")[2] in _PARTY or " Party " in f"{name} "
