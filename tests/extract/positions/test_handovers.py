"""Who took over before the one before had gone."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

OSVIK = "Ada Osvik succeeded Otto Lunde as librarian in 1955."


def handed(text: str) -> list[tuple[str, str, str]]:
    """Give who took over, when, and until when the one before was there."""
    return [
        (one.subject_name, str(one.value), str(one.qualifier("since")))
        for one in claims(text)
        if one.by == "handover"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{OSVIK} Lunde had held the post until 1958.", ("Ada Osvik", "1955", "1958")),
        (f"{OSVIK} Lunde remained librarian until 1958.", ("Ada Osvik", "1955", "1958")),
        (
            "Ada Osvik succeeded Otto Lunde as town clerk in 1955. Lunde remained clerk until 1958.",
            ("Ada Osvik", "1955", "1958"),
        ),
        (
            "It has one librarian. Ada Osvik succeeded Otto Lunde in 1955. Lunde remained"
            " librarian until 1958.",
            ("Ada Osvik", "1955", "1958"),
        ),
        (
            f"{OSVIK} She opened the shelves. Lunde had held the post until 1958.",
            ("Ada Osvik", "1955", "1958"),
        ),
        (f"{OSVIK} Lunde remained in office until 1958.", ("Ada Osvik", "1955", "1958")),
        (
            "Ada Osvik took over as director from Otto Lunde on 1 May 1968. Lunde remained director"
            " until his retirement in 1972.",
            ("Ada Osvik", "1968", "1972"),
        ),
    ],
    ids=["the post", "the office", "its head", "one office", "before", "in office", "took over"],
)
def test_a_handover_before_the_end_is_told(text: str, expected: tuple[str, str, str]) -> None:
    assert handed(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        f"{OSVIK} Lunde had held the post until 1955.",
        f"{OSVIK} Lunde had held the post until 1950.",
        f"{OSVIK} Lunde remained a trustee until 1958.",
        f"{OSVIK} Lunde stayed on as acting librarian until 1958.",
        f"{OSVIK} Emil Hay had held the post until 1958.",
        f"{OSVIK} Lunde remained librarian until 1955. He remained librarian until 1958.",
        f"{OSVIK} Lunde stayed until 1958.",
        f"{OSVIK} Lunde continued to lecture until 1958.",
        f"{OSVIK} Lunde remained honorary librarian until 1958.",
        f"{OSVIK} Lunde remained chief librarian until 1958.",
        f"{OSVIK} Lunde came back in 1956 and was librarian until 1958.",
        f"{OSVIK} Lunde became dean, and he held this post until 1958.",
        f"{OSVIK} Lunde became dean the same year. He held the post until 1958.",
        "Ada Osvik replaced Otto Lunde in the choir in 1955. Lunde remained organist until 1958.",
        "Ada Osvik replaced Otto Lunde as captain for two games in 1955. Lunde remained captain"
        " until 1958.",
        "Ada Osvik did not succeed Otto Lunde in 1955. Lunde held the post until 1958.",
    ],
)
def test_other_ends_are_left_alone(text: str) -> None:
    assert handed(text) == []
