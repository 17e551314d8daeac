"""Deaths told of some of many."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, read_by

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
            "In the collision on 2 August 1897 four met their deaths: Hector Blair and three hands.",
            [("Hector Blair", "died", "1897-08-02")],
        ),
        (
            "On 3 May 1911 eight people suffocated, among them the driver, Otto Hay.",
            [("Otto Hay", "died", "1911-05-03")],
        ),
        (
            "On 3 May 1911 eight people were killed, among them the driver, Otto Hay, aged 41.",
            [("Otto Hay", "died", "1911-05-03"), ("Otto Hay", "age-at-death", "41")],
        ),
        (
            "On 3 May 1911 eight people were killed, among them Otto Hay, aged 41 weeks.",
            [("Otto Hay", "died", "1911-05-03")],
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
            "On 3 March 1816 the dam burst. The foreman, William Hale, and two boys were drowned.",
            [("William Hale", "died", "1816-03-03")],
        ),
        (
            "Count Gustav Rehn led the army. Gustav Rehn fell at Nyborg on 14 November 1659.",
            [("Gustav Rehn", "died", "1659-11-14")],
        ),
        (
            "Major Gustav Rehn, who fell at Nyborg in 1659, left a diary.",
            [("Gustav Rehn", "died", "1659")],
        ),
        (
            "The Skua foundered on 3 May 1911. Her master, Otto Hay, was drowned.",
            [("Otto Hay", "died", "1911-05-03")],
        ),
        (
            "On 2 May 1896 the boat was wrecked. Eight were drowned, among them the coxswain, Otto Hay.",
            [("Otto Hay", "died", "1896-05-02")],
        ),
        (
            "The worst night was that of 1 May 1940, when she was bombed. Otto Hay and two seamen were"
            " killed.",
            [("Otto Hay", "died", "1940-05-01")],
        ),
        (
            "On the night of 12 February 1877 a train left the rails. Otto Hay and his fireman lost"
            " their lives.",
            [("Otto Hay", "died", "1877-02-12")],
        ),
        (
            "The Battle of Lund was fought on 3 May 1850.\n\nOtto Hay himself was killed at the hedge.",
            [("Otto Hay", "died", "1850-05-03")],
        ),
    ],
    ids=[
        "listed",
        "met their deaths",
        "suffocated",
        "aged",
        "aged weeks",
        "among the dead",
        "not reached",
        "in it",
        "the dam burst",
        "fell",
        "a major",
        "foundered",
        "among them",
        "that night",
        "lost their lives",
        "in the battle",
    ],
)
def test_a_casualty_is_read(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert read_by("casualty", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On 19 May 1909 the boat sank. It could not be reached.",
        "Among the dead was a stoker. Otto Hay wrote in 1911.",
        "The jockey Otto Hay fell at Aintree in 1911.",
        "Major Otto Hay fell at Aintree in 1911 and broke his arm.",
        "On 3 May 1900 the Alder sank. Nine were drowned, including the sons of Otto Hay.",
        "On 3 May 1900 a train left the rails. The driver, Otto Hay, died in poverty.",
        "On 3 May 1900 a train left the rails. The driver, Otto Hay, lost his place.",
        "On 3 May 1900 the mob came. Two men were shot at, among them Otto Hay.",
        "The Battle of Lund was fought on 3 May 1850.\n\nOtto Hay was hanged at Riga.",
        "The Battle of Lund was fought on 3 May 1850.\n\nIn the last act Otto Hay is killed.",
        "The Battle of Lund was fought on 3 May 1850.\n\nThe ballad tells it. Otto Hay is killed.",
    ],
)
def test_what_tells_no_casualty_is_left_alone(text: str) -> None:
    assert read_by("casualty", text) == []


def test_who_was_not_among_the_living_died() -> None:
    text = (
        "The ship left Hull on 3 May 1875 under Captain Otto Hay. At noon she struck a rock. Hay was"
        " not among the living: he had gone down with his ship."
    )
    (death,) = [one for one in claims(text) if one.property == "died"]
    assert (death.subject_name, death.polarity.value) == ("Otto Hay", "positive")


@pytest.mark.parametrize(
    "told",
    [
        "one of those who were drowned",
        "one of those who died in the great fire",
        "one of those who drowned off Kelby",
        "among the dead.",
        "on board, and all were lost",
    ],
)
def test_one_of_the_dead_died(told: str) -> None:
    text = f"On 3 May 1900 the Alder sank off Riga. Otto Hay was {told.rstrip('.')}."
    assert read_by("fate", text) == [("Otto Hay", "died", "1900-05-03")]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("lost with her", "1900-05-03"),
        ("lost with his ship, a brave man", "1900-05-03"),
        ("lost with her dog on the hills", ""),
        ("lost with her, but his dog was saved", ""),
    ],
)
def test_who_was_lost_with_a_ship_died_with_her(told: str, day: str) -> None:
    text = (
        "The Loss of the Alder\n\nThe steamer Alder sank off Riga on 3 May 1900.\n\nCaptain Otto Hay"
        f" was {told}."
    )
    assert [when for _, _, when in read_by("fate", text)] == [day] * bool(day)


@pytest.mark.parametrize(
    "told",
    [
        "one of those who were shot at",
        "one of those who died later, in the war",
        "one of those who drowned their sorrow",
        "among the lost souls who sang",
        "on board, and all lost their luggage",
    ],
)
def test_what_goes_on_otherwise_tells_of_no_death(told: str) -> None:
    text = f"On 3 May 1900 the Alder sank off Riga. Otto Hay was {told}."
    assert read_by("fate", text) == []
