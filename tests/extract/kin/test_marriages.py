from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Otto Brandt married Clara Voss in 1899. => Otto Brandt|spouse|Clara Voss
Otto Brandt married Max Lind's daughter Ada in 1899. => Otto Brandt|spouse|Ada
Otto Brandt married Max Lind's daughter in 1899. =>
Otto Brandt met Clara Voss in Riga and married her in 1899. => Otto Brandt|spouse|Clara Voss
Clara Voss met Otto Brandt in Riga, married him in 1899 and left. => Clara Voss|spouse|Otto Brandt
Otto Brandt is married to the actress Clara Voss. => Otto Brandt|spouse|Clara Voss
Otto Brandt and Clara Voss married in 1899. => Otto Brandt|spouse|Clara Voss
Otto Brandt was married on 3 May 1899 to Clara Voss. => Otto Brandt|spouse|Clara Voss
He met Clara Voss, whom Otto Brandt married. => Otto Brandt|spouse|Clara Voss
Clara's marriage to Otto Brandt failed. => Clara|spouse|Otto Brandt
Otto Brandt was married for the second time, to the painter Clara Voss. => Otto Brandt|spouse|Clara Voss
Otto Brandt was married in the old church to Clara Voss. => Otto Brandt|spouse|Clara Voss
Otto Brandt married, secondly, in 1950, Clara Voss. => Otto Brandt|spouse|Clara Voss
Otto Brandt married in 1912, Clara Voss in 1915. =>
Otto Brandt was married in the church next to Clara Voss. =>
Otto Brandt did not marry Clara Voss. =>
If Otto Brandt had married Clara Voss, she wept. =>
Otto Brandt married in 1899. =>
Otto Brandt married young. =>
Clara Voss is married to writer and painter Otto Brandt. => Clara Voss|spouse|Otto Brandt
Otto Brandt married his longtime companion Clara Voss in 1899. => Otto Brandt|spouse|Clara Voss
Otto Brandt married his daughter Clara Voss to Emil Hay in 1899. =>
Otto Brandt, 1st Marquess of Dorpat married Clara Voss. => Otto Brandt|spouse|Clara Voss
Clara Voss was married twice, first to Otto Brandt, then to Emil Hay. => Clara Voss|spouse|Otto Brandt; Clara Voss|spouse|Emil Hay
Clara Voss was married to Otto Brandt and later to Emil Hay. => Clara Voss|spouse|Otto Brandt; Clara Voss|spouse|Emil Hay
Clara Voss was married to Otto Brandt and went to Emil Hay. => Clara Voss|spouse|Otto Brandt
Clara Voss was married first, then moved to Riga. =>
Clara Voss was not married, neither first to Otto Brandt nor then to Emil Hay. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_marriage_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="marriage") == said(wanted)


def test_a_couple_is_they_afterwards() -> None:
    text = "Otto Brandt married Clara Voss in 1899. They had two sons, Emil and Hugo."
    assert {(one[0], one[2]) for one in told(text) if one[1] == "child"} == {
        ("Otto Brandt", "Emil"), ("Otto Brandt", "Hugo"),
        ("Clara Voss", "Emil"), ("Clara Voss", "Hugo"),
    }  # fmt: skip


def test_a_father_is_a_parent_with_little_weight() -> None:
    found = {
        (one.property, one.confidence)
        for one in claims("Clara Voss and her father, Thomas Voss, left.")
    }
    assert found == {("father", 1.0), ("parent", 0.45)}


def test_they_are_the_man_and_the_woman_of_the_sentence_before() -> None:
    text = (
        "# Ada Hay\n\nAda Hay was a nurse. At Hull she met Otto Lund, a cook. They were married in"
        " 1859."
    )
    assert ("Ada Hay", "spouse", "Otto Lund") in told(text, "markdown")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hay met her brother Otto Hay. They were married in 1859.",
        "Ada Hay met Otto Lund and Max Moe. They were married in 1859.",
        "Ada Hay met Ruth Lund. They were married in 1859 to two brothers.",
    ],
    ids=["kin", "three", "to others"],
)
def test_others_are_not_married_so(text: str) -> None:
    assert not [one for one in told(text) if one[1] == "spouse"]


def test_the_year_may_stand_before_the_one_married() -> None:
    text = "Otto Hay sang. He married in 1890 Edith Lind, daughter of Canon Lonsdale."
    assert ("Otto Hay", "spouse", "Edith Lind") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "He married in 1890 Karl Lind's sister.",
        "He married in 1890 and Edith Lind left.",
        "He married in 1890, and in 1891 Edith Lind died.",
    ],
)
def test_whoever_stands_behind_the_year_of_a_wedding_is_no_spouse(text: str) -> None:
    assert not [one for one in told(f"Otto Hay sang. {text}") if one[1] == "spouse"]
