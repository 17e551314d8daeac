"""Checks of the text itself: what is missing, broken, left over or stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Look, Settings, conflicts, has_problems, holds, read_settings
from factlint.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.page import Page
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap


def _has_headings(page: Page) -> bool:
    return BlockKind.HEADING in page.kinds


def _has_fields(page: Page) -> bool:
    return BlockKind.FIELD in page.kinds


def _is_not_ascii(page: Page) -> bool:
    return not page.document.source.isascii()


_HERE = "factlint.checks.text."
LOOKS: Mapping[str, Look] = {
    "doubled-word": Look(_HERE + "doubled", "find"),
    "duplicate-paragraph": Look(_HERE + "duplicates", "find"),
    "empty-caption": Look(
        _HERE + "sections", "find_empty_captions", "CaptionOptions", signs="labels"
    ),
    "empty-section": Look(_HERE + "sections", "find_empty_sections", when=_has_headings),
    "lost-characters": Look(_HERE + "encoding", "find_lost", "NoOptions", when=holds("\ufffd")),
    "mojibake": Look(_HERE + "encoding", "find", when=_is_not_ascii),
    "broken-markup": Look(_HERE + "problems", "find", when=has_problems),
    "missing-heading": Look(_HERE + "off_heading", "find", when=_has_headings),
    "placeholder": Look(_HERE + "placeholders", "find"),
    "restarted-sentence": Look(_HERE + "restarts", "find"),
    "stray-character": Look(_HERE + "stray", "find"),
    "stray-quotation-mark": Look(
        _HERE + "single_quotes", "find", "NoOptions", when=holds(".'", ".’")
    ),
    "truncated-field": Look(_HERE + "unfinished", "find_fields", "FieldOptions", when=_has_fields),
    "truncated-sentence": Look(_HERE + "unfinished", "find_sentences"),
    "unpaired-bracket": Look(_HERE + "pairs", "find_brackets", "BracketOptions"),
    "unpaired-quotation-mark": Look(
        _HERE + "pairs", "find_quotes", "NoOptions", when=holds('"', "“", "”")
    ),
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
