"""Agreement: dates, numbers, names and places that can or cannot be one."""

from __future__ import annotations

import pytest

from factlint.checks import check_settings
from factlint.errors import InputError
from factlint.limits import load_limits
from tests.checks.saying import checked, messages, rule

MESSAGE = "{subject}: {property} {other}, not {one}"
DATES = rule("agreement", "compares: dates\nscope: [document]\nsame-relation: [spouse]", MESSAGE)
ACROSS = rule("agreement", "compares: dates\nscope: [across]", MESSAGE)
NUMBERS = rule(
    "agreement", "compares: numbers\nscope: [document]\nunless-several: [spouse]", MESSAGE
)
NAMES = rule("agreement", "compares: names\nscope: [document]\nproperties: [father]", MESSAGE)
PLACES = rule("agreement", "compares: places\nscope: [document]\nproperties: [birthplace]", MESSAGE)


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (["Max | born | 1905", "Max | born | 1906"], ["Max: born 1906, not 1905"]),
        (["Max | born | 1905-10-11", "Max | born | 1905-10-12 | origin: field"],
         ["Max: born 11 October 1905, not 12 October 1905"]),
        (["Max | born | 1906 | origin: field", "Max | born | 1905 | origin: lead",
          "Max | born | 1905"],
         ["Max: born 1906, not 1905"]),
        (["Max | spouse | Anna | time: 1930", "Max | spouse | Anna | time: 1931"],
         ["Max: married Anna 1931, not 1930"]),
        (["Max | spouse | Anna | time: 1930", "Anna | spouse | Max | time: 1931"],
         ["Anna: married Max 1931, not 1930"]),
    ],
    ids=["years", "the field is trusted", "the majority is trusted", "relation", "told backwards"],
)  # fmt: skip
def test_dates_of_one_event_differ(claims: list[str], said: list[str]):
    assert messages(DATES, *claims) == said


SILENT_DATES = {
    "vaguer": ["Max | born | 1905-10-11", "Max | born | 1905"],
    "month": ["Max | born | 1905-10-11", "Max | born | 1905-10"],
    "about": ["Max | born | 1905~", "Max | born | 1908"],
    "decade": ["Max | born | 190X", "Max | born | 1908"],
    "several allowed": ["Max | moved | 1905", "Max | moved | 1906"],
    "two wives": ["Max | spouse | Anna | time: 1930", "Max | spouse | Ruth | time: 1931"],
    "denied": ["Max | born | 1905", "Max | born | 1906 | polarity: negative"],
    "two documents": ["Max | born | 1905 | document: a", "Max | born | 1906 | document: b"],
    "two hedged": ["Max | born | 1905 | modality: hedged", "Max | born | 1906 | modality: hedged"],
    "two people": ["Max | born | 1905", "Anna | born | 1906"],
    "unreadable": ["Max | born | 1905", "Max | born | 'XXXX'"],
}


@pytest.mark.parametrize("claims", SILENT_DATES.values(), ids=SILENT_DATES)
def test_dates_that_may_be_one_are_left_alone(claims: list[str]):
    assert messages(DATES, *claims) == []


def test_documents_are_compared_with_each_other_by_their_own_rule():
    claims = "Max | born | 1905 | document: a.txt", "Max | born | 1906 | document: b.txt"
    (found,) = checked(ACROSS, *claims).conflicts
    assert found.message == "Max: born 1906, not 1905"
    assert [place.place.path for place in found.places] == ["b.txt", "a.txt"]
    assert messages(ACROSS, "Max | born | 1905", "Max | born | 1906") == []


def test_a_hedged_date_that_differs_is_a_warning():
    (found,) = checked(DATES, "Max | born | 1905", "Max | born | 1907 | modality: hedged").conflicts
    assert (found.severity, found.places[0].place.text) == ("warning", "1907")


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("34 ft", "10.4 m", True),
        ("34 ft", "12 m", False),
        ("310 metres", "1017 feet", True),
        ("1200 kg", "1180 kg", True),
        ("1200 kg", "1300 kg", False),
        ("1.2 tonnes", "1180 kg", True),
        ("4", "5", False),
        ("12", "12", True),
        ("30 kg", "31 kg", False),
        ("100-120 m", "110 m", True),
        ("100 m", "3 hands", True),  # what cannot be turned cannot be compared
    ],
)
def test_numbers_agree_through_units_and_rounding(one: str, other: str, agree: bool):
    said = messages(NUMBERS, f"The boat | length | {one}", f"The boat | length | {other}")
    assert (said == []) == agree


def test_so_many_values_are_compared_with_each_other_and_no_more():
    most = load_limits().most_values
    told = [f"The boat | length | {1001 + 10 * at} m" for at in range(most + 5)]
    said = {f"The boat: length {1001 + 10 * at} m" for at in range(most)}
    heard = {one.partition(", not ")[0] for one in messages(NUMBERS, *told)}
    assert heard < said
    assert len(heard) == most - 1


def test_the_number_that_stands_alone_is_blamed_once():
    said = messages(NUMBERS, "The boat | length | 12 m", "The boat | length | 10 m | origin: field",
                    "The boat | length | 12 m | origin: lead")  # fmt: skip
    assert said == ["The boat: length 10 m, not 12 m"]


@pytest.mark.parametrize(
    "claims",
    [
        ["The boat | length | 12 m | time: 1900", "The boat | length | 14 m | time: 1910"],
        ["The club | members | 12", "The club | members | 14"],
        ["Max | number-of-children | 2", "Max | number-of-children | 3",
         "Max | spouse | Anna", "Max | spouse | Ruth"],
        ["The boat | length | 12 m", "The boat | length | 14 m | modality: hedged"],
    ],
    ids=["two times", "several allowed", "two wives", "hedged"],
)  # fmt: skip
def test_numbers_that_may_differ_are_left_alone(claims: list[str]):
    assert messages(NUMBERS, *claims) == []


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Karl Huber", "Anton Huber", False),
        ("Karl Huber", "K. Huber", True),
        ("Karl Huber", "Karl", True),
        ("Karl Huber", "Huber", True),
    ],
)
def test_names_differ_only_when_their_structure_says_so(one: str, other: str, agree: bool):
    said = messages(NAMES, f"Max | father | {one}", f"Max | father | {other}")
    assert (said == []) == agree


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Leeds, Yorkshire", "Bradford, Yorkshire", False),
        ("Leeds, Yorkshire", "Leeds", True),
        ("Leeds", "Bradford", True),
        ("Dnipro", "Ekaterinoslav", True),
        ("Leeds, Yorkshire", "Leeds, England", True),
        ("Old Leeds, Yorkshire", "Leeds, Yorkshire", True),
    ],
)
def test_places_differ_only_beside_each_other(one: str, other: str, agree: bool):
    said = messages(PLACES, f"Max | birthplace | '{one}'", f"Max | birthplace | '{other}'")
    assert (said == []) == agree


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        (
            "compares: colours\nscope: [document]",
            "it may be dates, days, numbers, names, people, places",
        ),
        ("compares: dates\nscope: [everywhere]", "there is no scope 'everywhere'"),
        ("compares: dates", "the key 'scope' is missing"),
    ],
)
def test_broken_settings_are_refused(settings: str, error: str):
    with pytest.raises(InputError, match=error):
        check_settings(rule("agreement", settings))
