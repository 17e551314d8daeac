"""No sentence is passed over that a reader of numbers would have read."""

from __future__ import annotations

import re
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.extract.reckoning import READERS, has_figure
from factlint.extract.times import find_times
from factlint.model import Span


@pytest.mark.parametrize("reader", READERS, ids=lambda one: one.__name__.rpartition(".")[2])
@settings(max_examples=60)
@given(data=st.data())
def test_every_text_that_a_reader_is_told_by_has_a_sign(
    reader: ModuleType, data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(re.compile(reader.TOLD_BY.pattern)))
    assert any(sign in text for sign in reader.SIGNS)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He left on 3 May 1911 and died in 1920.", False),
        ("In 1911 it had 40 looms.", True),
        ("It had 40 looms from 1911 on.", True),
        ("He was there for 20 years.", True),
        ("It was sold.", False),
    ],
)
def test_dates_are_no_figures_to_reckon_with(text: str, told: bool) -> None:
    assert has_figure(text, Span(0, len(text)), find_times(text)) is told
