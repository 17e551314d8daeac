from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Otto Brandt taught history at Harvard University for ten years. => Otto Brandt|employer|Harvard University
Otto Brandt teaches history at Harvard. => Otto Brandt|employer|Harvard
Otto Brandt taught his children chess at home. =>
Otto Brandt taught history at Leeds. =>
Otto Brandt heads the research department of the Riga Bank. => Otto Brandt|employer|Riga Bank
Otto Brandt led the sales team at the Riga Bank. => Otto Brandt|employer|Riga Bank
Otto Brandt led a protest at the Riga Bank. =>
Otto Brandt led the critics of the Riga Bank. =>
Otto Brandt chairs the board of the Riga Bank. => Otto Brandt|member-of|Riga Bank
Otto Brandt sits on the board of the Riga Bank. => Otto Brandt|member-of|Riga Bank
Otto Brandt is on the board of directors of the Riga Bank. => Otto Brandt|member-of|Riga Bank
Otto Brandt is on the faculty of Harvard University. => Otto Brandt|employer|Harvard University
Otto Brandt is on the way to the Riga Bank. =>
Otto Brandt is not on the staff of the Riga Bank. =>
Otto Brandt is responsible for sales at the Riga Bank. => Otto Brandt|employer|Riga Bank
Otto Brandt is responsible for the fire at the Riga Bank. =>
Otto Brandt went to work for the Riga Bank. => Otto Brandt|employer|Riga Bank
Otto Brandt went to work on foot. =>
Otto Brandt was recruited by the Riga Bank. => Otto Brandt|employer|Riga Bank
Otto Brandt was elected to the Royal Society. => Otto Brandt|member-of|Royal Society
Otto Brandt is a partner in the law firm of Hay & Brandt. => Otto Brandt|employer|Hay & Brandt
Otto Brandt became a lecturer in law at the University of Leeds. => Otto Brandt|employer|University of Leeds
Otto Brandt, of the University of Leeds, wept. => Otto Brandt|member-of|University of Leeds
Otto Brandt stepped down as director of the Riga Bank. => Otto Brandt|employer|Riga Bank
Otto Brandt was replaced as director of the Riga Bank by Emil Hay. => Otto Brandt|employer|Riga Bank
Otto Brandt was replaced by the director of the Riga Bank. =>
Otto Brandt is a fellow of St Olaf's. =>
Otto Brandt is a member of the Riga Bank's board. => Otto Brandt|member-of|Riga Bank
Otto Brandt was president of the Council of Science and Technology. => Otto Brandt|employer|Council of Science and Technology
Otto Brandt was dean of the Faculty of Law and Ada Hay left. => Otto Brandt|employer|Faculty of Law
Otto Brandt joined the Riga Club and became its director. => Otto Brandt|member-of|Riga Club; Otto Brandt|employer|Riga Club
The Riga Bank sold ropes. Otto Brandt joined the band and became its director. =>
""".strip().splitlines()
OF_STAFF = ("employer", "member-of")


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_who_works_at_a_body_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = {one for one in told(text.strip()) if one[1] in OF_STAFF}
    assert found == said(wanted)
