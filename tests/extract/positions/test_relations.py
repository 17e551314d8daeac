from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

NAMES = ("educated-at", "member-of", "employer", "residence")
LINES = """
Jonas Harker studied at Dorpat University. => Jonas Harker|educated-at|Dorpat University
Jonas Harker was educated at Dorpat University. => Jonas Harker|educated-at|Dorpat University
Jonas Harker joined the Communist Party in 1920. => Jonas Harker|member-of|Communist Party
Jonas Harker joined the Quakers at Riga. =>
Jonas Harker joined the Riga Bank in 1920 as a junior manager. => Jonas Harker|employer|Riga Bank
Jonas Harker joined the Riga Army as a youth. => Jonas Harker|member-of|Riga Army
Jonas Harker worked for the Riga Bank. => Jonas Harker|employer|Riga Bank
Jonas Harker lived in Paris. => Jonas Harker|residence|Paris
Jonas Harker worked at the Riga Bank and the Dorpat Bank. => Jonas Harker|employer|Riga Bank; Jonas Harker|employer|Dorpat Bank
Jonas Harker resigned from the Riga Bank. => Jonas Harker|employer|Riga Bank
Jonas Harker served on the Riga Council. => Jonas Harker|member-of|Riga Council
Jonas Harker joined the faculty of Dorpat University. => Jonas Harker|member-of|Dorpat University
Jonas Harker wrote it while working for the Riga Bank. => Jonas Harker|employer|Riga Bank
After joining the Riga Bank, Jonas Harker wrote it. => Jonas Harker|member-of|Riga Bank
Jonas Harker dreamed of working for the Riga Bank. =>
Jonas Harker joined the friends of Dorpat University. =>
Jonas Harker served on the Freja. =>
Jonas Harker did not live in Paris. =>
The Riga Bank joined the Communist Party. =>
The Riga Society, which Otto Brandt joined in 1920, was sold. => Otto Brandt|member-of|Riga Society
The Riga Society, which Otto Brandt never joined, was sold. =>
Jonas Harker joined the Economic and Monetary Union. => Jonas Harker|member-of|Economic and Monetary Union
Jonas Harker joined Harvard and Princeton University. => Jonas Harker|member-of|Harvard; Jonas Harker|member-of|Princeton University
In the vote on joining the Riga Society Jonas Harker spoke. =>
On joining the Riga Society, Jonas Harker spoke. => Jonas Harker|member-of|Riga Society
Otto Lind joined Ada Hay's Academy in Athens. =>
Jonas Harker worked for a small contractor in Northern Livonia. =>
Jonas Harker worked for British Latvian Tobacco. =>
Jonas Harker met Ada in Riga when the mill she worked at in West Livonia was shut. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_verb_joins_two(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert {one for one in told(text.strip()) if one[1] in NAMES} == said(wanted)


def test_a_relation_keeps_when() -> None:
    (claim,) = [
        one for one in claims("Jonas Harker lived in Paris from 1911 to 1940.")
        if one.property == "residence"
    ]  # fmt: skip
    assert claim.time == "1911/1940"
