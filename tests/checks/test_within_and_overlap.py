"""Existence and tenures: what lies outside, what overlaps, and what must be left alone."""

from __future__ import annotations

import pytest

from factlint.checks import check_settings
from factlint.errors import InputError
from tests.checks.saying import messages, rule

WITHIN = rule(
    "within",
    "through: [employer]\nbegins: [founded]\nends: [dissolved]",
    "{event} ({event-date}), but {thing} was {limit} {limit-date}",
)
OVERLAP = rule(
    "overlap",
    "properties: [position]\nsame: [value, of]\nmay-share-days: 366",
    "{other} {one-date}, {subject} {other-date}: {what}",
)


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        (["Max | employer | Mill | time: 1885", "Mill | founded | 1894"],
         ["employer Mill (1885), but Mill was founded 1894"]),
        (["Max | employer | Mill | time: 1975/1980", "Mill | dissolved | 1970"],
         ["employer Mill (1975 to 1980), but Mill was dissolved 1970"]),
        (["Max | employer | Mill | time: 1890/1900", "Mill | founded | 1894"], []),
        (["Max | employer | Mill | time: 1960/1980", "Mill | dissolved | 1970"], []),
        (["Max | employer | Mill | time: 1890/..", "Mill | founded | 1894"], []),
        (["Max | employer | Mill", "Mill | founded | 1894"], []),
        (["Max | employer | Rope | time: 1885", "Mill | founded | 1894"], []),
        (["Max | member-of | Mill | time: 1885", "Mill | founded | 1894"], []),
    ],
    ids=["before", "after", "in part, before", "in part, after", "open", "no time", "another",
         "another relation"],
)  # fmt: skip
def test_an_event_lies_within_an_existence(claims: list[str], said: list[str]):
    assert messages(WITHIN, *claims) == said


def _held(who: str, time: str, of: str = "Mill", more: str = "") -> str:
    return f"{who} | position | director | of: {of} | time: {time}{more}"


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ([_held("Max", "1920/1935"), _held("Anna", "1930/1940")],
         ["Max 1920 to 1935, Anna 1930 to 1940: director of Mill"]),
        ([_held("Max", "1920/1930"), _held("Anna", "1930/1940")], []),
        ([_held("Max", "1920/1931"), _held("Anna", "1930/1940")], []),
        ([_held("Max", "1920/1935"), _held("Anna", "1930/1940", of="Rope")], []),
        ([_held("Max", "1920/1935"), _held("Max", "1930/1940")], []),
        ([_held("Max", "1920/.."), _held("Anna", "1930/1940")], []),
        ([_held("Max", "1920/1935"), _held("Anna", "1930/1940", more=" | modality: hedged")], []),
        ([_held("Max", "1920/1935"), "Anna | position | director | time: 1930/1940"], []),
    ],
    ids=["overlap", "handing over", "a year together", "two bodies", "one holder", "open end",
         "hedged", "of nothing"],
)  # fmt: skip
def test_an_office_has_one_holder_at_a_time(claims: list[str], said: list[str]):
    assert messages(OVERLAP, *claims) == said


@pytest.mark.parametrize(
    ("kind", "settings", "error"),
    [
        ("within", "through: [employer]", "an existence needs"),
        ("within", "begins: [founded]", "the key 'through' is missing"),
        ("overlap", "properties: [position]", "the key 'same' is missing"),
    ],
    ids=["no existence", "no relation", "nothing the same"],
)
def test_broken_settings_are_refused(kind: str, settings: str, error: str):
    with pytest.raises(InputError, match=error):
        check_settings(rule(kind, settings))
