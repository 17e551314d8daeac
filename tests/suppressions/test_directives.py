from __future__ import annotations

import pytest

from factlint.model import Comment
from factlint.suppressions.directives import Directive, directive

SAID = {
    "factlint: ignore": Directive(0, 9, "ignore"),
    "factlint:ignore life-in-order": Directive(0, 9, "ignore", ("life-in-order",)),
    "factlint: ignore a, b c -- because of the register": Directive(
        0, 9, "ignore", ("a", "b", "c"), "", "of the register"
    ),
    "factlint: ignore a because it is so": Directive(0, 9, "ignore", ("a",), "", "it is so"),
    "factlint: ignore a — it is so": Directive(0, 9, "ignore", ("a",), "", "it is so"),
    "factlint: ignore -- because: it is so": Directive(0, 9, "ignore", (), "", "it is so"),
    "factlint: ignore\n  a,\n  b\n  -- because\n  it is so": Directive(
        0, 9, "ignore", ("a", "b"), "", "it is so"
    ),
    "factlint: ignore-file until 2027-01-31": Directive(0, 9, "ignore-file", (), "2027-01-31"),
    "factlint: ignore-start a until 2027-01-31 -- because of the loan until May": Directive(
        0, 9, "ignore-start", ("a",), "2027-01-31", "of the loan until May"
    ),
    "factlint: ignore-end": Directive(0, 9, "ignore-end"),
    "factlint: ignore a --": Directive(0, 9, "ignore", ("a",)),
}


@pytest.mark.parametrize(("text", "meant"), SAID.items(), ids=SAID)
def test_a_comment_to_factlint_is_understood(text: str, meant: Directive) -> None:
    assert directive(Comment(text, 0, 9)) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "TODO: ask the archive",
        "see factlint: ignore",
        "factlint",
        "factlint found this",
        "factlint ignored it",
    ],
)
def test_any_other_comment_is_left_alone(text: str) -> None:
    assert directive(Comment(text, 0, 9)) is None


FAULTS = {
    "factlint: ignor a": "there is no 'ignor'; did you mean 'ignore'?",
    "factlint:": "there is no ''; it may be ignore, ignore-start, ignore-end, ignore-file",
    "factlint ignore a -- because": "it must begin with 'factlint: ignore'",
    "factlint-disable a": "it must begin with 'factlint: ignore'",
    "Factlint: ignore a": "it must begin with 'factlint: ignore'",
    "factlint: ignore a until": "after 'until' stands a day such as 2027-01-31",
    "factlint: ignore a until spring": "after 'until' stands a day such as 2027-01-31",
    "factlint: ignore a until 2027-02-30": "after 'until' stands a day such as 2027-01-31",
    "factlint: ignore a until 20270131": "after 'until' stands a day such as 2027-01-31",
}


@pytest.mark.parametrize(("text", "fault"), FAULTS.items(), ids=FAULTS)
def test_what_cannot_be_followed_says_why(text: str, fault: str) -> None:
    found = directive(Comment(text, 0, 9))
    assert found is not None
    assert found.fault == fault
