"""Which organisation is whose: subsidiaries, divisions, parent companies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import About, Where
from factlint.extract.positions.holders import REACH, beside
from factlint.extract.positions.role_bodies import AND_AT
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause, Stance

BY = "body"
_COMPANIES = word_list("bodies", "subsidiaries")
_PARTS = word_list("bodies", "parts")
_PARENTS = word_list("bodies", "parents")
_NOUNS = _PARTS | _PARENTS | {"company", "organization", "organisation"}
_PART_OF = deferred(r"(?P<name>N)(?:B*,|ba?)(?P<part>w)fD?[aw]{0,2}(?P<whole>N)(?![SC])")
SIGNS = _PARTS | _PARENTS | {"owned", "owns", "part"}
_HAVING = frozenset("had has have".split())
_NAMING = frozenset("called named".split())
_BECOMING = frozenset("became becomes operates operated remained remains".split())
_OF = deferred(
    r"w?(?P<link>[fP])(?:[DawS#vg]|C(?=[awg]+N)){0,8}(?:NS?[wag]{1,4}(?=N))?(?P<other>N)"
)
_APPOSED = deferred(r"NB*,[Dawgv#]{1,6}$")
_OPENED = deferred(r",D?N")
_CALLED = deferred(r"w?(?:PN)?,?(?P<called>v)?D?N")
_OWNS = deferred(r"D?[awg]{0,4}N(?!S)")
_OWNER = deferred(r"yD?[aw]{0,4}N")

Named = tuple["Member", Span]


def read(scene: Scene) -> Iterator[Draft]:
    """Yield 'X is a subsidiary of Y', 'X, a division of Y', 'Y and its subsidiary X'."""
    told: set[tuple[str, str]] = set()
    for part, whole in _all_pairs(scene):
        if (part[0].id, whole[0].id) not in told:
            told.add((part[0].id, whole[0].id))
            yield draft_of(scene, part, "parent-organisation", whole, None)
    yield from _part_of_group(scene)
    for at, clause in enumerate(scene.clauses):
        if clause.passive and clause.phrase[:2] == ["owned", "by"] and not clause.negative:
            yield from _owned_by(scene, at, clause)
        elif clause.phrase[0] == "owns" and clause.stance is not None and not clause.negative:
            yield from _owning(scene, at, clause)


def _part_of_group(scene: Scene) -> Iterator[Draft]:
    """Yield 'Vantar, part of the Riga Group' and 'Vantar is part of the Riga Group'."""
    for match in _PART_OF.finditer(scene.tagged.tags):
        if scene.tagged.small[match.start("part")] != "part":
            continue
        part, whole = body_at(scene, match.start("name")), body_at(scene, match.start("whole"))
        if part is None or whole is None or part[0] is whole[0]:
            continue
        grouped = whole[0].name.rpartition(" ")[2] in word_list("bodies", "groups")
        if grouped and not scene.unsaid(match.start("part")):
            yield draft_of(scene, part, "parent-organisation", whole, None)


def _all_pairs(scene: Scene) -> Iterator[tuple[Named, Named]]:
    for at, tag in enumerate(scene.tagged.tags):
        if tag == "w" and (word := scene.tagged.small[at]) in _NOUNS and not scene.unsaid(at):
            upward = word in _PARTS or (word == "company" and scene.tagged.small[at - 1] in _PARTS)
            if upward or {word, *scene.tagged.words(at - 1, 1)} & _PARENTS:
                yield from _pairs(scene, at, upward=upward)


def _pairs(scene: Scene, at: int, *, upward: bool) -> Iterator[tuple[Named, Named]]:
    """Yield the part and the whole of each pair that the words around a noun name."""
    pair = _of(scene, at) or _owned(scene, at) or _having(scene, at) or _before(scene, at)
    if pair is None:
        return
    part, whole = pair if upward else (pair[1], pair[0])
    yield part, whole
    if not upward or scene.tagged.small[at] == "subsidiaries":
        yield from ((other, whole) for other in _listed(scene, part, whole))


def _listed(scene: Scene, part: Named, whole: Named) -> Iterator[Named]:
    """Yield the further parts of 'its subsidiaries include Vantar, Kelda and Leeds Mill'."""
    token = scene.tagged.starts.index(part[1].start)
    while (more := AND_AT.match(scene.tagged.tags, token + 1)) is not None:
        token = more.end() - 1
        other = body_at(scene, token)
        if other is None or other[0] is whole[0]:
            return
        yield other


def _of(scene: Scene, at: int) -> tuple[Named, Named] | None:
    tags = scene.tagged.tags
    match = _OF.match(tags, at + 1)
    if match is None or scene.tagged.small[match.start("link")] not in ("of", "for", "to"):
        return None
    other = _whole_at(scene, match.start("other"), scene.tagged.small[at])
    if other is None:
        return None
    named = body_at(scene, at - 1) if tags[at - 1 : at] == "N" else None
    holder = named or _nearest(scene, at) or _opened(scene, at, match.end())
    holder = holder or _subject(scene, at) or beside(scene, at, match.end(), body_at, owned=False)
    return (holder, other) if holder is not None and holder[0] is not other[0] else None


def _before(scene: Scene, at: int) -> tuple[Named, Named] | None:
    """Read 'Riga Bank subsidiary Vantar'."""
    allied = scene.tagged.small[at] == "affiliate"  # a station that sends what CNN makes
    if scene.tagged.tags[at - 1 : at + 2] != "NwN" or not at or allied:
        return None
    whole, part = body_at(scene, at - 1), body_at(scene, at + 1)
    known = whole is not None and whole[0].type == "organisation"
    return (part, whole) if known and part is not None and whole is not None else None


def _nearest(scene: Scene, at: int) -> Named | None:
    """Give the body right before 'a subsidiary of', whatever governs it: 'of the Riga Bank, a'."""
    match = _APPOSED.search(scene.tagged.tags, max(at - REACH, 0), at)
    if match is None:
        return None
    body = body_at(scene, match.start())
    placed = body is not None and not body[0].type and " " not in body[0].name
    return None if placed and scene.tagged.tags[match.start() - 1] == "," else body


def _opened(scene: Scene, at: int, end: int) -> Named | None:
    """Give whom 'A subsidiary of the Riga Bank, Lindworks' opens with."""
    tags = scene.tagged.tags
    match = _OPENED.match(tags, end) if not tags[:at].strip("DawgvU#") else None
    return body_at(scene, match.end() - 1) if match is not None else None


def _owned(scene: Scene, at: int) -> tuple[Named, Named] | None:
    """Read 'its subsidiary, X' and 'Y's parent company X'."""
    tags = scene.tagged.tags
    first = at - 1
    while first >= 0 and tags[first] in "wagv#":
        first -= 1
    behind = at + 1 + (tags[at + 1 : at + 2] in (",", ";", "b"))
    behind += scene.tagged.words(behind, 1) in (["include"], ["includes"], ["included"])
    behind += tags[behind : behind + 1] == "D"
    if first < 0 or tags[first] != "S" or tags[behind : behind + 1] != "N":
        return None
    other, owner = body_at(scene, behind), _owner(scene, first)
    return (other, owner) if other and owner and other[0] is not owner[0] else None


def _owner(scene: Scene, at: int) -> Named | None:
    """Give the body a possessive means: the name before 's, or who 'its' can be."""
    tagged = scene.tagged
    if tagged.word(at)[0] in "'’":
        return body_at(scene, at - 1)
    if tagged.small[at] == "its" and tagged.tags[:at].strip("D") == "NC":  # "Y and its branch"
        return body_at(scene, at - 2)
    meant = meant_by(scene.discourse, tagged.word(at), [])
    bodies = [
        one.member
        for one in scene.named
        if one.span.end < tagged.starts[at] and one.member.type in ("organisation", "")
    ]
    number = scene.clause_number(at)
    if not meant and tagged.small[at] == "its":
        meant = bodies or (list(scene.actors[number]) if number is not None else [])
    only = len(meant) == 1 and meant[0].type in ("organisation", "")
    return (meant[0], scene.token_span(at, at)) if only else None


def _having(scene: Scene, at: int) -> tuple[Named, Named] | None:
    """Read 'It has a subsidiary, X' and 'has a subsidiary company called X'."""
    number = scene.clause_number(at)
    match = _CALLED.match(scene.tagged.tags, at + 1)
    if number is None or match is None or scene.clauses[number].phrase[0] not in _HAVING:
        return None
    part, wholes = body_at(scene, match.end() - 1), scene.actors[number]
    called = match["called"] is None or scene.tagged.small[match.start("called")] in _NAMING
    if part is None or not called or len(wholes) != 1 or wholes[0].type not in ("organisation", ""):
        return None
    return part, (wholes[0], scene.actor_spans[number])


def _subject(scene: Scene, at: int) -> Named | None:
    """Give what a copula says to be a subsidiary, or what operates or was founded as one."""
    number = scene.clause_number(at)
    if number is None:
        return None
    clause = scene.clauses[number]
    being = clause.copula and clause.phrase[0] not in _HAVING
    between = scene.tagged.tags[clause.after : at]
    told = "as" in scene.tagged.small[clause.after : at] or clause.phrase[0] in _BECOMING
    if not (being or told) or at < clause.verb or at - clause.verb > REACH:
        return None
    between = between.rpartition("C")[2]  # "is an affiliate of one and a subsidiary of another"
    if "N" in between.replace("NS", "") or "f" in between:
        return None
    bodies = [one for one in scene.actors[number] if one.type in ("organisation", "")]
    return (bodies[0], scene.actor_spans[number]) if len(bodies) == 1 else None


def _owned_by(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'X is wholly owned by Y', where both are organisations."""
    match = _OWNER.match(scene.tagged.tags, clause.after)
    owner = body_at(scene, match.end() - 1) if match is not None else None
    bodies = scene.actors[at]
    if owner is None or clause.stance is None or len(bodies) != 1:
        return
    if owner[0].type == bodies[0].type == "organisation" and owner[0] is not bodies[0]:
        part = bodies[0], scene.actor_spans[at]
        yield draft_of(scene, part, "parent-organisation", owner, clause.stance)


def _owning(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'The Riga Bank owns the Leeds Mill'."""
    match = _OWNS.match(scene.tagged.tags, clause.after)
    part = body_at(scene, match.end() - 1) if match is not None and not clause.passive else None
    owners = scene.actors[at]
    if part is None or len(owners) != 1 or owners[0].type != "organisation":
        return
    if part[0].type == "organisation" and part[0] is not owners[0]:
        whole = owners[0], scene.actor_spans[at]
        yield draft_of(scene, part, "parent-organisation", whole, clause.stance)


def _whole_at(scene: Scene, token: int, noun: str) -> Named | None:
    """Give what something is a subsidiary of: a body, though named like a person."""
    member = scene.tagged.member(token)
    if member is not None and member.type == "person" and noun in _COMPANIES:
        member.type = "organisation"
    return body_at(scene, token)


def body_at(scene: Scene, token: int) -> Named | None:
    """Give the organisation that a token names, or one that may be."""
    member = scene.tagged.member(token) if token >= 0 else None
    if member is None or member.type not in ("organisation", ""):
        return None
    return member, scene.token_span(token, token)


def draft_of(scene: Scene, one: Named, name: str, other: Named, how: Stance | None) -> Draft:
    """Draft that one body or person is this to the other; both take the type that follows."""
    one[0].type = one[0].type or "organisation"
    if name != "headquarters":
        other[0].type = other[0].type or ("person" if name == "founder" else "organisation")
    stance = how or PLAIN
    return scene.draft(
        BY, one[0], name, About(other[0]), Where(one[1].around(other[1]), one[1], other[1]), stance
    )
