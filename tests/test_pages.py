"""Whole pages of many kinds, with mistakes planted in them and traps laid beside."""

from __future__ import annotations

from functools import cache

import pytest

from tests.pages.golden import golden, outline
from tests.pages.score import check, page_names, score

# Every page is read once, by one process.
pytestmark = [pytest.mark.xdist_group("pages"), pytest.mark.usefixtures("full_speed")]

# Of the weight of all mistakes planted in all pages; to be raised, never lowered. It is no share,
# so that a page of which little is found yet may be added.
LEAST_FOUND = 1112


report = cache(check)


@pytest.mark.parametrize("page", page_names())
def test_a_page_is_reported_on_as_before(page: str) -> None:
    assert outline(page, report(page)) == golden(page)


@pytest.mark.parametrize("page", page_names())
def test_nothing_is_found_on_a_trap(page: str) -> None:
    alarms = [(trap, one.rule) for trap, one in score(page, report(page)).alarms]
    assert alarms == []


def test_as_much_of_what_is_planted_is_found_as_before() -> None:
    reached = sum(score(page, report(page)).reached for page in page_names())
    assert reached >= LEAST_FOUND


def test_there_are_pages_and_each_has_traps() -> None:
    assert len(page_names()) >= 120
    assert all(score(page, ()).planted for page in page_names())
