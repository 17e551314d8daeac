"""Sums that texts state, and sums that they say others stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import factlint

if TYPE_CHECKING:
    from pathlib import Path


def found(text: str, folder: Path, rule: str = "parts-make-the-whole") -> list[tuple[str, str]]:
    file = folder / "text.txt"
    file.write_text(text, "utf-8")
    findings = factlint.check([file]).findings
    return [(one.severity.value, one.message) for one in findings if one.rule == rule]


def test_what_a_text_adds_up_wrongly_is_an_error(tmp_path: Path) -> None:
    text = "She built 44 new churches: 29 in the towns, 11 in the country and 6 in the camps."
    assert found(text, tmp_path) == [
        ("error", "29 churches, 11 churches and 6 churches make 46, not 44 churches.")
    ]


def test_what_somebody_is_said_to_have_added_up_wrongly_is_a_warning(tmp_path: Path) -> None:
    text = (
        "According to his own diary Wharram consecrated 44 new churches: 29 in the towns, 11 in the"
        " country and 6 in the camps."
    )
    assert [severity for severity, _ in found(text, tmp_path)] == ["warning"]


def test_a_range_that_runs_backwards_is_told_of_whoever_told_it(tmp_path: Path) -> None:
    text = "The court heard that between March 2013 and January 2012 Pryce had written cheques."
    assert found(text, tmp_path, "range-runs-forward") == [
        ("warning", "The range 'between March 2013 and January 2012' ends before it begins.")
    ]


@pytest.mark.parametrize(
    ("rule", "text", "message", "proof"),
    [
        (
            "what-is-taken-up-is-as-many",
            "They asked for four shillings. They got the full five shillings they had asked for.",
            "'five shillings' here, but four shillings elsewhere in this text.",
            "'the full five shillings' takes up what was told as 'four shillings'",
        ),
        (
            "parts-are-counted-alike",
            "Eighty-two steps lead up the tower. Visitors climb the 72 steps.",
            "'the 72 steps' here, but eighty-two steps elsewhere in this text.",
            "'the 72 steps' takes up those that were counted as eighty-two",
        ),
        (
            "what-never-was-done-is-not-done",
            "No child was ever caned here. In 1868 nine children were caned.",
            "'No child was ever caned', but also 'nine children were caned'.",
            "'No child was ever caned' leaves no room for 'nine children were caned'",
        ),
    ],
)
def test_what_was_counted_before_is_told_in_its_own_words(
    rule: str, text: str, message: str, proof: str, tmp_path: Path
) -> None:
    file = tmp_path / "text.txt"
    file.write_text(text, "utf-8")
    findings = [one for one in factlint.check([file]).findings if one.rule == rule]
    assert [(one.message, list(one.proof)) for one in findings] == [(message, [proof])]
