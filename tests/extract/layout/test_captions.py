"""What captions say: when somebody was pictured, how old, and what stands behind a grave's name."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

ADA = "'''Ada Holm''' was a Danish miller.\n\n[[File:A.jpg|thumb|{}]]\n"
MILL = "# Low Mill\n\nLow Mill is a windmill.\n\n![{}](mill.jpg)\n"

SHOWN = """
Ada Holm in her studio in 1931 => Ada Holm|pictured|1931
Ada Holm in Riga on 3 May 1932 => Ada Holm|pictured|1932-05-03
Ada Holm with Otto Lund at the fair, 1933 => Ada Holm|pictured|1933
Ada Holm and Otto Lund, 1934 => Ada Holm|pictured|1934; Otto Lund|pictured|1934
Holm (second from left) in 1890 => Ada Holm|pictured|1890
Holm aged 30, in 1906 => Ada Holm|pictured|1906; Ada Holm|age|30
Ada Holm at the age of thirty, 1906 => Ada Holm|pictured|1906; Ada Holm|age|30
Ada Holm's studio in 1936 =>
Ada Holm by Otto Lund, 1936 =>
Ada Holm, oil on canvas, 1936 =>
Ada Holm in stained glass, 1936 =>
Ada Holm on the 20 mark note, 1936 =>
Ada Holm and the 1945 fair =>
Ada Holm (Lund Museum, 1950) =>
Ada Holm: A Life (1950) =>
Ada Holm vase from 1936 =>
Ada Holm, photo: Otto Lund, 2012 =>
Bust of Ada Holm in 1950 =>
Riga in 1905 =>
Ada Holm in Riga, 1931 or 1932 =>
""".strip().splitlines()

STANDING = """
Low Mill in 1815 => Low Mill|pictured|1815
The mill around 1815 => Low Mill|pictured|1815~
The mill pond in 1815 =>
The old mill in 1815 =>
Low Mill on a map of 1815 =>
Low Mill (plan of 1815) =>
Low Mill under construction in 1819 =>
""".strip().splitlines()


@pytest.mark.parametrize("line", SHOWN)
def test_a_picture_shows_the_living(line: str) -> None:
    caption, _, expected = line.partition("=>")
    assert told(ADA.format(caption.strip()), "wikitext", by="caption") == said(expected.strip())


@pytest.mark.parametrize("line", STANDING)
def test_a_picture_shows_what_stands(line: str) -> None:
    caption, _, expected = line.partition("=>")
    assert told(MILL.format(caption.strip()), "markdown", by="caption") == said(expected.strip())


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Ada Holm on a stamp issued in 1999", ""),
        ("Ada Holm in a family photo shown in 1999", ""),
        ("Ada Holm moved to Riga in 1931", "Ada Holm|moved|1931"),
        ("Ada Holm at the fair opened the hall in 1931", "Ada Holm|acted|1931"),
    ],
)
def test_what_is_done_to_a_stamp_is_no_act(caption: str, expected: str) -> None:
    assert told(ADA.format(caption), "wikitext", by="clause") == said(expected)


def test_running_text_is_no_caption() -> None:
    assert told("Ada Holm was a miller.\n\nAda Holm in her studio in 1931\n", by="caption") == set()


@pytest.mark.parametrize("effigy", ["Grave", "Tomb", "Statue"])
def test_the_life_behind_a_grave_is_of_whom_it_is(effigy: str) -> None:
    text = MILL.format(f"{effigy} of Ada Holm (1830–1889) in Lund")
    assert told(text, "markdown", by="lifespan") == said("Ada Holm|born|1830; Ada Holm|died|1889")
