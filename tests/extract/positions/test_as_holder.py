"""What is done in an office is told only where it lies outside all terms that a text gives of it."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

OUTSIDE = """
She was chairman of the council in 1927 and 1928. In 1921, as chairman of the council, she opened the hall. => 1921 of 1927 to 1928
She was general secretary of the union from 1908 to 1926. As general secretary she signed the treaty of 1929. => 1929 of 1908 to 1926
She was a steward of the Board from 1951 until 1968. In 1970, in her capacity as a steward, she stopped a fight. => 1970 of 1951 to 1968
She was mayor of Riga from 1920 to 1935. Still mayor, she opened the bridge in 1937. => 1937 of 1920 to 1935
She was editor of the Riga Echo from 1920 to 1935. In 1937 it grew under the editorship of Ada Hay. => 1937 of 1920 to 1935
"""
INSIDE = """
She was editor of the Riga Echo from 1920 to 1935. In 1937 the Leeds Post grew under the editorship of Ada Hay.
She was editor of the Riga Echo from 1920 to 1935. A letter of 1937 says that it grew under the editorship of Ada Hay.
She was editor of the Riga Echo from 1920 to 1935. In 1937 it grew under the editorship of Ada Hay's brother.
She was editor of the Riga Echo from 1920 to 1935. In 1937, with Ada Hay as its editor long dead, it shrank.
She was mayor of Riga from 1920 to 1935. As mayor she opened the bridge in 1930.
She was mayor of Riga from 1920 to 1935. As a girl she saw the bridge opened in 1900.
She was mayor of Riga from 1920 to 1935 and was mayor again. As mayor she opened the bridge in 1940.
She was mayor of Riga from 1900 to 1910 and again from 1920 to 1925. As mayor she opened the bridge in 1922.
She was captain from 1920 to 1935. As captain of the second team she won the cup in 1940.
She was director of the mill from 1920 to 1935. As managing director she sold it in 1940.
She was mayor. As mayor she opened the bridge in 1940.
She was mayor of Riga from 1920 to 1935. As director she opened the bridge in 1940.
She was mayor of Riga from 1920 to 1935. As mayor she had opened the bridge in 1940.
Otto Lund was mayor of Riga from 1920 to 1935. As mayor she opened the bridge in 1940.
"""


def read(text: str) -> list[str]:
    found = [one for one in claims(f"Ada Hay\n\nAda Hay sang. {text}") if one.by == "as-holder"]
    return [one.time or "" for one in found]


@pytest.mark.parametrize("line", OUTSIDE.strip().splitlines())
def test_an_act_outside_the_term_is_told_with_its_ends(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    act, _, term = wanted.partition(" of ")
    assert read(text) == [act, *term.split(" to ")]


@pytest.mark.parametrize("text", INSIDE.strip().splitlines())
def test_an_act_that_may_lie_in_a_term_is_left_alone(text: str) -> None:
    assert read(text) == []
