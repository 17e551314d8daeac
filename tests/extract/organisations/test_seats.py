from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
The Riga Bank is based in Leeds. => Riga Bank|headquarters|Leeds
Lind College is a private school in Springfield, Illinois. => Lind College|headquarters|Springfield, Illinois
Lind College is a good place in Paris. =>
Lind College is a school in trouble. =>
The Riga Bank relocated to Paris in 1990. => Riga Bank|headquarters|Paris
Radio Kelby began. The Riga Bank is based in Kelby. => Riga Bank|headquarters|Kelby
The Riga Bank moved to Paris. => Riga Bank|headquarters|Paris
The Riga Bank moved to new tables. =>
Otto Brandt relocated to Paris. =>
The Paris-based company Vantar makes rope. => Vantar|headquarters|Paris
The Paris-based company makes rope. =>
Our company is based in Paris. => We|headquarters|Paris
The company of fools is in Paris. =>
Lindor Consulting is an Executive Search & Training Firm headquartered in Paris. => Lindor Consulting|headquarters|Paris
Lindor Radio, LLC is an old, privately held, Internet Service Provider based in Paris. => Lindor Radio, LLC|headquarters|Paris
Lindor is a team of old Ski Instructors headquartered in Paris. => Lindor|headquarters|Paris
Lindor is a member of Hay Partners headquartered in Paris. => Hay Partners|headquarters|Paris
Otto Brandt is the founder of a firm called Hay Partners based in Paris. => Hay Partners|headquarters|Paris
The Riga Bank was created by Otto Brandt. => Riga Bank|founder|Otto Brandt
Vantar is a firm created by Otto Brandt. => Vantar|founder|Otto Brandt
Moles is a television drama created by Otto Brandt. =>
Moles is a concept created by the poet Otto Brandt and Ada Hay. =>
The Riga Bank owns the Leeds Mill. => Leeds Mill|parent-organisation|Riga Bank
Otto Brandt owns the Leeds Mill. =>
The Riga Bank owns a share of the Leeds Mill. =>
The Riga Bank does not own the Leeds Mill. =>
The Leeds Mill, part of the Riga Group, makes rope. => Leeds Mill|parent-organisation|Riga Group
The Leeds Mill is part of the Riga Group. => Leeds Mill|parent-organisation|Riga Group
The Leeds Mill is not part of the Riga Group. =>
The Leeds Mill is part of the Riga story. =>
Otto Brandt is part of the Riga Group. =>
Our head office is in Paris. => We|headquarters|Paris
Our house is in Paris. =>
Kelda maintains its head office in Paris. => Kelda|headquarters|Paris
Kelda maintains a branch in Paris. =>
The Riga Bank's subsidiaries include Vantar and Leeds Mill. => Vantar|parent-organisation|Riga Bank; Leeds Mill|parent-organisation|Riga Bank
The Riga Bank's friends include Vantar and Leeds Mill. =>
Riga Bank subsidiary Vantar makes rope. => Vantar|parent-organisation|Riga Bank
Vantar, a subsidiary of the Riga Bank, makes rope. => Vantar|parent-organisation|Riga Bank
Vantar and its parent company, the Riga Bank, make rope. => Vantar|parent-organisation|Riga Bank
""".strip().splitlines()
OF_BODIES = ("headquarters", "parent-organisation", "founder")


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_where_a_body_sits_and_whose_it_is_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = {one for one in told(text.strip()) if one[1] in OF_BODIES}
    assert found == said(wanted)
