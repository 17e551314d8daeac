"""Who died of those that a passage tells of, and who is told to act after it.

'Four lost their lives: the owner, Sir Hector Blair, and three hands'; 'among the dead was Otto
Hay'; 'he could not be reached'; 'his last concert was given in May'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.extract.grammar import SAYING
from factlint.extract.language import load_language
from factlint.model import Date, Modality, Polarity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.scene import Scene, Setting

BY = "casualty"
SIGNS = frozenset(
    "lives killed drowned lost shot hanged executed died perished dead victims fallen reached saved"
    " rescued brought seen heard last final funeral burial cremation lived fell".split()
)
_LISTED = deferred(
    r"\b(?:lost their lives|(?:were|was) (?:killed|drowned|lost|shot|hanged|executed)|died|perished"
    r"|drowned)(?: (?:in it|there|with her|on board|that day))?: "
)
_AMONG = deferred(
    r"\b[Aa]mong (?:the|its|their) (?:\w+ )?(?:dead|killed|victims|fallen|drowned) (?:was|were) "
)
_NOT_SAVED = deferred(
    r"\bcould not be (?:reached|saved|rescued|brought up)\b"
    r"|\bwas (?:never|not) (?:seen|heard of)(?: alive)? again\b"
)
_THERE = deferred(
    r"(?:In (?:it|this|that|the (?:assault|attack|battle|charge|fighting|collision|crash|fire"
    r"|fight|skirmish|explosion|ambush))|There|Here|That (?:day|night)|On (?:that|the same) day)\b"
)
_LAST = deferred(
    r"\b(?P<whose>[Hh]is|[Hh]er) (?:last|final) (?:public )?"
    r"(?:concert|match|game|speech|performance|appearance|lecture|sermon|race|fight|recital|flight|voyage|broadcast)\b"
    r"(?! (?:but|before|had|with whom|of which))"
)
_FUNERAL = deferred(r"The (?:funeral|burial|cremation)(?: service)? (?:took place|was held|was) ")
_WARLIKE = deferred(
    r"\b(?:war|battle|siege|army|regiment|troops|campaign|assault|wounded|besieg|general|colonel)"
)
_AFTERWARDS = deferred(
    r"(?:At|In|Before|During) the (?:inquiry|inquest|court of inquiry|hearing)\b"
)
_SHORTEST = 28  # days of a month
_ACCIDENT = deferred(
    r"\b(?:left the rails|derailed|collided|collision|exploded|explosion|capsized|burst|collapsed"
    r"|crashed|ran away|overturned|toppled over|was struck|was torpedoed|caught fire|fire|avalanche"
    r"|gave way|bomb|shell|ran aground)\b"
)
_WITH_AN_OBJECT = frozenset("led gave won ran made received left".split())
_JUST_BEFORE = 120  # characters of the sentence before
_A_DAY = len("1659-06-02")
_NEAR = 90  # days within which a tale that goes from day to day looks back no more


def read(scene: Scene) -> Iterator[Draft]:
    """Yield deaths told of some of many, and last appearances."""
    when = _date(scene)
    if when:
        yield from _named(scene, when)
        yield from _not_saved(scene, when)
    if len(scene.discourse.moment or "") == _A_DAY and not scene.tagged.dates:
        yield from _killed_there(scene, scene.discourse.moment or "")
    if "last" in scene.tagged.small or "final" in scene.tagged.small:
        yield from _last_time(scene)
    yield from _funeral(scene)
    yield from _lived(scene)
    yield from _fell(scene)


def _funeral(scene: Scene) -> Iterator[Draft]:
    """Read 'The funeral took place on 2 March' right behind a death."""
    dead, match = scene.discourse.last_death, _FUNERAL.match(scene.text, scene.span.start)
    dates = [one for one in scene.times if one.kind == "date" and one.edtf and not one.range]
    if dead is None or match is None or len(dates) != 1 or not dead.person:
        return
    time = dates[0]
    yield Draft(
        dead, "buried", Date(time.edtf or ""), BY, scene.block, Span(match.start(), time.end),
        Span(*match.span()), Span(time.start, time.end), qualifiers={"what": Text("funeral")},
        origin=scene.origin, citations=scene.citations,
    )  # fmt: skip


def _lived(scene: Scene) -> Iterator[Draft]:
    """Read 'Lars, who lived from 1915 to 1944' as the ends of a life."""
    for at, clause in enumerate(scene.clauses):
        ends = [time for _, time in clause.dates if time.range and time.range.count("/") == 1]
        if clause.phrase[:2] != ["lived", "from"] or len(ends) != 2 or clause.opener != "R":
            continue
        for member in scene.actors[at] if clause.stance is not None else ():
            for name, time in zip(("born", "died"), ends, strict=True):
                if member.type in ("person", "") and (time.edtf or "")[:4].isdecimal():
                    yield Draft(
                        member, name, Date(time.edtf or ""), BY, scene.block,
                        scene.clause_span(clause), scene.actor_spans[at],
                        Span(time.start, time.end), origin=scene.origin,
                        citations=scene.citations,
                    )  # fmt: skip


def _fell(scene: Scene) -> Iterator[Draft]:
    """Read 'fell at Nyborg on 14 November 1659', in a tale of war, as a death."""
    if "fell" not in scene.tagged.small or not _WARLIKE.search(scene.text):
        return
    for at, clause in enumerate(scene.clauses):
        dates = [time for _, time in clause.dates if time.edtf and not time.range]
        placed = scene.tagged.tags[clause.after : clause.after + 2] == "PN"
        fell = clause.phrase[0] == "fell" and clause.phrase[1:2] in (["at"], ["before"], ["near"])
        how = clause.stance
        asserted = how is not None and how[0] is Polarity.POSITIVE and how[1] is Modality.ASSERTED
        if not (fell and placed and asserted) or len(dates) != 1:
            continue
        for member in scene.actors[at]:
            if member.type == "person":
                yield Draft(
                    member, "died", Date(dates[0].edtf or ""), BY, scene.block,
                    scene.clause_span(clause), scene.actor_spans[at],
                    Span(dates[0].start, dates[0].end), qualifiers={"what": Text("fell")},
                    origin=scene.origin, citations=scene.citations, confidence=0.8,
                )  # fmt: skip


def _date(scene: Scene) -> str:
    """Give the date of a sentence, or the one that the tale has reached."""
    told = [scene.tagged.time(at) for at in scene.tagged.dates]
    plain = [one.edtf for one in told if one is not None and one.edtf and not one.range]
    if len(plain) == len(told) == 1 and plain[0][:4].isdecimal():
        return plain[0]
    return (scene.discourse.moment or "") if not told else ""


def _named(scene: Scene, when: str) -> Iterator[Draft]:
    for pattern, most in ((_LISTED, 20), (_AMONG, 1)):
        for match in pattern.finditer(scene.text, *scene.span):
            behind = [one for one in scene.named if one.mention.start >= match.end()]
            for one in behind[:most]:
                if one.member.person and " " in one.mention.text:
                    yield _died(scene, one.member, one.span, match, when, 0.8)


def _not_saved(scene: Scene, when: str) -> Iterator[Draft]:
    match = _NOT_SAVED.search(scene.text, *scene.span)
    who = _acting(scene, match.start()) if match is not None else None
    if match is not None and who is not None and not scene.question:
        yield _died(scene, *who, match, when, 0.6)


def _killed_there(scene: Scene, when: str) -> Iterator[Draft]:
    """Read 'In it Colonel Krabbe was killed', of the day that the tale has reached."""
    start = scene.span.start
    accident = _ACCIDENT.search(scene.text, max(start - _JUST_BEFORE, 0), start)
    if not _THERE.match(scene.text, start) and not accident:
        return
    for at, clause in enumerate(scene.clauses):
        how = clause.stance
        stated = how is not None and how[0] is Polarity.POSITIVE and how[1] is Modality.ASSERTED
        if not clause.passive or clause.perfect or not stated:
            continue
        found = scene.lexicon.find(scene.lexicon.passive, clause.phrase, ("person",))
        if found is None or found.name != "died":
            continue
        span = scene.token_span(clause.group, clause.verb)
        for member, who in _killed(scene, at, span):
            yield Draft(
                member, "died", Date(when), BY, scene.block, scene.clause_span(clause),
                who, span, qualifiers={"what": Text(clause.phrase[0])},
                origin=scene.origin, citations=scene.citations, confidence=0.6,
            )  # fmt: skip


def _killed(scene: Scene, at: int, verb: Span) -> list[tuple[Member, Span]]:
    """Give who was killed: the subject, or the only person named before the verb."""
    acting = [one for one in scene.actors[at] if one.type in ("person", "")]
    if acting:
        return [(one, scene.actor_spans[at]) for one in acting]
    named = [one for one in scene.named if one.member.person and " " in one.member.name]
    before = [(one.member, one.span) for one in named if one.mention.end <= verb.start]
    alone = len(scene.clauses) == 1 and " not " not in scene.text[slice(*scene.span)]
    return before if len(before) == 1 and alone else []


def _last_time(scene: Scene) -> Iterator[Draft]:
    """Read 'His last concert was given in Leeds in May' as something that he did then."""
    if len(scene.tagged.dates) != 1 or any(one.phrase[0] in SAYING for one in scene.clauses):
        return
    time = scene.tagged.time(scene.tagged.dates[0])
    match = _LAST.search(scene.text, *scene.span)
    if match is None or time is None or not time.edtf or time.range or time.start < match.end():
        return
    token = next(
        (at for at, start in enumerate(scene.tagged.starts) if start >= match.start("whose")), None
    )
    who = scene.possessor(token) if token is not None else None
    if who is None or not who.person or scene.unstated(token or 0):
        return
    yield Draft(
        who, "acted", Date(time.edtf), BY, scene.block, Span(match.start(), time.end),
        Span(*match.span("whose")), Span(time.start, time.end),
        qualifiers={"what": Text("appeared")}, origin=scene.origin, citations=scene.citations,
    )  # fmt: skip


def _acting(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give the one person who is the subject of the clause in which a place stands."""
    for number, clause in enumerate(scene.clauses):
        last = scene.tagged.ends[min(clause.end, len(scene.tagged.ends)) - 1]
        if scene.tagged.starts[clause.head] <= at < last and len(scene.actors[number]) == 1:
            member = scene.actors[number][0]
            return (member, scene.actor_spans[number]) if member.person else None
    return None


def _died(
    scene: Scene, member: Member, who: Span, match: re.Match[str], when: str, confidence: float
) -> Draft:
    span = Span(min(who.start, match.start()), max(who.end, match.end()))
    return Draft(
        member, "died", Date(when), BY, scene.block, span, who, Span(*match.span()),
        qualifiers={"what": Text(match[0].strip(" :"))}, origin=scene.origin,
        citations=scene.citations, confidence=confidence,
    )  # fmt: skip


def note(setting: Setting, drafts: Iterable[Draft]) -> None:
    """Remember for the rest of the block who died on which day."""
    for draft in drafts:
        if draft.property == "died" and len(str(draft.value)) == _A_DAY:
            setting.dead[draft.subject.id] = str(draft.value)


def deeds_of_the_dead(scene: Scene) -> Iterator[Draft]:
    """Yield what somebody does in a tale that goes from day to day, after dying in it."""
    moment = scene.discourse.moment or ""
    if not scene.setting.dead or scene.tagged.dates:
        return
    if _AFTERWARDS.match(scene.text, scene.span.start):
        yield from _at_the_inquiry(scene)
        return
    if len(moment) != _A_DAY:
        return
    for at, clause in enumerate(scene.clauses):
        how = clause.stance
        stated = how is not None and how[0] is Polarity.POSITIVE and how[1] is Modality.ASSERTED
        deed = not (clause.copula or clause.passive or clause.perfect or clause.modal)
        if not stated or not deed or not _by_the_living(scene, clause):
            continue
        for member in scene.actors[at]:
            died = scene.setting.dead.get(member.id, "")
            if died and died < moment and _days(died, moment) <= _NEAR:
                yield Draft(
                    member, "acted", Date(moment), BY, scene.block, scene.clause_span(clause),
                    scene.actor_spans[at], scene.token_span(clause.group, clause.verb),
                    qualifiers={"what": Text(clause.phrase[0])}, origin=scene.origin,
                    citations=scene.citations, confidence=0.6,
                )  # fmt: skip


def _at_the_inquiry(scene: Scene) -> Iterator[Draft]:
    """Yield what somebody who was killed says at the inquiry into it, as done on a later day."""
    for at, clause in enumerate(scene.clauses):
        how = clause.stance
        stated = how is not None and how[0] is Polarity.POSITIVE and how[1] is Modality.ASSERTED
        if not stated or clause.copula or clause.passive or clause.perfect or clause.modal:
            continue
        for member in scene.actors[at]:
            died = scene.setting.dead.get(member.id, "")
            if died:
                year, month, day = (int(part) for part in died.split("-"))
                later = (
                    f"{year:04}-{month:02}-{day + 1:02}" if day < _SHORTEST else f"{year + 1:04}"
                )
                yield Draft(
                    member, "acted", Date(f"{later}/.."), BY, scene.block,
                    scene.clause_span(clause), scene.actor_spans[at],
                    scene.token_span(clause.group, clause.verb),
                    qualifiers={"what": Text(clause.phrase[0])}, origin=scene.origin,
                    citations=scene.citations, confidence=0.6,
                )  # fmt: skip


def _by_the_living(scene: Scene, clause: Clause) -> bool:
    """Tell whether only the living do it: 'led the attack', but not 'led to a war'."""
    verb, behind = clause.phrase[0], scene.tagged.tags[clause.after : clause.after + 1]
    if verb in _WITH_AN_OBJECT:
        return behind in ("D", "N", "#")
    return verb not in load_language().of_the_dead


def _days(one: str, other: str) -> int:
    """Give the days between two days, of each month 31: near enough to tell weeks from years."""
    first, last = ([int(part) for part in date.split("-")] for date in (one, other))
    years, months, days = (b - a for a, b in zip(first, last, strict=True))
    return 372 * years + 31 * months + days
