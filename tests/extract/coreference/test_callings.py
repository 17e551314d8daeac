"""Whom 'the painter' means in a life, and whom 'the brothers' and 'both men'."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def told(text: str) -> set[str]:
    """Give who is said to have left in 1875."""
    page = f"# Otto Hay\n\nOtto Hay (1800–1870) was a painter, sculptor and publisher.\n\n{text}"
    found = claims(page, "markdown")
    return {one.subject_name for one in found if one.time == "1875" or str(one.value) == "1875"}


@pytest.mark.parametrize(
    "text",
    [
        "The painter left Riga in 1875.",
        "He lived in Riga. The painter left it in 1875.",
        "In 1840 he came to Riga. The old painter left it in 1875.",
        "As a boy he came to Riga. The painter left it in 1875.",
        "Hay lived in Riga with his wife. The sculptor left it in 1875.",
        "He worked as a teacher. The painter left Riga in 1875.",
    ],
)
def test_the_painter_is_whom_a_paragraph_is_about(text: str) -> None:
    assert told(text) == {"Otto Hay"}


@pytest.mark.parametrize(
    "text",
    [
        "His bust by Emil Aas stands in Riga. The sculptor left in 1875.",
        "His bust stands in Riga. The sculptor left in 1875.",
        "His house was sold to his pupil. The painter left in 1875.",
        "He gave the house to a pupil. The painter left in 1875.",
        "He taught Emil Aas in Riga. The painter left in 1875.",
        "His poems came out in Riga. The publisher left in 1875.",
        "He wrote poems. The publisher left in 1875.",
        "The painter of the ceiling was Emil Aas. He was ill. The painter left in 1875.",
    ],
)
def test_the_painter_may_be_another_one(text: str) -> None:
    assert "Otto Hay" not in told(text)


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("His brother was Karl Hay, a farmer. The brothers left in 1875.", {"Otto Hay", "Karl Hay"}),
        ("His brother was Karl Hay. Both brothers left in 1875.", {"Otto Hay", "Karl Hay"}),
        ("His brother was Karl Hay. The Aas brothers came. The brothers left in 1875.", set()),
        ("His brother was Karl Hay. Two brothers from Leeds came. The brothers left in 1875.", set()),
        ("His brother was Karl Hay. Emil and Jan Aas hired them. The brothers left in 1875.", set()),
        ("His brother was Karl Hay. A smith and his brother came. Both brothers left in 1875.", set()),
        ("Otto Hay met Emil Aas, a smith. Both men left in 1875.", {"Otto Hay", "Emil Aas"}),
        ("Otto Hay met Emil Aas. A smith and his son came. Both men left in 1875.", set()),
    ],
)  # fmt: skip
def test_two_are_those_two_of_whom_alone_a_paragraph_tells(text: str, whose: set[str]) -> None:
    assert told(text) & {"Otto Hay", "Karl Hay", "Emil Aas"} == whose
