"""Where somebody lives or comes from: 'moved with her family to Leeds', 'a native of Riga'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.places import place_at
from factlint.model import Date, Modality, Polarity, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.scene import Scene

BY = "home"
NEAR_THE_OPENING = len("Originally she was a")  # characters before 'native of' that opens
_IN = frozenset("in at near".split())
_TO = frozenset("to".split())
# A verb, and the prepositions before the place it makes somebody's home.
VERBS = {
    **dict.fromkeys(
        "lived live lives living resided resides reside residing dwelt grew raised".split(), _IN
    ),
    **dict.fromkeys(
        "moved moves relocated emigrated immigrated migrated resettled fled".split(), _TO
    ),
    **dict.fromkeys("settled settles".split(), _IN),
}  # fmt: skip
_GERUNDS = {
    **dict.fromkeys("settling living residing".split(), _IN),
    **dict.fromkeys("moving relocating emigrating".split(), _TO),
}  # fmt: skip
SIGNS = frozenset(VERBS.keys() | _GERUNDS.keys() | {"native", "resident", "inhabitant"})
# What may stand between: 'lives and works in', 'moved with his family to', 'grew up in'.
_GAP = deferred(
    r"(?:[aD#w]|P(?=P)|PS[awr]{1,3}(?:C[awr]{1,2})?|C[sv]|,|L|P?T,?|PO|PD?N(?=P))*?"
    r"(?P<place>P[Da]?w{0,3}?f?)N"
)
_WITH = frozenset("with and up back out away there permanently permanent together".split())
_NATIVE = deferred(r"(?:[Nn]ative|resident|inhabitant) of (?:the )?")
_NATIVE_OF_NAMED = deferred(r" native\b")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield homes and origins."""
    for at, clause in enumerate(scene.clauses):
        wanted = VERBS.get(clause.phrase[0])
        if wanted is None or clause.stance is None or clause.negative:
            continue
        if clause.phrase[0] == "grew" and "up" not in clause.phrase[1:2]:
            continue
        if clause.phrase[0] == "raised" and not (clause.passive or _born_and(scene, at)):
            continue
        for member in scene.actors[at]:
            if member.person:
                yield from _home(scene, at, clause, member, wanted)
    yield from _settling(scene)
    yield from _natives(scene)


def _home(
    scene: Scene, at: int, clause: Clause, member: Member, wanted: frozenset[str]
) -> Iterator[Draft]:
    gap = _GAP.match(scene.tagged.tags, clause.after)
    if gap is not None and scene.tagged.small[gap.start("place")] == "from":
        gap = _GAP.match(scene.tagged.tags, gap.end())
    if gap is None or gap.end() - 1 >= max(clause.end, clause.after + 1) + 3:
        return
    if scene.tagged.small[gap.start("place")] not in wanted or not _idle(
        scene, clause, gap.start("place")
    ):
        return
    place = place_at(scene, scene.tagged.starts[gap.end() - 1])
    if place is None:
        return
    if _born_and(scene, at):
        yield _draft(scene, member, "birthplace", place, scene.actor_spans[at], clause)
    draft = _draft(scene, member, "residence", place, scene.actor_spans[at], clause)
    if clause.dates:
        told = clause.dates[0][1]
        draft.qualifiers["time"] = Date(told.range or told.edtf or "")
    yield draft


def _born_and(scene: Scene, at: int) -> bool:
    """Tell whether somebody is 'born and raised' in one place."""
    return at > 0 and scene.clauses[at - 1].phrase[:3] == ["born", "and", "raised"]


def _settling(scene: Scene) -> Iterator[Draft]:
    """Yield '... before settling in Leeds': the one who acts before it settles."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        wanted = _GERUNDS.get(tagged.word(at)) if tag == "g" else None
        if wanted is None or not scene.clauses or scene.unstated(at):
            continue
        gap = _GAP.match(tagged.tags, at + 1)
        if gap is None or tagged.small[gap.start("place")] not in wanted:
            continue
        before = [number for number, one in enumerate(scene.clauses) if one.verb < at]
        number = before[-1] if before else 0
        place = place_at(scene, tagged.starts[gap.end() - 1])
        members = [one for one in scene.actors[number] if one.person]
        clause = scene.clauses[number]
        if (
            (
                place is not None
                and len(members) == 1
                and clause.stance is not None
                and not clause.negative
            )
            and gap.end() - at < 8
            and "w" not in tagged.tags[at + 1 : gap.start("place")]
        ):
            yield _draft(scene, members[0], "residence", place, scene.actor_spans[number], clause)


def _idle(scene: Scene, clause: Clause, end: int) -> bool:
    """Tell whether nothing was moved but the subject: not 'moved the company to'."""
    tags = scene.tagged.tags[clause.after : end]
    if "w" not in tags:
        return True
    return tags[0] in "PaLT" or scene.tagged.small[clause.after] in _WITH or tags[0] == "C"


def _natives(scene: Scene) -> Iterator[Draft]:
    """Yield the birthplace of 'a native of Riga' and the home of 'a resident of Riga'."""
    for match in _NATIVE.finditer(scene.text, *scene.span):
        place = place_at(scene, match.end())
        holder = _described(scene, match.start())
        if place is not None and holder is not None:
            name = "birthplace" if match[0][1:].startswith("ative") else "residence"
            yield _draft(scene, holder[0], name, place, holder[1], None)


def _described(scene: Scene, start: int) -> tuple[Member, Span] | None:
    """Give whom 'a native of' describes: the copula's subject, or who acts right behind it."""
    for at, clause in enumerate(scene.clauses):
        if not scene.actors[at] or not scene.actors[at][0].person or clause.stance is None:
            continue
        verb_end = scene.tagged.ends[clause.verb]
        between = scene.text[verb_end:start]
        if (
            clause.copula
            and verb_end <= start
            and between.strip(" ").lower() in ("a", "", "also a", "the")
        ):
            return scene.actors[at][0], scene.actor_spans[at]
        opens = start - scene.span.start <= NEAR_THE_OPENING and clause.opener == ","
        subject = clause.subject
        if opens and subject is not None and scene.tagged.starts[subject.at[0]] > start:
            return scene.actors[at][0], scene.actor_spans[at]
        return None
    return None


def _draft(
    scene: Scene, member: Member, name: str, place: tuple[Member, Span], who: Span,
    clause: Clause | None,
) -> Draft:  # fmt: skip
    member.type = member.type or "person"
    how = (
        clause.stance
        if clause is not None and clause.stance
        else (Polarity.POSITIVE, Modality.ASSERTED, "")
    )
    span = Span(min(who.start, place[1].start), max(who.end, place[1].end))
    return Draft(
        member, name, About(place[0]), BY, scene.block, span, who, place[1],
        polarity=how[0], modality=how[1], speaker=how[2], origin=scene.origin,
        citations=scene.citations,
    )  # fmt: skip
