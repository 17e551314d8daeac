"""The words for which a rule leaves a statement alone stand where words begin and end."""

from __future__ import annotations

import pytest

from factlint.rulebook import Said


@pytest.mark.parametrize(
    ("entry", "text", "stands"),
    [
        ("rebuil", "The mill was rebuilt.", True),
        ("rebuil", "The mill was unrebuilt.", False),
        ("war", "the War ended", True),
        ("war", "as Edward came to the warehouse", True),  # a stem: it goes on as it likes
        ("war ", "as Edward came to the warehouse", False),
        ("war ", "the war, which", True),
        ("again ", "It played against Riga.", False),
        ("again ", "It opened again.", True),
        ("re-", "re-opened", True),
        ("re-", "(re-opened)", True),
        ("c.", "opened c. 1900", True),
        ("part of", "a part of it", True),
        ("part of", "a rampart of it", False),
    ],
)
def test_an_entry_stands_where_a_word_begins(entry: str, text: str, stands: bool) -> None:
    assert Said((entry,)).stands_in(text) is stands


def test_nothing_stands_nowhere() -> None:
    assert not Said().stands_in("anything")


def test_words_of_a_name_say_nothing() -> None:
    said = Said(("tower", "wing "))
    assert said.besides("Harle Tower").entries == ("wing ",)
    assert said.besides("Wing Hall").entries == ("tower",)
    assert said.besides("Kelby Hall") == said
