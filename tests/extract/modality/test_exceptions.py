"""Who and what a sentence takes out of what it says, and what it denies of several."""

from __future__ import annotations

import pytest

from factlint.model import Polarity
from tests.extract.readings import claims

LINES = """
Not Otto Lind but Max Lind was elected in 1910. => Max Lind appointed 1910
Not Otto Lind but his brother Max was elected in 1910. => Max appointed 1910
Not the miller but Otto Lind was elected in 1910. => Otto Lind appointed 1910
Otto Lind served neither at Riga in 1899 nor at Leeds in 1900. =>
Otto Lind was elected in neither 1921 nor 1925. =>
Otto Lind married neither Ada Hay nor Ann Moss in 1905. =>
Neither in 1921 nor in 1925 was Otto Lind elected. =>
Otto Lind left in 1905, neither rich nor famous. => Otto Lind left 1905
None of the sisters, Ada, Ann and Clara, was born before 1880. =>
None of Otto Lind's three sons, Karl, Emil and Max, married in 1930. =>
Neither of the brothers, Karl and Max, married in 1930. =>
None of the letters was kept, but Otto Lind died in 1930. => Otto Lind died 1930
Otto Lind built ten mills, none of them in Riga, and died in 1849. => Otto Lind died 1849
All the brothers except Max Lind, who died in 1990, were killed in 1916. => Max Lind died 1990
All the brothers bar Max Lind were killed in 1916. =>
All but one of his sons died in 1916. =>
Everyone save Otto Lind was arrested in 1916. =>
Every man of the crew but the cook, Max Lind, drowned in 1881. =>
All the brothers and Max Lind were killed in 1916. => Max Lind died 1916
Everyone was ill, but Otto Lind left in 1918. => Otto Lind left 1918
Everyone was ill but Otto Lind left in 1918. => Otto Lind left 1918
Low Mill was built not in 1801 but in 1810. => Low Mill built 1810
Low Mill was built in 1801, or rather in 1810. => Low Mill built 1810
Low Mill was built in 1801, or rather 1810. => Low Mill built 1810
Low Mill was built in 1801 – no, 1810. =>
Neither Low Mill, built in 1868, nor High Mill, built in 1870, was sold in 1911. => Low Mill built 1868; High Mill built 1870
Neither the mill, built in 1868, nor the inn was sold in 1911. => mill built 1868
Neither the mill, built in 1868, nor the baths, which date from 1891, paid in 1911. => mill built 1868
The whole church except the tower was rebuilt in 1930. =>
The Lund Show was held every year save 1976. =>
The Lund Show was held every year except in 1976 and 1977. =>
The Lund Show was held every year from 1950. => Lund Show held 1950/..
Except for the tower, the church was rebuilt in 1930. => church rebuilt 1930
Otto Lind bought not only the mill in 1930 but also the inn in 1935. => Otto Lind acted 1930; Otto Lind event 1935
Otto Lind never married in 1856, nor did he study in 1860. =>
Otto Lind never married in 1856, nor was he born in Riga in 1830. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_what_is_left_behind_exceptions_and_denials(line: str) -> None:
    text, _, wanted = line.partition("=>")
    dated = {
        f"{one.subject_name} {one.property} {one.value}"
        for one in claims(text.strip())
        if one.polarity is Polarity.POSITIVE and str(one.value)[:1] == "1"
    }
    assert dated == {one.strip() for one in wanted.split(";") if one.strip()}


def test_a_place_that_is_denied_is_no_birthplace() -> None:
    found = claims("Otto Lind was born not in Riga in 1850 but in Leeds.")
    assert [str(one.value) for one in found if one.property == "birthplace"] == ["Leeds"]


def test_a_place_behind_nor_is_another_deed_s() -> None:
    found = claims("Otto Lind never met Ada Hay in 1856, nor did he study in Leeds.")
    assert [one.qualifier("place") for one in found if str(one.value) == "1856"] == [None]
