"""Distances: ages, durations and limits, by the calendar."""

from __future__ import annotations

import pytest

from factlint.checks import check_settings
from factlint.errors import InputError
from tests.checks.saying import checked, messages, rule

DEATH = rule(
    "difference", "from: born\nto: died\nstated: age-at-death", "{stated}, not {actual}; {change}"
)
AGE = rule("difference", "from: born\nto: itself\nstated: age", "{stated}, not {actual}")
AT = rule("difference", "from: born\nto: itself\nqualifier: age", "{stated}, not {actual}")
LASTED = rule(
    "difference", "from: itself\nto: itself\nqualifier: duration", "{stated}, not {actual}"
)
LATER = rule("difference", "from: since\nto: itself\nqualifier: distance", "{stated}, not {actual}")
MOTHER = rule(
    "difference",
    "through: [mother]\nfrom: other.born\nto: born\nleast: 6 years\nmost: 67 years\n"
    "plausible:\n  least: 12 years\n  most: 55 years\nprofiles:\n  fiction:\n    least: 0 days",
    "{other} {earlier-date}, {subject} {later-date}: {actual}",
)


@pytest.mark.parametrize(
    ("born", "died", "age", "said"),
    [
        ("1905-10-11", "1966-02-25", 59,
         ["59, not 60; 60 instead of 59 would fit, "
          "or 11 October 1964 to 10 October 1965 instead of 25 February 1966"]),
        ("1905-10-11", "1966-02-25", 60, []),
        ("1905-10-11", "1966-02-25", 61,
         ["61, not 60; 60 instead of 61 would fit, "
          "or 11 October 1966 to 10 October 1967 instead of 25 February 1966"]),
        ("1905-10-11", "1965-10-10", 59, []),
        ("1905-10-11", "1965-10-11", 59,
         ["59, not 60; 60 instead of 59 would fit, "
          "or 11 October 1964 to 10 October 1965 instead of 11 October 1965"]),
        ("1871", "1928", 59, ["59, not 56 or 57; 56 or 57 instead of 59 would fit, "
          "or 1930 or 1931 instead of 1928"]),
        ("1871", "1928", 57, []),
        ("1871", "1928", 56, []),
        ("1904-02-29", "1963-02-28", 59, []),  # the law may give the birthday either day
        ("1904-02-29", "1963-02-28", 58, []),
        ("1904-02-29", "1963-02-27", 59,
         ["59, not 58; 58 instead of 59 would fit, "
          "or 28 February 1963 to 28 February 1964 instead of 27 February 1963"]),
        ("1871~", "1928", 59, []),
        ("1871", "192X", 57, []),
        ("18XX", "1928", 28, []),
        ("18XX", "1928", 27, ["27, not 28 to 128; 28 to 128 instead of 27 would fit, "
          "or 1827 to 1927 instead of 1928"]),
        ("-0043", "0014", 56, []),  # 44 BC to AD 14: there is no year 0 between them
        ("-0043", "0014", 58, ["58, not 56 or 57; 56 or 57 instead of 58 would fit, "
          "or AD 15 or AD 16 instead of AD 14"]),
    ],
    ids=["day after a birthday year", "right", "too old", "the day before the birthday",
         "the birthday", "years", "years, later", "years, earlier", "leap day, late", "leap day",
         "leap day, no reading", "about", "decade", "century", "century, too early", "BC",
         "BC, wrong"],
)  # fmt: skip
def test_an_age_at_death_is_counted_by_the_calendar(
    born: str, died: str, age: int, said: list[str]
):
    claims = f"Max | born | '{born}'", f"Max | died | '{died}'", f"Max | age-at-death | {age}"
    assert messages(DEATH, *claims) == said


def test_the_proof_of_an_age_is_told_in_three_steps():
    (found,) = checked(
        DEATH,
        "Max | born | 1905-10-11 | document: a.md",
        "Max | died | 1966-02-25 | document: b.md",
        "Max | age-at-death | 59 | document: a.md",
    ).conflicts
    assert found.proof == (
        "born 11 October 1905 (a.md:1), so 59 only from 11 October 1964 to 10 October 1965",
        "died 25 February 1966 (b.md:2), so 60",
        "the text says 59 (a.md:3)",
    )
    assert [(place.place.path, place.note) for place in found.places] == [
        ("a.md", "age at death 59"),
        ("a.md", "born"),
        ("b.md", "died"),
    ]


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (["Max | born | 1905-10-11", "Max | age | 40 | time: 1944"], ["40, not 38 or 39"]),
        (["Max | born | 1905-10-11", "Max | age | 39 | time: 1944"], []),
        (["Max | born | 1905", "Max | age | 38 | time: 1944"], []),
        (["Max | age | 22 | time: 1909", "Max | age | 33 | time: 1920"], []),
        (["Max | age | 22 | time: 1909", "Max | age | 30 | time: 1920"], ["22, not at most 20"]),
        (["Max | born | 1905", "Max | age | 77"], []),
        (["Max | born | 1905", "Max | age | 30-50 | time: 1944"], []),
    ],
    ids=[
        "wrong",
        "right",
        "before the birthday",
        "two ages",
        "two ages, wrong",
        "no time",
        "range",
    ],
)
def test_an_age_at_a_date_bounds_the_birth(claims: list[str], said: list[str]):
    assert messages(AGE, *claims) == said


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (["Max | born | 1887-05-09", "Max | acted | 1909 | age: 20"], ["20, not 21 or 22"]),
        (["Max | born | 1887-05-09", "Max | acted | 1909 | age: 21"], []),
        (["Max | born | 1887-05-09", "Max | worked | 1909/1930 | age: 22"], []),
        (["Max | acted | 1909 | age: 21"], []),
        (["Max | born | 1887-05-09", "Max | acted | 1909"], []),
    ],
    ids=["wrong", "right", "at the beginning of a stretch", "no birth", "no age"],
)
def test_an_age_at_an_event_bounds_the_birth(claims: list[str], said: list[str]):
    assert messages(AT, *claims) == said


@pytest.mark.parametrize(
    ("time", "duration", "said"),
    [
        ("1921/1951", "30 years", []),
        ("1921/1952", "30 years", []),
        ("1921/1953", "30 years", ["30 years, not 32"]),
        ("1921/1950", "30 years", []),  # both ends counted
        ("1921/1949", "30 years", ["30 years, not 28"]),
        ("1921/1951", "20-40 years", []),
        ("1921-03/1921-05", "9 weeks", []),
        ("1921-03-04/1921-04-20", "9 weeks", ["9 weeks, not 6"]),
        ("1921-03-04/1921-04-20", "2 months", []),
        ("1921-03-04/1921-03-30", "2 months", ["2 months, not 0"]),
        ("1921-03-04/1921-04-20", "47 days", []),
        ("1921-03-04/1921-04-20", "50 days", ["50 days, not 47"]),
        ("1921/..", "30 years", []),
        ("1921", "30 years", []),
        ("1921/1951", "3 generations", []),
        ("1921/1951", "3 moons", []),
    ],
)
def test_a_duration_fits_its_ends(time: str, duration: str, said: list[str]):
    assert messages(LASTED, f"Max | worked | {time} | duration: {duration}") == said


@pytest.mark.parametrize(
    ("time", "since", "distance", "said"),
    [
        ("1879", "1877", "2 years", []),
        ("1881", "1877", "2 years", ["2 years, not 4"]),
        ("1877", "1879", "2 years", ["2 years, not -2"]),
        ("1911", "1901", "10 years", []),
        ("1905-07", "1905-04", "3 months", []),
        ("1905-09", "1905-04", "3 months", ["3 months, not 4 or 5"]),
    ],
)
def test_a_relative_time_fits_its_date(time: str, since: str, distance: str, said: list[str]):
    assert messages(LATER, f"Max | left | {time} | since: {since} | distance: {distance}") == said


def _mother(anna: str, max_: str, **options: str) -> list[tuple[str, str | None]]:
    claims = f"Anna | born | {anna}", f"Max | born | {max_}", "Max | mother | Anna"
    return [(one.message, one.severity) for one in checked(MOTHER, *claims, **options).conflicts]


@pytest.mark.parametrize(
    ("anna", "max_", "said"),
    [
        ("1900", "1925", []),
        ("1900", "1912", []),  # at most 12: not surely too young
        ("1900", "1911-01-01", [("Anna 1900, Max 1 January 1911: 10 or 11", "warning")]),
        ("1900", "1905-12-31", [("Anna 1900, Max 31 December 1905: 5", None)]),
        ("1900", "1955", []),
        ("1900", "1957", [("Anna 1900, Max 1957: 56 or 57", "warning")]),
        ("1900", "1969", [("Anna 1900, Max 1969: 68 or 69", None)]),
        ("190X", "1913", []),
        ("18XX", "1950", []),
        ("1930", "1925", [("Anna 1930, Max 1925: -6 or -5", None)]),
    ],
    ids=[
        "usual",
        "perhaps 12",
        "10",
        "5",
        "55",
        "56",
        "68",
        "vague young",
        "vague old",
        "backwards",
    ],
)
def test_too_young_takes_the_greatest_age_and_too_old_the_least(anna: str, max_: str, said: list):
    assert _mother(anna, max_) == said


def test_a_profile_has_its_own_limits():
    assert _mother("1900", "1911-01-01", profile="fiction") == []
    assert _mother("1900", "1899", profile="fiction") == [("Anna 1900, Max 1899: -2 or -1", None)]


def test_what_is_told_the_other_way_round_counts_too():
    parent = rule("difference", "through: [parent]\nfrom: other.born\nto: born\nleast: 6 years")
    assert messages(parent, "Anna | born | 1930", "Max | born | 1925", "Anna | child | Max") == [
        "broken"
    ]


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ("from: born\nto: died", "a difference needs"),
        ("from: born\nto: died\nleast: soon", "'soon' is not a distance; write it like '12 years'"),
        ("from: born\nto: died\nleast: 1 year\nprofiles:\n  baroque:\n    least: 1 day",
         "there is no profile 'baroque'"),
        ("from: born\nto: died\nplausible:\n  lest: 1 year", "unknown key 'lest'"),
    ],
    ids=["nothing", "no distance", "profile", "nested key"],
)  # fmt: skip
def test_broken_settings_are_refused(settings: str, error: str):
    with pytest.raises(InputError, match=error):
        check_settings(rule("difference", settings))
