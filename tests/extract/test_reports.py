"""News stories: what they state of whom and when, and what only seems stated.

Written as in `test_whole_claims`; a line is a whole story without a date of its own.
"""

from __future__ import annotations

import pytest

from tests.extract.readings import claims
from tests.extract.test_whole_claims import whole

# Days without a year, counted from a day of writing that nothing tells
DATES = """
Since 1997 the town has been parted, Ada Holm says. On October 7 the radar failed, Otto Lind says. => town|event|1997/.. time=1997 ~
Ada Holm left Riga in 1998, police say. Otto Lind says she fled the clinic on Friday. Last week Otto Lind retired. Earlier this year Ada Holm married. => Ada Holm|left|1998 ~
Ada Holm left Riga in 1998. Earlier this year she married Otto Lind. => Ada Holm|left|1998; Ada Holm|spouse|Otto Lind
Ada Holm left Riga in May 1998. In June she married Otto Lind, he says. Otto Lind says she is well. => Ada Holm|left|1998-05; Ada Holm|married|1998-06 ~; Ada Holm|spouse|Otto Lind time=1998-06 ~
Ada Holm sang in 1998. She vanished on 1 July last year. She was found 16 days later. => Ada Holm|acted|1998
Otto Lind left Riga in July 1961. "He fell ill in March," Ada Holm said. "In May he left," she said. => Otto Lind|left|1961-07
Otto Lind says the coast will be lost before 2050. Ada Holm says so, too. She left on 2 November. =>
Ada Holm left Riga in 1998. She was asked about it this February. => Ada Holm|left|1998
In 2024 the fair runs from 3 August to 10 August, Ada Holm says. Yesterday it opened. =>
"""

# Whose deed it was: verbs in a row, dashes, short forms, pairs
SUBJECTS = """
Otto Lind married in 1958 and, when the war ended, returned in 1966. => Otto Lind|married|1958; Otto Lind|returned|1966
Otto Lind left in 1958 and, after Ada Holm died, Riga in 1960. => Otto Lind|left|1958
Otto Lind left in 1958 and, after Ada Holm died in 1960, the mill. => Otto Lind|left|1958; Ada Holm|died|1960
The paper wrote that three men dressed in black broke into the mill on 3 May 2017. => three men|event|2017-05-03
Otto Lind lived in a house built in 1902. => house|built|1902
A spy who had planned attacks on Riga trained as a pilot in 1997. => spy|event|1997 ~
They've sold the mill in 1905. =>
Ada Holm sang. She's lived in Leeds since 1998, and it's been open since 1999. => Ada Holm|event|1998/.. time=1998,place=Leeds; Ada Holm|residence|Leeds time=1998/..
Ada Holm sang. She'd left Riga in 1905. => Ada Holm|left|1905
Ada Holm - the painter hated in Riga - was arrested in Leeds in 1905. => Ada Holm|arrested|1905 place=Leeds
Ada Holm - a painter - left. A second - hand car was sold in 1905. => second - hand car|event|1905
Ada Holm not only taught in Riga in 1905 but also sang there. => Ada Holm|worked|1905 place=Riga
Ada Holm did not teach in Riga in 1905. => Ada Holm|acted|1905 place=Riga -
That same day in 1905, Ada Holm - the painter branded as a spy in Riga - was arrested. =>
The study is disputed by Ada Holm, in a letter published on 1 November 1905. => letter|event|1905-11-01
In 1915, after the Riga Peace Accord was signed, he called it a fraud. => He|acted|1915
A 1910 report says so. => 1910 report|published|1910
Ada Holm and Otto Lind were tied when they won the cup in 1913, 1915 and 1916. => Ada Holm|awarded|1913; Otto Lind|awarded|1913
Ada Holm attended Riga College in 1905. => Ada Holm|studied|1905; Ada Holm|educated-at|Riga College time=1905
Ada Holm attended the May 1905 meeting in Riga. => Ada Holm|acted|1905-05 place=Riga
In October 1921, Ada Holm and a number of other painters left Riga. => Ada Holm|left|1921-10
In 1905, Ada Holm and Otto Lind met in Riga. => Ada Holm|acted|1905 place=Riga; Otto Lind|acted|1905 place=Riga
In 1905, the Riga Board for Weights and Measures met. =>
The work began once the mayor, Otto Lind, entered the hall in 1905. => Otto Lind|joined|1905
"""
# Dates that the tense or the sense of a verb cannot have
TENSES = """
The council is considering a road through the field of the siege of 1917. => siege of 1917|held|1917
The council is considering a road through the field where Otto Lind camped in 1917. => Otto Lind|acted|1917
Ada Holm has answered claims that she failed to act at the school in 1990. => Ada Holm|acted|1990 - ~
Ada Holm has won the cup in 1990. => Ada Holm|awarded|1990
Ada Holm has run the mill since 1990. => Ada Holm|acted|1990/.. time=1990
The letter seemed to echo the words of the king in 1848. =>
The 1949 trial featuring hundreds of clerks was dubbed the Great Trial. => 1949 trial|held|1949
The year after Otto Lind died, in 1944, Ada Holm wrote his life. =>
Forty years after his words were printed, in 1985, a 12-year-old in Riga read them. =>
Ada Holm tells how, in 2000, the mill burnt. =>
Ada Holm did not rule out leaving in 2010. =>
Ada Holm planned to leave Riga in 1905. =>
Ada Holm stayed in such ventures as the sale of the mill in 1905. =>
The mill is likely to close by 1990. The mill was empty in 1990. => mill|event|1990
One of his first deeds after coming home in 1905 was to sell the mill. =>
In 1999, the way by which firms such as Lindworks and Vantar added clerks changed. =>
The mill will close next year. The mill opened in 1905. => mill|opened|1905
Ada Holm left in 1995. Last spring she turned down an offer of the Riga Bank. => Ada Holm|left|1995
Ada Holm said so in speaking of the strikes of 1990 and 2001. => strikes of 1990|held|1990
Ada Holm said so at a meeting in 1905. => Ada Holm|acted|1905
The Riga Echo has come across a talk with Ada Holm in the town in June 2005. =>
The ratio increased from 18 to 1, to over 25 to 1. =>
Word for a march to Riga in the 1830s, it comes from the Dutch. =>
The price fell from 30 crowns in 1990 to 20 crowns in 2000. =>
Growth is expected to reach 3 per cent in 2002. =>
The court heard details of a theft in 1995. =>
The court heard the case in 1995. => court|event|1995
Ada Holm condemned the shelling of Riga in 1919. =>
His death in 1929 shook the town. => He|died|1929
The rate is at its lowest since July 1961. =>
The rate has been at four per cent since 1961. => rate|event|1961/.. time=1961
The price fell to 20 crowns in 1990. => price|event|1990
"""
# Who is what to which body, and how old
ROLES = """
A spokesman for the Interior Minister, Otto Lind, left. =>
A spokesman for governor Emil Hay, Otto Lind, left. =>
Otto Lind, a director of Breaking the Silence, left. =>
Otto Lind is the head of the Riga mosque. =>
Otto Lind is the head of the Riga Bank. => Otto Lind|employer|Riga Bank
Otto Lind is the author of several books, including Winter Moles. =>
Otto Lind is the CEO of several companies including Lindworks. => Lindworks|chief-executive|Otto Lind; Otto Lind|employer|Lindworks
Otto Lind, director of studies at the Women's and Children's Hospital, left. =>
The secretary of the Livonian Manufacturing and Workers Union, Otto Lind, left. =>
Lindworks Livonian secretary Otto Lind left. =>
Then-CIA Director Otto Lind left. =>
Lord of the Moles director Otto Lind left. =>
Riga Bank director Otto Lind left. => Otto Lind|employer|Riga Bank
The prize for best director for Otto Lind was small. =>
Ada Holm became the Republican Senate candidate. =>
Lindworks hired Otto Lind. He joined as clerk in 1905. => Otto Lind|joined|1905
Otto Lind was named CEO of the company Hay founded. =>
The mayor's man won. Lind's candidate, Emil Hay, left. =>
Labour's candidate, Emil Hay, left. =>
They told CNN affiliate WRGA so. =>
Sergeant First Class Otto Lind, 32, left. => Otto Lind|present-age|32 year
Otto Lind ended his work with the talented 20-year-old. =>
They met a 20-year-old Army medic. =>
They met a 20-year-old Riga student, Otto Lind. => Otto Lind|age|20
Otto Lind took his ten-year-old son Emil to school. => Emil|age|10
Otto Lind was charged with theft in 1905 and was tried in 1906. => Otto Lind|charged|1905; Otto Lind|tried|1906
In 1905 Otto Lind became a top donor to the fair. => Otto Lind|event|1905
In 1905 Ada Holm became the wife of Otto Lind. => Ada Holm|married|1905; Ada Holm|spouse|Otto Lind time=1905
In 1905 Otto Lind became the first elected mayor. => Otto Lind|appointed|1905
By 1905 Otto Lind had won a contract, to guard a hall in Riga. => Otto Lind|acted|[..1905]
Otto Lind wrote the longest letter in Riga history in 1905. => Otto Lind|acted|1905
Otto Lind worked in the Riga area in 1905. => Otto Lind|worked|1905 place=Riga
"""

LINES = [line for part in (DATES, SUBJECTS, TENSES, ROLES) for line in part.strip().splitlines()]


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_a_story_states_this_and_no_more(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    told = filter(None, wanted.strip().split("; "))
    sure = [one for one in map(whole, claims(text)) if not one.endswith("?")]
    assert sorted(sure) == sorted(told)
