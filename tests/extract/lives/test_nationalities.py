from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Clara Voss (born 1931) is a Latvian poet and Professor Emeritus. => Clara Voss|nationality|Latvian
Otto Brandt is a Latvian painter. => Otto Brandt|nationality|Latvian
Otto Brandt (1871–1940) was a retired Latvian film director. => Otto Brandt|nationality|Latvian
The Latvian painter Otto Brandt wept. => Otto Brandt|nationality|Latvian
Otto Brandt, a Latvian painter, wept. => Otto Brandt|nationality|Latvian
Otto Brandt was a French and American citizen. => Otto Brandt|nationality|French; Otto Brandt|nationality|American
Otto Brandt is a Chinese American composer. => Otto Brandt|nationality|Chinese; Otto Brandt|nationality|American
Otto Brandt is an English teacher. =>
Otto Brandt is an American football player. =>
Otto Brandt is a Latvian football coach. => Otto Brandt|nationality|Latvian
Clara Voss is a Latvian women's chess player. => Clara Voss|nationality|Latvian
Clara Voss is a Ghanaian novelist. => Clara Voss|nationality|Ghanaian
Otto Brandt was a Latvian Cubist painter. => Otto Brandt|nationality|Latvian
Otto Brandt, FRS, MBE (born 1871) was a Latvian painter. => Otto Brandt|nationality|Latvian
Otto Brandt, Jr., was a Latvian painter. => Otto Brandt|nationality|Latvian
Otto Brandt, who performs as Pips, is a Latvian singer. => Otto Brandt|nationality|Latvian
Otto Brandt (1871–1940), best known by the name Pips, was a Latvian singer. => Otto Brandt|nationality|Latvian
Otto Brandt was a German-born, Latvian painter. => Otto Brandt|nationality|Latvian
Clara Voss, an Iraqi American who paints, is old. => Clara Voss|nationality|Iraqi
Otto Brandt is a retired Latvian artist and former RAF Champion. => Otto Brandt|nationality|Latvian
Otto Brandt is a Latvian Riga Bank manager. =>
Otto Brandt met a Latvian painter. =>
Otto Brandt is not a Latvian painter. =>
Riga is a Latvian city. =>
Otto Brandt led the French army. =>
Is Otto Brandt a Latvian painter? =>
Otto Brandt is a South African painter. => Otto Brandt|nationality|South African
Clara Voss, a South Korean singer, wept. => Clara Voss|nationality|South Korean
Clara Voss is a New Zealand novelist. => Clara Voss|nationality|New Zealand
The Sri Lankan painter Otto Brandt wept. => Otto Brandt|nationality|Sri Lankan
Otto Brandt visited the New Zealand parliament. =>
Otto Brandt met New Zealand painters. =>
Otto Brandt led the South African army. =>
Otto Brandt is not a South African painter. =>
In the 1902 Latvian land crisis, president Otto Brandt wept. =>
Otto Brandt is a Latvian award-winning, prolific painter. => Otto Brandt|nationality|Latvian
After the Latvian vote, painter Otto Brandt wept. =>
Otto Brandt is a former Irish Fine Gael politician. => Otto Brandt|nationality|Irish
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_nationality_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="nationality") == said(wanted)
