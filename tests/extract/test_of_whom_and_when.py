"""Of whom and when sentences tell that are worded as in articles, obituaries and county histories.

A line is written as in `test_whole_claims`: a sentence, and all that it states.
"""

from __future__ import annotations

import pytest

from tests.extract.readings import claims
from tests.extract.test_whole_claims import whole

LINES = """
Ada Hay went to Lind College, where she read law with Emil Voss and art with Otto Lind, graduating in 1904. => Ada Hay|educated-at|Lind College; Ada Hay|graduated|1904
Ada Hay sold the mill, the farm and the house on Low Road, moving to Riga in 1904. => Ada Hay|moved|1904 place=Riga; Ada Hay|residence|Riga time=1904
Ada Hay, who had lived in Leeds, moving to Riga in 1904, was a painter. => Ada Hay|moved|1904 place=Riga; Ada Hay|residence|Leeds; Ada Hay|residence|Riga time=1904
Thomas à Lind (1836–1919) was born in Riga. His brother, Karl Thomas à Lind, was educated at Lind College. => Karl Thomas à Lind|educated-at|Lind College; Thomas à Lind|birthplace|Riga; Thomas à Lind|born|1836; Thomas à Lind|died|1919; Thomas à Lind|sibling|Karl Thomas à Lind
The ballet Daphnis et Chloé was staged in 1912. => Daphnis et Chloé|held|1912
Ada Hay, who sang in Riga and played in Leeds, died in 1902. => Ada Hay|died|1902
Otto Lind then married a 23-year-old widow, Ada Hay, in 1902. => Ada Hay|age|23 time=1902; Ada Hay|born|1878/1879 ?; Otto Lind|married|1902; Otto Lind|spouse|Ada Hay time=1902
The point for the mill was that it had been a school. It was sold in 1917. =>
In 1882 Ada Hay moved to Riga, then Leeds, where she taught. => Ada Hay|moved|1882 place=Riga; Ada Hay|residence|Leeds; Ada Hay|residence|Riga time=1882
In 1882 Ada Hay moved to Lind and later to Leeds. => Ada Hay|moved|1882; Ada Hay|residence|Lind time=1882
The mills built in Riga and Leeds were sold in 1902. => mills|event|1902
Otto Hay was the Liberal candidate for Kelby in 1902. => Otto Hay|event|1902; Otto Hay|party|Liberal Party time=1902
Otto Hay was elected as MP for the Kelby division in 1902. => Otto Hay|appointed|1902
Otto Hay was a Lindian politician. =>
Otto Hay was a judge. He was only 50 and did not retire until 1917. => Otto Hay|acted|../1917 time=1917 -
Ada Hay announced in 2018 her plans to retire in early 2020. => Ada Hay|acted|2018; Ada Hay|event|2020 ?
Ada Hay declared her intention to leave the club in 2020. => Ada Hay|event|2020 ?
Ada Hay taught in Riga during the years of 1875–1906. => Ada Hay|worked|1875 time=1875/1906,place=Riga
Ada Hay taught there for the years 1875 to 1906. => Ada Hay|worked|1875 time=1875/1906
Her career spanned the war, the founding of the club in 1901 and the move to Leeds. =>
In 1872 Ada Hay moved to her farm having given up the law. => Ada Hay|moved|1872
Helped by Emil Lind, who later became a justice of the Riga Court, Mr Otto Hay was freed in 1902. => Otto Hay|released|1902
Ada Hay lived in the reign of Elizabeth I. By his marriage with Elizabeth, daughter of Otto Lind, Emil Hay had a son. => Elizabeth|parent|Otto Lind as=father; Emil Hay|spouse|Elizabeth
They founded a firm in 1966. Otto Hay, 91, who led it later, died on May 1. =>
Poet Otto Hay was the father of Emil Hay and Karl Hay. Hay died in 1922. => Otto Hay|child|Emil Hay as=father; Otto Hay|died|1922
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_a_sentence_is_told_of_this_one_at_this_time(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    assert sorted(map(whole, claims(text))) == sorted(filter(None, wanted.strip().split("; ")))
