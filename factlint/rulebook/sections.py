"""Take a rule file apart at its top-level keys, so that a check need not parse its examples.

A line that begins in the first column with a word and a colon begins a top-level key: content of
a block mapping's values must be indented (YAML 1.2.2, 8.2.2), also inside quotes and brackets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.yamlfile import YamlMap, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.yamlfile import Yaml

_KEY = deferred(r"^([A-Za-z][\w-]*):", re.MULTILINE)


def head(source: str, left_out: frozenset[str]) -> tuple[str, frozenset[str]]:
    """Blank out the named sections, keeping every line's number; tell which were there."""
    return _blank(source, lambda key: key in left_out)


def read_section(source: str, key: str, path: str) -> Yaml:
    """Parse one section; lines in errors are those of the file."""
    alone, _ = _blank(source, lambda found: found != key)
    parsed = parse(alone, path)
    return parsed.get(key) if isinstance(parsed, YamlMap) else None


def _blank(source: str, unwanted: Callable[[str], bool]) -> tuple[str, frozenset[str]]:
    starts = [(match.start(), match[1]) for match in _KEY.finditer(source)]
    if not starts:
        return source, frozenset()
    ends = [start for start, _ in starts[1:]] + [len(source)]
    kept, blanked = [source[: starts[0][0]]], set()
    for (start, key), end in zip(starts, ends, strict=True):
        section = source[start:end]
        if unwanted(key):
            blanked.add(key)
            section = "\n" * section.count("\n")
        kept.append(section)
    return "".join(kept), frozenset(blanked)
