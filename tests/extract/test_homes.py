from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Clara Voss lives in Paris. => Clara Voss|residence|Paris
Clara Voss lived and worked in Paris. => Clara Voss|residence|Paris
Clara Voss moved with her family to Paris. => Clara Voss|residence|Paris
Clara Voss moved from Riga to Paris in 1911. => Clara Voss|residence|Paris
Clara Voss grew up in Leeds, Yorkshire. => Clara Voss|residence|Leeds, Yorkshire
Clara Voss settled in Paris. => Clara Voss|residence|Paris
Clara Voss taught before settling in Paris. => Clara Voss|residence|Paris
Clara Voss was born and raised in Paris. => Clara Voss|birthplace|Paris; Clara Voss|residence|Paris
Clara Voss is a native of Paris. => Clara Voss|birthplace|Paris
A native of Paris, Clara Voss wept. => Clara Voss|birthplace|Paris
Clara Voss is a resident of Paris. => Clara Voss|residence|Paris
Clara Voss moved the company to Paris. =>
Clara Voss never lived in Paris. =>
The Riga Bank moved to Paris. =>
Clara Voss grew roses in Paris. =>
Clara Voss met a native of Paris. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_home_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="home") == said(wanted)
