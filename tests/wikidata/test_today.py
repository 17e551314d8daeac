from __future__ import annotations

from datetime import date

import pytest

from factlint.wikidata.today import this_day


def test_answers_are_dated_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = date.today().isoformat()
    assert before <= this_day() <= date.today().isoformat()


def test_answers_are_dated_by_the_day_of_a_reproducible_build(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    assert this_day() == "2001-09-09"
