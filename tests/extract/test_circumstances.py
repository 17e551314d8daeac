"""What is told by circumstance: deaths, beginnings, anniversaries, inquiries, lists of children."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In November 1881 the smack went down off Peel. Robert Hay was one of the six men on"
            " board, and nobody was picked up.",
            "Robert Hay|died|1881-11",
        ),
        (
            "In November 1881 the smack went down off Peel. Robert Hay was one of those who suffocated.",
            "Robert Hay|died|1881-11",
        ),
        (
            "In November 1881 the smack went down off Peel. Robert Hay was one of the six men on"
            " board, and none of them was saved.",
            "Robert Hay|died|1881-11",
        ),
        (
            "The mine flooded on 3 May 1902. Jonas Hay was among the dead.",
            "Jonas Hay|died|1902-05-03",
        ),
        ("In 1902 the mine flooded. Jonas Hay was among those who were saved.", ""),
        ("In 1881 the smack went down. Robert Hay was on board and came home.", ""),
        ("Robert Hay was among the dead.", ""),
    ],
)
def test_a_death_is_told_by_what_became_of_many(text: str, expected: str) -> None:
    assert told(text, by="fate") == said(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Kelby Choral Society was founded in 1898. It celebrated its tenth anniversary"
            " in 1908.",
            "Kelby Choral Society|jubilee|10 year",
        ),
        (
            "The Kelby Choral Society sang. It celebrated its 25th anniversary in 1923.",
            "Kelby Choral Society|jubilee|25 year",
        ),
        (
            "Marta Hay was born in 1898. A dinner was given for her seventieth birthday in 1968.",
            "Marta Hay|birthday|70 year",
        ),
        (
            "Marta Hay was born in 1898. She sang in 1928.\n\nOn her fortieth birthday, with the May"
            " fair a few weeks off, she got a clock.",
            "",
        ),
        ("Marta Hay was born in 1898. They kept their tenth anniversary in 1938.", ""),
        ("In 1908 it marked the tenth anniversary of the fire.", ""),
        (
            "Marta Hay died in 1956. On the tenth anniversary of her death, in 1966, a stone was put"
            " up.",
            "Marta Hay|death-day|10 year",
        ),
        (
            "Marta Hay sang. On the tenth anniversary of the death of her husband, in 1966, a stone"
            " was put up.",
            "",
        ),
        (
            "Otto Hay painted. His wife Anna died in 1950. On the tenth anniversary of her death, in"
            " 1960, a stone was put up.",
            "Anna|death-day|10 year",
        ),
        (
            "The Kelby Choral Society was founded in 1898. On the tenth anniversary of Otto Hay's death,"
            " in 1950, it sang.",
            "",
        ),
    ],
)
def test_numbered_anniversaries(text: str, expected: str) -> None:
    assert told(text, by="jubilee") == said(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In May 1902 Ada Hay bought a disused mill. The first order was delivered in June 1902.",
            ["begun 1902-05", "first-done 1902-06"],
        ),
        (
            "In May 1902 Ada Hay bought a mill. The first mill there was built in 1790.",
            [],
        ),
        ("The first order was delivered in June 1902.", []),
        ("In May 1902 Ada Hay bought a hat. The first order was delivered in June 1902.", []),
    ],
)
def test_what_came_first_stands_behind_a_beginning(text: str, expected: list[str]) -> None:
    found = [f"{one.property} {one.value}" for one in claims(text) if one.by == "first"]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1744 Johann Rauch teaches the children.", "Johann Rauch|acted|1744"),
        ("1974: Olena Horak dies.", "Olena Horak|died|1974"),
        ("The rope works of Johann Rauch stands by the river.", ""),
    ],
)
def test_chronicles_are_told_in_the_present(text: str, expected: str) -> None:
    assert told(text, by="clause") == said(expected)


def test_children_in_a_list_are_new_people_of_their_parents() -> None:
    text = (
        "William Hay married Hannah Booth in 1815. They had three children:\n\n"
        "1. Mary, born 1818\n2. Mary, born 1820\n3. Hannah, born 1825\n"
    )
    born = sorted(str(one.value) for one in claims(text) if one.property == "born")
    parents = {one.subject_name for one in claims(text) if one.property == "child"}
    subjects = {one.subject for one in claims(text) if one.property == "born"}
    assert (born, len(subjects)) == (["1818", "1820", "1825"], 3)
    assert parents == {"William Hay", "Hannah Booth"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Malin Viaduct is a railway bridge. It is 421 metres long.",
            "Malin Viaduct|length|421 metres",
        ),
        ("The Malin Viaduct is a bridge. It is about 421 metres long.", ""),
        ("The steamer Ann, of 4,210 tons, sailed in 1912.", "Ann|tonnage|4210 tons"),
        ("The Kelby Canal runs for 17 miles.", "Kelby Canal|length|17 miles"),
        ("The Kelby Canal runs for 17 miles from Kelby to Lund.", ""),
        ("The Kelby Canal runs for 3 miles along the river.", ""),
        ("The Kelby bus runs 17 miles.", ""),
        ("Otto Hay ran 17 miles.", ""),
        ("The Kelby Canal was 17 miles in length.", "Kelby Canal|length|17 miles"),
        ("The Kelby Canal has a total length of 17.5 miles.", "Kelby Canal|length|17.5 miles"),
        ("The Kelby Canal, 17 miles long, was dug by hand.", "Kelby Canal|length|17 miles"),
        ("The Malin Viaduct is a bridge. With its ramps it is 421 metres long.", ""),
        ("The Malin Viaduct is a bridge. At first it was 421 metres long.", ""),
        ("The Malin Viaduct is a bridge. It is 421 metres long, including its ramps.", ""),
        ("In its first years the Kelby Canal ran for 12 miles.", ""),
        ("Otto Hay designed a bridge with a length of 40 metres.", ""),
    ],
)
def test_measures(text: str, expected: str) -> None:
    assert told(text, by="measure") == said(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The schooner Freja was launched in 1891. In 1893 she carried coal.",
            "Freja|launched|1891; Freja|acted|1893",
        ),
        (
            "The steamer Ann was laid down in 1868, launched in 1869 and wrecked in 1875.",
            "Ann|laid-down|1868; Ann|launched|1869; Ann|wrecked|1875",
        ),
        (
            "The harbour board was founded in 1921. In 1925 the harbour board bought a tug.",
            "harbour board|founded|1921; harbour board|acted|1925",
        ),
    ],
)
def test_ships_and_nameless_bodies_are_met_again(text: str, expected: str) -> None:
    assert told(text, by="clause") == said(expected)


def test_children_named_after_their_parents_are_others() -> None:
    text = (
        "Hugh Hay was born in 1788. In 1816 he married Louisa Booth. They had three children:"
        " Hugh (1817-1854), Louisa (1819-1901) and Mary (1826-1890)."
    )
    born = {one.subject: str(one.value) for one in claims(text) if one.property == "born"}
    assert sorted(born.values()) == ["1788", "1817", "1819", "1826"]


def test_the_date_that_opens_a_sentence_is_the_main_clauses() -> None:
    text = "In 1831 John Hay, who had died at Madras in 1829, joined the staff."
    dated = {one.property: str(one.value) for one in claims(text) if one.by == "clause"}
    assert (dated["died"], dated["joined"]) == ("1829", "1831")


def test_who_came_along_acted_too() -> None:
    text = "Hugh Hay married Louisa Booth. In 1855 he moved with his wife to Rome."
    acted = {(one.subject_name, one.property) for one in claims(text) if one.time == "1855"}
    assert ("Louisa Booth", "acted") in acted
