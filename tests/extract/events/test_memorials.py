"""How many names a memorial has, and how many died."""

from __future__ import annotations

import pytest

from tests.extract.readings import read_by


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("They lost 1,214 dead. The memorial has the names of all 1,241 of the dead.", "1214 1241"),
        ("Twenty-six men were killed there. A stone has the names of all twenty-eight.", "26 28"),
        ("Five men died. A tablet in the yard has the names of the seven dead.", "5 7"),
        ("Eighty-one miners lost their lives. A window is to the 87 who died.", "81 87"),
    ],
)
def test_the_names_and_the_dead_are_counted(text: str, numbers: str) -> None:
    found = read_by("memorial", text)
    assert [value for _, _, value in found] == numbers.split()
    assert {name for _, name, _ in found} == {"deaths"}


@pytest.mark.parametrize(
    "text",
    [
        "Thirty men were killed. The memorial has the names of all thirty.",
        "Thirty men were killed. The memorial has the names of all 34, three of whom died later.",
        "Thirty men were killed. The memorial has the names of the 32 dead, including two nurses.",
        "Five men died in 1890 and seven in 1901 were drowned. Seven men died then. A tablet has the"
        " names of the seven dead.",
        "Forty-two miners died there, and three rescuers. A stone has the names of all forty-five.",
        "Sixty men were killed. Two more died of their wounds. A stone is to the 62 who died.",
        "Five men died in the fire. A plaque to the seven founders was put up.",
        "Five men died in the fire. A memorial names the 112 who did not return from the war.",
        "Five men died in the fire. The seven dead horses were buried.",
    ],
)
def test_others_may_be_named(text: str) -> None:
    assert read_by("memorial", text) == []
