"""An order that is given once, with one year in the box and another in the prose."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

PAGE = """{{Infobox person
| name = Ada Hay
| awards = [[Order of the British Empire|OBE]] (1949), [[Legion of Honour]]
}}
'''Ada Hay''' was an architect. %s
"""


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("She was appointed OBE in 1952.", ["1949", "1952"]),
        ("In May 1952 she was made an OBE.", ["1949", "1952"]),
        ("In 1952 she was made an OBE in the list for 1949.", []),
        ("In 1952 Otto Lund was made an OBE.", []),
        ("She was appointed OBE in May 1949.", []),
        ("She was appointed OBE in 1949 and was made a CBE in 1952.", []),
        ("Otto Lund was appointed OBE in 1952.", []),
        ("She was made a knight of the Legion of Honour in 1952.", []),
        ("She was appointed OBE in 1952. Hay was appointed OBE in 1953.", []),
    ],
)
def test_two_years_of_one_order_are_read(prose: str, expected: list[str]) -> None:
    found = [one for one in claims(PAGE % prose, "wikitext") if one.by == "decoration"]
    assert [one.time for one in found] == expected


def test_a_name_is_read_as_it_is_written() -> None:
    page = PAGE.replace("Ada Hay", "Ada Hay*(") % "Otto Lund was appointed OBE in 1952."
    assert [one for one in claims(page, "wikitext") if one.by == "decoration"] == []


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("She was made an MBE in 1946. In 1950 she was made MBE.", ["1946", "1950"]),
        ("She was made an MBE in 1946. In 1946 Hay was made MBE.", []),
        ("She was made an MBE in 1946. In 1950 she was made OBE.", []),
        ("She received the Military Cross in 1916. She received the Military Cross in 1918.", []),
    ],
)
def test_two_years_of_an_order_of_one_class_are_read(prose: str, expected: list[str]) -> None:
    found = claims(f"# Ada Hay\n\nAda Hay was a nurse. {prose}", "markdown")
    assert sorted(one.time for one in found if one.by == "decoration") == expected
