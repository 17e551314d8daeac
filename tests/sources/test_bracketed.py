"""Author-year marks in HTML and wikitext, which have marks of their own."""

from __future__ import annotations

import pytest

from factlint.sources import read_text

WIKI = "{told}\n\n== References ==\n* Barton, D. B. (1967). ''Tin''. Truro.\n"
HTML = "<h1>Tin</h1><p>{told}<h2>References</h2><ul><li>Barton, D. B. <i>Tin</i>. Truro, 1967.</ul>"
TOLD = {
    "year": ("It fell (Barton 1967, p. 4).", ["Barton 1967, p. 4"]),
    "see": ("It fell (see Barton 1967; Bartn 1967).", ["see Barton 1967; Bartn 1967"]),
    "another-word": ("It fell (Barton 1967). It sang (Parlophone 1999).", ["Barton 1967"]),
    "life": ("Ada Barton (1901-1967) fell.", []),
}


@pytest.mark.parametrize(("told", "keys"), TOLD.values(), ids=TOLD)
@pytest.mark.parametrize("page", [WIKI, HTML], ids=["wikitext", "html"])
def test_only_brackets_that_name_a_listed_author_are_marks(
    page: str, told: str, keys: list[str]
) -> None:
    document = read_text(page.format(told=told), "a", "html" if page is HTML else "wikitext")
    assert [mark.key for mark in document.marks] == keys
    for mark in document.marks:
        assert document.source[mark.start : mark.end] == f"({mark.key})"
        assert document.blocks[mark.block].text.startswith(f"({mark.key})", mark.at)


def test_without_a_list_of_sources_no_bracket_is_a_mark() -> None:
    assert read_text("It fell (Barton 1967, p. 4).", "a", "wikitext").marks == ()
