"""Nouns that tell what befell somebody: 'until his death in 1995', 'the founding of X in 1902'.

What a possessive presupposes is stated whatever the clause around it says of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract import senses
from factlint.extract.anchoring.sourced_dates import assigned_by
from factlint.extract.drafts import Where
from factlint.extract.modality import unfulfilled
from factlint.extract.verbs import kinds_of
from factlint.model import Date, Modality, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time
    from factlint.vocabulary import Property

BY = "noun"
_OWNED = deferred(  # his death, aged 69, in 1931
    r"(?P<whose>S)[aw#]{0,2}?(?P<noun>[wrg])(?:Pw{1,2}|,?wA,?|PD?wfA,?)?(?P<when>P?P?T|B)"
)
_OWNED_THERE = deferred(  # her death there in 1956, his birth on a farm near Riga, Latvia, in 1931
    r"(?P<whose>S)[aw#]{0,2}?(?P<noun>w)(?:a|(?:P[DSaw#]{0,4}[wN]){1,2}(?:,N){0,2})"
    r"(?P<when>PT|,PT(?=[,;C]|$)|B)"
)
_OF = deferred(
    r"[DS]?[aw]{0,2}?(?P<noun>[wg])f(?:[DSawr]|NS){0,5}?(?P<whose>N)(?!S)(?P<when>P?T|,P?T(?=[,;CP]|$)|B)"
)
_OF_ONE = deferred(  # the death of Otto Hay, Count of Lind, in 1045
    r"D[aw]?(?P<noun>w)f[DSawr]{0,4}(?P<whose>N),(?:D?[aw]{1,3}(?:f[DN]?[Nw]{1,2})?|N)"
    r"(?P<when>,PT)(?=[,;C]|$)"
)
_PARTED = deferred(  # the death, on 3 May 1911, of Otto Hay; the death occurred in 1911 of Otto Hay
    r"D[aw]?(?P<noun>w)(?P<verb>v{0,2}w?),?(?:P[DS]?[aw#]{0,2}[wN],?){0,2}?P?(?P<when>T),?"
    r"(?:P[DS]?[aw#]{0,2}[wN],?){0,3}?f(?:[DSawr]{0,4}?|[DSaw]{1,4},(?=N(?:[,;]|$)))(?P<whose>N)(?!S)"
)
_OCCURRING = (("occurred",), ("took", "place"), ("happened",))
_ENTRY = deferred(  # "1904: Death of Otto Hay", "1910 – Launch of the Low Star"
    r"T[;,]?(?P<noun>[wg])f[DSaw]{0,5}(?P<whose>N)(?!S)"
)
_BEFORE_NAME = frozenset("in on at".split())
# "Others put her birth in 1878", "Reve dates his death to 1902"
_ASSIGNING = word_list("verbs", "assigning")
_JUBILEES = word_list("events", "jubilees")
_ANNOUNCING = word_list("events", "announcing")
_LEFT_ALONE = word_list("events", "left-alone")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what befell those who own such a noun, at the date right behind it."""
    tags = scene.tagged.tags
    if scene.tagged.dates and ("S" in tags or "f" in tags):
        for pattern in (_OWNED, _OWNED_THERE, _OF, _OF_ONE):
            for match in pattern.finditer(tags):
                yield from _told(scene, match.start("noun"), match.start("whose"), match.end() - 1)
        for match in _PARTED.finditer(tags):
            told = tuple(scene.tagged.small[slice(*match.span("verb"))])
            if not told or told in _OCCURRING:
                at = match.start("noun"), match.start("whose"), match.start("when")
                yield from _told(scene, *at, parted=True)
        entry = _ENTRY.match(tags)
        if entry is not None:
            yield from _told(scene, entry.start("noun"), entry.start("whose"), 0)


def _told(
    scene: Scene, noun: int, whose: int, when: int, *, parted: bool = False
) -> Iterator[Draft]:
    word = scene.tagged.small[noun]
    stated = scene.lexicon.nouns.get(word)
    time = scene.tagged.time(when)
    if stated is None or word in _LEFT_ALONE or time is None or not time.edtf:
        return
    if scene.unstated(noun) or not _linked(scene, when) or _of_a_jubilee(scene, min(whose, noun)):
        return
    if _of_the_news(scene, noun, when) and not parted:
        return
    open_still = unfulfilled.is_so(scene, min(whose, noun), noun)
    if open_still or senses.is_no_departure(scene, noun, when):
        return
    owner = _owner(scene, whose)
    if owner is not None and _fits(stated, owner[0]):
        yield _draft(scene, stated, owner, noun, time)


def _of_a_jubilee(scene: Scene, first: int) -> bool:
    """Tell whether the date is of what is kept: 'on the centenary of her birth in 2005'."""
    before = " ".join(scene.tagged.small[max(first - 5, 0) : first])  # "the 100th anniversary"
    return not _JUBILEES.isdisjoint(before.split(" "))


def _of_the_news(scene: Scene, noun: int, when: int) -> bool:
    """Tell whether a date may be that of the news: 'The Times announced his death on 3 May 1905'.

    Of what is told 'in 1905' both are true.
    """
    clause = scene.clause_at(noun)
    told = clause is not None and clause.after <= noun and clause.phrase[0] in _ANNOUNCING
    return told and scene.tagged.tags[when - 1] == "P" and scene.tagged.small[when - 1] == "on"


def _linked(scene: Scene, when: int) -> bool:
    tagged = scene.tagged
    if not when or tagged.tags[when] == "B" or tagged.tags[when - 1] != "P":
        return True
    return tagged.small[when - 1] in _BEFORE_NAME


def _owner(scene: Scene, at: int) -> tuple[Member, Span] | None:
    tagged = scene.tagged
    if tagged.tags[at] == "N" or tagged.word(at)[0] in "'’":
        at -= tagged.tags[at] == "S"
        member = tagged.member(at) if at >= 0 else None
        if member is None or _is_other_kin(scene, at, member):
            return None
        return member, scene.token_span(at, at)
    meant = scene.possessor(at)
    return (meant, scene.token_span(at, at)) if meant is not None else None


def _is_other_kin(scene: Scene, at: int, member: Member) -> bool:
    """Tell whether 'his sister Ann' is hardly the Ann known so far, who is nobody's sister."""
    named_so = " " not in scene.tagged.word(at) and " " in member.name
    if not named_so or scene.tagged.tags[max(at - 1, 0) : at] != "r":
        return False
    stated = scene.lexicon.relations.get(scene.tagged.small[at - 1])
    return stated is not None and not any(
        member in those
        for (_, relation), those in scene.discourse.relatives.items()
        if relation == stated.name
    )


def _fits(stated: Property, member: Member) -> bool:
    kinds = kinds_of(member)
    return not stated.of or "" in kinds or not set(stated.of).isdisjoint(kinds)


def _who(scene: Scene, clause: Clause) -> str:
    """Give the words for who acts in a clause."""
    if clause.subject is None:
        return ""
    return scene.text[slice(*scene.token_span(clause.subject.first, clause.subject.at[-1]))]


def _draft(
    scene: Scene, stated: Property, owner: tuple[Member, Span], noun: int, time: Time
) -> Draft:
    member, span = owner
    owner_at = scene.token_from(span.start) or 0
    if stated.of == ("person",):
        member.type = member.type or "person"
    told = scene.token_span(noun, noun)
    draft = scene.draft(
        BY, member, stated.name, Date(time.edtf or ""),
        Where(Span(min(span.start, told.start), time.end), span, time.span),
        qualifiers={"what": Text(scene.tagged.small[noun])},
    )  # fmt: skip
    clause = scene.clause_at(noun)
    source = assigned_by(scene.tagged, min(owner_at, noun))
    if source is not None:
        told_by = scene.text[slice(*scene.token_span(*source))]
        draft.modality, draft.speaker = Modality.ATTRIBUTED, told_by
    elif clause is not None and clause.phrase[0] in _ASSIGNING and clause.verb < noun:
        draft.modality, draft.speaker = Modality.ATTRIBUTED, _who(scene, clause)
    elif clause is not None and clause.stance is not None and clause.stance.speaker:
        draft.modality, draft.speaker = clause.stance.modality, clause.stance.speaker
    return draft
