"""When a prize was first awarded, and when it was won."""

from __future__ import annotations

import pytest

from tests.extract.readings import read_by

MEDAL = "# Hay Medal\n\nThe Hay Medal is a medal of the Hay Society. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The medal was first awarded in 1950.", "first-awarded"),
        ("It was established in 1948 and first given in 1950.", "first-awarded"),
        ("In 1950 Conrad Lind received the medal.", "conferred"),
        ("Conrad Lind won it in 1950.", "conferred"),
        ("Conrad Lind was awarded the medal in 1950.", "conferred"),
    ],
)
def test_an_award_of_what_the_text_is_about_is_read(text: str, expected: str) -> None:
    assert read_by("prize", MEDAL + text, "markdown") == [("Hay Medal", expected, "1950")]


@pytest.mark.parametrize(
    "text",
    [
        "The medal was first awarded to a woman in 1950.",
        "The medal was awarded in 1950.",
        "In 1950 Conrad Lind received the Riga Medal.",
        "There is a Riga Medal, too. In 1950 Conrad Lind received the medal.",
        "In 1950 Conrad Lind designed the medal.",
        "In 1950 Conrad Lind received the medal of another society.",
        "In 1950 Conrad Lind did not receive the medal.",
    ],
)
def test_other_awards_are_left_alone(text: str) -> None:
    assert read_by("prize", MEDAL + text, "markdown") == []
