"""Who held an office, and from when to when: in prose, in tables and in infoboxes."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, held

CLUB = "# Ashwick Rovers\n\nAshwick Rovers is a football club.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Herbert Sloane became manager in 1951. Sloane remained in charge until 1963.",
            ("Herbert Sloane", "manager", "1951/1963"),
        ),
        (
            "In 1957 Walter Cobb became manager and served until 1961.",
            ("Walter Cobb", "manager", "1957/1961"),
        ),
        ("In 1957 Walter Cobb became the manager.", ("Walter Cobb", "manager", "1957/..")),
        (
            "Captain David Lunn was its captain from 1922 to 1924.",
            ("David Lunn", "captain", "1922/1924"),
        ),
        (
            "Its captain from 1920 to 1926 was Captain Peter Moir.",
            ("Peter Moir", "captain", "1920/1926"),
        ),
        (
            "| Manager | From | To |\n|---|---|---|\n| Leonard Oake | 1929 | 1946 |",
            ("Leonard Oake", "manager", "1929/1946"),
        ),
        (
            "| Editor | Years |\n|---|---|\n| Leonard Oake | 1929–1946 |",
            ("Leonard Oake", "editor", "1929/1946"),
        ),
        (
            "Walter Cobb became headmaster of the grammar school in 1957.",
            ("Walter Cobb", "headmaster", "1957/.."),
        ),
    ],
)
def test_a_tenure_is_read(text: str, expected: tuple[str, str, str]) -> None:
    assert held(CLUB + text) == [expected]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "| Editor | Years |\n|---|---|\n| Leonard Oake | 1929–1946 |\n\nOake took the chair in 1927.",
            [("Leonard Oake", "editor", "1927/.."), ("Leonard Oake", "editor", "1929/1946")],
        ),
        (
            "Walter Cobb was manager until 1961. Cobb was appointed in 1957.",
            [("Walter Cobb", "manager", "../1961"), ("Walter Cobb", "manager", "1957/..")],
        ),
    ],
)
def test_who_was_appointed_was_appointed_to_the_one_office(
    text: str, terms: list[tuple[str, str, str]]
) -> None:
    assert held(CLUB + text) == terms


@pytest.mark.parametrize(
    "text",
    [
        "Walter Cobb became a manager at Frome in 1957.",
        "Walter Cobb never became manager in 1957.",
        "Walter Cobb remained in Ashwick until 1963.",
        "Walter Cobb would have become manager in 1957.",
        "| Manager | Born |\n|---|---|\n| Leonard Oake | 1909 |",
    ],
)
def test_what_is_no_tenure_is_left_alone(text: str) -> None:
    assert held(CLUB + text) == []


def test_who_took_over_took_over_the_office_that_was_his() -> None:
    table = "| Manager | From | To |\n|---|---|---|\n| Leonard Oake | 1929 | 1946 |\n\n"
    assert set(held(CLUB + table + "Leonard Oake took over in 1931 and stayed.")) == {
        ("Leonard Oake", "manager", "1929/1946"),
        ("Leonard Oake", "manager", "1931/.."),
    }


def test_an_age_at_taking_over_is_dated_by_that() -> None:
    text = "Herbert Sloane became manager in 1951. Born in 1909, he was 36 when he took over."
    ages = [one.time for one in claims(CLUB + text, "markdown") if one.by == "story-age"]
    assert ages == ["1951"]


def test_an_infobox_gives_the_term_of_its_office() -> None:
    text = (
        "{{Infobox officeholder\n| name = Lucius Hathorne\n| office = Governor of Kansas\n"
        "| term_start = January 4, 1877\n| term_end = January 8, 1881\n}}\n'''Lucius Hathorne''' was"
        " the ninth Governor of Kansas from 1877 to 1881.\n"
    )
    assert set(held(text, form="wikitext")) == {
        ("Lucius Hathorne", "governor", "1877-01-04/1881-01-08"),
        ("Lucius Hathorne", "governor", "1877/1881"),
    }


LIFE = "EDWIN OAKE, 1909-1994\n\nEdwin Oake came to the Kelby Museum. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He became director in 1951.", [("Edwin Oake", "director", "1951/..")]),
        (
            "In 1951 he succeeded Herbert Sloane as director.",
            [("Edwin Oake", "director", "1951/..")],
        ),
        ("He also lectured at the Riga Museum. He became director in 1951.", []),
        (
            "In 1951 he succeeded Herbert Sloane as director of the Leeds Museum.",
            [("Edwin Oake", "director", "1951/..")],
        ),
        (
            "In 1951 he became director of the Leeds Museum.",
            [("Edwin Oake", "director", "1951/..")],
        ),
        ("In 1951 he succeeded Herbert Sloane as director of research.", []),
        ("In 1951 he succeeded Herbert Sloane.", []),
    ],
)
def test_the_tale_of_a_life_tells_of_the_office_in_its_one_body(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert held(LIFE + text, form="plain") == expected


def test_a_son_with_two_initials_is_not_his_father() -> None:
    text = "\n".join(
        [
            "# Ashwick Beacon", "", "Ashwick Beacon was a newspaper.", "",
            "| Founder | Jabez Hay |", "|---|---|", "| Founded | 1859 |", "| Price | A penny |", "",
            "| Editor | Years |", "|---|---|", "| Otto Lind | 1859–1888 |",
            "| J. W. Hay | 1888–1914 |", "", "Jabez Hay died in 1902.",
        ]
    )  # fmt: skip
    assert held(text) == [("Otto Lind", "editor", "1859/1888")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Otto Hay, manager from 1897 to 1919, built the hall.", "1897/1919"),
        ("Otto Hay, the second manager from 1897 until 1919, built the hall.", "1897/1919"),
        ("Otto Hay, a friend of the manager from 1897 to 1919, built the hall.", ""),
        ("Otto Hay, manager of Lindworks from 1897 to 1919, built the hall.", ""),
    ],
)
def test_an_office_is_told_behind_a_name(told: str, expected: str) -> None:
    found = held(f"# Kelby Rovers\n\nKelby Rovers is a football club. {told}")
    assert found == ([("Otto Hay", "manager", expected)] if expected else [])
