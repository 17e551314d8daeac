"""Deaths told by what somebody did not live to see."""

from __future__ import annotations

import pytest

from tests.extract.readings import read_by

LINES = """
He did not survive the winter of 1931. => [..1931]
He did not survive the operation in May 1931. => [..1931]
He did not live to see 1931. => [..1931]
He did not live to see the new bridge opened in 1931. => [..1931]
He never lived to see the end of the war in 1945. => [..1945]
He did not survive the election of 1931. =>
He lived to see the bridge opened in 1931. =>
He did not live to see the house that was begun in 1931. =>
He did not live in Leeds in 1931. =>
His shop did not survive the winter of 1931. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_what_was_not_lived_to_see_ends_a_life(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    found = read_by("fate", f"Otto Lund\n\nOtto Lund was a baker. {text}")
    assert found == [("Otto Lund", "died", wanted.strip())] * bool(wanted.strip())
