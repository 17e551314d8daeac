"""The JSON Schema of claim files, for editors' tools; reading says the same in better words."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of a claim file."""
    text = (files("factlint") / "schemas" / "claims.schema.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def violations(data: object) -> list[str]:
    """List where parsed YAML breaks the schema, each as 'path: what'; slow, so not for reading."""
    from jsonschema import Draft202012Validator

    found = sorted(Draft202012Validator(schema()).iter_errors(data), key=lambda one: one.json_path)
    return [f"{one.json_path}: {one.message}" for one in found]
