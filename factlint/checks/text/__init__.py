"""Checks of the text itself: what is missing, broken, left over or stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Look, Settings, conflicts, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

_HERE = "factlint.checks.text."
LOOKS: Mapping[str, Look] = {
    "doubled-word": Look(_HERE + "doubled", "find"),
    "duplicate-paragraph": Look(_HERE + "duplicates", "find"),
    "empty-caption": Look(_HERE + "sections", "find_empty_captions", "CaptionOptions"),
    "empty-section": Look(_HERE + "sections", "find_empty_sections"),
    "lost-characters": Look(_HERE + "encoding", "find_lost", "NoOptions"),
    "mojibake": Look(_HERE + "encoding", "find"),
    "broken-markup": Look(_HERE + "problems", "find"),
    "missing-heading": Look(_HERE + "off_heading", "find"),
    "placeholder": Look(_HERE + "placeholders", "find"),
    "restarted-sentence": Look(_HERE + "restarts", "find"),
    "stray-character": Look(_HERE + "stray", "find"),
    "stray-quotation-mark": Look(_HERE + "single_quotes", "find", "NoOptions"),
    "truncated-field": Look(_HERE + "unfinished", "find_fields", "FieldOptions"),
    "truncated-sentence": Look(_HERE + "unfinished", "find_sentences"),
    "unpaired-bracket": Look(_HERE + "pairs", "find_brackets", "BracketOptions"),
    "unpaired-quotation-mark": Look(_HERE + "pairs", "find_quotes", "NoOptions"),
}


WORDS = frozenset(
    (
        "again", "begins", "character", "encoding", "ending", "field", "found", "heading", "how",
        "label", "line", "meant", "value", "what", "word", "words",
    )
)  # fmt: skip


def settings(raw: YamlMap, rule_path: str) -> Settings:
    """Read the settings of a rule of this kind; raise InputError for what is not known."""
    return read_settings(raw, rule_path, LOOKS)


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
    """Look at every document with every rule."""
    return conflicts(rules, evidence, LOOKS)
