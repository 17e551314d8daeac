"""Take a claim of an extractor when its words stand in the text and its values have their type."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from factlint.claimfile.cast import Cast, UnknownEntityError
from factlint.claimfile.values import qualifier_type, read, type_of
from factlint.extract.times import find_times
from factlint.extractors.proposal import Proposal
from factlint.model import Claim, Date, EntityRef, Modality, Origin, Place, Polarity, Span
from factlint.sources.quoting import places_of, stands_at
from factlint.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.model import Document, Entity, Extraction, Value
    from factlint.vocabulary import Property

E = TypeVar("E", Polarity, Modality)


class RefusedError(Exception):
    """Say why a claim is not taken; `detail` is about this one."""

    def __init__(self, why: str, detail: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.detail = detail


class Taking:
    """The claims and entities of a document, to which extractors add."""

    def __init__(self, document: Document, extraction: Extraction) -> None:
        self._document = document
        self._vocabulary = load_vocabulary()
        self._cast = Cast(extraction.entities)
        self._claims = list(extraction.claims)
        self._known = {(one.id, one.place.line) for one in extraction.claims}

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Give the claims that held."""
        return tuple(self._claims)

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Give those whom the claims are about or name."""
        return self._cast.entities

    def take(self, name: str, given: object) -> None:
        """Add a claim of the extractor `name`; raise RefusedError when it does not hold.

        One that says, in the same line, what has been read already adds nothing.
        """
        if isinstance(given, Proposal):
            claim = self._of_proposal(given)
        elif isinstance(given, Claim):
            claim = self._of_claim(given)
        else:
            raise RefusedError("neither a Claim nor a Proposal", type(given).__name__)
        claim = replace(claim, by=name, origin=Origin.EXTRACTOR)
        if (claim.id, claim.place.line) not in self._known:
            self._known.add((claim.id, claim.place.line))
            self._claims.append(claim)

    def _of_proposal(self, given: Proposal) -> Claim:
        place = self._place(given.quote, given.start)
        property_ = self._property(given.property)
        subject = self._subject(given.subject, property_)
        value = self._value(given.value, property_.value, property_.to)
        return Claim(
            subject.id,
            subject.name,
            property_.name,
            value,
            place,
            self._inside(place, subject.name),
            self._inside(place, given.value, *_as_told(place, value)),
            qualifiers=tuple(
                (name, self._value(words, self._qualifier(name), ""))
                for name, words in given.qualifiers.items()
            ),
            polarity=_one_of(Polarity, given.polarity),
            modality=_one_of(Modality, given.modality),
            speaker=given.speaker,
            confidence=_share(given.confidence),
        )

    def _of_claim(self, given: Claim) -> Claim:
        place = self._place(given.place.text, given.place.start)
        property_ = self._property(given.property)
        known = self._cast.get(given.subject)
        named = given.subject if known else given.subject_name
        subject = self._subject(named, property_)
        return replace(
            given,
            subject=subject.id,
            subject_name=subject.name,
            value=self._typed(given.value, property_.value, property_.to),
            place=place,
            subject_place=self._inside(place, given.subject_place.text, subject.name),
            value_place=self._inside(place, given.value_place.text, str(given.value)),
            qualifiers=tuple(
                (name, self._typed(value, self._qualifier(name), ""))
                for name, value in given.qualifiers
            ),
            polarity=_one_of(Polarity, given.polarity),
            modality=_one_of(Modality, given.modality),
            confidence=_share(given.confidence),
            review=None,
            stale=False,
        )

    # --- places

    def _place(self, quote: str, start: int | None) -> Place:
        """Give where the quoted words stand: at their stated place, or the only one there is."""
        span = stands_at(self._document, quote, start) if start is not None else None
        if span is None:
            found = places_of(self._document, quote)
            if len(found) != 1:
                why = "quote in the text more than once" if found else "quote not in the text"
                raise RefusedError(why, quote)
            span = found[0]
        return self._document.place(*span)

    def _inside(self, place: Place, *words: str) -> Place:
        """Give where one of the words stands alone in a place, or the place itself."""
        for one in words:
            found = places_of(self._document, one, within=Span(place.start, place.end))
            if len(found) == 1:
                return self._document.place(*found[0])
        return place

    # --- what is said

    def _property(self, name: str) -> Property:
        found = self._vocabulary.get(name)
        if found is None:
            raise RefusedError("property not in the vocabulary", name)
        return found

    def _qualifier(self, name: str) -> str:
        type_ = qualifier_type(name, self._vocabulary)
        if type_ is None:
            raise RefusedError("qualifier not in the vocabulary", name)
        return type_

    def _subject(self, name: str, property_: Property) -> EntityRef:
        subject = self._meant(name, property_.of[0] if len(property_.of) == 1 else "thing")
        known = self._cast.get(subject.id)
        type_ = known.type if known else ""
        if property_.of and type_ not in (*property_.of, "", "thing", "description"):
            told = f"{property_.name} of the {type_} {subject.name}"
            raise RefusedError("subject of another type than its property's", told)
        return subject

    def _meant(self, name: str, type_: str) -> EntityRef:
        if not name.strip():
            raise RefusedError("no name")
        try:
            return self._cast.meant(name, type_)
        except UnknownEntityError as error:
            raise RefusedError("name nobody can tell", str(error)) from None

    def _value(self, words: str, type_: str, to: str) -> Value:
        if type_ == "entity":
            return self._meant(words, to or "thing")
        try:
            return read(words, type_, by_hand=True)
        except ValueError as error:
            raise RefusedError(f"value that is no {type_}", str(error)) from None

    def _typed(self, value: Value, type_: str, to: str) -> Value:
        if type_of(value) != type_:
            raise RefusedError(f"value that is no {type_}", str(value))
        if isinstance(value, EntityRef) and self._cast.get(value.id) is None:
            return self._meant(value.name, to or "thing")
        if isinstance(value, Date):
            return self._value(value.edtf, type_, "")
        return value


def _as_told(place: Place, value: Value) -> Iterable[str]:
    """Yield the words that tell a date: '9 February 1852'."""
    if isinstance(value, Date):
        times = find_times(place.text)
        yield from (time.text for time in times if time.edtf == value.edtf)


def _one_of(kind: type[E], word: str) -> E:
    try:
        return kind(word)
    except ValueError:
        raise RefusedError(f"{kind.__name__.lower()} nobody knows", word) from None


def _share(number: float) -> float:
    if not 0 <= number <= 1:
        raise RefusedError("confidence not between 0 and 1", str(number))
    return number
