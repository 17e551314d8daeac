"""Checks of a source's date: against what it is cited for, and against the day it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Look, Settings, cites, conflicts, read_settings, says

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.page import Page
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap


def _knows_the_day(page: Page) -> bool:
    return bool(page.today)


_HERE = "factlint.checks.source_time."
LOOKS: Mapping[str, Look] = {
    "read-before-published": Look(
        _HERE + "access",
        "find",
        "NoOptions",
        when=says(
            "access",
            "accessdate",
            "accessed",
            "urldate",
            "Accessed",
            "retrieved",
            "Retrieved",
            "visited",
        ),
    ),
    "source-of-the-future": Look(_HERE + "future", "find", when=_knows_the_day),
    "undated-quotation": Look(_HERE + "undated", "find", when=cites),
    "source-older-than-event": Look(_HERE + "older", "find", when=cites),
}
WORDS = frozenset(("accessed", "date", "event", "published", "source", "today", "what", "year"))


def settings(raw: YamlMap, rule_path: str) -> Settings:
    """Read the settings of a rule of this kind; raise InputError for what is not known."""
    return read_settings(raw, rule_path, LOOKS)


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
    """Look at every document with every rule."""
    return conflicts(rules, evidence, LOOKS)
