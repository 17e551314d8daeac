"""The readers of claims, in the order in which a sentence is given to them.

A reader is imported when a sentence comes that has one of its signs: a small text needs few.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from factlint.cache import remembered
from factlint.extract.signs import FIGURE, FIRST_OF_READERS, Signs, table_of
from factlint.resources import digest_of_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.extract.signs import Table

    Read = Callable[[Scene], Iterable[Draft]]


class Reader(NamedTuple):
    """A reader, and when a sentence is given to it."""

    module: str  # of factlint.extract
    function: str = "read"
    # What the module calls the words, in small letters, of which it needs one: a set of them or a
    # function that gives it. "" is no words at all, None that it needs none.
    signs: str | None = "SIGNS"
    dated: bool = False  # it needs a time
    figures: bool = False  # a figure will do as well as a sign


READERS = (
    Reader("events", signs=None),
    Reader("parts_of_things", signs="signs", dated=True),
    Reader("volumes", dated=True),
    Reader("numbered", dated=True),
    Reader("ages", signs=None),
    Reader("nth_years"),
    Reader("kin_ages"),
    Reader("story_ages"),
    Reader("present_ages", signs="", figures=True),
    Reader("participants", signs="signs", dated=True),
    Reader("marriages"),
    Reader("families", signs="signs"),
    Reader("survivors", signs="signs"),
    Reader("childless"),
    Reader("unmarried"),
    Reader("family_sizes"),
    Reader("confinements", dated=True),
    Reader("birth_order"),
    Reader("contraries"),
    Reader("seniority"),
    Reader("kinship", signs="signs"),
    Reader("nameless_kin", dated=True),
    Reader("relations", signs="signs"),
    Reader("posts", signs="signs"),
    Reader("roles", signs="signs"),
    Reader("staff", signs="signs"),
    Reader("players", signs="signs"),
    Reader("parties", signs=None),
    Reader("offices", signs=None, dated=True),
    Reader("next_in_office"),
    Reader("ranks", dated=True),
    Reader("tenures", dated=True),
    Reader("successions", dated=True),
    Reader("tenure_lengths"),
    Reader("in_office", dated=True),
    Reader("as_holder", signs="roles", dated=True),
    Reader("homes"),
    Reader("abodes"),
    Reader("origins"),
    Reader("founders"),
    Reader("foundings", dated=True),
    Reader("seats"),
    Reader("seats", "lying", signs="signs_of_lying"),
    Reader("bodies"),
    Reader("schools", signs="signs"),
    Reader("nationalities", signs="signs"),
    Reader("counts", signs=None),
    Reader("conversions", figures=True),
    Reader("measures", signs="", figures=True),
    Reader("sizes"),
    Reader("oeuvre", signs="signs"),
    Reader("works", signs="signs"),
    Reader("deeds"),
    Reader("uses", signs="signs", dated=True),
    Reader("fates"),
    Reader("casualties"),
    Reader("tolls"),
    Reader("days_of_events", signs=None, dated=True),
    Reader("last_things"),
    Reader("sequels", signs="signs", dated=True),
    Reader("outcomes", signs="signs", dated=True),
    Reader("firsts", signs=None, dated=True),
    Reader("pioneers"),
    Reader("inquiries", signs=None),
    Reader("elapsed"),
    Reader("after_events", dated=True),
    Reader("earlier", dated=True),
    Reader("elapsed", "lasting", signs=None, dated=True),
    Reader("lasted", dated=True),
    Reader("existing", dated=True),
    Reader("thing_ages"),
    Reader("jubilees"),
)


class Readers:
    """Knows which readers a sentence is for."""

    def __init__(self) -> None:
        self.signs = Signs(remembered("signs", digest_of_words, (), _table))
        self._fit = _bits(lambda one: not one.dated), _bits(lambda _: True)  # undated, dated
        self._always = _bits(lambda one: one.signs is None)
        self._figures = _bits(lambda one: one.figures)

    def of(self, found: int, dated: bool) -> tuple[Read, ...]:
        """Give the readers of a sentence whose signs are `found`, and which has a time or none."""
        wanted = found | self._always | (self._figures if found & FIGURE else 0)
        return _those(wanted & self._fit[dated])


@cache
def readers() -> Readers:
    """Give the readers, once."""
    return Readers()


def _bits(chosen: Callable[[Reader], bool]) -> int:
    """Give the bits of the readers of which that is so."""
    return sum(FIRST_OF_READERS << at for at, one in enumerate(READERS) if chosen(one))


@lru_cache(maxsize=4096)
def _those(bits: int) -> tuple[Read, ...]:
    return tuple(_function(one) for at, one in enumerate(READERS) if bits & FIRST_OF_READERS << at)


@cache
def _function(reader: Reader) -> Read:
    read: Read = getattr(_module(reader), reader.function)
    return read


def _module(reader: Reader) -> ModuleType:
    return import_module(f"factlint.extract.{reader.module}")


def _table() -> Table:
    return table_of(map(_signs_of, READERS))


def _signs_of(reader: Reader) -> frozenset[str]:
    told = getattr(_module(reader), reader.signs) if reader.signs else frozenset()
    return frozenset(told() if callable(told) else told)
