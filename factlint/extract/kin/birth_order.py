"""Who was the youngest or the eldest: 'the youngest of four children' has no younger sister."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.kin.kin_owners import governed
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Polarity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "birth-order"
SIGNS = frozenset("youngest eldest oldest firstborn first-born elder younger first last".split())
_OWNERS = (
    r"(?:(?:his|her|their) (?:parents[’'] )?|(?:[^.,;]{2,40}?[’']s? )|(?:the|a) family of |the )?"
)
_LATER = r"(?![^.;]*\b(?:second|third|marriage|surviving)\b)"  # "the eldest son of his second wife"
_RANK = deferred(
    r"\b[Tt]he (?P<rank>youngest|eldest|oldest|elder|younger|first-?born|(?P<at>first|last)(?= of))"
    rf"(?: (?:son|daughter|child))? of {_OWNERS}(?P<many>(?:{WORDS}|\d{{1,2}}) )?"
    r"(?:[A-Z][\w’'-]+ )?(?P<of>children|siblings|sons|daughters|brothers|sisters)\b"
    r"(?! to\b)"
    rf"|\b[Tt]he (?P<among>youngest|eldest|oldest|first-?born) of (?:{WORDS})(?=[.,;])"
    r"|\b[Tt]he (?P<child>youngest|eldest|oldest|elder|younger)"
    rf" (?P<sex>son|daughter|child) of\b{_LATER}"
    r"|(?<=[a-z], )the (?P<alone>youngest|eldest|oldest|first-?born)(?=[,.;])"
)
_LAST = ("youngest", "younger", "last")  # all other ranks are of the first
_FAMILY = deferred(
    r"\b(?:children|sons|daughters|brothers|sisters|siblings|born to (?:them|him|her))\b"
)
_FAR = 200  # characters before a sentence in which its family is told of
_SEX = {"son": "brother", "sons": "brother", "brothers": "brother",
        "daughter": "sister", "daughters": "sister", "sisters": "sister"}  # fmt: skip


def read(scene: Scene) -> Iterator[Draft]:
    """Yield that somebody has no younger, or no elder, brother or sister."""
    match = _RANK.search(scene.text, *scene.span)
    if match is None or (match["at"] and not match["many"]):
        return  # "the last of the sisters" may be the one who lived longest
    who = _whose(scene, match.start())
    if who is None or (match["alone"] and not _of_a_family(scene, who[1], match.start())):
        return
    member, span = who
    rank = match["rank"] or match["among"] or match["child"] or match["alone"]
    missing = "younger-sibling" if rank in _LAST else "elder-sibling"
    among = _SEX.get(match["of"] or match["sex"] or "")  # "the elder daughter" may have brothers
    yield scene.draft(
        BY, member, missing, Text(match[0]),
        Where(Span(*match.span()), span, Span(*match.span())),
        PLAIN._replace(polarity=Polarity.NEGATIVE),
        qualifiers={"extent": Text("never"), **({"relation": Text(among)} if among else {})},
    )  # fmt: skip


def _whose(scene: Scene, start: int) -> tuple[Member, Span] | None:
    """Give whom the words describe: the one before the comma, or else who acts."""
    before = scene.text[scene.span.start : start]
    if before and not before.endswith((" was ", " is ", " as ", ", ")):
        return None
    for at, clause in enumerate(scene.clauses):
        if not clause.asserted or clause.negative or len(scene.actors[at]) != 1:
            continue
        one = scene.actors[at][0], scene.actor_spans[at]
        if clause.phrase[0] == "born" and clause.passive and scene.tagged.ends[clause.verb] < start:
            return one  # "born at Riga to Otto and Ada Lund, the eldest of six children"
        named = next((name for name in scene.named if name.mention.end == start - 2), None)
        if named is not None and before.endswith(", ") and named.member is not one[0]:
            told_of = _governed_by_a_relation(scene, named.mention.start)
            return None if told_of or named.member.type != "person" else (named.member, named.span)
        apart = before.endswith(", ") and _told_of_another(scene, clause, start)
        return one if one[0].person and not apart else None
    return None


def _of_a_family(scene: Scene, named: Span, start: int) -> bool:
    """Tell whether 'Otto, the youngest,' is told of brothers and sisters: 'They had six sons'."""
    before = max(scene.span.start - _FAR, 0)
    return named.end == start - 2 and _FAMILY.search(scene.text, before, named.start) is not None


def _told_of_another(scene: Scene, clause: Clause, start: int) -> bool:
    """Tell whether the words may describe another: 'she met a baker, the youngest of four sons'."""
    if scene.tagged.ends[clause.verb] > start:
        return False
    if not clause.copula:
        return True
    after = scene.tagged.ends[clause.verb]
    return any(
        after < one.mention.start < start and one.member.type == "person" for one in scene.named
    )


def _governed_by_a_relation(scene: Scene, start: int) -> bool:
    """Tell whether a name says whose kin somebody is: 'a son of Otto Lund, the eldest of six'."""
    token = scene.token_from(start)
    return token is not None and governed(scene, token)
