from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Jonas Harker died at the age of 69 in 1940. => Jonas Harker|age-at-death|69
Jonas Harker died in 1940, aged 69. => Jonas Harker|age-at-death|69
Jonas Harker died in 1940. He was 69. => Jonas Harker|age-at-death|69
The 12-year-old Clara Voss won a prize in 1890. => Clara Voss|age|12
Jonas Harker left Riga in 1911, when he was 40. => Jonas Harker|age|40
Jonas Harker left in 1980. With him went Clara Voss (12). => Clara Voss|age|12
Jonas Harker won by 40 in 1911. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_ages_are_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="age") == said(wanted)


def test_an_age_implies_a_birth() -> None:
    found = {
        (str(claim.value), claim.by, claim.confidence)
        for claim in claims("Jonas Harker died in 1940 aged 69.")
        if claim.property == "born"
    }
    assert found == {("1870/1871", "implied", 0.45)}
