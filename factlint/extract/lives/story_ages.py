"""Ages told by the story's own time: 'Otto, then twenty-six', 'forty-one at the time'.

The date is the one told last in the paragraph, where the sentence has none of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.lexicon import verbs_of
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.grammar import RELATION_NOUNS
from factlint.extract.syntax.numbers import COMPOUNDS, NUMBER_WORDS, number_of
from factlint.extract.syntax.sentences import sentence_before, sentence_ends
from factlint.model import Age, Date, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "story-age"
SIGNS = frozenset({"then", "time", "turned", "widow", "widower", *NUMBER_WORDS, *COMPOUNDS})
_AGE = rf"(?P<age>\d{{1,2}}|{WORDS})(?!-)(?: years old| years of age)?"
_THEN = deferred(
    r"(?:, | \()(?:then (?:aged |only |just )?|being (?:then |only |still )?"
    rf"|(?:still only|just turned|barely|scarcely) ){_AGE}"
    r"(?=[,).;]|$)"
)
_AT_THE_TIME = deferred(
    rf"(?:, who| (?P<pronoun>he|she|He|She)|,) was (?:then |only |just |already )?{_AGE}"
    r"(?: at (?:the|that) time| then| by then| (?:on|when) [^.;]{3,40}?that (?:day|afternoon"
    r"|evening|night|morning|year|summer|winter|spring|autumn))(?=[,.;)]|$)"
)
_MAN_OF = deferred(
    rf"(?:(?:, |; )(?:then )?an?|\bAn?| as an?| (?:was|is) (?:then |now )?an?) (?:old |young )?"
    rf"(?:man|woman|boy|girl|child|lad|youth|widower|widow|bachelor|spinster) of {_AGE}"
    r"(?=[,.;)]| (?:with|when|who|in|living|and)\b|$)"
)
_ALONE = deferred(rf"(?:He|She) was (?:then |only |just |barely )?{_AGE}\.?$")
_AT = deferred(rf"(?: at|\bAt) (?P<age>{WORDS}),? in (?=(?:[A-Z][a-z]+ |the [a-z]+ of )?\d{{4}})")
_AFTER_ITS_DATE = deferred(  # "died on 3 March 1940, at seventy-eight"; "at eleven" is an hour
    rf",? at (?:only |just |barely |the (?:early )?age of )?(?P<age>\d\d|{WORDS})"
    r"(?=[,.;)]| and\b|$)"
)
_AS_A_MAN = deferred(
    rf" as an? (?:man|woman|boy|girl|lad|youth) of (?:\d\d|{WORDS})\b(?:(?!\. )[^?!])*\. $"
)
_HOURS = 12
_TURNED = deferred(rf"\bturned (?P<age>{WORDS}|1\d\d)(?= in (?:[A-Z][a-z]+ )?\d{{4}}|[.,;])")
# Each pattern with words, one of which stands where it finds something.
_TOLD_BY = (
    (_THEN, ("then", "still only", "just turned", "barely", "scarcely")),
    (_AT_THE_TIME, (" at the time", " at that time", " then", " on ", " when ")),
    (_MAN_OF, ("man of ", "boy of ", "girl of ", "child of ", "lad of ", "youth of ", "widow of ",
               "widower of ", "bachelor of ", "spinster of ")),
    (_TURNED, ("turned",)),
)  # fmt: skip
_THAT_DAY = deferred(r"\bthat (?:day|afternoon|evening|night|morning)\b")
_FAR = 300  # characters of the sentence before
_NOUNS = frozenset("wr")
_ALWAYS_OWN = 2  # sentences back to which the story's date is taken


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the ages that a sentence tells by the time of the story."""
    has = scene.text[slice(*scene.span)].__contains__
    for pattern, words in _TOLD_BY:
        for match in pattern.finditer(scene.text, *scene.span) if any(map(has, words)) else ():
            yield from _told(scene, match, _date(scene, match))
    alone = _ALONE.match(scene.text, *scene.span)
    if alone is not None and _goes_on(scene) and not _passed_for_another_age(scene):
        yield from _told(scene, alone, _date_just_told(scene))
    for match in _AT.finditer(scene.text, *scene.span):
        date = next(
            (one for one in scene.times if 0 <= one.start - match.end() <= len("the ")), None
        )
        who = _acting(scene, match.start("age"), within=True)
        yield from _told(scene, match, date, who=who) if who is not None else ()
    yield from _behind_dates(scene)


def _passed_for_another_age(scene: Scene) -> bool:
    """Tell whether it was told before of what age somebody went: 'He enlisted as a man of 19'."""
    before = max(scene.span.start - _FAR, 0)
    return _AS_A_MAN.search(scene.text, before, scene.span.start) is not None


def _behind_dates(scene: Scene) -> Iterator[Draft]:
    """Yield the ages that stand behind their dates: 'In 1904, at forty-two, she married'."""
    for time in scene.times:
        match = _AFTER_ITS_DATE.match(scene.text, time.end) if _is_plain(time) else None
        if match is not None and (number_of(match["age"]) or 0) > _HOURS:
            token = scene.token_from(match.start("age"))
            clause = scene.clause_at(token) if token is not None else None
            if clause is not None and clause.opener_word == "whom":
                continue  # "Otto, whom she had met in 1920, at forty": he or she
            dead = clause is not None and clause.phrase[0] in verbs_of("died")
            name = "age-at-death" if dead else "age"
            yield from _told(scene, match, time, name, _acting(scene, match.start("age")))


def _told(
    scene: Scene, match: re.Match[str], date: Time | None, name: str = "age",
    who: tuple[Member, Span] | None = None,
) -> Iterator[Draft]:  # fmt: skip
    age, who = number_of(match["age"]), who or _whose(scene, match)
    told = Span(*match.span())
    if date is not None:
        edtf, told = date.edtf, date.span.around(told)
    else:  # "that afternoon" of which the paragraph before told
        edtf = scene.discourse.last_moment if _THAT_DAY.search(match[0]) else None
    if not age or not edtf or who is None or not who[0].person:
        return
    if date is not None and _goes_back(scene, match, date):
        return
    if not all(clause.asserted for clause in scene.clauses):
        return
    yield scene.draft(
        BY, who[0], name, Age(age, age),
        Where(told, who[1], Span(match.start("age"), match.end())), qualifiers={"time": Date(edtf)},
    )  # fmt: skip


def _goes_back(scene: Scene, match: re.Match[str], date: Time) -> bool:
    """Tell whether an age is of a time before: 'In 1911 he was 81 and had rung as a boy of 8'."""
    token = scene.token_from(match.start("age"))
    clause = scene.clause_at(token) if token is not None else None
    if clause is None or not clause.perfect:
        return False
    return date.end <= scene.tagged.starts[clause.head] and clause is not scene.clauses[0]


def _date(scene: Scene, match: re.Match[str]) -> Time | None:
    """Give the sentence's own date, or else the one that the story has reached."""
    own = [one for one in scene.times if _is_plain(one) and not _aside(scene.text, one)]
    if "that " not in match[0] and own:
        return own[0] if len(own) == 1 else None
    before = [
        one
        for one in scene.setting.times
        if one.end <= scene.span.start and _is_plain(one) and not _aside(scene.text, one)
    ]
    if not before or not scene.discourse.moment:
        return None
    last = before[-1]
    far = sentence_ends(scene.text, last.end, scene.span.start) >= _ALWAYS_OWN
    same = (last.edtf or "")[:4] == scene.discourse.moment[:4]
    return last if same and not far else None


def _goes_on(scene: Scene) -> bool:
    """Tell whether the sentence before tells of nobody but whom 'He was thirty' is about."""
    discourse, acting = scene.discourse, scene.actors[0] if scene.actors else []
    before = sentence_before(scene.text, scene.span.start, _FAR)
    if before is None or discourse.last_death is not None or discourse.subjects_before != acting:
        return False
    met = [one for one in discourse.cast.those(discourse.seen_before) if one.person]
    words = scene.text[slice(*before)].lower().replace(",", " ").split()
    return met == acting and RELATION_NOUNS.isdisjoint(words)


def _date_just_told(scene: Scene) -> Time | None:
    """Give the only date of the sentence before, where it is plain: 'In 1928 she sang. She was'."""
    before = [one for one in scene.setting.times if one.kind == "date"]
    before = [
        one
        for one in before
        if one.end <= scene.span.start and sentence_ends(scene.text, one.end, scene.span.start) == 0
    ]
    if len(before) != 1 or not _is_plain(before[0]) or _aside(scene.text, before[0]):
        return None
    return before[0]


def _is_plain(time: Time) -> bool:
    told = time.kind == "date" and time.year != "" and not time.range
    return told and time.anchor is None and not time.implied


def _aside(text: str, time: Time) -> bool:
    """Tell whether a date stands in brackets, or tells a birth."""
    before = text[max(time.start - 24, 0) : time.start].rpartition(". ")[2]
    return before.rfind("(") > before.rfind(")") or "born" in before


def _whose(scene: Scene, match: re.Match[str]) -> tuple[Member, Span] | None:
    """Give whom the name right before the words means, or 'he', or who acts in the clause."""
    if scene.text[match.start() : match.start() + 1] not in (",", " "):
        return _acting(scene, match.start("age"))
    for one in reversed(scene.named):
        if one.mention.end == match.start():
            there = _is_governed(scene, one.mention.start)  # "entered the Lycée at fifteen, in"
            return (one.member, one.span) if one.member.person and not there else None
    acting = _acting(scene, match.start("age"))
    if acting is None or acting[1].end == match.start():
        return acting
    told_of = scene.text[match.start()] == "," and _behind_a_noun(scene, match.start())
    return None if told_of else acting


def _is_governed(scene: Scene, at: int) -> bool:
    """Tell whether a name at a place in the text is no person's, 'from Girton', 'the Lycée'."""
    token = scene.token_from(at)
    return token is not None and token > 0 and scene.tagged.tags[token - 1] in "PD"


def _behind_a_noun(scene: Scene, at: int) -> bool:
    """Tell whether a noun ends at a place: 'he met the baker, a man of sixty'."""
    token = scene.token_from(at)
    return token is not None and token > 0 and scene.tagged.tags[token - 1] in _NOUNS


def _acting(scene: Scene, at: int, *, within: bool = False) -> tuple[Member, Span] | None:
    """Give who acts in the clause at a place, or else in another.

    If `within`, only for what opens: 'Left a widow at thirty in 1904, Ada Hay', and for no 'the
    second went out at twenty, in 1891'.
    """
    token = scene.token_from(at)
    number = scene.clause_number(token) if token is not None else None
    order = [number] if number is not None else []
    order += [one for one in range(len(scene.clauses)) if one != number and not (within and number)]
    for place in order:
        if len(scene.actors[place]) == 1:
            return scene.actors[place][0], scene.actor_spans[place]
    return None
