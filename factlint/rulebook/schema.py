"""Rule files held against the JSON Schema (2020-12) that editors complete them by."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from factlint.yamlfile import YamlList, YamlMap, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsonschema import Draft202012Validator

    from factlint.rulebook.rule import Rule


def violations(rule: Rule) -> list[str]:
    """List where a rule breaks the schema, each as 'path:line: id: what'.

    The reader takes what it knows; the schema also finds what an editor would underline.
    """
    data = parse(rule.source, rule.path)
    found = sorted(_validator().iter_errors(data), key=lambda one: one.json_path)
    return [
        f"{rule.path}:{_line(data, one.absolute_path)}: {rule.id}:"
        f" {one.json_path.removeprefix('$').lstrip('.') or 'the rule'}: {one.message}"
        for one in found
    ]


@cache
def _validator() -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    text = (files("factlint") / "schemas" / "rule.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


def _line(data: object, path: Iterable[str | int]) -> int:
    """Give the line, from 1, of the innermost thing on a path that has a place."""
    line = 1
    for step in path:
        if isinstance(data, YamlMap) and isinstance(step, str) and step in data.key_at:
            line, data = data.key_at[step][0], data[step]
        elif isinstance(data, YamlList) and isinstance(step, int) and step < len(data.item_at):
            line, data = data.item_at[step][0], data[step]
        else:
            return line
    return line
