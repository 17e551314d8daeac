"""Deaths told of some of many, and deeds told after a death."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def casualties(text: str) -> list[tuple[str, str, str]]:
    """Give who, what and when, of what the reader of casualties read."""
    return [
        (one.subject_name, one.property, str(one.value))
        for one in claims(text)
        if one.by == "casualty"
    ]


SIEGE = (
    "The siege began on 4 May 1659. The first assault, on 2 June, was beaten off. In it Colonel"
    " Aksel Krabbe was killed. On 19 June they stormed the ravelin. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In the collision on 2 August 1897 four people lost their lives: the owner, Sir Hector"
            " Blair, and three hands.",
            [("Hector Blair", "died", "1897-08-02")],
        ),
        (
            "The dam broke on 3 May 1911. Among the dead was Otto Hay.",
            [("Otto Hay", "died", "1911-05-03")],
        ),
        (
            "On 19 May 1909 Isak Lund fell into a crevasse. He could not be reached.",
            [("Isak Lund", "died", "1909-05-19")],
        ),
        (SIEGE, [("Aksel Krabbe", "died", "1659-06-02")]),
        (
            SIEGE + "Krabbe led the counter-attack.",
            [("Aksel Krabbe", "died", "1659-06-02"), ("Aksel Krabbe", "acted", "1659-06-19")],
        ),
        (
            "Desmond Roe was killed in 1974. His last concert was given in Leeds in May 1975.",
            [("Desmond Roe", "acted", "1975-05")],
        ),
        (
            "On 12 February 1877 a goods train left the rails. The driver, Amos Kettle, was killed."
            " At the inquiry Kettle blamed the signalman.",
            [("Amos Kettle", "died", "1877-02-12"), ("Amos Kettle", "acted", "1877-02-13/..")],
        ),
        (
            "On 3 March 1816 the dam burst. The foreman, William Hale, and two boys were drowned.",
            [("William Hale", "died", "1816-03-03")],
        ),
        (
            "Ada Voss died in Riga on 3 March 1941. The funeral took place on 2 March 1941.",
            [("Ada Voss", "buried", "1941-03-02")],
        ),
        (
            "Lars Holm, who lived from 1915 to 1944, drew the plates.",
            [("Lars Holm", "born", "1915"), ("Lars Holm", "died", "1944")],
        ),
        (
            "Count Gustav Rehn led the army. Gustav Rehn fell at Nyborg on 14 November 1659.",
            [("Gustav Rehn", "died", "1659-11-14")],
        ),
    ],
    ids=[
        "listed",
        "among the dead",
        "not reached",
        "in it",
        "a deed after it",
        "last concert",
        "inquiry",
        "the dam burst",
        "funeral",
        "lived",
        "fell",
    ],
)
def test_a_casualty_is_read(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert casualties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On 19 May 1909 the boat sank. It could not be reached.",
        "Among the dead was a stoker. Otto Hay wrote in 1911.",
        "Otto Hay died in 1874. The hall was opened in 1876. Hay gave a bell.",
        SIEGE.replace("In it Colonel Aksel Krabbe was killed. ", "") + "Krabbe led the attack.",
        "Ada Voss died in 1941. She liked Riga. The funeral took place on 2 March 1941.",
        "Lars Holm lived from 1915 to 1944 in Riga.",
        "The jockey Otto Hay fell at Aintree in 1911.",
        "His last concert, he said in 1975, had been his best.",
    ],
)
def test_what_tells_no_casualty_is_left_alone(text: str) -> None:
    assert casualties(text) == []
