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


def test_letters_and_interviews_are_told_by_several() -> None:
    lines = TALK.split("\n\n")
    headed = ("From Otto Hay", "From Ada Lind", "From Karl Berg")
    told = (f"{head}\n\n{line}" for head, line in zip(headed, lines, strict=True))
    assert len(tellers("Kelby\n\n" + "\n\n".join(told))) > 1
    assert len(tellers(f"Voices of Kelby\n\n{TALK}")) > 1
    assert len(tellers(f"{TALK}\n\nI was born in 1931 at Riga.")) > 1
    spoken = (f"{head[5:]}: {line}" for head, line in zip(headed, lines, strict=True))
    assert len(tellers("Kelby\n\n" + "\n\n".join(spoken))) > 1


def test_one_name_over_a_talk_makes_it_nobody_elses() -> None:
    assert len(tellers(f"The Skerry\n\nBy Otto Hay\n\n{TALK}")) == 1
