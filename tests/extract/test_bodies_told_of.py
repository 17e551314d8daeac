"""Which body a text speaks of: units by their numbers, 'they' for a club, 'the hall'."""

from __future__ import annotations

import pytest

from tests.extract.readings import told

LINES = """
The 7th Battalion landed in Egypt. The 8th Battalion left in 1881. => 8th Battalion|1881
In 1881 the 2nd (Home Service) Battalion was formed. => 2nd Battalion|1881
The 11th Loamshires were a battalion. The battalion landed in 1915. => 11th Loamshires|1915
The 11th Loamshires were one of the new battalions of the war. They landed in 1915. => 11th Loamshires|1915
Ellerdine Cricket Club plays in Leeds. They were formed in 1851. => Ellerdine Cricket Club|1851
Ellerdine Rovers are a club. The three brothers sang. They left in 1851. =>
Ellerdine Cricket Club signed two men. They left in 1851. =>
Lindworks is a company in Leeds. They left in 1851. =>
Ada Hay sang. They left in 1851. =>
The Riga Club was rich. The old comrades' union still meets; in 1994 it left. =>
Sir Max Hay led. Hay rode. Hay sang. His nephew Emil Hay fell. Hay died in 1860. => Max Hay|1860
Sir Max Hay led. His nephew Emil Hay fell. Hay died in 1860. => Emil Hay|1860
The Riga Exchange is a public hall in Leeds. The hall was opened in 1859. => Riga Exchange|1859
The Riga Exchange is a public hall in Leeds. The building was sold in 1859. => Riga Exchange|1859
The Riga Company is a firm in Leeds. The hall was opened in 1859. => hall|1859
Otto Hay, the son of a miller who had come in 1908, died in 1916. => Otto Hay|1916; miller|1908
"""
HEADINGS = """
Building | Building began late. The exchange was opened in 1860. => Lind Exchange|1860
France | The exchange moved to France in 1860. => Lind Exchange|1860
First World War | The exchange closed in 1915. It came back in 1919. => Lind Exchange|1915; Lind Exchange|1919
"""


def _said(line: str) -> set[tuple[str, str]]:
    parts = (one.strip().split("|") for one in line.split(";") if one.strip())
    return {(name, year) for name, year in parts}


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_body_is_known_again(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = {(name, value) for name, _, value in told(text.strip()) if value.isdecimal()}
    assert found == _said(wanted)


@pytest.mark.parametrize("line", HEADINGS.strip().splitlines())
def test_a_heading_of_what_is_told_changes_no_topic(line: str) -> None:
    texts, _, wanted = line.partition("=>")
    heading, _, section = texts.strip().partition(" | ")
    text = (
        f"# Lind Exchange\n\nLind Exchange is a club.\n\n## {heading}\n\n{section} The building.\n"
    )
    found = {(name, value) for name, _, value in told(text, "markdown") if value.isdecimal()}
    assert found == _said(wanted)


def test_her_brother_is_not_the_founder_of_his_name() -> None:
    text = (
        "# Lind Works\n\nLind Works was founded by Isaac Lind (1751-1823).\n\n"
        "Jacob Lind sang. Patience Lind married in 1840. Her brother Isaac left in 1846.\n"
    )
    assert ("Isaac Lind", "left", "1846") not in told(text, "markdown")
    assert ("Isaac", "left", "1846") in told(text, "markdown")


def test_what_was_done_when_something_else_was_is_of_that_year() -> None:
    text = "When the hall was opened again in May 1946, Otto Hay conducted a choir."
    assert ("Otto Hay", "acted", "1946") in told(text, least=0.5)
    text = "When the war came in 1939, Otto Hay married Ada Lind."
    assert not [one for one in told(text, least=0.5) if one[1] == "married"]


def test_what_a_regiment_undergoes_shows_that_it_is_there() -> None:
    text = "The Riga Regiment was raised in 1794. In 1793 the regiment was reviewed by the King."
    assert ("Riga Regiment", "acted", "1793") in told(text)
    text = "The Riga Regiment was raised in 1794. In 1793 the regiment was proposed by the King."
    assert ("Riga Regiment", "event", "1793") in told(text)
