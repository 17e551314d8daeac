"""Markdown: blocks and inline structure (CommonMark 0.31, GFM tables, pandoc citations)."""

from __future__ import annotations

import pytest

from tests.sources.outlines import blocks, marks, problems, read

STRUCTURE = {
    "nothing": ("", []),
    "title and headings": (
        "# Ada *Holm* #\n\nText.\n\n## Life\n\nMore.\n\nWork\n----\nMost.\n",
        ["title 1: Ada Holm", "paragraph: Text.", "heading 2: Life", "  paragraph: More.",
         "heading 2: Work", "  paragraph: Most."],
    ),
    "two top headings are no title": (
        "# One\n\na\n\nTwo\n===\n\nb\n",
        ["heading 1: One", "  paragraph: a", "heading 1: Two", "  paragraph: b"],
    ),
    "an empty heading": ("# T\n\n##\n\nx\n", ["title 1: T", "paragraph: x"]),
    "paragraph lines": ("one\ntwo  \nthree\\\nfour\n", ["paragraph: one two three four"]),
    "no heading without a space": ("#hashtag\n", ["paragraph: #hashtag"]),
    "lists": (
        "- one\n  goes on\nlazily\n  - two\n\n    second\n- three\n\nout\n",
        ["item 1: one goes on lazily", "item 2: two", "item 2: second", "item 1: three",
         "paragraph: out"],
    ),
    "fields in a list": (
        "- **Born:** [3 *Feb* 1852](a)[^1]\n- Place of death: Peel &amp; on\n  sea\n- other\n\n* Note: one\n",
        ["field Born: 3 Feb 1852", "field Place of death: Peel & on sea", "item 1: other", "item 1: Note: one"],
    ),
    "numbered": ("1. one\n2. two\n\n7) seven\n", ["item 1: one", "item 1: two", "item 1: seven"]),
    "a number does not break into a paragraph": (
        "It was in the year\n1884. Then it sank.\n", ["paragraph: It was in the year 1884. Then it sank."],
    ),
    "quotation": (
        "> A *clean\n> man*\nsplices\n\nout\n> - in\n",
        ["quotation: A clean man splices", "paragraph: out", "quotation 1: in"],
    ),
    "a heading in a list is an item": ("- # one\n", ["item 1: one"]),
    "code": (
        "```py\nx = 1\n\ny = 2\n```\n\n    a\n    b\n\nz\n~~~\nopen\n",
        ["code: x = 1 y = 2", "code: a b", "paragraph: z", "code: open"],
    ),
    "rules": ("a\n\n***\n\n- - -\n___\nb\n", ["paragraph: a", "paragraph: b"]),
    "table": (
        "text\n\n| Year | Crew \\| all |\n|:-----|--:|\n| 1884 | `a|b` |\n1885 | 4 | more\n\nout\n",
        ["paragraph: text", "cell: Year", "cell: Crew | all", "cell Year: 1884",
         "cell Crew | all: a|b", "cell Year: 1885", "cell Crew | all: 4", "cell: more", "paragraph: out"],
    ),
    "a table under lines of a paragraph": (
        "one\nA | B\n--|--\n1 | 2\n", ["paragraph: one", "cell: A", "cell: B", "cell A: 1", "cell B: 2"],
    ),
    "front matter": (
        "---\ntitle: \"Ada\"\nborn: 1852-02-03 \ntags:\n  - sea\nempty:\n---\nText.\n",
        ["field title: Ada", "field born: 1852-02-03", "field tags: sea", "paragraph: Text."],
    ),
    "a rule at the top is no front matter": ("---\n\nText.\n", ["paragraph: Text."]),
    "footnotes": (
        "So[^1].\n\n[^1]: Note *one*\n  goes on\n\n    more\n[^b]:\n    later\n\nout\n",
        ["paragraph: So.", "entry: Note one goes on", "entry: more", "entry: later", "paragraph: out"],
    ),
    "sources": (
        "# T\n\n## Sources\n\n1. Holm, Ada. Moles. 1958.\n2. <https://a.org/b>\n\n## See also\n\n- [Piers](p.md)\n",
        ["title 1: T", "heading 2: Sources", "  entry 1: Holm, Ada. Moles. 1958.",
         "  entry 1: https://a.org/b", "heading 2: See also", "  navigation 1: Piers"],
    ),
    "a section of sources may hold prose": (
        "## Notes\n\nNobody knows why she left.\n\nHolm, Ada. Moles. 1958.\n",
        ["heading 2: Notes", "  paragraph: Nobody knows why she left.", "  entry: Holm, Ada. Moles. 1958."],
    ),
    "an image on its own is a caption": (
        "![The *mole*](m.png \"t\")\n\nSee ![x](y.png) here\n",
        ["caption: The mole", "paragraph: See x here"],
    ),
    "definitions are not shown": ("[a]: http://b.org 'T'\n[c]: <d e>\n\nx [a]\n", ["paragraph: x a"]),
    "raw elements": (
        "<script>\nvar a = '# no';\n</script>\n\nText.\n\n<style>p{}</style>\n",
        ["paragraph: Text."],
    ),
    "inline elements": (
        "A <b>bold</b><br/>H<sub>2</sub>O <a href='x'>y</a> 1 < 2 <3\n",
        ["paragraph: A bold H2O y 1 < 2 <3"],
    ),
    "comments": ("<!-- one\n\ntwo -->\n\na <!-- b --> c\n\n<!-- d --> e\n", ["paragraph: a c", "paragraph: e"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STRUCTURE.values(), ids=STRUCTURE)
def test_blocks_are_read_as(text: str, expected: list[str]) -> None:
    assert blocks(read(text, "markdown")) == expected


INLINE = {
    "strong and emphasis": ("**a** *b* __c__ _d_ ***e***", "a b c d e"),
    "snake case": ("a_b_c and 2 * 3 * 4", "a_b_c and 2 * 3 * 4"),
    "unmatched": ("*a **b", "*a **b"),
    "crossed": ("*a __b* c__", "a __b c__"),
    "code": ("`` a`*b* `` and `open *c*", "a`*b* and `open c"),
    "escapes": (r"\*a\* \[b\] \\ \q", r"*a* [b] \ \q"),
    "strike": ("~~a~~ b", "a b"),
    "entities": ("a&nbsp;&ndash; b &#65;&#x42; &nosuch; &", "a – b AB &nosuch; &"),
    "links": ("[a *b*](http://c.org/d_(e) 'f') [g][h] [h][] [h] [i](<j k>)", "a b g h h i"),
    "brackets in a link": ("[a [b] c](http://d.org)", "a [b] c"),
    "no link": ("[a](b c) [d] (e)", "[a](b c) [d] (e)"),
    "autolink": ("<http://a.org/b> <me@a.org>", "http://a.org/b me@a.org"),
    "bare address": ("See https://a.org/b_c_d. So", "See https://a.org/b_c_d. So"),
}


@pytest.mark.parametrize(("text", "expected"), INLINE.values(), ids=INLINE)
def test_inline_markup_is_removed(text: str, expected: str) -> None:
    (block,) = read(f"x {text}\n\n[h]: http://h.org\n", "markdown").blocks
    assert block.text == f"x {expected}"


def test_links_and_italics_are_kept_as_spans() -> None:
    text = "The *Morning Star* and [her *crew*](http://a.org) met <http://b.org>, see [x].\n\n[X]: /y\n"
    (block,) = read(text, "markdown").blocks
    assert [block.text[span.start : span.end] for span in block.italics] == ["Morning Star", "crew"]
    assert [(block.text[k.start : k.end], k.target) for k in block.links] == [
        ("her crew", "http://a.org"), ("http://b.org", "http://b.org"), ("x", "/y")
    ]  # fmt: skip


MARKS = {
    "footnote": ("So.[^1] And [^note-2].", ["footnote 1: So.| And", "footnote note-2: So. And|."]),
    "inline note": ("So^[Holm, [p. 3]].", ["footnote : So|."]),
    "pandoc": ("So [see @holm1999, p. 3; -@lind].", ["pandoc holm1999;lind: So|."]),
    "pandoc in the text": ("As @holm1999 says; a@b.org", ["pandoc holm1999: As| say"]),
    "a mention is no key": ("As @holm says", []),
    "number": ("So [12]. And [2, 3].", ["bracket 12: So|. An", "bracket 2, 3: So. And|."]),
    "needed": ("So [citation needed].", ["citation-needed citation needed: So|."]),
    "author and year": ("So (Holm 1999, p. 3) *it*.", ["author-year Holm 1999, p. 3: So| it."]),
    "an address is no author and year": ("So [x](http://a.org/(Holm-1999)).", []),
    "task list": ("- [ ] open\n- [x] done", []),
}


@pytest.mark.parametrize(("text", "expected"), MARKS.values(), ids=MARKS)
def test_marks_are_taken_out(text: str, expected: list[str]) -> None:
    assert marks(read(text, "markdown")) == expected


PROBLEMS = {
    "unclosed": ("a [b c", [("unbalanced-bracket", "[")]),
    "unopened": ("a] b", [("unbalanced-bracket", "]")]),
    "escaped": (r"a \[ b", []),
    "in code": ("`[` ok", []),
    "comment": ("a <!-- b", [("unclosed-comment", "<!--")]),
}


@pytest.mark.parametrize(("text", "expected"), PROBLEMS.values(), ids=PROBLEMS)
def test_problems_are_noted(text: str, expected: list[tuple[str, str]]) -> None:
    assert problems(read(text, "markdown")) == expected


def test_entries_of_footnotes_join_their_paragraphs() -> None:
    document = read(
        "a[^n] b^[Inline one.]\n\n[^n]: Holm, Ada. Moles.\n\n    1958.\n[^m]:\n", "markdown"
    )
    assert [(e.key, e.kind, e.text, e.block) for e in document.entries] == [
        ("", "footnote", "Inline one.", -1),
        ("n", "footnote", "Holm, Ada. Moles. 1958.", 1),
        ("m", "footnote", "", -1),
    ]


def test_numbered_marks_name_the_items_of_the_sources() -> None:
    document = read(
        "So [2].\n\n## Sources\n\n1. Holm, Ada. Moles. 1958.\n2. Lind, Bo. Piers. 1960.\n",
        "markdown",
    )
    assert [e.key for e in document.entries] == ["1", "2"]


def test_unnumbered_sources_are_known_by_their_authors() -> None:
    document = read("So [Holm].\n\n## Sources\n\n- Holm, Ada. Moles. 1958.\n", "markdown")
    assert [e.key for e in document.entries] == ["Holm"]
    assert marks(document) == ["bracket Holm: So|."]


def test_a_field_keeps_its_links_italics_and_marks() -> None:
    document = read("- **Born:** [3 *Feb* 1852](a)[^1]\n- Died: 1911\n", "markdown")
    field = document.blocks[0]
    assert [field.text[k.start : k.end] for k in field.links] == ["3 Feb 1852"]
    assert [field.text[slice(*span)] for span in field.italics] == ["Feb"]
    assert [(m.block, m.at) for m in document.marks] == [(0, 10)]
    assert [(b.table, b.row) for b in document.blocks] == [(0, 0), (0, 0)]


def test_comments_are_kept_with_their_places() -> None:
    text = "<!-- factlint: ignore a\n -- because b -->\nText <!-- c --> more.\n\n<!-- open\n"
    document = read(text, "markdown")
    assert [c.text for c in document.comments] == ["factlint: ignore a\n -- because b", "c", "open"]
    assert text[slice(*document.comments[1][1:])] == "<!-- c -->"


def test_a_cell_knows_its_row_and_table() -> None:
    document = read("A | B\n--|--\n1 | 2\n\nC\n|--|\n3\n", "markdown")
    cells = [(b.text, b.row, b.table) for b in document.blocks if b.kind == "cell"]
    assert cells[:4] == [("A", 0, 0), ("B", 0, 0), ("1", 1, 0), ("2", 1, 0)]


def test_a_numbered_list_under_notes_is_what_numbered_marks_call() -> None:
    text = "Ada was a miller.[1] She left.[2]\n\n## Notes\n\n1. Hay, *Mills*, 1978.\n2. A letter.\n"
    document = read(text, "markdown")
    assert [entry.key for entry in document.entries] == ["1", "2"]
