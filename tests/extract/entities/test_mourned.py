"""Whom an obituary is of, and that its 'she' is not her niece."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

GOES_ON = "\n\nHer niece, Ruth Brandt, said many wept.\n\nShe retired in 1972.\n"
OF_HER = [
    "# Tributes after teacher dies\n\nAda Hay, from Pant, who lived alone, died at the age of 102.",
    "# A teacher of many\n\nMrs Ada Hay has died aged 91.",
    "# Other lives\n\nMy mother, Ada Hay, who has died aged 91, was a teacher.",
    "# Kind to all\n\nFormer mayor Ada Hay (born 1931), a miller, passed away on Sunday.",
    "# A leader\n\nA leading figure has died. Ada Hay of Low Farm near Pant passed away, aged 91.",
    "# Ada Hay obituary\n\nThere was no kinder teacher than Mrs Hay.",
    "# Ada Hay, teacher and miller, dies at 102\n\nThere was no kinder teacher than Mrs Hay.",
    "# Obituary of Ada Hay\n\nThere was no kinder teacher than Mrs Hay.",
]


@pytest.mark.parametrize("opening", OF_HER)
def test_an_obituary_is_of_the_one_who_has_died(opening: str) -> None:
    assert ("Ada Hay", "left", "1972") in told(opening + GOES_ON, "markdown")


NOT_OF_HER = [
    "# A fire\n\nAda Hay, a clerk, died when the mill burned.",
    "# The mill\n\nIt was there that Ada Hay has died aged 91.",
    "# Two lives\n\nAda Hay has died aged 91.\n\n## One\n\nAda sang.\n\n## Two\n\nRuth sang.",
]


@pytest.mark.parametrize("opening", NOT_OF_HER)
def test_a_death_by_the_way_makes_no_topic(opening: str) -> None:
    from factlint.extract.entities.cast import Cast
    from factlint.extract.entities.mourned import mourned
    from factlint.extract.looking import look_over
    from factlint.sources import read_text

    document = read_text(opening, path="text.md")
    assert mourned(document, look_over(document)[0], Cast()) is None


BLOCKS = """
In 1905 Otto Hay left Riga.\\n\\nToday is the birthday of Emil Voss. He died in 1911. => Emil Voss|died|1911
In 1905 Otto Hay left Riga.\\n\\nThe mill was that of Emil Voss. He died in 1911. => Emil Voss|died|1911
"""


@pytest.mark.parametrize("line", BLOCKS.strip().splitlines())
def test_he_is_the_only_one_named_in_a_paragraph_where_nobody_acted(line: str) -> None:
    text, _, wanted = line.replace("\\n", "\n").partition("=>")
    text = f"# On brewers\n\n{text.strip()}"
    assert {one for one in told(text, "markdown") if one[2] == "1911"} == said(wanted)


def test_whoever_was_born_to_somebody_is_another() -> None:
    text = "# On millers\n\nBorn at Leeds in 1929 to Emil and Ann Voss, he left in 1911."
    assert {one[0] for one in told(text, "markdown") if one[1] == "left"} == {"He"}
