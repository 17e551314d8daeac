"""Words read in the wrong encoding: what was meant is said, honest words are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reporting import Said, report

BROKEN = {
    "cp1252": ("cafÃ©", "café", "cp1252"),
    "quotation-mark": ("donâ€™t", "don’t", "cp1252"),
    "cp437": ("D├⌐tente", "Détente", "cp437"),
    "cp850": ("D├®tente", "Détente", "cp850"),
    "cp852": ("D├ętente", "Détente", "cp852"),
    "twice": ("cafÃƒÂ©", "café", "cp1252"),
    "cyrillic": ("Ð\x9aÐ¸ÐµÐ²", "Киев", "cp1252"),
}


@pytest.mark.parametrize(("found", "meant", "encoding"), BROKEN.values(), ids=BROKEN)
def test_what_was_meant_is_told(found: str, meant: str, encoding: str) -> None:
    text = f"The word {found} stands in the middle of this sentence."
    message = f'"{found}" is UTF-8 read as {encoding}; "{meant}" was meant.'
    assert report("encoding-is-right", text) == [Said(found, message)]


HONEST = {
    "accents": "Détente in Łódź, São Paulo, Århus and Köln; naïve façades; Ærø; Ægir.",
    "shouted": "Das „MENÜ“ und das CAFÉ” sind zu… NIÑ… und 5 Â",
    "cyrillic": "Ві́ктор Андрі́йович Кра́вченко lived in Днепр.",
    "greek": "The word λόγος and the letters Γάμμα.",
    "box": "├── a drawing of a tree\n└── not of a word ┬ ┼",
    "mathematics": "√2 ≈ 1.41 and ¬p, ≥ 3, ± 4.",
    "polish": "Ślęża, Żagań and Ćmielów stand on the map.",
    "czech": "Říčany, Šumperk, Žďár and Ústí stand on the map.",
    "vietnamese": "Nguyễn Ái Quốc and Điện Biên Phủ.",
    "turkish": "İstanbul, Şişli, Çağlayan and Üsküdar.",
}


@pytest.mark.parametrize("text", HONEST.values(), ids=HONEST)
def test_honest_words_are_left_alone(text: str) -> None:
    assert report("encoding-is-right", text) == []


@given(
    st.text("abcdefghij", min_size=2, max_size=6),
    st.sampled_from("éèüöäñçåøÉß"),
    st.sampled_from(["cp437", "cp850", "cp1252"]),
)
def test_a_broken_letter_is_always_found_and_mended(word: str, letter: str, encoding: str) -> None:
    raw = (word + letter + word).encode()
    try:
        broken = raw.decode(encoding)
    except UnicodeDecodeError:  # cp1252 leaves five bytes open; programs then use Latin-1
        broken = raw.decode("latin-1")
    said = report("encoding-is-right", f"The word {broken} was here.")
    assert len(said) == 1
    assert f'"{word + letter + word}" was meant' in said[0].message


def test_a_lost_character_is_reported_once_for_a_word() -> None:
    said = report("no-character-is-lost", "The caf\ufffd\ufffd stood there.")
    assert said == [Said("caf\ufffd\ufffd", 'A character of "caf\ufffd\ufffd" was lost.')]
