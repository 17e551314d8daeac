"""Named periods as dates, and whom a passage speaks of besides those who act."""

from __future__ import annotations

import pytest

from tests.extract.readings import extraction, told

PERIODS = {
    "Ada Hay was arrested during World War I.": ("Ada Hay", "arrested", "1914/1918"),
    "Ada Hay was arrested during the first world War.": None,
    "Ada Hay was arrested during Wrld War I.": ("Ada Hay", "arrested", "1914/1918"),
    "Ada Hay moved to Leeds after World war I.": ("Ada Hay", "moved", "1918/.."),
    "Ada Hay moved to Leeds before the Crimean War.": ("Ada Hay", "moved", "../1853"),
    "Ada Hay joined the navy at the outbreak of the Boer War.": ("Ada Hay", "joined", "1899"),
    "The mill was closed at the end of the Second World War.": ("mill", "closed", "1945"),
    "Ada Hay wrote about World War I.": None,
    "Ada Hay was arrested after World War V.": None,
}


@pytest.mark.parametrize(("text", "wanted"), PERIODS.items(), ids=list(PERIODS))
def test_a_named_period_dates_an_act(text: str, wanted: tuple[str, str, str] | None) -> None:
    dated = {one for one in told(text) if one[1] not in ("residence", "employer", "member-of")}
    assert dated == ({wanted} if wanted else set())


def test_what_came_after_a_war_did_not_come_in_its_last_year() -> None:
    claims = extraction("Ada Hay was deported after World War I.").claims
    assert [(str(one.value), one.time) for one in claims] == [("1918/..", "1918/..")]


def passing(text: str) -> list[tuple[str, str, str]]:
    return [
        (one.subject_name, str(one.value), one.time or "")
        for one in extraction(text).claims
        if one.property == "told-of" and one.confidence < 0.5
    ]


def test_who_is_told_of_in_passing_acted_before_their_next_date() -> None:
    text = "Jonas Harker left Riga in 1911. He met Clara Voss. Jonas Harker died in 1928."
    assert passing(text) == [("Jonas Harker", "1911", "1911/1928"), ("Clara Voss", "1911", "1911")]


def test_those_who_act_without_a_name_are_told_of_too() -> None:
    text = "Jonas Harker left Riga in 1911. Soon the Latvian authorities demanded his return."
    assert passing(text) == [("Latvian authorities", "1911", "1911")]


@pytest.mark.parametrize(
    "second",
    ["The next day was fine.", "Did the authorities ask?", "The idea pleased.", "In the city, rain."],
)  # fmt: skip
def test_nobody_acts_in_what_only_looks_so(second: str) -> None:
    assert passing(f"Jonas Harker left Riga in 1911. {second}") == []


def test_whom_a_dated_act_concerns_is_told_of_with_little_confidence() -> None:
    claims = extraction("Jonas Harker shot Otto Brandt in 1911.").claims
    beside = [one for one in claims if one.subject_name == "Otto Brandt"]
    assert [(one.property, str(one.value), one.confidence) for one in beside] == [
        ("told-of", "1911", 0.3)
    ]


PAIRS = {
    "Clara (then aged 17), and Hugo (12) had other plans. They left home in May 1980.": ["Clara", "Hugo"],
    "Jonas had two sons, Hugh and John, who were sent away, and they came home in 1911.":
        ["Hugh", "John"],
    "Jonas Harker met Hugh Zorn and John Voss, who was killed in 1911.": ["John Voss"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PAIRS.items(), ids=["brackets", "relative", "one"])
def test_two_that_are_named_together_act_together(text: str, wanted: list[str]) -> None:
    claims = extraction(text).claims
    dated = [one for one in claims if str(one.value) in ("1980-05", "1911")]
    assert [one.subject_name for one in dated if one.property != "told-of"] == wanted
