"""Who says 'I' in a talk or a memoir is one person; in a feature it may be anybody."""

from __future__ import annotations

from tests.extract.readings import claims

TALK = "I was born in March 1926.\n\nI joined the service in 1947.\n\nI came to the Skerry in 1958."


def tellers(text: str) -> set[str]:
    return {one.subject for one in claims(text) if one.time}


def test_a_talk_is_told_by_one() -> None:
    assert len(tellers(TALK)) == 1


def test_a_feature_lets_several_speak() -> None:
    assert len(tellers(f"{TALK}\n\n“I was ill,” said Otto Hay.")) > 1
    assert len(tellers("I was born in March 1926.\n\nI joined the service in 1947.")) > 1
