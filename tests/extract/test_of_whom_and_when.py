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
Otto Hay (1253–1292) succeeded Emil Lind. Karl Voss (1292–1318) was a bishop. Emil Moe (1318–1350) followed. =>
Otto Hay (1253–1292) was a bishop. Emil Moe (1850–1890) was a painter. => Emil Moe|born|1850; Emil Moe|died|1890; Otto Hay|born|1253; Otto Hay|died|1292
He built Low House, Bute (1878–1902), and a mill. =>
Appointed Director of the Riga Theatre in 1894, Otto Hay left in 1902. => Otto Hay|appointed|1894; Otto Hay|employer|Riga Theatre time=1894; Otto Hay|left|1902; Otto Hay|position|director of=Riga Theatre,time=1894/..
Ada Hay worked in Riga until she left to get married in 1951. => Ada Hay|event|1951 ?
The Kelby Theatre, on the south side of Low Road, between Hay and Lind streets, was built by Otto Moe and opened in 1893. => Kelby Theatre|opened|1893
Otto Hay, a miller and justice of the High Court, who built a mill in 1842, was rich. =>
He lived in the Kelby Priory in Riga, which was dissolved in 1538. =>
HMS Ann was in Riga. HMS Leith was sold in 1946, at which point she was rebuilt. She was renamed in 1948. => HMS Leith|acquired|1946; HMS Leith|renamed|1948
In 1945 Ada Hay went to Riga and signed a contract to present the film A Stolen Mill (1946). => Ada Hay|acted|1945; Ada Hay|acted|1945 place=Riga; Ada Hay|event|1946 ?
Emil Hay was a judge. He had been a chaplain of Otto Lind, and having read law, in 1902 he left Riga. => Emil Hay|left|1902
Ada Hay and Otto Hay had a son, Emil, and a daughter, Ruth. Both died in 1918. => Ada Hay|child|Emil as=mother; Ada Hay|child|Ruth as=mother; Otto Hay|child|Emil as=father; Otto Hay|child|Ruth as=father
He was consecrated in 1374. Otto Hay left in 1388. He died in 1414. => He|appointed|1374; Otto Hay|died|1414; Otto Hay|left|1388
Ada Hay sang. Four years after her last concert in 1989, she died. => Ada Hay|acted|1989
Ada Hay sang. Three years after opening the school in 1989, she sold it. => Ada Hay|event|1989 ?
Two days after the fire in 1902, Ada Hay left. => Ada Hay|left|1902
A judge sentenced Emil Hay to death for the murder of Otto Lind in 1902. => Otto Lind|died|1902
The hall was named after the Battle of Riga, a great victory over the fleet in 1805. => hall|event|1805 ?
It was sold to Lindworks, a maker of bells, in 1905. => It|acquired|1905
Ada Hay appeared with Otto Lind in Follow the Mill in 1936. => Ada Hay|event|1936
Ada Hay published her sketches in Kelby Studies in 1936. => Ada Hay|acted|1936
Otto Hay was born in 1805. His partner was Karl Moe. His eldest son Otto Low Hay died in 1899. => Otto Hay|born|1805; Otto Hay|child|Otto Low Hay as=father; Otto Low Hay|died|1899
The 2nd Livonian Volunteer Infantry Regiment surrendered in 1865; the 3rd Livonian Volunteer Infantry Regiment disbanded in 1866. => 2nd Livonian Volunteer Infantry Regiment|acted|1865; 3rd Livonian Volunteer Infantry Regiment|dissolved|1866
Ada Hay lived with her friend, the singer Ruth Moe, who paid for her house until she died in 1980. => Ada Hay|died|1980
Karl Hay was born in 1842. Sir Emil Moe, K.C.M.G. (1815–1901), Livonian painter. He left Riga in 1838. => Emil Moe|born|1815; Emil Moe|died|1901; Emil Moe|left|1838; Karl Hay|born|1842
Ada Hay narrowly escaped death on May 8, 1942. => Ada Hay|acted|1942-05-08
Ada Hay escaped to Riga in 1942. => Ada Hay|emigrated|1942 place=Riga
Lindworks named Ada Hay chairman, effective May 1, 2020. =>
Ada Hay resigned effective May 1, 2020. => Ada Hay|left|2020-05-01
In 1864 Otto Hay was appointed to command a division in Miller's corps. => Otto Hay|appointed|1864
Otto Hay was ill in 1864 in Riga's hospital. => Otto Hay|event|1864
Otto Hay was survived by his daughters, Ada Low and Ida Hay and her husband, Jon Kerr. => Ida Hay|spouse|Jon Kerr; Otto Hay|child|Ada Low as=father; Otto Hay|child|Ida Hay as=father; Otto Hay|survived-by|Ada Low; Otto Hay|survived-by|Ida Hay
Otto Hay was survived by his daughters, Ada Low and Ida Hay, and his wife, Ann. => Otto Hay|child|Ada Low as=father; Otto Hay|child|Ida Hay as=father; Otto Hay|spouse|Ann; Otto Hay|survived-by|Ada Low; Otto Hay|survived-by|Ann; Otto Hay|survived-by|Ida Hay
Otto Hay was the grandson of Karl Low, the son of John Hay, and the father of Ivo Hay. => Otto Hay|child|Ivo Hay as=father
Low, Otto Karl, Jr. (15 September 1914–4 September 1974), army officer, was born in Riga, the son of Otto K. Low. He graduated in 1936. => Otto Karl Low Jr.|birthplace|Riga; Otto Karl Low Jr.|born|1914-09-15; Otto Karl Low Jr.|died|1974-09-04; Otto Karl Low Jr.|graduated|1936; Otto Karl Low Jr.|parent|Otto K. Low as=father
Founded by Otto Hay in 1826, Hay was known for its chocolates. => Otto Hay|event|1826 ?
Kelby, so named after Otto Hay, who was one of the owners of the Leeds and Riga canal in this part of Latvia, was founded in 1826. => Kelby|event|1826
In 1860 the owner of Riga, Latvia, by his deed, sold the mill. => owner of Riga|event|1860
Lindworks traces its roots to a textile company established by Otto Hay in 1839. => textile company|founded|1839
The school had grown so much that the little hamlet was sold in 1831. => little hamlet|event|1831
Otto Hay kept the fort, whence, in 1867, he came to Riga. => Otto Hay|acted|1867 place=Riga
Ada Hay shared the prize with Karl Low for their improvements to lamps during the early 1960s. => Ada Hay|event|196X ?
Ada Hay was born in 1980. Evan Rachel Low was born in 1987. She left Riga in 2001. => Ada Hay|born|1980; Evan Rachel Low|born|1987; Evan Rachel Low|left|2001
Ada Hay was born on November 8, 1963, in Riga. She sang. She died from cancer on February 26. => Ada Hay|birthplace|Riga; Ada Hay|born|1963-11-08 place=Riga
Otto Hay was born on 4 May 1850 and died on 6 June. => Otto Hay|born|1850-05-04; Otto Hay|died|1850-06-06
Otto Hay was born in 1850. In 1912 he sang. He died on January 15, aged 61. => Otto Hay|acted|1912; Otto Hay|age-at-death|61 time=1912-01-15; Otto Hay|born|1850; Otto Hay|died|1912-01-15
Otto Hay was born in 1850. In 1912 he sang. He died on January 15, aged 90. => Otto Hay|acted|1912; Otto Hay|age-at-death|90; Otto Hay|born|1850
HMS Leith left Malta in October 1933 on her way to serve as the station ship in Riga. => HMS Leith|event|1933-10
Ada Hay was best known for her role in Low Street, between 1975 and 1983. => Ada Hay|event|1975 time=[1975..1983]
LIND, ERNST, born in Riga, Feb. 9, 1740, died in Leeds in 1777. => Ernst Lind|birthplace|Riga; Ernst Lind|born|1740-02-09 place=Riga; Ernst Lind|deathplace|Leeds; Ernst Lind|died|1777 place=Leeds
Often thought of as an American, actor Otto Hay was in fact born in Leeds. => Otto Hay|birthplace|Leeds
In 1990 a sixth bell was added to the original five. => sixth bell|event|1990
Otto Hay sang in Riga in 1902. Karl Low died in 1903. Otto Hay had a son, Emil Hay. Hay moved to Leeds in 1905. => Karl Low|died|1903; Otto Hay|acted|1902 place=Riga; Otto Hay|child|Emil Hay as=father; Otto Hay|moved|1905 place=Leeds; Otto Hay|residence|Leeds time=1905
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_a_sentence_is_told_of_this_one_at_this_time(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    assert sorted(map(whole, claims(text))) == sorted(filter(None, wanted.strip().split("; ")))


def test_a_month_beside_a_present_age_is_of_no_year_told_before() -> None:
    text = "He was named yesterday.\n\nMr Low (60) sang in 1971.\n\nMr Hay (44) left Riga. He died in May."
    assert not [one for one in claims(text) if one.property == "died"]


def test_a_season_of_somebodys_youth_is_in_no_year_told_before() -> None:
    text = (
        "His mother died in 1837.\n\nWhen 17 years old Otto Hay left home. He died in the summer."
    )
    assert not [
        one for one in claims(text) if one.subject_name == "Otto Hay" and one.property == "died"
    ]


def test_obituaries_of_no_year_date_no_death_by_another_ones_birth() -> None:
    text = (
        "Ada Low died on January 5, aged 93. Born in Riga on October 2, 1911, she sang.\n\n"
        "Otto Hay, who died on January 15, aged 88, was a painter. He was born on June 29, 1916."
    )
    assert [one.subject_name for one in claims(text) if one.property == "died"] == []


def test_a_death_before_the_birth_is_of_no_year_carried_over() -> None:
    text = "Otto Hay sang in 1912.\n\nAda Low, who died on January 15, was born in 1916."
    assert [str(one.value) for one in claims(text) if one.property == "died"] == []


def test_who_is_survived_by_more_is_whom_an_obituary_is_of() -> None:
    text = (
        "Dan Hay, whose work took him to Leeds, died at his Riga home on Feb. 17.\n\n"
        "Otto Hay, his son with wife Ada Low, who survives him, became a smith. "
        "He is also survived by son Gavin, also a smith, and Otto's wife, Ann, a singer."
    )
    told = {one.subject_name for one in claims(text) if one.property == "survived-by"}
    assert told == {"Dan Hay"}


def test_a_death_in_a_paper_of_some_day_is_of_its_year() -> None:
    text = (
        "DEATHS\n\nFrom the Echo of 4 April 1987\n\nOtto Hay sang from 1917 to 1919.\n\n"
        "Miss Ada Low, head of the school, died on 30 March. She was born in 1889."
    )
    assert [str(one.value) for one in claims(text) if one.property == "died"] == ["1987-03-30"]
