"""Stretches counted from what happened to anything."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def counted(text: str) -> list[tuple[str, str, str]]:
    """Give the date, the one that is counted from, and the stretch between them."""
    return [
        (str(one.value), str(one.qualifier("since")), str(one.qualifier("distance")))
        for one in claims(text)
        if one.by == "after-event"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The wooden stand burned down in August 1931. A new one was opened on 3 September 1932,"
            " eighteen months after the fire.",
            ("1932-09-03", "1931-08", "18 month"),
        ),
        (
            "The accident happened on 12 February 1877. The line was closed in 1886, twenty years"
            " after the accident.",
            ("1886", "1877-02-12", "20 year"),
        ),
        (
            "The strike began in 1901. The mill was sold in 1903, two years after the strike.",
            ("1903", "1901", "2 year"),
        ),
        (
            "Kelby Hall was gutted in 1790. It was restored in 1801, eleven years after the fire.",
            ("1801", "1790", "11 year"),
        ),
    ],
    ids=["burned", "accident", "strike", "gutted"],
)
def test_a_stretch_after_an_event_is_read(text: str, expected: tuple[str, str, str]) -> None:
    assert counted(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A fire in 1790 and a fire in 1840 did harm. It was sold in 1850, ten years after the fire.",
        "The hall was opened in 1801, eleven years after the fire.",
        "The strike began in 1901. The mill was sold two years after the strike.",
        "The fire broke out in 1790. It was sold in 1801, some years after the fire of London.",
    ],
    ids=["two fires", "no fire", "no date", "another fire"],
)
def test_what_may_be_another_event_is_left_alone(text: str) -> None:
    assert counted(text) == []


WORK = "# Kelby Tunnel\n\nWork began in June 1841. "


@pytest.mark.parametrize(
    "text",
    [
        "The headings met in May 1844, five years after the beginning of the work.",
        "The headings met in May 1844, five years after work had begun.",
        "The tunnel was opened in May 1844 after five years of hard work.",
    ],
)
def test_years_are_counted_from_when_work_began(text: str) -> None:
    (found,) = [one for one in claims(WORK + text, "markdown") if one.by == "after-event"]
    assert str(found.qualifier("since")) == "1841-06"


@pytest.mark.parametrize(
    "text",
    [
        "The headings met in May 1848, five years after the beginning of work on the bridge.",
        "The station was opened in May 1848 after five years of work.",
        "Work began in 1846 on the bridge. It was opened in May 1848, five years after work began.",
    ],
)
def test_other_work_may_have_begun_another_day(text: str) -> None:
    assert [one for one in claims(WORK + text, "markdown") if one.by == "after-event"] == []
