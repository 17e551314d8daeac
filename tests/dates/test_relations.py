"""What may be between dates that are vague."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.dates import may_be_same, parse_edtf


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("1905", "1905-10-11", True),
        ("1905", "1906-10-11", False),
        ("1892~", "1895", True),
        ("1892~", "1898", False),
        ("1939/1945", "1942", False),
        ("1939/1945", "1939-09-01/1945-09-02", True),
        ("1939/1945", "1940/1945", False),
        ("1939/1945", "1939/..", True),
        ("1939/1945", "1939/1946", False),
        ("[1900,1910]", "1905", False),
        ("[1900,1910]", "1910-03", True),
        ("[..1962]", "1963", False),
        ("[..1962]", "1950", True),
        ("1950", "1950S2", True),
        ("1XX3", "1905", True),
    ],
)
def test_may_be_same(a: str, b: str, same: bool) -> None:
    one, other = parse_edtf(a), parse_edtf(b)
    assert may_be_same(one, other) is may_be_same(other, one) is same


YEARS = st.integers(1, 9999).map(lambda year: f"{year:04}")
DATES = st.one_of(
    st.dates().map(str),
    YEARS,
    YEARS.map(lambda year: f"{year}~"),
    YEARS.map(lambda year: f"{year[:3]}X"),
    YEARS.map(lambda year: f"[..{year}]"),
    YEARS.map(lambda year: f"{year}/.."),
)


@given(DATES)
def test_a_date_may_be_itself(text: str) -> None:
    assert may_be_same(parse_edtf(text), parse_edtf(text))
