"""Repeated times in one word: "daily", "weekly", "annually"."""

from __future__ import annotations

from factlint.extract.times.told import Told

_VALUES = {"daily": "XXXX-XX-XX", "weekly": "XXXX-WXX", "monthly": "XXXX-XX", "yearly": "XXXX",
           "annually": "XXXX", "annual": "XXXX"}  # fmt: skip


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the adverb text[at:end]."""
    told = Told(at, end, "set")
    told.named = _VALUES[text[at:end]]
    return [told]
