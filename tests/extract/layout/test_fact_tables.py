"""Tables of two columns that state facts of a text's topic."""

from __future__ import annotations

import pytest

from tests.extract.readings import told

HTML = "<h1>Kelby Museum</h1><table>{rows}</table><p>The Kelby Museum is a museum in Kelby.</p>"
FOUNDED = {("Kelby Museum", "founded", "1858")}


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><th>Founded</th><td>1858</td></tr><tr><th>Objects</th><td>300</td></tr>"
        "<tr><th>Keeper</th><td>Otto Hay</td></tr>",
        "<tr><td>Objects</td><td>300</td></tr><tr><td>Founded:</td><td>1858, by Otto Hay</td></tr>"
        "<tr><td>Open to</td><td>members</td></tr>",
    ],
    ids=["heads", "cells"],
)
def test_a_table_of_facts_is_read(rows: str) -> None:
    assert told(HTML.format(rows=rows), "html", by="field") == FOUNDED


def test_a_table_of_facts_without_a_head_is_read() -> None:
    text = "# Kelby Museum\n\n| | |\n|--|--|\n| Founded | 1858 |\n| Objects | 300 |\n| Keeper | Hay |\n"
    assert told(text, "markdown", by="field") == FOUNDED


def test_a_table_of_facts_may_name_its_first_column_only() -> None:
    text = "# Kelby Museum\n\n| Feature | |\n|--|--|\n| Founded | 1858 |\n| Objects | 300 |\n"
    assert told(text, "markdown", by="field") == FOUNDED


@pytest.mark.parametrize(
    "text",
    [
        "# Kelby Museum\n\n| Year | Event |\n|--|--|\n| 1858 | Founded |\n| 1870 | Opened |\n",
        "# Kelby Museum\n\n| Branch | Founded |\n|--|--|\n| Leeds | 1858 |\n| York | 1870 |\n",
        "# Kelby Museum\n\n| | |\n|--|--|\n| Founded | 1858 |\n| Opened | 1870 |\n",
    ],
    ids=["years", "heads of columns", "two rows"],
)
def test_other_tables_are_left_alone(text: str) -> None:
    assert told(text, "markdown", by="field") == set()
