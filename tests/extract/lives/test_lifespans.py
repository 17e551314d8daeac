"""Births and deaths in brackets belong to the name right before."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Jonas Harker (1871–1940) was a miller. => Jonas Harker|born|1871; Jonas Harker|died|1940
Jonas Harker (3 May 1871 – 4 June 1940) was a miller. => Jonas Harker|born|1871-05-03; Jonas Harker|died|1940-06-04
Jonas Harker (1871 – 1940/41) was a miller. => Jonas Harker|born|1871; Jonas Harker|died|[1940,1941]
Jonas Harker (1830 – 1899/00) was a miller. => Jonas Harker|born|1830; Jonas Harker|died|1899
Jonas Harker (born 1871) was a miller. => Jonas Harker|born|1871
Jonas Harker (not to be confused with the poet Jonas Harker, 1871–1940) was a miller. =>
Jonas Harker (eldest son of the miller Otto Harker, 1871–1940) was a miller. =>
Jonas Harker (1871–1940, son of Otto Harker) was a miller. => Jonas Harker|born|1871; Jonas Harker|died|1940
Jonas Harker (b. 1871) was a miller. => Jonas Harker|born|1871
Virginia (b. 1871) was a miller. => Virginia|born|1871
Jonas Harker of Virginia (b. 1871) was a miller. => Jonas Harker of Virginia|born|1871
Jonas Harker (d. 1940) was a miller. => Jonas Harker|died|1940
Jonas Harker (born 1871, died 1940) was a miller. => Jonas Harker|born|1871; Jonas Harker|died|1940
Jonas Harker (1871–1940), miller, left it to his wife. => Jonas Harker|born|1871; Jonas Harker|died|1940
Clara Voss was a daughter of Jonas Harker (1840–1911). => Jonas Harker|born|1840; Jonas Harker|died|1911
Jonas Harker, Jr. (1871–1940) was a miller. => Jonas Harker|born|1871; Jonas Harker|died|1940
Clara Voss (Riga, 3 May 1871 – Leeds, 4 June 1940) was a miller. => Clara Voss|born|1871-05-03; Clara Voss|died|1940-06-04; Clara Voss|birthplace|Riga; Clara Voss|deathplace|Leeds
Clara Voss (1871 Riga – 4 June 1940 Leeds) was a miller. => Clara Voss|born|1871; Clara Voss|died|1940-06-04; Clara Voss|birthplace|Riga; Clara Voss|deathplace|Leeds
Otto Brandt, later Viscount Harker, (1871–1940) was a miller. => Otto Brandt|born|1871; Otto Brandt|died|1940
Jonas Harker (Riga, 1911, unveiled) was a miller. =>
Clara Voss (born in Riga) was a miller. => Clara Voss|birthplace|Riga
Clara Voss (born 4 May 1871, in Riga, Latvia) was a miller. => Clara Voss|born|1871-05-04; Clara Voss|birthplace|Riga, Latvia
Clara Voss (born in Leeds, Yorkshire on 4 May 1871) was a miller. => Clara Voss|born|1871-05-04; Clara Voss|birthplace|Leeds, Yorkshire
Clara Voss (born in poverty) was a miller. =>
The Riga Bank (1902–1940) was rich. => Riga Bank|founded|1902; Riga Bank|dissolved|1940
Jonas Harker (1902 novel) is read. =>
Jonas Harker (director 1902–1911) was a miller. =>
He met Vesper (1902–1911) there. =>
Jonas Harker (see 1871) was a miller. =>
Hay, George Lind (18 September 1859–26 February 1946), was ill. => George Lind Hay|born|1859-09-18; George Lind Hay|died|1946-02-26
The map is by Otto Hondius the Elder (1563–1612). => Otto Hondius|born|1563; Otto Hondius|died|1612
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_bracket_tells_a_life(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="lifespan") == said(wanted)


@pytest.mark.parametrize(
    ("text", "is_life"),
    [
        ("The last director was Ada Hay (1934–1962).", False),
        ("The observatory was led by Dr Ada Hay (1934–1962).", False),
        ("The last director was Ada Hay (1881–1962).", True),
        ("The director was a friend of Ada Hay (1934–1962).", True),
        ("Otto Zorn was followed by Ada Hay (1993–2006) and Hugo Ilse (2006–2018).", False),
        ("Curators were Ada Hay (1973–1993), Hugo Ilse (1993–2006) and others.", False),
        ("Otto Zorn (1940–1958).\n\nAda Hay (1958 – 1973).", False),
        ("Otto Zorn (1873–1958).\n\nAda Hay (1958–2013).", True),
        ("Otto Zorn was succeeded by his nephew Hugo Ilse (1821–1893).", True),
        ("Otto Zorn met Ada Hay (1993–2006).", True),
    ],
    ids=[
        "office",
        "led by",
        "long office",
        "a friend",
        "followed",
        "row",
        "entries",
        "lives",
        "long",
        "alone",
    ],
)
def test_a_term_in_a_row_is_no_life(text: str, is_life: bool) -> None:
    found = {one for one in told(text) if one[1] in ("born", "died")}
    assert bool(found) is is_life
