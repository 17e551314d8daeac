"""How many children there were, who was the youngest of them, and lists of them."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, told

BEFORE = "Ada Hay married Tom Ray in 1920. "


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("They had two sons and a daughter.", "3 child"),
        ("They had five daughters and four sons, of whom the eldest became a dean.", "9 child"),
        ("She had 1 daughter and 2 sons; all went to sea.", "3 child"),
        ("She was the mother of three children.", "3 child"),
    ],
)
def test_children_told_by_sex_are_added_up(text: str, number: str) -> None:
    assert ("Ada Hay", "number-of-children", number) in told(BEFORE + text)


@pytest.mark.parametrize(
    "text",
    [
        "They had two sons.",
        "They had two sons and two nephews with them.",
        "She had a son and a daughter by her first husband.",
        "She had a daughter and two sons with her when she left.",
        "By 1930 she was the mother of three children.",
        "She was the mother of three children by Tom Ray.",
        "They had two small children then.",
        "They had three surviving children.",
        "They hoped to have a son and a daughter.",
        "They never had a son and a daughter.",
    ],
)
def test_what_may_be_some_of_them_is_no_number_of_children(text: str) -> None:
    assert not [one for one in claims(BEFORE + text) if one.property == "number-of-children"]


@pytest.mark.parametrize(
    ("text", "who", "none"),
    [
        ("Ada Hay was the youngest of four children.", "Ada Hay", "younger-sibling"),
        ("Ada Hay was born at Leeds, the eldest child of a family of nine children.", "Ada Hay",
         "elder-sibling"),
        ("Ada Hay was the elder daughter of a vet.", "Ada Hay", "elder-sibling"),
        ("Ada Hay was born in 1910, the younger of two sons.", "Ada Hay", "younger-sibling"),
        ("Tom Ray, the oldest of the six children, met Ada Hay.", "Tom Ray", "elder-sibling"),
        ("Ottoline Frayne was born at Diss in 1882, the eldest of six children of a saddler.",
         "Ottoline Frayne", "elder-sibling"),
        ("Ottoline Frayne was born in 1882 at Diss, the last of six children.",
         "Ottoline Frayne", "younger-sibling"),
        ("Ada Hay was born to Tom and Ann Hay, the eldest of two.", "Ada Hay", "elder-sibling"),
        ("Ada Hay (1882–1956), the oldest child of a saddler, sang.", "Ada Hay", "elder-sibling"),
        ("The last of eleven children, Ada Hay was born at Riga.", "Ada Hay", "younger-sibling"),
        ("Ada Hay was the eldest of Tom Hay's six children.", "Ada Hay", "elder-sibling"),
        ("They had six sons. Tom Ray, the youngest, left in 1902.", "Tom Ray", "younger-sibling"),
    ],
)  # fmt: skip
def test_the_youngest_has_nobody_younger(text: str, who: str, none: str) -> None:
    found = [(one.subject_name, one.property) for one in claims(text) if one.by == "birth-order"]
    assert found == [(who, none)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hay was the youngest of the directors.",
        "Ada Hay taught the youngest of the children.",
        "The mill had four directors. Ada Hay, the youngest, left in 1902.",
        "They had six sons. Ada Hay left Riga, the oldest, in 1902.",
        "Ada Hay met Tom Ray, who was perhaps the youngest of four children.",
        "If Ada Hay was the youngest of four children, she knew it.",
        "Ada Hay was the last of the Hay sisters.",
        "Ada Hay was the last of the three sisters to leave.",
        "Ada Hay was the youngest but one of nine children.",
        "Ada Hay was the oldest surviving child of a saddler.",
        "Ada Hay was the eldest daughter of Tom Hay by his second wife.",
        "Ada Hay married a baker, the youngest of four sons.",
        "Ada Hay was a friend of Tom Ray, a baker, the youngest of four children.",
        "Ada Hay was a daughter of Tom Hay, the eldest of six children.",
    ],
)
def test_whose_place_in_a_family_is_not_told_has_none(text: str) -> None:
    assert not [one for one in claims(text) if one.by == "birth-order"]


@pytest.mark.parametrize("word", ["eldest", "youngest", "first-born"])
def test_their_eldest_is_a_child(word: str) -> None:
    text = f"Karen Moe died in 1876. Her {word}, Peder, was born in 1878."
    assert ("Karen Moe", "child", "Peder") in told(text)


def listed(text: str) -> list[tuple[str, int]]:
    return [
        (str(one.value), len(one.qualifiers))
        for one in claims(text, "markdown")
        if one.property == "listed"
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("They had four children:\n\n1. Ann\n2. Tom\n3. Otto\n\nAll left.", ("4 children", 3)),
        ("The board had two seats:\n\n- Ann\n- Tom\n- Otto\n", ("2 seats", 3)),
        ("There were two ships:\n\n- Ann\n  - a brig\n- Tom\n", ("2 ships", 2)),
    ],
)
def test_a_list_below_its_number_is_counted(text: str, number: tuple[str, int]) -> None:
    assert listed(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "The first two ships:\n\n- Ann\n- Tom\n- Otto\n",
        "She had at least four children:\n\n- Ann\n- Tom\n- Otto\n",
        "He left two sons and several debts:\n\n- Ann\n- Tom\n- Otto\n",
        "He stayed four years:\n\n- Ann\n- Tom\n- Otto\n",
        "He had four children.\n\n- Ann\n- Tom\n- Otto\n",
    ],
)
def test_a_list_that_may_not_be_all_is_not_counted(text: str) -> None:
    assert listed(text) == []


ELDEST = "Amos Hay was the eldest of six. "


@pytest.mark.parametrize(
    "text",
    [
        "One of his elder brothers kept an inn.",
        "An older brother, Nathan, drowned in the mill race.",
        "He had two elder sisters.",
        "In 1900 he and his elder brother opened a shop.",
    ],
)
def test_an_elder_brother_without_a_name_is_one(text: str) -> None:
    assert "with-elder-sibling" in {one.property for one in claims(ELDEST + text)}


@pytest.mark.parametrize(
    "text",
    [
        "His friend Otto and his elder brother kept an inn.",
        "He met a clerk and his elder brother.",
        "Otto Lind was his teacher. An elder brother, Karl, sat beside him.",
        "He never had an elder sister.",
        "He had an elder half-brother.",
        "His wife had an elder sister.",
        "He was an Elder Brother of Trinity House.",
        "He had two younger sisters.",
    ],
)
def test_what_may_be_anothers_elder_brother_is_none_of_his(text: str) -> None:
    assert not [one for one in claims(ELDEST + text) if one.property.startswith("with-")]


@pytest.mark.parametrize(("before", "told_of"), [("Her mother Ida was a nurse.", False),
                                                 ("She taught in Leeds.", True)])  # fmt: skip
def test_her_sister_may_be_her_mothers(before: str, told_of: bool) -> None:
    text = f"Ada Hay was the youngest of five. {before} One of her younger sisters was a nun."
    found = {one.property for one in claims(text)}
    assert ("with-younger-sibling" in found) is told_of


def test_an_elder_brother_is_no_news_where_nobody_denies_one() -> None:
    found = claims("Amos Hay was born in 1900. One of his elder brothers kept an inn.")
    assert "with-elder-sibling" not in {one.property for one in found}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hay had five children, the eldest of whom was Otto.",
        "Ann Hay had five children, of whom Otto was the eldest.",
        "Five children were born to Ann Hay, and Otto was the eldest.",
    ],
)
def test_one_of_several_is_the_eldest(text: str) -> None:
    assert ("Otto", "elder-sibling", "the eldest") in told(text, by="birth-order")


@pytest.mark.parametrize(
    "text",
    [
        "The firm had five directors, the eldest of whom was Otto.",
        "Ann Hay taught the children, and Otto was the eldest in the room.",
        "Ann Hay had five children; perhaps Otto was the eldest.",
    ],
)
def test_the_eldest_of_others_has_no_place_in_a_family(text: str) -> None:
    assert not told(text, by="birth-order")
