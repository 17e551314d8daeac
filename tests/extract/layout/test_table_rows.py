"""Rows of tables whose heads name properties."""

from __future__ import annotations

import pytest

from factlint.model import Origin
from tests.extract.readings import claims, said

HEAD = "# Riga\n\n"
ROWS = [
    ("| Name | Born | Died |\n| --- | --- | --- |\n| Otto Brandt | 4 May 1871 | 1940 |",
     "Otto Brandt|born|1871-05-04; Otto Brandt|died|1940"),
    ("| Company | Founded | Headquarters |\n| --- | --- | --- |\n| Lindworks | 1902 | Leeds |",
     "Lindworks|founded|1902; Lindworks|headquarters|Leeds"),
    ("| Ship | Launched | Captain |\n| --- | --- | --- |\n| SS Freja | 1911 | Otto Brandt |",
     "SS Freja|launched|1911"),
    ("| Ship | Built | Tons | Fate |\n| --- | --- | --- | --- |\n| Ann Hay | 1847 | 310 | Wrecked 1866 |",
     "Ann Hay|built|1847; Ann Hay|tonnage|310 tons; Ann Hay|wrecked|1866"),
    ("| Name | Built | Fate |\n| --- | --- | --- |\n| Otto Brandt | 1847 | Otto sank 1866 |", ""),
    ("| Member | Party |\n| --- | --- |\n| Clara Voss | Progress Party |",
     "Clara Voss|party|Progress Party"),
    ("| Year | Name |\n| --- | --- |\n| 1911 | Otto Brandt |", ""),
    ("| Name | Visits |\n| --- | --- |\n| Otto Brandt | 1911 |", ""),
    ("| Name | Born |\n| --- | --- |\n| Otto Brandt and Clara Voss | 1871 |", ""),
    ("| Name | Born |\n| --- | --- |\n| Otto Brandt | 1871 |\n| Otto Brandt | 1902 |", ""),
    ("| Name | Born |\n| --- | --- |\n| Miller | 1871 |", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("table", "wanted"), ROWS,
    ids=["lives", "company", "ship", "fate", "no-fate", "party", "no-subject", "no-property", "two", "twice", "word"],
)  # fmt: skip
def test_a_row_states_what_the_heads_name(table: str, wanted: str) -> None:
    told = [one for one in claims(HEAD + table + "\n", "markdown") if one.origin is Origin.TABLE]
    assert {(one.subject_name, one.property, str(one.value)) for one in told} == said(wanted)
