"""Read one claim of a claim file, its values typed by the vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claimfile.cast import Cast, UnknownEntityError
from factlint.claimfile.stored import StoredClaim
from factlint.claimfile.values import QUALIFIERS, TYPES, qualifier_type, read
from factlint.errors import InputError, did_you_mean
from factlint.model import Claim, EntityRef, Modality, Origin, Place, Polarity, Review
from factlint.patterns import deferred
from factlint.yamlfile import YamlMap

if TYPE_CHECKING:
    from factlint.claimfile.fields import Fields
    from factlint.model import Value
    from factlint.vocabulary import Property, Vocabulary

_AT_KEYS = frozenset(("line", "column", "start", "end"))
_REVIEW_KEYS = frozenset(("decision", "because"))
_TYPES = frozenset(TYPES)
_DECISIONS = ("accepted", "rejected", "edited")
_BREAK = deferred("\r\n|[\r\n\x85\u2028\u2029]")  # as the YAML parser counts lines


def line_starts(text: str) -> list[int]:
    """Give the offset of each line, lines ending where YAML 1.1 ends them."""
    return [0, *(match.end() for match in _BREAK.finditer(text))]


class ClaimReader:
    """Reads the claims of one file; its cast grows by those whom only a claim names."""

    def __init__(
        self, text: str, path: str, source_path: str, cast: Cast, vocabulary: Vocabulary
    ) -> None:
        self._text = text
        self._path = path
        self._source_path = source_path
        self._cast = cast
        self._vocabulary = vocabulary
        self._starts = line_starts(text)
        self._by_hand = True  # the claim that is being read

    def claim(self, fields: Fields) -> StoredClaim:
        """Read a claim; raise InputError where it is wrong."""
        data = fields.data
        property_ = self._property(fields)
        subject = self._meant(fields, "subject", property_.of)
        id_ = fields.named("id") if "id" in data else ""
        self._by_hand = not id_
        here = self._here(fields)
        quote = fields.text("quote")
        place = self._place(fields, quote) if "at" in data else here
        claim = Claim(
            subject.id,
            subject.name,
            property_.name,
            self._value(fields, "value", property_.value, property_.to),
            place,
            place,
            place,
            qualifiers=self._qualifiers(fields) if "qualifiers" in data else (),
            polarity=fields.one_of("polarity", Polarity, Polarity.POSITIVE),
            modality=fields.one_of("modality", Modality, Modality.ASSERTED),
            speaker=fields.text("speaker"),
            citations=fields.texts("citations") + fields.texts("source"),
            by=fields.text("by"),
            confidence=fields.share("confidence", 1.0),
            origin=fields.one_of("origin", Origin, Origin.BODY if id_ else Origin.HAND),
            review=self._review(fields) if "review" in data else None,
            stale=fields.flag("stale"),
        )
        return StoredClaim(id_, claim, here)

    def _property(self, fields: Fields) -> Property:
        name = fields.required("property")
        found = self._vocabulary.get(name)
        if found is None:
            known = list(self._vocabulary.properties)
            fields.refuse("property", f"unknown property {name!r}", did_you_mean(name, known))
        return found

    def _meant(self, fields: Fields, key: str, types: tuple[str, ...]) -> EntityRef:
        try:
            return self._cast.meant(fields.named(key), types[0] if len(types) == 1 else "thing")
        except UnknownEntityError as unknown:
            fields.refuse(key, str(unknown), unknown.hint)

    def _value(self, fields: Fields, key: str, type_: str, to: str = "") -> Value:
        if isinstance(fields.data.get(key), YamlMap):
            own = fields.nested(key, f"the value of {key!r}", _TYPES)
            if len(own.data) != 1:
                fields.refuse(key, "a value with its type has one key", "write {text: a word}")
            fields, (key, *_) = own, own.data
            type_ = key
        if type_ == "entity":
            return self._meant(fields, key, (to,) if to else ())
        text = fields.named(key) if type_ == "text" else fields.required(key)
        try:
            return read(text, type_, by_hand=self._by_hand)
        except ValueError as error:
            said = "" if type_ == "date" else f"{key!r} is not {_A[type_]}: "
            fields.refuse(key, f"{said}{error}")

    def _qualifiers(self, fields: Fields) -> tuple[tuple[str, Value], ...]:
        own = fields.nested("qualifiers", "qualifiers")
        return tuple((name, self._qualifier(own, name)) for name in own.data)

    def _qualifier(self, own: Fields, name: str) -> Value:
        type_ = qualifier_type(name, self._vocabulary)
        if type_ is None and not isinstance(own.data[name], YamlMap):
            line, column = own.data.key_at[name]
            known = [*QUALIFIERS, *self._vocabulary.properties]
            raise InputError(
                f"unknown qualifier {name!r}", path=self._path, line=line, column=column,
                hint=did_you_mean(name, known) or f"with its type, {name}: {{text: ...}}, any goes",
            )  # fmt: skip
        return self._value(own, name, type_ or "text")

    def _review(self, fields: Fields) -> Review:
        key, because = "review", ""
        if isinstance(fields.data["review"], YamlMap):
            fields = fields.nested("review", "a review", _REVIEW_KEYS)
            key, because = "decision", fields.text("because")
        decision = fields.required(key)
        if decision not in _DECISIONS:
            fields.refuse(
                key, f"{key!r} is {decision!r}; it may be {', '.join(_DECISIONS)}",
                did_you_mean(decision, list(_DECISIONS)),
            )  # fmt: skip
        return Review(decision, because)

    def _place(self, fields: Fields, quote: str) -> Place:
        """Give the place in the source; its last column is a guess where it spans lines."""
        own = fields.nested("at", "'at'", _AT_KEYS)
        line, column = own.whole("line"), own.whole("column")
        start, end = own.whole("start"), own.whole("end")
        last = column + end - start
        return Place(self._source_path, start, end, line, column, line, last, quote)

    def _here(self, fields: Fields) -> Place:
        """Give the place in the claim file of a claim's value."""
        marks = fields.data.marks["value" if "value" in fields.data else "property"]
        line, column, last, end = (number + 1 for number in marks[2:])
        start = self._starts[line - 1] + column - 1
        stop = self._starts[last - 1] + end - 1
        return Place(self._path, start, stop, line, column, last, end, self._text[start:stop])


_A = {"age": "an age", "duration": "a duration", "quantity": "a quantity"}
