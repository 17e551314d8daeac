"""Values by themselves: the calendar, the future, sums, denials, spellings."""

from __future__ import annotations

import pytest

from factlint.checks import check_settings
from factlint.errors import InputError
from tests.checks.saying import checked, messages, rule

NO_DAY = rule("range", "problem: impossible-date", "{value}: {reason}")
WEEKDAY = rule("range", "problem: weekday-differs", "{value}: {reason}")
BACKWARDS = rule("range", "problem: reversed-range", "{value}: {reason}")
FUTURE = rule("range", "future: true", "{subject} {property} {value}: {reason}")
AGE = rule("range", "properties: [age]\nleast: 1\nmost: 125", "{value}: {reason}")
SUM = rule("count", "adds-up: sum", "{parts} make {actual}, not {stated}")
NAMED = rule("count", "stated: number-of-children\nnamed: child", "{stated}, but {actual}: {parts}")
NEVER = rule("exclusion", "only-in-one-document: true", "{denied}, but {told}")
UNMARRIED = rule("exclusion", "denied: [married]\ntold: [spouse]", "{denied}, but {told}")
SPELT = rule("name", "names-of: people\nallowed: [Wiktor]", "{variant} for {usual}")


@pytest.mark.parametrize(
    ("book", "value", "problem", "said"),
    [
        (NO_DAY, "31 April 1884", "impossible-date", ["31 April 1884: April has 30 days"]),
        (NO_DAY, "30 February 1884", "impossible-date",
         ["30 February 1884: February has 28 days, or 29 in a leap year"]),
        (NO_DAY, "30 February 1712", "impossible-date", []),  # Sweden had it
        (NO_DAY, "29 February 1699/1700", "impossible-date", []),  # the Julian 1700
        (NO_DAY, "31.04.1884", "impossible-date", ["31.04.1884: there is no such day"]),
        (NO_DAY, "31 April 1884", "weekday-differs", []),
        (NO_DAY, "29 February", "impossible-date", []),  # the year may be told elsewhere
        (BACKWARDS, "October", "reversed-range", []),
        (WEEKDAY, "'Monday, 3 May 1905'", "weekday-differs | date: 1905-05-03",
         ["Monday, 3 May 1905: 3 May 1905 was a Wednesday"]),
        (WEEKDAY, "'Monday, 3 May 1905'", "weekday-differs",
         ["Monday, 3 May 1905: 3 May 1905 was a Wednesday"]),
        (WEEKDAY, "a Monday in May", "weekday-differs",
         ["a Monday in May: the weekday is another"]),
        (BACKWARDS, "from 1951 to 1921", "reversed-range",
         ["from 1951 to 1921: its end comes before its beginning"]),
    ],
)  # fmt: skip
def test_a_date_that_cannot_be_is_told_with_the_reason(book, value: str, problem: str, said: list):
    assert messages(book, f"The boat | dated | {value} | problem: {problem}") == said


@pytest.mark.parametrize(
    ("claim", "today", "said"),
    [
        ("Max | moved | 2030", "2020-06-15", ["Max moved 2030: today is 15 June 2020"]),
        ("Max | moved | 2020", "2020-06-15", []),
        ("Max | moved | 2020-06-16", "2020-06-15",
         ["Max moved 16 June 2020: today is 15 June 2020"]),
        ("Max | moved | 2030", None, []),
        ("Max | moved | 2030 | modality: hedged", "2020-06-15", []),
        ("Max | event | 2030", "2020-06-15", []),
        ("Max | moved | 2019/2030", "2020-06-15", []),
    ],
    ids=["year", "this year", "tomorrow", "no day given", "hedged", "unknown verb", "stretch"],
)  # fmt: skip
def test_the_future_is_told_only_where_today_is_given(claim: str, today: str | None, said: list):
    assert [one.message for one in checked(FUTURE, claim, today=today).conflicts] == said


@pytest.mark.parametrize(
    ("value", "said"),
    [("130", ["130: the most is 125"]), ("0", ["0: the least is 1"]), ("120-130", []), ("59", [])],
)
def test_a_number_lies_in_its_range(value: str, said: list[str]):
    assert messages(AGE, f"Max | age | {value}") == said


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("812 tune | part-1: 590 | part-2: 212", ["590 and 212 make 802, not 812 tunes"]),
        ("802 tune | part-1: 590 | part-2: 212", []),
        ("812 tune | part-1: 590 | part-2: 212 | part: some", []),
        (
            "800 tune | part-1: 590 | part-2: 212 | part: some",
            ["590 and 212 make 802, not 800 tunes"],
        ),
        ("800-820 tune | part-1: 590 | part-2: 212", []),
        ("812 tune | part-1: 590", []),
        ("300 man | part-1: 186 | part-2: 176 | part-3: 10", []),
        ("812 tune | part-1: 590 | part-2: 212 | modality: hedged", []),
    ],
    ids=[
        "too few",
        "right",
        "some",
        "some, too many",
        "range",
        "one part",
        "part of a part",
        "hedged",
    ],
)
def test_parts_make_the_whole(claim: str, said: list[str]):
    assert messages(SUM, f"Clara | total-of-parts | {claim}") == said


@pytest.mark.parametrize(
    ("what", "claim", "fits"),
    [
        ("conversion", "conversion | 1140 km | into: 708 miles", True),
        ("conversion", "conversion | 1140 km | into: 780 miles", False),
        ("conversion", "conversion | 5 kg | into: 11 pounds", True),
        ("conversion", "conversion | 5 kg | into: 12 cubits", True),
        ("conversion", "conversion | 5 kg | into: 12 m", True),
        ("ratio", "multiplied | 2 | from: 5.8 | to: 11.6", True),
        ("ratio", "multiplied | 2 | from: 5.8 | to: 14.1", False),
        ("ratio", "multiplied | 2 | from: 100 | to: 210", True),
        ("ratio", "multiplied | 2 | from: 100", True),
        ("percentage", "percentage | 60 | part-1: 241 | whole: 400", True),
        ("percentage", "percentage | 60 | part-1: 240 | whole: 480", False),
        ("difference", "changed-by | 320 | from: 480 | to: 800", True),
        ("difference", "changed-by | 320 | from: 480 | to: 900", False),
    ],
)
def test_arithmetic_fits(what: str, claim: str, fits: bool):
    assert (messages(rule("count", f"adds-up: {what}"), f"The mill | {claim}") == []) == fits


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (["2 child", "Ruth", "Agnes", "Paul"], ["2 children, but 3: Ruth, Agnes and Paul"]),
        (["3 child", "Ruth", "Agnes", "Paul"], []),
        (["5 child", "Ruth"], []),
        (["2 child", "Ruth", "Ruth", "Paul"], []),
    ],
    ids=["too many", "as many", "fewer", "one twice"],
)
def test_no_more_are_named_than_counted(claims: list[str], said: list[str]):
    number, *names = claims
    told = [f"Max | child | {name}" for name in names]
    assert messages(NAMED, f"Max | number-of-children | {number}", *told) == said


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (["Clara | acted | 1900/1990 | what: recorded a note | polarity: negative",
          "Clara | acted | 1947 | what: recorded"],
         ["not recorded a note, but that Clara recorded in 1947"]),
        (["Max | returned | 1940 | polarity: negative", "Max | returned | 1950"], []),
        (["Max | returned | 1940 | polarity: negative", "Max | returned | 1940-05-03"],
         ["not returned, but that Max returned on 3 May 1940"]),
        (["Max | acted | 1940 | what: sang | polarity: negative",
          "Max | acted | 1940 | what: danced"], []),
        (["Max | returned | 1940/.. | polarity: negative", "Max | returned | 1950"], []),
        (["Max | returned | 1940/.. | polarity: negative | extent: never",
          "Max | returned | 1950"], ["never returned, but that Max returned in 1950"]),
        (["Max | returned | 1940/.. | polarity: negative | extent: never",
          "Max | returned | 1940"], []),
        (["Max | acted | 1900/1990 | what: met | of: Anna | polarity: negative",
          "Max | acted | 1947 | what: met | of: Ruth"], []),
        (["Max | returned | 1940/1960 | polarity: negative | modality: hedged",
          "Max | returned | 1950"], []),
        (["Max | returned | 1940/1960 | polarity: negative", "Anna | returned | 1950"], []),
    ],
    ids=["never", "another time", "the time", "another verb", "open", "never again",
         "before", "somebody else", "hedged", "another"],
)  # fmt: skip
def test_a_denial_speaks_only_against_what_it_denies(claims: list[str], said: list[str]):
    assert messages(NEVER, *claims) == said


@pytest.mark.parametrize("words", ["such: was", "such: ' '", "what: ' '"])
def test_a_denial_that_a_person_left_without_its_words_speaks_against_nothing(words: str):
    denial = f"Max | acted | 1900/1990 | polarity: negative | {words}"
    assert messages(NEVER, denial, "Max | acted | 1930 | what: knocked") == []


@pytest.mark.parametrize(
    ("denial", "said"),
    [
        ("1900/2000 | polarity: negative", ["not married, but that Max married Anna in 1930"]),
        ("1900/2000 | polarity: negative | of: Ruth", []),
        (
            "1900/2000 | polarity: negative | of: Anna",
            ["not married, but that Max married Anna in 1930"],
        ),
        ("1900/1920 | polarity: negative", []),
    ],
    ids=["nobody", "another one", "the one", "another time"],
)
def test_the_unmarried_have_no_spouse(denial: str, said: list[str]):
    assert (
        messages(UNMARRIED, f"Max | married | {denial}", "Max | spouse | Anna | time: 1930") == said
    )


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("Kravhcenko | said: Kravchenko", ["Kravhcenko for Kravchenko"]),
        ("Kravhcenko", ["Kravhcenko for Viktor Kravchenko"]),
        ("Wiktor | said: Viktor", []),
        ("Kravhcenko | confidence: 0.3", []),
    ],
    ids=["slip", "full name", "allowed", "unsure"],
)
def test_a_name_is_spelt_one_way(claim: str, said: list[str]):
    assert messages(SPELT, f"Viktor Kravchenko | variant-of | {claim}") == said


@pytest.mark.parametrize(
    ("kind", "settings", "error"),
    [
        ("range", "least: 3", "a range needs"),
        ("range", "problem: bad-day", "'problem' is 'bad-day'"),
        ("count", "stated: number-of-children", "a count needs"),
        ("count", "adds-up: quotient", "'adds-up' is 'quotient'"),
    ],
)
def test_broken_settings_are_refused(kind: str, settings: str, error: str):
    with pytest.raises(InputError, match=error):
        check_settings(rule(kind, settings))
