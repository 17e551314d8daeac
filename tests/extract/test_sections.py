"""Headings that say what is told name nobody, even where the text has their words as names."""

from __future__ import annotations

import pytest

from tests.extract.readings import told

TEXT = """# Ada Holm

Ada Holm was a painter, who wrote *Life*, *The Career of a Legacy* and *Early Works*.

## {heading}

Born in Riga, Latvia, in 1905, Holm left in 1920. "Her Life and Death" was shown in Leeds.
"""
OF_MATTER = ["Life", "Early Life", "LIFE AND WORKS", "Death and Legacy", "Personal Life", "Career"]


@pytest.mark.parametrize("heading", OF_MATTER)
def test_a_heading_that_says_what_is_told_names_nobody(heading: str) -> None:
    found = told(TEXT.format(heading=heading), "markdown")
    assert ("Ada Holm", "born", "1905") in found
    assert ("Ada Holm", "left", "1920") in found
    assert {subject for subject, _, _ in found} == {"Ada Holm"}


def test_a_heading_that_names_somebody_goes_on_to_be_the_subject() -> None:
    text = "# Painters\n\n## Otto Brandt\n\nBorn in 1905, he left in 1920.\n"
    assert told(text, "markdown") == {
        ("Otto Brandt", "born", "1905"),
        ("Otto Brandt", "left", "1920"),
    }
