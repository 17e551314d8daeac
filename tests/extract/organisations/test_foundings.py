from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
The town has the Riga Bank (founded in 1990). => Riga Bank|founded|1990
The Riga Bank (established 1990) sells rope. => Riga Bank|founded|1990
Otto Brandt (founded by his aunt) slept. =>
The Riga Bank (rebuilt in 1990) sells rope. =>
Since its founding in 1990, the Riga Bank has grown. => Riga Bank|founded|1990
Since its foundation by Otto Brandt in 1990, the Riga Bank has grown. => Riga Bank|founded|1990
Since its sale in 1990, the Riga Bank has grown. =>
Since its founding in 1990, Otto Brandt has led it. =>
Otto Brandt is known for founding the Riga Bank in 1990. => Riga Bank|founded|1990; Riga Bank|founder|Otto Brandt
Otto Brandt is known for his founding of nothing. =>
Otto Brandt established his own company, Vantar. => Vantar|founder|Otto Brandt
Otto Brandt started a company called Vantar. => Vantar|founder|Otto Brandt
Otto Brandt formed her production company Vantar. => Vantar|founder|Otto Brandt
Otto Brandt started a fire called Vantar. =>
Otto Brandt founded the Hay Front political party. => Hay Front|founder|Otto Brandt
Otto Brandt founded a Riga Bank committee. =>
Vantar (established in 1990) makes rope. => Vantar|founded|1990
Vantar's founder Otto Brandt wept. => Vantar|founder|Otto Brandt
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_founding_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = {one for one in told(text.strip()) if one[1] in ("founded", "founder")}
    assert found == said(wanted)
