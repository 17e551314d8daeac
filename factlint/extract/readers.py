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
    Reader("events.dated_clauses", signs=None),
    Reader("things.parts_of_things", signs="signs", dated=True),
    Reader("things.volumes", dated=True),
    Reader("layout.weekdays_behind", dated=True),
    Reader("events.numbered", dated=True),
    Reader("lives.ages", signs=None),
    Reader("lives.nth_years"),
    Reader("kin.kin_ages"),
    Reader("lives.story_ages"),
    Reader("lives.present_ages", signs="", figures=True),
    Reader("events.participants", signs="signs", dated=True),
    Reader("events.conferred", dated=True),
    Reader("events.prizes", dated=True),
    Reader("kin.marriages"),
    Reader("kin.wedding_days", dated=True),
    Reader("kin.families", signs="signs"),
    Reader("kin.survivors", signs="signs"),
    Reader("kin.childless"),
    Reader("kin.unmarried"),
    Reader("kin.family_sizes"),
    Reader("kin.confinements", dated=True),
    Reader("kin.birth_order"),
    Reader("kin.contraries", signs="signs"),
    Reader("kin.kin_counts"),
    Reader("kin.seniority"),
    Reader("kin.kinship", signs="signs"),
    Reader("kin.parents"),
    Reader("kin.nameless_kin", dated=True),
    Reader("kin.bereavements", dated=True),
    Reader("positions.relations", signs="signs"),
    Reader("positions.posts", signs="signs"),
    Reader("positions.roles", signs="signs"),
    Reader("positions.staff", signs="signs"),
    Reader("positions.players", signs="signs"),
    Reader("positions.parties", signs=None),
    Reader("positions.offices", signs=None, dated=True),
    Reader("positions.next_in_office"),
    Reader("positions.ranks", dated=True),
    Reader("positions.tenures", dated=True),
    Reader("positions.successions", dated=True),
    Reader("positions.tenure_lengths"),
    Reader("positions.in_office", dated=True),
    Reader("positions.handovers", dated=True),
    Reader("positions.as_holder", signs="signs", dated=True),
    Reader("lives.homes"),
    Reader("lives.abodes"),
    Reader("lives.origins"),
    Reader("organisations.founders"),
    Reader("organisations.foundings", dated=True),
    Reader("organisations.seats"),
    Reader("organisations.seats", "lying", signs="signs_of_lying"),
    Reader("organisations.bodies"),
    Reader("lives.schools", signs="signs"),
    Reader("lives.nationalities", signs="signs"),
    Reader("things.counts", signs=None),
    Reader("things.conversions", figures=True),
    Reader("things.measures", signs="", figures=True),
    Reader("things.sizes"),
    Reader("lives.oeuvre", signs="signs"),
    Reader("things.works", signs="signs"),
    Reader("events.deeds"),
    Reader("things.uses", signs="signs", dated=True),
    Reader("lives.fates", signs="signs"),
    Reader("lives.casualties", signs="signs"),
    Reader("events.tolls", signs="signs"),
    Reader("events.days_of_events", signs=None, dated=True),
    Reader("lives.life_lines", signs=None, dated=True),
    Reader("lives.last_things"),
    Reader("events.sequels", signs="signs", dated=True),
    Reader("events.outcomes", signs="signs", dated=True),
    Reader("events.firsts", signs=None, dated=True),
    Reader("events.pioneers"),
    Reader("events.inquiries", signs=None),
    Reader("events.elapsed"),
    Reader("events.after_events", dated=True),
    Reader("events.following", dated=True),
    Reader("events.earlier", dated=True),
    Reader("events.beforehand", dated=True),
    Reader("events.named_days", dated=True),
    Reader("events.same_things", dated=True),
    Reader("events.elapsed", "lasting", signs=None, dated=True),
    Reader("events.those_years", dated=True),
    Reader("events.lasted", dated=True),
    Reader("events.stays", dated=True),
    Reader("events.served", dated=True),
    Reader("organisations.existing", dated=True),
    Reader("things.thing_ages"),
    Reader("events.jubilees"),
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
