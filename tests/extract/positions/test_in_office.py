"""What is told of under a holder of an office."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

CHOIR = (
    "# Kelby Choir\n\nThe Kelby Choir is a choir in Kelby. Its directors were Otto Hay (1901-1912),"
    " Ada Voss (1912-1930) and Jan Lind (1930-1951).\n\n"
)


def led(text: str) -> list[tuple[str, str]]:
    return [
        (str(one.value), one.time or "")
        for one in claims(CHOIR + text, "markdown")
        if one.property == "led-by"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The tour of 1934, under Ada Voss, went to Riga.",
        "In 1934, still under Miss Voss, it went to Riga.",
        "It was recorded in 1934 under the direction of Ada Voss.",
        "In 1934 Director Voss opened a new hall.",
    ],
)
def test_under_whom_something_was_done_is_read(text: str) -> None:
    assert led(text) == [("Ada Voss", "1934")]


@pytest.mark.parametrize(
    "text",
    [
        "Under Ada Voss's sister, in 1934, it sang in Riga.",
        "A letter of 1934 says that under Ada Voss it sang in Riga.",
        "In 1934 he had studied under Ada Voss.",
        "In 1934 former Director Voss opened a new hall.",
        "The tour of 1934, under Max Huber, went to Riga.",
        "From 1934 it sang under Ada Voss.",
        "The tours of 1934 and 1936, under Ada Voss, were short.",
    ],
)
def test_what_tells_nothing_of_a_term_is_left_alone(text: str) -> None:
    assert led(text) == []
