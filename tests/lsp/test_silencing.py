from __future__ import annotations

import pytest

from factlint.lsp.silencing import silencing
from factlint.sources import read_text
from factlint.suppressions.reading import read_suppressions

RULE = "life-in-order"
WORDS = f"factlint: ignore {RULE} -- because ..."
MARK = f"<!-- {WORDS} -->"
# The words "HERE" are what a finding is about.
CASES = {
    "a paragraph": ("markdown", "Ada.\n\nShe died HERE.\n", f"Ada.\n\n{MARK}\nShe died HERE.\n"),
    "an item": ("markdown", "- one\n- HERE\n- two\n", f"- one\n- HERE {MARK}\n- two\n"),
    "a cell": (
        "markdown", "| a | b |\n| - | - |\n| HERE | d |\n",
        f"| a | b |\n| - | - |\n| HERE {MARK} | d |\n",
    ),
    "a heading": ("markdown", "# HERE\n\nAda.\n", f"{MARK}\n# HERE\n\nAda.\n"),
    "a paragraph of plain text": (
        "plain", "Ada Hay\n\nShe died HERE.\n", f"Ada Hay\n\n[{WORDS}]\nShe died HERE.\n",
    ),
    "an item of plain text": (
        "plain", "Ada Hay:\n- one\n- HERE\n", f"Ada Hay:\n- one\n[{WORDS}]\n- HERE\n",
    ),
    "a field of an infobox": (
        "wikitext", "{{Infobox person\n| name = Ada\n| born = HERE\n}}\n",
        f"{{{{Infobox person\n| name = Ada\n| born = HERE {MARK}\n}}}}\n",
    ),
    "a paragraph of wikitext": (
        "wikitext", "'''Ada'''\n\nHERE.\n", f"'''Ada'''\n\n{MARK}\nHERE.\n",
    ),
    "a paragraph of HTML": (
        "html", "<p>Ada</p>\n<p>HERE</p>\n", f"<p>Ada</p>\n{MARK}\n<p>HERE</p>\n",
    ),
    "lines that end as on Windows": (
        "markdown", "Ada.\r\n\r\nHERE.\r\n", f"Ada.\r\n\r\n{MARK}\r\nHERE.\r\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("format_name", "text", "wanted"), CASES.values(), ids=CASES)
def test_a_comment_is_put_where_it_silences(format_name: str, text: str, wanted: str) -> None:
    document = read_text(text, "a", format_name)
    at = text.index("HERE")
    found = silencing(document, document.place(at, at + 4), RULE)
    assert found is not None
    made = text[: found.at] + found.text + text[found.at :]
    assert made == wanted
    read = read_text(made, "a", format_name)
    assert [block.text for block in read.blocks] == [block.text for block in document.blocks]
    here = made.index("HERE")
    assert read_suppressions([read]).of(RULE, "order", [read.place(here, here + 4)], None)


def test_where_no_comment_can_stand_none_is_offered() -> None:
    text = "---\nborn: HERE\n---\n\nAda.\n"
    document = read_text(text, "a", "markdown")
    at = text.index("HERE")
    assert silencing(document, document.place(at, at + 4), RULE) is None
