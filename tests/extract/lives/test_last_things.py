"""Last appearances, funerals, and the years that a life ran."""

from __future__ import annotations

import pytest

from tests.extract.readings import read_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Desmond Roe was killed in 1974. His last concert was given in Leeds in May 1975.",
            [("Desmond Roe", "acted", "1975-05")],
        ),
        (
            "Ada Voss died in Riga on 3 March 1941. The funeral took place on 2 March 1941.",
            [("Ada Voss", "buried", "1941-03-02")],
        ),
        (
            "Lars Holm, who lived from 1915 to 1944, drew the plates.",
            [("Lars Holm", "born", "1915"), ("Lars Holm", "died", "1944")],
        ),
    ],
    ids=["last concert", "funeral", "lived"],
)
def test_the_end_of_a_life_is_read(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert read_by("last-things", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ada Voss died in 1941. She liked Riga. The funeral took place on 2 March 1941.",
        "Lars Holm lived from 1915 to 1944 in Riga.",
        "His last concert, he said in 1975, had been his best.",
    ],
)
def test_what_tells_of_no_end_is_left_alone(text: str) -> None:
    assert read_by("last-things", text) == []
