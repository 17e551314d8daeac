"""Whether two texts tell of one thing: they share a name of more than one word.

Two articles on two works of one engineer share his name, and tell of two things all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.model import BlockKind, EntityRef

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.checks.evidence import Evidence
    from factlint.model import Document

# Places are common to many tales, and so are the events of a war.
_LONGEST: Final = 5  # words of a title that is a name
_LONG: Final = 4  # letters of a word that a title writes with a capital
SHARED: Final = ("person", "organisation", "ship", "building", "work")


class Telling(NamedTuple):
    """What one text tells of."""

    topic: str  # the name under which it stands, folded; "" where its title is no name
    source: str  # folded
    names: Mapping[str, str]  # of more than one word, each with its folded form


def in_common(one: str, other: str, evidence: Evidence, unless: str = "") -> bool:
    """Say whether the texts of two paths share anything by name, besides what bears a word."""
    first, second = _telling(one, evidence), _telling(other, evidence)
    if _are_of_two(first, second):
        return False
    return any(
        folded in first.source and folded in second.source
        for name, folded in (*first.names.items(), *second.names.items())
        if not unless or unless not in name.split()
    )


def _telling(path: str, evidence: Evidence) -> Telling:
    """Give what a text tells of, found out once."""
    known = evidence.tellings
    if path not in known:
        document = evidence.by_path[path]
        known[path] = Telling(
            _topic(document),
            document.source.casefold(),
            {name: name.casefold() for name in sorted(_names(document, evidence))},
        )
    return known[path]


def title_of(document: Document) -> str:
    """Give the title under which a text stands, "" where it has none."""
    return next((one.text for one in document.blocks if one.kind is BlockKind.TITLE), "").strip()


def _topic(document: Document) -> str:
    title = title_of(document)
    if title.isupper() and document.source.casefold().count(title.casefold()) == 1:
        return ""  # a headline, "DREADFUL FIRE AT KELBY", by which the text calls nothing
    return title.casefold() if _is_name(title) else ""


def _are_of_two(one: Telling, other: Telling) -> bool:
    """Say whether two titles name two things: two viaducts, or two that do not know each other."""
    first, second = one.topic, other.topic
    if not (first and second) or first in second or second in first:
        return False
    of_a_kind = first.rpartition(" ")[2] == second.rpartition(" ")[2]
    return of_a_kind or (first not in other.source and second not in one.source)


def _is_name(title: str) -> bool:
    """Say whether every long word of a title begins with a capital: "The Miller's Bride"."""
    words = title.split()
    long = [word for word in words if len(word) >= _LONG]
    return 1 < len(words) <= _LONGEST and all(word[:1].isupper() for word in long)


def _names(document: Document, evidence: Evidence) -> set[str]:
    """Give the names of more than one word, by which a text tells of somebody or something."""
    entities = evidence.facts.entities
    told: set[str] = set()
    for claim in evidence.facts.told_in(document.path):
        told.add(claim.subject)
        told.update(
            value.id
            for value in (claim.value, *(value for _, value in claim.qualifiers))
            if isinstance(value, EntityRef)
        )
    known = (entities[one] for one in told if one in entities)
    titles = (one.text for one in document.blocks if one.kind is BlockKind.TITLE)
    return {name for entity in known for name in entity.names if _tells(name, entity.type)} | {
        title for title in titles if 1 < len(title.split()) <= _LONGEST and title != title.lower()
    }


def _tells(name: str, type_: str) -> bool:
    """Say whether a name is enough to know something by: "Ambry Valley line" also is."""
    if type_ == "event":  # "the Battle of Kolm", and no world war
        return " of " in name
    capitals = sum(word[:1].isupper() for word in name.split())
    if type_ in SHARED:
        return " " in name
    return type_ == "description" and capitals > 1 and " of " not in name
