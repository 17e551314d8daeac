"""What a single word can be."""

from __future__ import annotations

import pytest

from factlint.extract.syntax.grammar import tag_of

WORDS = {
    "H": "he She",
    "Y": "they both",
    "S": "his their",
    "b": "was is been wasn't isn't",
    "h": "had hadn't",
    "d": "did didn’t",
    "m": "would may couldn't",
    "n": "not never neither",
    "a": "also later quickly abroad longer",
    "v": "moved born went read withdrew",
    "s": "dies becomes",
    "g": "working founding",
    "C": "and but",
    "R": "who whose",
    "U": "when because",
    "P": "in during regarding",
    "D": "the several",
    "#": "three ninety dozen",
    "r": "wife half-brother",
    "w": "bed king wedding hundred need building sacred wing fly",
}


@pytest.mark.parametrize(
    ("word", "tag"),
    [pytest.param(word, tag, id=word) for tag, words in WORDS.items() for word in words.split()],
)
def test_a_word_has_its_class(word: str, tag: str) -> None:
    assert tag_of(word) == tag


def test_a_capital_inside_a_sentence_is_no_verb() -> None:
    assert tag_of("United") == tag_of("Founded") == "w"
