"""How many relatives somebody is said to have, and words that speak of more."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

WRONG = """
They had no children. Their daughter Hester nursed her. => They had no children / Their daughter
The marriage was childless. In 1930 their son Emil left. => The marriage was childless / their son
Their only child, Isaac, fell in 1944. Her two sons wept. => Their only child / Her two sons
They had one son, Isaac. Her two sons left. => had one son / Her two sons
They had two sons. Emil, their only son, fell in 1944. => their only son / had two sons
They had a son and two daughters. She is survived by two sons. => had a son and two daughters / survived by two sons
They had a son and two daughters. Her sons wept. => had a son and two daughters / Her sons
They had a daughter, Ida, and a son, Emil. Her three children left. => had a daughter, Ida, and a son / Her three children
They had two sons and a daughter. The four children left. => had two sons and a daughter / The four children
She had three children. She is survived by her four children. => had three children / her four children
She had two brothers. Her three brothers went to sea. => had two brothers / Her three brothers
She was the second of five children. Her four elder sisters left. => the second of five children / Her four elder sisters
She was the third of five sisters. Her three elder sisters left. => the third of five sisters / Her three elder sisters
She was the youngest of four children. Her four brothers left. => the youngest of four children / Her four brothers
She was married twice. Her third husband kept bees. => married twice / Her third husband
""".strip().splitlines()


def told(text: str) -> list[str]:
    found = claims(f"Ada Hay\n\nAda Hay married Otto Lund in 1904. {text}")
    own = [one for one in found if one.by == "kin-count"]
    return [str(one.value) for one in sorted(own, key=lambda one: one.polarity.value)]


@pytest.mark.parametrize("line", WRONG)
def test_more_are_spoken_of_than_there_are(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    assert told(text) == wanted.split(" / ")


@pytest.mark.parametrize(
    "text",
    [
        "They had three sons. Her two sons wept.",
        "They had a daughter, Ida, and two sons, Emil and Otto. The three children left.",
        "They had two sons and a daughter. The four children of the mayor left.",
        "They had two sons and a daughter. Emil Rae had four. The four children left.",
        "Their only son, Emil, fell in 1915. It was given by her son Emil.",
        "They had no children. His two daughters came from Riga.",
        "They had two sons. Her daughter Ida wept.",
        "They had two sons and a daughter. Her three children wept.",
        "They had two sons. In 1930 another son was born. Her three sons wept.",
        "They had two sons and adopted a girl. Her three children wept.",
        "They had no children. Her stepson and their daughter-in-law left.",
        "They had two children. In 1940 they took in evacuees. The four children shared a room.",
        "She was married twice. Her mother had been married three times. Her third husband left.",
        "They had two sons. Her elder sister had five. Her five sons were miners.",
        "They had two sons. Her sister Emma Rae had five. Her five sons were miners.",
        "They had no children. Her parents lived with them. Their son Max had left in 1890.",
        "Her friend Emma Rae had two sons. Her five sons played with them.",
        "By 1910 they had two sons. Her three sons wept.",
        "They had two sons with them in Riga. Her three sons wept.",
        "They had two sons. She married Emil Rae in 1920. Her three sons wept.",
        "They had no children, and her children were those of the school.",
        "They had two sons. Emil Rae had three sons. His three sons left.",
        "They had no children. Emil and Ida Rae lived next door. Their daughter left.",
        "Their only son fell in 1914. Their two daughters lived.",
        "She was the third of five sisters. Her two elder sisters and her two younger sisters left.",
        "She was the eldest of three sisters. Her four brothers left.",
        "She was married three times. Her third husband kept bees.",
        "Perhaps they had two sons. Her three sons wept.",
        "They had hoped for two sons. Her three sons wept.",
        "Had they two sons? Her three sons wept.",
        "She had two sisters. Her sisters in Christ were many.",
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert told(text) == []
