"""A sentence with its numbers: what the readers of arithmetic work on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from factlint.extract.drafts import Draft
from factlint.extract.reckoning.figures import Figure, figures
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.extract.entities.cast import Member
    from factlint.extract.reckoning.tables import Table
    from factlint.extract.scene import Setting
    from factlint.model import Quantity, Span, Time, Value

_SUPPOSED = deferred(
    r"\b(?:if|would|should|might|unless|alleged|pretended"
    r"|(?<!before they )(?<!before he )(?<!before she )(?<!before it )(?<!which one )could"
    r"|claimed(?! [a-z\d-]+(?: more)? (?:lives|victims)\b))\b|\?$"
)


class Passage:
    """One sentence, the one before it, and the tables of the document."""

    def __init__(
        self, setting: Setting, span: Span, before: Span | None, times: Sequence[Time],
        tables: Sequence[Table],
    ) -> None:  # fmt: skip
        self.setting, self.span, self.before = setting, span, before
        self.text, self.times, self.tables = setting.text, times, tables

    @property
    def words(self) -> str:
        """Give the text of the sentence."""
        return self.text[slice(*self.span)]

    @cached_property
    def supposed(self) -> bool:
        """Tell whether the sentence only supposes, or tells what others claimed."""
        return _SUPPOSED.search(self.words) is not None

    @cached_property
    def figures(self) -> list[Figure]:
        """Give the numbers of the sentence that belong to no date."""
        return list(figures(self.text, self.span, self.times))

    @cached_property
    def figures_before(self) -> list[Figure]:
        """Give those of the sentence before it."""
        if self.before is None:
            return []
        return list(figures(self.text, self.before, self.times))

    def figure_at(self, start: int) -> Figure | None:
        """Give the number that stands at an offset, its currency included."""
        return next((one for one in self.figures if one.start <= start < one.end), None)

    def draft(
        self, name: str, by: str, value: Quantity, at: Span, span: Span, parts: dict[str, Value]
    ) -> Draft:
        """Give the claim of one reckoning; it is about the topic, or about itself."""
        return Draft(
            self._owner(at), name, value, by, self.setting.block, span, at, at,
            qualifiers=dict(parts), origin=self.setting.origin,
        )  # fmt: skip

    def _owner(self, at: Span) -> Member:
        topic = self.setting.discourse.topic
        return topic or self.setting.discourse.cast.described(self.text[slice(*at)])
