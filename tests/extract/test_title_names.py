"""Titles in italics or quotation marks are one name each, and nobody bears their last word."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Ada Holm wrote books. *One House, Two Doors* was published in 1958. => One House, Two Doors|published|1958
Ada Holm wrote books. *The Last Riga Tram* was published in 1958. => Last Riga Tram|published|1958
Ada Holm wrote books. In 1958 she published *Bread, Salt, Love: One Woman's Year*. => Bread, Salt, Love|published|1958; Ada Holm|acted|1958
Ada Holm wrote books. Her fifth book, *Bound: A Doubter Makes Peace with Riga*, was released in May 1958. => Bound|published|1958-05
Ada Holm wrote books. *The Bells of Riga,* a play, was staged in 1958. => Bells of Riga|event|1958
Ada Holm wrote books. *The Mirror* was published in 1958. => Mirror|published|1958
Ada Holm sailed in the *Northern Dawn* in 1905. => Ada Holm|acted|1905
Ada Holm sailed in 1905 in the HMS *Northern Dawn*. => Ada Holm|acted|1905
"""

NOT_NAMED = """
The single "Silver Queen" was a success. Otto Holm formed Queen in 1970. => Silver Queen
Otto Holm wrote *Silver Queen*. Otto Holm formed Queen in 1970. => Silver Queen
"""


@pytest.mark.parametrize("line", [one for one in LINES.splitlines() if one])
def test_a_title_is_one_name(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    assert told(text, "markdown") == said(wanted)


@pytest.mark.parametrize("line", [one for one in NOT_NAMED.splitlines() if one])
def test_nobody_is_called_after_the_last_word_of_a_title(line: str) -> None:
    text, _, title = line.partition(" => ")
    assert not {one for one in told(text, "markdown") if one[0] == title and one[1] != "member-of"}


def test_a_byname_in_quotation_marks_is_no_title() -> None:
    text = 'Otto Brandt, known as "Big Otto", was born in 1905. Big Otto died in 1960.'
    assert ("Otto Brandt", "died", "1960") in told(text)


ENTRIES = """
* ''Bread, Salt, Love: One Woman's Year in Riga, Leeds and Bath'' (1958) => Bread, Salt, Love: One Woman's Year in Riga, Leeds and Bath|1958
* ''Low Water'' (1957) => Low Water|1957
* ''Low Water (1957)'' => Low Water|1957
* Otto Hay & Emil Voss, ''How One Sees'', in: Readings 4 (Cologne: Lind Press, 1960), pp. 19–42. => How One Sees|1960
* Hay's (1872) ''Opticae thesaurus'' =>
* 1965 Riga Book Fair, Town Hall, Riga =>
* Smith, John. "On Salts". ''Riga Journal'' 4, 1961. => On Salts|1961
"""


@pytest.mark.parametrize("line", ENTRIES.strip().splitlines())
def test_an_entry_is_of_the_title_in_italics(line: str) -> None:
    entry, _, wanted = line.partition(" =>")
    text = f"'''Ada Hay''' was a writer.\n\n== Bibliography ==\n{entry}\n* ''Moles'' (1950)\n"
    found = {
        f"{name}|{value}" for name, what, value in told(text, "wikitext") if what == "published"
    }
    assert found == {wanted.strip(), "Moles|1950"} - {""}
