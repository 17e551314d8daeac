"""Names: taken apart, folded, compared; structure before sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.names import (
    Name,
    entity_id,
    fold,
    fold_organisation,
    parse_name,
    same_person_name,
)

PARSED = {
    "given and surname": ("Ada Byron", Name(given="ada", surname="byron")),
    "middle names": ("Ada May Rose Byron", Name("ada", ("may", "rose"), (), "byron")),
    "initials run together": ("J.R. Hartley", Name("j", ("r",), (), "hartley")),
    "particle": ("Otto van der Berg", Name("otto", (), ("van", "der"), "berg")),
    "particle in capitals": ("Ana De La Cruz", Name("ana", (), ("de", "la"), "cruz")),
    "an initial that is no particle": ("Otto E. Hart", Name("otto", ("e",), (), "hart")),
    "a particle of one letter": ("Ana e Silva", Name("ana", (), ("e",), "silva")),
    "surname first": ("Petrenko, Halyna", Name(given="halyna", surname="petrenko")),
    "surname first, suffix": ("Ross, Ian, Jr.", Name("ian", (), (), "ross", "jr")),
    "junior": ("Ian Ross, Jr.", Name("ian", (), (), "ross", "jr")),
    "the elder": ("Ross the Elder", Name(surname="ross", suffix="sr")),
    "numeral of a family": ("Ian Ross III", Name("ian", (), (), "ross", "iii")),
    "monarch": ("King Osric IV", Name(given="osric", suffix="iv", titles=("king",))),
    "monarch of": ("Osric IV of Mercia", Name("osric", (), ("of",), "mercia", "iv")),
    "title and surname": ("Captain Hale", Name(surname="hale", titles=("captain",))),
    "title and given name": ("Queen Maud", Name(given="maud", titles=("queen",))),
    "two titles": ("Vice Admiral Jo Hale", Name("jo", (), (), "hale", "", ("vice", "admiral"))),
    "a given name that is a title": ("Earl Hines", Name(given="earl", surname="hines")),
    "a title that is a given name": (
        "Earl Godwin Wulfson", Name("godwin", (), (), "wulfson", "", ("earl",)),
    ),
    "honours": ("Jane Doe, OBE, Ph.D.", Name(given="jane", surname="doe")),
    "bracketed": ("Jane Doe (née Roe)", Name(given="jane", surname="doe")),
    "nickname": ('Jane "Jinx" Doe', Name(given="jane", surname="doe")),
    "accents set on Cyrillic": ("І́гор Ко́валь", Name(given="igor", surname="koval")),
    "one word": ("Halyna", Name(surname="halyna")),
    "numeral in place of a name": ("X", Name(surname="x")),
    "nothing": ("", Name(surname="")),
    "only punctuation": (". .", Name()),
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), PARSED.values(), ids=PARSED.keys())
def test_a_name_is_taken_apart(text: str, name: Name) -> None:
    assert parse_name(text) == name


SAME = [
    ("Viktor Koval", "Victor Koval"),
    ("Viktor Andriyovych Koval", "Victor Andreevich Koval"),
    ("Ві́ктор Ко́валь", "Viktor Koval"),
    ("Mykola Mykolayovych Petrenko", "Nikolai Nikolaevich Petrenko"),
    ("Serhiy Hryhorovych Bondar", "Sergei Grigorievich Bondar"),
    ("Oleksandr Dovzhyk", "Alexander Dovzhik"),
    ("Pyotr Ilyich Volkonsky", "Piotr Ilich Volkonskiy"),
    ("Anton Lebedeff", "Anton Lebedev"),
    ("Ante Marković", "Ante Markovic"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("J.R.R. Hartley", "J. R. R. Hartley"),
    ("J. B. Hartley", "John Brian Hartley"),
    ("Jean-Luc Morel", "Jean Luc Morel"),
    ("Sir Ian Ross", "Ian Ross"),
    ("President Ian B. Ross", "Ian Benjamin Ross"),
    ("Ian Ross", "IAN ROSS"),
    ("Ludwig von Bergen", "Ludwig Bergen"),
    ("Osric IV", "King Osric IV"),
    ("Ian Ross III", "Ian Ross III"),
    ("Anthony Ross", "Antony Ross"),
]
OTHER = [
    ("Osric IV", "Osric VI"),
    ("Maud I", "Maud II"),
    ("Anthony Ross", "Antonia Ross"),
    ("Andrei Novak", "Andrea Novak"),
    ("John Ross Jr.", "John Ross Sr."),
    ("John Ross Jr.", "John Ross III"),
    ("Ross the Younger", "Ross the Elder"),
    ("John A. Ross", "John B. Ross"),
    ("John B. Ross", "John A. B. Ross"),
    ("John Alan Ross", "John Brian Ross"),
    ("J. B. Ross", "John Alan Ross"),
    ("Jean-Luc Morel", "Jean Morel"),
    ("Ian Ross", "Ian Rose"),
    ("Ian Ross", "Iain Ross"),
    ("Osric IV of Mercia", "Osric IV of Kent"),
    ("Otto von Berg", "Otto van Berg"),
    ("Petro Ivanovych Koval", "Petro Ivanivna Koval"),
    ("Ivan Petrovich Koval", "Ivan Pavlovich Koval"),
    ("Anna Karenina", "Anna Karenin"),
]
UNSAID = [
    ("Koval", "Viktor Koval"),
    ("Koval", "Koval"),
    ("V. Koval", "Viktor Koval"),
    ("Viktor", "Viktor"),
    ("John Ross Jr.", "John Ross"),
    ("Captain Hale", "Captain Hale"),
    ("Maud", "Maud II"),
    ("Osric IV of Mercia", "Osric IV"),
    ("Queen Maud", "Maud Hale"),
]
VERDICTS = [
    pytest.param(a, b, verdict, id=f"{a} - {b}")
    for pairs, verdict in ((SAME, True), (OTHER, False), (UNSAID, None))
    for a, b in pairs
]


@pytest.mark.parametrize(("a", "b", "verdict"), VERDICTS)
def test_structure_then_sound_says_whether_two_names_are_one(
    a: str, b: str, verdict: bool | None
) -> None:
    assert (same_person_name(a, b), same_person_name(b, a)) == (verdict, verdict)


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("The Acme Company, Ltd.", "acme"),
        ("Acme & Sons Co.", "acme and sons"),
        ("Smith & Co.", "smith"),
        ("The Company", "company"),
        ("U.S.S.R.", "ussr"),
        ("Crédit Agricole S.A.", "credit agricole"),
        ("The", "the"),
    ],
)
def test_articles_and_legal_forms_of_a_body_are_folded(name: str, folded: str) -> None:
    assert fold_organisation(name) == folded


def test_an_id_is_kebab_case_ascii() -> None:
    ids = [entity_id(name) for name in ("Ві́ктор Ко́валь", "O’Brien & Co.", "", "???")]
    assert ids == ["viktor-koval", "obrien-co", "unnamed", "unnamed"]


@given(st.text(max_size=60))
def test_any_text_folds_to_the_same_words_again(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60), st.text(max_size=60))
def test_comparison_takes_any_text_and_knows_no_order(a: str, b: str) -> None:
    assert same_person_name(a, b) == same_person_name(b, a)


@given(st.text(max_size=60))
def test_no_name_contradicts_itself(text: str) -> None:
    assert same_person_name(text, text) is not False
