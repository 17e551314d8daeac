"""Who is said to have lived and died without marrying."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

UNWED = """
He remained unmarried. => remained unmarried
He stayed single all his life, and kept bees. => stayed single all his life
He died a bachelor in 1920. => died a bachelor
He died unmarried at Riga. => died unmarried
He was a lifelong bachelor. => was a lifelong bachelor
Hay, a lifelong bachelor, kept bees. => a lifelong bachelor
A lifelong bachelor, he kept bees. => A lifelong bachelor
""".strip().splitlines()


def found(text: str) -> list[str]:
    return [str(one.value) for one in claims(text) if one.by == "unmarried"]


@pytest.mark.parametrize("line", UNWED)
def test_who_remained_single_never_married(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    assert found(f"Otto Hay\n\nOtto Hay was a miller. {text}") == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "He remained a bachelor until 1920.",
        "He stayed single for ten years.",
        "He remained unmarried, but in 1920 then wed Ada Lund.",
        "He was still a bachelor.",
        "They remained unmarried.",
        "He remained single at forty.",
        "Perhaps he died a bachelor.",
        "If he remained unmarried, he would lose the mill.",
        "At forty he remained single.",
        "He stayed single, as he said in 1920, for his art.",
        "After her death he remained unmarried.",
        "His wife died, and he remained single.",
        "He married Ada Lund in 1900. She died young. He remained unmarried.",
        "He painted a lifelong bachelor, a widow and a miller.",
    ],
)
def test_what_holds_for_a_time_is_left_alone(text: str) -> None:
    assert found(f"Otto Hay\n\nOtto Hay was a miller. {text}") == []


def test_who_married_later_is_said_to_have_remained_single() -> None:
    text = "Otto Hay\n\nOtto Hay was a miller. He remained unmarried. He married Ada Lund in 1900."
    assert found(text) == ["remained unmarried"]


def test_it_is_read_wherever_it_stands() -> None:
    text = "# Millers\n\nAda Lund was a miller.\n\n## Otto Hay\n\nOtto Hay stayed single all his life.\n"
    read = [str(one.value) for one in claims(text, "markdown") if one.by == "unmarried"]
    assert read == ["stayed single all his life"]
