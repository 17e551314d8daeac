"""Checks that what needs a source has one: by kind of statement, with one finding for a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import (
    Look,
    Settings,
    cites,
    cites_or_lists,
    conflicts,
    lists,
    read_settings,
    says,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.page import Page
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap


def _may_accuse(page: Page) -> bool:
    """Tell whether sources are cited, or somebody may be said to live, who needs them always."""
    return cites(page) or _says_born(page) or "(b." in page.document.source


_says_born = says("born")
_HERE = "factlint.checks.presence."
LOOKS: Mapping[str, Look] = {
    "accusation-without-citation": Look(_HERE + "accusations", "find", when=_may_accuse),
    "birth-of-the-living-without-citation": Look(
        _HERE + "life_dates", "find_living", "NoOptions", when=cites
    ),
    "document-without-citation": Look(_HERE + "sections", "find_documents", "DocumentOptions"),
    "figure-without-citation": Look(_HERE + "figures", "find", when=cites),
    "life-date-without-citation": Look(_HERE + "life_dates", "find", "NoOptions", when=cites),
    "named-source-without-citation": Look(_HERE + "named_sources", "find", when=lists),
    "phrase-without-citation": Look(_HERE + "phrases", "find", when=cites_or_lists),
    "quotation-without-citation": Look(_HERE + "quotations", "find", when=cites_or_lists),
    "section-without-citation": Look(_HERE + "sections", "find_sections", when=cites),
    "superlative-without-citation": Look(_HERE + "superlatives", "find", when=cites),
    "toll-without-citation": Look(_HERE + "tolls", "find", when=cites_or_lists),
}
WORDS = frozenset(
    ("claim", "count", "heading", "listed", "name", "phrase", "quotation", "source", "toll")
)


def settings(raw: YamlMap, rule_path: str) -> Settings:
    """Read the settings of a rule of this kind; raise InputError for what is not known."""
    return read_settings(raw, rule_path, LOOKS)


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
    """Look at every document with every rule."""
    return conflicts(rules, evidence, LOOKS)
