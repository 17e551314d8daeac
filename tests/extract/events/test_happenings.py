"""Nouns that tell what befell somebody."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Otto Brandt led it until his death in 1902. => Otto Brandt|died|1902
Otto Brandt led it until his early death from cancer in 1902. => Otto Brandt|died|1902
Otto Brandt led it until his death in Bethesda, Maryland, in 1902. => Otto Brandt|died|1902
Two days before his death on 3 May 1902 Otto Brandt sold it. => Otto Brandt|died|1902-05-03
Shortly before her death in 1902 Otto Brandt sold it. => She|died|1902
Otto Brandt led it until his death there in 1902. => Otto Brandt|died|1902
Otto Brandt led it until his death on board the ship at Cannes in 1902. => Otto Brandt|died|1902
Otto Brandt led it until his death in Leeds, in 1902 the mill was sold. =>
After the death of Otto Brandt, Count of Lind, in May 1902, it closed. => Otto Brandt|died|1902-05
After the death of Otto Brandt, in 1902 it closed. =>
After the death of Otto Brandt in 1902 it closed. => Otto Brandt|died|1902
Clara Voss led it until Otto Brandt's death (1902). => Otto Brandt|died|1902
The founding of the Riga Bank in 1902 helped. => Riga Bank|founded|1902
Otto Brandt's election in 1911 was close. => Otto Brandt|appointed|1911
Otto Brandt married Ann Lind Moss. He wept over his wife Ann's death in 1902. => Ann Lind Moss|died|1902
Otto Brandt married Ann Lind Moss. He wept over his sister Ann's death in 1902. => Ann|died|1902
On the 90th anniversary of Otto Brandt's birth in 1902 a book came out. =>
On the centenary of his birth in 1902 Otto Brandt was honoured. =>
Otto Brandt wrote of the death of kings in 1902. =>
Otto Brandt's trial in 1902 was short. =>
If his death in 1902 had been known, Otto Brandt would be famous. =>
Otto Brandt described his death of 1902 pigs. =>
The directors record with sorrow the death, on 14 May 1902, of Otto Brandt. => Otto Brandt|died|1902-05-14
The death occurred on 19 May 1902, at his house in Riga, of Otto Brandt. => Otto Brandt|died|1902-05-19
The death took place at Riga on 19 May 1902 of Otto Brandt. => Otto Brandt|died|1902-05-19
We announce with regret the death on 3 May 1902 of Mr Otto Brandt. => Otto Brandt|died|1902-05-03
They heard of the death, on 3 May 1902, of the chairman, Otto Brandt. => Otto Brandt|died|1902-05-03
After the death in 1902 of his father, Otto Brandt sold the mill. =>
After the death in 1902 of the owner, Otto Brandt sold the mill. =>
The death on 3 May 1902 of a friend of Otto Brandt made him ill. =>
The death in 1902 of Otto Brandt's brother changed all. =>
The death on 3 May 1902 of three of Otto Brandt's men was kept quiet. =>
The death, in 1902, of hope made Otto Brandt ill. =>
The death of hope led in 1902, at Riga, to the end of Otto Brandt. =>
Otto Brandt sang. At his death in 1902 his younger sister, Ida, sold it. => Otto Brandt|died|1902
Otto Brandt sang. On his arrest in 1902 his friend, Max Lind, left. => Otto Brandt|arrested|1902
Otto Brandt sang. On his arrest in 1902 his friend Max Lind left. => Otto Brandt|arrested|1902
Otto Brandt sang. At the time of his death in 1902 his clerk, Max Lind, slept. => Otto Brandt|died|1902
At the time of his birth in 1902 his tutor, Bishop Lind, was ill. => He|born|1902
Within a year of his election in 1902 Otto Brandt left. => Otto Brandt|appointed|1902
After his release in 1902 from his cell, Otto Brandt left. => Otto Brandt|released|1902
Otto Brandt sang. The old miller lived there until his death in 1902. =>
Otto Brandt sang. After his ruin the architect himself lived there from 1890 until his death in 1902. =>
Otto Brandt sang. The miller lived there after his death in 1902. => Otto Brandt|died|1902
Otto Brandt was an architect. The architect lived there until his death in 1902. => Otto Brandt|died|1902
Clara Voss met Otto Brandt, the owner of the mill until his death in 1902. => Otto Brandt|died|1902
Emil Voss's brother Kit, the mayor until his death in 1902, sang. => Kit|died|1902
Rumours of Otto Brandt's death in 1902 were false. =>
Calls for Otto Brandt's resignation in 1902 came to nothing. =>
Fears of his arrest in 1902 drove Otto Brandt to Riga. =>
News of Otto Brandt's death in 1902 came late. => Otto Brandt|died|1902
The announced closure of the Riga Bank in 1902 was put off. =>
The closure of the Riga Bank in 1902 was averted by a loan. =>
The closure of the Riga Bank in 1902 was a blow. => Riga Bank|closed|1902
The council opposed the closure of the Riga Bank in 1902. =>
Otto Brandt offered his resignation in 1902. =>
Otto Brandt tendered his resignation in 1902. => Otto Brandt|left|1902
The board called for Otto Brandt's resignation in 1902. =>
The board accepted Otto Brandt's resignation in 1902. => Otto Brandt|left|1902
Otto Brandt planned to wait until Clara Voss's death in 1902. => Clara Voss|died|1902
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_noun_tells_what_happened(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="noun") == said(wanted)


def test_its_date_dates_nothing_else() -> None:
    found = told("Otto Brandt led it until his death in 1902.")
    assert found == said("Otto Brandt|died|1902")
