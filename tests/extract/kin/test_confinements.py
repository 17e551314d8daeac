"""Who was born when a woman gave birth."""

from __future__ import annotations

import pytest

from tests.extract.readings import read_by


@pytest.mark.parametrize(
    ("text", "child"),
    [
        ("Ada Hay gave birth to a son, Frank, on 9 June 1858.", "Frank"),
        ("On 9 June 1858 Ada Hay gave birth to her first child, Frank.", ""),
        ("In 1858 Ada Hay gave birth to twins.", ""),
        ("Ada Hay gave birth to a son, Frank.", ""),
        ("Ada Hay is said to have given birth to a son, Frank, in 1858.", ""),
    ],
)
def test_a_child_named_is_born_at_the_date(text: str, child: str) -> None:
    assert [who for who, _, _ in read_by("confinement", text)] == ([child] if child else [])
