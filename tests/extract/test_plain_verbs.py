"""Verbs that stand for a plain one tell what the plain one tells."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

TEXTS = [
    ("Ada Hay {} in Leeds in 1921.", "died", "passed away"),
    ("Ada Hay, who has {} aged 94, was a clerk.", "died", "passed away"),
    ("Ada Hay was born in 1850 and {} in 1921, aged 71.", "died", "passed away"),
    ("Otto Hay {} at Bath on 3 November 1921, leaving a widow, Ada.", "died", "passed away"),
    ("Her father {} in 1851, and Ada Hay was sent to an aunt.", "died", "passed away"),
    ("Otto Hay {} in his seventy-fifth year in 1921.", "died", "passed away"),
    ("Otto Hay was {} at Torquay to Ada Moss in 1931.", "married", "wed"),
    ("Otto Hay {} as headmaster in 1931.", "retired", "stepped down"),
    ("Otto Hay {} to Leeds in 1931.", "moved", "relocated"),
]


@pytest.mark.parametrize(("text", "plain", "verb"), TEXTS, ids=[text for text, _, _ in TEXTS])
def test_a_verb_that_stands_for_a_plain_one_tells_the_same(
    text: str, plain: str, verb: str
) -> None:
    def told(word: str) -> list[tuple[str, str, str, str | None]]:
        return [
            (one.subject_name, one.property, str(one.value), one.time)
            for one in claims(text.format(word))
        ]

    assert told(verb) == told(plain)
    assert told(plain)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Otto Hay died unmarried in 1840.", ("Otto Hay", "died", "1840")),
        ("Otto Hay passed away unmarried in 1840.", ("Otto Hay", "died", "1840")),
        ("Otto Hay was elected unopposed in 1921.", ("Otto Hay", "appointed", "1921")),
        ("Otto Hay returned unharmed in 1921.", ("Otto Hay", "returned", "1921")),
    ],
)
def test_a_verb_keeps_its_date_behind_an_adjective(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert expected in [(one.subject_name, one.property, one.time) for one in claims(text)]


def test_what_is_raised_again_was_founded_before() -> None:
    text = "The 4th Foot was raised in 1702. It was disbanded in 1816 and raised again in 1859."
    told = [one.time for one in claims(text) if one.property == "founded"]
    assert told == ["1702"]
