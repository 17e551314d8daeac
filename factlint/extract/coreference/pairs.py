"""Whom 'both brothers', 'the sisters' and 'both men' mean: the two of whom a text has told."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factlint.extract.coreference.callings import first_somebody
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from factlint.extract.coreference.discourse import Discourse
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

_GENDERS: Final = {"brothers": "male", "sisters": "female", "men": "male", "women": "female"}
_SIBLINGS: Final = frozenset(("brothers", "sisters"))
_OF_TWO: Final = frozenset(("both", "the two", "these two"))
# Where a text tells of more of them, 'the brothers' may be others.
_MORE: Final = deferred(
    lambda: (
        rf"\b(?:{one_of('names', 'of-more-siblings')})[ -](?:[a-z]+ )?"
        r"(?:brothers|sisters|siblings)\b"
    )
)
# And where a paragraph tells of another two: "the Lind brothers", "two sisters", "and his brother".
_OTHERS: Final = deferred(
    r"\b(?:two(?: [a-z]+)?|(?!Both|The)[A-Z][\w’'-]+) (?:[Bb]rothers|[Ss]isters|[Ss]iblings)\b"
    r"|\band (?:his|her) (?:[a-z]+ )?(?:brother|sister)\b(?!,? [A-Z])"
)


def tells_of_more(text: str) -> bool:
    """Tell whether a text speaks of brothers or sisters whom it need not name."""
    return _MORE.search(text) is not None


def meant(scene: Scene, words: list[str]) -> list[Member]:
    """Give the two whom words for two mean, where just two can be meant."""
    discourse = scene.discourse
    gender, how = _GENDERS.get(words[-1], ""), " ".join(words[:-1])
    if words[-1] in _SIBLINGS and (how == "the" or how in _OF_TWO):
        others = _others_told(scene.text) <= scene.span.start
        two = [] if discourse.more_siblings or others else _siblings(discourse, gender)
        return [] if len(_beside(discourse, gender, two)) > 1 else two
    if gender and how in _OF_TWO and _somebody_told(scene.text) > scene.span.start:
        here = _beside(discourse, gender, [])
        return here if len(here) == 2 and all(one.gender for one in here) else []
    return []


@lru_cache(maxsize=1)  # a paragraph is asked for sentence after sentence
def _others_told(text: str) -> int:
    """Give where a paragraph has told of another two, or a place behind its end."""
    match = _OTHERS.search(text)
    return match.end() if match is not None else len(text) + 1


@lru_cache(maxsize=1)
def _somebody_told(text: str) -> int:
    """Give where a paragraph has told of one without a name, or a place behind its end."""
    at = first_somebody(text, 0, len(text))
    return at if at is not None else len(text) + 1


def _beside(discourse: Discourse, gender: str, two: list[Member]) -> list[Member]:
    """Give others of whom a paragraph has told and who may be of that sex."""
    here = discourse.cast.those(discourse.named_in_block | discourse.seen_now)
    return [one for one in here if one.person and one.gender in ("", gender) and one not in two]


def _siblings(discourse: Discourse, gender: str) -> list[Member]:
    """Give the text's topic, or who acted, with the one brother that is known of him."""
    whose = [discourse.topic, *discourse.subjects_before, *discourse.acted_here]
    for one in whose:
        if one is None or one.gender not in ("", gender):
            continue
        known = discourse.relatives.get((one.id, "sibling"), [])
        if len(known) == 1 and known[0].gender in ("", gender):
            return [one, known[0]]
        if known:
            return []
    return []
