"""Ages: at death, at an act, of a child told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.lives.age_owners import (
    aged_before,
    behind_another,
    described,
    describes_a_noun,
    left_behind,
    of_a_relative,
)
from factlint.extract.lives.dying import dies
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import Age, Date, Polarity, Span, Time
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Amount

BY = "age"
IMPLIED = 0.45  # confidence of what follows from an age, and of an age whose date is implied
_AGE_IN_BRACKETS = re.compile(r" ?\((?P<aged>(?:then )?aged? )?(?P<age>\d{1,3})\)")
_DEATH_BEFORE = deferred(r"S(?P<noun>w)(?:,?P?P?T|B|,?PD?N(?:,N)*){0,2}(?:,?P?w|,?PD?wf)?,?$")
_GAPPED = deferred(r",?C[DSaw#]*[wrNa]")
_OTHERS = frozenset("me him them us you".split())
_FAMILIES = word_list("ages", "several")
_NUMBER = deferred(
    r"a?(?P<number>[#w])(?:,?a?P?T|[,;aB])*(?:(?P<and>C)|$|(?=[URHY]))"
)  # was just 25
_NOW = deferred(
    rf", (?:now|then|by then|by now|already|still) (?:only |just )?(?P<age>{WORDS})(?: years old)?,"
)
# "was past seventy", "was nearing fifty when", "Not yet twenty, he left": over it, or short of it
_OVER = deferred(
    rf"(?:was|is|were) (?:by then |by now |now |then |already )?(?:(?P<over>(?:well |long )?past)"
    rf"|nearing|approaching|not yet|not quite) (?P<age>{WORDS})"
    r"(?=[.,;)]|$| (?:when|and|but|at the time|by then)\b)"
)
_NOT_YET = deferred(rf"(?:Still |Though )?[Nn]ot (?:yet|quite) (?P<age>{WORDS}),")
_AT_AGE = deferred(  # no "at four in the morning", "at nineteen Mill Street"
    rf" at (?:only |just )?(?P<age>{WORDS})(?=[.,;)]|$| and\b| in (?:[A-Z]|\d{{4}}))"
)
_JUST = frozenset("just only barely still already then now".split())
_SHORT = 6  # years by which who nears an age may be short of it
_PAST = 15  # and by which who is past it may be past
_GROWN = 10  # years; fewer may be "one and the same", or "two and a half"
_NEAR = 10  # tokens between a death and the age at it


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the ages a sentence tells, each of the one it is told of."""
    tags = scene.tagged.tags
    for at, clause in enumerate(scene.clauses):
        if "A" in tags:
            yield from _in_clause(scene, at, clause)
        if clause.copula and "#" in tags:
            yield from _was(scene, at, clause)
        yield from _by_now(scene, at, clause)
        yield from _over_or_short(scene, at, clause)
        if " at " in scene.text[slice(*scene.span)] and dies(scene, clause):
            yield from _died_at(scene, at, clause)
    if scene.bracketed:
        yield from _in_brackets(scene)


def _by_now(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'In 1785 the father, now thirty-nine, danced', whose age stands in words."""
    acting, who = scene.actors[at], scene.actor_spans[at]
    dates = [time for _, time in clause.dates if time.is_plain and not time.modifier]
    match = _NOW.match(scene.text, who.end) if len(acting) == 1 and len(dates) == 1 else None
    age = number_of(match["age"]) if match is not None else None
    known = len(acting) == 1 and (acting[0].type == "person" or _may_be_somebody(acting[0]))
    if match is not None and age is not None and known and clause.stance is not None:
        told = Span(*match.span("age"))
        yield scene.draft(
            BY, acting[0], "age", Age(age, age),
            Where(who.around(told).around(dates[0].span), who, told), clause.stance,
            qualifiers={"time": Date(dates[0].edtf or "")},
        )  # fmt: skip


def _over_or_short(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'He was past seventy when' and 'Not yet twenty, he left in 1860'."""
    match = _OVER.match(scene.text, scene.tagged.starts[clause.group])
    if match is None and not at:
        match = _NOT_YET.match(scene.text, scene.span.start)
    age = number_of(match["age"]) if match is not None else None
    acting, date = scene.actors[at], _date(scene, at) if match is not None else None
    if match is None or age is None or date is None or len(acting) != 1 or clause.stance is None:
        return
    denied = clause.negative and " not " not in f" {match[0].lower()}"
    if denied or clause.dates[1:]:
        return
    if acting[0].type != "person" and not _may_be_somebody(acting[0]):
        return
    past = match.groupdict().get("over")
    told = Span(*match.span("age"))
    span, years = (
        scene.clause_span(clause).around(told).around(date.span),
        Age(age - _SHORT, age - 1),
    )
    yield scene.draft(
        BY, acting[0], "age", Age(age, age + _PAST) if past else years,
        Where(span, scene.actor_spans[at], told),
        clause.stance._replace(polarity=Polarity.POSITIVE),
        qualifiers={"time": Date(date.edtf or "")},
    )  # fmt: skip


def _died_at(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'She died at sixty-four', whose age stands in words."""
    end = scene.tagged.ends[clause.end - 1]
    match = _AT_AGE.search(scene.text, scene.tagged.ends[clause.verb], end + 1)
    age = number_of(match["age"]) if match is not None else None
    acting = scene.actors[at]
    if match is None or age is None or age < _GROWN or clause.stance is None or clause.negative:
        return
    if len(acting) == 1 and acting[0].type == "person":
        span = scene.clause_span(clause).around(Span(*match.span("age")))
        yield scene.draft(
            BY, acting[0], "age-at-death", Age(age, age),
            Where(span, scene.actor_spans[at], Span(*match.span("age"))), clause.stance,
        )  # fmt: skip


def _in_brackets(scene: Scene) -> Iterator[Draft]:
    """Yield 'Nataly (then aged 17)' and 'Walter (12)', at the time the tale has reached."""
    for named in scene.named:
        match = _AGE_IN_BRACKETS.match(scene.text, named.mention.end)
        if match is None or not named.member.person or int(match["age"]) > load_limits().oldest:
            continue
        if any(clause.stance is None for clause in scene.clauses):
            continue
        if not (match["aged"] or named.member.type == "person"):
            continue
        age = Age(int(match["age"]), int(match["age"]))
        draft = scene.draft(
            BY, named.member, "age", age,
            Where(Span(named.mention.start, match.end()), named.span, Span(*match.span("age"))),
            confidence=IMPLIED,
        )  # fmt: skip
        if scene.discourse.narrative:
            draft.qualifiers["time"] = Date(scene.discourse.narrative)
        yield draft


def _in_clause(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    if clause.stance is None or clause.negative or "respectively" in scene.tagged.small:
        return
    for token in range(_first(scene, at), clause.end):
        time = scene.tagged.time(token)
        if scene.tagged.tags[token] != "A" or time is None or time.amount is None:
            continue
        if scene.tagged.small[token].endswith("olds") or _of_anothers_death(scene, clause, token):
            continue  # "a club for 16-25 year olds"
        draft = _aged(scene, at, token, time) if time.amount.unit == "year" else None
        if draft is not None:
            yield draft


def _aged(scene: Scene, at: int, token: int, time: Time) -> Draft | None:
    """Give the age at a token: of a death, of whom it describes, or of who acts."""
    clause = scene.clauses[at]
    assert time.amount is not None
    death = _at_a_death(scene, token)
    if death is not None:
        who = scene.possessor(death - 1)
        if who is None or not who.person:
            return None
        span = scene.token_span(death - 1, death)
        return _draft(scene, clause, who, span, time, "age-at-death", _date_behind(clause, death))
    whose = described(scene, token)
    name = "age"
    behind = behind_another(scene, clause, token) if whose is None else None
    if behind is not None:
        then = "then" in scene.tagged.words(token - 2, 2)
        if not then and not left_behind(scene, clause, token):
            return None  # "left with Otto Lind, aged 31": one or the other
        whose = behind
    whose = whose or aged_before(scene, clause, token)
    if whose is None:  # "met a six-year-old girl": not whoever met her
        if left_behind(scene, clause, token) or of_a_relative(scene, clause, token):
            return None
        if not _OTHERS.isdisjoint(scene.tagged.small[clause.after : token]):
            return None  # "sent him to Riga at 14"
        if len(scene.actors[at]) != 1 or describes_a_noun(scene, token, time):
            return None
        whose = scene.actors[at][0], scene.actor_spans[at]
        dead = dies(scene, clause) or _when_dying(scene, at, whose[0])
        name = "age-at-death" if dead else "age"
    if not _of_a_person(whose[0], time.amount):
        return None
    return _draft(scene, clause, *whose, time, name, _date_of(scene, at, token))


def _at_a_death(scene: Scene, token: int) -> int | None:
    """Give the noun of 'until his death, aged 69' and 'his death in 1931 at the age of 69'."""
    tags = scene.tagged.tags
    match = _DEATH_BEFORE.search(tags, max(token - _NEAR, 0), token)
    if match is None or scene.tagged.small[match.start("noun")] != "death":
        return None
    own = scene.tagged.small[match.start("noun") - 1] in ("his", "her")
    return match.start("noun") if own else None


def _of_anothers_death(scene: Scene, clause: Clause, token: int) -> bool:
    """Tell whether somebody died so old who does not act: 'wrote of the death of my son at 4'."""
    between = scene.tagged.small[clause.after : token]
    return (
        "death" in between and scene.tagged.tags[clause.after + between.index("death") + 1] == "f"
    )


def _date_behind(clause: Clause, death: int) -> Time | None:
    return next((time for token, time in clause.dates if token > death), None)


def _of_a_person(member: Member, amount: Amount) -> bool:
    """Tell whether an age can be one person's: no village's of 800 years, and no family's."""
    noun = member.name.split(" ")[-1].lower()
    if type_of_noun(noun) == "work" and "'" in member.name:
        return False  # "Otto Hay's first novel appeared at the age of thirty"
    several = member.type == "description" and noun in _FAMILIES
    return not several and (member.type == "person" or amount.least <= load_limits().oldest)


def _first(scene: Scene, at: int) -> int:
    """An age may stand before the clause's own words: 'In 1909, aged 22, she made'."""
    return 0 if at == 0 else scene.clauses[at].head


def _date(scene: Scene, at: int) -> Time | None:
    """Give the date of the clause, or of its neighbour: 'in 1877, when he was 25'."""
    told = _right_before(scene, at)
    if told is not None:
        return told
    subject = scene.clauses[at].subject
    first = subject.first if subject is not None else len(scene.tagged.tags)
    for near in (at, at - 1, at + 1):
        if 0 <= near < len(scene.clauses):
            one = scene.clauses[near]
            apart = near > at and one.opener in ("C", ";")  # "He was 50 and left in 1917"
            if apart or (near < at and one.opener == "R" and first < one.head):
                continue  # "Ada Hay, who sang in 1978, has died at the age of 89"
            if near > at and one.opener == "R":
                continue  # "moved at six to Riga, where he married in 1902"
            if near != at and _told_in_pairs(scene, min(near, at), max(near, at)):
                continue
            if one.dates and not _own_birth(scene, near, at):
                return one.dates[0][1]
    return None


def _date_of(scene: Scene, at: int, token: int) -> Time | None:
    """Give the date of an age: none behind 'Beginning in his teens as a clerk, Otto Hay rose'."""
    comma = scene.tagged.tags.find(",")
    opens = scene.tagged.small[0].endswith("ing") and token < comma
    date = _date(scene, at)
    behind = date is not None and date.start > scene.tagged.ends[comma]
    return None if opens and behind else date


def _right_before(scene: Scene, at: int) -> Time | None:
    """Give the date that 'when' follows: 'sang in 1869, when she was 16, and again in 1919'."""
    clause = scene.clauses[at]
    if not at or clause.opener_word != "when":
        return None
    token = clause.head - 2
    token -= scene.tagged.tags[token : token + 1] == ","
    time = scene.tagged.time(token) if token > 0 and scene.tagged.tags[token] == "T" else None
    # of whatever act it is: "before moving to Riga in 1869, when she was three"
    return time if time is not None and time.edtf and not time.range else None


def _told_in_pairs(scene: Scene, one: int, two: int) -> bool:
    """Tell whether two ages are of two times: 'left when he was 9, in 1911, and again when he was'.

    So it is in 'His father died when he was 9 and his mother when he was 12, in 1911'.
    """
    first, second = scene.clauses[one], scene.clauses[two]
    when = second.head - 1
    if second.opener_word == "when" and first.dates:  # "left in 1911 and Max Lind when he was 9"
        last = first.dates[-1][0]
        if _GAPPED.fullmatch(scene.tagged.tags, last + 1, when) is not None:
            return True
    if not first.opener_word == second.opener_word == "when":
        return False
    return "C" in scene.tagged.tags[first.after : second.head]


def _own_birth(scene: Scene, near: int, at: int) -> bool:
    """Tell whether a clause tells the birth of whose age it is: that is no age's date."""
    other, own = scene.actors[near], scene.actors[at]
    another = len(other) == len(own) == 1 and other != own and other[0].type == "person"
    return scene.clauses[near].phrase[0] == "born" and not another


def _was(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'when he was 25', 'In 1939 she was just fourteen' and 'He was 59.'"""
    told_so = _NUMBER.match(scene.tagged.tags, clause.after, clause.end)
    if told_so is None or len(scene.actors[at]) != 1 or clause.negative:
        return
    token = told_so.start("number")
    if token > clause.after and scene.tagged.small[token - 1] not in _JUST:
        return
    number = number_of(scene.tagged.word(token))
    member = scene.actors[at][0]
    if told_so["and"] and (number or 0) < _GROWN:
        return  # "was one and the same"
    known = member.type == "person" or _may_be_somebody(member)
    if number is None or not 0 < number <= load_limits().oldest or not known:
        return
    if clause.stance is None:
        return
    dead = _just_died(scene, at, member) or _when_dying(scene, at, member)
    name = "age-at-death" if dead else "age"
    span = scene.token_span(token, token)
    date = _date(scene, at)
    if name == "age" and date is None:
        return
    told = scene.clause_span(clause)
    if date is not None and _of_one_time(scene, at):
        told = told.around(date.span)
    draft = scene.draft(
        BY, member, name, Age(number, number), Where(told, scene.actor_spans[at], span)
    )
    if date is not None:
        draft.qualifiers["time"] = Date(date.edtf or "")
    yield draft


def _may_be_somebody(member: Member) -> bool:
    """Tell whether a name of no kind may be a person's: 'Bakary Sow was thirty-four'."""
    return not member.type and " " in member.name and not member.with_article


def _of_one_time(scene: Scene, at: int) -> bool:
    """Tell whether the date found is the age's: 'when he was 25', 'Hay, who was 90, died'."""
    clause, before = scene.clauses[at], scene.clauses[at - 1] if at else None
    if clause.dates or "when" in (clause.opener_word, _opener_behind(scene, at)):
        return True
    if before is not None and before.opener_word == "when":
        return True  # "When war broke out in 1939 she was 25"
    if clause.opener == ";" and before is not None and at == len(scene.clauses) - 1:
        return scene.actors[at - 1] == scene.actors[at]  # "She left in 1875; she was twelve"
    if clause.opener != "R":
        return False
    behind = scene.actors[at + 1 : at + 2]
    met = before is not None and before.dates and clause.phrase[0] == "was" and not any(behind)
    return bool(met) or behind == [scene.actors[at]]  # "In 1855 he met Ada Hay, who was nineteen"


def _opener_behind(scene: Scene, at: int) -> str:
    """Give the word at which the next clause begins: 'He was 25 when he joined in 1950'."""
    return scene.clauses[at + 1].opener_word if at + 1 < len(scene.clauses) else ""


def _when_dying(scene: Scene, at: int, member: Member) -> bool:
    """Tell whether an age is that of a death: 'She was 64 when she died in Riga'."""
    if at + 1 >= len(scene.clauses) or _opener_behind(scene, at) != "when":
        return False
    if _date(scene, at) is not None:  # "was 67 when she died in 1929": so old she was then
        return False
    return scene.actors[at + 1] == [member] and dies(scene, scene.clauses[at + 1])


def _just_died(scene: Scene, at: int, member: Member) -> bool:
    """Tell whether the sentence before told of this death: 'He died in 1911. He was 59.'"""
    return at == 0 and len(scene.clauses) == 1 and scene.discourse.last_death is member


def _draft(
    scene: Scene, clause: Clause, member: Member, who: Span, time: Time, name: str,
    date: Time | None,
) -> Draft:  # fmt: skip
    assert time.amount is not None
    how = clause.stance
    assert how is not None
    span = scene.clause_span(clause)
    if date is not None and any(date is own for _, own in clause.dates):
        span = span.around(date.span)  # "In 1989 he retired at the age of sixty-five"
    if date is not None and time.end < date.start and " when " in scene.text[time.end : date.start]:
        span = Span(span.start, max(span.end, date.end))  # "was 38 when he took command in 1937"
    draft = scene.draft(
        BY, member, name, Age(int(time.amount.least), int(time.amount.most)),
        Where(span.around(time.span), who, time.span), how,
    )  # fmt: skip
    if date is not None:
        draft.qualifiers["time"] = Date(date.edtf or "")
    return draft
