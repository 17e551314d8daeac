from __future__ import annotations

import pytest

from factlint.extract.triggers import trigger

WORTH = ["He left in 1911.", "She was married to him.", "his brother", "He was educated at home.",
         "She never sang.", "During the war they hid."]  # fmt: skip
NOT_WORTH = ["The weather was fine.", "Theirs was a quiet street.", "", "Nobody came."]


@pytest.mark.parametrize("text", WORTH)
def test_a_sentence_that_may_state_something_is_parsed(text: str) -> None:
    assert trigger().search(text, 0, len(text))


@pytest.mark.parametrize("text", NOT_WORTH)
def test_a_sentence_that_states_nothing_is_not(text: str) -> None:
    assert not trigger().search(text, 0, len(text))
