"""News stories: what they state of whom and when, and what only seems stated.

Written as in `test_whole_claims`; a line is a whole story without a date of its own.
"""

from __future__ import annotations

import pytest

from tests.extract.readings import claims
from tests.extract.test_whole_claims import whole

# Days without a year, counted from a day of writing that nothing tells
DATES = """
Since 1997 the town has been parted, Ada Holm says. On October 7 the radar failed, Otto Lind says. => town|event|1997/.. time=1997 ~
Ada Holm left Riga in 1998, police say. Otto Lind says she fled the clinic on Friday. Last week Otto Lind retired. Earlier this year Ada Holm married. => Ada Holm|left|1998 ~
Ada Holm left Riga in 1998. Earlier this year she married Otto Lind. => Ada Holm|left|1998; Ada Holm|spouse|Otto Lind
Ada Holm left Riga in May 1998. In June she married Otto Lind, he says. Otto Lind says she is well. => Ada Holm|left|1998-05; Ada Holm|married|1998-06 ~; Ada Holm|spouse|Otto Lind time=1998-06 ~
In 2024 the fair runs from 3 August to 10 August, Ada Holm says. Yesterday it opened. =>
"""

LINES = [line for part in (DATES,) for line in part.strip().splitlines()]


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_a_story_states_this_and_no_more(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    told = filter(None, wanted.strip().split("; "))
    sure = [one for one in map(whole, claims(text)) if not one.endswith("?")]
    assert sorted(sure) == sorted(told)
