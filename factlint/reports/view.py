"""How a report is to look: what every format is given, whether it uses it or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.facts import Facts
    from factlint.rulebook import Rule


def _no_rule(_rule_id: str) -> None:
    return None


@dataclass(frozen=True)
class View:
    """What a report may show besides its findings."""

    source_of: Callable[[str], str | None]  # a path's text, or None when it cannot be shown
    width: int = 100  # columns of a source line, its margin included
    colour: bool = False
    quiet: bool = False  # no closing line
    full: bool = False  # every finding whole, however many a rule has
    rule_of: Callable[[str], Rule | None] = _no_rule  # by id, of the rules in force
    facts: Facts | None = None  # what the texts state, for reports that show more than findings
