"""Checks of the text itself: what is missing, broken, left over or stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Look, Settings, conflicts, read_settings
from factlint.checks.text import (
    doubled,
    duplicates,
    encoding,
    off_heading,
    pairs,
    placeholders,
    problems,
    restarts,
    sections,
    single_quotes,
    stray,
    unfinished,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

LOOKS: Mapping[str, Look] = {
    "doubled-word": Look(doubled.Options, doubled.find),
    "duplicate-paragraph": Look(duplicates.Options, duplicates.find),
    "empty-caption": Look(sections.CaptionOptions, sections.find_empty_captions),
    "empty-section": Look(sections.Options, sections.find_empty_sections),
    "lost-characters": Look(encoding.LostOptions, encoding.find_lost),
    "mojibake": Look(encoding.Options, encoding.find),
    "broken-markup": Look(problems.Options, problems.find),
    "missing-heading": Look(off_heading.Options, off_heading.find),
    "placeholder": Look(placeholders.Options, placeholders.find),
    "restarted-sentence": Look(restarts.Options, restarts.find),
    "stray-character": Look(stray.Options, stray.find),
    "stray-quotation-mark": Look(single_quotes.Options, single_quotes.find),
    "truncated-field": Look(unfinished.FieldOptions, unfinished.find_fields),
    "truncated-sentence": Look(unfinished.Options, unfinished.find_sentences),
    "unpaired-bracket": Look(pairs.BracketOptions, pairs.find_brackets),
    "unpaired-quotation-mark": Look(pairs.QuoteOptions, pairs.find_quotes),
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
