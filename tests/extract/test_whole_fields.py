"""Fields and categories, and all that they state: one line of a box, every claim whole."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

PERSON = """
birth_date = 3 May 1862 => born|1862-05-03
birth_date = unknown =>
birth_date = active 1862 =>
birth_place = near a river =>
birth_place = [[Riga]], Livonia => birthplace|Riga
birth_place = Riga; later Leeds => birthplace|Riga
death_date = 3 June 1929 (aged 67) => died|1929-06-03; age-at-death|67
age = 59 => age|59
age = unknown =>
children = four => number-of-children|4 child
children = several =>
spouse = ? =>
spouse = Hugo Lind => spouse|Hugo Lind
partner = Hugo Lind =>
alma_mater = Riga University (BA) => educated-at|Riga University
occupation = singer, painter, => occupation|singer, painter
website = Riga =>
father = Otto Lind => father|Otto Lind
"""
SHIP = """
ship fate = Sunk 1905 => wrecked|1905
ship fate = Museum ship =>
cost = 500 pounds => cost|500 pounds
cost = $5 million =>
length = 34 ft => length|34 ft
capacity = 300 => capacity|300
"""
ROWS = [("person", "Ada Holm", line) for line in PERSON.strip().splitlines()]
ROWS += [("ship", "SS Ann", line) for line in SHIP.strip().splitlines()]
KINDS = {"person": "a singer", "ship": "a steamship", "club": "a club"}


@pytest.mark.parametrize(("box", "name", "line"), ROWS, ids=[line for _, _, line in ROWS])
def test_a_field_states_this_and_no_more(box: str, name: str, line: str) -> None:
    field, _, wanted = line.partition(" =>")
    page = f"{{{{Infobox {box}\n| name = {name}\n| {field}\n}}}}\n'''{name}''' is {KINDS[box]}.\n"
    told = [f"{one.property}|{one.value}" for one in claims(page, "wikitext") if one.by == "field"]
    assert told == list(filter(None, wanted.strip().split("; ")))


CATEGORIES = """
person: 1862 births => born|1862
person: 1929 deaths => died|1929
person: Living people =>
person: 1902 establishments in Riga =>
club: 1902 establishments in Riga => founded|1902
club: 1862 births =>
"""


@pytest.mark.parametrize("line", CATEGORIES.strip().splitlines())
def test_a_category_tells_of_what_its_kind_can_have(line: str) -> None:
    kind, _, rest = line.partition(": ")
    category, _, wanted = rest.partition(" =>")
    name = "Ada Holm" if kind == "person" else "Riga Rowing Club"
    page = f"'''{name}''' is {KINDS[kind]}.\n\n[[Category:{category}]]\n"
    told = [
        f"{one.property}|{one.value}" for one in claims(page, "wikitext") if one.by == "category"
    ]
    assert told == list(filter(None, wanted.strip().split("; ")))
