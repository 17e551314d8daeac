"""Other names of who has been named: bynames, abbreviations, married names."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, told

SAME = """
Clara Voss, better known as Fay, was born in 1871. Fay died in 1940.
Clara Voss (also known as Fay) was born in 1871. Fay died in 1940.
Clara Voss, known by her stage name Fay, was born in 1871. Fay died in 1940.
Clara Voss, alias Fay Hay, was born in 1871. Fay Hay died in 1940.
The Riga Works Union (RWU) was founded in 1871. The RWU was dissolved in 1940.
The Union of the Riga Works (URW) was founded in 1871. The URW was dissolved in 1940.
Clara Voss was born in 1871. Clara Voss married Otto Brandt in 1902. Mrs Brandt died in 1940.
Clara Voss was born in 1871. Clara Voss married Otto Brandt in 1902. Clara Brandt died in 1940.
Otto Emil "Bo" Brandt Jr. was born in 1871. Bo Brandt died in 1940.
Otto (Bo) Brandt was born in 1871. Brandt died in 1940.
Otto ‘Bo’ Brandt was born in 1871. Otto Brandt died in 1940.
President Otto Emil “Bo” Brandt was born in 1871. Otto Brandt died in 1940.
Clara Voss, née Marten (born 1871), sang. Clara Voss died in 1940.
""".strip().splitlines()


@pytest.mark.parametrize("text", SAME, ids=range(len(SAME)))
def test_two_names_are_of_one(text: str) -> None:
    ends = [one for one in claims(text) if one.property in ("born", "died", "founded", "dissolved")]
    assert [str(one.value) for one in ends] == ["1871", "1940"]
    assert len({one.subject for one in ends}) == 1


APART = """
Clara Voss met Fay Hay. Clara Voss was born in 1871. Fay Hay died in 1940.
Clara Voss, known to Fay Hay, was born in 1871. Fay Hay died in 1940.
The Riga Works Union (LMS) was founded in 1871. The LMS was dissolved in 1940.
Otto Brandt was born in 1871. Clara Voss met Otto Brandt. Mrs Brandt died in 1940.
Clara Voss, Lady Harker, was born in 1871. Her husband, Lord Harker, died in 1940.
Otto Voss, Baron Harker, was born in 1871. His wife, Lady Harker, died in 1940.
Otto Voss, Duke of Lind, was born in 1871. The Duke of Lind who died in 1940 was his son.
""".strip().splitlines()


@pytest.mark.parametrize("text", APART, ids=range(len(APART)))
def test_two_names_are_of_two(text: str) -> None:
    ends = [one for one in claims(text) if one.property in ("born", "died", "founded", "dissolved")]
    assert len({one.subject for one in ends}) == len(ends) == 2


def test_an_arabic_surname_belongs_to_its_name() -> None:
    text = "Saad Sherida al-Kaabi was born in 1966."
    assert ("Saad Sherida al-Kaabi", "born", "1966") in told(text)
