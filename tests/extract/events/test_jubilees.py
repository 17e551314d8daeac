"""Numbered anniversaries, and whose they are."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LINES = """
The Palace Theatre was opened in 1896. Its centenary was celebrated in 1999. => Palace Theatre|1999
The Palace Theatre was opened in 1896. It will keep its 125th birthday in 2023. => Palace Theatre|2023
The Palace Theatre was opened in 1896. Will it keep its 125th birthday in 2023? =>
The Palace Theatre stands. If it were to keep its 125th birthday in 2023, all would come. =>
Stenbury Club was founded in 1881. It turned 100 in 1999. => Stenbury Club|1999
Stenbury Club was founded in 1881. In 1999 it celebrated 100 years. => Stenbury Club|1999
Stenbury Club was founded in 1881. In 1999 it celebrated 50 years of women's football. =>
Stenbury Club was founded in 1881. In 1999 it turned 12 of them away. =>
Stenbury Club was founded in 1881. In 1999 it did not turn 100. =>
Stenbury Club was founded in 1881. For its centenary, which it kept in 1999, it had a feast. => Stenbury Club|1999
Stenbury Club has a bar. In 1999, for its hundredth birthday, the club sold it. => Stenbury Club|1999
The Lind Gazette ceased. In 1999, for its fiftieth birthday, the Riga Club sold it. => Riga Club|1999
# SS Lind Mercury\n\nThe Lind Mercury is a ship. In 1999 the paper kept its centenary. => paper|1999
# Lind Club\n\nLind Club is a club. The golden jubilee was kept in 1975 with a feast. => Lind Club|1975
# Lind Club\n\nLind Club is a club. The silver jubilee was kept in 1977 with a feast. =>
# Lind Club\n\nLind Club is a club. It met the Queen. The silver jubilee was kept in 1978. =>
# The Lind Gazette\n\nThe Lind Gazette was run by Otto Hay. In 1999 the paper kept its centenary. => Lind Gazette|1999
# The Lind Gazette\n\nThe Lind Gazette was run by Otto Hay. In 1999 the Gazette kept its centenary. => Lind Gazette|1999
# The Lind Gazette\n\nThe Lind Gazette was run by Otto Hay. In 1999 the Riga Gazette kept its centenary. => Riga Gazette|1999
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_an_anniversary_is_of_whoever_keeps_it(line: str) -> None:
    text, _, wanted = line.replace("\\n", "\n").partition(" =>")
    kept = [one for one in claims(text, "markdown") if one.property == "jubilee"]
    assert "; ".join(f"{one.subject_name}|{one.time}" for one in kept) == wanted.strip()


OPENED = """
The bridge was opened in 1903. The fortieth anniversary of the opening was kept in 1950. => 1950 since 1903
The bridge was opened in 1903 and reopened in 1910. The fortieth anniversary of the opening was kept in 1950. =>
The bridge was opened to trams in 1903. The fortieth anniversary of its opening was kept in 1950. =>
The bridge was opened in 1903 to trams. The fortieth anniversary of its opening was kept in 1950. =>
The first span was opened in 1903. The fortieth anniversary of the opening was kept in 1950. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", OPENED)
def test_an_opening_is_looked_back_to_where_there_is_but_one(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    told = claims(f"# Kelby Bridge\n\n{text}", "markdown")
    kept = [one for one in told if one.by == "after-event"]
    assert (
        "; ".join(f"{one.value} since {one.qualifier('since')}" for one in kept) == wanted.strip()
    )
