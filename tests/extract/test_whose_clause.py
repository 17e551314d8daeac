"""Who acts where something stands between subject and verb, or before the subject."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Marlow Town Hall was opened in 1884. => Marlow Town Hall|opened|1884
North Bridge was built in 1780 and was demolished in 1931. => North Bridge|built|1780; North Bridge|demolished|1931
Emma Hall was attacked in 1780. => Emma Hall|event|1780
Low Bridge has five arches. It was built in 1764. => Low Bridge|built|1764
Riga has a port. It was founded in 1201. => Riga|founded|1201
The Lund Water Company was founded in 1870. In 1890 the Company left Riga. => Lund Water Company|founded|1870; Lund Water Company|event|1890
Riga Bank was founded in 1870, Lund Bank in 1880. In 1890 the Bank left Riga. => Riga Bank|founded|1870; Lund Bank|founded|1880; Bank|left|1890
Ada Osei came to Riga. It was stormed in 1905. =>
Lund's Bridge was built in 1764. => Lund's Bridge|built|1764
St Brannoc's Bridge was built in 1764. => St Brannoc's Bridge|built|1764
Riga's Tower was built in 1764. => Tower|built|1764
Lund's Tower Bridge Company was founded in 1764. => Tower Bridge Company|founded|1764
Fort Lund was built in 1812. => Fort Lund|built|1812
The Palace of Marlow was built in 1712. => Palace of Marlow|built|1712
Grand Hotel Lund opened in 1896. => Grand Hotel Lund|opened|1896
The Café Lund opened in 1911. => Café Lund|opened|1911
The Low Street Synagogue was consecrated in 1888. => Low Street Synagogue|event|1888
Ada Temple was consecrated in 1888. => Ada Temple|appointed|1888
The war ended with the Treaty of Lund, signed in May 1643. => Treaty of Lund|event|1643-05
The oldest light there is Lund Light, first lit on 3 May 1859. => Lund Light|opened|1859-05-03
The Lund Orchestra gave its first concert in 1859. => Lund Orchestra|first-issued|1859
The Lund Orchestra gave its last concert in 1859. => Lund Orchestra|event|1859
The Lund Gazette was first published in 1859. => Lund Gazette|first-issued|1859
The novel Lund Ways was first published in 1859. => Lund Ways|published|1859
Ada Osei left the mill, signed for Leeds in 1920 and sang. => Ada Osei|acted|1920
Lund Light is a tower. The last keeper left when it was lit in 1984. => Lund Light|event|1984
A new mill, designed by Ada Osei, opened in 2019. => new mill|opened|2019
Under Arthur Hay the fleet grew in 1905. => fleet|event|1905
The Lund mill was bought by Lind Bank, which was in turn acquired by Oslo Bank in 2007. =>
The oldest college in the town, founded in 1701, is Lund Hall. => college|founded|1701
In 1905, the worst raid since the beginning of the war occurred. => worst raid|event|1905
In 1905, after the war had ended, Ada Osei left. => Ada Osei|left|1905
In 1905, job losses due to a strike caused unrest. => job losses|event|1905
The Lund Mill, after Otto Lind died, was sold in 1901. => Lund Mill|acquired|1901
The captain, because he was ill, resigned in 1901. => captain|event|1901
In 1901 Otto Lind, after Ada Hay had been elected, left Riga. => Otto Lind|left|1901
Otto Lind sang, and Ada Hay, when the war broke out, left Riga in 1901. => Ada Hay|left|1901
Ada Hay, as Otto Lind told the court, left Riga in 1901. => Ada Hay|left|1901
Otto sang, and it was Ada Hay, a nurse, who left Riga in 1901. => Ada Hay|left|1901
The locomotive Otto Lind was built in 1901. Lind had died in 1847. => Otto Lind|built|1901; Lind|died|1847
The canal was opened as far as Riga in 1901. => canal|opened-in-part|1901
In the 2nd century, Galen Lund, an anatomist, clinician, writer and sage, wrote a tract. => Galen Lund|acted|01XX
Lund Abbey is old. The choir school in Riga, Latvia was closed in 1874. => choir school|closed|1874
Ada Osei sang. Her work at Lund College, Leeds, was praised in 1874. => Her work|event|1874
After a win in Riga, Leeds were promoted in 1874. => Leeds|event|1874
The day after the win in Riga, Leeds were promoted in 1874. => Leeds|event|1874
Ada Osei sang. Her time as mayor began in 1874. => Her time|event|1874
Ada Osei sang. Her time as Lund College Dean began in 1874. => Her time|event|1874
Ada Osei sang. Her tour of Riga, Bath and Leeds began in 1874. => Her tour of Riga, Bath and Leeds|event|1874
The Lund Rovers are a football club. The Rovers were in the Lund League when it was founded in 1874. => Lund League|founded|1874
In 1802–5, Otto Lind kept the mill. => Otto Lind|acted|1802
Vicar's daughter Ada Osei left Riga in 1874. => Ada Osei|left|1874
The guild, known as the Reds, took Riga in 1874. => guild|event|1874
Ada Osei entered the land now known as Latvia in 1867. => Ada Osei|acted|1867
The album's title was Moles. In 2017 it was ranked ninth. =>
The fort fell on 14 May 1905, followed by Riga on 3 June. => fort|event|1905-05-14; fort|event|1905-06-03
Otto Hay was followed by Karl Lund in 1905. => Otto Hay|succeeded-by|Karl Lund; Otto Hay|event|1905; Karl Lund|was-there|1905
Latvia gave in, with the treaty finally signed in Riga on 2 May 1905. => treaty|event|1905-05-02
Otto Lund came back, with a few songs taken from a play in 1905. => few songs|event|1905
A version of Moles loosely directed by Otto Lund was shown in 1905. => version of Moles|event|1905
Otto Lund was a painter who last sang for the Riga Choir in 1905. => Otto Lund|acted|1905
The trade of Latvia and Estonia in 1780 was small. => trade of Latvia and Estonia|event|1780
Since 1960 taxes have hit men in the developing and developed world. => taxes|event|1960/..
The carved and painted door was made in 1905. => painted door|event|1905
The first Riga Champion, Ada Holm, won in 1886. => Ada Holm|awarded|1886
A pioneer of flight was Ada Holm, a modest pilot who left in 1905. => Ada Holm|left|1905
The winner was Ada Holm, a pilot and cook who left in 1905. => Ada Holm|left|1905
Otto Lund was a Riga Party politician who left in 1905. => Otto Lund|left|1905; Otto Lund|party|Riga Party
They asked for the repeal of all acts passed since 1763. => acts|event|1763/..
The commander from 1915 to 1916, General Lund, left Riga. => Lund|event|1915
One day in 1905, Otto Lund left. => Otto Lund|left|1905
The towns made a plea that called for all states to meet in Riga in May 1787. =>
In 1905 the Irish Experiment began. => Irish Experiment|acted|1905
The Second Barbary War ended in 1815. => Second Barbary War|ended|1815
The Council of People's Commissars met in 1918. => Council of People's Commissars|acted|1918
María la del Lund left in 1995. => María la del Lund|left|1995
Both the scale and A.1 were built in 1958. =>
In 1905, Otto Lund, head of two mills, including Low Mill and High Mill, left Riga. => Otto Lund|left|1905; Otto Lund|employer|Low Mill; Otto Lund|employer|High Mill
It was begun by Otto Lund and spun off from Lundworks in 2006. => It|event|2006
Tycho Osei (1546–1601) had a house. => Tycho Osei|born|1546; Tycho Osei|died|1601
The study of methods by Otto Hay and Karl Lund circa 1800 led to a rule. => study of methods|event|1800~
It grew out of a script based on runes in the 1900s. => script|event|19XX
The town changed from a system run by the Riga Party, in place since its founding in 1975, to another. => system|event|1975
Otto Hay found links with chance, Karl Lund (1905) and others. => Otto Hay|event|1905
The army had tanks and armoured cars in 1905. => army|event|1905
A few songs were heard, notably Moles (1905). =>
The mill closed, but this was undone in 1905. =>
The Newbury and District Union was formed in 1909. => Newbury and District Union|founded|1909
Riga grew, with several halls by Ada Holm having opened in 1905. => several halls|event|1905
The state owned land in 1905. => state|event|1905
Ada Holm, who erected the first purpose built hall in 1905, left. => Ada Holm|acted|1905
Our team has 30 clerks and our sister Ada Holm. =>
Crispus and Fausta is an oil painting dated to 1905. => Crispus and Fausta|event|1905
Clear and Present Loss was shown in 1905. => Clear and Present Loss|event|1905
The study of trade and business began in 1905. => study of trade and business|event|1905
A group of Latvian and Estonian clerks left in 1905. => group of Latvian and Estonian clerks|event|1905
Combining trade with the theories of law and practice began in 1905. =>
The habit of "feeding" the bird began in 1905. => habit|event|1905
The film won praise for its sets to show Riga from the 1980s. => film|event|198X/..
Like some of her sisters, Ada Holm left in 1905. => Ada Holm|left|1905
Otto Lund's key general in the West was Karl Hay. =>
Otto Lund moved to Riga in 1780, and later Jelgava (1794). => Otto Lund|moved|1780; Otto Lund|event|1794
Otto Hay and Karl Lund left Riga in 1900 and 1905 respectively. => Otto Hay|left|1900; Karl Lund|left|1905
Otto Hay, Ada Holm and Karl Lund left Riga in 1900 and 1905 respectively. => Otto Hay|event|1900; Otto Hay|event|1905
The photographs of Ada Holm, born in 1907, are small. => Ada Holm|born|1907
In Paris Otto Brandt met Ada Holm in 1920. => Otto Brandt|acted|1920; Ada Holm|was-there|1920
In Paris Town Hall Ada Holm met him in 1920. =>
The disc is credited to the painter Karl Lund, released in 1999. => disc|event|1999
The gala was first broadcast to Europe in 1930. => gala|event|1930
It was the second. The second was ill in 1905. =>
The six Lund Suites are for strings by Karl Hay. Hay wrote them in 1717, when he lived in Riga. => Karl Hay|acted|1717
The Dalai Lama fled. In 1959, he left Riga. => Dalai Lama|left|1959
He can say that in 1905 there was a war. =>
South Riga Station was opened in 1902. Riga held a fair in 1905. => South Riga Station|opened|1902; Riga|event|1905
The North American Union met in 1901. Lord North left in 1903. => North American Union|acted|1901; North|left|1903
Mainly Catholics moved there in 1905. => Catholics|event|1905
Subsequent Riga Sessions were held in 1905. => Riga Sessions|held|1905
In 219 BC Ada Osei left. => Ada Osei|left|-0218
In 1719, a miller named Otto Lund brought a sample. => Otto Lund|acted|1719
Moles is a game published by Atari Works, released in 1976. => Moles|published|1976
In Dayton, Ohio declared war in 1905. => Ohio|event|1905
In 1905 it was announced that Otto Lund had left. =>
The mill closed. In 1905 it was announced to Otto Lund. => mill|event|1905
The bridge over the Tarn, which was finished in 1902, fell. =>
He sold the gas used to fill balloons, which was dear in 1902. =>
He wrote a history of Lund Works, which was founded in 1902. => Lund Works|founded|1902
The population of Latvia, which grew in 1830, fell. =>
Otto Lund lived in Riga, which was taken in 1902. => Riga|event|1902
The flight carried Admiral Lund, which landed in 1902. =>
Ada Osei and Otto Lund met. They left in 1905. => Ada Osei|left|1905; Otto Lund|left|1905
Ada Osei and Otto Lund met. The settlers fled. They left in 1905. =>
Ada Osei met Otto Lund. A raid was made by the settlers, but they failed in 1905. =>
This proposal was nevertheless rejected in 1905. => proposal|event|1905
On 24 October 1980, Kelbyford was captured. => Kelbyford|event|1980-10-24
On 24 October 1980, Ada Osei was captured. => Ada Osei|arrested|1980-10-24
Ada Osei entered the race in 1902. => Ada Osei|acted|1902
Ada Osei entered the navy in 1902. => Ada Osei|joined|1902
Ada Osei stayed until her son, Otto Lund, left in 1973. => Otto Lund|left|1973; Ada Osei|child|Otto Lund
Ada Osei saw what the settlers did and left in 1902. =>
She moved to Riga as a young adult, founded her own mill and left in 1902. => She|left|1902
Ada Osei sang and left in 1902. => Ada Osei|left|1902
From 1982 onwards the race has started and finished there. => race|event|1982/..
The race ended in 1982. => race|ended|1982
Because of the war the museum closed in 1940. => museum|closed|1940
In 1905 tens of thousands of Latvian clerks left Riga. => tens of thousands of Latvian clerks|event|1905
The capture of the port of Riga by the fleet was told in 1905. => capture of the port of Riga|event|1905
The Council of Riga clerks left in 1905. => Council of Riga clerks|event|1905
The clerks further raised the price in 1905. => clerks|event|1905
The mill of Otto Hay was built in 1905. It was sold in 1911. => mill|built|1905; mill|acquired|1911
Otto Hay, a former clerk turned writer was paid in 1905. => Otto Hay|event|1905
Otto Hay, a clerk of the Low Mill bought the works in 1905. => Otto Hay|acted|1905; Otto Hay|employer|Low Mill
On 12 June 1905, Otto Hay, the mayor of Riga left. => Otto Hay|left|1905-06-12
In Riga, a clerk left in 1905. => clerk|event|1905
Members of the Low Club board who had left Riga in 1905 sang. => Members of the Low Club board|event|1905
Otto Hay met members of the board who left Riga in 1905. => members of the board|event|1905
The film did well commercially, which helped the firm in 1905. =>
Ada Hay is a founder of a women's choir which was formed in 1905. => women's choir|founded|1905
Otto Hay was praised, receiving his prize at a feast held in Riga in 1905. => feast|event|1905
Otto Hay was a painter, becoming interested in the group in 1905. =>
Otto Hay sang, and rowing clubs opened in Riga in 1905. => rowing clubs|event|1905
An attempt by Latvian and Estonian troops to take Riga failed in 1905. => attempt|event|1905
After heavy fighting the force took Riga in 1905. =>
Otto Hay left and began our family owned catering shop in 1905. => Otto Hay|acted|1905
In 1905 our family owned mills. => our family|event|1905
The Low Deed formally founding the school was signed in 1905. => Low Deed|event|1905
Events leading to the war began in 1905. => Events|event|1905
The record attendance of 23,417 was set in 1948. => record attendance of 23,417|event|1948
Ada Osei left to care for his sick wife in Kent, who died in 1836. =>
Ada Osei was a miller in Riga who left in 1905. => Ada Osei|left|1905
Ada Osei met a miller in Riga who died in 1905. =>
Ada Osei knew Otto Lund of Riga, who died in 1905. => Otto Lund of Riga|died|1905
The *Freja* was a steamer. Otto Lund went down in the *Freja* in 1902. => Otto Lund|died|1902
Otto Lund, who went down with HMS Corran in 1941, was a cook. => Otto Lund|died|1941
Otto Lund went down with a cold in 1941. => Otto Lund|acted|1941
Otto Lund fell from his horse in 1921 and was killed. => Otto Lund|event|1921; Otto Lund|died|1921
Otto Lund came to Riga on 3 May 1921 and was killed. => Otto Lund|acted|1921-05-03
Otto Lund was shot in 1921 and died of fever. => Otto Lund|event|1921
In 1908 Otto Lund and two sailors left Riga. => Otto Lund|left|1908
In 1908 Ada Osei and three friends founded Low Mill. => Low Mill|founded|1908; Ada Osei|acted|1908; Low Mill|founder|Ada Osei
Ada Osei married Otto Lund in 1931. They had two sons, Karl and Max. They were divorced in 1955. => Ada Osei|married|1931; Ada Osei|divorced|1955; Otto Lund|divorced|1955; Ada Osei|spouse|Otto Lund; Ada Osei|child|Karl; Ada Osei|child|Max; Otto Lund|child|Karl; Otto Lund|child|Max
Ada Osei married Otto Lund in 1931. They had two sons, Karl and Max. They moved to Riga in 1955. => Ada Osei|married|1931; Ada Osei|spouse|Otto Lund; Ada Osei|child|Karl; Ada Osei|child|Max; Otto Lund|child|Karl; Otto Lund|child|Max
Otto Lund lived in Riga. Hugo Ilse was a writer. He praised Lund in 1968. => Hugo Ilse|acted|1968
Otto Lund lived in Riga. He praised Lund in 1968. =>
Otto Lund lived in Riga. He became Otto Lund in 1968. => Otto Lund|appointed|1968
The letters between Ada Osei and Otto Lund were sold in 1968. => letters|event|1968
What is now southern Kurland was settled in 1201. =>
The Ohel Hall in Riga, opened in 1876, is large. => Ohel Hall|opened|1876
Jeanne d'Arlac left in 1412. => Jeanne d'Arlac|left|1412
Ada Osei fled to Leeds, marrying Otto Lund in 1940. => Ada Osei|married|1940; Ada Osei|spouse|Otto Lund
Ada Osei ran the mill, beginning in 1940. => Ada Osei|worked|1940
Ada Osei succeeded in crossing the sea in 1970. => Ada Osei|acted|1970
The Riga People's Movement was founded in 1956. => Riga People's Movement|founded|1956
Ada Osei moved to end the war in 1927. => Ada Osei|acted|1927
Ada Osei received orders in 1927. => Ada Osei|acted|1927
Ada Osei bought a club at the Corn Palace, which opened in 2004. =>
Ada Osei bought the Corn Palace, which opened in 2004. => Corn Palace|opened|2004
Ada, Countess of Northam and Hayle (died 1178), was rich. =>
Francesc Pi i Osei left in 1824. => Francesc Pi i Osei|left|1824
The Yosh school, considered a hard one, mostly follows teachings from before 1939. => Yosh school|event|[..1938]
The coup of 1953 was soon forgotten. => coup of 1953|held|1953
Plans to open a museum in 1920 came to nothing. =>
A new gallery, designed by Ada Osei and Otto Lund, was opened in 2019. => new gallery|opened|2019
The photographs of Ada Osei, taken in 1907, were found in 1998. => photographs of Ada Osei|event|1907; photographs of Ada Osei|event|1998
The pattern books, which cover the early years, were bought in 1981. => pattern books|event|1981
The bridge that opened in 1850 fell in 1879. => bridge|opened|1850; bridge|event|1879
The house that Otto Brandt built in 1790 was pulled down in 1950. => Otto Brandt|acted|1790; house|demolished|1950
It lies in Low Mill, a worsted mill that was built in 1793. => Low Mill|built|1793
Ada Hay drew for Low Lane, a children's paper that was sold in 1793. => Low Lane|event|1793
Leeds had ten mills. In 1793 nearly all of them closed. =>
Ada Osei sold it to a company, which closed it in 1931. => company|acted|1931
The engine, which had been sold in 1932, was replaced in 1975. => engine|event|1932; engine|event|1975
A model is in the museum, which bought it in 1969. => museum|event|1969
Ada Osei was born in 1916 and her brother Otto Osei in 1920. => Ada Osei|born|1916; Otto Osei|born|1920; Ada Osei|sibling|Otto Osei
Two ships were sunk: the Oxley on 3 May 1917, the Rhone two days later. => Oxley|wrecked|1917-05-03; Rhone|wrecked|1917-05-05
Ada Osei met Otto Lund in 1911 and Hugo Ilse in 1912. => Ada Osei|acted|1911; Ada Osei|event|1912; Otto Lund|was-there|1911
Ada Osei wept. Her father died in 1911. In 1912 her father left. => Her father|died|1911; Her father|left|1912
Ada Osei left in 1911 with two friends, Ida Lund and Otto Ilse. In 1912 the two friends died. => Ada Osei|left|1911; Ida Lund|died|1912; Otto Ilse|died|1912
In 1911 Otto Osei was hurt in a fire that killed his brother Emil. => Otto Osei|event|1911; Emil|died|1911; Otto Osei|sibling|Emil
Ada Osei had three brothers, all of whom were killed in 1916. =>
Ada Osei sang. It was she who in 1911 sold the mill. => Ada Osei|acted|1911
In 1911 it was Ada Osei who sold the mill. => Ada Osei|acted|1911
Ada Osei moved to Leeds in 1911 and Bath in 1914. => Ada Osei|moved|1911; Ada Osei|event|1914
The tower was added in 1870, the porch in 1899. => tower|event|1870; porch|event|1899
Electric light came to the village in 1922, mains water in 1935. => Electric light|event|1922
Ada Osei rose in esteem in 1901, wealth in 1902. => Ada Osei|event|1901
Ada Osei had a son, killed in 1915. => son|died|1915
Ada Osei, president since 1950, resigned in 1955. => Ada Osei|event|1950/..; Ada Osei|left|1955
The bridge over the Tarn, built in 1824, fell in 1956. => bridge|built|1824; bridge|event|1956
After her release in 1951 Ada Osei moved to Leeds. => Ada Osei|released|1951
It was not until 1920 that the works reopened. => works|acted|1920
It was in May 1920 that Ada Osei left. => Ada Osei|left|1920-05
It was not in 1920 that Ada Osei left. =>
A bomb that fell in the yard in 1940 did not explode. => bomb|event|1940
He said that Otto Brandt left in 1790. => Otto Brandt|left|1790
Ada Osei was taught by Otto Brandt, her elder brother, who had left in 1790. => Otto Brandt|left|1790; Ada Osei|sibling|Otto Brandt
Otto Brandt, glass maker, who left in 1790, sang. => Otto Brandt|left|1790
After 1945 Ada Osei left. => Ada Osei|left|[1946..]
The band has played there since 2018; Ada Osei won a prize in 2022. => band|acted|2018/..; Ada Osei|awarded|2022
Ada Osei was managing editor of the Riga Echo in 1951. => Ada Osei|employer|Riga Echo; Ada Osei|event|1951
Ada Osei was managing hotels in 1951. => Ada Osei|acted|1951
Ada Osei expected to open the mill in 1951. => Ada Osei|event|1951
The Riga Echo announced her death on 3 May 1951. => Riga Echo|acted|1951-05-03
The Riga Echo announced her death in 1951. => She|died|1951
Ada Osei was mourned after her death on 3 May 1951. => Ada Osei|died|1951-05-03
In 1951 the name was changed, and "Low" was dropped. => name|event|1951
Otto Lund married a Latvian of Irish/Danish descent in 1892. => Otto Lund|married|1892
Otto Lund married a Latvian of Irish descent, Ada Osei, in 1892. => Otto Lund|married|1892
The Church of St Ann and St Ives was founded in 1165. => Church of St Ann and St Ives|founded|1165
Lund, S.A.B. de C.V., known as Lund, was founded in 1990. => Lund, S.A.B. de C.V.|founded|1990
Otto Lund married former Riga school teacher Ada Osei in 1892. => Otto Lund|married|1892; Otto Lund|spouse|Ada Osei
In 2010 Ada Osei accepted the head coaching position. => Ada Osei|acted|2010
In 2010 Ada Osei accepted the Lund Prize. => Ada Osei|awarded|2010
Ada Osei appears to have left. In 1905 she sang. => Ada Osei|acted|1905
Ada Osei was an athlete at Riga University. =>
Ada Osei was an athlete at Riga Athletic Club. => Ada Osei|employer|Riga Athletic Club
Otto Hay, owner of the Riga Mill Company, died in 1905. => Otto Hay|died|1905
In 1869 Otto Lund met Ada Osei, daughter of Lieut-Colonel the Hon. Karl Hay. => Otto Lund|acted|1869; Ada Osei|was-there|1869; Ada Osei|parent|Karl Hay
Otto Lund was a painter. He followed Karl Hay as director after he died in 1905. => Karl Hay|died|1905
Otto Lund succeeded Karl Hay when he died in 1905. => Otto Lund|appointed|1905
Otto Lund replaced Karl Hay after he retired in 1905. =>
Karl Hay was a critic. Otto Lund gained fame after he died in 1905. => Otto Lund|died|1905
Ada Osei nursed her mother until she died in 1905. =>
Ada Osei was a nurse. Her friend was Clara Voss, whom she nursed until she died in 1905. =>
Otto Lund lived with his sister until he died in 1905. => Otto Lund|died|1905
Otto Lund was in Riga when he died in 1905. => Otto Lund|died|1905
Otto Lund was buried in Riga after he died in 1905. => Otto Lund|died|1905
Otto Lund took over the mill when he left the army in 1905. => Otto Lund|acted|1905; Otto Lund|left|1905
Sir Otto Hay, 2nd Bt, left in 1902. => Otto Hay|left|1902
Otto Hay, M.P., D.S.O. and Bar, left in 1902. => Otto Hay|left|1902
Sergeant Otto Hay, 3rd Loamshires, wounded in 1902, left. => Otto Hay|wounded|1902
Otto Hay the elder left in 1902. => Otto Hay|left|1902
Otto Hay the Elder, a smith, left in 1902. => Otto Hay|left|1902
Otto Hay left in 1902, the younger in 1905. => Otto Hay|left|1902
Thanks to the pier, opened in 1902, Riga grew. => pier|opened|1902
Thanks to his aunt Otto Hay left in 1902. =>
So old was the pier, opened in 1802, that it fell. =>
The pier was opened in 1902, but the rate books say 1905. => pier|opened|1902
The Freja's sister Idun sailed for Malta in 1902. => Idun|acted|1902
The Freja's sister ship Ada was scrapped in 1902. => Ada|scrapped|1902
Otto Hay's sister Ada sailed for Malta in 1902. => Ada|emigrated|1902; Otto Hay|sibling|Ada
Lind Ironworks (1760–1815) was a forge. => Lind Ironworks|founded|1760; Lind Ironworks|dissolved|1815
In 1956 it seemed that the mill would close. =>
In 1956 it emerged that Max Lind would leave. =>
They gave a large cast production of a play in March 1955. =>
In 1959, Low Church in Aurora, IL sponsored a school. => Low Church|acted|1959
After the fair in Riga, Latvia declared a holiday in 1959. => Latvia|event|1959
Otto Hay, a sailor and friend of the explorers Max Lind and Ada Osei, bought the mill in 1926. => Otto Hay|acted|1926
Max Lind sold the mill to Emil Aas; he made it an inn in 1893. =>
Max Lind saw Emil Aas; he made it an inn in 1893. => Max Lind|event|1893
Lind Works sent two men, Otto Hay and Max Lind, to Riga in 1947 to look at new tools developed in the war. =>
Ada Osei, a clerk who joined the tools and methods section in Riga, died in 1905. => Ada Osei|died|1905
It became a school in 1874, and the name, Low School and Hay Academy, was adopted in 1877. => It|event|1874; name|event|1877
Two owners, Low School and Hay Academy, were merged in 1877. => Hay Academy|merged|1877; Low School|merged|1877
He is the best miller in these generations, born in 1751. => He|born|1751
Max Lind left when Ada Osei came and died in 1901. =>
Ada Osei, born in 1856, sang. Max Lind left when she was small and died in 1901. => Ada Osei|born|1856
Max Lind took a degree in 1972, followed by a doctorate. => Max Lind|acted|1972
Max Lind was a member of the Hay dynasty who fought the Danes in 1203. => Max Lind|acted|1203; Max Lind|member-of|Hay
After turning out for the second eleven Max Lind left in 1924. =>
Low Town was formed in 1878. Its men came from the Moor Cricket Club. In 1880 the club bought land. => Low Town|founded|1878; club|acted|1880
The Moor Cricket Club met in 1878. In 1880 the club bought land. => Moor Cricket Club|acted|1878; Moor Cricket Club|acted|1880
E. M. Hay, who married Ada Osei, lived in Riga. A tale is told of their daughter Eva. She died in 1899. => Ada Osei|child|Eva; E. M. Hay|child|Eva; E. M. Hay|spouse|Ada Osei
E. M. Hay married Ada Osei. She died in 1899. => Ada Osei|died|1899; E. M. Hay|spouse|Ada Osei
Otto Hay left Low Road where he had lived for years, after Ada Lind, 70, died in 1991. => Ada Lind|died|1991
Otto Hay, who came to Riga after Max Lind, the miller, died in 1905. =>
The first head after Otto Lind, the founder, resigned in 1905. => first head|event|1905
Old lists show that Otto Hay, a former Verger, rang a bell in 1922. => Otto Hay|acted|1922
In the ten years from 1851 to 1861 the Low Trust, owners of a road between the Port of Riga and town of Leeds, built three inns. => Low Trust|acted|1851
The Low Trust, owners of the road between Leeds and Riga, sold it in 1905. => Low Trust|acted|1905
This is Ada Hay, not the old mill, born in 1977. =>
A small William and Mary house was built in 1678. => small William and Mary house|built|1678
The bank was ill-kept, but narrow roads in the town, unfit for carts, kept it open until 1975. => narrow roads|event|../1975
Otto Hay was sent for in 1939 before being posted to Riga in 1940. => Otto Hay|event|1939; Otto Hay|event|1940
The men of the village who died in 1914 were sailors. =>
The clerk of the village who died in 1914 was a sailor. =>
Otto Hay broke the union between Leeds and Riga formed in 1814. => union|founded|1814
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_who_acts(line: str) -> None:
    text, _, wanted = line.partition("=>")
    dated = {one for one in told(text) if one[1] not in ("residence", "listed", "nameless-kin")}
    assert dated == said(wanted.strip())


def test_they_are_the_two_of_whom_a_text_tells() -> None:
    text = (
        "Marta Zorn and Otto Zorn were chemists. The laws were strict. Girls were kept out. It was"
        " a rich town. The town had a school. They married in 1914."
    )
    married = [one for one in claims(text) if one.property == "married"]
    assert [one.subject_name for one in married] == ["Marta Zorn", "Otto Zorn"]


IT = {
    "The Lind Museum lies in Leeds. The engine was old. It was sold in 1932.": "engine",
    "The Lind Museum lies in Leeds. Men were lodged there from 1943. It was sold in 1932.":
        "Lind Museum",
    "The Lind Museum lies in Leeds. Its walls are old. It was opened in 1932.": "Lind Museum",
    "The Lind Museum lies in Leeds. Low Mill was built for Ada Hay. It was sold in 1932.": "Low Mill",
    "The barque Ann was lost in 1867. The first ship of the firm was the barque Hilda. She was"
    " launched in 1872.": "Hilda",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "whose"), IT.items(), ids=["noun", "plural", "parts", "named", "ship"]
)
def test_it_is_what_acted_last(text: str, whose: str) -> None:
    dated = [one for one in claims(text) if one.time in ("1932", "1872")]
    assert {one.subject_name for one in dated} == {whose}


@pytest.mark.parametrize(
    ("behind", "whose"),
    [
        ("which had burnt down, and died in 1902", "Max Lind"),
        ("which had burnt down, and rebuilt it in 1902", "Max Lind"),
        ("which had burnt down, and was rebuilt in 1902", "Low Mill"),
        ("in which Ada Hay was born, and moved there in 1902", None),
    ],
)
def test_who_goes_on_behind_a_relative_clause(behind: str, whose: str | None) -> None:
    found = claims(f"Max Lind bought Low Mill, {behind}.")
    dated = {one.subject_name for one in found if one.time == "1902" and one.confidence > 0.5}
    assert dated == ({whose} if whose else set())


def test_his_in_a_relative_clause_is_whose_it_is_about() -> None:
    text = "Otto Brandt was old. Marta Hay wrote to Rutherford, with whom Ada Hay spoke until his"
    deaths = [one for one in claims(f"{text} death in 1937.") if one.property == "died"]
    assert [(one.subject_name, one.time) for one in deaths] == [("Rutherford", "1937")]


def test_a_ship_with_a_woman_s_name_is_a_ship() -> None:
    text = "In 1849 he bought the barque Ann Hay. Ann Hay was lost in 1867."
    assert ("Ann Hay", "wrecked", "1867") not in told(text)
    assert [one.subject_name for one in claims(text) if one.time == "1867"] == ["Ann Hay"]


def test_his_before_the_subject_is_another_s() -> None:
    text = "Josiah Hay distrusted steam. After his death in 1876 Elias Brandt bought two ships."
    deaths = [one for one in claims(text) if one.property == "died"]
    assert [(one.subject_name, one.time) for one in deaths] == [("Josiah Hay", "1876")]
