from __future__ import annotations

from dataclasses import replace
from html import unescape
from re import sub

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factlint.model import NotedPlace, Report
from factlint.reports import render
from factlint.reports.excerpt import printable
from factlint.reports.markdown import escaped
from factlint.reports.view import View
from factlint.rulebook import load_rulebook
from tests.reports.handmade import AGE, COVERAGE, EMPTY, MANY, SOURCES_OF_MANY, place

GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def markdown(report: Report) -> str:
    return "".join(render("markdown", report, View(SOURCES_OF_MANY.get)))


def shown(html: str) -> str:
    return unescape(sub(r"<!--.*?-->|<[^>]*>", "", html))


def test_a_finding_has_a_heading_its_places_quoted_and_the_proof() -> None:
    assert markdown(Report((AGE,), COVERAGE)) == (
        "# factlint: 1 error\n\n"
        "1 error in 1 file; 41 claims read, 33 checked, 8 not checkable: 5 no date, 3 hedged.\n\n"
        "## defectors.txt\n\n"
        "### ❌ error: Bill Hay is said to have died aged 59, but 1871 to 1928 makes 56 or 57.\n\n"
        "defectors.txt, line 4, age-at-death:\n\n"
        "> Bill Hay was born in 1871. He died of a stroke at the age of"
        " <ins>59 years</ins> (1928).\n\n"
        "defectors.txt, line 3, born:\n\n"
        "> Bill Hay was born in <ins>1871</ins>. He died of a stroke at the age of 59 years"
        " (1928).\n\n"
        "hay.md, line 1, died:\n\n"
        "> William Hay (1871-<ins>1928</ins>)\n\n"
        "Because:\n\n"
        "1. 1871 and 59 years make 1930 or 1931.\n\n"
        "Rule `age-at-death-fits-dates`: `factlint explain age-at-death-fits-dates`\n"
    )


def test_a_rule_that_spoke_is_explained_and_linked() -> None:
    rule = load_rulebook().get(AGE.rule)
    assert rule
    view = View(SOURCES_OF_MANY.get, rule_of=load_rulebook().get)
    told = "".join(render("markdown", Report((AGE, AGE), COVERAGE), view))
    assert told.count(f"\nRule [`{AGE.rule}`](#{AGE.rule}): `factlint explain {AGE.rule}`\n") == 2
    assert told.endswith(
        f"\n## The rules\n\n### {AGE.rule}\n\n{rule.title}.\n\n{escaped(rule.why)}\n"
    )


def test_a_report_without_findings_says_what_was_looked_at() -> None:
    assert markdown(EMPTY) == (
        "# factlint: no findings\n\nno findings in 2 texts; 41 claims read, 33 checked,"
        " 8 not checkable: 5 no date, 3 hedged.\n"
    )


def test_what_texts_say_is_shown_and_not_obeyed() -> None:
    html = GITHUB.render(markdown(MANY))
    assert set(sub(r"[^<]*<(/?[a-z0-9!-]+)[^<]*", r"\1 ", html).split()) <= {
        "h1", "/h1", "h2", "/h2", "h3", "/h3", "p", "/p", "blockquote", "/blockquote", "ins",
        "/ins", "ol", "/ol", "ul", "/ul", "li", "/li", "code", "/code", "!--",
    }  # fmt: skip
    assert "@<!-- -->octocat" in html
    assert '𝔘 <script>alert("1")</script>' in shown(html)
    assert "b.txt:3:1: broken, %; mend it" in shown(html)


@pytest.mark.parametrize(
    "text",
    [
        "1. no list", "12) neither", "- nor this", "+ nor", "=== no heading", "# no title",
        "a | b", "*x* _y_ ~~z~~", "`code`", "[a](b) ![c](d)", "<b>&lt;&amp;", "a\\b", "$x$ ^2^",
        "@name #12 GH-3", "[^1]", "> no quotation", "http://example.org www",
    ],
)  # fmt: skip
def test_each_mark_is_shown_as_it_stands(text: str) -> None:
    html = GITHUB.render(f"- {escaped(text)}")
    assert html.startswith("<ul>\n<li>")
    assert shown(html).strip() == text


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_any_text_stays_one_piece_of_plain_text(text: str) -> None:
    html = GITHUB.renderInline(f"x{escaped(text)}x")
    assert shown(html).split() == f"x{printable(text)}x".split()


def test_no_name_or_number_is_called() -> None:
    assert escaped("@name, #12, GH-3, http://a") == (
        "@<!-- -->name, \\#<!-- -->12, GH-<!-- -->3, http://<!-- -->a"
    )


def test_words_within_those_that_explain_them_are_quoted_once() -> None:
    source = "He had three sons: Ben and Max. He was old.\n"
    here, there = (place(source, words, "a.md") for words in ("three", "three sons: Ben and Max"))
    found = replace(AGE, place=here, note="3", related=(NotedPlace(there, "from"),), proof=())
    told = "".join(render("markdown", Report((found,), COVERAGE), View({"a.md": source}.get)))
    assert told.count("\n> ") == 1
    assert "a.md, line 1, 3:\n\n> He had <ins>three</ins> sons: Ben and Max. He was old.\n" in told
