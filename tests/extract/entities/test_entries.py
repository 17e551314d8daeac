"""Paragraphs that begin another life than that of which a text tells."""

from __future__ import annotations

import pytest

from tests.extract.readings import told

FIRST = "Otto Hay was born in Riga in 1850. He left in 1870."
LIVES = [
    ("Max Lind was born in Leeds in 1879. A song by him was sung in 1938.", "Max Lind"),
    ("Max Lind (1879–1950) was a baker. A song by him was sung in 1938.", "Max Lind"),
    ("Max Lind, a baker, was born in 1879. A song by him was sung in 1938.", "Max Lind"),
    ("Max Lind (1879–1950) was his pupil. A song by him was sung in 1938.", "Otto Hay"),
    ("A song by him was sung in 1938.", "Otto Hay"),
]


@pytest.mark.parametrize(("life", "who"), LIVES)
def test_he_is_whose_life_the_paragraph_tells(life: str, who: str) -> None:
    found = told(f"{FIRST}\n\n{life} He was married in 1940.\n")
    assert {one for one, what, when in found if (what, when) == ("married", "1940")} == {who}


BEHIND = [
    ("He was married in 1940.", "Max Lind"),
    ("Hay came back. He was married in 1940.", "Otto Hay"),
]


@pytest.mark.parametrize(("behind", "who"), BEHIND)
def test_a_life_goes_on_until_the_text_s_own_is_named(behind: str, who: str) -> None:
    found = told(f"{FIRST}\n\nMax Lind was born in Leeds in 1879.\n\n{behind}\n")
    assert {one for one, what, when in found if (what, when) == ("married", "1940")} == {who}


def test_who_may_have_been_his_father_is_not_he() -> None:
    text = "Otto Hay (1850–1920) was a bishop. Max Hay may have been his father. He left in 1890."
    assert ("Otto Hay", "left", "1890") in told(text)


def test_a_birth_name_is_another_name() -> None:
    text = "Ada Hay was born as Ada Ann Lind in 1850. Ada left in 1890."
    assert ("Ada Hay", "left", "1890") in told(text)
