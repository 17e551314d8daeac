"""Deeds told of somebody after a death, in a tale that goes from day to day."""

from __future__ import annotations

import pytest

from tests.extract.lives.test_casualties import SIEGE
from tests.extract.readings import read_by


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SIEGE + "Krabbe led the counter-attack.", [("Aksel Krabbe", "acted", "1659-06-19")]),
        (
            "On 12 February 1877 a goods train left the rails. The driver, Amos Kettle, was killed."
            " At the inquiry Kettle blamed the signalman.",
            [("Amos Kettle", "acted", "1877-02-13/..")],
        ),
        (
            "Otto Hay died on 3 November 1956. At the première he made a short speech.",
            [("Otto Hay", "acted", "1956-11-04/..")],
        ),
        (
            "On 12 February 1877 the dam burst. Otto Hay was working below; his body was found at"
            " noon.\n\nThe dam had been built badly. Hay told the coroner that nobody had warned"
            " him.",
            [("Otto Hay", "acted", "1877-02-13/..")],
        ),
        (
            "The Skua sank on 9 November 1927. Her master, Otto Hay, was drowned. The inquiry blamed"
            " the current. Hay told the court that he had seen no light.",
            [("Otto Hay", "acted", "1927-11-10/..")],
        ),
    ],
    ids=["counter-attack", "inquiry", "première", "the coroner", "the court"],
)
def test_a_deed_after_a_death_is_read(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert read_by("afterwards", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Otto Hay died in 1874. The hall was opened in 1876. Hay gave a bell.",
        "On 12 February 1877 the dam burst. Otto Hay was drowned. His son told the coroner so.",
        "On 12 February 1877 the dam burst. Otto Hay was saved. Hay told the coroner so.",
        "Otto Hay died on 3 May 1927. He had been in prison. Hay told the court that he was ill.",
        SIEGE.replace("In it Colonel Aksel Krabbe was killed. ", "") + "Krabbe led the attack.",
    ],
    ids=["another year", "his son", "saved", "another court", "alive"],
)
def test_a_deed_of_the_living_is_left_alone(text: str) -> None:
    assert read_by("afterwards", text) == []
