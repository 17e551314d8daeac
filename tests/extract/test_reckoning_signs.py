"""No block is passed over that a reader of numbers would have read."""

from __future__ import annotations

import re
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.extract.reckoning import READERS


@pytest.mark.parametrize("reader", READERS, ids=lambda one: one.__name__.rpartition(".")[2])
@settings(max_examples=60)
@given(data=st.data())
def test_every_text_that_a_reader_is_told_by_has_a_sign(
    reader: ModuleType, data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(re.compile(reader.TOLD_BY.pattern)))
    assert any(sign in text for sign in reader.SIGNS)
