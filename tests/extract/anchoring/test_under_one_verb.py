"""What goes on under the verb of another: kin, and others with a place of their own."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Otto Hay died in 1861, his mother in 1870. => Otto Hay|died|1861; his mother|died|1870
Otto Hay was born in 1850. His father died in 1861 and his mother two years later. => Otto Hay|born|1850; His father|died|1861; his mother|died|1863
Otto Hay married Eva Lind. He died in 1907 and his wife in 1910. => Otto Hay|died|1907; Eva Lind|died|1910
Otto Hay died at Leeds in 1907, Max Lind at York in 1910. => Otto Hay|died|1907; Max Lind|died|1910
Otto Hay died in 1907, Mayor of Leeds in 1902. => Otto Hay|died|1907
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_another_goes_on_under_a_verb(line: str) -> None:
    text, _, wanted = line.partition("=>")
    lives = {one for one in told(text.strip(), least=0.5) if one[1] in ("born", "died")}
    assert lives == said(wanted)
