"""Whether 'he' is whom the text is about or whoever acted last: each line tells a life's page."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LINES = """
Otto Hay hired her. In 1935 she left. => Ada Lind|left|1935
Clara Hay taught her in Riga. She died in 1950. => Ada Lind|died|1950
Clara Hay, her teacher, wrote to her in Riga. She died in 1950. => Clara Hay|died|1950
Clara Hay moved to Riga. She died there in 1950. => Clara Hay|died|1950
Clara Hay met Ruth Aas, and Otto Hay gave her a house. She died in 1950. => Clara Hay|died|1950
Clara Hay fell ill, and a stone was raised to her. She died in 1950. => Clara Hay|died|1950
The Riga News announced the death of her sister, Ruth Aas. She died in 1950. => Ruth Aas|died|1950
Her sister Ruth would return to Riga where she died in 1950. => Ruth|died|1950
Lind came back. Ruth Aas would return to Riga where she died in 1950. => Ruth Aas|died|1950
Lind came back. Ruth Aas would return to her in Riga, where she died in 1950. => Ruth Aas|died|1950
Her sister Ruth was in Riga when she was born in 1905. => Ada Lind|born|1905
Ada and her sisters grew up in Riga while Ruth Aas taught there. She died in 1950. => Ada Lind|died|1950
Her second husband lies in Riga beside his first wife, Ruth Aas, who died in 1950. => Ruth Aas|died|1950
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_who_is_meant(line: str) -> None:
    text, _, expected = line.partition(" => ")
    page = f"# Ada Lind\n\nAda Lind was a painter.\n\n{text}"
    told = [
        f"{one.subject_name}|{one.property}|{one.value}"
        for one in claims(page, "markdown")
        if one.property in ("born", "died", "left")
    ]
    assert told == [expected]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Max Lind built it.\n\nThe maker repaired it in 1802.", "maker"),
        ("It was built in 1801 by Max Lind.\n\nThe maker repaired it in 1802.", "Max Lind"),
        (
            "In 1801 it was built by Max Lind and its dial was made by Otto Hay.\n\nThe maker left in 1802.",
            "maker",
        ),
        (
            "Ada Lind hung it in her barn. In 1801 the Riga Bank sold it. In 1802 she left.",
            "Ada Lind",
        ),
        ("Ada Lind and Eva Hay hung it. In 1801 the Riga Bank sold it. In 1802 she left.", ""),
    ],
    ids=range(5),
)
def test_who_is_meant_in_a_text_about_a_thing(told: str, whose: str) -> None:
    page = f"# Old Tom\n\nOld Tom is a clock in Kelby. It weighs two tons.\n\n{told}"
    dated = [one for one in claims(page, "markdown") if one.time == "1802" and one.confidence == 1]
    assert {one.subject_name for one in dated} == ({whose} if whose else set())


OWNERS = """
He lay beside his first wife Irma. His second wife was buried beside her first husband, Emil Hay. => Otto Lind|spouse|Irma
His wife Irma was ill. His wife lies beside her brother, Emil Hay. => Irma|sibling|Emil Hay; Otto Lind|spouse|Irma
The Leamlara was bought by his sister, Irma. => Otto Lind|sibling|Irma
The Riga Echo praised his sister, Irma. => Otto Lind|sibling|Irma
""".strip().splitlines()


@pytest.mark.parametrize("line", OWNERS, ids=range(len(OWNERS)))
def test_whose_kin_is_meant(line: str) -> None:
    text, _, expected = line.partition(" => ")
    page = f"# Otto Lind\n\nOtto Lind was a painter. {text}"
    told = {
        f"{one.subject_name}|{one.property}|{one.value}"
        for one in claims(page, "markdown")
        if one.property in ("spouse", "sibling")
    }
    assert told == set(expected.split("; "))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Otto Hay left and Emil Lind kept the mill until he died in 1950.", {"Emil Lind"}),
        ("Otto Hay fell ill when Emil Lind left, and he died in 1950.", {"Otto Hay"}),
        ("This changed Otto Hay's early life who died in 1950.", set()),
        ("# List of Lind tales\n\nAda Hay sang. She died in 1950.", {"Ada Hay"}),
        (
            "Vicars of Riga\n\n1540 Otto Hay. He left.\n1571 Emil Aas. He died in 1602.",
            {"Emil Aas"},
        ),
        ("Mayors\n\n1889 – Otto Hay, grocer. He died in 1901.", {"Otto Hay"}),
    ],
)
def test_who_died(text: str, expected: set[str]) -> None:
    assert {one.subject_name for one in claims(text, "markdown") if one.time} == expected
