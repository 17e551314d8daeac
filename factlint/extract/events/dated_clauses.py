"""Clauses with a subject, a verb and a date: what happened, to whom, when and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract import senses
from factlint.extract.anchoring import spans
from factlint.extract.anchoring.dating import dates_shared, on_that_day, told_end
from factlint.extract.anchoring.same_verb import another, others
from factlint.extract.coreference.descriptions import relative
from factlint.extract.drafts import About, Where
from factlint.extract.entities.places import place_at
from factlint.extract.events.complements import object_of, place_of
from factlint.extract.modality import denials
from factlint.extract.verbs import acts, kinds_of, stated_of
from factlint.model import Date, Polarity, Span, Text, Time
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.vocabulary import Property

    _Dates = list[tuple[int, Time]]

BY = "clause"
SURE = 0.6  # confidence from which a date is the text's own
_UNKNOWN = "event"
_ACTED = "acted"
_CLOSED = "closed"
_ENDS = ("ended", "started")  # what starts and ends from a year on does so every year
_ON_ONE_DAY = ("born", "died", "baptised", "buried")
ENDS_THE_TALE = ("wrecked", "scrapped")
_RESPECTIVELY = "respectively"
_WITH = deferred(r"PSa*r(?!N)")
_BORNE = word_list("verbs", "borne")
_NAMING = word_list("verbs", "naming")
_STATES = word_list("verbs", "stating-how-it-is")
_ITS_NAME = deferred(r"D?[aw]*[Nx]")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield a claim for each dated act of each actor."""
    if scene.question:
        return
    for at, clause in enumerate(scene.clauses):
        if clause.stance is None or _only_says_which(scene, at, clause):
            continue
        if clause.copula and not _is_back(scene, at, clause):
            continue
        if clause.dates and not clause.passive:
            yield from _acted_on(scene, clause, clause.dates)
        elif at and clause.phrase[0] == "killed" and clause.opener in ("K", "R"):
            # "In 1891 he was hurt in an explosion that killed Otto"
            yield from _acted_on(scene, clause, scene.clauses[at - 1].dates)
        if scene.actors[at]:
            yield from _acted(scene, at, clause)
            yield from _too(scene, clause)
            yield from _accompanied(scene, at, clause)


def _is_back(scene: Scene, at: int, clause: Clause) -> bool:
    """Tell whether people came back: 'was back between the posts in 1946', no hit of theirs."""
    if clause.phrase[1:2] != ["back"] or clause.negative:
        return False
    in_fashion = scene.tagged.words(clause.after + 1, 2) == ["in", "the"]  # "in the news"
    return not in_fashion and all(one.type == "person" for one in scene.actors[at])


def _only_says_which(scene: Scene, at: int, clause: Clause) -> bool:
    """Tell whether a participle only says what something is called, or where it is.

    So it does in 'a song called 1997', 'a firm based in Riga bought the mill in 1902'.
    """
    tags, verb = scene.tagged.tags, clause.phrase[0]
    if tags[clause.group : clause.verb].strip("a"):
        return False
    if verb in _STATES:
        return not any((time.edtf or "").endswith("/..") for _, time in clause.dates)
    if verb not in _NAMING:
        return False
    apposed = clause.opener == "," and clause.head == clause.group
    unparted = clause.reduced or (bool(at) and not clause.opener)
    named = _ITS_NAME.match(tags, clause.after) is not None
    return (unparted and (named or verb != "named")) or (apposed and named)


def _acted(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    how = clause.stance
    if how is None:
        return
    apart = {token for _, token in others(scene, clause)}
    dated = [one for one in dates_shared(scene, at) if one[0] not in apart]
    if not dated and how[0] is Polarity.NEGATIVE and len(scene.actors[at]) == 1:
        member = scene.actors[at][0]
        stated = stated_of(scene, clause, member)
        name = _named(scene, clause, member, "", known=False)
        yield from denials.read(scene, at, clause, stated, name)
    for member, when in _dates_of_each(scene, at, dated):
        stated = stated_of(scene, clause, member)
        raised = not dated and clause.phrase[0] == "raised"  # children are, as regiments are
        if stated is not None:
            _learn_type(member, stated, known=raised)
        if stated is not None and stated.place:
            yield from _place(scene, at, clause, member, stated)
        name = stated.name if stated is not None and stated.value == "date" else ""
        if name in ENDS_THE_TALE and not scene.tagged.dates:  # "torpedoed and sunk in 1916"
            yield from _at_that_time(scene, at, clause, member, name)
        name = _named(scene, clause, member, name, known=stated is not None)
        for token, time in when or _of_a_loss(scene, at, name):
            if not _lasts_too_long(time, name):
                told = _UNKNOWN if _is_shut_a_while(time, name) else name
                yield _at(scene, at, member, told, time, token)


def _of_a_loss(scene: Scene, at: int, name: str) -> list[tuple[int, Time]]:
    if name == "died":
        return on_that_day(scene, at, dying=True)
    return on_that_day(scene, at) if name in ENDS_THE_TALE else []


def _dates_of_each(scene: Scene, at: int, dated: _Dates) -> Iterator[tuple[Member, _Dates]]:
    """Yield each actor with the dates of the act.

    'Otto and Ada left in 1900 and 1905 respectively' has one for each; where the dates are not as
    many as the actors, nobody knows whose each is.
    """
    acting, own = scene.actors[at], scene.clauses[at].dates
    if len(acting) < 2 or len(own) < 2 or _RESPECTIVELY not in scene.tagged.small:
        yield from ((member, dated) for member in acting)
    elif len(acting) == len(own):
        yield from ((member, [own[number]]) for number, member in enumerate(acting))


def _learn_type(member: Member, stated: Property, *, known: bool) -> None:
    """Note what its verb makes of a member: who is born is a person, what is founded a body."""
    if not member.type and not known and stated.of and "person" not in stated.of:
        member.type = stated.of[0]
    elif not member.type and stated.name == "born" and " " in member.name:
        member.type = "person"
    if member.type == "place" and stated.of[:1] == ("building",):
        member.type = "building"


def _lasts_too_long(time: Time, name: str) -> bool:
    """Tell whether what happens once is told of a stretch: 'born from 1886', 'has ended since'."""
    if time.range and name in _ON_ONE_DAY:  # "from 1886 to 1894" was something else
        return True
    return name in _ENDS and (time.edtf or "").endswith("/..")


def _at(scene: Scene, at: int, member: Member, name: str, time: Time, token: int) -> Draft:
    """Give what a clause tells of one of its actors at a date of its own."""
    clause = scene.clauses[at]
    draft = _draft(scene, clause, member, name, time, scene.actor_spans[at], token)
    if draft.polarity is Polarity.NEGATIVE:
        draft.qualifiers.update(denials.for_good(scene, clause, time))
    return draft


def _is_shut_a_while(time: Time, name: str) -> bool:
    """Tell whether something was open again: 'was closed from 1939 to 1946'."""
    return name == _CLOSED and bool(time.range) and not (time.range or "").endswith("..")


def _named(scene: Scene, clause: Clause, member: Member, name: str, *, known: bool) -> str:
    """Give the property of an event: what the vocabulary says, a deed, or no more than that."""
    if name and not (name == "moved" and _sets_about(scene, clause)):
        return name
    if clause.passive and member.type == "organisation" and clause.phrase[0] in _BORNE:
        return _ACTED  # "the regiment was reviewed by the King": there was one
    if clause.copula:  # "was back"
        return _ACTED
    return _ACTED if name or (not known and acts(scene, clause, member)) else _UNKNOWN


def _sets_about(scene: Scene, clause: Clause) -> bool:
    """Tell whether 'moved to end the war' tells of a deed and not of a removal."""
    behind = scene.tagged.tags[clause.after : clause.after + 3]
    if scene.tagged.words(clause.after, 1) in (["for"], ["that"]):
        return True  # "moved for summary judgment"
    return scene.tagged.words(clause.after, 1) == ["to"] and behind[1:] in ("wD", "wS")


def _too(scene: Scene, clause: Clause) -> Iterator[Draft]:
    """Yield what befell others as well: 'Ada was born in 1916 and her brother Otto in 1920'."""
    for who, when in others(scene, clause):
        member, time = another(scene, who), scene.tagged.time(when)
        if member is None or time is None or not time.edtf or member.type == "place":
            continue
        if member.type == "person":  # "Mark died in 1920 and Paul in 1931. He": one or the other
            acting = [one for one in scene.discourse.subjects if one is not member]
            scene.discourse.note_subjects([*acting, member])
        name = name_of(scene, clause, member) or _UNKNOWN
        told = _draft(scene, clause, member, name, time, scene.token_span(who, who), when)
        told.qualifiers.pop("place", None)  # "Otto died at Leeds in 1907, Ada in 1910"
        yield told


def _accompanied(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield that who came along acted too: 'moved with his wife to Bath'."""
    dated = clause.dates and dates_shared(scene, at)
    if not dated or clause.passive or clause.negative:
        return
    for match in _WITH.finditer(scene.tagged.tags, clause.after, clause.end):
        first, last = match.start() + 1, match.end() - 1
        one = relative(scene, first, last)
        if scene.tagged.small[match.start()] == "with" and one is not None:
            token, time = dated[0]
            yield _draft(scene, clause, one, _ACTED, time, scene.token_span(first, last), token)


def name_of(scene: Scene, clause: Clause, member: Member) -> str:
    """Give the property that a clause states of a member with a date, or nothing."""
    stated = stated_of(scene, clause, member)
    return stated.name if stated is not None and stated.value == "date" else ""


def draft_of(scene: Scene, at: int, member: Member, time: Time, token: int) -> Draft | None:
    """Give what a clause tells of a member, at a date that is not its own.

    What happens but once is not dated so: its own date would be told.
    """
    clause = scene.clauses[at]
    if clause.stance is None or clause.copula:
        return None
    stated = stated_of(scene, clause, member)
    name = stated.name if stated is not None and stated.value == "date" else ""
    if stated is not None and stated.single:
        name = _UNKNOWN
    name = name or (_ACTED if stated is None and acts(scene, clause, member) else _UNKNOWN)
    return _draft(scene, clause, member, name, time, scene.actor_spans[at], token)


def _at_that_time(
    scene: Scene, at: int, clause: Clause, member: Member, name: str
) -> Iterator[Draft]:
    """Yield a loss without a date of its own: it came when the tale had reached that year."""
    year = scene.discourse.moment or scene.discourse.narrative
    how = clause.stance
    if year is None or how is None or how[0] is Polarity.NEGATIVE:
        return
    yield scene.draft(
        BY, member, name, Date(year),
        Where(
            scene.clause_span(clause),
            scene.actor_spans[at],
            scene.token_span(clause.verb, clause.verb),
        ),
        how, qualifiers={"what": Text(clause.phrase[0])}, confidence=0.6,
    )  # fmt: skip


def _draft(
    scene: Scene, clause: Clause, member: Member, name: str, time: Time, who: Span, token: int
) -> Draft:
    how = clause.stance
    assert how is not None
    preposition = token > 0 and scene.tagged.tags[token - 1] == "P"
    told = scene.token_span(token - preposition, token)
    span = scene.clause_span(clause)
    draft = scene.draft(
        BY, member, name, Date(time.edtf or ""), Where(span.around(told), who, time.span),
        how,
    )  # fmt: skip
    held = time.range or told_end(time)
    if held:
        draft.qualifiers["time"] = Date(held)
    draft.qualifiers.update(spans.read(scene, clause, time))
    draft.qualifiers["what"] = Text(" ".join(_what(clause)))
    where = place_of(scene, clause, token)
    if where is not None:
        draft.qualifiers["place"] = About(scene.tagged.member(where))  # type: ignore[arg-type]
    return draft


def _what(clause: Clause) -> list[str]:
    """Give the verb and its nearest words, to tell one act from another."""
    return clause.phrase[: 2 if clause.copula else 1]  # "was back"


def _place(
    scene: Scene, at: int, clause: Clause, member: Member, stated: Property
) -> Iterator[Draft]:
    """Yield birthplace and deathplace where the clause names a place."""
    where = place_of(scene, clause)
    how = clause.stance
    if where is None or how is None or clause.negative:
        return
    place = place_at(scene, scene.tagged.starts[where])
    if place is not None and scene.tagged.small[where - 1] in ("in", "at", "near"):
        span = scene.clause_span(clause)
        yield scene.draft(
            BY, member, stated.place, About(place[0]),
            Where(Span(span.start, max(span.end, place[1].end)), scene.actor_spans[at], place[1]),
            how,
        )  # fmt: skip


def _is_illness(scene: Scene, clause: Clause) -> bool:
    subject = clause.subject
    return subject is not None and scene.tagged.small[subject.at[-1]] in word_list(
        "lives", "illnesses"
    )


def _acted_on(scene: Scene, clause: Clause, dated: Sequence[tuple[int, Time]]) -> Iterator[Draft]:
    """Yield what is said of the object: 'The KGB recruited him (1958)'."""
    target = None if clause.negative or len(dated) == 0 else object_of(scene, clause)
    if target is None:
        return
    token, member = target
    verb, *behind = clause.phrase
    words = [verb, *behind[behind[:1] == ["it"] :]]  # "swept it away"
    if words[0] == "carried" and behind[1:2] == ["off"] and _is_illness(scene, clause):
        words = ["killed"]  # "Typhus carried Otto Hay off"
    types = (member.type, *kinds_of(member))
    stated = scene.lexicon.find(scene.lexicon.of_object, words, types)
    if stated is not None and not senses.expels_a_member(scene, clause):
        when, time = dated[0]
        yield _draft(scene, clause, member, stated.name, time, scene.token_span(token, token), when)
