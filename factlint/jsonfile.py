"""Read JSON that somebody handed in, and say where it is none."""

from __future__ import annotations

import json
from typing import Any

from factlint.errors import InputError


def read_json(text: str, path: str, *, above: int = 0, hint: str = "") -> Any:
    """Read a text, above which so many lines stand in its file; raise InputError with the place."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        what, line, column = error.msg, above + error.lineno, error.colno
    except RecursionError:
        what, line, column = "it is nested too deep", above + 1, 0
    raise InputError(f"not valid JSON: {what}", path=path, line=line, column=column, hint=hint)
