"""Checks that addresses of sources answer: only with --check-links, since it uses the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Look, Settings, conflicts, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.page import Page
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap


def _has_asked(page: Page) -> bool:
    return bool(page.links)


LOOKS: Mapping[str, Look] = {
    "address-leads-elsewhere": Look(
        "factlint.checks.links.judging", "find_elsewhere", "NoOptions", when=_has_asked
    ),
    "address-dead": Look(
        "factlint.checks.links.judging", "find_dead", "NoOptions", when=_has_asked
    ),
}
WORDS = frozenset(("address", "archive", "final", "reason"))


def settings(raw: YamlMap, rule_path: str) -> Settings:
    """Read the settings of a rule of this kind; raise InputError for what is not known."""
    return read_settings(raw, rule_path, LOOKS)


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
    """Look at every document with every rule."""
    return conflicts(rules, evidence, LOOKS)
