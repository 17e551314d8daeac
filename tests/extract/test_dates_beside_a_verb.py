"""Dates beside a verb that are not its own, and near twins that are: only what is sure counts."""

from __future__ import annotations

import pytest

from factlint.extract.events.dated_clauses import SURE
from tests.extract.readings import claims, said, told

LINES = """
Otto Lind says that it was dear in 1990. =>
The film depicts Riga in the 1920s. =>
The bank is ranked ninth in 2004. =>
The works are the largest in Riga, with 900 hands in 1990. =>
Otto Lind has been the mayor since 1990. => Otto Lind|event|1990/..
The village is first mentioned in 1250. => village|event|1250
Otto Lind marries Ada Hay in 1990. => Otto Lind|spouse|Ada Hay; Otto Lind|married|1990
The mill is used since 1990. => mill|event|1990/..
Otto Lind worked on the score for "The Moles" (1990). =>
Otto Lind acted on resolution 687 (1990). =>
Lind (1990) held that it was old. =>
Otto Lind wrote "The Moles" (1990). => Otto Lind|acted|1990
The guild recruited him (1990). => guild|event|1990; He|served|1990
In 1990 this runner who won the Riga Cup. =>
In 1990 this runner who won the Riga Cup was fined. => runner|event|1990
In 1990, Otto Lind, who was ill, left Riga. => Otto Lind|left|1990
In 1990 the men whom he had led left. => men|event|1990
With many visitors arriving in 1990, the town was sold. =>
With her help the town was sold in 1990. => town|event|1990
The cup was last won in 1990. => cup|event|1990
The new "Moles" opened in 1990. =>
The new school opened in 1990. => new school|opened|1990
At 1852, the guild saw a second ship. =>
At Riga the guild saw a second ship in 1852. => guild|event|1852
The gifts for the year ended 31 December 1990 grew. =>
The war ended 31 December 1990. => war|ended|1990-12-31
The court acted on decision 1990/254. =>
Between 1990 and her death in 1995, Ada Hay taught. => Ada Hay|died|1995
In 1862 a track was laid, and Otto Hay drove a train. => track|event|1862; Otto Hay|acted|1862
A track was laid in 1862, and Otto Hay drove a train. => track|event|1862
In 1862 a track was laid, and the old Otto Hay drove a train. => track|event|1862
Otto Hay died in the crash of 3 May 1901. => Otto Hay|died|1901-05-03; crash of 3 May 1901|held|1901-05-03
Otto Hay sang in the crash of 3 May 1901. => crash of 3 May 1901|held|1901-05-03
The court asks that the mill be closed in 1990. =>
In 1990 moving men, goods, and vessels became a task. =>
Otto Lind drew the queen in the 15th C. work seen here. => Otto Lind|acted|14XX
Otto Lind told the bank to halve two debts by 1990. =>
Otto Lind returned to town by 1990. => Otto Lind|returned|[..1990]
The arch was set up for the citizens of Riga who died in 1990. =>
The arch was set up for Otto Lind, who died in 1990. => Otto Lind|died|1990
On 6 May 1990 Otto Lind moved for a new trial. => Otto Lind|acted|1990-05-06
Otto Lind moved to Riga in 1990. => Otto Lind|moved|1990; Otto Lind|residence|Riga
Otto Lind entered drydock in 1990. => Otto Lind|acted|1990
Otto Lind entered the navy in 1990. => Otto Lind|joined|1990
Note that the book is old and was bound in 1990. => book|event|1990
Otto Lind shook the town with 1990's "Moles" at the fair. =>
Otto Lind shook the town in the 1990's. => Otto Lind|acted|199X
The tract was put into Lind's 1990 printing of it. =>
The tax, like Rome, Bath and Leeds has grown since 1990. =>
The troops entered Riga in 1990 & held it. => troops|event|1990
Ada Hay won in 1990 & left in 1995. => Ada Hay|awarded|1990; Ada Hay|left|1995
Otto Lind took it from Ada Hay's 1971 "Moles" tale. =>
In his 1971 "Moles", he denied it. => He|acted|1971
The court granted a stay for six weeks until 10 May 1990. =>
Otto Lind lived in Riga for six years until 1990. => Otto Lind|acted|../1990; Otto Lind|residence|Riga
It is the word for chairs of the period 1840-1900. =>
The bank was made to restate its gains going back to 1990. =>
In 1990, Moles, directed by Ada Hay. =>
Otto Lind was an actor of Latvian descent who played a king in 1948. => Otto Lind|acted|1948
Otto Lind was a pilot presumed to have died in 1990. =>
A man aged 60 left in 1990. => man|event|1990; man|age|60
In 1886 Otto Lind (1863-1948) and Ada Hay left. The following year the guild was closed. => Ada Hay|left|1886; Otto Lind|born|1863; Otto Lind|died|1948; Otto Lind|left|1886; guild|event|1887
In 1886 Otto Lind wrote "The Moles" (1890). The following year he left. => Otto Lind|acted|1886; Otto Lind|left|1891
A Riga lawyer since 1969, Otto Lind was awarded the Hay Medal in 2008. => Otto Lind|awarded|2008
A member of the Riga Club from 1902 to 1905, Otto Lind left in 1910. => Otto Lind|left|1910
The day before the fair in 1902, Otto Lind left. => Otto Lind|left|1902
Otto Lind was elected to serve until 1990. =>
Otto Lind took part in both the February and October risings of 1917. =>
In both its 1902 and 1905 lists the guild named him. =>
In February and October the guild met. It was closed in 1917. => guild|event|1917
The Riga Mile, held each year in June, was opened in 2014. => Riga Mile|opened|2014
In 2014 the guild met in June. => guild|event|2014-06
The baths, which reopened in 2016 having finally closed in 1988, are near. => baths|event|1988; baths|event|2016
Otto Lind, who left in 1920 having sold the mill in 1919, died in 1930. => Otto Lind|acted|1919; Otto Lind|died|1930; Otto Lind|left|1920
By 1892 the guild grew rich, by which time it had become free, dropped its old name and moved to Leeds. => guild|event|[..1892]
Otto Lind travelled to Panama and Martinique in 1887, then returned to Riga. => Otto Lind|acted|1887
Otto Lind moved to Panama in 1887 and Ada Hay, then aged 30, left. => Ada Hay|age|30; Otto Lind|moved|1887; Otto Lind|residence|Panama
The fair led to new plays, and in the 1880s, theatres on Low Road and along the Tyne began to show them. => theatres|event|188X
Lind (2013) calls this branch a language based on Latvian. =>
Little Hay station served the town from 1847 to 1965. => Little Hay station|event|1847
The custom died out in 1905. => custom|event|1905
Otto Lind was born in 1880. He was back in Riga in 1905. => Otto Lind|born|1880; Otto Lind|acted|1905
Otto Lind was born in 1880. He was back in the news in 1905. => Otto Lind|born|1880; Otto Lind|event|1905
Otto Lind moved on in 1905. => Otto Lind|acted|1905
A clerk at Lindworks since 1969, Otto Lind left in 2008. => Otto Lind|left|2008
In 1905, it was listed as a mill. => It|event|1905
Otto Lind was drowned out by the sheep in 1927. => Otto Lind|event|1927
Otto Lind was drowned in 1927. => Otto Lind|died|1927
Riga Rovers were promoted to the First Division in 1904. => Riga Rovers|event|1904
Otto Lind was promoted to captain in 1904. => Otto Lind|appointed|1904
Otto Lind managed to sell the mill in 1904. => Otto Lind|acted|1904
Otto Lind managed the mill from 1904 to 1906. => Otto Lind|worked|1904
The club was incorporated into a limited company in 1907. => club|event|1907
The club was incorporated into the Riga Guild in 1907. => club|merged|1907
The mill was valued at US$5 million in 1907. => mill|event|1907
The season of 1983–84 was long. =>
By December 1863, a new bill that would end the tax was brought to court. => new bill|event|[..1863-12]
In 1919 that bill was brought to court. => bill|event|1919
The mill was closed in 1961. It has become common for miners to leave since the 1980s. => mill|closed|1961
The mill was closed in 1961. In 1970 it became clear to Otto Lind that he was ill. => mill|closed|1961
The mill was closed in 1961. It was decided in August 1970 to open a hall. => mill|closed|1961
The mill was closed in 1961. In 1970 it became famous for its flour. => mill|closed|1961; mill|event|1970
The mill was closed in 1961. In 1970 it was used to make flour. => mill|closed|1961; mill|event|1970
The mill was built on an older house dating perhaps from 1750. =>
A list of halls scheduled for opening in 2014. =>
No change occurred until Latvian Independence in 1918. =>
Film did not grow further until the advent of radio and sound in the 1920s. =>
Otto Lind taught until the summer of 1912. => Otto Lind|worked|../1912-22
The mill closed in 1961. The slump led to unrest during the 1980s; by the end of the decade, Otto Lind had left. => Otto Lind|left|[..1989]; mill|closed|1961; slump|event|198X
In 1961 the mill grew. The town may be full in the summer. => mill|event|1961
The mission was planned as a flight, to be performed in early 1969. =>
Otto Lind sold the mill following his father's death in 1776. =>
Otto Lind sold the mill after the fire in 1776. => Otto Lind|acted|1776
Trade led to the Second Riga War (1815). => Second Riga War|held|1815
Otto Lind left Riga during the Second Riga War (1815). => Otto Lind|left|1815; Second Riga War|held|1815
Beginning with Ada Hay in 1978, a number of women have won the title. =>
In 1978 a number of women won the title. => number of women|event|1978
Otto Lind accepted the post of secretary in 1859. => Otto Lind|acted|1859
Otto Lind accepted the Nobel Prize in 1859. => Otto Lind|awarded|1859
Otto Lind fought Emil Hay in Perth in 1852. => Otto Lind|acted|1852
Otto Lind fought in the army in 1852. => Otto Lind|served|1852
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_date_beside_a_verb_is_its_own_or_not(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), least=SURE) == said(wanted.strip())


def test_a_noun_that_looks_like_a_verb_takes_the_tale_no_date() -> None:
    text = "The Hay family came to the United states (May 1980). Ada (then aged 17) was happy."
    assert ("Ada", "born", "1962/1963") in told(text)


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("In 1997 the mill was not without friends.", "positive"),
        ("The mill was not sold in 1997.", "negative"),
        ("Little Hay station served the town from 1847 to 1965.", "positive"),
    ],
)
def test_a_litotes_or_a_name_denies_nothing(text: str, polarity: str) -> None:
    (claim,) = claims(text)
    assert claim.polarity.value == polarity


PICTURE = "[[File:x.jpg|thumb|Soldiers before the battle of May 3, {}.]]\n"


@pytest.mark.parametrize(("year", "days"), [(1863, set()), (1862, {"1862-12"})])
def test_a_caption_is_no_step_of_the_story(year: int, days: set[str]) -> None:
    text = "Otto Lind left in 1862.\n" + PICTURE.format(year) + "In December he was beaten.\n"
    found = told(text, "wikitext", least=SURE)
    assert {value for _, name, value in found if name == "event"} == days
