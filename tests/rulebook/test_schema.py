"""The schema that editors complete rules by says what the reader says."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

import factlint
from factlint.checks.kinds import KINDS
from factlint.rulebook import Rule, load_rulebook
from factlint.yamlfile import parse

SCHEMA = json.loads(
    (Path(factlint.__file__).parent / "schemas" / "rule.schema.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("rule", load_rulebook().rules, ids=lambda rule: rule.id)
def test_every_shipped_rule_fits_the_schema(rule: Rule):
    jsonschema.validate(parse(rule.source, rule.path), SCHEMA)


def test_the_schema_names_the_kinds_that_exist():
    assert set(SCHEMA["properties"]["kind"]["enum"]) == set(KINDS)
