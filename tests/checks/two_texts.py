"""Two texts about one person, told apart by their last sentence only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import factlint

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = "# Stefan Wolny\n\nStefan Wolny (1921-1979) was a sailor. "


def told_of_two(folder: Path, rule: str, one: str, other: str) -> list[str]:
    """Give the messages of a rule about two texts that end so."""
    paths = []
    for name, text in (("one.md", one), ("other.md", other)):
        path = folder / name
        path.write_text(_HEAD + text, "utf-8")
        paths.append(path)
    return [each.message for each in factlint.check(paths).findings if each.rule == rule]
