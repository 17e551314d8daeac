"""What is done with a thing that was come by before, or later."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LINES = """
In 1899 the parish bought her a bicycle. In 1896 she rode this same bicycle to Leeds. => 1896 since 1899
In 1899 Ada Hay bought a boat. In 1896 Hay sailed that very boat to Riga. => 1896 since 1899
In 1899 the parish built a hall. In 1896 Otto Hay spoke in this very hall. => 1896 since 1899
In 1899 a hall was built. In 1896 the choir sang in that same hall. => 1896 since 1899
In 1899 Ada Hay bought a house. In 1850 she was born in this very house. =>
In 1899 Ada Hay bought a house. In 1850 Otto Lind sold this very house. =>
In 1899 Ada Hay bought the house. In 1850 this very house saw the birth of Otto Lind. =>
In 1899 the parish built a hall. In 1896 Otto Hay designed this very hall. =>
In 1899 she was given the medal. In 1850 her father won that same medal. =>
In 1899 Ada Hay built a wing of the house. In 1850 Otto Lind lived in this very house. =>
In 1899 the parish built a hall. In 1896 Otto Hay had spoken in this very hall. =>
In 1899 Ada Hay opened a house to visitors. In 1896 Otto Lind wrote in this very house. =>
In 1899 Ada Hay built a house. In 1896 Otto Lind built the same house in Leeds. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_a_thing_is_used_once_it_is_there(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    told = [one for one in claims(text) if one.by == "same-thing"]
    assert (
        "; ".join(f"{one.value} since {one.qualifier('since')}" for one in told) == wanted.strip()
    )
