"""What is conferred on somebody is told of whom it is conferred on."""

from __future__ import annotations

import pytest

from tests.extract.readings import told

BEFORE = "Margit Aune sang at Riga. "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A doctorate was conferred on her at Leeds in 1938.", "Margit Aune"),
        ("In 1938 the gold medal was awarded to Aune.", "Margit Aune"),
        ("The freedom of Leeds was bestowed upon her on 3 May 1938.", "Margit Aune"),
        ("A gold watch was presented to Otto Lind in 1938.", "Otto Lind"),
    ],
)
def test_who_is_given_something_is_told_of(text: str, who: str) -> None:
    assert who in {one for one, name, _ in told(BEFORE + text, by="conferred") if name == "awarded"}


@pytest.mark.parametrize(
    "text",
    [
        "A medal was awarded to her widower in 1938.",
        "A medal was awarded to her posthumously in 1938.",
        "A stone was presented to her memory in 1938.",
        "A medal was not awarded to her in 1938.",
        "A medal might have been awarded to her in 1938.",
        "The work was awarded to Lindworks in 1938.",
        "A medal was awarded to Aune's pupil in 1938.",
        "Ada Hay sang, and in 1938 a medal was awarded to her.",
    ],
)
def test_what_is_given_to_another_is_not_hers(text: str) -> None:
    assert "Margit Aune" not in {one for one, _, _ in told(BEFORE + text, by="conferred")}
