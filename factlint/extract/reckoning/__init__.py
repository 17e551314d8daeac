"""Arithmetic that a text states: sums, shares, multiples, changes and numbers of what is listed.

It is read off the words of a sentence and the tables of the document, without clauses: who did it
does not matter to whether it adds up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning import (
    aboard,
    apportioned,
    averages,
    balances,
    changes,
    listed,
    margins,
    multiples,
    percentages,
    recounted,
    risen,
    shared_out,
    shareholdings,
    shares,
    sums,
    tallies,
)
from factlint.extract.reckoning.figures import has_figure
from factlint.extract.reckoning.passage import Passage
from factlint.extract.reckoning.tables import tables_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.tables import Table
    from factlint.extract.scene import Setting
    from factlint.model import Span, Time

__all__ = ["has_figure", "read", "tables_of"]

# Each has SIGNS, one of which stands in every sentence that its pattern TOLD_BY finds something in:
# most sentences have none, and looking for plain characters takes a fraction of the time.
READERS = (
    sums,
    apportioned,
    averages,
    balances,
    aboard,
    percentages,
    risen,
    shares,
    shareholdings,
    multiples,
    changes,
    margins,
    listed,
    recounted,
    shared_out,
    tallies,
)


def read(
    setting: Setting, spans: Sequence[Span], counting: Iterable[int], times: Sequence[Time],
    tables: Sequence[Table],
) -> Iterator[Draft]:  # fmt: skip
    """Yield what a block's sentences state about numbers.

    `counting` are the places in `spans` of those sentences that have a number or tell a multiple.
    """
    text = setting.text
    for number in counting:
        span = spans[number]
        has = text[slice(*span)].__contains__
        likely = [one for one in READERS if any(map(has, one.SIGNS))]
        readers = [one for one in likely if one.TOLD_BY.search(text, *span)]
        if not readers:
            continue
        before = spans[number - 1] if number else None
        passage = Passage(setting, span, before, times, tables)
        if passage.supposed:
            continue
        summed: list[Span] = []
        for draft in (one for reader in readers for one in reader.read(passage)):
            if draft.property == "total-of-parts":  # what is read in two ways is one sum
                if any(draft.span.overlaps(other) for other in summed):
                    continue
                summed.append(draft.span)
            yield draft
