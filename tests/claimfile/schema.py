"""Hold parsed claim files against the schema that editors' tools use."""

from __future__ import annotations

import json
from importlib.resources import files

from jsonschema import Draft202012Validator

SCHEMA = json.loads((files("factlint") / "schemas/claims.schema.json").read_text("utf-8"))


def violations(data: object) -> list[str]:
    """List where parsed YAML breaks the schema, each as 'path: what'."""
    found = sorted(Draft202012Validator(SCHEMA).iter_errors(data), key=lambda one: one.json_path)
    return [f"{one.json_path}: {one.message}" for one in found]
