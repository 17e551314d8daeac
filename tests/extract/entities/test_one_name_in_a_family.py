"""People of one name in a family, and who is meant where the text tells them apart."""

from __future__ import annotations

import pytest

from factlint.model import Claim
from tests.extract.readings import claims

TEXTS = {
    "the younger": (
        "Hugh Hay (1847–1921) was mayor. The eldest son, Hugh the younger, was killed in 1916.",
        ["1921", "1916"],
    ),
    "the elder": (
        "Otto Lind the elder (1698–1764) made clocks. As Otto the younger was born in 1729, he"
        " was two. Otto the younger died in 1788.",
        ["1764", "1788"],
    ),
    "the second": (
        "Otto Keast died in 1819. The firm went to a son, Otto the second, who died in 1858.",
        ["1819", "1858"],
    ),
    "a first and a second": (
        "Otto Hay wed Susan Peel in 1728. She bore him a first Susan, who died in 1735, and a"
        " second Susan, who died in 1819. Susan Peel died in 1740.",
        ["1735", "1819", "1740"],
    ),
    "yet another": (
        "Chapel John died in 1851. He had two sons. The second, yet another John, died in 1889.",
        ["1851", "1889"],
    ),
    "young": (
        "Otto Keast died in 1819. A son, Otto the second, followed. Young Otto died in 1849.",
        ["1819", "1849"],
    ),
    "a child of other years": (
        "Ada Hay (1779–1851) was a queen. Her child was Ada (1808–1883). Ada Hay was rich.",
        ["1851", "1883"],
    ),
}


def dead(text: str) -> dict[str, list[str]]:
    """Give the years of death by the ids of the dead."""
    found: dict[str, list[str]] = {}
    for one in claims(text):
        if one.property == "died":
            found.setdefault(one.subject, []).append(str(one.value))
    return found


@pytest.mark.parametrize(("text", "years"), TEXTS.values(), ids=TEXTS)
def test_each_dies_once(text: str, years: list[str]) -> None:
    assert sorted(dead(text).values()) == sorted([year] for year in years)


def of(text: str, name: str, form: str = "plain") -> list[Claim]:
    return [one for one in claims(text, form) if one.property == name]


def test_a_child_in_a_table_of_parents_is_not_the_father_of_that_name() -> None:
    text = (
        "Otto Hay was born in 1821. Otto Hay wed Ada Lind. He baked bread.\n\n"
        "| Child | Mother |\n|---|---|\n| Otto | Ada Lind |\n| Ida | Ada Lind |\n"
    )
    born, mothers = of(text, "born", "markdown"), of(text, "mother", "markdown")
    assert {one.subject for one in born}.isdisjoint(one.subject for one in mothers)


def test_a_box_of_two_tells_of_no_one_s_birth() -> None:
    text = (
        "{{Infobox person\n| name = Ida and Ada Hay\n| birth_date = {{birth date|1863|11|30}}\n}}\n"
        "'''Ida Hay''' (1863–1931) was a painter. '''Ada Hay''' (1863–1937) was one. Ida and Ada"
        " Hay were twins.\n[[Category:1931 deaths]]\n"
    )
    assert [str(one.value) for one in of(text, "died", "wikitext")] == [
        "1937"
    ]  # of Ada, not of both


def test_the_one_of_a_title_has_more_names_in_the_text() -> None:
    text = "# Ada of Riga\n\nAda Ida of Riga (1779–1851) was a queen. Ada of Riga wed in 1798.\n"
    (died,), (married,) = of(text, "died", "markdown"), of(text, "married", "markdown")
    assert died.subject == married.subject


def test_younger_than_he_was_is_than_who_married_her() -> None:
    text = "Ida Hay sang. In 1742 Otto Hay married Ada Lind, who was ten years younger than he was."
    assert [str(one.value) for one in of(text, "junior-of")] == ["Otto Hay"]


def test_what_is_not_done_by_the_dead_is_done_by_the_one_who_lives_on() -> None:
    text = "Otto Pell kept it until his uncle died in 1788, and in 1811 sold the house."
    assert [one.subject_name for one in of(text, "acted")] == ["Otto Pell"]


def test_years_after_that_are_counted_from_what_was_told() -> None:
    text = "In 1887 Ada Hay sold a mill. Two years after that she left. Four years later she died."
    assert [str(one.value) for one in [*of(text, "left"), *of(text, "died")]] == ["1889", "1893"]


def test_who_was_she_throughout_is_no_it() -> None:
    told = "She was launched in 1902. She sailed in 1903. She sank in 1934."
    text = f"# SS Ada Hay\n\nSS Ada Hay was a steamer. {told} Since 2003 it has hung in a hall.\n"
    hung = [one for one in claims(text, "markdown") if "hung" in str(one.qualifier("what"))]
    assert [one.subject_name for one in hung] in ([], ["It"])


def test_two_sums_of_money_make_no_two() -> None:
    text = "It cost £171,300, £11,300 above the two sums together, and was sold."
    assert of(text, "total-of-parts") == []


def test_a_funeral_is_given_to_the_dead() -> None:
    text = "Otto Hay died on 5 May 1921. He was given a state funeral on 8 May 1921."
    assert [str(one.value) for one in of(text, "honoured")] == ["1921-05-08"]
