"""Homes told without a verb of living: 'spent her life in Riga', 'Riga is her home'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.places import place_at, places_at
from factlint.extract.lives.homes import home_of
from factlint.limits import load_limits
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

_LIFE = word_list("homes", "life")
_SPENDING = frozenset("spent spends spend lived".split())
_CALLING = frozenset("calls called call".split())
_MAKING = frozenset("makes made make".split())
_DIVIDING = frozenset("divides divided splits split".split())
_TELLING = _SPENDING | _DIVIDING | {"home"}
SIGNS = _TELLING | {"of"}  # "of" by itself: "Otto Brandt, 45, of Leeds"
# What is worth a look at a sentence without a date.
PHRASES = frozenset(
    ("spent his", "spent her", "spent their", "spent most", "spent much", "calls", "hails from")
)
# spent most of her life in Riga; the rest of their lives in Riga; her early years in Riga
_SPENT = deferred(r"(?:[Dwa]{1,3}f)?S[aw]*?(?P<noun>w)(?:PT,?)?(?P<in>P)D?N")
_CALLED = deferred(r"(?P<place>N)(?:,N)?S?[aw]?$")  # calls Riga her home
_IS_HOME = deferred(r"N(?:,N)?b(?P<whose>S)[aw]{0,2}$")  # Riga is her home
_AGED_OF = deferred(r"(?P<name>N),(?:#|A),(?P<of>f)(?P<place>N)")
_MADE = deferred(r"S[aw]?(?P<noun>[wa])(?:PN?T)?PD?N")
_HOME_MADE = {
    *((verb, "home", "in") for verb in _MAKING),
    *((verb, "time", "between") for verb in _DIVIDING),
}


def read(scene: Scene) -> Iterator[Draft]:
    """Yield homes."""
    if not _TELLING.isdisjoint(scene.tagged.small):
        yield from _told(scene)
    if ",f" in scene.tagged.tags:
        yield from _aged(scene)


def _told(scene: Scene) -> Iterator[Draft]:
    """Yield the homes of which a verb, or 'home', tells."""
    for at, clause in enumerate(scene.clauses):
        of_some = clause.opener_word == "whom"  # "two of whom spent their lives in"
        if (
            clause.phrase[0] in _SPENDING
            and not of_some
            and clause.stance is not None
            and not clause.negative
        ):
            yield from _spent(scene, at)
    yield from _made(scene)
    if "home" in scene.tagged.small:
        yield from _home(scene)


def _spent(scene: Scene, at: int) -> Iterator[Draft]:
    """Yield 'spent most of her life in Riga'."""
    tagged, clause, acting = scene.tagged, scene.clauses[at], scene.actors[at]
    match = _SPENT.match(tagged.tags, clause.after)
    if match is None or clause.passive or not acting:
        return
    told = tagged.small[match.start("noun")] in _LIFE
    if not told or tagged.small[match.start("in")] not in ("in", "at"):
        return
    for place in places_at(scene, tagged.starts[match.end() - 1]):
        for member in acting:
            if member.person and place[0].type == "place":
                yield home_of(scene, member, place, scene.actor_spans[at], clause)


def _made(scene: Scene) -> Iterator[Draft]:
    """Yield 'makes her home in Leeds' and 'divides his time between Riga and Leeds'."""
    tagged = scene.tagged
    for at, clause in enumerate(scene.clauses):
        making = clause.phrase[0] in _MAKING or clause.phrase[0] in _DIVIDING
        match = _MADE.match(tagged.tags, clause.after) if making else None
        acting = scene.actors[at]
        if match is None or clause.stance is None or clause.negative or len(acting) != 1:
            continue
        told = (clause.phrase[0], tagged.small[match.start("noun")], tagged.small[match.end() - 2])
        if told in _HOME_MADE and acting[0].person:
            for place in places_at(scene, tagged.starts[match.end() - 1]):
                yield home_of(scene, acting[0], place, scene.actor_spans[at], clause)


def _home(scene: Scene) -> Iterator[Draft]:
    """Yield 'she calls Riga home' and 'Riga is her home'."""
    tagged = scene.tagged
    for at, word in enumerate(tagged.small):
        if word != "home" or scene.unstated(at):
            continue
        called = _CALLED.search(tagged.tags, 0, at)
        if called is not None and called.start():
            yield from _called(scene, called.start())
        being = _IS_HOME.search(tagged.tags, 0, at)
        owner = scene.possessor(being.start("whose")) if being is not None else None
        if being is None or owner is None or not _ends(scene, at):
            continue
        place = place_at(scene, tagged.starts[being.start()])
        number = scene.clause_number(at)
        clause = scene.clauses[number] if number is not None else None
        if place is not None and place[0].type == "place" and clause and not clause.negative:
            who = scene.token_span(being.start("whose"), being.start("whose"))
            yield home_of(scene, owner, place, who, clause)


def _ends(scene: Scene, at: int) -> bool:
    """Tell whether 'home' is all that is said: not 'is her home ground'."""
    return scene.tagged.tags[at + 1 : at + 2] in ("", ",", ";", "C", "P", "U", "a")


def _called(scene: Scene, token: int) -> Iterator[Draft]:
    """Yield the home of whoever 'calls Riga home'."""
    if scene.tagged.small[token - 1] not in _CALLING:
        return
    number = scene.clause_number(token)
    clause = scene.clauses[number] if number is not None else None
    place = place_at(scene, scene.tagged.starts[token])
    if number is None or clause is None or clause.verb != token - 1 or place is None:
        return
    if clause.negative or clause.stance is None or place[0].type != "place":
        return
    for member in scene.actors[number]:
        if member.person:
            yield home_of(scene, member, place, scene.actor_spans[number], clause)


def _aged(scene: Scene) -> Iterator[Draft]:
    """Yield 'Otto Brandt, 45, of Leeds', as newspapers write."""
    tagged = scene.tagged
    for match in _AGED_OF.finditer(tagged.tags):
        member = tagged.member(match.start("name"))
        place = place_at(scene, tagged.starts[match.start("place")])
        age = tagged.word(match.start("of") - 2)
        fits = not age.isdigit() or int(age) <= load_limits().oldest
        if member is None or place is None or not fits or scene.unstated(match.start("name")):
            continue
        if member.type == "person" and place[0].type == "place":
            who = scene.token_span(match.start("name"), match.start("name"))
            yield home_of(scene, member, place, who, None)
