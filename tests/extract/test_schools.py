from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Clara Voss studied law at Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss graduated from Dorpat University in 1911. => Clara Voss|educated-at|Dorpat University
Clara Voss was educated at Riga College and Dorpat University. => Clara Voss|educated-at|Riga College; Clara Voss|educated-at|Dorpat University
Clara Voss attended Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss received her B.A. from Harvard and her M.A. from Yale. => Clara Voss|educated-at|Harvard; Clara Voss|educated-at|Yale
Clara Voss earned a degree in physics from Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss studied and taught at Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss graduated Riga High School in 1902. => Clara Voss|educated-at|Riga High School
After graduating from Dorpat University, Clara Voss taught. => Clara Voss|educated-at|Dorpat University
Clara Voss taught after attending Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss was born into a family steeped in song, and was educated at Riga College. => Clara Voss|educated-at|Riga College
Clara Voss studied at St Olaf's High School and King's College. => Clara Voss|educated-at|St Olaf's High School; Clara Voss|educated-at|King's College
Clara Voss dreamed of attending Dorpat University. =>
Clara Voss studied and wrote in Riga. =>
Clara Voss received a letter from Dorpat University. =>
Clara Voss did not graduate from Dorpat University. =>
Clara Voss attended the wedding of Otto Brandt. =>
Clara Voss studied the birds at Lake Onega. =>
Clara Voss attended Otto Brandt. =>
Anna Voss has been studying at Dorpat University. => Anna Voss|educated-at|Dorpat University
Anna Voss dreamed of attending Dorpat University. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_school_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="school") == said(wanted)
