"""Checks of identifiers: their digits, and whether dates and addresses beside them agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import WIKITEXT, Look, Settings, conflicts, holds, read_settings, says

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

_HERE = "factlint.checks.identifier."
LOOKS: Mapping[str, Look] = {
    "address-broken": Look(_HERE + "addresses", "find", "NoOptions", when=holds("ttp", "htp://")),
    "archive-date-differs": Look(_HERE + "archives", "find", "NoOptions", formats=WIKITEXT),
    "isbn-hyphens": Look(_HERE + "hyphens", "find", "NoOptions", when=says("ISBN", "isbn")),
    "identifier-impossible": Look(_HERE + "numbers", "find", signs="labels"),
    "isbn-before-isbns": Look(_HERE + "isbn_years", "find", when=says("ISBN", "isbn")),
}
WORDS = frozenset(
    ("address", "date", "first", "hint", "identifier", "kind", "stamp", "what", "year")
)


def settings(raw: YamlMap, rule_path: str) -> Settings:
    """Read the settings of a rule of this kind; raise InputError for what is not known."""
    return read_settings(raw, rule_path, LOOKS)


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
    """Look at every document with every rule."""
    return conflicts(rules, evidence, LOOKS)
