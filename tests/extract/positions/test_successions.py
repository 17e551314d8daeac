"""Who followed whom in an office."""

from __future__ import annotations

import pytest

from tests.extract.readings import held

CLUB = "# Kelby Rovers\n\nKelby Rovers is a football club.\n\nOtto Hay managed the club from 1901 to 1912."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was succeeded in 1910 by Emil Voss.", "1910/.."),
        ("He was succeeded as manager in 1910 by Emil Voss.", "1910/.."),
        ("Hay was followed by his nephew Emil Voss in 1910.", "1910/.."),
        ("He was succeeded by Emil Voss, who held the post from 1910 to 1920.", "1910/1920"),
        ("He was succeeded by Emil Voss, who had been manager since 1910.", "1910/.."),
        ("Hay gave way to Emil Voss in 1910.", "1910/.."),
        ("Emil Voss succeeded Hay in 1910.", "1910/.."),
        ("Emil Voss took over from him in 1910.", "1910/.."),
        ("Emil Voss replaced him as manager in 1910.", "1910/.."),
        ("Emil Voss took his place in May 1910.", "1910-05/.."),
        ("In 1910 Hay handed over to his assistant, Emil Voss.", "1910/.."),
    ],
)
def test_a_successor_has_the_office_of_the_one_before(text: str, expected: str) -> None:
    assert held(f"{CLUB} {text}", "succession") == [("Emil Voss", "manager", expected)]


@pytest.mark.parametrize(
    "text",
    [
        "He was followed in 1910 by a crowd.",
        "Emil Voss followed him to Riga in 1910.",
        "Emil Voss took over from him in 1910 while he was ill.",
        "Emil Voss replaced him in 1910 for one match.",
        "Emil Voss succeeded him as treasurer in 1910.",
        "Jan Lind was his deputy. Emil Voss took over from him in 1910.",
        "He was succeeded as treasurer in 1910 by Emil Voss.",
        "He was not succeeded in 1910 by Emil Voss.",
        "Hay was succeeded by Emil Voss, who was born in 1880.",
        "Jan Lind was succeeded in 1910 by Emil Voss.",
        "Hay would have been succeeded in 1910 by Emil Voss.",
    ],
)
def test_what_tells_no_succession_is_left_alone(text: str) -> None:
    assert held(f"{CLUB} {text}", "succession") == []
