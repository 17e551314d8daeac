"""Works told with what they are, with their years and authors."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Ada Hay was a writer. In 1930 she sold her second novel, Low Water (1931). => Low Water|published|1931; Low Water|author|Ada Hay
Low Water is a 1931 novel by Ada Hay. => Low Water|published|1931; Low Water|author|Ada Hay
Low Water is a 1931 British silent film directed by Ada Hay. => Low Water|published|1931; Low Water|author|Ada Hay
Low Water (1931), a novel by the Danish writer Ada Hay, sold well. => Low Water|published|1931; Low Water|author|Ada Hay
She was in the film Low Water (1931) with Otto Hay. => Low Water|published|1931
Ada Hay's novel Low Water won a prize in 1931. => Low Water|author|Ada Hay
Ada Hay saw her favourite film, Low Water (1931), in 1950. => Low Water|published|1931
Was Low Water (1931) a novel of 1931? =>
She read the novel Low Water in 1931. =>
She had read the novel Low Water (1250) to the end. =>
Ada Hay painted Low Water (1931) in Riga. =>
Otto Hay was in Low Water (1931), and wrote a novel. =>
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_work_is_read_with_what_it_is(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    assert told(text, by="work") == said(wanted)


def test_a_list_tells_the_years_of_works_that_the_text_calls_so() -> None:
    text = "Ada Hay made the film Low Water (1931).\n\n- Low Water (1932)\n- Otto Hay (1880)\n"
    listed = [(one.subject_name, one.time) for one in claims(text) if one.by == "entry"]
    assert listed == [("Low Water", "1932")]
