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
Clara Voss did her doctorate at Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss did her duty at Dorpat University. =>
Clara Voss is pursuing a degree in law at Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss is pursuing a thief at Dorpat University. =>
Clara Voss continued her studies at Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss continued her search at Dorpat University. =>
Clara Voss was awarded a doctorate by Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss was awarded an honorary doctorate by Dorpat University. =>
Clara Voss was awarded a prize by Dorpat University. =>
Clara Voss went to Riga Grammar School. => Clara Voss|educated-at|Riga Grammar School
Clara Voss went to school at Riga College. => Clara Voss|educated-at|Riga College
Clara Voss went to Riga Grammar School to teach. =>
He attended East Witton school. =>
Clara Voss graduated from Riga Boys' Trade High School. =>
Clara Voss went to Riga Grammar School where she worked until 1950. =>
Clara Voss started teaching at Leeds School and then in 1952 went to Riga Grammar School. =>
Clara Voss went to the Riga Bank. =>
Clara Voss went to Dorpat University as a teacher. =>
Clara Voss transferred to Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss dropped out of Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss did not go to Dorpat University. =>
Clara Voss played college football for Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss played football for Dorpat University. =>
Clara Voss studied at the École nationale des mines. =>
Clara Voss studied at Dorpat University and the Council of Science and Technology. => Clara Voss|educated-at|Dorpat University
Clara Voss qualified as a doctor at Dorpat University. => Clara Voss|educated-at|Dorpat University
I have a degree in law from Dorpat University. => I|educated-at|Dorpat University
Clara Voss has read her poems at Dorpat University. =>
Clara Voss read law at Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss attended the Riga Climate Talks. =>
Clara Voss studied at a Dorpat University affiliate. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_school_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="school") == said(wanted)


LEARNERS = """
Clara Voss was a pupil of Otto Brandt at Riga College. => Clara Voss|educated-at|Riga College
Clara Voss was a pupil of Otto Brandt. =>
Clara Voss is a PhD candidate at Dorpat University. => Clara Voss|educated-at|Dorpat University
Clara Voss is a candidate at Dorpat University. =>
Dorpat University graduate Clara Voss wept. => Clara Voss|educated-at|Dorpat University
Riga Bank graduate Clara Voss wept. =>
Clara Voss met a graduate of Dorpat University. =>
Is Clara Voss a graduate of Dorpat University? =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LEARNERS, ids=range(len(LEARNERS)))
def test_where_somebody_is_a_student_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = {one for one in told(text.strip()) if one[1] == "educated-at"}
    assert found == said(wanted)
