"""The rule book: rules are YAML files; this stage reads them and says exactly what is wrong."""

from __future__ import annotations

from factlint.rulebook.fields import Fields
from factlint.rulebook.folders import RuleBook, load_rulebook, read_rule
from factlint.rulebook.rule import Example, Examples, Rule
from factlint.rulebook.said import Said

__all__ = [
    "Example",
    "Examples",
    "Fields",
    "Rule",
    "RuleBook",
    "Said",
    "load_rulebook",
    "read_rule",
]
