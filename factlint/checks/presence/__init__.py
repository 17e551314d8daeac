"""Checks that what needs a source has one: by kind of statement, with one finding for a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Look, Settings, conflicts, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

_HERE = "factlint.checks.presence."
LOOKS: Mapping[str, Look] = {
    "accusation-without-citation": Look(_HERE + "accusations", "find"),
    "birth-of-the-living-without-citation": Look(_HERE + "life_dates", "find_living", "NoOptions"),
    "document-without-citation": Look(_HERE + "sections", "find_documents", "DocumentOptions"),
    "figure-without-citation": Look(_HERE + "figures", "find"),
    "life-date-without-citation": Look(_HERE + "life_dates", "find", "NoOptions"),
    "named-source-without-citation": Look(_HERE + "named_sources", "find"),
    "phrase-without-citation": Look(_HERE + "phrases", "find"),
    "quotation-without-citation": Look(_HERE + "quotations", "find"),
    "section-without-citation": Look(_HERE + "sections", "find_sections"),
    "superlative-without-citation": Look(_HERE + "superlatives", "find"),
    "toll-without-citation": Look(_HERE + "tolls", "find"),
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
