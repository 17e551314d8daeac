"""The readers of claims, in the order in which a sentence is given to them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract import (
    abodes,
    after_events,
    ages,
    birth_order,
    bodies,
    casualties,
    childless,
    conversions,
    counts,
    days_of_events,
    deeds,
    elapsed,
    events,
    families,
    family_sizes,
    fates,
    firsts,
    founders,
    foundings,
    homes,
    in_office,
    inquiries,
    jubilees,
    kinship,
    last_things,
    lasted,
    marriages,
    measures,
    nationalities,
    next_in_office,
    nth_years,
    numbered,
    oeuvre,
    offices,
    origins,
    parties,
    pioneers,
    players,
    posts,
    present_ages,
    ranks,
    relations,
    roles,
    schools,
    seats,
    seniority,
    sequels,
    sizes,
    staff,
    story_ages,
    successions,
    tenure_lengths,
    tenures,
    tolls,
    volumes,
    works,
)
from factlint.extract.grammar import RELATION_NOUNS
from factlint.extract.language import load_language
from factlint.extract.signs import FIGURE, FIRST_OF_READERS, Signs, stating_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

    Read = Callable[[Scene], Iterable[Draft]]


class Reader(NamedTuple):
    """A reader, and when a sentence is given to it."""

    read: Read
    signs: frozenset[str] | None = None  # in small letters; it needs one of them, unless None
    dated: bool = False  # it needs a time
    figures: bool = False  # a figure will do as well as a sign


class Readers:
    """Knows which readers a sentence is for."""

    def __init__(self, readers: tuple[Reader, ...]) -> None:
        self._readers = readers
        self.signs = Signs((one.signs or frozenset() for one in readers), stating_words())
        self.of: Callable[[int, bool], tuple[Read, ...]] = lru_cache(maxsize=4096)(self._of)

    def _of(self, found: int, dated: bool) -> tuple[Read, ...]:
        """Give the readers of a sentence whose signs are `found`, and which has a time or none."""
        return tuple(
            one.read
            for number, one in enumerate(self._readers)
            if dated >= one.dated
            and (
                one.signs is None
                or found & FIRST_OF_READERS << number
                or (one.figures and found & FIGURE)
            )
        )


@cache
def readers() -> Readers:
    """Give the readers, once."""
    return Readers(
        (
            Reader(events.read),
            Reader(volumes.read, volumes.SIGNS, dated=True),
            Reader(numbered.read, numbered.SIGNS, dated=True),
            Reader(ages.read),
            Reader(nth_years.read, nth_years.SIGNS),
            Reader(story_ages.read, story_ages.SIGNS),
            Reader(present_ages.read, frozenset(), figures=True),
            Reader(marriages.read, marriages.SIGNS),
            Reader(families.read, RELATION_NOUNS | families.CHILDREN),
            Reader(childless.read, childless.SIGNS),
            Reader(family_sizes.read, family_sizes.SIGNS),
            Reader(birth_order.read, birth_order.SIGNS),
            Reader(seniority.read, seniority.SIGNS),
            Reader(kinship.read, RELATION_NOUNS | kinship.SIGNS),
            Reader(relations.read, relations.signs()),
            Reader(posts.read, posts.SIGNS),
            Reader(roles.read, roles.signs()),
            Reader(staff.read, staff.signs()),
            Reader(players.read, players.signs()),
            Reader(parties.read),
            Reader(offices.read, dated=True),
            Reader(next_in_office.read, next_in_office.SIGNS),
            Reader(ranks.read, ranks.SIGNS, dated=True),
            Reader(tenures.read, tenures.SIGNS, dated=True),
            Reader(successions.read, successions.SIGNS, dated=True),
            Reader(tenure_lengths.read, tenure_lengths.SIGNS),
            Reader(in_office.read, in_office.SIGNS, dated=True),
            Reader(homes.read, homes.SIGNS),
            Reader(abodes.read, abodes.SIGNS),
            Reader(origins.read, origins.SIGNS),
            Reader(founders.read, founders.SIGNS),
            Reader(foundings.read, foundings.SIGNS, dated=True),
            Reader(seats.read, seats.SIGNS),
            Reader(seats.lying, seats.signs_of_lying()),
            Reader(bodies.read, bodies.SIGNS),
            Reader(schools.read, schools.signs()),
            Reader(nationalities.read, load_language().small_demonyms),
            Reader(counts.read),
            Reader(conversions.read, conversions.SIGNS, figures=True),
            Reader(measures.read, frozenset(), figures=True),
            Reader(sizes.read, sizes.SIGNS),
            Reader(oeuvre.read, oeuvre.signs()),
            Reader(works.read, works.signs()),
            Reader(deeds.read, deeds.SIGNS),
            Reader(fates.read, fates.SIGNS),
            Reader(casualties.read, casualties.SIGNS),
            Reader(tolls.read, tolls.SIGNS),
            Reader(days_of_events.read, dated=True),
            Reader(last_things.read, last_things.SIGNS),
            Reader(sequels.read, sequels.signs(), dated=True),
            Reader(firsts.read, dated=True),
            Reader(pioneers.read, pioneers.SIGNS),
            Reader(inquiries.read),
            Reader(elapsed.read, elapsed.SIGNS),
            Reader(after_events.read, after_events.SIGNS, dated=True),
            Reader(elapsed.lasting, dated=True),
            Reader(lasted.read, lasted.SIGNS, dated=True),
            Reader(jubilees.read, jubilees.SIGNS),
        )
    )
