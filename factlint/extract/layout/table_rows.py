"""Rows of tables whose heads name properties: 'Name | Born | Died', 'Ship | Launched'."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factlint.extract.entities.mentions import find_mentions
from factlint.extract.layout.cells import by_head, tables_of
from factlint.extract.layout.fields import property_of, read_field
from factlint.model import Origin
from factlint.wordlists import word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.layout.cells import Cell, Row
    from factlint.extract.lexicon import Lexicon
    from factlint.model import Block


_PARENTS = ("mother", "father", "parent")
_FATE = "fate"  # which says what befell a ship: "Wrecked 1866"


def of_rows(blocks: Sequence[Block], cast: Cast, lexicon: Lexicon) -> Iterator[Draft]:
    """Yield what each row states of what its first column names."""
    for table in tables_of(blocks):
        named = Counter(map(_first, table))
        for row in table:
            if named[_first(row)] == 1:  # who stands in two rows may be two
                yield from _of_row(by_head(row), cast, lexicon)


def _first(row: Row) -> str:
    return row[0][1].text.strip()


def _of_row(cells: dict[str, Cell], cast: Cast, lexicon: Lexicon) -> Iterator[Draft]:
    key, (_, named) = next(iter(cells.items()))
    told = [cell for head, cell in cells.items() if head != key and _names(head, lexicon)]
    types = word_pairs("tables", "subjects")
    member = None
    if key in types and told:
        young = any(_is_of_a_parent(head, lexicon) for head in cells)
        member = _subject(types[key].replace("any", ""), named, cast, young=young)
    for number, block in told if member is not None else ():
        if member is not None:
            for draft in read_field(block, number, member, cast, lexicon):
                draft.origin = Origin.TABLE
                yield draft


def _names(head: str, lexicon: Lexicon) -> bool:
    """Tell whether the head of a column names a property of one kind of thing."""
    stated = property_of(head, lexicon)
    return head == _FATE or (stated is not None and bool(stated.of))


def _is_of_a_parent(head: str, lexicon: Lexicon) -> bool:
    stated = property_of(head, lexicon)
    return stated is not None and stated.name in _PARENTS


def _subject(type_: str, named: Block, cast: Cast, *, young: bool) -> Member | None:
    """Give what a cell names, where it is one name and nothing more.

    Beside a column of parents a first name is a child's, who may be called after the father.
    """
    text = named.text.strip()
    mentions = list(find_mentions(text, frozenset()))
    if len(mentions) != 1 or mentions[0].text != text.removeprefix(mentions[0].title).strip():
        return None
    mention = mentions[0]
    if not mention.type and not type_ and " " not in mention.text:
        return None
    kind = type_ if type_ == "ship" else mention.type or type_  # "Ann Hay" is no person there
    told = mention._replace(type=kind, initial=False)
    return cast.see_relative(told) if young and " " not in mention.text else cast.see(told)
