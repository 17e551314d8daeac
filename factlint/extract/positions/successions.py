"""Who followed whom in an office: 'he was succeeded in 1890 by Robert Hay, who held it to 1921'.

The office is the one that the text says the predecessor held; where it names none, nothing is
claimed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import About, Where
from factlint.extract.positions import tenures
from factlint.model import Date, Polarity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named, Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "succession"
_BY = deferred(  # behind the verb: "in 1890 as manager by his son-in-law Robert Hay"
    r"(?: as (?:the |its |their )?[a-z]+)?(?:,? (?:in|on|at the end of) [^.;:()]{4,28}?,?)? by"
    r" (?:(?:his|her|the|a|another|their)(?: [a-z][\w'’-]*){1,4},? )?(?:the )?(?:[A-Z][a-z]+ )?$"
)
_TO = deferred(  # "gave way to Miss Jean Hay", "handed over to the chemist August Lie"
    r" (?:over |way |on )?(?:[a-z]+ )?to"
    r" (?:(?:his|her|the|a|their)(?: [a-z][\w'’-]*){1,4},? )?(?:the )?(?:[A-Z][a-z]+ )?$"
)
_HELD = deferred(
    r",? who (?:then |in turn |himself |herself )?(?:held (?:the (?:post|office|position|job)|it)"
    r"|was in (?:charge|office)|had been [a-z]+|was [a-z]+|served|stayed|remained|did so)"
    r"(?: in (?:charge|office))?,? $"
)
_AS = deferred(r" as (?:the |its |their )?(?P<office>[a-z]+)\b")
_GIVING = {"gave": "way", "handed": "over", "made": "way"}
_RIGHT_BEHIND = deferred(r"[Dawr]{0,4}(?P<who>N)")  # "by the English painter Robert Hay"
SUCCEEDED = frozenset("succeeded followed replaced".split())
# "succeeded Hay in 1890", "took over from him as manager in 1890", "took his place in 1890"
_WHOM = deferred(
    r"(?: over from)?(?: (?:Mr|Mrs|Miss|Dr|Sir|Lord|Captain|Colonel|Professor)\.?)?"
    r" (?P<whom>him|her|(?P<name>[A-Z]))"
)
_PLACE = deferred(r" (?P<whom>his|her) place\b")
_THEN = deferred(
    r"(?: as (?:the |its |their )?(?:[a-z]+ )?[a-z]+)?,?(?: (?:in|on|from) (?:the [a-z]+ of )?"
    r"(?:[A-Z][a-z]+ )?\d|[.;,]|$)(?!.*\b(?:while|during|temporar|briefly"
    r"|for (?:an?|one|two|three|some|several) [a-z]+|acting|deput))"
)
SIGNS = SUCCEEDED | {"handed", "way", "over", "place"}


def read(scene: Scene) -> Iterator[Draft]:
    """Yield who took over, with the predecessor that names the office."""
    topic = scene.discourse.topic
    if topic is None or topic.person:
        return
    for at, clause in enumerate(scene.clauses):
        how = clause.stance
        if how is None or how[0] is Polarity.NEGATIVE or clause.modal:
            continue
        after, before = _taking_over(scene, at, clause)
        if after is None:
            after = successor(scene, clause)
            before = _predecessor(scene, at, clause) if after is not None else None
        if after is None or before is None or after.member is before:
            continue
        told = _time(scene, clause, after)
        if told is not None:
            yield _draft(scene, clause, (before, after), told, topic)


def _predecessor(scene: Scene, at: int, clause: Clause) -> Member | None:
    """Give who acts; a 'he' behind a semicolon is whom the sentence has just named."""
    subject = clause.subject
    opening = scene.tagged.starts[subject.first] if subject is not None else 0
    if subject is not None and scene.tagged.small[subject.first] in ("he", "she"):
        named = [
            one.member for one in scene.named
            if one.member.person and one.mention.end <= opening
        ]  # fmt: skip
        if len(named) == 1:
            return named[0]
    acting = scene.actors[at]
    return acting[0] if len(acting) == 1 and acting[0].person else None


def _taking_over(scene: Scene, at: int, clause: Clause) -> tuple[Named | None, Member | None]:
    """Give who takes over, the named subject of a clause, and from whom: 'Hay succeeded him'."""
    verb, behind = clause.phrase[0], scene.tagged.ends[clause.verb]
    if clause.passive or (verb != "took" and verb not in SUCCEEDED) or len(scene.actors[at]) != 1:
        return None, None
    place = _PLACE.match(scene.text, behind) if verb == "took" else None
    match = place or (
        _WHOM.match(scene.text, behind) if verb != "took" or _is_over(clause) else None
    )
    one = scene.actors[at][0]
    after = next((who for who in scene.named if who.member is one and who.span.end <= behind), None)
    if match is None or after is None or not one.person:
        return None, None
    end = match.end()
    if match.groupdict().get("name"):
        named = [who for who in scene.named if who.mention.start == match.start("whom")]
        before, end = (named[0].member, named[0].mention.end) if named else (None, end)
    else:
        before = _the_one_before(scene, match["whom"], one)
    known = before is not None and before is not one and _THEN.match(scene.text, end)
    return (after, before) if known else (None, None)


def _the_one_before(scene: Scene, pronoun: str, one: Member) -> Member | None:
    """Give who acted in the sentence before, where it names nobody else whom 'him' may mean."""
    gender = "male" if pronoun in ("him", "his") else "female"
    told = scene.discourse.cast.those(scene.discourse.seen_before)
    fitting = [
        who for who in told
        if who.person and who is not one and who.gender in ("", gender)
    ]  # fmt: skip
    return fitting[0] if fitting == [*scene.discourse.subjects_before] else None


def _is_over(clause: Clause) -> bool:
    return clause.phrase[1:3] == ["over", "from"]


def successor(scene: Scene, clause: Clause) -> Named | None:
    """Give who is named behind a verb of succeeding as coming next."""
    behind = scene.tagged.ends[clause.verb]
    verb, pattern = clause.phrase[0], None
    if clause.passive and verb in SUCCEEDED:
        named = _right_behind(scene, clause)
        if named is not None:
            return named
        pattern = _BY
    elif not clause.passive and _GIVING.get(verb) in clause.phrase[1:2]:
        pattern = _TO
    for named in scene.named if pattern is not None else ():
        if named.mention.start > behind and named.member.person and pattern is not None:
            found = pattern.fullmatch(scene.text, behind, named.mention.start)
            return named if found is not None else None
    return None


def _right_behind(scene: Scene, clause: Clause) -> Named | None:
    match = _RIGHT_BEHIND.match(scene.tagged.tags, clause.after + 1)
    if match is None or clause.phrase[1:2] != ["by"]:
        return None
    start = scene.tagged.starts[match.start("who")]
    return next(
        (one for one in scene.named if one.mention.start == start and one.member.person), None
    )


class Told(NamedTuple):
    """From when on, and until when where it is told, an office was held, and where that stands."""

    time: str
    span: Span


def _time(scene: Scene, clause: Clause, after: Named) -> Told | None:
    """Give when the successor held the office."""
    start = scene.tagged.starts[clause.group]
    end = after.mention.end
    behind = [one for one in scene.times if one.start >= end]
    if behind and _HELD.fullmatch(scene.text, end, _opening(scene, behind[0])):
        return _own(behind)
    told = [one for one in scene.times if one.start >= start and one.end <= end]
    told = told or [time for _, time in clause.dates if time.end <= start] or behind[:1]
    near = [one for one in told if "," not in scene.text[end : one.start].rstrip(", ")]
    if len(near) != 1 or not _plain(near[0]):
        return None
    return Told(f"{near[0].edtf}/..", near[0].span)


def _opening(scene: Scene, time: Time) -> int:
    """Give where the words that lead in a time begin: 'from 1965', 'since 1869'."""
    before = scene.text[: time.start]
    for word in ("from ", "since ", "until ", "till ", "between "):
        if before.endswith(word):
            return time.start - len(word)
    return time.start


def _own(times: Sequence[Time]) -> Told | None:
    first = times[0]
    if first.range and "[" not in first.range:
        ends = [one.end for one in times if one.range == first.range]
        return Told(first.range, Span(first.start, max(ends)))
    if first.edtf and first.edtf.endswith("/.."):
        return Told(first.edtf, first.span)
    return None


def _plain(time: Time) -> bool:
    return time.is_plain and not time.modifier


def _draft(
    scene: Scene, clause: Clause, pair: tuple[Member, Named], told: Told, topic: Member
) -> Draft:
    before, after = pair
    how = clause.stance
    assert how is not None
    span = scene.clause_span(clause)
    name = after.mention.span
    ends = (span, name, told.span)
    whole = Span(min(one.start for one in ends), max(one.end for one in ends))
    behind = scene.tagged.ends[clause.verb]
    until = name.start if name.start > behind else scene.end_of(clause)
    office = _AS.search(scene.text, behind, until)
    return scene.draft(
        BY, after.member, "position", Text(""), Where(whole, name, told.span), how,
        qualifiers={
            "of": About(topic), "time": Date(told.time), "before": About(before),
            **({"as": Text(office["office"])} if office is not None else {}),
        },
    )  # fmt: skip


def settle(drafts: list[Draft]) -> None:
    """Give each successor the predecessor's office, in place; who held none left none."""
    kept: list[Draft] = []
    held = [one for one in drafts if one.property == "position" and one.by == tenures.BY]
    for draft in drafts:
        before = draft.qualifiers.pop("before", None) if draft.by == BY else None
        if isinstance(before, About):
            offices = {
                str(one.value) for one in held if one.subject is before.member and str(one.value)
            }
            named = str(draft.qualifiers.pop("as", ""))
            if len(offices) != 1 or named not in ("", *offices):
                continue
            draft.value = Text(offices.pop())
            held.append(draft)
        kept.append(draft)
    drafts[:] = kept
