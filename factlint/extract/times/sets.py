"""Repeated times in one word: "daily", "weekly", "annually"."""

from __future__ import annotations

from factlint.extract.times.told import Told

EXAMPLES = {"a daily report": ["daily"], "published annually": ["annually"], "the Daily News": []}
VALUES = {
    "daily": "XXXX-XX-XX", "everyday": "XXXX-XX-XX", "weekly": "XXXX-WXX", "monthly": "XXXX-XX",
    "yearly": "XXXX", "annually": "XXXX",
}  # fmt: skip


def read(text: str, at: int, end: int, _floor: int) -> list[Told]:
    """Read the adverb text[at:end]."""
    told = Told(at, end, "set")
    told.unit = text[at:end]
    told.named = VALUES[text[at:end]]
    return [told]
