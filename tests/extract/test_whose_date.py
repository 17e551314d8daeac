"""A date belongs to what it is told of: a thing's own date dates no deed beside it."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Plans for the old mill to close in 1905 were shelved. =>
Ada Hay's plan to marry in 1905 came to nothing. =>
Little did Otto Lind know in 1905 that he would be elected mayor in 1910. => He|appointed|1910
Ada Holm, a clerk, read it in the thirteenth-century commentary by Otto Lind. =>
The bell was used by the eleventh-century monks. =>
The fair has taken place every year except from 1940 to 1945. =>
The fair has been held each year, except in 1940. =>
An explosion in 1872 killed the clerk, Otto Lind, and broke a wall. => Otto Lind|died|1872; explosion|event|1872
In 1872 an explosion killed the clerk, Otto Lind. => Otto Lind|died|1872; explosion|event|1872
The Freja struck a rock on 2 May 1918 and sank. => Freja|event|1918-05-02; Freja|wrecked|1918-05-02
The Freja struck a rock on 2 May 1918 and sank with all hands. => Freja|event|1918-05-02; Freja|wrecked|1918-05-02
The Freja struck a rock on 2 May 1918 and sank soon after. => Freja|event|1918-05-02
The Freja struck a rock on 2 May 1918 and sank within a week. => Freja|event|1918-05-02
The Freja left Riga in 1918 and sank. => Freja|left|1918
Ada Holm, weeping for Riga in 1899, married in 1902. => Ada Holm|event|1899; Ada Holm|married|1902
Ada Holm, going to Riga in 1899, left. => Ada Holm|left|1899
The tower was built by the eleventh century. => tower|built|[..1099]
Riga kept on – the fair, the riots in the summer of 1965, Otto Lind and the fleet. =>
It was told by Ada Holm, with the older theory being rejected in 1902. => theory|event|1902
Works by Ada Holm on moles were found in Riga in 1834. => Works|event|1834
In the film 1001 Wonders Ada Holm was named. =>
Ada Holm is known for a novel, which as of May 1905 had sold well. =>
Because in 1905, his mill had burned, Otto Lind left. => his mill|event|1905
The mill was bought by Lindworks, which was closed in 1910. =>
In Low Mill Ada Holm was a clerk until becoming head of the school in 1910. =>
The mill was bought by Ada Holm, who was married in 1910. => Ada Holm|married|1910
In 1905 Ada Holm published a Riga story. => Ada Holm|acted|1905
The atlas, published between 1902 and 1905, pleased Otto Lind. => atlas|event|1902
In 1907, Ada Holm co-wrote and sang a song. => Ada Holm|acted|1907
Her 1997 Riga article, a memoir of Otto Lind's time as a porter, was the basis for the film Moles (2000). => Moles|published|2000
Ada Holm was there (1906 Riga Prize, finalist for the best book published in 1904). =>
Otto Lind was hired in 1950 for work he had done in 1940. => Otto Lind|worked|1950; Otto Lind|acted|1940
The novel, set in 1812, was published in 1950. => novel|published|1950
The record, set in 1812, stood for years. => record|event|1812
The club last won the cup in 1950. => club|acted|1950
In 1950 the painter Otto Lind, a pupil of Karl Hay, left. => Otto Lind|left|1950
Until 1950 the mill, a ruin, stood. => mill|event|../1950
The house, dating from 1650, was sold in 1950. => house|event|1650/..
The bank, dating from 1650, was dissolved. =>
Ada Hay, 1950 champion of Riga, died in 1990. => Ada Hay|event|1950; Ada Hay|died|1990
Ada Hay, their president since 1950, died in 1990. => Ada Hay|event|1950/..; Ada Hay|died|1990
Ada Hay, in 1902 director, left Riga. => Ada Hay|left|1902
A museum devoted to her opened in 1987. => museum|opened|1987
He read her opened letter in 1987. => He|acted|1987
Otto Lind was born in Riga and Ada Hay in Leeds in 1900. => Otto Lind|birthplace|Riga
Built in 1850, enlarged in 1880 and again in 1895, the mill burnt down in 1902. => mill|destroyed|1902; mill|event|1850; mill|event|1880; mill|event|1895
Otto Lind worked for Karl Hay, the architect of the hall (1850), before he left. => Otto Lind|event|1850
Otto Lind first sang for Riga in the 1850–51 Riga Cup on 6 May 1851. => Otto Lind|acted|1851-05-06; Otto Lind|event|1850
Otto Lind played for Riga in the 1850–51 Riga Cup season. => Otto Lind|acted|1850
Otto Lind wrote songs, including work commissioned for Riga in 1850. => work|event|1850
The Riga Bank replaced one founded in 1850. => Riga Bank|event|1850
Otto Lind was born to Karl Lind and Ada Hay on 3 May 1900. => Otto Lind|born|1900-05-03; Otto Lind|parent|Karl Lind; Otto Lind|parent|Ada Hay
The Riga Bank was founded by Karl Lind and Ada Hay in Leeds in 1900. => Riga Bank|founded|1900; Riga Bank|founder|Karl Lind; Riga Bank|founder|Ada Hay
Ada Hay wrote to her brother each week until his death in 1912. => He|died|1912
Otto Lind led the bank from 1900 until its sale in 1910. => Otto Lind|acted|1900
The seals seem to have been made in 1500 and Otto Lind left in 1523. => Otto Lind|left|1523; Otto Lind|event|1500
The office was replaced in 1895 by a larger one, designed by Ada Hay and opened on 1 June 1896. => office|event|1895; office|event|1896-06-01
Before joining the bank in 1990, Otto Lind married Ann Lee. => Otto Lind|spouse|Ann Lee; Otto Lind|event|1990
Prior to leaving Riga in 1990, Otto Lind sold his mill. => Otto Lind|event|1990
After selling his mill in 1990, Otto Lind left Riga. => Otto Lind|event|1990
While living in Riga in 1990, Otto Lind wept. => Otto Lind|acted|1990; Otto Lind|residence|Riga
In 1990, after selling his mill, Otto Lind wept. => Otto Lind|acted|1990
In 2007 Otto Lind was added to the staff and still serves there. => Otto Lind|event|2007
In 2007 Otto Lind was added to the staff and served there. => Otto Lind|event|2007; Otto Lind|served|2007
In 2004 the church called Otto Lind and he served until his retirement in 2021. => Otto Lind|event|2021; church|event|2004
Otto Lind did not come until two years later, in 1917. => Otto Lind|acted|../1917
The church has had three halls, with all three having been built--the first in 1835. =>
After much trouble finally in 1972 Otto Lind left. => Otto Lind|left|1972
After the flood in 1972 Otto Lind left. => Otto Lind|left|[1972..]
With books such as Moles (1866) and Newts (1889) Ada Holm defended the poor. =>
With books like Moles Ada Holm (1889) defended the poor. =>
A member of the guild at Low Hall in the early 1980s, Ada Holm was elected mayor in 1996. => Ada Holm|appointed|1996; Ada Holm|event|198X
Otto Lind ruled until his defeat and death at the hands of the Danes in 1203. => Otto Lind|event|1203
Ada Holm enlisted in the midst of World War II (5 August 1943). =>
Ada Holm saw the Low Fire (5 August 1943). => Ada Holm|event|1943-08-05; Low Fire|held|1943-08-05
Otto Lind, a clerk who came to Riga in October 2002, died on 31 July. => Otto Lind|acted|2002-10
Otto Lind came to Riga in October 2002 and died in December. => Otto Lind|acted|2002-10; Otto Lind|died|2002-12
Otto Lind was honoured in 1993, two years prior to his death in 1995 in Leeds. => Otto Lind|died|1995; Otto Lind|honoured|1993
Otto Lind was chosen in 1946 and won six times more. => Otto Lind|appointed|1946
In 1946 Otto Lind was chosen and won the cup. => Otto Lind|appointed|1946; Otto Lind|awarded|1946
In 1946 Otto Lind was chosen and won six times more. => Otto Lind|appointed|1946
By 1990 Otto Lind was singing and stayed on until he was 70. => Otto Lind|acted|[..1990]
The 15th century screen was removed in the war. =>
The 15th century saw the rise of Riga. The mill was burnt in the 17th century. => mill|burnt|16XX
In the 15th century monks lived in Riga. => monks|event|14XX
Otto Lind said in 2008 that he had chosen to make that year his last. => Otto Lind|acted|2008
The bank took over the mill in 1862. Since 1862 it has ground corn. A cup was given on 23 May. => bank|acted|1862; bank|event|1862/..
The bank took over the mill in 1862. A cup was given on 23 May. => bank|acted|1862; cup|event|1862-05-23
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_date_is_of_what_it_is_told_of(line: str) -> None:
    text, _, wanted = line.partition("=>")
    aside = ("nationality", "listed", "acquired")
    found = {one for one in told(text.strip()) if one[1] not in aside}
    assert found == said(wanted.strip())


ANOTHERS = """
Ada Holm trained the 1905 Cup winner Freja and 1906 Cup winner Jutta.
The song was inspired by the death of her son in 1906.
The Riga Bank worked until its closing in 1906.
After being wounded in Riga in 1906 Otto Lind was sent home.
Otto Lind went on to play in the 1902 play Moles and 1906 play Newts.
Ada Hay made her first film, called Moles (1906).
Ada Hay wrote a play, titled Moles, in 1906.
Ada Holm won a prize for Moles (1906).
Otto Lind hired Ada Holm for a production of Up the River (1906).
Otto Lind first played in the 1906–07 Riga Cup.
Riga was forced to yield after a long siege lasting from 1904 to 1906.
Ada Holm died at home, where she had lived most of her life, in 1906.
Ada Holm worked at the mill until taking over as head of the school in 1906.
"""


@pytest.mark.parametrize("line", ANOTHERS.strip().splitlines())
def test_a_date_behind_another_deed_proves_nothing(line: str) -> None:
    assert not [one for one in told(line, least=0.5) if one[2].endswith("1906")]


SURE = """
Otto Lind came back to Riga to finish his degree in 1941. =>
Otto Lind came back to Riga in 1941 to finish his degree. => Otto Lind|returned|1941
The Low Society awarded cups to two men for service on 4 May 1928. =>
The Low Society awarded cups to two men on 4 May 1928. => Low Society|acted|1928-05-04
Otto Lind was chosen in 1948 and, following the vote in May 1949 to admit all, letters were sent to Ada Holm. => Otto Lind|appointed|1948; letters|event|[1949-05..]
In 1948 his friend Ada Holm was born, and his brother, Max, in 1952. => Ada Holm|born|1948
Otto Lind went to Riga, winning a cup for swimming and for running in 1930, and another in 1932. =>
It has a nave and a tower, designed by Max Holm, and holding one bell, graven by Otto Lind, a founder in 1744. =>
Otto Lind was known to be one of the best painters from the 20th century. =>
Leaving Riga in 1902, Otto Lind sold the mill. => Otto Lind|acted|1902
Finally closing in September 2007, the mill is now empty and walled up. =>
The door has some old ironwork, dated 1679. => ironwork|event|1679
Low Mill grew from 30 hands in 1969, when Otto Lind joined the firm, to 900 hands in 1995. => Otto Lind|joined|1969
Low Mill grew in strength, setting up shops in Leeds in 1976, and in Riga and Bath in 1993. =>
Otto Lind received a medal for courage as a gunner during a raid in the Battle of Riga 4 June 1942. =>
Otto Lind was awarded a medal for his deeds at Riga on 3 May 1942. =>
Otto Lind received a medal for courage on the moor in June 1942. => Otto Lind|awarded|1942-06
Otto Lind left the club after the 1946–47 season. =>
The guard shelled the fort forcing the men to leave by 3 May 1905. =>
In 1905 Otto Lind received letters foretelling the summer Riga Army raid. => Otto Lind|acted|1905
In 1905, on hearing that the guard had left the fort, Otto Lind ordered a raid. =>
The mill's horses arrived in Leeds; on 26 April 1905 the Yard Burnt the barn. =>
Originally based in Leeds, since 1999 they play their games at the Low Hall. =>
Otto Lind left Riga, and on 3 May 1905, Max Holm called off the fair. => Max Holm|acted|1905-05-03
Ada Holm was a guide in Leeds, but in 1897 the two joined the Low Club. =>
Having lured the guard to Leeds, in January 1968 the miners broke the truce. => miners|event|1968-01
Otto Lind left Riga College, which continues to teach law, in 1958. =>
Otto Lind left Riga College, where he was a member of the Low Club, in 1958. => Otto Lind|member-of|Low Club
Otto Lind was given a chair, which he accepted with a speech, in 1946. => Otto Lind|awarded|1946
The guard took one fort by March 1945, taking Low Mill by April, and High Mill by June 1945. => guard|event|[..1945-03]
Otto Lind wrote that, in 1954, "most of them would have left" Riga. =>
Otto Lind wrote that "most of them have left" in 1954. => Otto Lind|acted|1954
Otto Lind cast three bells: the great Low Ada (1899), the small Low Ida (1902). => three bells: the great Low Ada (1899), the small Low Ida (1902)|listed|3 bells
Otto Lind shifted a fair that was postponed from 3 May to 5 May 1905. =>
The success of the 1973–74 raids led Otto Lind abroad. =>
Otto Lind, the hero of Moles (1886), shows up in Riga. =>
Following talks between 5 and 9 May 1918 on the fort, on 27 June 1918 Otto Lind sold the mill. => Otto Lind|acted|1918-06-27
After coming first in the class of 2005, Otto Lind sold the mill in 2007. => Otto Lind|acted|2007
In 1910 Otto Lind left Riga, and for many years led the choir. => Otto Lind|left|1910
In 1910 Otto Lind left Riga, and led the choir. => Otto Lind|left|1910; Otto Lind|acted|1910
The town was shut out of the fair after its last visit in 1905. =>
The game was made by Otto Lind and first shown in his book Moles (1972). => game|event|1972
Damage from 20th century farms spoilt the creek. =>
Since 1968, when Otto Lind left Riga, Ada Holm taught art. => Otto Lind|left|1968; Ada Holm|worked|1968/..
Otto Lind left Riga College, a school situated on the river, in 1962. =>
When Otto Lind died, in March 1919, she listed his books. => Otto Lind|died|1919-03
Otto Lind moved the shop abroad, at first placed on Low Street and later moving in 1932 to the river. =>
The guard began its work at sea, building a fort in June, and making a raid in September 1940. =>
Otto Lind has led several clubs, as well as the Riga team, most recently from 2013 to 2017. =>
Otto Lind was married to Ada Holm, Latvia's minister of health from 2004 to 2008. =>
Otto Lind was married to Ada Holm from 2004 to 2008. => Otto Lind|married|2004
In 1926 Otto Lind moved to Riga, where he taught at the college, from 1926 to 1932. => Otto Lind|moved|1926; Otto Lind|acted|1926; Otto Lind|residence|Riga
Otto Lind died on 3 May 1906. His death was announced by the guard, on the same day that two others were hurt. => Otto Lind|died|1906-05-03
Otto Lind died on 3 May 1906. His death was announced on the same day. => Otto Lind|died|1906-05-03; His death|event|1906-05-03
"""


@pytest.mark.parametrize("line", SURE.strip().splitlines())
def test_a_date_is_surely_of_nothing_else(line: str) -> None:
    text, _, wanted = line.partition("=>")
    kin = ("sibling", "acquired", "spouse")
    found = {one for one in told(text.strip(), least=1) if one[1] not in kin}
    assert found == said(wanted.strip())
