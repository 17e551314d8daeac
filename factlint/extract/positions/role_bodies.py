"""The organisation of a role, told around it: 'CEO of X', 'X's CEO', 'joined X as CEO'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.body_names import is_learned, is_party, is_unit
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.language import load_language
from factlint.extract.positions.holders import REACH
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.scene import Scene

_LINKS = frozenset("of at for with in including".split())
_AT_LINKS = frozenset("at for with in including".split())
AND_AT = deferred(r"(?:B?,?C|B?,)P?D?[aw]{0,3}N")
_JOINED_AS = deferred(r"D?[aw]{0,3}(?P<name>N)(?:P?T)?(?P<as>U)[Daw]*")
_FIELD_AT = deferred(r"(?:,?C[aw]{0,2}N)?(?P<at>P)D?[aw]{0,3}N")
_HEAD_NAMED = deferred(r",?N")
_BETWEEN = deferred(
    r"(?:[DawgvS#rY]|C(?=[wag]+N)){0,8}"
)  # "the leading wireless company" before its name
_OF_A_PEOPLE = ("ish", "ese", "wood")  # "the Kurdish singer", "Bollywood actress"
_OF_A_STATE = ("ian", "ean")  # "the Tasmanian politician": no party is called so
_NAMED_BY_OF = frozenset("firm company house partnership".split())
_ROLES_TO = frozenset("delegate adviser advisor editor consultant counsel".split())
_OF_WORKS = frozenset("director producer presenter".split())
_MAKERS = frozenset("author composer creator painter inventor translator photography".split())
_LED = frozenset("led headed run managed directed chaired".split())


def organisation_behind(scene: Scene, role: int, of_a_field: bool) -> int | None:
    """Give the token of the organisation in 'CEO of X', 'professor of law at X'."""
    tags = scene.tagged.tags
    for at in range(role + 1, min(role + REACH, len(tags))):
        if tags[at] in "Pf" and scene.tagged.small[at - 1] in _MAKERS:
            return None  # "a writer and author of Moles"
        if (
            tags[at : at + 2] == ",g"
            and scene.tagged.small[at + 1] not in load_language().role_modifiers
        ):
            return None  # "as a manager, overseeing the building of some Merlin engines"
        if tags[at] in "Pf":
            found, goes_on = _linked(scene, at, of_a_field)
            if not goes_on:
                return found
        elif tags[at] == "N":
            if not of_a_field and not _field_of(scene, at):
                return None
        elif tags[at] not in ("wrgaDC,#xT;S" if of_a_field else "wrgaDC,#xT;"):
            return None  # "of Women's Studies at"
    return None


def _linked(scene: Scene, at: int, of_a_field: bool) -> tuple[int | None, bool]:
    """Give the body behind a preposition, or nothing, and whether to look on behind it."""
    tags, word = scene.tagged.tags, scene.tagged.small[at]
    if word == "including" and not _among_bodies(scene, at):
        return None, False
    to = word == "to" and scene.tagged.small[at - 1] in _ROLES_TO
    if not to and word not in (_AT_LINKS if of_a_field else _LINKS):
        return None, of_a_field and tags[at] == "f"
    found = _named_behind(scene, at + 1)
    if found is None:
        return None, tags[at] == "f" or word in ("for", "in") or tags[at + 1 : at + 2] == "T"
    if word == "for" and (of_a_field or not is_known_body(scene, found)):
        found = _at_known_body(scene, found) or found
    if tags[at] != "f":
        return found, False
    return (None, True) if _field_of(scene, found) else (_at_body(scene, found), False)


def _among_bodies(scene: Scene, including: int) -> bool:
    """Tell whether bodies are listed: 'firms, formerly including', not 'books, including'."""
    at = including - 1
    while at > 0 and scene.tagged.tags[at] in ",a":
        at -= 1
    word = scene.tagged.small[at]
    one = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    return "organisation" in (type_of_noun(word), type_of_noun(one))


def _begins_body(scene: Scene, token: int) -> bool:
    """Tell whether a name that does not say so is only the first word of a body's."""
    member, end = scene.tagged.member(token), token + 1
    while scene.tagged.tags[end : end + 1] == "w":
        end += 1
    noun = type_of_noun(scene.tagged.small[end - 1]) if end > token + 1 else ""
    return noun == "organisation" and member is not None and member.type != "organisation"


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


def _at_known_body(scene: Scene, field: int) -> int | None:
    """Give the body that is told where 'for' names a field: 'for New Media at Riga University'."""
    match = _FIELD_AT.match(scene.tagged.tags, field + 1)
    if match is None or scene.tagged.small[match.start("at")] != "at":
        return None
    return match.end() - 1 if is_known_body(scene, match.end() - 1) else None


def _named_behind(scene: Scene, at: int) -> int | None:
    tags = scene.tagged.tags
    gap = _BETWEEN.match(tags, at)
    token = gap.end() if gap is not None else at
    if tags[token : token + 2] == "fN" and scene.tagged.small[token - 1] in _NAMED_BY_OF:
        token += 1  # "a partner in the law firm of Hay & Brandt"
    if tags[token : token + 1] != "N" or not _may_be_organisation(scene, token):
        return None
    saint = scene.tagged.word(token).startswith(("St ", "St. "))
    if (
        saint
        and tags[token + 1 : token + 2] == "S"
        and tags[token + 2 : token + 3] not in tuple("wNagr#v")
    ):
        return None  # "a fellow of St Hugh's"
    if _of_whom(scene, at, token):
        return None
    if _begins_body(scene, token):  # "a member of Nordland county council"
        return None
    if _of_somebody(scene, token) or _goes_on(scene, token) or _tells_which(scene, token):
        return None
    return token  # "of X's board": of X all the same


def _of_whom(scene: Scene, first: int, token: int) -> bool:
    """Tell whether a name does what is told of a body: 'CEO of the company Lind founded'."""
    said = any(type_of_noun(word) == "organisation" for word in scene.tagged.small[first:token])
    return said and scene.tagged.tags[token + 1 : token + 2] in ("v", "h", "s")


def _of_somebody(scene: Scene, token: int) -> bool:
    """Tell whether a name is of somebody in office: 'a spokesman for governor Otto Lind'."""
    before = scene.tagged.small[token - 1]
    return scene.tagged.tags[token - 1] == "w" and before in load_language().roles


def _goes_on(scene: Scene, token: int) -> bool:
    """Tell whether a name is only the first part of one: 'Breaking the Silence', 'Riga mosque'."""
    tags = scene.tagged.tags
    if tags[token + 1 : token + 4] == "SCN" or _in_two_parts(scene, token):
        return True  # "the Women's and Children's Hospital"
    if tags[token + 1 : token + 3] == "DN":
        return scene.tagged.small[token + 1] == "the"
    end = token + 1
    while tags[end : end + 1] == "w":
        end += 1
    return end > token + 1 and type_of_noun(scene.tagged.small[end - 1]) not in ("", "organisation")


def _tells_which(scene: Scene, token: int) -> bool:
    """Tell whether a name only says which: 'a partner in a Riga law firm', 'of the Riga office'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    if small[token - 1] in ("a", "an"):  # "a director of a Livonian Franchisor"
        return True
    alone = " " not in scene.tagged.word(token) and tags[token + 1 : token + 2] == "w"
    return alone and small[token + 1] in word_list("roles", "of-which")


def _in_two_parts(scene: Scene, token: int) -> bool:
    """Tell whether 'and' stands within a name: 'the Riga Manufacturing and Workers Union'."""
    if scene.tagged.tags[token + 1 : token + 3] != "CN":
        return False
    last = scene.tagged.word(token).rpartition(" ")[2]
    return last in word_list("bodies", "fields")


def organisation_before(scene: Scene, role: int) -> int | None:
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
        of_school = at == role - 1 and at >= 0 and tags[at] == "N"
        return at if of_school and is_learned(tagged.word(at)) else None
    elif at == role - 1 and tags[role + 1 : role + 2] == "N" and _only_hinted(scene, at):
        return at
    elif at == role - 1 and role + 1 < len(tags) and tags[role + 1] not in "N,":
        named = tagged.member(at) if at >= 0 and tags[at] == "N" else None
        if named is None or not (is_party(named) or named.type == "organisation"):
            return None
    if at == role - 1 and _of_a_work(scene, at, tagged.small[role]):
        return None
    politician = load_language().roles.get(tagged.small[role]) == "politician"
    endings = _OF_A_PEOPLE + _OF_A_STATE if politician else _OF_A_PEOPLE
    of_a_people = at >= 0 and tagged.word(at).endswith(endings)
    if at < 0 or tags[at] != "N" or of_a_people or not _may_be_organisation(scene, at):
        return None
    return at


def _of_a_work(scene: Scene, token: int, role: str) -> bool:
    """Tell whether a name is a film's or a book's: 'Lord of the Mills director', 'Moles writer'."""
    if is_known_body(scene, token):
        return False
    small = any(word.islower() for word in scene.tagged.word(token).split(" "))
    return role == "writer" or (role in _OF_WORKS and small)


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


def joined(scene: Scene, at: int) -> int | None:
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


def led(scene: Scene, at: int) -> int | None:
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


def is_known_body(scene: Scene, token: int) -> bool:
    """Tell whether a token is the name of a body that says so itself."""
    member = scene.tagged.member(token) if token >= 0 else None
    return member is not None and (is_party(member) or member.type == "organisation")


def listed(scene: Scene, token: int) -> Iterator[int]:
    """Yield the bodies listed behind one: 'at the Riga Bank, IBM and the University of Riga'.

    What does not say that it is a body is one where a body follows it: 'Riga Bank, UBR and IBM'.
    """
    unsaid: list[int] = []
    while (match := AND_AT.match(scene.tagged.tags, token + 1)) is not None:
        token = match.end() - 1
        if is_known_body(scene, token):
            yield from (*unsaid, token)
            unsaid = []
        elif _may_be_organisation(scene, token):
            unsaid.append(token)
        else:
            return


def _may_be_organisation(scene: Scene, token: int) -> bool:
    member = scene.tagged.member(token)
    if member is None or is_unit(member.name) or _is_office(member.name):
        return False
    if member.name in word_list("parties", "none"):
        return False  # "an Independent member"
    if " " in member.name and member.name.rpartition(" ")[2] in load_language().adjectives:
        return False  # "the Lindworks Livonian secretary"
    return member.type in ("organisation", "") or works_at(scene, token)


def _is_office(name: str) -> bool:
    """Tell whether a name is of who holds an office: 'the Interior Minister', 'Then-CIA'."""
    last = name.rpartition(" ")[2]
    return (" " in name and last in load_language().titles) or name.startswith(("Then-", "Ex-"))


def works_at(scene: Scene, token: int) -> bool:
    """Tell whether somebody works at what only 'at' made a place: 'a director at Lindworks'."""
    member = scene.tagged.member(token)
    if member is None or not member.hinted or token < 1:
        return False
    if scene.tagged.small[token - 2] in word_list("roles", "at-places"):
        return False  # "the organist at Bangor"
    return scene.tagged.small[token - 1] == "at"
