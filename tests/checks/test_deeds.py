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


def test_a_month_is_no_place(tmp_path: Path) -> None:
    in_a_month = "# Marlock School\n\nIt moved in September 1900 to Beacon Hill.\n"
    told = "Marlock School moved in September 1900 here, but in 1899 in another document."
    assert messages(tmp_path, RULE, MOVED.format(1899), in_a_month) == [("001.md", told)]


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


ABOUT = "# {}\n\nEllen Marsh (1871-1949) was a physician. {}\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "In 1904 she discovered the slender orchid on Holm Fen.",
            "In June 1907 Ellen Marsh found the slender orchid, which was new.",
        ),
        (
            "In 1897 she was appointed medical officer of the Kelby Dispensary, a post she held"
            " until 1921.",
            "She became medical officer of the Kelby Dispensary in 1899.",
        ),
        ("In 1904 she purchased the old windmill.", "She bought the old windmill at Holm in 1905."),
        (
            "She received the Order of St Sava in 1916.",
            "In 1918 she was awarded the Order of St Sava.",
        ),
        (
            "She was elected a fellow of the Kelby Society in 1912.",
            "She became a fellow of the Kelby Society in 1913.",
        ),
    ],
)
def test_what_is_done_to_one_thing_is_one_deed_by_whichever_verb(
    tmp_path: Path, one: str, other: str
) -> None:
    texts = ABOUT.format("Ellen Marsh", one), ABOUT.format("Holm", other)
    assert len(messages(tmp_path, RULE, *texts)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "In 1897 she was appointed assistant medical officer of the Kelby Dispensary.",
            "She became medical officer of the Kelby Dispensary in 1899.",
        ),
        ("In 1904 she found an orchid on Holm Fen.", "In 1907 she found a sedge on Holm Fen."),
        ("In 1904 she bought two cottages.", "In 1906 she bought two cottages at Holm."),
        ("She was elected mayor of Holm in 1904.", "She was elected mayor of Holm in 1908."),
        (
            "She received the thanks of the town in 1904.",
            "She received the thanks of the town in 1906.",
        ),
        (
            "She bought the mill from Otto Hay in 1904.",
            "She bought the inn from Otto Hay in 1907.",
        ),
        (
            "In 1904 she purchased the old windmill.",
            "She bought the old windmill a second time in 1905.",
        ),
        ("She found the slender orchid in 1904.", "She found the tall orchid in 1905."),
        ("In 1904 she made two voyages to Iceland.", "She made two voyages to Iceland in 1905."),
    ],
)
def test_what_is_done_to_two_things_or_again_is_two_deeds(
    tmp_path: Path, one: str, other: str
) -> None:
    texts = ABOUT.format("Ellen Marsh", one), ABOUT.format("Holm", other)
    assert messages(tmp_path, RULE, *texts) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "In 1899 she moved to Beacon Hill with her mother.",
            "In 1900 she moved to a larger house on Beacon Hill.",
        ),
        (
            "In 1899 she settled at Dorn Hall with her sister.",
            "In 1900 she settled in Kelby after some months at Dorn Hall.",
        ),
        (
            "In 1899 she bought the mill at Kelby from Peter Lund.",
            "In 1900 she bought the mill at Dorn from Peter Lund.",
        ),
        (
            "In 1899 she sold Dorn Hall to Peter Lund.",
            "In 1900 she sold the furniture of Dorn Hall to Peter Lund.",
        ),
        ("In 1899 she was ordained deacon.", "In 1900 she was ordained priest."),
        ("In 1899 she left Kelby for Riga.", "In 1900 she left Kelby for Oslo."),
        ("In 1899 she presented the Harle Cup.", "In 1900 she presented the Harle Cup."),
        ("In 1899 she edited the Kelby Gazette.", "In 1900 she edited the Kelby Gazette."),
        ("In 1899 she bought the lease of Pell Mill.", "In 1900 she bought Pell Mill."),
    ],
)
def test_another_house_at_the_same_place_is_another_deed(
    tmp_path: Path, one: str, other: str
) -> None:
    ruth = "# Ruth Pell\n\nRuth Pell (1861-1930) was a painter. {}\n"
    assert messages(tmp_path, RULE, ruth.format(one), ruth.format(other)) == []
