"""What somebody is said to lack is set beside the words that speak of it, of the same person only."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

SPOKEN_OF = """
She never married. In 1937 she and her husband moved to Rome. => never married; her husband
She never married. Her husband, a baker, sold the house. => never married; Her husband
He was a lifelong bachelor. He left his wife in 1910. => was a lifelong bachelor; his wife
She was an only child. In 1931 she moved in with her sister. => an only child; her sister
She had no children. She lived with her two sons. => had no children; her two sons
She never stood for public office. In 1931 she lost her seat. => never stood for public office; lost her seat
He could not swim. In 1931 he swam across the lake. => could not swim; swam
She never learned to drive. In 1931 she drove to Rome. => never learned to drive; drove to
She was never made a professor. The college made her professor of law in 1931. => never made a professor; made her professor
She wrote one book, Walls. A second book followed in 1931. => wrote one book; A second book
The marriage, which remained childless, ended. Her two sons left. => The marriage, which remained childless; Her two sons
The battle began in 1840. Otto Lund, who had been killed in the first charge, led the pursuit. => had been killed in the first; led the pursuit
She was born at Riga, the only child of a vet. Her younger brother left. => the only child; Her younger brother
He was the only son of the mayor. His younger brother left. => the only son; His younger brother
She never remarried. Her second husband, Otto, kept bees. => never remarried; Her second husband
She did not marry again. Her second husband kept bees. => did not marry again; Her second husband
Her only book appeared in 1920. Her second book followed in 1931. => Her only book; Her second book
She never kept a dog. Her dog barked. => never kept a dog; Her dog
She wrote one novel. In 1931 she published a second novel. => wrote one novel; published a second novel
She published one novel. In 1931 she published another novel. => published one novel; published another novel
She had one daughter, Ruth. Her elder daughter was called Anna. => had one daughter; Her elder daughter
"""


@pytest.mark.parametrize("line", SPOKEN_OF.strip().splitlines())
def test_what_is_denied_and_what_speaks_of_it_are_read(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    name = "Otto Hay" if text.startswith("He ") else "Ada Hay"
    found = claims(f"{name}\n\n{name} sang. {text}")
    assert [str(one.value) for one in found if one.by == "contrary"] == wanted.split("; ")


@pytest.mark.parametrize(
    "text",
    [
        "Her second husband kept bees. He died in 1920. She never remarried.",
        "She did not marry again until 1930. Her second husband kept bees.",
        "Ada Hay married Otto Lund, the only son of the mayor. Her brother left.",
        "Ada Hay left a son, the only son of the marriage. Her brother left.",
        "Ada Hay was the only daughter of the mayor. Her younger brother left.",
        "Ada Hay was the only daughter of the mayor. Her sister-in-law left.",
        "She never married. Otto Lund sold the house to his wife.",
        "The Riga Circus had no children. Her daughter left.",
        "She never married him. Her husband was a baker.",
        "She never married. Clara Lund and her husband bought the house.",
        "She never married. She lodged with a baker and her husband.",
        "She never married. In 1937 she wrote of the woman who murdered her husband.",
        "She had no children. The landlady was kind, and her son carried the bags.",
        "She never married. In 1937 she met Clara Lund and her husband in Rome.",
        "She never learned to drive. She drove a hard bargain.",
        "She remained single until 1920. Her husband was a baker.",
        "They had two sons but never married. Her son left.",
        "She had no children by Otto Lund. Her daughter was born in 1920.",
        "She had no children. Her son-in-law left.",
        "She was the only child of her father's second marriage. Her brother left.",
        "She was an only child. Her brother-in-law left.",
        "She was an only child. Her brother officers left.",
        "She was an only child. Her sisters in the convent left.",
        "Her only sister was Ruth. Her elder sister left.",
        "Her only book of poems appeared in 1920. Her second book followed in 1931.",
        "She could not swim well. In 1931 she swam across the lake.",
        "She was never made a professor.",
        "She was never made a professor. Otto Lund was made professor.",
        "She was never promoted to captain. In 1931 she became captain of the chess club.",
        "She left in 1875. Otto Lund, who had died in 1871, left her a house.",
        "She left in 1875. Otto Lund, who had died in 1871, built the house.",
        "She left in 1875. Otto Lund, whose wife had died in 1871, led the pursuit.",
        "She left in 1875. Otto Lund, who has died aged 94, led the choir.",
        "Her husband left.",
        "By the age of fifty she had never married. Her husband came from Rome.",
        "She remained single, until she met Otto Lund in 1931. Her husband was a baker.",
        "When she came to Rome in 1910 she had no children. Her daughter was born in 1912.",
        "In 1910 she was childless. Her daughter was born in 1912.",
        "As a girl she could not swim. In 1931 she swam across the lake.",
        "She doted on her only child. Her brother left.",
        "In 1910 she bore the only child of the marriage, Karl. Her brother left.",
        "She wrote one book, Walls. A second book was left unfinished.",
        "Her only book appeared in 1920. Her second book was never published.",
        "She never kept a dog. Her dog days were over.",
        "She never owned a car. Her car-mad uncle came.",
        "She never had a maid. Her maid costume is lost.",
        "She published only one novel in her lifetime. In 1931 she wrote a second novel.",
        "She wrote only one novel in her lifetime. A second novel appeared in 1931.",
        "She published one novel. A second novel appeared in a newspaper in 1931.",
        "She directed one film. In 1931 she wrote another film.",
    ],
)
def test_what_can_both_be_true_is_left_alone(text: str) -> None:
    found = claims(f"Ada Hay\n\nAda Hay sang. {text}")
    assert [str(one.value) for one in found if one.by == "contrary"] == []
