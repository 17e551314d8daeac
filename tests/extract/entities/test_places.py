"""Places, with the larger ones they lie in."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Otto Brandt was born in Leeds, Yorkshire. => Otto Brandt|birthplace|Leeds, Yorkshire
Otto Brandt was born in Ramsey, Isle of Man, in 1871. => Otto Brandt|birthplace|Ramsey, Isle of Man
Otto Brandt died in Paris, and Clara Voss wept. => Otto Brandt|deathplace|Paris
Otto Brandt (born 3 May 1871 in Riga) wept. => Otto Brandt|birthplace|Riga
Otto Brandt (3 May 1871, Halifax, West Yorkshire – 4 June 1940, Paris) wept. => Otto Brandt|birthplace|Halifax, West Yorkshire; Otto Brandt|deathplace|Paris
Otto Brandt (Leeds, 3 May 1871 – Paris, 4 June 1940) wept. => Otto Brandt|birthplace|Leeds; Otto Brandt|deathplace|Paris
Otto Brandt was born in Salem, MA, and died in Camden, N.J. => Otto Brandt|birthplace|Salem, Massachusetts; Otto Brandt|deathplace|Camden, New Jersey
Otto Brandt (born in Albany, N.Y., 3 May 1871) wept. => Otto Brandt|birthplace|Albany, New York
Otto Brandt was born in Salem, Essex County, Mass., and wept. => Otto Brandt|birthplace|Salem, Essex County, Massachusetts
Otto Brandt, MD, was born in Leeds and wept. => Otto Brandt|birthplace|Leeds
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_place_is_told_with_its_larger_place(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = {one for one in told(text.strip()) if one[1] in ("birthplace", "deathplace")}
    assert found == said(wanted)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Otto Lind sold the mill in Riga in 1902.", "Riga"),
        ("Otto Lind went to Riga in 1902.", "Riga"),
        ("Otto Lind sold the mill to Riga in 1902.", ""),
        ("Otto Lind got the medal in 1902, one of the highest honours in Latvia.", ""),
        ("Otto Lind opened the mill in 1902, making it the largest in Latvia.", ""),
        ("The service was launched in 1993 and aims at listeners in Latvia.", ""),
        ("Powder was used in 1241, and in Latvia by 1390.", ""),
        ("Otto Lind left Ada Hay in 1902, after the coup in Riga.", ""),
        ("Otto Lind fell ill in 1902 while at a hospital in Riga.", "Riga"),
    ],
)
def test_a_deed_took_place_where_its_own_words_say(text: str, place: str) -> None:
    found = {str(one.qualifier("place") or "") for one in claims(text) if one.confidence > 0.9}
    assert found == {place}
