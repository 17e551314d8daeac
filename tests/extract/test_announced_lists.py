"""A number of entries that is told a sentence before the list."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

ITEMS = "\n\n- Otto Hay\n- Emil Voss\n- Jan Lind\n"


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("The paper has had four editors. The list hangs in the corridor:", ["4 editors"]),
        ("The paper has had four editors in all. They were:", ["4 editors"]),
        ("The editors were brothers. They were four brothers:", ["4 brothers"]),
        ("The paper has had four editors. Three of them came from Riga:", []),
        ("In four years the paper has had many editors. They were:", []),
    ],
)
def test_a_number_before_the_pointing_sentence_counts_the_list(
    lead: str, expected: list[str]
) -> None:
    found = claims(f"# Kelby Gazette\n\n{lead}{ITEMS}", "markdown")
    assert [str(one.value) for one in found if one.property == "listed"] == expected
