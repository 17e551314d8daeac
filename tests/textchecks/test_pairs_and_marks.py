"""Quotation marks, brackets and stray signs: what is reported, and what must stay silent."""

from __future__ import annotations

import pytest

from tests.reporting import Said, report

QUOTES = {
    "opened-only": (
        'The clerk said that it was "plain to all and left.',
        ['"plain'],
    ),
    "closed-only": ('The clerk said it was plain to all" and left.', ['all"']),
    "second-is-missing": (
        'He wrote "one thing" and then "another thing and went.',
        ['"another'],
    ),
    "curly-closed-only": ("The clerk said it was plain” and left.", ["plain”"]),
    "curly-opened-twice": ("“The clerk “said it” and left.", []),  # begins a long quotation
    "paired": ('He said "plain to all" and "very plain".', []),
    "inches": ('A 12" gun and a board of 3/4" stood there.', []),
    "feet-and-inches": ("At 6’7”, he was “the tower” to all.", []),
    "german-marks": ("Das „Haus“ stand am See und hieß „Anna“.", []),
    "single-marks-only": ("The Jones' house and the '60s in a cooperative's yard.", []),
}


@pytest.mark.parametrize(("text", "places"), QUOTES.values(), ids=QUOTES)
def test_a_double_quotation_mark_has_a_partner(text: str, places: list[str]) -> None:
    expected = [
        Said(place, f'The quotation mark at "{place}" has no partner in this paragraph.')
        for place in places
    ]
    assert report("quotation-marks-pair", text) == expected


def test_a_quotation_of_several_paragraphs_opens_each_and_closes_the_last() -> None:
    text = '"We waited for it all night.\n\n"It came in the morning," he said, "and sank."\n'
    assert report("quotation-marks-pair", text) == []


JOINED = '{first} "I saw it," the vicar said. "It burnt for hours. "Nobody came.{last}'


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        ("It was sold.", '" So it fell.', 0),
        ("It was sold.", ' "So it fell.', 1),
        ("It was sold.\n\nThey spoke.", '" So it fell.', 1),
        ('The "wheel was sold.', " So it fell.", 1),
    ],
    ids=["closed-at-last", "never-closed", "paragraphs-kept", "opened-inside-a-sentence"],
)
def test_paragraphs_that_were_joined_to_one_may_open_each(
    first: str, last: str, count: int
) -> None:
    text = JOINED.format(first=first, last=last)
    assert len(report("quotation-marks-pair", text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('He said "they lived there.” It was so.', 0),
        ('He said “they lived there." It was so.', 0),
        ("He said \"they 'lived there.{{' \"}} It was so.", 0),
        ("He said \"they ''lived'' there{{-\"}} for long.", 0),
        ("He said “they lived there. It was so.", 1),
        ("He said ”they lived there.” It was so.", 0),
        ('He said " they lived there. It was so.', 0),
    ],
    ids=[
        "curly-closes",
        "straight-closes",
        "template-of-two",
        "template-of-one",
        "curly-only",
        "swedish",
        "spaced",
    ],
)
def test_marks_of_two_kinds_and_templates_of_marks_are_partners(text: str, count: int) -> None:
    assert len(report("quotation-marks-pair", text, "wikitext")) == count


SINGLE = {
    "never-opened": ("They lived there for the rest of their lives.'", ["lives.'"]),
    "opened": ("She said 'they lived there for the rest of their lives.'", []),
    "genitive-of-an-abbreviation": ("It was the U.S.' largest and the firm Doe Inc.' oldest.", []),
    "plural-genitive": ("The boats were the brothers' and the nets were the parents'.", []),
    "elided-decade": ("It was built in the '60s and sold in the '70s.", []),
}


@pytest.mark.parametrize(("text", "places"), SINGLE.values(), ids=SINGLE)
def test_a_single_mark_behind_a_full_stop_closes_something(text: str, places: list[str]) -> None:
    expected = [
        Said(place, f'The quotation mark at the end of "{place}" closes nothing.')
        for place in places
    ]
    assert report("closing-mark-has-an-opening", text) == expected


BRACKETS = {
    "opened-only": ("The mill (built in 1802 was sold. It was old.", ["(built"]),
    "closed-only": ("The mill, built in 1802) was sold. It was old.", ["1802)"]),
    "nested": ("The mill (built in 1802 (or 1803) was sold.", ["(built"]),
    "list-marks": ("It had a) a wheel, b) a stone, 3) a roof and iv) no miller.", []),
    "list-mark-in-brackets": ("The mill (see a) was sold (for ten pounds).", []),
    "faces": ("They were glad :-) and the mill was sold :(", []),
    "paired": ("The mill (built in 1802 (or 1803)) was sold.", []),
}


@pytest.mark.parametrize(("text", "places"), BRACKETS.values(), ids=BRACKETS)
def test_a_bracket_has_a_partner(text: str, places: list[str]) -> None:
    expected = [
        Said(place, f'The bracket at "{place}" has no partner in this paragraph.')
        for place in places
    ]
    assert report("brackets-pair", text) == expected


STRAY = {
    "equals-sign": ("The keeper was a sol=itary man who wrote to nobody.", "sol=itary", "="),
    "tilde": ("The keeper was a soli~tary man who wrote to nobody.", "soli~tary", "~"),
}


@pytest.mark.parametrize(("text", "word", "character"), STRAY.values(), ids=STRAY)
def test_a_stray_character_in_a_word_is_shown(text: str, word: str, character: str) -> None:
    message = f'"{word}" has a stray "{character}" in it.'
    assert report("word-has-no-stray-character", text) == [Said(word, message)]


@pytest.mark.parametrize(
    "text",
    [
        "The equation a=b is true and width=height is a square of some size.",
        "See http://example.org/?page=mill and write to the people who live there.",
        "The file snake_case and the key size=10 are names that programs use.",
        "One=two of them.",
    ],
    ids=["formulas", "address", "digits", "too-short"],
)
def test_a_notation_is_no_stray_character(text: str) -> None:
    assert report("word-has-no-stray-character", text) == []
