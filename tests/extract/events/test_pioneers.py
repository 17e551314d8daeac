"""Who was the first to do something that has a name."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LINES = """
Ada Hay was the first woman to swim the Halden Strait, in 1911. => first woman to swim the Halden Strait|Ada Hay
In 1911 Ada Hay became the first woman elected to the Riga Council. => first woman elected to the Riga Council|Ada Hay
Ada Hay became the first Danish woman to cross the Halden Strait in May 1911. => first Danish woman to cross the Halden Strait|Ada Hay
Ada Hay was the first woman to win the Lund Prize when she was 20 in 1911. => first woman to win the Lund Prize|Ada Hay
Ada Hay became, in 1911, the first woman to swim the Halden Strait. => first woman to swim the Halden Strait|Ada Hay
Ada Hay was the first woman to swim the Halden Strait and back. =>
Ada Hay was the first woman to swim the Halden Strait with a broken arm in 1911. =>
Ada Hay was the first woman elected in 1911. =>
Ada Hay was the first African American elected to the City Council in 1911. =>
Ada Hay was the first woman to play at the Olympic Games in 1911. =>
Ada Hay was not the first woman to swim the Halden Strait in 1911. =>
Ada Hay may have been the first woman to swim the Halden Strait in 1911. =>
Ada Hay was one of the first women to swim the Halden Strait in 1911. =>
Ada Hay was among the first to swim the Halden Strait in 1911. =>
It was the first boat to cross the Halden Strait in 1911. =>
Ada Hay and Otto Lund were the first to cross the Halden Strait in 1911. =>
Was Ada Hay the first woman to swim the Halden Strait in 1911? =>
Otto Lund said that Ada Hay was the first woman to swim the Halden Strait in 1911. =>
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_pioneer_is_read_with_what_is_named(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    found = [f"{one.subject_name}|{one.value}" for one in claims(text) if one.by == "pioneer"]
    assert found == [one.strip() for one in wanted.split(";") if one.strip()]
