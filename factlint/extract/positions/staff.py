"""Who works at a body, told by what is done there, not by a role.

'Taught law at Dorpat University'; 'heads the sales department of the Riga Bank'; 'is on the board
of the Riga Bank'.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.entities.body_names import is_unit
from factlint.extract.lives.schools import names_school
from factlint.extract.positions.role_bodies import works_at
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "role"
_AT = deferred(r"(?:[DaSwgr#CLT,]|P(?!D?[aw]*N)|U)*?(?P<at>P)D?[aw]{0,3}(?P<body>N)")
_PART_OF = deferred(r"D?[awgS]*?(?P<part>w)(?P<link>[fP])D?[awg]{0,4}(?P<body>N)")
_ON_THE = deferred(
    r"a?(?P<on>P)[DS]?[awg]{0,3}(?P<part>w)(?:fw)?(?P<link>[fP])D?[awg]{0,4}(?P<body>N)"
)
_WITH = deferred(r"a?(?P<with>P)D?(?P<body>N)(?=[PUT;.,]|$)")
_LINKS = frozenset("of at for with within".split())
REACH = 10  # tokens from a verb to the body


@cache
def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that this reader is for."""
    names = ("working", "heading", "boards", "staffs")
    return frozenset({"responsible", "with"}).union(*(word_list("staff", name) for name in names))


def read(scene: Scene) -> Iterator[Draft]:
    """Yield whose people those are who work, teach or lead at a body."""
    for at, clause in enumerate(scene.clauses):
        if clause.stance is None or clause.negative or not scene.actors[at]:
            continue
        told = _named_to(scene, clause) if clause.passive else _told(scene, clause)
        if told is None:
            continue
        for member in scene.actors[at]:
            if member.person:
                yield _draft(scene, at, clause, member, *told)


def _told(scene: Scene, clause: Clause) -> tuple[str, int] | None:
    """Give the property that a clause states, and the token of the body."""
    verb = clause.phrase[0]
    if verb in word_list("staff", "working"):
        return _at(scene, clause)
    if verb in word_list("staff", "heading"):
        return _heading(scene, clause)
    if clause.copula and clause.phrase[1:3] == ["responsible", "for"]:
        named = scene.tagged.tags[clause.after + 2 : clause.after + 3] in ("D", "S")
        return _at(scene, clause) if not named else None  # "for the fire at"
    return _on(scene, clause) or _with(scene, clause) if clause.copula else None


def _at(scene: Scene, clause: Clause) -> tuple[str, int] | None:
    """Read 'taught law at Dorpat University'."""
    match = _AT.match(scene.tagged.tags, clause.after, clause.after + REACH)
    if (
        match is None
        or clause.phrase[1:2] == ["at"]
        or scene.tagged.small[match.start("at")] != "at"
    ):
        return None
    token = match.start("body")
    return ("employer", token) if _is_body(scene, token) else None


def _heading(scene: Scene, clause: Clause) -> tuple[str, int] | None:
    """Read 'heads the sales department of the Riga Bank'."""
    match = _PART_OF.match(scene.tagged.tags, clause.after)
    if match is None or scene.tagged.small[match.start("link")] not in _LINKS:
        return None
    part, token = scene.tagged.small[match.start("part")], match.start("body")
    if not _is_body(scene, token):
        return None
    if part in word_list("staff", "boards"):
        return "member-of", token
    return ("employer", token) if part in word_list("staff", "parts") else None


def _on(scene: Scene, clause: Clause, link: str = "on") -> tuple[str, int] | None:
    """Read 'is on the board of the Riga Bank'."""
    match = _ON_THE.match(scene.tagged.tags, clause.after)
    if match is None or scene.tagged.small[match.start("on")] != link:
        return None
    part, token = scene.tagged.small[match.start("part")], match.start("body")
    linked = scene.tagged.small[match.start("link")] in _LINKS
    if not linked or not _is_body(scene, token):
        return None
    if part in word_list("staff", "boards"):
        return "member-of", token
    return ("employer", token) if part in word_list("staff", "staffs") else None


def _with(scene: Scene, clause: Clause) -> tuple[str, int] | None:
    """Read 'has been with the Riga Bank since 1990'."""
    match = _WITH.match(scene.tagged.tags, clause.after)
    if match is None or scene.tagged.small[match.start("with")] != "with":
        return None
    token = match.start("body")
    member = scene.tagged.member(token)
    known = member is not None and member.type == "organisation"
    return ("member-of", token) if known and _is_body(scene, token) else None


def _named_to(scene: Scene, clause: Clause) -> tuple[str, int] | None:
    """Read 'was appointed to the board of the Riga Bank'."""
    named = clause.phrase[0] in word_list("staff", "naming")
    return _on(scene, clause, "to") if named else None


def _is_body(scene: Scene, token: int) -> bool:
    member = scene.tagged.member(token)
    if member is None or is_unit(member.name):
        return False
    name = scene.tagged.word(token)
    if names_school(name):
        return member.type in ("organisation", "place", "")
    return member.type == "organisation" or (works_at(scene, token) and " " in name)


def _draft(scene: Scene, at: int, clause: Clause, who: Member, name: str, token: int) -> Draft:
    body = scene.tagged.member(token)
    assert body is not None and clause.stance is not None
    if not body.type or body.hinted:
        body.type, body.hinted = "organisation", False
    who.type = who.type or "person"
    span, told, how = scene.actor_spans[at], scene.token_span(token, token), clause.stance
    return scene.draft(BY, who, name, About(body), Where(span.around(told), span, told), how)
