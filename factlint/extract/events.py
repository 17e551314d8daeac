"""Clauses with a subject, a verb and a date: what happened, to whom, when and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract import spans
from factlint.extract.actors import relative
from factlint.extract.dating import dates_shared, told_end
from factlint.extract.drafts import About, Draft
from factlint.extract.introductions import names_a_building, type_of_noun
from factlint.extract.language import load_language
from factlint.extract.places import in_larger, place_at
from factlint.model import Date, Polarity, Span, Text, Time
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.scene import Scene
    from factlint.vocabulary import Property

BY = "clause"
SURE = 0.6  # confidence from which a date is the text's own
_UNKNOWN = "event"
_ACTED = "acted"
_ON_ONE_DAY = ("born", "died", "baptised", "buried")
ENDS_THE_TALE = ("wrecked",)
_WITH = deferred(r"PSa*r(?!N)")
_ANOTHER = deferred(
    r"[;,C]C?(?P<first>[DSawr#]*)(?P<who>[Nw])P?(?P<when>[TB])(?=[,;CB]|$)"
)  # ", Otto in 1920", "and the porch in 1899"
_PLACED = deferred(r"(?:a|P[DSaw#]*[wN])*P?")  # "came to the village in"
_ONE_NAME = deferred(r"P?D?N")
_TRIPS = frozenset("trip trips voyage voyages crossing crossings passage passages run runs".split())
_ANEW = frozenset("returned remarried rejoined reopened recovered resumed".split())
# What these tell of their subject they tell only where no object follows: a boat that sank another
# is not wrecked.
_ALONE = frozenset(
    "opened closed sank foundered merged amalgamated folded collapsed ended began started finished"
    " commenced moved returned premiered".split()
)
_WITH_ONE = frozenset(  # "moved his family to Bath" says that he moved, too
    "family household home wife husband children headquarters office offices residence".split()
)
_WHERE = frozenset(
    "in at near to into onto on outside inside within aboard around across beside towards off over"
    " through".split()
)
_OF_A_FIELD = frozenset("degree degrees diploma doctorate major minor expert".split())
_CALLED = frozenset("called titled entitled dubbed nicknamed".split())
_TOPIC = frozenset("about concerning regarding".split())
_LATER_ON = frozenset("again anymore afterwards thereafter after since until before".split())
_LEAST_THINGS = frozenset("anything note word single line penny thing".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield a claim for each dated act of each actor."""
    if scene.question:
        return
    for at, clause in enumerate(scene.clauses):
        if clause.copula or clause.stance is None or _only_names(clause, at):
            continue
        if clause.dates and not clause.passive:
            yield from _acted_on(scene, clause)
        if scene.actors[at]:
            yield from _acted(scene, at, clause)
            yield from _too(scene, clause)
            yield from _accompanied(scene, at, clause)


def _only_names(clause: Clause, at: int) -> bool:
    """Tell whether a participle only says what something is called: 'a song called 1997'."""
    unparted = bool(at) and not clause.opener
    return (clause.reduced or unparted) and clause.phrase[0] in _CALLED


def _acted(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    how = clause.stance
    if how is None:
        return
    others = list(_others(scene, clause))
    apart = {token for _, token in others}
    dated = [one for one in dates_shared(scene, at) if one[0] not in apart]
    if not dated and how[0] is Polarity.NEGATIVE and len(scene.actors[at]) == 1:
        yield from _never(scene, at, clause)
    for member in scene.actors[at]:
        stated = _property(scene, clause, member)
        raised = not dated and clause.phrase[0] == "raised"  # children are, as regiments are
        untyped = stated is not None and not member.type and not raised
        if stated is not None and untyped and stated.of and "person" not in stated.of:
            member.type = stated.of[0]  # what was founded is a body
        if stated is not None and member.type == "place" and stated.of[:1] == ("building",):
            member.type = "building"
        if stated is not None and stated.place:
            yield from _place(scene, at, clause, member, stated)
        name = stated.name if stated is not None and stated.value == "date" else ""
        if name in ENDS_THE_TALE and not scene.tagged.dates:  # "torpedoed and sunk in 1916"
            yield from _at_that_time(scene, at, clause, member, name)
        name = name or (_ACTED if stated is None and _acts(clause, member) else _UNKNOWN)
        for token, time in dated:
            if time.range and name in _ON_ONE_DAY:  # "from 1886 to 1894" was something else
                continue
            yield _draft(scene, clause, member, name, time, scene.actor_spans[at], token)


def _too(scene: Scene, clause: Clause) -> Iterator[Draft]:
    """Yield what befell others as well: 'Ada was born in 1916 and her brother Otto in 1920'."""
    for who, when in _others(scene, clause):
        member, time = _another(scene, who), scene.tagged.time(when)
        if member is None or time is None or not time.edtf or member.type == "place":
            continue
        name = name_of(scene, clause, member) or _UNKNOWN
        yield _draft(scene, clause, member, name, time, scene.token_span(who, who), when)


def _another(scene: Scene, who: int) -> Member | None:
    """Give who goes on under a verb: a name, or 'the porch'; nothing for a bare 'colonel'."""
    if scene.tagged.tags[who] == "N":
        return scene.tagged.member(who)
    first = who
    while scene.tagged.tags[first - 1] in "wa":
        first -= 1
    if scene.tagged.tags[first - 1] != "D":
        return None
    name = scene.text[slice(*scene.token_span(first, who))]
    return scene.discourse.described_again(name, definite=True)


def others(scene: Scene, clause: Clause) -> set[int]:
    """Give the dates in a clause that are of what only goes on under its verb."""
    return {when for _, when in _others(scene, clause)} if len(clause.dates) > 1 else set()


def _others(scene: Scene, clause: Clause) -> Iterator[tuple[int, int]]:
    """Yield each name with its date that goes on under the verb of a clause."""
    tags, end = scene.tagged.tags, min(clause.end, len(scene.tagged.tags))
    dates = [token for token, _ in clause.dates if token > clause.verb]
    if not dates or (len(dates) < 2 and ";" not in tags[clause.after : end]):
        return
    listed = clause.passive and ";" in tags[clause.after : dates[0]]
    if not listed and not _PLACED.fullmatch(tags, clause.after, dates[0]):
        return  # "met Ada in 1911, Otto in 1912"
    first = tags.index(";", clause.after) if listed else dates[0]
    placed = not listed and "N" in tags[clause.after : first]  # "to Leeds in 1911 and Bath in"
    for match in _ANOTHER.finditer(tags, first, end):
        if placed and match["who"] == "N" and not match["first"]:
            continue
        yield match.start("who"), match.start("when")


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
    stated = _property(scene, clause, member)
    return stated.name if stated is not None and stated.value == "date" else ""


def draft_of(scene: Scene, at: int, member: Member, time: Time, token: int) -> Draft | None:
    """Give what a clause tells of a member, at a date that is not its own.

    What happens but once is not dated so: its own date would be told.
    """
    clause = scene.clauses[at]
    if clause.stance is None or clause.copula:
        return None
    stated = _property(scene, clause, member)
    name = stated.name if stated is not None and stated.value == "date" else ""
    if stated is not None and stated.single:
        name = _UNKNOWN
    name = name or (_ACTED if stated is None and _acts(clause, member) else _UNKNOWN)
    return _draft(scene, clause, member, name, time, scene.actor_spans[at], token)


def _at_that_time(
    scene: Scene, at: int, clause: Clause, member: Member, name: str
) -> Iterator[Draft]:
    """Yield a loss without a date of its own: it came when the tale had reached that year."""
    year = scene.discourse.moment or scene.discourse.narrative
    how = clause.stance
    if year is None or how is None or how[0] is Polarity.NEGATIVE:
        return
    yield Draft(
        member, name, Date(year), BY, scene.block, scene.clause_span(clause),
        scene.actor_spans[at], scene.token_span(clause.verb, clause.verb),
        qualifiers={"what": Text(clause.phrase[0])}, modality=how[1], speaker=how[2],
        origin=scene.origin, citations=scene.citations, confidence=0.6,
    )  # fmt: skip


def _acts(clause: Clause, member: Member) -> bool:
    """Tell whether a verb that nothing is known of is a deed, which only the living do."""
    verb = clause.phrase[0]
    if verb == "made" and kind_of(member) == "ship" and _TRIPS.intersection(clause.phrase[1:5]):
        return True
    return (
        kind_of(member) in ("person", "organisation", "ship")
        and not clause.passive
        and verb not in load_language().of_the_dead
    )


def _never(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield what is denied for good: 'She never recorded a note'."""
    group = scene.tagged.words(clause.group, clause.verb - clause.group)
    member = scene.actors[at][0]
    stated = _property(scene, clause, member)
    if "never" not in group or stated is None:
        return
    whom = _only_thing(scene, clause)
    if whom is None and not _of_anything(scene, clause):
        return
    since = _since_when(scene, clause)
    if since is None:
        return
    how = clause.stance
    assert how is not None
    last = clause.verb if whom is None else scene.tagged.tags.index("N", clause.after)
    said = Text(scene.text[slice(*scene.token_span(clause.group, last))])
    yield Draft(
        member, stated.name, said, BY, scene.block, scene.clause_span(clause),
        scene.actor_spans[at], scene.token_span(clause.verb, clause.verb),
        qualifiers={
            "what": Text(clause.phrase[0]), "extent": Text("never"), **(whom or {}), **since,
        },
        polarity=how[0], modality=how[1], speaker=how[2],
        origin=scene.origin, citations=scene.citations,
    )  # fmt: skip


def _since_when(scene: Scene, clause: Clause) -> dict[str, Date] | None:
    """Give from when on something is denied: 'never again' leaves open what was before.

    None stands for a time that the text does not tell.
    """
    words = scene.tagged.words(clause.after, clause.end - clause.after)
    if clause.phrase[0] not in _ANEW and not _LATER_ON.intersection(words):
        return {}
    year = scene.discourse.narrative
    return {"time": Date(f"{year}/..")} if year is not None else None


def _only_thing(scene: Scene, clause: Clause) -> dict[str, About] | None:
    """Give the one thing of which an act is denied, as 'of': 'never visited Riga'."""
    behind = scene.tagged.tags[clause.after : clause.end].rstrip(",;Ca")
    if not _ONE_NAME.fullmatch(behind):
        return None
    member = scene.tagged.member(clause.after + len(behind) - 1)
    return {"of": About(member)} if member is not None else None


def _of_anything(scene: Scene, clause: Clause) -> bool:
    """Tell whether a denial is of the act itself, not of one thing: 'never recorded a note'."""
    behind = scene.tagged.tags[clause.after : clause.end].strip(",;CaU")
    words = scene.tagged.words(clause.after, 3)
    return not behind or any(word in _LEAST_THINGS for word in words)


def _property(scene: Scene, clause: Clause, member: Member) -> Property | None:
    phrases = scene.lexicon.passive if clause.passive else scene.lexicon.active
    types = _kinds_of(member)
    if not clause.passive and _done_to_another(scene, clause):
        rests = phrases.get(clause.phrase[0], ())
        told = [one for rest, one in rests if rest and clause.phrase[1 : len(rest) + 1] == [*rest]]
        return next((one for one in told if not one.of or not {*types}.isdisjoint(one.of)), None)
    found = scene.lexicon.find(phrases, clause.phrase, types)
    if found is not None and found.of == ("person",) and member.unnamed and member.name == "It":
        return None
    if found is not None and clause.phrase[0] == "became" and not _became_one(scene, clause):
        return None
    if found is not None and found.value != "date":
        dated = [one for rest, one in phrases.get(clause.phrase[0], ()) if one.value == "date"]
        return next(
            (one for one in dated if not one.of or not {*types}.isdisjoint((*one.of, ""))), None
        )
    return found


def _became_one(scene: Scene, clause: Clause) -> bool:
    """Tell whether somebody became what one can be: 'a judge', and not 'famous in 1905'."""
    tags, at = scene.tagged.tags, clause.after
    if tags[at : at + 1] != "w" or tags[at + 1 : at + 2] in tuple("wNf"):
        return tags[at : at + 1] not in ("g", "v")
    word, language = scene.tagged.small[at], load_language()
    return word in language.roles or word in language.callings


def _done_to_another(scene: Scene, clause: Clause) -> bool:
    """Tell whether a verb that can do without one has an object: 'opened a second factory'."""
    if clause.phrase[0] not in _ALONE:
        return False
    tags, at = scene.tagged.tags, clause.after
    while tags[at : at + 1] == "a":
        at += 1
    if at >= clause.end or tags[at : at + 1] not in tuple("DSONJ#"):
        return False
    return _WITH_ONE.isdisjoint(scene.tagged.words(at, 3))


def kind_of(member: Member) -> str:
    """Give the type of a member; of one that is only described, what its noun names."""
    if member.type != "description":
        return member.type
    noun = member.name.rpartition(" ")[2].lower()
    return load_language().kinds.get(noun) or type_of_noun(noun) or member.type


def _kinds_of(member: Member) -> tuple[str, ...]:
    """Give what a member may be: a place or body named like a building is a building, too."""
    kind = kind_of(member)
    housed = kind in ("place", "organisation") and names_a_building(member)
    return (kind, "building") if housed else (kind,)


def _draft(
    scene: Scene, clause: Clause, member: Member, name: str, time: Time, who: Span, token: int
) -> Draft:
    how = clause.stance
    assert how is not None
    polarity, modality, speaker = how
    preposition = token > 0 and scene.tagged.tags[token - 1] == "P"
    told = scene.token_span(token - preposition, token)
    span = scene.clause_span(clause)
    draft = Draft(
        member, name, Date(time.edtf or ""), BY, scene.block,
        Span(min(span.start, told.start), max(span.end, told.end)), who, Span(time.start, time.end),
        polarity=polarity, modality=modality, speaker=speaker,
        origin=scene.origin, citations=scene.citations,
    )  # fmt: skip
    held = time.range or told_end(time)
    if held:
        draft.qualifiers["time"] = Date(held)
    draft.qualifiers.update(spans.read(scene, clause, time))
    draft.qualifiers["what"] = Text(" ".join(_what(clause)))
    where = place_of(scene, clause)
    if where is not None:
        draft.qualifiers["place"] = About(scene.tagged.member(where))  # type: ignore[arg-type]
    return draft


def _what(clause: Clause) -> list[str]:
    """Give the verb and its nearest words, to tell one act from another."""
    return [clause.phrase[0]]


def place_of(scene: Scene, clause: Clause) -> int | None:
    """Give the token of the place a clause names: 'in Moscow', 'at New Brighton'."""
    tags = scene.tagged.tags
    for at in range(clause.after, min(clause.end, len(tags))):
        purpose = scene.tagged.small[at] == "to" and tags[at + 1 : at + 2] == "w"
        if purpose and tags[at + 2 : at + 3] == "P":  # "voted to remain in Germany"
            return None
        if tags[at] == "v" or scene.tagged.small[at] in _TOPIC:
            return None  # "bought three firms located in Minnesota", "about life in Riga"
        member = scene.tagged.member(at) if tags[at] == "N" else None
        before = at - 1 - (tags[at - 1] == "D")  # "in the United States"
        placed = member is not None and (member.type == "place" or in_larger(scene, at))
        if placed and tags[before] == "P":
            there = scene.tagged.small[before] in _WHERE
            return at if there and scene.tagged.small[before - 1] not in _OF_A_FIELD else None
    return None


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
        yield Draft(
            member, stated.place, About(place[0]), BY, scene.block,
            Span(span.start, max(span.end, place[1].end)), scene.actor_spans[at], place[1],
            modality=how[1], speaker=how[2], origin=scene.origin, citations=scene.citations,
        )  # fmt: skip


def _acted_on(scene: Scene, clause: Clause) -> Iterator[Draft]:
    """Yield what is said of the object: 'The KGB recruited him (1958)'."""
    target = None if clause.negative else object_of(scene, clause)
    dated = clause.dates
    if target is None:
        return
    token, member = target
    stated = scene.lexicon.find(scene.lexicon.of_object, clause.phrase, (member.type,))
    if stated is not None:
        when, time = dated[0]
        yield _draft(scene, clause, member, stated.name, time, scene.token_span(token, token), when)


def object_of(scene: Scene, clause: Clause) -> tuple[int, Member] | None:
    """Give the token and the member right behind the verb, over its adjectives."""
    tags = scene.tagged.tags
    for at in range(clause.after, min(clause.end, len(tags))):
        if tags[at] == "N":
            if tags[at + 1 : at + 2] in ("S", "w"):  # "abolished the Church's authority"
                return None  # or "recruited a Riga engineer"
            member = scene.tagged.member(at)
            return (at, member) if member is not None else None
        if tags[at] == "O":
            meant = scene.discourse.pronoun(scene.tagged.word(at), [])
            return (at, meant[0]) if len(meant) == 1 else None
        if tags[at] not in "aDwr#v":
            return None
        if tags[at] == "D" and tags[at + 1 : at + 3] in _OBJECT_ENDS:
            meant = scene.discourse.described(scene.tagged.words(at, 2))
            if len(meant) == 1:
                return at + 1, meant[0]
    return None


_OBJECT_ENDS = ("wP", "w,", "w", "wT", "wC")  # "founds the theatre in": the topic, when it is one
