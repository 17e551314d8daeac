"""Deeds that two texts give to two years."""

from __future__ import annotations

from pathlib import Path

import pytest

import factlint

RULE = "documents-agree-on-deeds"
MOVED = "# Marlock School\n\nMarlock School opened in 1892. It moved to Beacon Hill in {}.\n"
PRIZE = """# Kelby Prize

| Year | Author |
|---|---|
| 1954 | Edward Lumb |
| 1955 | Agnes Firth |

Edward Lumb won the prize in 1955.
"""


def messages(folder: Path, rule: str, *texts: str) -> list[tuple[str, str]]:
    """Give the file and the message of each finding of a rule."""
    paths = [folder / f"{number:03}.md" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    found = factlint.check(paths).findings
    return [(Path(one.place.path).name, one.message) for one in found if one.rule == rule]


def test_the_year_that_fewer_texts_give_is_blamed_once(tmp_path: Path) -> None:
    texts = [MOVED.format(year) for year in (1900, *[1899] * 40)]
    told = "Marlock School moved in 1900 here, but in 1899 in another document."
    assert messages(tmp_path, RULE, *texts) == [("000.md", told)]


def test_about_a_year_is_also_the_next_one(tmp_path: Path) -> None:
    assert messages(tmp_path, RULE, MOVED.format("about 1899"), MOVED.format(1900)) == []


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("The light was automated in {}.", "The light was automated in {}"),
        (
            "The keepers' cottages were sold to the Otter Trust in {}.",
            "The keepers' cottages were sold in {}",
        ),
    ],
)
def test_what_has_no_name_begins_a_message_with_its_article(
    tmp_path: Path, deed: str, told: str
) -> None:
    light = f"# Skarva Lighthouse\n\nSkarva Lighthouse is high. {deed}\n"
    assert messages(tmp_path, RULE, light.format(1976), light.format(1978)) == [
        ("001.md", f"{told.format(1978)} here, but in 1976 in another document.")
    ]


def test_who_won_in_the_year_of_another_is_told_with_both(tmp_path: Path) -> None:
    assert messages(tmp_path, "table-and-text-give-one-number", PRIZE) == [
        ("000.md", "Edward Lumb here, but the table says Agnes Firth (Author, 1955).")
    ]
