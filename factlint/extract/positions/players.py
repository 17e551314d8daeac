"""For whom somebody plays or works, told over other words.

'Plays as a forward for the Leeds Tigers'; 'was traded to the Leeds Tigers'; 'a goalkeeper playing
for Leeds United'.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.entities.body_names import is_unit
from factlint.extract.lives.nationalities import is_calling
from factlint.extract.positions.holders import Role, first_listed, holders
from factlint.extract.syntax.clause import PLAIN
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.positions.holders import Holder
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Stance

BY = "relation"
_BETWEEN = frozenset("DSaw#UPNTLC")  # "as a forward in the Northern League for"
_TO = deferred(r"P?(?P<link>[Py])(?P<article>D?)[aw]?(?P<team>N)")
_DOING = deferred(r"(?P<link>P)(?P<article>D?)[aw]{0,2}(?P<team>N)")
REACH = 12  # tokens from a verb to the team


@cache
def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that this reader is for."""
    return frozenset[str]().union(
        *(word_list("players", name) for name in ("playing", "moved", "doing"))
    )


def read(scene: Scene) -> Iterator[Draft]:
    """Yield for whom players play, and those for whom others are said to work."""
    for at, clause in enumerate(scene.clauses):
        if clause.stance is None or clause.negative or not scene.actors[at]:
            continue
        token = _moved(scene, at) if clause.passive else _plays(scene, at)
        for member in scene.actors[at] if token is not None else ():
            if token is not None and member.person:
                who = member, scene.actor_spans[at]
                yield _draft(scene, who, "member-of", token, clause.stance)
    yield from _described(scene)


def _plays(scene: Scene, at: int) -> int | None:
    """Give the team of 'plays as a forward for the Leeds Tigers', 'made his debut for'."""
    clause, small = scene.clauses[at], scene.tagged.small
    if clause.phrase[0] not in word_list("players", "playing") or clause.phrase[1:2] == ["for"]:
        return None
    until = min(clause.after + REACH, clause.end)
    link = next((one for one in range(clause.after, until) if small[one] == "for"), until)
    match = _DOING.match(scene.tagged.tags, link)
    if match is None or not _BETWEEN.issuperset(scene.tagged.tags[clause.after : link]):
        return None
    if clause.phrase[0] == "made" and word_list("players", "made").isdisjoint(
        small[clause.after : link]
    ):
        return None
    return _team(scene, match.start("team"), article=bool(match["article"]))


def _moved(scene: Scene, at: int) -> int | None:
    """Give the team of 'was traded to the Leeds Tigers', 'was drafted by Leeds United'."""
    clause = scene.clauses[at]
    if clause.phrase[0] not in word_list("players", "moved"):
        return None
    match = _TO.match(scene.tagged.tags, clause.after)
    if match is None or scene.tagged.small[match.start("link")] not in ("to", "by"):
        return None
    return _team(scene, match.start("team"), article=bool(match["article"]))


def _team(scene: Scene, token: int, *, article: bool) -> int | None:
    """Give the token of a team; behind an article a name that tells nothing may be one's.

    'For Northern League side Leeds Tigers' names the league first.
    """
    member = scene.tagged.member(token)
    if member is None or is_unit(member.name):
        return None
    end = token + 1
    while scene.tagged.tags[end : end + 1] == "w":
        end += 1
    if end > token + 1 and scene.tagged.small[end - 1] not in ("team", "club", "side"):
        return None  # "for the Leeds Mercury prize"
    if end > token + 1 and scene.tagged.tags[end : end + 1] == "N":
        return _team(scene, end, article=True)
    unknown = article and not member.type and " " in member.name
    return token if member.type == "organisation" or unknown else None


def _described(scene: Scene) -> Iterator[Draft]:
    """Yield 'is a goalkeeper playing for Leeds United'."""
    tagged = scene.tagged
    for at in range(2, len(tagged.tags)):
        doing = tagged.tags[at] == "g" and tagged.small[at] in word_list("players", "doing")
        if not doing or tagged.tags[at - 1] != "w" or not is_calling(tagged.small[at - 1]):
            continue
        match = _DOING.match(tagged.tags, at + 1)
        if match is None or tagged.small[match.start("link")] not in ("for", "at", "with"):
            continue
        token = _team(scene, match.start("team"), article=bool(match["article"]))
        role = Role(first_listed(scene, at - 1), "", at - 1, at)
        clause = scene.clause_at(role.at)
        if token is None or scene.unsaid(role.at):
            continue
        name = "member-of" if tagged.small[at] == "playing" else "employer"
        for holder in holders(scene, role):
            if holder[0].type == "person":
                how = clause.stance if clause is not None and clause.stance else PLAIN
                yield _draft(scene, holder, name, token, how)


def _draft(scene: Scene, who: Holder, name: str, token: int, how: Stance) -> Draft:
    body = scene.tagged.member(token)
    assert body is not None
    body.type, who[0].type = body.type or "organisation", who[0].type or "person"
    told = scene.token_span(token, token)
    where = Where(who[1].around(told), who[1], told)
    return scene.draft(BY, who[0], name, About(body), where, how)
