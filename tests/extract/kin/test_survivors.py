"""Whom somebody left behind, by name or as a widow, and parents whom a text never names."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LEFT = """
Otto Hay died in 1941, leaving a widow, Ruth, and two sons. => Ruth
Otto Hay died in 1941. He left a widow, Ruth. => Ruth
Otto Hay died in 1941. His widow, Ruth, sold the mill. => Ruth
Otto Hay died in 1941. His widow died in 1950. => His widow
Otto Hay was survived by daughter Ann. => Ann
Otto Hay married a widow, Ruth Lund. =>
Otto Hay went to Riga in 1941, leaving a sister, Ruth. =>
Otto Hay died in 1941. His wife died in 1950. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LEFT)
def test_who_was_left_behind_lived_longer(line: str) -> None:
    text, _, wanted = line.partition(" =>")
    found = [str(one.value) for one in claims(text) if one.property == "survived-by"]
    assert found == [one for one in [wanted.strip()] if one]


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("Her father, a miller, died in 1851.", ["father"]),
        ("In 1851 her mother was killed in a fire.", ["mother"]),
        ("Her father died in 1851. In 1860 her father's mill was sold.", ["father"]),
        ("Her grandfather died in 1851.", []),
        ("Her father died when she was two.", []),
        ("Her father may have died in 1851.", []),
        ("Otto Lund lived in Riga. His father died in 1851.", ["father"]),
    ],
)
def test_a_parent_without_a_name_is_a_parent(text: str, kin: list[str]) -> None:
    found = claims(f"Ada Hay\n\nAda Hay sang. {text}")
    told = [str(one.qualifier("as")) for one in found if one.property == "nameless-kin"]
    assert told == kin


def test_the_widow_by_first_name_is_the_one_whom_he_married() -> None:
    text = "Otto Hay married Ruth Lund in 1920. He died in 1951, leaving a widow, Ruth."
    found = [str(one.value) for one in claims(text) if one.property == "survived-by"]
    assert found == ["Ruth Lund"]


def test_the_wife_of_a_son_is_his() -> None:
    text = (
        "Otto Hay died. He is survived by a son, Emil Hay and his wife Ann of Riga; a daughter, "
        "Lynn Voss and her husband Leif of Leeds. Otto was born in Leeds, son of Karl Hay."
    )
    found = {(one.subject_name, one.property, str(one.value)) for one in claims(text)}
    assert ("Emil Hay", "spouse", "Ann of Riga") in found
    assert ("Lynn Voss", "spouse", "Leif of Leeds") in found
    assert not [one for one in found if one[:2] == ("Otto Hay", "spouse")]
    assert not [one for one in found if one[0] == "Leif of Leeds"]
