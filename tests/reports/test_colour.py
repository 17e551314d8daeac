from __future__ import annotations

import pytest

from factlint.reports.paint import wants_colour

CASES = {
    "a terminal": (None, True, {}, True),
    "a file": (None, False, {}, False),
    "a dumb terminal": (None, True, {"TERM": "dumb"}, False),
    "NO_COLOR on a terminal": (None, True, {"NO_COLOR": "1"}, False),
    "an empty NO_COLOR": (None, True, {"NO_COLOR": ""}, True),
    "FORCE_COLOR into a file": (None, False, {"FORCE_COLOR": "1"}, True),
    "FORCE_COLOR=0 on a terminal": (None, True, {"FORCE_COLOR": "0"}, False),
    "NO_COLOR beats FORCE_COLOR": (None, True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    "--color beats NO_COLOR": (True, False, {"NO_COLOR": "1"}, True),
    "--no-color beats FORCE_COLOR": (False, True, {"FORCE_COLOR": "1"}, False),
}


@pytest.mark.parametrize(("asked", "terminal", "environment", "wanted"), CASES.values(), ids=CASES)
def test_colour_is_used_where_it_is_wanted(
    asked: bool | None, terminal: bool, environment: dict[str, str], wanted: bool
) -> None:
    assert wants_colour(asked, terminal, environment) is wanted
