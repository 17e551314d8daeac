"""Which words stand in a text, and where, when some are watched for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.checks.page import Page
from factlint.checks.watching import watched_words
from factlint.checks.wordindex import WordIndex, stems_of, words_in
from factlint.rulebook import load_rulebook
from factlint.sources import read_text

TEXT = "A mill. The mill was sold. The the wheel, née Hart, fell in 1805.ISBN 12"
WATCHED = frozenset(("mill", "wheel", "the", "ISBN", "Hart"))


def test_words_are_runs_of_ascii_letters() -> None:
    assert words_in("It's née “Hart”, in1805x") == ["It", "s", "n", "e", "Hart", "in", "x"]


def test_watched_words_are_known_by_their_stretches() -> None:
    index = WordIndex(TEXT, [8, 27], WATCHED)
    assert index.stretches({"mill", "wheel", "fell"}) == {0: {"mill"}, 1: {"mill"}, 2: {"wheel"}}
    assert index.stretches({"fell"}) == {}


@pytest.mark.parametrize(
    ("sign", "may"),
    [("ISBN", True), ("ISBN:", True), ("wheel, Hart", True), ("flood", True), ("Wheel", True),
     ("mills", True)],
    ids=["word", "with-a-sign", "two-words", "not-watched", "another-case", "longer"],
)  # fmt: skip
def test_what_may_stand_there_is_never_denied(sign: str, may: bool) -> None:
    assert WordIndex(TEXT, [], WATCHED).may_hold(sign) == may


def test_what_is_watched_and_does_not_stand_there_is_denied() -> None:
    index = WordIndex("It fell.", [], WATCHED)
    assert not index.may_hold("ISBN")
    assert not index.may_say({"mill", "wheel"})
    assert index.may_say({"mill", "flood"})  # a flood is not watched for


def test_words_that_follow_themselves_are_known() -> None:
    index = WordIndex("The mill, mill of the wheel the", [], WATCHED)
    assert list(index.may_double(("mill", "the", "of"))) == ["mill", "of"]


def test_stems_are_parted_into_words_and_signs() -> None:
    assert stems_of(("mill", "$", "flood", "lost their"), WATCHED) == (
        frozenset({"mill"}),
        ("$", "flood", "lost their"),
    )


@given(st.text(alphabet="mil wheé.\n$", max_size=60))
def test_paragraphs_are_held_alike_whether_words_are_watched_or_not(text: str) -> None:
    document = read_text(text, "a.txt", "plain")
    stems = ("mill", "whee", "$")
    held = [
        {prose.position for prose in Page(document, watched=watched).holding(stems)}
        for watched in (frozenset[str](), frozenset(("mill", "whee")))
    ]
    whole = {
        prose.position
        for prose in Page(document).paragraphs
        if "$" in prose.block.text or {"mill", "whee"} & set(words_in(prose.block.text))
    }
    assert whole <= held[1] <= held[0]


def test_the_words_of_every_rule_about_texts_are_watched() -> None:
    watched = watched_words(load_rulebook())
    assert {"killed", "widely", "ISBN", "according", "first"} <= watched
