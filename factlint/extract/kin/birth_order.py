"""Who was the youngest or the eldest: 'the youngest of four children' has no younger sister.

And of whom elder or younger brothers and sisters are told who may have no name: 'one of his elder
brothers', 'he had two younger sisters', 'an older brother, Nathan'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.kin.kin_owners import governed, owner_of
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Polarity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause, Stance

BY = "birth-order"
SIGNS = frozenset(
    "youngest eldest oldest firstborn first-born elder older younger first last".split()
)
_OWNERS = (
    r"(?:(?:his|her|their) (?:parents[’'] )?|(?:[^.,;]{2,40}?[’']s? )|(?:the|a) family of |the )?"
)
_LATER = r"(?![^.;]*\b(?:second|third|marriage|surviving)\b)"  # "the eldest son of his second wife"
_RANK = deferred(
    r"\b[Tt]he (?P<rank>youngest|eldest|oldest|elder|younger|first-?born"
    r"|(?P<at>first|last)(?:[- ]born)?(?= of))"
    rf"(?: (?:son|daughter|child))? of {_OWNERS}(?P<many>(?:{WORDS}|\d{{1,2}}) )?"
    r"(?:[A-Z][\w’'-]+ )?(?P<of>children|siblings|sons|daughters|brothers|sisters)\b"
    r"(?! to\b)"
    rf"|\b[Tt]he (?P<among>youngest|eldest|oldest|first-?born) of (?:{WORDS})(?=[.,;])"
    r"|\b[Tt]he (?P<child>youngest|eldest|oldest|elder|younger)"
    rf" (?P<sex>son|daughter|child) of\b{_LATER}"
    r"|(?<=[a-z], )the (?P<alone>youngest|eldest|oldest|first-?born)(?=[,.;])"
)
_OF_THEM = deferred(  # "five children, the eldest of whom was Otto", "of whom Ada was the eldest"
    r"\b(?:children|sons|daughters|siblings)\b[^.;]{0,60}?"
    r"\b(?:the (?P<rank>youngest|eldest|oldest) of whom was (?P<who>[A-Z][\w'’-]+)"
    r"|of whom (?P<name>[A-Z][\w'’-]+) was the (?P<place>youngest|eldest|oldest)"
    r"|and (?P<one>[A-Z][\w'’-]+) was the (?P<alone>youngest|eldest|oldest))(?=[.,;])"
)
_OF_WHICH = (
    r"(?P<rank>elder|older|younger) (?P<sex>brother|sister|sibling)s?\b"
    r"(?!-in-|['’]| (?:in|officer))"
)
_OWNED = deferred(rf"\b(?P<whose>[Hh]is|[Hh]er) (?:(?:{WORDS}) )?{_OF_WHICH}")
_HAD = deferred(rf"\b(?:had|has) (?:an?|another|(?:{WORDS})) {_OF_WHICH}")
_OPENING = deferred(rf"(?:An|Another) {_OF_WHICH}, [A-Z][\w'’-]+, ")
_WITH = "with-"
_LAST = ("youngest", "younger", "last")  # all other ranks are of the first
_FAMILY = deferred(
    r"\b(?:children|sons|daughters|brothers|sisters|siblings|born to (?:them|him|her))\b"
)
_FAR = 200  # characters before a sentence in which its family is told of
_SEX = {"son": "brother", "sons": "brother", "brothers": "brother",
        "daughter": "sister", "daughters": "sister", "sisters": "sister"}  # fmt: skip


def read(scene: Scene) -> Iterator[Draft]:
    """Yield that somebody has no younger, or no elder, brother or sister, or has one."""
    yield from _told(scene)
    yield from _of_them(scene)
    match = _RANK.search(scene.text, *scene.span)
    if match is None or (match["at"] and not match["many"]):
        return  # "the last of the sisters" may be the one who lived longest
    who = whose(scene, match.start())
    if who is None or (match["alone"] and not _of_a_family(scene, who[1], match.start())):
        return
    rank = match["rank"] or match["among"] or match["child"] or match["alone"]
    missing = "younger" if rank in _LAST else "elder"
    among = _SEX.get(match["of"] or match["sex"] or "")  # "the elder daughter" may have brothers
    how = PLAIN._replace(polarity=Polarity.NEGATIVE)
    yield _draft(scene, match, who, f"{missing}-sibling", among, how)


def settle(drafts: list[Draft]) -> None:
    """Keep that somebody has an elder brother only where the text denies it of the same person."""
    own = [one for one in drafts if one.by == BY]
    denied = {(one.subject.id, one.property) for one in own if one.polarity is Polarity.NEGATIVE}
    needless = {
        id(one)
        for one in own
        if one.property.startswith(_WITH)
        and (one.subject.id, one.property.removeprefix(_WITH)) not in denied
    }
    if needless:
        drafts[:] = [one for one in drafts if id(one) not in needless]


def _told(scene: Scene) -> Iterator[Draft]:
    """Yield that somebody has an elder or a younger brother or sister."""
    for pattern, found_by in ((_OWNED, _owner), (_HAD, _having), (_OPENING, _gone_on_about)):
        for match in pattern.finditer(scene.text, *scene.span):
            who = found_by(scene, match.start())
            if who is not None:
                rank = match["rank"].replace("older", "elder")
                among = f"{rank} {match['sex']}"
                yield _draft(scene, match, who, f"{_WITH}{rank}-sibling", among, PLAIN)


def _of_them(scene: Scene) -> Iterator[Draft]:
    """Yield the eldest or youngest of children who are told of together."""
    match = _OF_THEM.search(scene.text, *scene.span)
    if match is None or any(not one.asserted or one.negative for one in scene.clauses):
        return
    rank = match["rank"] or match["place"] or match["alone"]
    start = max(match.start(name) for name in ("who", "name", "one"))
    named = next((one for one in scene.named if one.mention.start == start), None)
    if named is None or not named.member.person:
        return
    missing = "younger-sibling" if rank in _LAST else "elder-sibling"
    words = Span(scene.text.index("the " + rank, match.start()), match.end())
    yield scene.draft(
        BY, named.member, missing, Text(f"the {rank}"), Where(words, named.span, words),
        PLAIN._replace(polarity=Polarity.NEGATIVE), qualifiers={"extent": Text("never")},
    )  # fmt: skip


def _owner(scene: Scene, start: int) -> tuple[Member, Span] | None:
    """Give whom 'his' means where nobody and no kin stand before: not 'a friend and his elder'."""
    at, tags = scene.token_from(start), scene.tagged.tags
    if at is None or scene.unstated(at) or set(tags[:at]) & {"r", "N"}:
        return None
    if tags[at - 1 : at] == "C" and tags[at - 2 : at - 1] not in ("H", "Y"):
        return None
    one = owner_of(scene, at)
    if one is None or one[0].type != "person":
        return None
    acted = scene.discourse.subjects_before if "H" not in tags[:at] else []
    others = any(other.person and other is not one[0] for other in acted)
    return None if others else one  # "Her mother was a nurse. One of her elder sisters"


def _having(scene: Scene, start: int) -> tuple[Member, Span] | None:
    """Give who 'had two elder brothers'."""
    at = scene.token_from(start)
    number = scene.clause_number(at) if at is not None else None
    if number is None or not scene.clauses[number].asserted or scene.clauses[number].negative:
        return None
    acting = scene.actors[number]
    here = len(acting) == 1 and acting[0].type == "person" and scene.clauses[number].verb == at
    return (acting[0], scene.actor_spans[number]) if here else None


def _gone_on_about(scene: Scene, start: int) -> tuple[Member, Span] | None:
    """Give the topic where the sentence before told of it and 'An older brother, Emil,' opens."""
    topic = scene.discourse.topic
    about = topic is not None and scene.discourse.subjects_before == [topic]
    if topic is None or not about or topic.type != "person" or start != scene.span.start:
        return None
    return topic, Span(start, start)


def _draft(
    scene: Scene, match: re.Match[str], who: tuple[Member, Span], name: str,
    among: str | None, how: Stance,
) -> Draft:  # fmt: skip
    here = Span(*match.span())
    said = {"relation": Text(among)} if among else {}
    if how.polarity is Polarity.NEGATIVE:
        said = {"extent": Text("never"), **said}
    return scene.draft(
        BY, who[0], name, Text(match[0]), Where(here, who[1], here), how, qualifiers={**said}
    )


def whose(scene: Scene, start: int) -> tuple[Member, Span] | None:
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
