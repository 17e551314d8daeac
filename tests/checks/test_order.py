"""Order: what it says, and what it must leave alone."""

from __future__ import annotations

import pytest

from factlint.errors import InputError
from tests.checks.saying import messages, rule

LIFE = rule(
    "order",
    "begins: [born]\nends: [died]\nacts: [spouse]\nexcept: [honoured]\nunless-said: [posthum]",
    "{later} ({later-date}) before {earlier} ({earlier-date})",
)
ROW = rule("order", "events: [laid-down, launched, wrecked]", "{later} before {earlier}")
VOLUMES = rule("order", "numbered: [published]", "{later-date} before {earlier-date}")


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (["Max | died | 1943", "Max | moved | 1944"], ["died (1943) before moved (1944)"]),
        (["Max | born | 1943", "Max | moved | 1942"], ["moved (1942) before born (1943)"]),
        (["Max | born | 1943", "Max | died | 1942"], ["died (1942) before born (1943)"]),
        (
            ["Max | died | 1943", "Max | spouse | Anna | time: 1940/1944"],
            ["died (1943) before married Anna (1940 to 1944)"],
        ),
        (["Max | died | ../1943", "Max | moved | 1944"], ["died (until 1943) before moved (1944)"]),
        (
            ["Max | died | '[1940..1943]'", "Max | moved | '[1944..]'"],
            ["died (between 1940 and 1943) before moved (after 1943)"],
        ),
        (
            ["Max | died | '0043'", "Max | moved | 0044-03"],
            ["died (AD 43) before moved (March AD 44)"],
        ),
    ],
    ids=["death", "birth", "both", "relation", "open start", "vague", "antiquity"],
)
def test_what_no_reading_allows_is_said(claims: list[str], said: list[str]):
    assert messages(LIFE, *claims) == said


SILENT = {
    "the same year": ["Max | died | 1943-02", "Max | moved | 1943"],
    "the same day": ["Max | died | 1943-02-01", "Max | moved | 1943-02-01"],
    "about": ["Max | died | 1943~", "Max | moved | 1946"],
    "uncertain": ["Max | died | 1943?", "Max | moved | 1944"],
    "a decade": ["Max | died | 194X", "Max | moved | 1949"],
    "an open end": ["Max | died | 1943", "Max | moved | 1940/.."],
    "an unknown end": ["Max | died | 1943", "Max | moved | 1940/"],
    "a free event": ["Max | died | 1943", "Max | buried | 1950"],
    "an exception": ["Max | died | 1943", "Max | honoured | 1950"],
    "a property without phase": ["Max | died | 1943", "Max | employer | Mill | time: 1950"],
    "an unknown verb": ["Max | died | 1943", "Max | event | 1950 | what: shone"],
    "a denial": ["Max | died | 1943", "Max | moved | 1950 | polarity: negative"],
    "no confidence": ["Max | died | 1943", "Max | moved | 1950 | confidence: 0.4"],
    "another subject": ["Max | died | 1943", "Anna | moved | 1950"],
    "no life at all": ["Max | moved | 1950", "Max | married | 1850"],
}


@pytest.mark.parametrize("claims", SILENT.values(), ids=SILENT)
def test_what_might_be_in_order_is_left_alone(claims: list[str]):
    assert messages(LIFE, *claims) == []


def test_a_hedged_claim_is_at_most_a_warning_that_says_so():
    from tests.checks.saying import checked

    (found,) = checked(LIFE, "Max | died | 1943", "Max | moved | 1944 | modality: hedged").conflicts
    assert found.severity == "warning"
    assert found.message == "died (1943) before moved (1944) (The text itself is not sure.)"


def test_a_speaker_is_named():
    said = messages(
        LIFE, "Max | died | 1943", "Max | moved | 1944 | modality: attributed | speaker: Barrett"
    )
    assert said == ["died (1943) before moved (1944) (So says Barrett.)"]


def test_two_doubtful_claims_make_no_finding():
    doubt = "modality: hedged"
    assert messages(LIFE, f"Max | died | 1943 | {doubt}", f"Max | moved | 1944 | {doubt}") == []


def test_the_death_is_blamed_when_most_acts_speak_against_it():
    from tests.checks.saying import checked

    (found,) = checked(
        LIFE, "Max | died | 1928", "Max | moved | 1930", "Max | married | 1931", "Max | left | 1932"
    ).conflicts
    assert [place.note for place in found.places] == ["died", "moved", "married", "left"]
    assert found.proof == (
        "Max moved in 1930 (example:2)",
        "so Max died not before 1930: a rule",
        "Max died in 1928 (example:1)",
        "Max married in 1931 (example:3) speaks against it too",
        "Max left in 1932 (example:4) speaks against it too",
    )


def test_the_act_is_blamed_when_nothing_else_speaks():
    from tests.checks.saying import checked

    (found,) = checked(LIFE, "Max | died | 1928", "Max | moved | 1930").conflicts
    assert [place.note for place in found.places] == ["moved", "died"]


def test_two_mistakes_give_two_findings():
    said = messages(LIFE, "Max | born | 1905", "Max | died | 1966", "Max | moved | 1904",
                    "Max | married | 1967")  # fmt: skip
    assert sorted(said) == ["died (1966) before married (1967)", "moved (1904) before born (1905)"]


def test_a_death_told_twice_stands_against_two_acts():
    said = messages(LIFE, "Max | died | 1928", "Max | died | 1928 | origin: lead",
                    "Max | moved | 1930", "Max | left | 1932")  # fmt: skip
    assert sorted(said) == ["died (1928) before left (1932)", "died (1928) before moved (1930)"]


def test_what_one_mistake_hides_is_found_all_the_same():
    said = messages(LIFE, "Max | born | 1905", "Max | died | 1966", "Max | died | 1966",
                    "Max | moved | 1970", "Max | moved | 1970", "Max | left | 1901")  # fmt: skip
    assert sorted(said) == ["died (1966) before moved (1970)", "left (1901) before born (1905)"]


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (["Ann | laid-down | 1884", "Ann | launched | 1883"], ["launched before laid down"]),
        (["Ann | laid-down | 1884", "Ann | wrecked | 1883"], ["wrecked before laid down"]),
        (["Ann | laid-down | 1884", "Ann | launched | 1884", "Ann | wrecked | 1890"], []),
    ],
    ids=["neighbours", "the middle is not told", "in order"],
)
def test_events_stand_in_a_row(claims: list[str], said: list[str]):
    assert messages(ROW, *claims) == said


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (["Tunes | published | 1931 | ordinal: 1", "Tunes | published | 1929 | ordinal: 2"],
         ["1929 before 1931"]),
        (["Tunes | published | 1931 | ordinal: 1", "Songs | published | 1929 | ordinal: 2"], []),
        (["Tunes | published | 1931 | ordinal: 1", "Tunes | published | 1929"], []),
        (["Tunes | published | 1931 | ordinal: 1 | of: A", "Tunes | published | 1929 | ordinal: 2"],
         []),
        (["Tunes | published | 1931 | ordinal: 2", "Tunes | published | 1929 | ordinal: 2"], []),
    ],
    ids=["backwards", "two works", "no number", "two series", "one number twice"],
)  # fmt: skip
def test_numbered_parts_appear_in_order(claims: list[str], said: list[str]):
    assert messages(VOLUMES, *claims) == said


def test_a_clause_that_tells_of_something_else_is_left_alone():
    assert messages(LIFE, "Max | died | 1943", "Max posthumous | moved | 1944") == []


def test_an_order_of_nothing_is_refused():
    from factlint.checks import check_settings

    with pytest.raises(InputError, match="an order needs"):
        check_settings(rule("order", "except: [born]"))


def test_who_married_is_named_and_not_whom() -> None:
    book = rule("order", "begins: [born]\nends: [died]\nacts: [spouse]", "{event-told}")
    told = messages(book, "Max | died | 1943", "Max | spouse | Anna | time: 1950")
    assert told == ["Max married Anna in 1950"]
