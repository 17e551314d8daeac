"""How the names of entities are compared."""

from __future__ import annotations

from factlint.facts.members import _names_a_work


def test_small_words_may_end_a_name() -> None:
    assert _names_a_work("Low Point lighthouse")
    assert not _names_a_work("lighthouse")


def test_an_empty_name_is_no_work() -> None:
    assert not _names_a_work("")
