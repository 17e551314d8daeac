"""Dates in boxes and cells that cannot be as they are written."""

from __future__ import annotations

import pytest

from tests.extract.readings import told

BOX = "{{{{Infobox league\n| name = Northern League\n| {field}\n}}}}\n'''Northern League''' was a league.\n"
TABLE = "# Northern League\n\n| Date | Against |\n|--|--|\n| {cell} | Leeds |\n"


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("opened = 29 February 1906", {"29 February 1906"}),
        ("opened = 29 February 1908", set()),
        ("opened = Saturday 19 May 1924", {"Saturday 19 May 1924"}),
        ("opened = Monday 19 May 1924", set()),
        ("years = 1926–1899", {"1926–1899"}),
        ("years = 1899–1926", set()),
        ("telephone = 1926-1899", set()),
    ],
)
def test_a_box_is_looked_over(field: str, wrong: set[str]) -> None:
    found = {what for _, name, what in told(BOX.format(field=field), "wikitext") if name == "dated"}
    assert found == wrong


@pytest.mark.parametrize(
    ("cell", "wrong"),
    [
        ("31 September 1921", {"31 September 1921"}),
        ("30 September 1921", set()),
        ("1926–1899", set()),
        ("31 men", set()),
    ],
)
def test_a_table_is_looked_over(cell: str, wrong: set[str]) -> None:
    assert {what for _, _, what in told(TABLE.format(cell=cell), "markdown", by="date")} == wrong


def test_items_that_begin_with_a_day_are_prose() -> None:
    text = "# Kelby Mill\n\n- May 1904: Kelby Mill was built.\n- June 1931: Kelby Mill was demolished.\n"
    assert {(name, when) for _, name, when in told(text, "markdown")} >= {
        ("built", "1904-05"),
        ("demolished", "1931-06"),
    }
