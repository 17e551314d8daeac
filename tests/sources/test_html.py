"""HTML: the text of a page, whatever its tags are like."""

from __future__ import annotations

import pytest

from tests.sources.outlines import blocks, marks, read

STRUCTURE = {
    "nothing": ("", []),
    "text without tags": ("Ada was born.", ["paragraph: Ada was born."]),
    "page": (
        "<!DOCTYPE html><html><head><title>Ada | Site</title><style>p{}</style></head><body><nav>Home</nav>"
        "<h1>Ada <i>Holm</i></h1>\n<p>She  was\nborn.</p><h2>Life</h2><p>More.<footer>x</footer></body></html>",
        ["metadata title: Ada | Site", "title 1: Ada Holm", "paragraph: She was born.", "heading 2: Life",
         "  paragraph: More."],
    ),
    "a page without headings": ("<title>Ada</title><p>a", ["title: Ada", "paragraph: a"]),
    "a second first heading": ("<h1>A</h1><h1>B</h1><p>c", ["title 1: A", "heading 1: B", "  paragraph: c"]),
    "unclosed": (
        "<p>one<p>two <b>bold<ul><li>three<li>four<ul><li>five</ul><li>six</ul>out",
        ["paragraph: one", "paragraph: two bold", "item 1: three", "item 1: four", "item 2: five",
         "item 1: six", "paragraph: out"],
    ),
    "stray": ("</p></div>a</b> b</li>", ["paragraph: a b"]),
    "fields in a list": (
        "<ul><li><b>Born:</b> 1852<li>Died: 1911<li>x</ul>", ["field Born: 1852", "field Died: 1911", "item 1: x"],
    ),
    "terms": (
        "<dl><dt>Born<dd>1852<dt>Died<dd>1911<br>(aged 59)<dd>Peel</dl>",
        ["field Born: 1852", "field Died: 1911 (aged 59)", "field Died: Peel"],
    ),
    "table": (
        "<table><caption>Boats</caption><tr><th>Year<th>Crew<tr><td>1884<td>3</tr><tr><th>1885</th><td>4</table>",
        ["caption: Boats", "cell: Year", "cell: Crew", "cell Year: 1884", "cell Crew: 3", "cell Year: 1885",
         "cell Crew: 4"],
    ),
    "infobox": (
        "<table class='infobox vcard'><tr><th>Born</th><td>3 Feb 1852<br/>Peel</td></tr></table>",
        ["field Born: 3 Feb 1852; Peel"],
    ),
    "an empty line": (
        "<p>one <br> two.<br>&nbsp;<BR/>three <b>four</b><br><br></p><h2>five<br><br>six</h2>",
        ["paragraph: one two.", "paragraph: three four", "heading 2: five six"],
    ),
    "line breaks before no other value": (
        "<table><tr><td>Peel <br> <br>Douglas<br></td></tr></table>", ["cell: Peel; Douglas"],
    ),
    "quotation, figure, code": (
        "<blockquote><p>A clean man.</p></blockquote><figure><img alt=x><figcaption>The mole</figcaption></figure>"
        "<pre>x = 1\n y</pre>",
        ["quotation: A clean man.", "caption: The mole", "code: x = 1 y"],
    ),
    "entities and signs": ("<p>a&nbsp;&amp;&#66; &lt;b&gt; 1 < 2 &nosuch; <q>c</q>", ["paragraph: a &B <b> 1 < 2 &nosuch; “c”"]),
    "skipped": (
        "<script>var a = '<p>no</p>';</script><p>a<template><p>b</template></p><svg><text>c</svg><style>",
        ["paragraph: a"],
    ),
    "navigation in navigation": ("<nav>a<nav>b</nav>c</nav>d", ["paragraph: d"]),
    "sources": (
        "<h2>Sources</h2><ul><li>Holm, A. <cite>Moles</cite>. 1958.</ul><p>Nobody knows.</p><h2>See also</h2><p>Piers",
        ["heading 2: Sources", "  entry 1: Holm, A. Moles. 1958.", "  paragraph: Nobody knows.",
         "heading 2: See also", "  navigation: Piers"],
    ),
    "a sign of more in an attribute": ('<p title="a > b">c</p>', ["paragraph: c"]),
    "microdata": (
        "<p>Ada (<time itemprop=birthDate datetime='1852-02-03'>3 February</time>) of <span itemprop=\"birthPlace\">"
        "<b>Peel</b> town</span></p><meta itemprop=name content='Ada'>",
        ["paragraph: Ada (3 February) of Peel town", "field birthDate: 1852-02-03", "field birthPlace: Peel town",
         "field name: Ada"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STRUCTURE.values(), ids=STRUCTURE)
def test_elements_are_read_as(text: str, expected: list[str]) -> None:
    assert blocks(read(text, "html")) == expected


MARKS = {
    "linked number": (
        '<p>So.<sup id="r1"><a href="#fn1">1</a></sup> And',
        ["footnote fn1: So.| And"],
    ),
    "linked bracket": ('<p>So.<a href="#cite_note-x">[1]</a>', ["footnote cite_note-x: So.|"]),
    "id with any signs": (
        '<p>So.<sup><a href="#cite_note-Holm_&amp;_Ek_(1913)-4">[3]</a></sup>'
        '<ol><li id="cite_note-Holm_&amp;_Ek_(1913)-4">Holm, 1913</ol>',
        ["footnote cite_note-Holm_&_Ek_(1913)-4: So.|"],
    ),
    "called by another note": (
        '<p>So.<a href="#cite_note-1">[1]</a><ol><li id="cite_note-1">See'
        ' Ek.<a href="#cite_note-2">[2]</a><li id="cite_note-2">Ek, 1913</ol>',
        ["footnote cite_note-1: So.|", "footnote cite_note-2: See Ek.|"],
    ),
    "bracket around the link": ('<p>So [<a href="#ref2">2</a>].', ["footnote ref2: So|."]),
    "bracket without a link": ("<p>So.<sup>[3]</sup>", ["footnote 3: So.|"]),
    "needed": ("<p>So<sup>[citation needed]</sup>.", ["citation-needed citation needed: So|."]),
    "raised link to any id": (
        '<p>So.<sup><a href="#n1">1</a></sup><ol><li id="n1">Holm, 1999</ol>',
        ["footnote n1: So.|"],
    ),
    "link around a raised number": (
        '<p>So.<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> x',
        ["footnote _ftn1: So.| x"],
    ),
    "raised number under a heading of notes": (
        "<p>So.<sup>1, 3–4</sup> And more<sup>2</sup> 3 km<sup>2</sup>, 10<sup>6</sup><h2>Notes</h2>",
        [
            "footnote 1: So.| And",
            "footnote 3: So.| And",
            "footnote 4: So.| And",
            "footnote 2: And more| 3 k",
        ],
    ),
    "exponent": ("<p>3 km<sup>2</sup>", []),
    "a word that links to a section": ('<p>See <a href="#ref-life">her life</a>', []),
    "way back": (
        '<p>a<a href="#fn1">1</a><p id="fn1">Holm, 1999 <a href="#fnref1">↩</a>',
        ["footnote fn1: a|"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), MARKS.values(), ids=MARKS)
def test_notes_are_taken_out(text: str, expected: list[str]) -> None:
    assert marks(read(text, "html")) == expected


def test_notes_are_entries() -> None:
    text = (
        '<p>a<a href="#fn1">1</a> b<a href="#fn2">2</a><ol><li id="fn1"><p>Holm.</p><p>More.'
        '<a href="#fnref1">^</a></p></li><li id="fn2">Lind, <a href="http://c.org">Piers</a>, 1960.</li><li>x</ol>'
    )
    document = read(text, "html")
    assert [(e.key, e.kind, e.text, e.block) for e in document.entries] == [
        ("fn1", "footnote", "Holm. More.", 1), ("fn2", "footnote", "Lind, Piers, 1960.", 3)
    ]  # fmt: skip
    assert ("url", "http://c.org") in document.entries[1].fields
    assert blocks(document)[-1] == "item 1: x"


def test_an_anchor_at_the_beginning_of_a_block_names_a_note() -> None:
    text = (
        '<p>a<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p><hr>'
        '<p><a href="#_ftnref1" name="_ftn1">[1]</a> Holm, <i>Boats</i>.</p>'
        '<p><a href="#_ftnref2" name="_ftn2">[2]</a> Lind.</p><p>b <a name="_ftn3"></a>c</p>'
    )
    assert [(e.key, e.text) for e in read(text, "html").entries] == [
        ("_ftn1", "Holm, Boats."),
        ("_ftn2", "Lind."),
    ]


def test_raised_numbers_call_the_notes_in_their_order() -> None:
    text = "<p>a.<sup>2</sup><h2>Notes</h2><ol><li>Holm, 1999, p. 3.<li>Lind, 1960, p. 4.</ol>"
    assert [(e.key, e.kind, e.text) for e in read(text, "html").entries] == [
        ("1", "footnote", "Holm, 1999, p. 3."), ("2", "footnote", "Lind, 1960, p. 4.")
    ]  # fmt: skip


def test_links_and_italics_are_kept_as_spans() -> None:
    text = '<p><em>Ada</em> met <a href="http://a.org">her <i>crew</i></a> <i>and <em>all</em> sank</i>'
    (block,) = read(text, "html").blocks
    assert [block.text[slice(*span)] for span in block.italics] == ["Ada", "crew", "and all sank"]
    assert [(block.text[k.start : k.end], k.target) for k in block.links] == [
        ("her crew", "http://a.org")
    ]


def test_comments_are_kept_with_their_places() -> None:
    text = "<p>a<!-- factlint: ignore x --> b</p><!-- open"
    document = read(text, "html")
    assert [(c.text, text[c.start : c.end]) for c in document.comments] == [
        ("factlint: ignore x", "<!-- factlint: ignore x -->")
    ]
