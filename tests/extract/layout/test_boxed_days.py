"""A day that the box gives to one year and the prose to another."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

PAGE = """{{Infobox person
| name = Otto Hay
| term_start = 17 March 1871
| term_end = 15 March 1877
| consecration = 25 July 1859
| installed = 1 May 1860
| birth_date = 4 July 1824
}}
'''Otto Hay''' was a bishop and a governor. %s
"""


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("He was succeeded on March 15, 1876 by Emil Lund.", ["1876-03-15", "1877-03-15"]),
        ("Hay was consecrated at Riga on 25 July 1857.", ["1857-07-25", "1859-07-25"]),
        ("He came to Riga. 25 July 1857 saw him consecrated.", ["1857-07-25", "1859-07-25"]),
        ("Hay was sworn in on 17 March 1873.", ["1871-03-17", "1873-03-17"]),
        ("Hay was consecrated at Riga on 25 July 1859.", []),
        ("Hay was consecrated at Riga on 24 July 1857.", []),
        ("Hay went to Riga on 25 July 1857.", []),
        ("Hay was consecrated at Riga on 25 July 1829.", []),
        ("Hay was installed on 1 May 1861.", []),
        ("He kept the anniversary of his consecration on 25 July 1861.", []),
        ("He was sworn in on 17 March 1871 and sworn in again on 17 March 1873.", []),
        ("On 25 July 1859 he came. He was consecrated on 25 July 1857.", []),
    ],
)
def test_two_years_of_one_day_are_read(prose: str, expected: list[str]) -> None:
    found = [one for one in claims(PAGE % prose, "wikitext") if one.by == "boxed-day"]
    assert sorted(str(one.value) for one in found) == expected


def test_a_table_of_facts_is_a_box() -> None:
    text = (
        "# Ada Hay\n\nAda Hay was a nun.\n\n| | |\n|---|---|\n| Born | 1829 |\n"
        "| Professed | 2 July 1853 |\n| Died | 1902 |\n\nShe made her profession on 2 July 1852.\n"
    )
    found = [one for one in claims(text, "markdown") if one.by == "boxed-day"]
    assert sorted(str(one.value) for one in found) == ["1852-07-02", "1853-07-02"]
