"""Births and deaths in the line with which an obituary ends."""

from __future__ import annotations

import pytest

from tests.extract.readings import told

BEFORE = "Ada Hay, who has died aged 94, was a nurse at Leeds for all of her life.\n\n"
LIFE = {("Ada Hay", "born", "1919-02-07"), ("Ada Hay", "died", "2013-01-21")}


@pytest.mark.parametrize(
    "line",
    [
        "Ada Hay, nurse and midwife, born 7 February 1919; died 21 January 2013",
        "Margaret Hay, born February 7 1919, died January 21 2013",
        "Margaret Mary (Ada) Hay, nurse, born 7 February 1919; died 21 January 2013",
        'Margaret Mary "Ada" Hay, OBE, nurse, born February 7 1919; married 1941 John Lund (died'
        " 1990; one son); died January 21 2013.",
        "Ada Hay: born Leeds 7 February 1919; died London 21 January 2013.",
        "Ada Hay, nurse, was born in Leeds on 7 February 1919 and died on 21 January 2013.",
    ],
    ids=["with a calling", "full name", "familiar name", "letters", "places", "a sentence"],
)
def test_the_last_line_tells_the_life_of_whom_the_text_is_about(line: str) -> None:
    assert told(BEFORE + line) >= LIFE


@pytest.mark.parametrize(
    "line",
    [
        "Robert Hay, brother of the above, born 7 February 1919; died 21 January 2013",
        "Margaret Lund, nurse, born 7 February 1919; died 21 January 2013",
    ],
    ids=["kin", "another surname"],
)
def test_the_line_of_somebody_else_is_not(line: str) -> None:
    assert not told(BEFORE + line) & LIFE
