"""Offices that one person holds at a time."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

HELD = """
Victor Reed was director of the Riga Museum from 1920 to 1935. => director of Riga Museum 1920/1935
Victor Reed served as mayor of Riga from 1920 to 1935. => mayor of Riga 1920/1935
Between 1920 and 1935 Victor Reed was headmaster of Riga School. =>
Victor Reed was a director of the Riga Museum from 1920 to 1935. =>
Victor Reed was joint director of the Riga Museum from 1920 to 1935. =>
Victor Reed was director of the Riga Bank from 1920 to 1935. =>
Victor Reed was not director of the Riga Museum from 1920 to 1935. =>
Victor Reed was director of the Riga Museum in 1920. =>
Victor Reed admired the director of the Riga Museum from 1920 to 1935. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", HELD, ids=range(len(HELD)))
def test_an_office_is_read_with_its_years(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = [
        f"{one.value} of {one.qualifier('of')} {one.time}"
        for one in claims(text.strip())
        if one.by == "office"
    ]
    assert found == [wanted.strip()] * bool(wanted.strip())
