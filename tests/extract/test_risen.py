"""Shares by which a number rose or fell, beside what it was."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LINES = """
The staff fell from 410 in 1954 to 205 in 1974, a fall of forty per cent. => 40|205|410
The staff fell from 410 in that year to 205 in 1974, a fall of forty per cent. => 40|205|410
It rose from 240 in 1950 to 300 in 1965, an increase of a half. => 47.5-52.5|60|240
Output was 1,200 tons in 1950 and 1,800 tons in 1960, an increase of 40 per cent. => 40|600|1200 ton
In 1950 the roll stood at 240; by 1965 it had grown by half, to 300. => 47.5-52.5|60|240
There were 240 pits in 1950. By 1960 the number had fallen by 40 per cent, to 120. => 40|120|240 pit
The fee was 400 crowns. In 1968 it was raised by a quarter, to 600 crowns. => 22.5-27.5|200|400 crown
The fee, at first 400 crowns, was raised by a quarter in 1968, to 600. => 22.5-27.5|200|400 crown
Membership was 600 in 1950. In 1960 it was 450, a fall of 30 per cent. => 30|150|600
In 1950 it was 240; by 1965 it had risen by 25 per cent, and by 1970 it had grown by half, to 450. =>
There were 240 pits in 1950, with 60 men each. By 1960 the number had fallen by half, to 120. =>
There were 30 boats in 1950. The number of men fell by a third, to 84. =>
There were 30 boats in 1950. The number rose by a third, to 80. =>
The firm had 180 looms in 1950. The workforce rose by a quarter, to 250. =>
The paper had 12 men in 1950. By 1960 the circulation had grown by half, to 9,000. =>
The roll was 240. In 1950 it was 300, a fall of a quarter. =>
The budget was 2,000 crowns in 1950. Sales rose by half, to 300. =>
It rose from 240 to 300, an increase of a quarter over ten years. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_a_share_is_of_what_the_number_was_before(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    told = [
        "|".join([str(one.value), *(str(value) for _, value in one.qualifiers)])
        for one in claims(text)
        if one.property == "percentage"
    ]
    assert "; ".join(told) == wanted.strip()
