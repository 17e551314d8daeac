"""Letters that stand for a name: 'RWU' for the Riga Weavers' Union."""

from __future__ import annotations

_SMALL = ("the", "of", "and", "for", "de", "la", "von", "&")
_MOST_LETTERS = 8


def abbreviates(short: str, name: str) -> bool:
    """Tell whether letters are those that the words of a name begin with."""
    letters = [one for one in short if one.isalpha()]
    if not 1 < len(letters) <= _MOST_LETTERS or not short[:1].isupper() or " " in short:
        return False
    initials = [word[0] for word in name.split(" ") if word and word.lower() not in _SMALL]
    every = [word[0].upper() for word in name.split(" ") if word]
    capitals = [one for one in short if one.isupper()]
    return len(capitals) > 1 and capitals in (initials, every)
