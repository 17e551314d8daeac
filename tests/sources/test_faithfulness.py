"""Every document leads back to its file, character for character."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factlint.sources import FORMATS, read_text
from tests.shared_material import shared
from tests.sources.faithfulness import assert_faithful

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDERS = (("seeds",), ("gold", "shown"), ("data", "wikitext_bios"))
SETS = (
    (("data", "wikiwars", "wikiwars_timex2.jsonl"), "text", "plain"),
    (("data", "knowledgenet", "passages.jsonl"), "text", "plain"),
    (("data", "redocred", "redocred_people.jsonl"), "text", "plain"),
    (("data", "awb", "awb_pairs.jsonl"), "input", "wikitext"),
    (("data", "cite_parsertests", "cite_tests.jsonl"), "wikitext", "wikitext"),
)

WORDS = r"""He was born on 3 May 1852.|Life|LIFE|To America|- Born: 1905-10-11|[1]|[Barrett]
Kern, Gary (2007) Title.|(Smith 1999, p. 3)|Robles]|== Life ==|= Title =|# Head|* item|1. item
> quote|---|```|[^1]|[^1]: note|[@key, p. 3]|**bold**|*it*|__b__|`code`|&amp;|&nbsp;|<!-- c -->
<br>|<ref>x</ref>|<ref name=a/>|<ref name="a">|</ref>|{{cite book¦title=T¦year=1999}}|{{Infobox x
{{birth date¦1852¦2¦3}}|}}|{{|[[a¦b]]|[[|]]|[[File:a¦thumb¦c]]|[[Category:x]]|''i''|'''b'''
¦ a ¦ b ¦|¦---¦---¦|{¦|¦-|¦ c|¦}|¦|¦¦|{{plainlist¦* a}}|----|;term:def|<nowiki>[[a]]</nowiki>
<p>|</p>|<li>|<h2>x</h2>|<table>|<td>|</table>|<a href="#fn1">1</a>|<sup>|\*|~~s~~|See also
https://x.org/a|{{convert¦34¦ft¦m}}|{{sfn¦Smith¦1999}}|{{nowrap¦x}}|{{circa¦1850}}|Sources|Notes
Figure 1.--|Last updated: 1|===|<span itemprop="x">y</span>|<dl><dt>a<dd>b</dl>|a|Word """
SIGNS = ["é", "e\u0301", "👩‍🚀", "\ufeff", "\x00", "\u00a0", "\u2028", "\t", "  ", "\r", "\r\n"]
PIECES = [word.replace("¦", "|") for line in WORDS.split("\n") for word in line.split("|")]
TEXTS = st.lists(
    st.sampled_from([*PIECES, *SIGNS, " ", "\n", "\n", "\n\n", "\n\n"]) | st.text(max_size=4),
    max_size=40,
).map("".join)


def _files() -> Iterator[Path]:
    for folder in FOLDERS:
        for path in sorted(shared(*folder).iterdir()):
            if path.suffix in (".txt", ".md", ".wiki"):
                yield path


@pytest.mark.parametrize("form", FORMATS)
def test_shared_files_are_read_faithfully_in_every_format(form: str) -> None:
    for path in _files():
        text = path.read_bytes().decode("utf-8")
        assert_faithful(read_text(text, path.name, form), text)


@pytest.mark.parametrize(("parts", "key", "form"), SETS, ids=[parts[1] for parts, _, _ in SETS])
def test_shared_sets_are_read_faithfully(parts: tuple[str, ...], key: str, form: str) -> None:
    with shared(*parts).open(encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)[key]
            assert_faithful(read_text(text, "-", form), text)


@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=150)
@given(text=TEXTS)
@example(text='<sup><a href="#fn1">1</a>')  # a mark before any word, in raised text that stays open
def test_any_text_is_read_faithfully(form: str, text: str) -> None:
    assert_faithful(read_text(text, "-", form), text)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("ending", ["\r\n", "\r"], ids=["crlf", "cr"])
def test_line_ends_change_offsets_and_nothing_else(form: str, ending: str) -> None:
    text = "Title\n\nHe was born\nin *1852* [1].\n\n== Life ==\n\n- Born: 1852\n- Died: 1911\n"
    with_other_ends = text.replace("\n", ending)
    plain, other = read_text(text, format=form), read_text(with_other_ends, format=form)
    assert [(b.kind, b.text, b.headings) for b in plain.blocks] == [
        (b.kind, b.text, b.headings) for b in other.blocks
    ]
    assert_faithful(other, with_other_ends)


@pytest.mark.parametrize("form", FORMATS)
def test_a_byte_order_mark_belongs_to_the_file_and_to_no_block(form: str) -> None:
    text = "\ufeffHe died in 1911.\n"
    document = read_text(text, format=form)
    assert [(b.text, b.start, b.end) for b in document.blocks] == [("He died in 1911.", 1, 17)]
    assert_faithful(document, text)
