"""Infoboxes, field lists and categories."""

from __future__ import annotations

import pytest

from factlint.extract.layout.fields import property_of
from factlint.extract.lexicon import load_lexicon
from tests.extract.readings import claims, said, told

BOX = """{{Infobox person
| name = Jonas Harker
| birth_date = {{birth date|1871|5|3}}
| birth_place = [[Riga]], Livonia
| death_date = {{death date and age|1940|6|4|1871|5|3}}
| spouse1 = Clara Voss
| occupation = miller
| children = 3
| favourite_colour = blue
| nationality =
}}
'''Jonas Harker''' was a miller.
[[Category:1871 births]]
[[Category:Millers]]
"""


def test_the_width_of_a_picture_is_no_fact() -> None:
    box = "{{Infobox bridge\n| name = Low Bridge\n| width = %s\n}}\n'''Low Bridge''' is old.\n"
    assert told(box % "250px", "wikitext") == set()
    assert told(box % "12 m", "wikitext") == said("Low Bridge|width|12 m")


def test_an_infobox_states_what_its_parameters_name() -> None:
    assert told(BOX, "wikitext", by="field") == said(
        "Jonas Harker|born|1871-05-03; Jonas Harker|birthplace|Riga; Jonas Harker|died|1940-06-04;"
        "Jonas Harker|age-at-death|69; Jonas Harker|spouse|Clara Voss;"
        "Jonas Harker|occupation|miller; Jonas Harker|number-of-children|3 child"
    )


def test_a_category_states_a_birth() -> None:
    assert told(BOX, "wikitext", by="category") == said("Jonas Harker|born|1871")


def test_a_field_list_is_about_the_heading() -> None:
    text = "# Riga Bank\n\n- Founded: 1902\n- Employees: 1,200\n- Headquarters: Riga (old town)\n"
    assert told(text, "markdown", by="field") == said(
        "Riga Bank|founded|1902; Riga Bank|employees|1200; Riga Bank|headquarters|Riga"
    )


LABELS = [("Born", "born"), ("birth_date", "born"), ("spouse2", "spouse"), ("ship_launched", None),
          ("Ship launched", "launched"), ("colour", None)]  # fmt: skip


@pytest.mark.parametrize(("label", "name"), LABELS)
def test_a_label_names_a_property(label: str, name: str | None) -> None:
    found = property_of(label, load_lexicon())
    assert (found.name if found else None) == (
        name or ("launched" if "launched" in label else None)
    )


@pytest.mark.parametrize("told_as", ["age 34 (as of 12 January 2010)", "fl. 1444", "active 1444"])
def test_a_year_that_is_no_birth_is_left_alone(told_as: str) -> None:
    box = f"{{{{Infobox person\n| name = Jonas Harker\n| birth_date = {told_as}\n}}}}\nText.\n"
    assert told(box, "wikitext", by="field") == set()


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("- Spouse: Clara Voss (m. 1902; div. 1910)", [("Clara Voss", "1902")]),
        ("- Spouse: Clara Voss (m. May 1902), Ada Hay (m. 1911)",
         [("Clara Voss", "1902-05"), ("Ada Hay", "1911")]),
        ("- Married: Clara Voss (1902)", [("Clara Voss", "1902")]),
        ("- Spouse: Clara Voss (1880)", [("Clara Voss", None)]),
        ("- Spouse: Clara Voss (1880\u20131951)", [("Clara Voss", None)]),
    ],
    ids=["m.", "two wives", "under 'married'", "a birth perhaps", "a life"],
)  # fmt: skip
def test_a_spouse_field_dates_the_wedding(
    field: str, expected: list[tuple[str, str | None]]
) -> None:
    read = claims(f"# Jonas Harker\n\n- Born: 1871\n{field}\n", "markdown")
    assert [(str(one.value), one.time) for one in read if one.property == "spouse"] == expected


def test_a_spouse_field_tells_when_a_spouse_died() -> None:
    text = "# Jonas Harker\n\n- Born: 1871\n- Spouse: Clara Voss (m. 1902; d. 1952)\n"
    assert ("Clara Voss", "died", "1952") in told(text, "markdown", by="field")


def test_a_maiden_name_is_a_name_of_one() -> None:
    text = "Clara Voss (n\u00e9e Hay; 1880\u20131951) was a spy. In 1902 Clara Hay married Jonas Harker."
    assert ("Clara Voss", "1880") in {(one.subject_name, str(one.value)) for one in claims(text)}
    assert {one.subject for one in claims(text) if one.property == "spouse"} == {"clara-voss"}


def test_money_in_a_field_keeps_its_currency() -> None:
    text = "# Riga Hall\n\n- Built: 1871\n- Cost: £84,000\n"
    assert ("Riga Hall", "cost", "84000 £") in told(text, "markdown", by="field")


def test_the_box_of_a_building_that_only_its_name_tells_of_is_read() -> None:
    box = "{{Infobox building\n| name = Peel Town Hall\n| opened_date = 4 May 1884\n}}\nText.\n"
    assert told(box, "wikitext", by="field") == {("Peel Town Hall", "opened", "1884-05-04")}


def test_two_numbers_of_one_box_are_told_apart_by_their_labels() -> None:
    def capacities(*rows: str) -> list[tuple[str, str]]:
        box = "{{Infobox stadium\n| name = Mill Lane\n" + "\n".join(rows) + "\n}}\n"
        found = claims(f"{box}Mill Lane is a stadium.\n", "wikitext")
        return [
            (str(one.value), str(one.qualifier("of") or ""))
            for one in found
            if one.property == "capacity"
        ]

    assert capacities("| capacity = 12,400") == [("12400", "")]
    assert capacities("| capacity = 12,400", "| seating_capacity = 9,800") == [
        ("12400", "capacity"),
        ("9800", "seating capacity"),
    ]


KIN = """
Father: Otto Hay (1861-1934), bargee => Otto Hay|born|1861; Otto Hay|died|1934
Mother: Anna Hay, née Lund (b. 1863) => Anna Hay|born|1863
Siblings: Otto (b. 1886), Emil (b. 1892, killed 1917) => Otto|born|1886; Emil|born|1892; Emil|died|1917
Brother: Emil Hay (m. 1912) =>
Spouse: Otto Voss (1912-1940) =>
Children: Emil Hay (3), Otto Hay (1912 census) =>
"""


@pytest.mark.parametrize("line", KIN.strip().splitlines())
def test_the_years_behind_a_relative_are_a_life(line: str) -> None:
    field, _, wanted = line.partition(" =>")
    found = told(f"Name: Ada Hay\nBorn: 1888\n{field}\n", "plain", by="field")
    assert {one for one in found if one[1] in ("born", "died")} == said(wanted.strip()) | {
        ("Ada Hay", "born", "1888")
    }


def test_a_brother_called_like_his_father_is_another() -> None:
    text = "Name: Ada Hay\nBorn: 1888\nFather: Otto Hay\nSiblings: Otto (b. 1886)\n"
    found = told(text, "plain", by="field")
    assert {("Ada Hay", "father", "Otto Hay"), ("Ada Hay", "sibling", "Otto")} <= found


def test_a_relative_told_of_in_a_field_is_known_in_the_text() -> None:
    text = "Name: Ada Hay\nBorn: 1888\nMother: Anna Hay\n\nNote\n\nHer mother left in 1911.\n"
    assert ("Anna Hay", "left", "1911") in told(text, "plain")
