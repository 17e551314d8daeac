"""Whom 'the Baron', 'old Otto Hay' and the surname of somebody whom a prize is called after mean."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LINES = """
Baron Otto Hay sang. The Baron left Riga in 1902. => Otto Hay
Captain Otto Hay sang. In 1902 the Captain left Riga. => Otto Hay
Captain Otto Hay sang. Captain Max Lind slept. The Captain left Riga in 1902. => Captain
Captain Otto Hay sang. The Captain of Kelby left Riga in 1902. => Captain of Kelby
King Otto sang. The King left Riga in 1902. => King
Baron Otto Hay sang. The plate was exposed by the Baron himself in 1902. => Otto Hay, plate
Otto Hay sang. Old Otto Hay left Riga in 1902. => Otto Hay
Poor Otto Hay left Riga in 1902. => Otto Hay
Old George Street was closed in 1902. => Old George Street
The Prix Lind was founded by Otto Lind. In 1902 Lind left Riga. => Otto Lind
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_title_or_a_surname_alone_means_whom_the_text_has_named(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    found = {
        one.subject_name
        for one in claims(text)
        if one.property != "told-of" and "1902" in (one.time, str(one.value))
    }
    assert found == set(wanted.split(", "))


def test_a_prize_is_not_its_founder() -> None:
    page = "# Prix Lind\n\nThe prize was founded by Otto Lind (1889-1961). In 1902 Lind left Riga."
    assert [one.subject_name for one in claims(page, "markdown") if one.property == "left"] == [
        "Otto Lind"
    ]
