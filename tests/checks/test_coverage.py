"""Coverage: what was compared, and why the rest was not."""

from __future__ import annotations

from factlint.model import Coverage, Unchecked
from factlint.rulebook import load_rulebook
from tests.checks.saying import checked


def test_every_claim_is_compared_or_has_a_reason():
    coverage = checked(
        load_rulebook(),
        "Max | born | 1905",
        "Max | died | 1966",
        "Max | moved | 1930",
        "Max | moved | 1931 | confidence: 0.2 | origin: extractor",
        "Max | told-of | 1932 | confidence: 0.4",
        "Max | married | 1931 | polarity: negative",
        "Max | birthplace | Leeds",
        "Anna | moved | 1940",
        "Max | number-of-children | 3",
        "Max | number-of-children | 3",
        "Mill | total-of-parts | 5 | part-1: 2 | part-2: 3",
        "KGB | founded | 1954 | origin: reference",
    ).coverage
    assert coverage == Coverage(
        documents=0,
        claims=10,
        checked=6,
        unchecked=(
            Unchecked("a denial", 1),
            Unchecked("no date", 1),
            Unchecked("nothing to compare with", 1),
            Unchecked("read with too little confidence", 1),
        ),
    )


def test_two_dates_of_one_event_are_compared_with_each_other():
    coverage = checked(load_rulebook(), "Max | born | 1905", "Max | born | 1905").coverage
    assert (coverage.checked, coverage.unchecked) == (2, ())
