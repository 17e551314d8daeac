"""Sentences and all that they state: every claim whole, with its qualifiers and how it is meant.

A claim is written who|property|value, then its qualifiers but the verb; "-" is denied, "~" hedged or
said by somebody, "?" only inferred. What stands in no list is not claimed.
"""

from __future__ import annotations

import pytest

from factlint.model import LEAST_CONFIDENCE, Claim, Modality, Polarity
from tests.extract.readings import claims

LINES = """
Where did Ada Holm go in 1905? =>
Otto Lind (1 May 1900 – 3 June 1980) was a painter and printmaker of the Riga school, and head of the mill from 1963 to 1969. => Otto Lind|born|1900-05-01; Otto Lind|died|1980-06-03; Otto Lind|event|1963 time=1963/1969
Ada Holm died from 1886 to 1894. => Ada Holm|event|1886 time=1886/1894 ?
Ada Holm, if she left in 1905, was rich. =>
During the Great War Ada Holm served as a nurse until 1917. => Ada Holm|served|../1917 time=1917; Ada Holm|event|1914/1918 ?
Ada Holm left Riga, and in 1905 she was a singer (1905). => Ada Holm|left|1905; Ada Holm|event|1905
Ada Holm worked hard and lived well (1905). => Ada Holm|worked|1905; Ada Holm|acted|1905
Ada Holm abolished Riga's tax in 1905. => Ada Holm|acted|1905
Ada Holm (June 9, 1905) is a singer. => Ada Holm|born|1905-06-09
Ada Holm (1939–) is a singer. => Ada Holm|born|1939
Ada Holm (born 1862–1929) was a singer. => Ada Holm|born|1862; Ada Holm|died|1929
Ada Holm (born 3 May 1862, died in Riga in 1929) was a singer. => Ada Holm|born|1862-05-03; Ada Holm|died|1929
Ada Holm (19 March–1980) sang. =>
Ada Holm (between 1862 and 1929) was a singer. =>
Ada Holm is the wife of Hugo Lind and the sister of Otto Holm. => Ada Holm|spouse|Hugo Lind; Ada Holm|sibling|Otto Holm
Hugo Lind's daughter by Ada Holm, Ruth, sang. =>
Hugo Lind was survived by his wife Ada Holm and two sons, Otto and Emil. => Hugo Lind|spouse|Ada Holm; Hugo Lind|survived-by|Ada Holm; Hugo Lind|child|Otto as=father; Hugo Lind|survived-by|Otto; Hugo Lind|child|Emil as=father; Hugo Lind|survived-by|Emil; Hugo Lind|listed|2 sons item-1=Otto,item-2=Emil
Hugo Lind had a son, Otto, and a daughter, Ruth, by Ada Holm. => Hugo Lind|child|Otto as=father; Hugo Lind|child|Ruth as=father
He was the father of Ruth Lind, Otto Lind and Emil Lind. => He|child|Ruth Lind as=father
Hugo Lind and Ada Holm were the parents of Ruth Lind. => Hugo Lind|child|Ruth Lind as=father; Ada Holm|child|Ruth Lind as=mother
Hugo Lind was not the father of Ruth Lind. =>
Hugo Lind has a brother, Otto. => Hugo Lind|sibling|Otto
Hugo Lind's elder brother Otto and his sister Ruth left in 1905. => Otto|left|1905; Ruth|left|1905; Hugo Lind|sibling|Otto relation=elder brother; Hugo Lind|sibling|Ruth
Lind Media is the parent company of Riga Radio. => Riga Radio|parent-organisation|Lind Media
Riga Radio is a subsidiary of Lind Media and of Holm Media. => Riga Radio|parent-organisation|Lind Media
Riga Radio and Riga Press are subsidiaries of Lind Media. =>
Lind Media has its headquarters in Riga. => Lind Media|headquarters|Riga
The Lind Bank was bought by Holm Media in 1905. => Lind Bank|acquired|1905
Lind Media's subsidiary Riga Radio closed in 1905. => Riga Radio|closed|1905; Riga Radio|parent-organisation|Lind Media
The marriage of Ada Holm to Hugo Lind was dissolved in 1921. => marriage of Ada Holm|event|1921
Ada Holm's marriage to Hugo Lind in 1905 was short. => Ada Holm|spouse|Hugo Lind; Ada Holm|married|1905
Ada Holm married, in 1905, the painter Hugo Lind. => Ada Holm|married|1905; Ada Holm|spouse|Hugo Lind time=1905
The couple left in 1906. => couple|event|1906
Ada Holm played for Riga United. => Ada Holm|member-of|Riga United
Ada Holm taught at Lindworks in 1905. => Ada Holm|acted|1905 place=Lindworks; Ada Holm|employer|Lindworks time=1905
Ada Holm retired from Lind Media in 1905. => Ada Holm|left|1905; Ada Holm|employer|Lind Media time=1905
Ada Holm attended Lind College, Riga University and the Sorbonne. => Ada Holm|educated-at|Lind College; Ada Holm|educated-at|Riga University; Ada Holm|educated-at|Sorbonne
Ada Holm attended Lind College, Hugo Lind and Riga University. => Ada Holm|educated-at|Lind College
Ada Holm received a degree from Hugo Lind in 1905. => Ada Holm|graduated|1905
Ada Holm, aged 22, left in 1905. => Ada Holm|left|1905; Ada Holm|age|22 time=1905; Ada Holm|born|1882/1883 ?
Ada Holm lived to be eighty-three. => Ada Holm|age-at-death|83
If Ada Holm was 22, she left. =>
Ada Holm was aged 22 months in 1905. => Ada Holm|event|1905
The bank, aged 22, closed in 1905. => bank|closed|1905; bank|age|22 time=1905
At the age of 300, Ada Holm left. =>
Ada Holm (1862–1929), a Latvian, left in 1905. => Ada Holm|born|1862; Ada Holm|died|1929; Ada Holm|left|1905
The now Latvian singer Ada Holm left. => Ada Holm|nationality|Latvian
Ada Holm took over as director of the Riga Bank in 1905. => Ada Holm|appointed|1905; Ada Holm|employer|Riga Bank time=1905
The Riga Bank was founded in 1902 and is led by Ada Holm. => Riga Bank|founded|1902
The CEO of the Riga Bank is Ada Holm. => Riga Bank|chief-executive|Ada Holm; Ada Holm|employer|Riga Bank
Riga Bank chief executive Ada Holm left. => Riga Bank|chief-executive|Ada Holm; Ada Holm|employer|Riga Bank
As a director of the Riga Bank, Ada Holm left in 1905. => Ada Holm|left|1905; Ada Holm|employer|Riga Bank
If Ada Holm were director of the Riga Bank, she would leave. =>
Ada Holm lived in Leeds and from 1890 in Riga. => Ada Holm|acted|1890/.. time=1890,place=Riga; Ada Holm|residence|Leeds
The school moved from Leeds, where it had been founded in 1850, to Riga. => school|founded|1850
Her trial of 1949 at Riga was short. In the 1949 elections in Riga she lost. => trial at Riga|held|1949 place=Riga; 1949 elections|held|1949
In the Riga Strike (1905) Ada Holm was hurt. => Riga Strike|held|1905; Ada Holm|event|1905 ?
Two years after his arrest, Hugo Lind left in 1905. => Hugo Lind|left|1905
Eleven years after she founded it, the company closed in 1905. => company|closed|1905
The work was finished three years later than it was begun. =>
It took Ada Holm three years to build the house. =>
Ada Holm worked on the book for three years. =>
The boat was launched three years before it was finished in 1905. => boat|completed|1905
The number of members rose from 120 to 150, an increase of 30. => increase of 30|changed-by|30 from=120,to=150
Membership fell by 30 from 150 to 120. => fell by 30|changed-by|30 from=120,to=150
Sales doubled from 20 to 40 tons. => doubled|multiplied|2 from=20,to=40 ton
A majority of 30 won, 65 to 35. => majority of 30|changed-by|30 from=35,to=65
Of 812 tunes, 590 came from Norfolk and 222 from Suffolk. =>
There were 12 men, 5 women and 3 children, 20 people in all. => 20|total-of-parts|20 people part-1=12 men,part-2=5 women,part-3=3 children
The 20 members, 12 men and 9 women, met. => 20|total-of-parts|20 member part-1=12 men,part-2=9 women
Hugo Lind, husband of Ada Holm, left. => Hugo Lind|spouse|Ada Holm
Ruth Lind, daughter of Hugo Lind and Ada Holm, sang. => Ruth Lind|parent|Hugo Lind as=father; Ruth Lind|parent|Ada Holm as=mother
Three children survived him: Ruth, Otto and Emil. =>
Hugo Lind's only child, Ruth, sang. => Hugo Lind|child|Ruth as=father
His father was Otto Lind and his mother Ruth Lind. => He|father|Otto Lind; He|parent|Otto Lind ?; He|mother|Ruth Lind; He|parent|Ruth Lind ?
Hugo Lind and his wife had four children. => Hugo Lind|number-of-children|4 child
Hugo Lind lived in Riga with his sister Ada Holm. => Hugo Lind|sibling|Ada Holm; Hugo Lind|residence|Riga
Whose son was Otto Lind? =>
If Hugo Lind's son Otto had lived, he would have sung. =>
Hugo Lind allegedly had a son, Otto. => Hugo Lind|child|Otto as=father ~
The Riga Bank's parent company, Lind Media, closed. => Riga Bank|parent-organisation|Lind Media
The parent company of the Riga Bank is Lind Media. =>
Riga Radio, a division of Lind Media, closed in 1905. => Riga Radio|closed|1905; Riga Radio|parent-organisation|Lind Media
Lind Media and Holm Media own Riga Radio. =>
Riga Radio is owned by Lind Media. => Riga Radio|parent-organisation|Lind Media
Lind Media may own Riga Radio. =>
Riga Radio is a unit of Hugo Lind. =>
Ada Holm, director of the Riga Bank from 1902 to 1905, left. => Ada Holm|employer|Riga Bank time=1902/1905; Ada Holm|event|1902 time=1902/1905 ?
Ada Holm was named director of the Riga Bank and editor of the Riga Times in 1905. => Ada Holm|appointed|1905; Ada Holm|employer|Riga Bank; Ada Holm|employer|Riga Times time=1905; Ada Holm|position|director of=Riga Bank,time=1905/..
The Riga Bank named Ada Holm its director in 1905. => Riga Bank|acted|1905
Ada Holm (1862–1929), founder of the Riga Bank, left. => Ada Holm|born|1862; Ada Holm|died|1929; Riga Bank|founder|Ada Holm
The founder of the Riga Bank was Ada Holm. => Riga Bank|founder|Ada Holm
The Riga Bank was founded by Ada Holm and Hugo Lind in 1902. => Riga Bank|founded|1902; Riga Bank|founder|Ada Holm; Riga Bank|founder|Hugo Lind
Ada Holm founded and led the Riga Bank. => Riga Bank|founder|Ada Holm
Former Riga Bank director Ada Holm left. => Ada Holm|employer|Riga Bank
Ada Holm is no longer director of the Riga Bank. => Ada Holm|employer|Riga Bank -
Ada Holm is rumoured to be director of the Riga Bank. =>
Ada Holm was a member of the Riga Choir until 1905. => Ada Holm|member-of|Riga Choir time=../1905; Ada Holm|event|../1905 time=1905
Ada Holm was born in Riga to Hugo Lind and his wife Ruth. => Ada Holm|birthplace|Riga; Hugo Lind|spouse|Ruth; Ada Holm|parent|Hugo Lind as=father
Ada Holm lived in Riga from 1902 until 1905, when she moved to Leeds. => Ada Holm|acted|1902 time=1902/1905,place=Riga; Ada Holm|moved|1905 place=Leeds; Ada Holm|residence|Riga time=1902/1905; Ada Holm|residence|Leeds
Ada Holm grew up in Riga and lives in Leeds. => Ada Holm|residence|Riga; Ada Holm|residence|Leeds
Ada Holm never lived in Riga. =>
Ada Holm resided at Holm House. => Ada Holm|residence|Holm House
Born in Riga, Ada Holm was raised in Leeds. => Ada Holm|birthplace|Riga; Ada Holm|residence|Leeds
Ada Holm is believed to have been born in Riga in 1862. => Ada Holm|birthplace|Riga ~; Ada Holm|born|1862 place=Riga ~
Ada Holm was said to have died in 1905. => Ada Holm|died|1905 ~
According to Hugo Lind, Ada Holm died in 1905. => Ada Holm|died|1905 ~
Hugo Lind denied that Ada Holm died in 1905. => Ada Holm|died|1905 - ~
Hugo Lind claimed that Ada Holm had died in 1905. => Ada Holm|died|1905 ~
Ada Holm was not born in 1862. => Ada Holm|born|1862 -
Ada Holm did not leave Riga in 1905. => Ada Holm|acted|1905 -
No boat was built in 1905. => boat|built|1905 -
Ada Holm nearly died in 1905. =>
Ada Holm was to be hanged in 1905. =>
Had Ada Holm left in 1905, she would have lived. =>
Ada Holm refused to leave in 1905. => Ada Holm|acted|1905 -
Perhaps Ada Holm died in 1905. => Ada Holm|died|1905 ~
It is not true that Ada Holm died in 1905. =>
There is no evidence that Ada Holm died in 1905. =>
Ada Holm was told that Hugo Lind had died in 1905. => Hugo Lind|died|1905 ~
Ada Holm may have died in 1905. => Ada Holm|died|1905 ~
The boat, launched in 1905, was called the Ann. => boat|launched|1905
The ship Ann was launched in 1905 and wrecked in 1906. => Ann|launched|1905; Ann|wrecked|1906
The ship Ann, wrecked off Peel, was built in 1905. => Ann|built|1905
A hall built by Hugo Lind in 1905 burnt down in 1906. => hall|event|1905; hall|event|1906 ?
The Riga Hall is 34 feet long and 20 m wide. => Riga Hall|length|34 feet
The Riga Hall holds 300 people. =>
The battle of Peel lasted three days in May 1905. => battle|event|1905-05
The Battle of Peel took place on 3 May 1905 near Riga. => Battle of Peel|held|1905-05-03 place=Riga
Three hundred men died in the Battle of Peel. =>
Ada Holm was awarded the Lind Medal in 1905. => Ada Holm|awarded|1905
Ada Holm won the Lind Prize (1905) and the Holm Prize (1906). => Ada Holm|awarded|1905; Ada Holm|awarded|1906; Lind Prize|held|1905; Holm Prize|held|1906
Ada Holm wrote Moles (1905) and Mice (1906). => Ada Holm|acted|1905; Ada Holm|acted|1906
Ada Holm was first married to Hugo Lind and then, in 1909, to Otto Brandt. => Ada Holm|married|1909; Ada Holm|spouse|Hugo Lind; Ada Holm|spouse|Otto Brandt time=1909
Ada Holm's second husband was Otto Brandt, whom she married in 1909. => Ada Holm|married|1909; Ada Holm|spouse|Otto Brandt time=1909; Ada Holm|spouse|Otto Brandt
Ada Holm, née Lind, sang. =>
Ada Holm (née Lind; 1862–1929) sang. => Ada Holm|born|1862; Ada Holm|died|1929
Ada Holm, 43, left in 1905. => Ada Holm|left|1905
Ada Holm turned 43 in 1905. => Ada Holm|event|1905; Ada Holm|age|43 time=1905; Ada Holm|born|1861/1862 ?
Ada Holm died aged 43. => Ada Holm|age-at-death|43
Ada Holm died in 1905, three weeks before her 44th birthday. => Ada Holm|died|1905; Ada Holm|age-at-death|43 time=1905
Ada Holm was twelve when she left in 1905. => Ada Holm|left|1905; Ada Holm|age|12 time=1905; Ada Holm|born|1892/1893 ?
Ada Holm was younger than Hugo Lind. =>
She was the elder of two sisters. => She|elder-sibling|the elder of two sisters extent=never,relation=sister -
The Latvian-born painter Ada Holm left. =>
Ada Holm, a German of Latvian descent, left. =>
Ada Holm was the first woman to sail to Riga, in 1905. => first woman to sail to Riga|held-by|Ada Holm; Ada Holm|event|1905
The first order was delivered in May 1905. => first order|event|1905-05
The thirtieth anniversary of the Riga Bank was kept in 1935. =>
The Riga Bank celebrated its thirtieth anniversary in 1935. => Riga Bank|acted|1935; Riga Bank|jubilee|30 year time=1935
Hugo Lind was perhaps the son of Otto Brandt. =>
Ada Holm, in 1905 a director, left. => Ada Holm|left|1905
Ada Holm, a singer, left in 1905. => Ada Holm|left|1905
Ada Holm died in 1905 on her 44th birthday. => Ada Holm|died|1905; Ada Holm|age-at-death|44 time=1905; Ada Holm|birthday|44 year time=1905; Ada Holm|born|1860/1861 ?
Ada Holm died just short of her 90th birthday in 1905. => Ada Holm|died|1905; Ada Holm|age-at-death|89 time=1905
Ada Holm (12 May 1862 in Riga – 3 June 1929 in Leeds) was a singer. => Ada Holm|born|1862-05-12; Ada Holm|birthplace|Riga; Ada Holm|died|1929-06-03; Ada Holm|deathplace|Leeds
Ada Holm (Riga, 1862 – Leeds, 1929) was a singer. => Ada Holm|born|1862; Ada Holm|birthplace|Riga; Ada Holm|died|1929; Ada Holm|deathplace|Leeds
Ada Holm (died 1929) was a singer. => Ada Holm|died|1929
Ada Holm (d. c. 1929) was a singer. => Ada Holm|died|1929~
Ada Holm (fl. 1862) was a singer. =>
Ada Holm (reigned 1862–1929) was a queen. =>
Ada Holm (* 1862; † 1929) was a singer. => Ada Holm|born|1862; Ada Holm|died|1929
Ada Holm [1862-1929] was a singer. =>
The Riga Bank (1862–1929) was a bank. => Riga Bank|founded|1862; Riga Bank|dissolved|1929
Hugo Lind (1862–1929) and Ada Holm (1865–1930) sang. => Hugo Lind|born|1862; Hugo Lind|died|1929; Ada Holm|born|1865; Ada Holm|died|1930
Ada Holm died at Riga aged 67 on 3 June 1929. => Ada Holm|deathplace|Riga; Ada Holm|died|1929-06-03 place=Riga; Ada Holm|age-at-death|67 time=1929-06-03; Ada Holm|born|1861/1862 ?
Ada Holm died on 3 June 1929 in Riga at 67. => Ada Holm|deathplace|Riga; Ada Holm|died|1929-06-03 place=Riga
Ada Holm was 67 when she died in 1929. => Ada Holm|died|1929; Ada Holm|age|67 time=1929; Ada Holm|born|1861/1862 ?
At sixty Ada Holm left Riga. =>
In her sixties, Ada Holm left. => Ada Holm|age|60-69
Hugo Lind died in 1929, eight months after his wife Ada Holm. => Hugo Lind|died|1929; Hugo Lind|spouse|Ada Holm
The club was founded three years after the bank, in 1905. => club|founded|1905
The following year Ada Holm left. =>
Ada Holm worked there for thirty years, from 1921 to 1951. => Ada Holm|worked|1921 time=1921/1951,duration=30 year
For five years, until 1926, Ada Holm taught. => Ada Holm|worked|../1926 time=1926
Ada Holm taught for nearly twenty-two years. =>
Ada Holm spent three years in Riga. =>
Ada Holm studied law at Riga University from 1880 to 1884. => Ada Holm|studied|1880 time=1880/1884; Ada Holm|educated-at|Riga University
Ada Holm graduated from Riga University with a degree in law in 1884. => Ada Holm|graduated|1884; Ada Holm|educated-at|Riga University time=1884
Ada Holm was educated at Lind School and at Riga University. => Ada Holm|educated-at|Lind School; Ada Holm|educated-at|Riga University
Ada Holm earned her B.A. from Lind College in 1884 and her M.A. from Riga University in 1886. => Ada Holm|awarded|1884; Ada Holm|educated-at|Lind College; Ada Holm|educated-at|Riga University; Ada Holm|event|1886 ?
Ada Holm entered Lind College in 1880. => Ada Holm|joined|1880; Ada Holm|educated-at|Lind College time=1880
Ada Holm joined the Riga Choir in 1905 and left it in 1910. => Ada Holm|joined|1905; Ada Holm|left|1910; Ada Holm|member-of|Riga Choir time=1905
Ada Holm plays for the Riga Hawks. => Ada Holm|member-of|Riga Hawks
Ada Holm worked for Lind Media as an editor. => Ada Holm|employer|Lind Media
Ada Holm works at the Riga Times. => Ada Holm|employer|Riga Times
Ada Holm moved from Riga to Leeds in 1905. => Ada Holm|moved|1905; Ada Holm|residence|Riga; Ada Holm|residence|Leeds time=1905
Ada Holm settled in Leeds with her family in 1905. => Ada Holm|moved|1905 place=Leeds; Ada Holm|residence|Leeds time=1905
Ada Holm emigrated to Canada in 1905. => Ada Holm|emigrated|1905 place=Canada; Ada Holm|residence|Canada time=1905
Ada Holm fled to Canada. => Ada Holm|residence|Canada
Ada Holm was deported from Riga to Leeds in 1905. => Ada Holm|deported|1905
Ada Holm converted to Islam in 1905. => Ada Holm|converted|1905
Ada Holm was buried in Riga on 5 June 1929. => Ada Holm|buried|1929-06-05 place=Riga
Ada Holm's death in 1929 was sudden. => Ada Holm|died|1929
After her birth in 1862 the family moved to Leeds. => She|born|1862
Between 1905 and 1910 Ada Holm wrote three books. => Ada Holm|acted|1905 time=[1905..1910]
Ada Holm wrote three books between 1905 and 1910. => Ada Holm|acted|1905 time=[1905..1910]
By 1910 Ada Holm had left Riga. => Ada Holm|left|[..1910]
Since 1910 Ada Holm has lived in Leeds. => Ada Holm|acted|1910/.. time=1910,place=Leeds; Ada Holm|residence|Leeds time=1910/..
Until 1910 Ada Holm lived in Leeds. => Ada Holm|acted|../1910 time=1910,place=Leeds; Ada Holm|residence|Leeds time=../1910
After 1910 Ada Holm lived in Leeds. => Ada Holm|acted|[1911..] place=Leeds; Ada Holm|residence|Leeds time=[1911..]
Before 1910 Ada Holm lived in Leeds. => Ada Holm|acted|[..1909] place=Leeds; Ada Holm|residence|Leeds time=[..1909]
Ada Holm left around 1910. => Ada Holm|left|1910~
Ada Holm left in the early 1910s. => Ada Holm|left|191X
Ada Holm left in the spring of 1910. => Ada Holm|left|1910-21
Ada Holm left on Tuesday, 3 May 1910. => Ada Holm|left|1910-05-03
Ada Holm left on 31 April 1910. => Ada Holm|dated|31 April 1910 problem=impossible-date
Ada Holm taught from 1910 to 1905. => Ada Holm|dated|from 1910 to 1905 problem=reversed-range
Ada Holm left that year. =>
In 1905 Ada Holm left Riga. Two years later she married Hugo Lind. => Ada Holm|left|1905; Ada Holm|married|1907; Ada Holm|spouse|Hugo Lind time=1907
In 1905 Ada Holm left Riga. The same year she married Hugo Lind. => Ada Holm|left|1905; Ada Holm|married|1905; Ada Holm|spouse|Hugo Lind time=1905
In May 1905 Ada Holm left Riga. In June she married Hugo Lind. => Ada Holm|left|1905-05; Ada Holm|married|1905-06; Ada Holm|spouse|Hugo Lind time=1905-06
Ada Holm was born in 1862. Her husband Hugo Lind was born in 1860. He died in 1929. => Ada Holm|born|1862; Hugo Lind|born|1860; Ada Holm|spouse|Hugo Lind; Hugo Lind|died|1929
Ada Holm sang. Holm died in 1929. => Ada Holm|died|1929
Ada Holm had two daughters, Ruth and Agnes. Ruth died in 1929. => Ada Holm|child|Ruth as=mother; Ada Holm|child|Agnes as=mother; Ruth|died|1929; two daughters|listed|2 daughters item-1=Ruth,item-2=Agnes
The population of Riga was 300,000 in 1905. => population of Riga|event|1905
The Riga Bank merged with the Leeds Bank in 1905 to form the Lind Bank. => Riga Bank|merged|1905
The Riga Bank was renamed the Lind Bank in 1905. => Riga Bank|renamed|1905
The Riga Bank changed its name to the Lind Bank in 1905. => Riga Bank|renamed|1905
The ship Ann sank in 1905 with the loss of thirty lives. => Ann|wrecked|1905
Thirty people died when the ship Ann sank in 1905. => Ann|wrecked|1905
The flood of 1905 killed 30 people and injured 40. => flood of 1905|held|1905
The house, 34 ft (10.4 m) long, was built in 1905. => house|built|1905; 34 ft (10.4 m)|conversion|34 ft into=10.4 m
The boat, which was 34 feet long and pulled ten oars, sank in 1905. => boat|wrecked|1905
Turnover rose by 320 from 1,720 to 2,040 in 1905. => Turnover|event|1905; rose by 320|changed-by|320 from=1720,to=2040
Of the 60 members, 20 left and 40 stayed. =>
The house cost £300, of which £100 was for the land and £200 for the building. => house|cost|300 £
Twenty-five per cent of the 400 people, 100, left. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_a_sentence_states_this_and_no_more(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    assert sorted(map(whole, claims(text))) == sorted(filter(None, wanted.strip().split("; ")))


def whole(claim: Claim) -> str:
    """Give a claim as the lines have it."""
    told = ",".join(f"{name}={value}" for name, value in claim.qualifiers if name != "what")
    signs = {
        "-": claim.polarity is Polarity.NEGATIVE,
        "~": claim.modality is not Modality.ASSERTED,
        "?": claim.confidence < LEAST_CONFIDENCE,
    }
    parts = [f"{claim.subject_name}|{claim.property}|{claim.value}", told]
    return " ".join(filter(None, [*parts, *(sign for sign, holds in signs.items() if holds)]))
