"""Who died of those that a passage tells of.

'Four lost their lives: the owner, Sir Hector Blair, and three hands'; 'among the dead was Otto
Hay'; 'he could not be reached'; 'in it Colonel Krabbe was killed'; 'Rehn fell at Nyborg'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.lives.fates import words_of_dying
from factlint.model import Age, Date, Span, Text, is_day, year_of
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "casualty"
_LISTED = deferred(
    lambda: (
        rf"\b(?:(?:were|was) (?:{one_of('disasters', 'killed')})|{one_of('disasters', 'perished')})"
        r"(?: (?:in it|there|with her|on board|that day))?: "
    )
)
_AMONG = deferred(
    lambda: (
        r"\b[Aa]mong (?:the|its|their) (?:\w+ )?"
        rf"(?:{one_of('disasters', 'dead')}) (?:was|were) "
    )
)
_AMONG_THEM = deferred(  # Eight of the crew were drowned, among them the coxswain, Digory Nance
    lambda: (
        rf"\b(?:(?:were|had been) (?:{one_of('disasters', 'killed')})"
        rf"|{one_of('disasters', 'perished')})\b(?! (?:their|his|her|later|at,))[^.;]{{0,40}}, "
        r"(?:among them|one of them|including) (?:was |were )?"
        r"(?:(?:the|her|his|its|their|a) [a-z -]+,? )?(?<! of )(?=[A-Z])"
    )
)
_AGED = deferred(r",? \(?aged (?P<age>\d{1,2})\b(?! months| weeks)")
_AFTERWARDS = deferred(
    r"\b(?:later|afterwards|before|after|years?|had (?:been )?|earlier|previously|since|once"
    r"|until)\b"
)
_NOT_SAVED = deferred(
    r"\bcould not be (?:reached|saved|rescued|brought up)\b"
    r"|\bwas (?:never|not) (?:seen|heard of)(?: alive)? again\b"
)
_THERE = deferred(
    lambda: (
        rf"(?:In (?:it|this|that|the (?:{one_of('disasters', 'fights')}))"
        r"|There|Here|That (?:day|night)|On (?:that|the same) day)\b"
    )
)
_WARLIKE = deferred(lambda: rf"\b(?:{one_of('disasters', 'warlike')})")
_ACCIDENT = deferred(lambda: rf"\b(?:{one_of('disasters', 'accidents')})\b")
_NOW = frozenset(["is", "are"])
_JUST_BEFORE = 120  # characters of the sentence before
_SENTENCE = 200  # characters of the sentence before, in which a day may stand
_MOST_LISTED = 20  # names: what is longer is a list of something else


def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that is read here."""
    return words_of_dying().union("reached saved rescued brought seen heard fell".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield deaths told of some of many."""
    when = _date(scene)
    if when:
        yield from _named(scene, when)
        yield from _not_saved(scene, when)
    moment = scene.discourse.moment or _day_before(scene)
    if is_day(moment) and not scene.tagged.dates:
        yield from _killed_there(scene, moment)
    elif not moment and not scene.tagged.dates:
        yield from _killed_in_the_event(scene)
    yield from _fell(scene)


def _date(scene: Scene) -> str:
    """Give the date of a sentence, or the one that the tale has reached."""
    told = [scene.tagged.time(at) for at in scene.tagged.dates]
    plain = [one.edtf for one in told if one is not None and one.edtf and not one.range]
    if len(plain) == len(told) == 1 and year_of(plain[0]):
        return plain[0]
    return (scene.discourse.moment or "") if not told else ""


def _named(scene: Scene, when: str) -> Iterator[Draft]:
    for pattern, most in ((_LISTED, _MOST_LISTED), (_AMONG, 1), (_AMONG_THEM, 1)):
        for match in pattern.finditer(scene.text, *scene.span):
            behind = [one for one in scene.named if one.mention.start >= match.end()]
            for one in behind[:most]:
                if one.member.person and " " in one.mention.text:
                    yield _died(scene, one.member, one.span, match, when, 0.8)
                    yield from _aged(scene, one.member, one.span, when)


def _aged(scene: Scene, member: Member, who: Span, when: str) -> Iterator[Draft]:
    """Yield the age that stands behind a victim's name: 'among them John Tyson, aged 41'."""
    match = _AGED.match(scene.text, who.end, scene.span.end)
    if match is None:
        return
    age, told = int(match["age"]), Span(*match.span("age"))
    yield scene.draft(
        BY, member, "age-at-death", Age(age, age), Where(Span(who.start, told.end), who, told),
        qualifiers={"time": Date(when)}, confidence=0.8,
    )  # fmt: skip


def _not_saved(scene: Scene, when: str) -> Iterator[Draft]:
    match = _NOT_SAVED.search(scene.text, *scene.span)
    who = _acting(scene, match.start()) if match is not None else None
    if match is not None and who is not None and not scene.question:
        yield _died(scene, *who, match, when, 0.6)


def _acting(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give the one person who is the subject of the clause in which a place stands."""
    for number, clause in enumerate(scene.clauses):
        head = scene.tagged.starts[clause.head]
        if head <= at < scene.end_of(clause) and len(scene.actors[number]) == 1:
            member = scene.actors[number][0]
            return (member, scene.actor_spans[number]) if member.person else None
    return None


def _died(
    scene: Scene, member: Member, who: Span, match: re.Match[str], when: str, confidence: float
) -> Draft:
    verb = Span(*match.span())
    return scene.draft(
        BY, member, "died", Date(when), Where(who.around(verb), who, verb),
        qualifiers={"what": Text(match[0].strip(" :"))}, confidence=confidence,
    )  # fmt: skip


def _day_before(scene: Scene) -> str:
    """Give the only date right before a sentence: 'The worst night was that of 1 November 1940'."""
    start = scene.span.start
    told = [
        one for one in scene.setting.times
        if start - _SENTENCE <= one.start < start and one.kind == "date" and one.edtf
    ]  # fmt: skip
    return (told[0].edtf or "") if len(told) == 1 else ""


def _killed_in_the_event(scene: Scene) -> Iterator[Draft]:
    """Read 'Fane himself was killed at the hedge', of the day of the battle that a text tells of.

    The paragraph gives no date of its own, and does not look back to what went before.
    """
    topic, day = scene.discourse.document_topic, scene.discourse.day_of_topic
    event = topic is not None and topic.type == "event" and is_day(day)
    struck = not word_list("disasters", "in-battle").isdisjoint(scene.tagged.small)
    if event and struck and not _AFTERWARDS.search(scene.text[slice(*scene.span)]):
        yield from _killed(scene, day)


def _killed_there(scene: Scene, when: str) -> Iterator[Draft]:
    """Read 'In it Colonel Krabbe was killed', of the day that the tale has reached."""
    start = scene.span.start
    accident = _ACCIDENT.search(scene.text, max(start - _JUST_BEFORE, 0), start)
    if _THERE.match(scene.text, start) or accident:
        yield from _killed(scene, when)


def _killed(scene: Scene, when: str) -> Iterator[Draft]:
    for at, clause in enumerate(scene.clauses):
        if clause.perfect or not clause.asserted:
            continue
        own = scene.tagged.word(clause.verb)  # "lost their lives" there, but "died" anywhere
        if not clause.passive and own not in word_list("disasters", "at-once"):
            continue
        if scene.tagged.small[clause.group] in _NOW:  # "In the novel Otto Hay is killed"
            continue
        phrases = scene.lexicon.passive if clause.passive else scene.lexicon.active
        found = scene.lexicon.find(phrases, clause.phrase, ("person",))
        if found is None or found.name != "died":
            continue
        span = scene.token_span(clause.group, clause.verb)
        for member, who in _who_died(scene, at, span):
            yield scene.draft(
                BY, member, "died", Date(when), Where(scene.clause_span(clause), who, span),
                qualifiers={"what": Text(clause.phrase[0])}, confidence=0.6,
            )  # fmt: skip


def _who_died(scene: Scene, at: int, verb: Span) -> list[tuple[Member, Span]]:
    """Give who was killed: the subject, or the only person named before the verb."""
    acting = [one for one in scene.actors[at] if one.type in ("person", "")]
    if acting:
        return [(one, scene.actor_spans[at]) for one in acting]
    named = [one for one in scene.named if one.member.person and " " in one.member.name]
    before = [(one.member, one.span) for one in named if one.mention.end <= verb.start]
    alone = len(scene.clauses) == 1 and " not " not in scene.text[slice(*scene.span)]
    return before if len(before) == 1 and alone else []


def _fell(scene: Scene) -> Iterator[Draft]:
    """Read 'fell at Nyborg on 14 November 1659', in a tale of war, as a death."""
    for at, clause in enumerate(scene.clauses):
        dates = [time for _, time in clause.dates if time.edtf and not time.range]
        placed = scene.tagged.tags[clause.after : clause.after + 2] == "PN"
        fell = clause.phrase[0] == "fell" and clause.phrase[1:2] in (["at"], ["before"], ["near"])
        if not (fell and placed and clause.asserted) or len(dates) != 1:
            continue
        hurt = not word_list("disasters", "only-hurt").isdisjoint(scene.tagged.small)
        if hurt or not _WARLIKE.search(scene.text):
            return
        for member in scene.actors[at]:
            if member.type == "person":
                yield scene.draft(
                    BY, member, "died", Date(dates[0].edtf or ""),
                    Where(scene.clause_span(clause), scene.actor_spans[at], dates[0].span),
                    qualifiers={"what": Text("fell")}, confidence=0.8,
                )  # fmt: skip
