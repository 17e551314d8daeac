"""By how many years one is younger than another, and who outlived whom."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def seniority(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (one.subject_name, one.property, str(one.value), str(one.qualifier("distance") or ""))
        for one in claims(text)
        if one.by == "seniority"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Max Huber was born in 1874. Otto Hay was ten years younger, having been born in 1888.",
            ("Otto Hay", "junior-of", "Max Huber", "10 year"),
        ),
        (
            "Max Huber was born in 1874. Otto Hay was ten years older than Max Huber.",
            ("Max Huber", "junior-of", "Otto Hay", "10 year"),
        ),
        (
            "Ada Voss married Otto Hay, a physician ten years older than she, in 1909.",
            ("Ada Voss", "junior-of", "Otto Hay", "10 year"),
        ),
        (
            "Ada Voss was a spy. Otto Hay, her junior by seven years, was born in 1919.",
            ("Otto Hay", "junior-of", "Ada Voss", "7 year"),
        ),
        (
            "Ada Voss was a spy. Otto Hay died in 1996. She outlived him by four years.",
            ("Otto Hay", "survived-by", "Ada Voss", "4 year"),
        ),
        (
            "Otto Hay married Ada Voss in 1905. He died in 1941. Ada Hay survived her husband by"
            " only three years.",
            ("Otto Hay", "survived-by", "Ada Voss", "3 year"),
        ),
        (
            "Otto Hay died in 1941. His widow survived him by twelve years.",
            ("Otto Hay", "survived-by", "His widow", "12 year"),
        ),
        (
            "Otto Hay was born in 1841. Ada Voss was, by her own account, six years younger than"
            " he.",
            ("Ada Voss", "junior-of", "Otto Hay", "6 year"),
        ),
    ],
    ids=[
        "younger",
        "older than",
        "a physician older than she",
        "her junior",
        "outlived",
        "her husband",
        "his widow",
        "with a remark",
    ],
)
def test_seniority_is_read(text: str, expected: tuple[str, str, str, str]) -> None:
    assert seniority(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Otto Hay was ten years younger.",
        "Otto Hay might be ten years younger than Max Huber.",
        "Otto Hay felt ten years younger.",
        "Otto Hay survived the war by a year.",
        "The bridge was ten years older than the church.",
        "Ada Voss married Otto Hay, a physician ten years older than his first wife, in 1909.",
        "Ada Voss met Ida Hay, a physician ten years older than she, in 1909.",
    ],
)
def test_what_tells_of_no_two_persons_is_left_alone(text: str) -> None:
    assert seniority(text) == []


@pytest.mark.parametrize("words", ["five years older", "five years older than she"])
def test_a_sister_is_so_many_years_older(words: str) -> None:
    text = f"Ada Voss was a spy. Her sister Maud, {words}, was born in 1888."
    assert seniority(text) == [
        ("Ada Voss", "junior-of", "Maud", "5 year"), ("Ada Voss", "sibling", "Maud", ""),
    ]  # fmt: skip


def test_a_spouse_described_is_so_many_years_older() -> None:
    text = "Ada Voss was a spy. She married Otto Lind, a master baker two years her senior."
    assert seniority(text) == [("Ada Voss", "junior-of", "Otto Lind", "2 year")]
