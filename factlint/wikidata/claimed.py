"""Which claims can be compared with Wikidata, and what they say in its terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.dates import parse_edtf
from factlint.model import LEAST_CONFIDENCE, Date, EntityRef, Modality, Origin, Polarity, Text
from factlint.records import dataclass
from factlint.wikidata.trimming import mapped_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.dates import Edtf
    from factlint.facts import Facts
    from factlint.model import Claim
    from factlint.vocabulary import Property, Vocabulary

_NOT_OF_A_TEXT: Final = (Origin.REFERENCE, Origin.CATEGORY)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim that Wikidata may speak of, with the properties it has for that."""

    claim: Claim
    known: Property
    mapped: tuple[str, ...]  # "P569"; two for a parent

    @property
    def date(self) -> Edtf | None:
        """Give the date that is the claim's value."""
        value = self.claim.value
        return parsed(value.edtf) if isinstance(value, Date) else None

    @property
    def time(self) -> Edtf | None:
        """Give when a relation held."""
        told = self.claim.qualifier("time")
        return parsed(told.edtf) if isinstance(told, Date) else None


def claimed(facts: Facts, vocabulary: Vocabulary) -> Iterator[Claimed]:
    """Yield the claims of the documents whose property and value Wikidata could have."""
    for claim in facts.claims:
        known = vocabulary.get(claim.property)
        if known is None or not known.wikidata or not _vouched_for(claim):
            continue
        one = Claimed(claim, known, mapped_to(known.wikidata))
        if isinstance(claim.value, EntityRef | Text) or one.date is not None:
            yield one


def _vouched_for(claim: Claim) -> bool:
    """Tell whether the text itself stands for a claim; only such can conflict with anything."""
    return (
        claim.polarity is Polarity.POSITIVE
        and claim.modality is Modality.ASSERTED
        and not claim.stale
        and claim.confidence >= LEAST_CONFIDENCE
        and claim.origin not in _NOT_OF_A_TEXT
        and (claim.review is None or claim.review.decision != "rejected")
    )


def parsed(edtf: str) -> Edtf | None:
    """Read a date; one that is not EDTF, which another check reports, is none."""
    try:
        return parse_edtf(edtf)
    except ValueError:
        return None
