from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Otto Brandt plays as a forward for the Leeds Tigers. => Otto Brandt|member-of|Leeds Tigers
Otto Brandt played in the Northern League for the Leeds Tigers. => Otto Brandt|member-of|Leeds Tigers
Otto Brandt played the fool for the Leeds Mercury prize. =>
Otto Brandt plays as a forward for Northern League side Leeds Tigers. => Otto Brandt|member-of|Leeds Tigers
Otto Brandt played chess for a living. =>
Otto Brandt made his debut for Leeds United in 1990. => Otto Brandt|member-of|Leeds United
Otto Brandt made a cake for Leeds United. =>
Otto Brandt was traded to the Leeds Tigers in 1990. => Otto Brandt|member-of|Leeds Tigers
Otto Brandt was drafted by Leeds United. => Otto Brandt|member-of|Leeds United
Otto Brandt was drafted into the army. =>
Otto Brandt was not traded to the Leeds Tigers. =>
Otto Brandt is a Latvian goalkeeper playing for Leeds United. => Otto Brandt|member-of|Leeds United
Otto Brandt is an engineer working for the Riga Bank. => Otto Brandt|employer|Riga Bank
Otto Brandt met an engineer working for the Riga Bank. =>
Otto Brandt has been with the Riga Bank since 1990. => Otto Brandt|member-of|Riga Bank
Otto Brandt has been happy with the Riga Bank since 1990. =>
Otto Brandt was appointed to the board of the Riga Bank. => Otto Brandt|member-of|Riga Bank
Otto Brandt was appointed to the peace of the Riga Bank. =>
Otto Brandt is a member of both the Riga Society and the Leeds Society. => Otto Brandt|member-of|Riga Society; Otto Brandt|member-of|Leeds Society
Otto Brandt is an adviser to the Riga Bank. => Otto Brandt|employer|Riga Bank
Otto Brandt is a threat to the Riga Bank. =>
Otto Brandt is a soldier in the British Army. => Otto Brandt|member-of|British Army
Otto Brandt was fired from the Riga Bank. => Otto Brandt|employer|Riga Bank
""".strip().splitlines()
OF_PLAYERS = ("employer", "member-of")


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_for_whom_somebody_plays_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = {one for one in told(text.strip()) if one[1] in OF_PLAYERS}
    assert found == said(wanted)
