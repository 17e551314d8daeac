"""Whom 'both brothers', 'the sisters' and 'both men' mean: the two of whom a text has told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.coreference.discourse import Discourse
    from factlint.extract.entities.cast import Member

_GENDERS: Final = {"brothers": "male", "sisters": "female", "men": "male", "women": "female"}
_SIBLINGS: Final = frozenset(("brothers", "sisters"))
_OF_TWO: Final = frozenset(("both", "the two", "these two"))
# Where a text tells of more of them, 'the brothers' may be others.
_MORE: Final = deferred(
    r"\b(?:three|four|five|six|seven|eight|nine|ten|several|other|elder|older|younger|half|step|his"
    r"|her|their|its|of)[ -](?:[a-z]+ )?(?:brothers|sisters|siblings)\b"
)


def tells_of_more(text: str) -> bool:
    """Tell whether a text speaks of brothers or sisters whom it need not name."""
    return _MORE.search(text) is not None


def meant(discourse: Discourse, words: list[str]) -> list[Member]:
    """Give the two whom words for two mean, where just two can be meant."""
    gender, how = _GENDERS.get(words[-1], ""), " ".join(words[:-1])
    if words[-1] in _SIBLINGS and (how == "the" or how in _OF_TWO):
        return [] if discourse.more_siblings else _siblings(discourse, gender)
    if gender and how in _OF_TWO:
        here = discourse.cast.those(discourse.named_in_block | discourse.seen_now)
        persons = [one for one in here if one.person]
        same = [one for one in persons if one.gender == gender]
        unknown = any(not one.gender and one not in same for one in persons)
        return same if len(same) == 2 and not unknown else []
    return []


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
