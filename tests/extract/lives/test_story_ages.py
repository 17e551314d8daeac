"""Ages told by the time that the story has reached."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def ages(text: str) -> list[tuple[str, str, str]]:
    """Give whose age it is, the age, and when."""
    return [
        (one.subject_name, str(one.value), one.time or "")
        for one in claims(text)
        if one.by == "story-age"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Orde left for Leeds in 1775, being then seventeen.", ("Ada Orde", "17", "1775")),
        ("Ada Orde left for Leeds in 1775 as a girl of seventeen.", ("Ada Orde", "17", "1775")),
        ("In 1775, at only seventeen, Ada Orde left.", ("Ada Orde", "17", "1775")),
        (
            "Ada Orde first dived at thirteen, in the summer of 1886.",
            ("Ada Orde", "13", "1886-22"),
        ),
        (
            "In 1905 he made his sons partners. Otto Hay, then twenty-six, went to New York.",
            ("Otto Hay", "26", "1905"),
        ),
        (
            "A competition was held in 1869. The jury chose Edwin Royle, who was forty-one at the"
            " time.",
            ("Edwin Royle", "41", "1869"),
        ),
        (
            "In 1936 they rowed at Berlin; Denis Mott, born in 1914, was twenty-four at the time.",
            ("Denis Mott", "24", "1936"),
        ),
        (
            "Ada Orde was born in 1900. In 1914, still only thirteen, she left.",
            ("Ada Orde", "13", "1914"),
        ),
        (
            "In the census of 1881 Ada Orde is a widow of 41 with a shop.",
            ("Ada Orde", "41", "1881"),
        ),
        ("A boy of fifteen, Samuel Orde left in 1775.", ("Samuel Orde", "15", "1775")),
        ("Samuel Orde turned fifteen in 1775.", ("Samuel Orde", "15", "1775")),
        ("Samuel Orde turned 100 in 1875.", ("Samuel Orde", "100", "1875")),
        ("Samuel Orde entered the school at eight, in 1775.", ("Samuel Orde", "8", "1775")),
        ("Left a widow at ten in 1775, Ada Orde sang.", ("Ada Orde", "10", "1775")),
        ("Expelled from Eton at ten, in 1775, Samuel Orde left.", ("Samuel Orde", "10", "1775")),
        (
            "The match on 6 January 1951 was lost.\n\nDennis Fry was born on 30 May 1922; he was"
            " twenty-six when he led the team out that afternoon.",
            ("Dennis Fry", "26", "1951-01-06"),
        ),
    ],
    ids=[
        "being",
        "as a girl",
        "behind its date",
        "at thirteen",
        "then",
        "at the time",
        "born before",
        "still only",
        "widow",
        "boy",
        "turned",
        "turned 100",
        "at eight",
        "left a widow",
        "from Eton at ten",
        "that day",
    ],
)
def test_an_age_is_dated_by_the_story(text: str, expected: tuple[str, str, str]) -> None:
    assert ages(text) == [expected]


def test_a_man_of_an_age_acts() -> None:
    text = "James Hay (1819\u20131888) was a brewer. In 1858, a man of thirty, Hay saw the comet."
    assert ages(text) == [("James Hay", "30", "1858")]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Hay, then twenty-six, went to New York.",
        "Otto Hay may have been twenty-six at the time. He was then twenty-six, some say.",
        "In 1905 the firm was sold. If Otto Hay, then twenty-six, had known, he would have bought.",
        "The village, then eight hundred years old, was burnt in 1905.",
        "The train left at eight, in 1905 as in 1805.",
        "Ada Orde left Leeds on 3 May 1940, at eleven.",
        "Ada Orde left Leeds on 3 May 1940, at thirty miles an hour.",
        "Otto Hay, whom she had met in 1920, at forty, died.",
    ],
)
def test_an_age_without_a_date_of_its_story_is_left_alone(text: str) -> None:
    assert ages(text) == []


@pytest.mark.parametrize(
    ("text", "told_at"),
    [
        ("On 12 March 1928 she sang at Riga. She was twenty-six.", ["1928-03-12"]),
        ("She married in 1911. She was thirty years old.", ["1911"]),
        ("She married in 1911 and left in 1915. She was thirty.", []),
        ("Her mother came in 1911. She was thirty.", []),
        ("In 1911 Karl Hay taught her. She was thirty.", []),
        ("A teacher came in 1911. She was thirty.", []),
        ("She died in 1911. She was thirty.", []),
        ("The mill closed in 1911. She was thirty when it opened again.", []),
    ],
)
def test_an_age_alone_is_that_of_the_sentence_before(text: str, told_at: list[str]) -> None:
    found = claims(f"Margit Aune was born in 1881. {text}")
    ages = [one for one in found if one.by == "story-age"]
    assert [str(one.qualifier("time")) for one in ages] == told_at


@pytest.mark.parametrize(
    "text",
    [
        "In 1900 Otto Hay met the baker, a man of sixty, who hired him.",
        "In 1900 Otto Hay worked for a judge, then sixty.",
    ],
)
def test_an_age_behind_a_noun_is_not_of_who_acts(text: str) -> None:
    assert ages(text) == []


def test_an_age_behind_who_acts_is_theirs() -> None:
    assert ages("Otto Hay died in 1900, a man of sixty.") == [("Otto Hay", "60", "1900")]


def test_an_age_behind_the_date_of_a_death_is_that_of_the_dead() -> None:
    (one,) = [
        one
        for one in claims("Ada Hay died on 3 March 1940, at seventy-eight.")
        if one.by == "story-age"
    ]
    assert (one.property, str(one.value), one.time) == ("age-at-death", "78", "1940-03-03")
