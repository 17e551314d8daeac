"""Consult Wikidata about the claims of documents: link, fetch, compare."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from factlint.model import EntityRef
from factlint.records import dataclass, field
from factlint.wikidata.claimed import Claimed, claimed
from factlint.wikidata.comparing import Outcome, Verdict, compare_date
from factlint.wikidata.comparing.names import Named
from factlint.wikidata.comparing.outcomes import kindest
from factlint.wikidata.comparing.relations import BIRTH_AND_DEATH, compare_relation
from factlint.wikidata.library import Library
from factlint.wikidata.linking import How, Link, link, subjects_of
from factlint.wikidata.trimming import mapped_to

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factlint.facts import Facts
    from factlint.model import Claim, Document
    from factlint.vocabulary import Vocabulary
    from factlint.wikidata.answers import Source

_AGREES: Final = (Outcome.MATCH, Outcome.COMPATIBLE)


@dataclass(frozen=True)
class Compared:
    """A claim, the item it was compared with, and what came of it."""

    claim: Claim
    verdict: Verdict
    link: Link
    mapped: str = ""  # the property of Wikidata that was compared

    @property
    def outcome(self) -> Outcome:
        """Give what came of it."""
        return self.verdict.outcome


@dataclass(frozen=True)
class Consulted:
    """All that was asked and what came of it."""

    compared: tuple[Compared, ...] = ()
    links: Mapping[str, Link] = field(default_factory=dict)
    library: Library | None = None
    source: str = ""
    fetched: str = ""  # YYYY-MM-DD, the day of the oldest answer

    @cached_property
    def outcomes(self) -> tuple[tuple[str, int], ...]:
        """Count the outcomes, in the order in which Outcome has them."""
        counts = Counter(one.outcome for one in self.compared)
        return tuple((str(outcome), counts[outcome]) for outcome in Outcome if counts[outcome])


def consult(
    facts: Facts,
    documents: Sequence[Document],
    vocabulary: Vocabulary,
    source: Source,
    *,
    site: str = "enwiki",
    everything: bool = False,
) -> Consulted:
    """Link what the claims are about and compare each claim; never raises for what fails outside.

    With `everything` all values that could be compared are fetched too, for a snapshot that also
    answers for claims yet to be written.
    """
    claims = list(claimed(facts, vocabulary))
    links = link(subjects_of(facts, claims, documents, site), source)
    library = Library(source)
    if everything:
        _fetch_all(library, links, vocabulary)
    else:
        _fetch(library, claims, links)
    _fetch_places(library, claims, facts)
    compared = tuple(_compared(one, links[one.claim.subject], facts, library)
                     for one in claims if one.claim.subject in links)  # fmt: skip
    library.fetch_sources(
        one.verdict.statement
        for one in compared
        if one.verdict.statement and (everything or one.outcome is Outcome.CONFLICT)
    )
    return Consulted(compared, links, library, source.name, source.fetched)


def _fetch(library: Library, claims: Sequence[Claimed], links: Mapping[str, Link]) -> None:
    """Fetch the values of the properties that the claims are about."""
    library.fetch_values(
        (found.item, property_)
        for one in claims
        if one.date is None
        if (found := links.get(one.claim.subject)) is not None and found.item is not None
        for property_ in one.mapped
    )


def _fetch_all(library: Library, links: Mapping[str, Link], vocabulary: Vocabulary) -> None:
    """Fetch the values of all properties that claims could be about."""
    mapped = sorted(
        {one for known in vocabulary.properties.values() for one in mapped_to(known.wikidata)}
    )
    items = [one.item for one in links.values() if one.item]
    library.fetch_values((item, property_) for item in items for property_ in mapped)


def _fetch_places(library: Library, claims: Sequence[Claimed], facts: Facts) -> None:
    """Fetch the places that claims name by their ids, and what they lie in."""
    ids = {
        entity.wikidata
        for one in claims
        if isinstance(one.claim.value, EntityRef) and not BIRTH_AND_DEATH.isdisjoint(one.mapped)
        if (entity := facts.entities.get(one.claim.value.id)) is not None
    }
    library.fetch_surroundings(library.fetch(ids))


def _compared(one: Claimed, found: Link, facts: Facts, library: Library) -> Compared:
    if found.item is None:
        lack = found.lack
        outcome = lack.outcome if lack else Outcome.NOT_LINKED
        return Compared(one.claim, Verdict(outcome, notes=(lack.why,) if lack else ()), found)
    verdicts = [(_verdict(one, property_, found, facts, library), property_)
                for property_ in one.mapped]  # fmt: skip
    kind = kindest([verdict for verdict, _ in verdicts])
    property_ = next(name for verdict, name in verdicts if verdict is kind)
    if len(one.mapped) > 1 and kind.outcome is Outcome.CONFLICT:
        # "A parent": to be neither the father nor the mother that Wikidata has proves little.
        kind = replace(kind, outcome=Outcome.ABSENT)
    return Compared(one.claim, _no_evidence(kind, property_, found), found, property_)


def _verdict(one: Claimed, property_: str, found: Link, facts: Facts, library: Library) -> Verdict:
    assert found.item is not None
    statements = found.item.statements(property_)
    date = one.date
    if date is not None:
        return compare_date(date, statements)
    return compare_relation(_named(one.claim, facts), one.time, statements, library)


def _named(claim: Claim, facts: Facts) -> Named:
    """Give the names of a claim's value, also those that other texts give it."""
    value = claim.value
    if not isinstance(value, EntityRef):
        return Named((str(value),), "")
    entity = facts.entities.get(value.id)
    if entity is None:
        return Named((value.name,), "")
    # A son who has his father's name may be taken for him: then the name alone is known.
    item = entity.wikidata if value.id != claim.subject else ""
    return Named(tuple(dict.fromkeys((value.name, *entity.names))), entity.type, item)


def _no_evidence(verdict: Verdict, property_: str, found: Link) -> Verdict:
    """Take a match for no evidence where the item was found by that very date."""
    if found.how is How.SEARCH and property_ in found.linked_by and verdict.outcome in _AGREES:
        note = "the item was found by this date, so it proves nothing"
        return replace(verdict, outcome=Outcome.COMPATIBLE, notes=(*verdict.notes, note))
    return verdict
