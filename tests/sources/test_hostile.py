"""Hostile texts take time in proportion to their length."""

from __future__ import annotations

from time import process_time

import pytest

from factlint.sources import FORMATS, read_text

pytestmark = pytest.mark.usefixtures("full_speed")

UNITS = (
    "[", "{{", "<ref>", "*", "|", ">", "[[", "{{a|", "<ref name=", "<!--", "`", "_", "*a ", "- ", "![",
    "](", "[a](", "<b>", "&", "{|", "\n|-\n| a || b", "'''''a", "= ", "(Holm 1999) ", "[1] ", "] ", "}}",
    "{{{", "|}", "</ref>", "<ul><li>", '<a href="#fn1">1</a>', '<a "', "\r", "\u2028", " ", "- Born: x\n",
    "^[", "[^a]: b\n", "[[File:a|thumb|", "<nowiki>", "{{nowrap|", "A, B. C.\n\n", "x]", "(a", "\\", "a b",
    "{{b}}|", "<div>", "A b\n",
)  # fmt: skip
LENGTH = 8_000
ATTEMPTS = 4


def _seconds(text: str, form: str) -> float:
    start = process_time()
    read_text(text, format=form)
    return process_time() - start


def _superlinear(unit: str, form: str) -> bool:
    """Tell whether eight times the text takes far more than eight times the work, every time."""
    short, long = (unit * (n // len(unit)) for n in (LENGTH, 8 * LENGTH))
    for _ in range(ATTEMPTS):  # a busy machine slows one attempt, not each of them
        if _seconds(long, form) <= 24 * max(_seconds(short, form), 0.01):  # quadratic would be 64
            return False
    return True


@pytest.mark.parametrize("form", FORMATS)
def test_time_grows_with_length(form: str) -> None:
    assert [unit for unit in UNITS if _superlinear(unit, form)] == []


@pytest.mark.parametrize("form", FORMATS)
def test_one_long_line_is_read(form: str) -> None:
    text = "The mole was 310 metres long, " * 40_000
    assert _seconds(text, form) < 3
