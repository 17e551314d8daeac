from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.reports.as_html.markup import Html, html, tag
from tests.reports.html.reading import read


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (tag("p", "a < b & c"), "<p>a &lt; b &amp; c</p>"),
        (tag("p", tag("b", "x"), " y"), "<p><b>x</b> y</p>"),
        (tag("ul", [tag("li", one) for one in "ab"]), "<ul><li>a</li><li>b</li></ul>"),
        (tag("meta", charset="utf-8"), '<meta charset="utf-8">'),
        (tag("rect", x=1, class_="vague"), '<rect x="1" class="vague"/>'),
        (tag("label", "x", for_="a"), '<label for="a">x</label>'),
        (tag("p", hidden=True, title=None, dir=False), "<p hidden></p>"),
        (tag("p", data_rule='"x" <y>'), '<p data-rule="&quot;x&quot; &lt;y&gt;"></p>'),
        (tag("p", "a\x00b\ud800\ufdd0c\x1b"), "<p>a\ufffdb\ufffd\ufffdc\ufffd</p>"),
        (tag("p", "a\u202eb"), '<p>a<span class="sign">U+202E</span>b</p>'),
        (tag("p", title="a\u202eb\x00"), '<p title="aU+202Eb\ufffd"></p>'),
        (tag("p", "é – 𝔘\n\t\u200d"), "<p>é – 𝔘\n\t\u200d</p>"),
        (html("<", Html("<hr>"), ["&", ["'"]]), "&lt;<hr>&amp;&#x27;"),
    ],
    ids=[
        "text", "an element", "a list", "void", "of SVG", "a keyword", "no value", "an attribute",
        "controls", "turning", "turning attribute", "other letters", "pieces",
    ],
)  # fmt: skip
def test_what_is_no_markup_is_escaped(made: str, expected: str) -> None:
    assert made == expected


@given(st.text(), st.text())
def test_no_text_leaves_its_element_or_attribute(text: str, value: str) -> None:
    root = read(tag("p", text, title=value))
    (only,) = root.children
    assert not isinstance(only, str)
    assert (only.tag, set(only.attributes)) == ("p", {"title"})
    assert all(one.tag == "span" for one in only.inside())


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cn"])))
def test_text_is_shown_as_it_stands(text: str) -> None:
    element = read(tag("p", text, title=text)).one("p")
    assert (element.text, element.attributes["title"]) == (text, text)
