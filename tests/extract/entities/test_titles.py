"""Titles in italics: the dates in them date nothing, and other dates in italics do."""

from __future__ import annotations

import pytest

from tests.extract.readings import Told, said, told

LINES = """
A sketch by Ada Holm was printed in *Best Sketches 2001*. =>
Ada Holm wrote *The Riots of the Summer of 1780: A Tale*. =>
Ada Holm was told of in *1001 Wonders of Riga*. =>
- Ada Holm, *Moles*, Riga Press, 2005. =>
Ada Holm read *1984* at school. =>
Ada Holm wrote *Moles* in 1958. => Ada Holm|acted|1958
Ada Holm left Riga *in May 1905*. => Ada Holm|left|1905-05
Ada Holm left Riga *4 April 1944*. => Ada Holm|left|1944-04-04
*Ada Holm left Riga in May 1905.* => Ada Holm|left|1905-05
Ada Holm left Riga *for good 4 May 1905*. => Ada Holm|left|1905-05-04
The *Moles* was a car ferry. She sank in 1905. => Moles|wrecked|1905
The ferry *Moles* was old. She sank in 1905. => Moles|wrecked|1905
The *Moles* was a ferry magazine. It appeared in 1905. => Moles|published|1905
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_a_title_dates_nothing(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found: set[Told] = {one for one in told(text.strip(), "markdown") if one[1] != "residence"}
    assert found == said(wanted.strip())
