"""What a claim says, in a few words: its event, its date, its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.checks.wording import value_in_words
from factlint.dates.words import edtf_in_words
from factlint.model import Date, EntityRef, Modality, Origin, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.model import Claim
    from factlint.vocabulary import Vocabulary

_LONGEST: Final = 40  # characters of a text's own words that still read well in a message
_LINK = deferred(r"\[\[(?:[^\[\]|]*\|)?|\]\]")  # of wikitext
_YEAR = deferred(r"(?<!\d)\d{4}(?!\d)")
_HAPPENING: Final = {"spouse": "married"}  # what a relation with a date says as an event


def own_words(claim: Claim) -> str:
    """Give the words by which a text tells a claim's value; "" where they are not known."""
    if claim.origin is Origin.EXTRACTOR and claim.value_place == claim.place:
        return ""
    return " ".join(_LINK.sub("", claim.value_place.text).split())


def date_words(claim: Claim) -> str:
    """Give a claim's date in the text's own words where they are short, else in ours."""
    words = own_words(claim)
    told = claim.time or ""
    has_both_ends = "/" not in told or len(words) > 2 * len("1905")
    if (
        isinstance(claim.value, Date)
        and _reads_well(words)
        and words != told
        and has_both_ends
        and _has_the_year(words, told)
        and not _has_another_year(words, told)
    ):
        return words
    return edtf_in_words(claim.time or str(claim.value))


def _has_the_year(words: str, edtf: str) -> bool:
    """Say whether words tell the year too: '2 December' by itself does not."""
    year = edtf[:4]
    return len(year) < len("1905") or not year.isdecimal() or year.lstrip("0")[-2:] in words


def _has_another_year(words: str, edtf: str) -> bool:
    """Say whether words tell a year that is not meant: 'Ada Hay (1912-1930)' of one who left."""
    return len(_YEAR.findall(words)) > max(len(_YEAR.findall(edtf)), 1)


def _reads_well(words: str) -> bool:
    plain = not any(mark in words for mark in "{}[]|<>")
    return plain and 0 < len(words) <= _LONGEST and any(letter.isdigit() for letter in words)


def event_words(claim: Claim, vocabulary: Vocabulary) -> str:
    """Give the text's own verb, or the vocabulary's, and whom it has to do with."""
    what = claim.qualifier("what")
    label = _HAPPENING.get(claim.property) or label_of(claim.property, vocabulary)
    if isinstance(what, Text) and len(what.text) <= _LONGEST and says_as_much(what.text, label):
        return what.text
    return f"{label} {claim.value.name}" if isinstance(claim.value, EntityRef) else label


def says_as_much(words: str, label: str) -> bool:
    """Say whether a verb tells what the label does: 'appeared' is no 'first appeared'."""
    return not label.startswith("first ") or "first" in words


def label_of(property_: str, vocabulary: Vocabulary) -> str:
    """Give the words for a property: its label, or else its name."""
    known = vocabulary.get(property_)
    return known.label if known else property_.replace("-", " ")


def note_of(claim: Claim, vocabulary: Vocabulary) -> str:
    """Give what a place shows: 'born', 'age at death 59'."""
    relation = claim.qualifier("relation")
    if isinstance(relation, Text):  # "younger brother"
        return relation.text
    plain = isinstance(claim.value, Date | EntityRef)
    value = "" if plain else f" {value_in_words(claim.value)}"
    return f"{label_of(claim.property, vocabulary)}{value}"


def where(claim: Claim) -> str:
    """Give the path and the line of a claim's value, as proofs show it."""
    return f"{claim.value_place.path}:{claim.value_place.line}"


def whose(claim: Claim) -> str:
    """Say who vouches for a claim that the text itself does not."""
    if claim.modality is Modality.ATTRIBUTED and claim.speaker:
        speaker = claim.speaker
        if speaker.startswith(("The ", "His ", "Her ", "Their ", "A ", "An ")):
            speaker = speaker[0].lower() + speaker[1:]
        return f" (So says {speaker}.)"
    return " (The text itself is not sure.)"
