"""Formats, files and bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint.errors import InputError
from factlint.sources import decode, read_bytes, read_text, recognise

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = {
    "prose": ("Ada was born in 1852.\n\nShe died.", "plain"),
    "plain headings": ("== Life ==\nAda was born.", "plain"),
    "a banner": ("** ships: piers\n\nAda", "plain"),
    "field list": ("- Born: 1852\n- Died: 1911", "plain"),
    "markdown headings": ("# Ada\n\nText", "markdown"),
    "markdown table": ("a | b\n---|---\n1 | 2", "markdown"),
    "markdown footnote": ("Text.\n\n[^1]: Note", "markdown"),
    "markdown link": ("See [a](http://b.org).", "markdown"),
    "front matter": ("---\ntitle: a\n---\nText", "markdown"),
    "infobox": ("{{Infobox person\n| name = a\n}}", "wikitext"),
    "wiki links": ("'''Ada''' of [[Peel]]", "wikitext"),
    "refs": ('So.<ref name="a">b</ref>', "wikitext"),
    "wiki table": ("{| class=x\n| a\n|}", "wikitext"),
    "page": ("\ufeff<!DOCTYPE html>\n<p>a", "html"),
    "fragment": ("<p>a</p>", "html"),
}


@pytest.mark.parametrize(("text", "form"), CONTENT.values(), ids=CONTENT)
def test_standard_input_is_recognised(text: str, form: str) -> None:
    assert recognise(text) == form
    assert read_text(text).format == form


SUFFIXES = {
    "a.txt": "plain", "a.TXT": "plain", "a.md": "markdown", "a.markdown": "markdown", "a.wiki": "wikitext",
    "a.mediawiki": "wikitext", "a.wikitext": "wikitext", "a.html": "html", "a.htm": "html", "a.rst": "plain",
}  # fmt: skip


@pytest.mark.parametrize(("path", "form"), SUFFIXES.items(), ids=SUFFIXES)
def test_the_suffix_names_the_format(path: str, form: str) -> None:
    assert read_text("Ada was born.", path).format == form


@pytest.mark.parametrize(
    "text",
    ["{{Infobox person\n| name = a\n}}", "So.<ref name=a />", "[[Category:1852 births]]"],
    ids=str,
)
def test_a_text_file_may_hold_a_wiki_page(text: str) -> None:
    assert read_text(text, "a.txt").format == "wikitext"
    assert read_text(text, "a.txt", format="plain").format == "plain"


def test_a_named_format_goes_before_the_suffix() -> None:
    assert read_text("Ada", "a.md", format="plain").format == "plain"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("markdwn", "did you mean 'markdown'?"),
        ("x", "known formats: plain, markdown, wikitext, html, latex"),
    ],
    ids=["near", "far"],
)
def test_an_unknown_format_is_refused(name: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        read_text("a", "b.txt", format=name)
    assert str(caught.value) == f"b.txt: unknown format {name!r}; {hint}"


def test_a_file_is_read_as_it_is_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("\ufeff# Ada\r\n\r\nТекст.\r\n".encode())
    document = read_bytes(path.read_bytes(), str(path))
    assert document.source == "\ufeff# Ada\r\n\r\nТекст.\r\n"
    assert [(b.kind.value, b.text) for b in document.blocks] == [
        ("title", "Ada"),
        ("paragraph", "Текст."),
    ]
    assert document.block_place(document.blocks[1], 0, 5).line == 3
    assert document.problems == ()


def test_other_encodings_are_guessed_and_reported(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(
        "Ada Holm was born in Peel.\nShe met René and Zoë in a café.\n".encode("cp1252")
    )
    document = read_bytes(path.read_bytes(), str(path))
    assert "René and Zoë" in document.source
    (problem,) = document.problems
    assert problem.kind == "not-utf-8"
    assert document.source[problem.start : problem.end] == "é"
    assert problem.note.startswith("the byte 0xe9 is none of UTF-8, and it was read as ")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"], ids=str)
def test_byte_order_marks_name_the_encoding(encoding: str) -> None:
    decoded = decode("\ufeffAda é".encode(encoding))
    assert (decoded.text, decoded.encoding) == ("\ufeffAda é", encoding)
    assert decoded.problems == ()


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff", b"\x81\x8d\x8f\x90\x9d", b"\x00\xff\xfe\x00", bytes(range(256))],
    ids=repr,
)
def test_no_bytes_are_refused(data: bytes) -> None:
    decoded = decode(data)
    assert all(0 <= p.start <= p.end <= len(decoded.text) for p in decoded.problems)
