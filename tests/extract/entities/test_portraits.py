"""Whom a portrait is of whose title does not say so."""

from __future__ import annotations

import pytest

from tests.extract.readings import told

HEAD = "THE WOMAN WHO COUNTED STARS\n\n"
OPENS = "There is no clock in the house of Clara Voss. She has given it away.\n\n"
REST = (
    "She is small and quick. She was born in 1931 in Leeds.\n\n"
    "Her husband Otto built the dome. She found the comet in 1958, and told nobody.\n\n"
    "She retired in 1994.\n"
)
BORN = ("Clara Voss", "born", "1931")


def test_a_portrait_is_of_the_one_whom_she_goes_on_to_mean() -> None:
    found = told(HEAD + OPENS + REST)
    assert found >= {BORN, ("Clara Voss", "left", "1994")}


@pytest.mark.parametrize(
    "text",
    [
        OPENS + REST,
        HEAD + OPENS + "She was born in 1931 in Leeds.\n",
        HEAD + OPENS + REST + "\nHe came in 1960. He left in 1970. He was tall. He was slow.\n",
        HEAD + OPENS + REST + "\nRuth Brandt and Ada Harker live there too.\n",
    ],
    ids=["no title", "too little", "another pronoun", "others named"],
)
def test_a_text_of_several_is_no_portrait(text: str) -> None:
    from factlint.extract.entities.cast import Cast
    from factlint.extract.entities.portraits import portrayed
    from factlint.extract.looking import look_over
    from factlint.sources import read_text

    document = read_text(text, path="text.txt")
    assert portrayed(document, look_over(document)[0], Cast()) is None
