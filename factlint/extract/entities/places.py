"""Places as they are told: 'Nambour, Queensland' is one place with the larger one it lies in."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.model import Span
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named, Scene

_LINK = deferred(
    lambda: (
        r"\s*(?:,\s*(?:in|at|near|then|now)\b|,|in\b|at\b|near\b)?\s*(?:the\s+)?(?:present-day\s+)?"
        rf"(?:(?:[a-z]+\s)?(?:{one_of('places', 'called')})\sof\s+)?"
    )
)
_AND = deferred(r"(?:,? and|,) (?:in |at |then |later |finally )*(?:the )?")
_CLOSED = deferred(r"$|[,.;:)]|\s(?:in|on|and|to|where|but|as|at|from|until)\b|\s[(–—-]")
_STATE = deferred(r", (?P<letters>[A-Z](?:[A-Z]{1,2}\b|[a-z]{1,4}\.|\.[A-Z][a-z]?\.))")
_ADJECTIVE = deferred(r" [a-z]")
_PART = deferred(lambda: rf" (?:[a-z]+ )?(?:{one_of('places', 'of-a-town')}) of (?:the )?(?=[A-Z])")
MOST_LEVELS = 4
_UNIONS = word_list("places", "unions")


def place_at(scene: Scene, start: int) -> tuple[Member, Span] | None:
    """Give the place whose name begins at `start`, with those it is said to lie in."""
    number = bisect_left(scene.named, start, key=_start)
    if number == len(scene.named) or _start(scene.named[number]) != start:
        return None
    first = scene.named[number]
    part = _PART.match(scene.text, first.mention.end)
    if part is not None:  # "in the Riga suburb of Low Mill"
        return place_at(scene, part.end())
    if _ADJECTIVE.match(scene.text, first.mention.end) and _describes(first):
        return None
    following = scene.named[number + 1 : number + 2]
    named_like_a_place = bool(following) and _larger(scene, first, following[0], known=True)
    if not _may_be_place(first) and not (named_like_a_place and " " not in first.mention.text):
        return None
    chain = [first]
    for other in scene.named[number + 1 : number + MOST_LEVELS]:
        if not _larger(scene, chain[-1], other):
            break
        chain.append(other)
    return _one(scene, chain)


def _describes(named: Named) -> bool:
    """Tell whether a name says of a region whose it is: 'in the Anatolian province of'."""
    return not named.member.type and named.mention.text.endswith(
        ("ian", "ean", "ese", "ish", "ern")
    )


def in_larger(scene: Scene, token: int) -> bool:
    """Tell whether a name of one word is a town's by the place it lies in: 'in Wayne, Nebraska'."""
    if scene.tagged.tags[token : token + 3] != "N,N" or " " in scene.tagged.word(token):
        return False
    larger = scene.tagged.member(token + 2)
    return larger is not None and larger.type == "place" and larger.name not in _countries()


def places_at(scene: Scene, start: int) -> Iterator[tuple[Member, Span]]:
    """Yield the place whose name begins at `start` and those listed with it: 'Riga and Leeds'."""
    place = place_at(scene, start)
    while place is not None:
        yield place
        link = _AND.match(scene.text, place[1].end)
        known = link is not None and _known_at(scene, link.end())
        place = place_at(scene, link.end()) if link is not None and known else None


def _known_at(scene: Scene, start: int) -> bool:
    """Tell whether the name at `start` is a place's, or followed by the larger one it lies in."""
    number = bisect_left(scene.named, start, key=_start)
    if number == len(scene.named) or _start(scene.named[number]) != start:
        return False
    following = scene.named[number + 1 : number + 2]
    one = scene.named[number]
    within = bool(following) and _larger(scene, one, following[0], known=True)
    return one.member.type == "place" or (within and _may_be_place(one))


def place_behind(scene: Scene, at: int, end: int) -> tuple[Member, Span] | None:
    """Give the place that follows an offset: ', in Riga', ' Riga, Livonia'."""
    link = _LINK.match(scene.text, at, end)
    return place_at(scene, link.end()) if link is not None and link.end() < end else None


def _start(named: Named) -> int:
    return named.mention.start


def _may_be_place(named: Named) -> bool:
    return named.member.type in ("place", "") and not named.mention.title


@cache
def _countries() -> frozenset[str]:
    return frozenset(load_language().demonyms.values())


def _larger(scene: Scene, one: Named, other: Named, *, known: bool = False) -> bool:
    """Tell whether a name goes on with the larger place: ', Queensland'."""
    if scene.text[one.mention.end : other.mention.start] != ", " or not _may_be_place(other):
        return False
    if one.mention.text in _countries():  # "lived in Latvia, Estonia and Spain"
        return other.mention.text in _UNIONS
    if other.member.type == "place":
        return True
    return not known and _CLOSED.match(scene.text, other.mention.end) is not None


def _one(scene: Scene, chain: list[Named]) -> tuple[Member, Span]:
    for named in chain:  # "Frederick, Maryland" is a place, whoever else is called Frederick
        named.member.type = named.member.type or "place"
    levels = [named.mention.text for named in chain]
    start, end = chain[0].mention.start, chain[-1].mention.end
    state = _STATE.match(scene.text, chain[-2 if len(chain) > 1 else -1].mention.end)
    in_full = load_language().state_letters.get(state["letters"]) if state is not None else None
    if state is not None and in_full is not None:  # "Salem, Mass.", whose letters may be a name
        levels, end = [*levels[: -1 if len(chain) > 1 else None], in_full], state.end()
    if len(levels) == 1:
        return chain[0].member, Span(start, end)
    return scene.discourse.cast.introduce(", ".join(levels), "place"), Span(start, end)
