"""Which sentences are worth a parse, and to which readers they are given."""

from __future__ import annotations

import pytest

import factlint
from factlint.extract.events import dated_clauses
from factlint.extract.kin import families
from factlint.extract.lives import homes, nationalities
from factlint.extract.organisations import founders
from factlint.extract.positions import roles
from factlint.extract.readers import readers
from factlint.extract.signs import COUNTS, FIGURE

WORTH = ["He left in 1911.", "She was married to him.", "his brother", "He was educated at home.",
         "She never sang.", "During the war they hid.", "She is a Latvian painter.", "She outlived him.", "He stayed childless.",
         "The wedding was quiet.", "It is nine fathoms deep."]  # fmt: skip
NOT_WORTH = ["The weather was fine.", "Theirs was a quiet street.", "", "Nobody came.",
             "The Latvian coast is long."]  # fmt: skip


@pytest.mark.parametrize("text", WORTH)
def test_a_sentence_that_may_state_something_is_parsed(text: str) -> None:
    signs = readers().signs
    assert signs.stated(signs.of(text, 0, len(text)), text, 0, len(text))


@pytest.mark.parametrize("text", NOT_WORTH)
def test_a_sentence_that_states_nothing_is_not(text: str) -> None:
    signs = readers().signs
    assert not signs.stated(signs.of(text, 0, len(text)), text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("Nine men left.", True), ("It cost £40.", True), ("Half of it was sold.", True),
        ("The number doubled.", True), ("a tenfold rise", True), ("twenty-one times", True),
        ("He left with the others.", False), ("Nobody came again.", False),
    ],
)  # fmt: skip
def test_a_sentence_without_a_number_has_nothing_to_reckon_with(text: str, counting: bool) -> None:
    found = readers().signs.of(text, 0, len(text))
    assert (found & (FIGURE | COUNTS) != 0) is counting


GATED = (families.read, roles.read, homes.read, founders.read, nationalities.read)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Her half-brother was Otto.", {families.read}),
        ("The Director of the bank", {roles.read}),
        ("He lived in Bath.", {homes.read}),
        ("The firm was co-founded by him.", {founders.read}),
        ("an American winter", {nationalities.read}),
        ("It rained.", set()),
    ],
)
def test_a_reader_gets_the_sentences_that_have_one_of_its_signs(
    text: str, wanted: set[object]
) -> None:
    found = readers().of(readers().signs.of(text, 0, len(text)), False)
    assert set(found) & set(GATED) == wanted
    assert dated_clauses.read in found


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("His marriage to Ada Hay was happy.", ("spouse", "Ada Hay")),
        ("Ada was two years older than Otto.", ("junior-of", "Ada Hay")),
    ],
)
def test_a_section_tells_as_much_as_the_lead(sentence: str, wanted: tuple[str, str]) -> None:
    text = (
        "# Otto Brandt\n\nOtto Brandt was a painter. Ada Hay was his cousin.\n\n"
        f"## Life\n\nThe house was quiet.\n\n## Family\n\n{sentence}\n"
    )
    claims = factlint.extract(factlint.read_text(text, path="otto.md"))
    assert wanted in [(one.property, str(one.value)) for one in claims]
