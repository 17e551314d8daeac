"""The properties that a rule's settings name, which must be those of the vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.errors import did_you_mean
from factlint.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from factlint.rulebook import Fields


def properties(fields: Fields, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """Give a list of properties; refuse one that no claim can have."""
    names = fields.words(key, default)
    known = load_vocabulary().properties
    for name in names:
        if name not in known:
            hint = did_you_mean(name, list(known))
            fields.refuse(key, f"{key!r} names no property: {name!r}", hint=hint)
    return names
