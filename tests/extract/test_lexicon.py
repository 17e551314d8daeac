"""The vocabulary turned round."""

from __future__ import annotations

import pytest

from factlint.extract.language import load_language
from factlint.extract.lexicon import load_lexicon

ACTIVE = [
    ("died in", "person", "died"),
    ("killed himself in", "person", "died"),
    ("opened in", "building", "opened"),
    ("opened in", "person", "acted"),
    ("sank off", "ship", "wrecked"),
    ("sank off", "person", None),
    ("moved to", "person", "moved"),
    ("zoomed to", "person", None),
]


@pytest.mark.parametrize(("words", "type_", "name"), ACTIVE)
def test_a_verb_states_what_its_subject_can_do(words: str, type_: str, name: str | None) -> None:
    lexicon = load_lexicon()
    found = lexicon.find(lexicon.active, words.split(), (type_,))
    assert (found.name if found else None) == name


def test_no_words_state_nothing() -> None:
    lexicon = load_lexicon()
    assert lexicon.find(lexicon.active, [], ("person",)) is None


@pytest.mark.parametrize(("name", "gender"), [("Ada", "female"), ("Otto", "male"), ("Xyz", "")])
def test_a_given_name_tells_a_gender(name: str, gender: str) -> None:
    assert load_language().gender(name) == gender
