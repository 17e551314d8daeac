"""Births and deaths in the leads and infoboxes of encyclopaedia pages, in all forms they have.

Each text is told with the years or days of birth and death that it states; "-" is none. All of it
is invented.
"""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LEADS = """
'''Otto Hay''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871&nbsp;– 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871 &ndash; 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871{{snd}}9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871{{spaced ndash}}9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (May 3, 1871 — June 9, 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (May 3, 1871 - June 9, 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (1871–1940) was a clerk. => 1871 | 1940
'''Otto Hay''' (1871{{ndash}}1940) was a clerk. => 1871 | 1940
'''Otto Hay''' ([[3 May]] [[1871]] – [[9 June]] [[1940]]) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (born 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (b. 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (b. 1971) is a clerk. => 1971 | -
'''Otto Hay''' (born May 1971) is a clerk. => 1971-05 | -
'''Otto Hay''' (born c. 1971) is a clerk. => 1971~ | -
'''Otto Hay''' (born {{circa|1971}}) is a clerk. => 1971~ | -
'''Otto Hay''' ({{circa|1371}} – 1440) was a clerk. => 1371~ | 1440
'''Otto Hay''' ({{c.}} 1371 – {{c.}} 1440) was a clerk. => 1371~ | 1440~
'''Otto Hay''' (c. 1371 – 9 June 1440) was a clerk. => 1371~ | 1440-06-09
'''Otto Hay''' ({{circa|1371|1440}}) was a clerk. => 1371~ | 1440~
'''Otto Hay''' (died 9 June 1440) was a clerk. => - | 1440-06-09
'''Otto Hay''' (d. 1440) was a clerk. => - | 1440
'''Otto Hay''' (died {{circa|1440}}) was a clerk. => - | 1440~
'''Otto Hay''' (fl. 1371–1440) was a clerk. => - | -
'''Otto Hay''' ({{floruit|1371–1440}}) was a clerk. => - | -
'''Otto Hay''' ({{fl.}} 1371) was a clerk. => - | -
'''Otto Hay''' (active 1371–1440) was a clerk. => - | -
'''Otto Hay''' (reigned 1371–1440) was a king. => - | -
'''Otto Hay''' (r. 1371–1440) was a king. => - | -
'''Otto I''' (3 May 1871 – 9 June 1940; reigned 1890–1940) was a king. => 1871-05-03 | 1940-06-09
'''Otto I''' (3 May 1871 – 9 June 1940, r. 1890–1940) was a king. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (34 BC – 9 AD) was a clerk. => -0033 | 0009
'''Otto Hay''' (94–34 BC) was a clerk. => -0093 | -0033
'''Otto Hay''' (94 BC – 34 BC) was a clerk. => -0093 | -0033
'''Otto Hay''' (c. 94 – c. 34 BC) was a clerk. => -0093~ | -0033~
'''Otto Hay''' (AD 34 – AD 94) was a clerk. => 0034 | 0094
'''Otto Hay''' (died before 1440) was a clerk. => - | [..1439]
'''Otto Hay''' (born before 1371 – died 1440) was a clerk. => [..1370] | 1440
'''Otto Hay''' (baptised 3 May 1671 – 9 June 1740) was a clerk. => - | 1740-06-09
'''Otto Hay''' (baptized 3 May 1671; died 9 June 1740) was a clerk. => - | 1740-06-09
'''Otto Hay''' (bap. 3 May 1671, d. 9 June 1740) was a clerk. => - | 1740-06-09
'''Otto Hay''' (3 May 1671 (baptised) – 9 June 1740) was a clerk. => - | 1740-06-09
'''Otto Hay''' ({{IPAc-en|h|eɪ}}; 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' ({{IPA-de|ˈɔto haɪ|lang}}; 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' ({{IPA|de|ˈɔto haɪ}}, 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (pronounced {{IPA|/heɪ/}}; born 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' ({{respell|HAY}}; born 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' ({{lang-ru|Отто Хай}}; {{OldStyleDate|3 May|1871|21 April}} – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' ({{lang-ru|Отто Хай}}, {{OldStyleDateDY|3 May|1871|21 April}} – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' ({{lang|ru|Отто Хай}}; 3 May [O.S. 21 April] 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871 [O.S. 21 April] – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' ({{langx|ru|Отто Хай}}; born 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' ({{zh|c=海|p=Hai}}; born 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' ({{nihongo|Otto Hay|海|Hai}}, born 3 May 1971) is a clerk. => 1971-05-03 | -
{{nihongo|'''Otto Hay'''|海|Hai|born 3 May 1971}} is a clerk. => 1971-05-03 | -
'''Otto Hay''' (Arabic: اوتو; 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (Greek: Όττο Χέι, 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (Отто Хай) (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' ({{birth date|1871|5|3|df=y}} – {{death date|1940|6|9|df=y}}) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (born {{birth date and age|1971|5|3|df=yes}}) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (born {{bda|1971|5|3}}) is a clerk. => 1971-05-03 | -
'''Otto Hay''' ({{birth date and age|1971|5|3}}) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (born {{birth year and age|1971}}) is a clerk. => 1971 | -
'''Otto Hay''' (born {{birth year and age|1971|5}}) is a clerk. => 1971-05 | -
'''Otto Hay''' (born {{birth based on age as of date|40|2011|5|3}}) is a clerk. => [1970,1971] | -
'''Otto Hay''' (born {{nowrap|3 May 1971}}) is a clerk. => 1971-05-03 | -
'''Otto Hay''' ({{nowrap|3 May 1871}} – {{nowrap|9 June 1940}}) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871{{efn|Some give 1872.}} – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871<ref>Lind 1990, p. 3.</ref> – 9 June 1940<ref name="a"/>) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871{{sfn|Lind|1990|p=3}}{{snd}}9 June 1940{{r|a}}) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (born 3 May 1971{{citation needed|date=May 2010}}) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (born 3 May 1971<!-- see talk -->) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (born '''Otto Lind'''; 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (born '''Otto Emil Lind'''; 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (born Otto Emil Lind, 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (born '''Otto Emil Lind''' on 3 May 1971) is a clerk. => 1971-05-03 | -
'''Ada Hay''' ({{née|Lind}}; 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Ada Hay''' (née '''Lind'''; born 3 May 1971) is a clerk. => 1971-05-03 | -
'''Ada Hay''', née '''Lind''' (3 May 1871 – 9 June 1940), was a clerk. => 1871-05-03 | 1940-06-09
'''Ada Hay''' (née ''Lind'', formerly ''Voss''; 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Ada Hay''' ({{nee|Lind}}, May 3, 1971) is a clerk. => 1971-05-03 | -
'''Otto "Bo" Hay''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto''' "'''Bo'''" '''Hay''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''''Otto Hay''''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Sir Otto Hay''', {{post-nominals|country=GBR|KBE|FRS}} (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' [[Order of the Bath|KCB]], [[Fellow|FRS]] (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay, 3rd Baron Hay''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay Jr.''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''', known as '''Bo Hay''' (3 May 1871 – 9 June 1940), was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''', better known by his pen name '''Bo Lind''' (3 May 1871 – 9 June 1940), was a writer. => 1871-05-03 | 1940-06-09
'''Bo Lind''' was the pen name of '''Otto Hay''' (3 May 1871 – 9 June 1940), a writer. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871, in Riga – 9 June 1940, in Leeds) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871, [[Riga]] – 9 June 1940, [[Leeds]]) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871 in [[Riga]], Livonia; † 9 June 1940 in [[Leeds]]) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (* 3 May 1871 in Riga; † 9 June 1940 in Leeds) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (born 3 May 1871, Riga – died 9 June 1940, Leeds) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (born in Riga, 3 May 1871; died in Leeds, 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (Riga, 3 May 1871 – Leeds, 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (b. Riga, 3 May 1871; d. Leeds, 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (1871 – 9 June 1940) was a clerk. => 1871 | 1940-06-09
'''Otto Hay''' (1871? – 9 June 1940) was a clerk. => 1871? | 1940-06-09
'''Otto Hay''' (? – 9 June 1940) was a clerk. => - | 1940-06-09
'''Otto Hay''' (unknown – 9 June 1940) was a clerk. => - | 1940-06-09
'''Otto Hay''' (3 May 1871 – ?) was a clerk. => 1871-05-03 | -
'''Otto Hay''' (3 May 1871 – unknown) was a clerk. => 1871-05-03 | -
'''Otto Hay''' (3 May 1871 – after 1940) was a clerk. => 1871-05-03 | [1941..]
'''Otto Hay''' (3 May 1871 – disappeared 9 June 1940) was a clerk. => 1871-05-03 | -
'''Otto Hay''' (1871/72 – 1940) was a clerk. => [1871,1872] | 1940
'''Otto Hay''' (1871 or 1872 – 9 June 1940) was a clerk. => [1871,1872] | 1940-06-09
'''Otto Hay''' (between 1871 and 1875 – 9 June 1940) was a clerk. => [1871..1875] | 1940-06-09
'''Otto Hay''' (3 May 1871 – 9 June 1940), aged 69, was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871 – 9 June 1940, aged 69) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (1 Muharram 950 AH / 6 April 1543 – 9 June 1600) was a clerk. => 1543-04-06 | 1600-06-09
'''Otto Hay''' (Arabic: اوتو; 6 April 1543 CE – 9 June 1600 CE / 27 Dhu al-Qadah 1008 AH) was a clerk. => 1543-04-06 | 1600-06-09
'''Otto Hay''' (3–9 May 1871 – 9 June 1940) was a clerk. => - | -
'''Otto Hay''' (spring 1871 – June 1940) was a clerk. => 1871-21 | 1940-06
'''Otto Hay''' (3 May 1871 – 9/10 June 1940) was a clerk. => 1871-05-03 | [1940-06-09,1940-06-10]
'''Otto Hay''' (3 May 1871 – June 9 or 10, 1940) was a clerk. => 1871-05-03 | [1940-06-09,1940-06-10]
'''Otto Hay''' ({{dates|1871|1940}}) was a clerk. => - | -
'''Otto Hay''' ({{lifespan|1871|1940}}) was a clerk. => - | -
'''Otto Hay''' ({{b.}} 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' ({{abbr|b.|born}} 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' ({{small|born 3 May 1971}}) is a clerk. => 1971-05-03 | -
'''Otto Hay''' <small>(3 May 1871 – 9 June 1940)</small> was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' was born on 3 May 1871 and died on 9 June 1940. => 1871-05-03 | 1940-06-09
'''Otto Hay''' was a clerk (3 May 1871 – 9 June 1940). => - | -
'''Otto Hay''', born 3 May 1971 in [[Riga]], is a clerk. => 1971-05-03 | -
'''Otto Hay''', (born 3 May 1971), is a clerk. => 1971-05-03 | -
'''Otto Hay'''(born 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' ( born 3 May 1971 ) is a clerk. => 1971-05-03 | -
{{about|the clerk|the painter born in 1850|Otto Hay (painter)}}\\n'''Otto Hay''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
:''For the painter (1850–1900), see [[Otto Hay (painter)]].''\\n'''Otto Hay''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
{{short description|Clerk (1850–1900)}}\\n'''Otto Hay''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871 – 9 June 1940) and his brother Emil (1875–1950) were clerks. => 1871-05-03 | 1940-06-09
'''Otto Hay''' was the son of Emil Hay (1831–1900), a smith. => - | -
'''Otto Hay''' was, with Emil Voss (1875–1950), a founder of Riga Bank. => - | -
'''Otto Hay''' (22 May [10 May O.S.] 1871 – 9 June 1940) was a clerk. => 1871-05-22 | 1940-06-09
'''Otto Hay''' (10 May [N.S. 22 May] 1871 – 9 June 1940) was a clerk. => 1871 | 1940-06-09
'''Otto Hay''' (22 May 1871 (O.S. 10 May) – 9 June 1940) was a clerk. => 1871-05-22 | 1940-06-09
'''Otto Hay''' (22 (10) May 1871 – 9 June 1940) was a clerk. => - | -
'''Otto Hay''' (10/22 May 1871 – 9 June 1940) was a clerk. => 1871-05-22 | 1940-06-09
'''Otto Hay''' (born c. 1371, died 9 June 1440) was a clerk. => 1371~ | 1440-06-09
'''Otto Hay''' (born 1371 or 1372; died 9 June 1440) was a clerk. => [1371,1372] | 1440-06-09
'''Otto Hay''' (born between 1371 and 1375; died 1440) was a clerk. => [1371..1375] | 1440
'''Otto Hay''' (born about 1371 – died 1440) was a clerk. => 1371~ | 1440
'''Otto Hay''' (c. 1371 – c. 1440/1441) was a clerk. => 1371~ | [1440,1441]
'''Otto Hay''' (1371–1440/41) was a clerk. => 1371 | [1440,1441]
'''Otto Hay''' (born 14th century – died 1440) was a clerk. => 13XX | 1440
'''Otto Hay''' (14th century) was a clerk. => - | -
'''Otto Hay''' (14th century – 1440) was a clerk. => - | -
'''Otto Hay''' (1960s – 2010) was a clerk. => - | -
'''Otto Hay''' (executed 9 June 1940) was a clerk. => - | 1940-06-09
'''Otto Hay''' (3 May 1871 – executed 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871 – c. 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09~
'''Otto Hay''' (3 May 1871 – buried 9 June 1940) was a clerk. => 1871-05-03 | -
'''Otto Hay''' (buried 9 June 1940) was a clerk. => - | -
'''Otto Hay''' (married 9 June 1940) was a clerk. => - | -
'''Otto Hay''' (elected 9 June 1940) was a clerk. => - | -
'''Otto Hay''' (in office 1940–1945) was a mayor. => - | -
'''Otto Hay''' (mayor 1900–1945) was a clerk. => - | -
'''Otto Hay''' (term 3 May 1871 – 9 June 1940) was a mayor. => - | -
'''Otto Hay''' (Livonian: Oto Hejs; also Otto Heu; 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (Latin: ''Otho Haius'', 1371 – 1440) was a clerk. => 1371 | 1440
'''Otto Hay''' (German: [ˈɔto haɪ] 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (Armenian: Օտտո; born 3 May 1971 in Riga) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (born Otto Lind; 3 May 1871 in Riga – 9 June 1940 in Leeds) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871 – 9 June 1940) (also Otto Heu) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (also Otto Heu) (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' or '''Otto Heu''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''', also spelled '''Heu''' (3 May 1871 – 9 June 1940), was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871 – 9 June 1940), born Otto Lind, was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''', born '''Otto Lind''' (3 May 1871 – 9 June 1940), was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' ('''Otto Emil Hay''', 3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (full name '''Otto Emil Hay'''; born 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (real name Otto Lind, born 3 May 1971) is a clerk. => 1971-05-03 | -
'''Otto Hay''' (May 3, 1871 – June 9, 1940), nicknamed "Bo", was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (May 3rd, 1871 – June 9th, 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3rd May 1871 – 9th June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (1871-05-03 – 1940-06-09) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (03.05.1871 – 09.06.1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (3 May 1871 to 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (born: 3 May 1871; died: 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (born on 3 May 1871 and died on 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (* 1871, † 1940) was a clerk. => 1871 | 1940
'''Saint Otto of Riga''' (c. 1371 – 9 June 1440) was a monk. => 1371~ | 1440-06-09
'''Otto of Hay, Count of Riga''' (1371 – 9 June 1440) was a count. => 1371 | 1440-06-09
'''Otto II''' ({{lang-la|Otho}}; 1371 – 9 June 1440), called '''the Bald''', was a king. => 1371 | 1440-06-09
'''Otto II the Bald''' (1371 – 9 June 1440) was a king. => 1371 | 1440-06-09
'''Otto Hay''' (3 May 1871{{spaced ndash}}{{nowrap|9 June 1940}}){{sfn|Lind|1990}} was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay'''{{efn|Also Heu.}} (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay'''<ref>Lind.</ref> (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''{{lang|de|Otto Hay}}''' (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' and '''Otto Voss''' (born 3 May 1971 and 4 June 1972, respectively) are clerks. => - | -
'''Otto Hay''' ([[Riga]], [[Livonia]], 3 May 1871 – [[Leeds]], 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' (born '''Emil Lind'''; [[3 May]], [[1871]] – [[9 June]], [[1940]]) was a clerk. => 1871-05-03 | 1940-06-09
'''Otto Hay''' PhD, FRS (3 May 1871 – 9 June 1940) was a clerk. => 1871-05-03 | 1940-06-09
The '''Hay Prize''' (1871–1940) was a prize. => - | -
"""


@pytest.mark.parametrize("line", LEADS.strip().splitlines())
def test_a_lead_tells_a_life_or_nothing(line: str) -> None:
    text, _, wanted = line.rpartition(" => ")
    assert _life(text.replace("\\n", "\n")) == wanted


def _life(text: str) -> str:
    """Give birth and death of the text's topic, 'Otto Hay' or whoever it is called."""
    found = {}
    for claim in claims(text, "wikitext"):
        if claim.property in ("born", "died") and claim.subject_name.split(" ")[0] in _NAMES:
            found.setdefault(claim.property, str(claim.value))
    return f"{found.get('born', '-')} | {found.get('died', '-')}"


_NAMES = ("Otto", "Ada", "Bo", "Sir", "Saint")


BOXES = """
birth_date = {{birth date|1871|5|3}} ¦ death_date = {{death date and age|1940|6|9|1871|5|3}} => 1871-05-03 | 1940-06-09
birth_date = {{Birth date|df=y|1871|05|03}} ¦ death_date = {{Death date|1940|06|09|df=yes}} => 1871-05-03 | 1940-06-09
birth_date = {{birth date and age|1971|5|3|df=y}} => 1971-05-03 | -
birth_date = {{Birth-date|3 May 1871}} ¦ death_date = {{Death-date|9 June 1940}} => 1871-05-03 | 1940-06-09
birth_date = {{birth-date and age|May 3, 1971}} => 1971-05-03 | -
birth_date = {{Birth-date and age|3 May 1971}} => 1971-05-03 | -
birth_date = {{death-date and age|9 June 1940|3 May 1871}} => - | -
death_date = {{Death-date and age|9 June 1940|3 May 1871}} => - | 1940-06-09
death_date = {{death date and given age|1940|6|9|69}} => - | 1940-06-09
death_date = {{death year and age|1940|1871}} => - | 1940
death_date = {{dya|1940|1871}} => - | 1940
death_date = {{death month and year|1940|6}} => - | 1940-06
birth_date = {{birth year and age|1971}} => 1971 | -
birth_date = {{bya|1971|5}} => 1971-05 | -
birth_date = {{birth month and year|1971|5}} => 1971-05 | -
birth_date = {{birth based on age as of date|40|2011|5|3}} => [1970,1971] | -
birth_date = {{birth based on age as of date |40|2011|5|3 |noage=1}} => [1970,1971] | -
birth_date = {{circa|1371}} ¦ death_date = {{circa|1440}} => 1371~ | 1440~
birth_date = {{c.|1371}} ¦ death_date = c. 1440 => 1371~ | 1440~
birth_date = 3 May 1871 ¦ death_date = 9 June 1940 (aged 69) => 1871-05-03 | 1940-06-09
birth_date = [[3 May]] [[1871]] ¦ death_date = [[9 June]] [[1940]] => 1871-05-03 | 1940-06-09
birth_date = May 3, 1871 ¦ death_date = June 9, 1940 => 1871-05-03 | 1940-06-09
birth_date = 1871-05-03 ¦ death_date = 1940-06-09 => 1871-05-03 | 1940-06-09
birth_date = 1871 ¦ death_date = 1940 => 1871 | 1940
birth_date = 1871 or 1872 => [1871,1872] | -
birth_date = 1871/1872 => [1871,1872] | -
birth_date = between 1871 and 1875 => [1871..1875] | -
birth_date = before 1371 => [..1370] | -
birth_date = unknown ¦ death_date = 9 June 1440 => - | 1440-06-09
birth_date = {{unknown}} ¦ death_date = after 1440 => - | [1441..]
birth_date = ¦ death_date = => - | -
birth_date = <!-- {{birth date and age|1971|5|3}} --> => - | -
birth_date = {{birth date|1871|5|3}}<ref>Lind 1990.</ref> => 1871-05-03 | -
birth_date = 3 May 1871<ref name="a">Lind, 3 May 1990.</ref><br>[[Riga]], Livonia => 1871-05-03 | -
birth_date = {{nowrap|{{birth date|1871|5|3}}}} => 1871-05-03 | -
birth_date = {{small|(1871-05-03)}}{{birth date|1871|5|3}} => 1871-05-03 | -
birth_date = {{OldStyleDate|3 May|1871|21 April}} => 1871-05-03 | -
birth_date = {{OldStyleDateDY|3 May|1871|21 April}} => 1871-05-03 | -
birth_date = 3 May [O.S. 21 April] 1871 => 1871-05-03 | -
birth_date = baptised 3 May 1671 ¦ death_date = 1740 => - | 1740
birth_date = 3 May 1671 (baptised) ¦ death_date = 1740 => - | 1740
birth_date = {{baptism|3 May 1671}} => - | -
birth_date = fl. 1371 => - | -
birth_date = 3 May 1871 (age 40) => 1871-05-03 | -
birth_date = age 40 (as of 2011) => - | -
birth_date = c. 94 BC ¦ death_date = 34 BC => -0093~ | -0033
birth_date = 1 Muharram 950 AH (6 April 1543) => 1543-04-06 | -
born = 3 May 1871 ¦ died = 9 June 1940 => 1871-05-03 | 1940-06-09
born = {{birth date|1871|5|3}}<br>[[Riga]] ¦ died = {{death date|1940|6|9}}<br>Leeds => 1871-05-03 | 1940-06-09
birth_year = 1871 ¦ death_year = 1940 => 1871 | 1940
date_of_birth = 3 May 1871 ¦ date_of_death = 9 June 1940 => 1871-05-03 | 1940-06-09
birthdate = {{birth date and age|1971|5|3}} => 1971-05-03 | -
dateofbirth = {{birth date and age|1971|5|3}} => 1971-05-03 | -
Born = {{bda|1971|5|3}} => 1971-05-03 | -
birth_date_and_age = 3 May 1971 => 1971-05-03 | -
death_date = {{disappeared date and age|1940|6|9|1871|5|3}} => - | -
disappeared_date = {{disappeared date and age|1940|6|9|1871|5|3}} => - | -
death_date = alive => - | -
death_date = 9 June 1940{{efn|Some say 10 June.}} => - | 1940-06-09
death_date = June 1940 (aged 68–69) => - | 1940-06
death_date = {{death date and age|1940|06|09|1871|05|03|mf=yes}} => - | 1940-06-09
death_date = {{dda|1940|6|9|1871|5|3}} => - | 1940-06-09
death_date = {{dod|1940|6|9}} ¦ birth_date = {{dob|1871|5|3}} => 1871-05-03 | 1940-06-09
"""


@pytest.mark.parametrize("line", BOXES.strip().splitlines())
def test_an_infobox_tells_a_life_or_nothing(line: str) -> None:
    fields, _, wanted = line.rpartition(" => ")
    box = "\n".join(f"| {field.strip()}" for field in fields.split("¦"))
    assert _life("{{Infobox person\n| name = Otto Hay\n" + box + "\n}}\n") == wanted
