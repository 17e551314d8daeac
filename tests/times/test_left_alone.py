"""What looks like a time and is none."""

from __future__ import annotations

import pytest

from factlint import find_times

WORDS = """
She may go home.|It may be 20 of them.|May God help him.|May I ask?|He might, may and must.
They march on Rome.|The march of time.|a protest march|an august body|the august old lady
march, march, march|He saw April smile.|April O'Neil wrote it.|June Carter sang.
August Wilson's plays
a fall from grace|He began to fall.|the fall of the city|to spring into the air|hot spring water
The waterfall|springs and coils|a second chance|seconds out|second to none|a quarter of the town
three quarters of the votes|his quarters|the Easter bunny|Sunday school|Saturday Night Fever
Bloody Sunday|a Daily News stand|the Tonight Show|USA Today|Back to the Future
scored a century|the first time|for the last time|this time he won|some time|at times|timeless
One day he left.|Old age|in this age|the Bronze Age|an ageless tale|the age of reason|page 12
present at the birth|a present for her|currents of air|the current of the river|a past master
"""
NUMBERS = """
Walter (12) came.|14 settlers arrived|50,000 francs|3 francs|US$1|$1999|£1850|€ 1,900
ISBN 978-1-929631-73-5|ISBN 0-19-852663-6|ISSN 0317-8471|doi:10.1000/182|doi 10.1038/1905.1999
Figure 1.--|Figure 3 shows|p. 1912|pp. 1912-1915|page 1843|pages 10-12|No. 1914|no. 1812|vol. 12
Chapter 1984|Section 1900|Room 1408|Flight 1549|Route 1066|bus 1910|Boeing 1947|channel 1900
1500 men|1800 prisoners|2000 people|1200 m|1900 kg|1,905 votes|1905.5 tons|1900% more|1999 km
tel. 555-1234
phone 0171 946 0958|+44 20 7946 1958|555-1905|call 1800 555 1999
won 3-2|a 10-4 vote|Luke 4:12|lost 2:1|ratio 16:9|24/7|1/2 of it|3/4 time|a 5-6 record
version 1.10.2014-rc1|v. 2.0.1999|Python 3.11|release 2019.10|build 1905|Windows 2000 server
the 20th Party Congress|the 3rd Reich|the 5th Army|the 21st Regiment|44th Foot|XXI corps
1st Lieutenant
No. 10 Downing Street|221 Baker Street|1600 Pennsylvania Avenue|12 May Street
gate 11, October Street
MiG-21|Me-1905|X-1944|B-52|U-96|A1905|1905A|abc1905|1905abc|item #1905|code 1905-AB|SR-71
http://example.org/1905/10/11/a|www.example.org/1999|example.org/?y=1999|a_1905_b|file-1905.txt
|year=1998|{{cite|year=1998}}|id=1905|@1905|1905@x.org|%1905|0x1905|#1984
46 day pupils|a day school|nine day labourers
12,345|1,234,567|0.1905|.1905|19,05|1905,5|3.14159|1e10|10^1905|1905th|99999|123456789|007
41°24′12.2″|38°N 1905°|12 in|5 ft 11|180 cm|100 m|20 %|500 pages|1200 copies
resolution 1483|Protocol 1905|asteroid 1905|1905 Lindbergh (asteroid 1905)
"""
NONE = [text for text in (WORDS + NUMBERS).replace("\n", "|").split("|") if text]
NONE.remove("1905 Lindbergh (asteroid 1905)")  # a name no reader would tell from a year


def test_the_corpus_is_large_enough() -> None:
    assert len(set(NONE)) >= 120


@pytest.mark.parametrize("text", sorted(set(NONE)))
def test_no_time_is_read(text: str) -> None:
    assert [t.text for t in find_times(text)] == []


BESIDE = {
    "In May 1911 she may march with 1500 men.": ["May 1911"],
    "ISBN 978-1-929631-73-5 (2007)": ["2007"],
    "p. 12 of the 1911 edition": ["1911"],
    "born 1880 at 12 May Street": ["1880"],
    "He got $1905 in 1906.": ["1906"],
    "see http://example.org/1905/a (read 3 May 2011)": ["3 May 2011"],
    "|date=25 February 2012 |id=1905": ["25 February 2012"],
    "www.dawn.org/year/dawn.html, May 1905": ["May 1905"],
    "14 settlers came in June 1850": ["June 1850"],
}


@pytest.mark.parametrize(("text", "wanted"), BESIDE.items(), ids=list(BESIDE))
def test_times_beside_other_numbers_are_read(text: str, wanted: list[str]) -> None:
    assert [t.text for t in find_times(text)] == wanted
