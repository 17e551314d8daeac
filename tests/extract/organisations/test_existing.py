"""From when until when a body is said to have existed."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
The Lund Gazette appeared from 1871 to 1932. => Lund Gazette|existed|1871; Lund Gazette|existed|1932
The Lund Gazette was a daily published in Riga from 1871 until 1932. => Lund Gazette|existed|1871; Lund Gazette|existed|1932
Lund Brewery traded from 1871 to 1932. => Lund Brewery|existed|1871; Lund Brewery|existed|1932
Lund Brewery was in operation from 1871 to 1932. => Lund Brewery|existed|1871; Lund Brewery|existed|1932
Lund Brewery operated informally from 1871 to 1932. =>
Lund Brewery operated as part of Lindworks from 1871 to 1932. =>
Lund Brewery published from 1871 to 1932 a magazine. =>
Lund Brewery ran a school from 1871 to 1932. =>
Lund Brewery never traded from 1871 to 1932. =>
Ada Holm appeared from 1871 to 1932. =>
Lund Brewery traded from about 1871. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_a_body_existed_in_both_years(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert told(text, by="existence") == said(expected.strip())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "# Low Rovers\n\nLow Rovers (1902–1955) were a football club.",
            "Low Rovers|founded|1902; Low Rovers|dissolved|1955",
        ),
        ("# Low Rovers\n\nLow Rovers are a club. Low Rovers (1902–1955) were quick.", ""),
        ("# Low Rovers\n\nLow Rovers (1902 and 1955 champions) were a football club.", ""),
    ],
)
def test_the_years_behind_the_name_of_a_body_are_its_own(text: str, expected: str) -> None:
    assert told(text, "markdown", by="lifespan") == said(expected)
