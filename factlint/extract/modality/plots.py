"""Sections that tell a work's tale: 'Plot', 'Synopsis'. What happens there never happened.

They are left out whole: whoever is named there is nobody, and nobody's namesake.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.names import fold
from factlint.wordlists import entries

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.model import Block

BY, WHY = "plot", "the tale of a work"


class Plot:
    """Knows whether a document is telling a tale, from heading to heading."""

    def __init__(self) -> None:
        self._level = 0  # of the heading under which the tale stands; 0 where none is told

    @property
    def is_told(self) -> bool:
        """Tell whether the text tells a tale now."""
        return self._level > 0

    def pass_heading(self, block: Block, topic: Member | None) -> None:
        """Begin a tale at its heading, in a text about a work, and end it at the next like that."""
        level = max(block.level, 1)
        if self._level and level > self._level:  # "Act one"
            return
        of_a_work = topic is not None and topic.type == "work"
        self._level = level if of_a_work and fold(block.text) in entries("fiction", "plots") else 0
