"""What is told of a part and happens to the whole."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def told(text: str) -> list[tuple[str, str, str]]:
    return [
        (one.subject_name, one.property, str(one.value)) for one in claims(text) if one.by == "part"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The keel of the steamer Skua was laid in May 1868.", ("Skua", "laid-down", "1868-05")),
        ("The keel of the Skua was laid at Lund in 1868.", ("Skua", "laid-down", "1868")),
        ("The maiden voyage of the Skua began in May 1868.", ("Skua", "commissioned", "1868-05")),
        (
            "The last issue of the Riga Courier appeared in 1868.",
            ("Riga Courier", "ceased", "1868"),
        ),
        (
            "The first number of the Riga Courier came out in 1868.",
            ("Riga Courier", "first-issued", "1868"),
        ),
        ("The first crossing of the Skua began in May 1868.", ("Skua", "commissioned", "1868-05")),
        (
            "The steamer Skua was ordered in 1866. Her keel was laid in 1868.",
            ("Skua", "laid-down", "1868"),
        ),
    ],
)
def test_what_befalls_a_part_befalls_the_whole(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The last issue of the year appeared in 1868.",
        "The first number of the daily appeared in 1868.",
        "The keel was laid in 1868.",
        "The keel of the Skua was laid again in 1868.",
        "The keel of the Skua was found in 1968.",
    ],
)
def test_parts_of_nothing_and_what_is_found_of_them_are_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The steamer Skua sailed north in 1869. The ice crushed her in 1870.",
            "Skua wrecked 1870",
        ),
        ("Ada Hay was a nurse. A soldier killed her in 1870.", "Ada Hay died 1870"),
        ("The steamer Skua sailed north in 1869. The ice crushed her boats in 1870.", ""),
        ("Ada Hay was a nurse. A soldier killed her brother in 1870.", ""),
    ],
)
def test_she_is_whom_a_verb_befalls(text: str, expected: str) -> None:
    ends = [
        f"{one.subject_name} {one.property} {one.value}"
        for one in claims(text)
        if one.property in ("wrecked", "died")
    ]
    assert ends == [expected] * bool(expected)
