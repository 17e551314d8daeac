"""Relatives."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

NAMES = ("spouse", "child", "parent", "father", "mother", "sibling", "number-of-children")
LINES = """
Jonas Harker and his wife Clara opened a mill. => Jonas Harker|spouse|Clara
Jonas Harker and his brother, Emil Harker, left. => Jonas Harker|sibling|Emil Harker
Jonas Harker married Clara Voss. => Jonas Harker|spouse|Clara Voss
Jonas Harker was married to Clara Voss. => Jonas Harker|spouse|Clara Voss
Jonas Harker had two sons, Emil and Otto. => Jonas Harker|child|Emil; Jonas Harker|child|Otto
Jonas Harker had three children. => Jonas Harker|number-of-children|3 child
Clara Voss was the daughter of the organist Thomas Voss. => Clara Voss|parent|Thomas Voss
Clara Voss, daughter of Jonas Harker, sang. => Clara Voss|parent|Jonas Harker
Clara Voss, a sister of Paul Voss and daughter of Otto Voss, sang. => Clara Voss|sibling|Paul Voss; Clara Voss|parent|Otto Voss
Clara's brother Paul drowned. => Clara|sibling|Paul
Clara Voss was the mother of Paul Voss. => Clara Voss|child|Paul Voss
Jonas Harker never married Clara Voss. =>
He met the wife of a miller. =>
Riga is the mother of Paris. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_sentence_tells_relatives(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert {one for one in told(text.strip()) if one[1] in NAMES} == said(wanted)


def test_a_marriage_keeps_its_stretch() -> None:
    found = claims("Jonas Harker was married to Clara Voss from 1899 to 1911.")
    assert [str(one.qualifier("time")) for one in found if one.property == "spouse"] == [
        "1899/1911"
    ]


def test_a_first_name_may_be_somebody_new() -> None:
    text = "Anthony Harker left. He had two sons, Anthony and Otto. Otto Harker drowned in 1911."
    assert {(one[0], one[2]) for one in told(text) if one[1] in ("child", "died")} == {
        ("Anthony Harker", "Anthony"), ("Anthony Harker", "Otto"), ("Otto Harker", "1911"),
    } or {("Anthony Harker", "Otto Harker")} < {(one[0], one[2]) for one in told(text)}  # fmt: skip
