"""What a sentence says came after or before a dated event, with both dates."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

TOLD = """
The church was rebuilt in 1720 after the fire of 1724 had destroyed the nave. => 1720 1724
In 1720, after the great fire of 1724, the church was rebuilt. => 1720 1724
Hay built it in 1811, after the flood of February 1814 had carried off the ford. => 1811 1814-02
The bridge was raised in 1890, after a barge had struck it in 1894. => 1890 1894
After the old mill had burnt down in 1894, a new one was built in 1892. => 1892 1894
Following the explosion of 1901, the works were closed in May 1899. => 1899-05 1901
He left in 1890 with his brother, shortly after the strike of 1893. => 1890 1893
The hall was finished in 1911, before the fire of 1908. => 1908 1911
The hall was finished in 1911, before the old one was closed in 1908. => 1908 1911
The church was rebuilt in 1730, after the fire of 1724. => 1730 1724
"""


def following(text: str) -> list[str]:
    """Give what came later and what it follows."""
    return [
        f"{one.value} {one.qualifier('since')}" for one in claims(text) if one.by == "following"
    ]


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_what_came_after_a_dated_event_has_both_dates(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    assert following(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "The church was rebuilt in 1720, two years after the fire of 1718.",
        "The church, built in 1720, was restored after the fire of 1724.",
        "The hall that was built in 1720 was restored after the fire of 1724.",
        "In 1720 he built the church, which was restored after the fire of 1724.",
        "She worked there from 1911, after the war of 1914.",
        "In 1720 he made plans for a church, and after the fire of 1724 it was built.",
        "The church of 1720 was rebuilt after the fire of 1724.",
        "It was not rebuilt in 1720 after the fire of 1724.",
        "He left in 1811 and, after the death of his father in 1815, returned.",
        "The house was built in 1811; after the flood of 1814 it was raised.",
        "Begun in 1811, it was finished after the flood of 1814.",
        "It was sold in 1811 and rebuilt after the flood of 1814.",
        "In 1811 he drew the church and after the flood in 1814 the bridge.",
        "He was elected in 1811 and, after the election of 1814, again in 1815.",
        "In 1811 he was the only member left before the election of 1806 was annulled.",
        "Hay left in 1900, before the war of 1899 was over.",
        "Hay left in 1900, before the war of 1899-1902 ended.",
        "It was said to have been rebuilt in 1720 after the fire of 1724.",
        "In 1720 he meant to rebuild the church as it was before the fire of 1714.",
    ],
)
def test_other_dates_are_no_order(text: str) -> None:
    assert following(text) == []
