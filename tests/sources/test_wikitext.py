"""MediaWiki wikitext: what a reader sees of it, and what its editors left broken."""

from __future__ import annotations

import pytest

from tests.sources.outlines import blocks, marks, problems, read

STRUCTURE = {
    "nothing": ("", []),
    "headings and paragraphs": (
        "Lead\non.\n\n== Life ==<!-- c -->\nText.\n=== ''Youth'' ===\nMore.\n== Work ==\n",
        ["paragraph: Lead on.", "heading 2: Life", "  paragraph: Text.", "  heading 3: Youth",
         "    paragraph: More.", "heading 2: Work"],
    ),
    "a page's own title": ("= Ada =\n\nText.\n", ["title 1: Ada", "paragraph: Text."]),
    "no headings": ("= a\n==\n=== x\na = b =\n", ["paragraph: = a == === x a = b ="]),
    "lists": (
        "* one\n** two\n# three\n: four\n; five : six\n----\nx\n",
        ["item 1: one", "item 2: two", "item 1: three", "paragraph 1: four", "item 1: five : six",
         "paragraph: x"],
    ),
    "fields in a list": (
        "* '''Born:''' {{birth date|1852|2|3|df=y}}\n* Died&#58; 1911\n",
        ["field Born: 3 February 1852", "field Died: 1911"],
    ),
    "a comment line does not end a paragraph": ("a\n<!-- c -->\nb\n", ["paragraph: a b"]),
    "blockquote on one line": (
        "<blockquote>A clean man.</blockquote>\n\nx\n\ny <blockquote>b</blockquote> z\n",
        ["quotation: A clean man.", "paragraph: x", "paragraph: y", "quotation: b", "paragraph: z"],
    ),
    "blockquote": ("<blockquote>\nA clean man.\n</blockquote>\nx\n", ["quotation: A clean man.", "paragraph: x"]),
    "quote template": ("{{quote|A clean man.|Ada}}\n\nx {{quote|y}}\n", ["quotation: A clean man.", "paragraph: x y"]),
    "infobox": (
        "{{Infobox person\n| name = Ada <!-- c -->\n| birth_date = {{birth date|1852|2|3|df=y}}\n| died =\n"
        "| image = \n| module = {{Infobox pilot\n  | boats = 3\n  }}\n| known = [[a|b]]<br>[[c]]\n}}'''Ada''' was.\n",
        ["field name: Ada", "field birth_date: 3 February 1852", "field boats: 3", "field known: b; c",
         "paragraph: Ada was."],
    ),
    "a date of birth in the opening": (
        "Ada {{birth date|1852|2|3}} (died {{death date|1911|1|1}}) was.\n\n== Life ==\n"
        "Jo {{birth date|1860|1|1}} rowed.\n",
        ["paragraph: Ada February 3, 1852 (died January 1, 1911) was.",
         "field birth date: February 3, 1852", "heading 2: Life",
         "  paragraph: Jo January 1, 1860 rowed."],
    ),
    "a birth's template for a death": (
        "{{Infobox person\n| name = Ada\n| death_date = {{birth date|1852|2|3}}\n}}\n",
        ["field name: Ada"],
    ),
    "a box by its shape": (
        "{{Ship facts\n| name = A\n| built = 1884\n| length = 3\n| lost = 1901\n}}\n",
        ["field name: A", "field built: 1884", "field length: 3", "field lost: 1901"],
    ),
    "a box of something else": (
        "{{Navbox\n| name = A\n| list1 = b\n| list2 = c\n| list3 = d\n}}\nx\n", ["paragraph: x"],
    ),
    "table": (
        "{| class=\"wikitable\"\n|+ The boats\n! Year !! style=\"x\" | Boats\n|-\n| rowspan=\"2\" | 1884 || 3\n|-\n"
        "| 4\n|-\n! scope=\"row\" | 1886\n| [[five|5]]\nand more\n|-\n| colspan=2 | none || x\n|}\nafter\n",
        ["caption: The boats", "cell: Year", "cell: Boats", "cell Year: 1884", "cell Boats: 3",
         "cell Boats: 4", "cell Year: 1886", "cell Boats: 5 and more", "cell Year: none", "cell: x",
         "paragraph: after"],
    ),
    "a table in a table is left out": (
        "{|\n| a\n{|\n| b\n|}\n|}\n", ["cell: a"],
    ),
    "files": (
        "[[File:a.jpg|thumb|left|The [[mole]] in 1871]]Text [[Image:b.png|200px]] and [[File:c.png|thumb|Pier]].\n",
        ["caption: The mole in 1871", "paragraph: Text and.", "caption: Pier"],
    ),
    "gallery": ("<gallery>\nFile:a.jpg|The mole\nFile:b.jpg\n</gallery>\nx\n", ["caption: The mole", "paragraph: x"]),
    "categories and languages": (
        "Text.\n[[Category:1852 births|Holm]]\n[[fr:Ada]]\n[[:Category:Pilots]] [[Category:x]]\n",
        ["paragraph: Text.", "navigation category: 1852 births", "navigation interwiki: Ada",
         "paragraph: Category:Pilots", "navigation category: x"],
    ),
    "sections of sources": (
        "== Bibliography ==\n* {{cite book|last=Holm|first=A.|title=Moles|year=1958|location=Peel|publisher=Quay|pages=3–4|isbn=1}}\n"
        "* Lind, Bo (1960) ''Piers''.\n== See also ==\n* [[Quays]]\n== References ==\n{{reflist}}\n",
        ["heading 2: Bibliography", "  entry 1: Holm, A. (1958). Moles. Peel: Quay. p. 3–4. ISBN 1.",
         "  entry 1: Lind, Bo (1960) Piers.", "heading 2: See also", "  navigation 1: Quays",
         "heading 2: References", "  navigation references: "],
    ),
    "a source on a line of its own": (
        "{{cite web|title=Moles|url=http://a.org}}\n", ["entry: Moles."],
    ),
    "hatnotes and unknown templates are dropped": (
        "{{Main|x}}\n{{for|a|b}}\nText {{foo|bar}} more.\n{{DEFAULTSORT:a}}\n", ["paragraph: Text more."],
    ),
    "page switches": ("__NOTOC__\na __TOC__ b ~~~~\n", ["paragraph: a b"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STRUCTURE.values(), ids=STRUCTURE)
def test_blocks_are_read_as(text: str, expected: list[str]) -> None:
    assert blocks(read(text, "wikitext")) == expected


INLINE = {
    "quotation signs": ("''a'' '''b''' '''''c''''' d''''e'''' l'''''''f", "a b c d'e' l''f"),
    "links": ("[[a]] [[b|c ''d'']] [[Peel (town)|]] [[:w:e]] [[f]]s", "a c d Peel w:e fs"),
    "external link in brackets": ("([http://a.org  b] 3)", "(b 3)"),
    "external links": (
        "[http://a.org b] [//c.org d] http://e.org/f. [g] h",
        "b d http://e.org/f. [g] h",
    ),
    "entities": ("a&nbsp;&ndash; b &#65; &nosuch;", "a – b A &nosuch;"),
    "tags": ("a<br/>b <small>c</small> <sub>2</sub> <u>d</u>", "a b c 2 d"),
    "nowiki and math": (
        "<nowiki>[[a]] ''b''</nowiki> <math>x^2</math> <pre>c</pre>",
        "[[a]] ''b'' c",
    ),
    "comments": ("a <!-- b --> c", "a c"),
    "arguments": ("a {{{1|b}}} c", "a c"),
    "birth date": ("{{birth date|1852|2|3}}", "February 3, 1852"),
    "birth date, day first": ("{{Birth_date and age|1852|2|3|df=yes}}", "3 February 1852"),
    "birth date in parts": (
        "{{birth date|1852|Feb}} {{birth date|1852}} {{dob|1852|13|1}}",
        "February 1852 1852 13 1, 1852",
    ),
    "birth date in words": ("{{birth-date|3 February 1852}}", "3 February 1852"),
    "death date and age": (
        "{{death date and age|1911|7|19|1852|2|3|df=y}}",
        "19 July 1911 (aged 59)",
    ),
    "death before the birthday": ("{{dda|1911|2|2|1852|2|3}}", "February 2, 1911 (aged 58)"),
    "death date without a day": ("{{death date and age|1911|7||1852|2|3}}", "July 1911"),
    "years": (
        "{{birth year and age|1852|2}} {{death year and age|1911|1852}}",
        "February 1852 1911",
    ),
    "month and year": ("{{birth month and year|1852|2}}", "February 1852"),
    "two dates": (
        "{{start and end dates|1881|3|1|1882|4|2|df=y}} {{start and end date|1881}}",
        "1 March 1881 – 2 April 1882 1881",
    ),
    "old style": ("{{OldStyleDate|3 February|1852|22 January}}", "3 February 1852"),
    "circa": ("{{circa|1850}} {{c.|1850|1860}} {{ca.}}", "c. 1850 c. 1850–c. 1860 c."),
    "floruit": ("{{floruit|1850|1860}} {{reign|1850}}", "fl. 1850–1860 r. 1850"),
    "as of": (
        "{{as of|1911|7}} and {{As of|1911|lc=y}} {{as of}}",
        "As of July 1911 and as of 1911",
    ),
    "age": ("{{age|1852|2|3|1911|7|19}}{{age|1852}}", "59"),
    "marriage": (
        "{{marriage|[[Bo]]|1879}} {{marriage|Cy|1881|1890|end=div}}",
        "Bo (m. 1879) Cy (m. 1881; div. 1890)",
    ),
    "marriage without an end": (
        "{{marriage|Bo|1879|1890}} {{marriage|Cy}} {{marriage|D|1|2|end=left}}",
        "Bo (m. 1879–1890) Cy D (m. 1; left 2)",
    ),
    "convert": ("{{convert|34|ft|m|1}} {{cvt|3|to|4|mi}} {{convert|3}}", "34 ft 3 to 4 miles"),
    "height": ("{{height|ft=6|in=2}} {{height}}", "6 ft 2 in"),
    "languages": (
        "{{lang|fr|une}} {{lang-de|ein}} {{langx|it|uno}} {{native name|ru|один}}",
        "une ein uno один",
    ),
    "lists": ("{{ubl|a|b|}} {{hlist|c|d}} {{plainlist|\n* e\n* f\n}}", "a; b c; d; e; f"),
    "spaces and dashes": (
        "a{{nbsp}}b{{snd}}c{{ndash}}d{{mdash}}e{{·}}f{{'}}g{{!}}h",
        "a b – c–d—e · f'g|h",
    ),
    "money": ("{{US$|3}} {{£|4}} {{GBP|5}} {{EUR|6}}{{£}}", "US$3 £4 £5 €6"),
    "fractions": ("{{frac|1|2}} {{frac|3|1|2}} {{frac}}", "1/2 3 1/2"),
    "ships": (
        "{{HMS|Ada}} {{SS|Bo|1884}} {{ship||Cy|2}} {{ship|MV|Di}}{{SS}}",
        "HMS Ada SS Bo Cy MV Di",
    ),
    "names": ("{{sortname|Ada|Holm}} {{ill|Bo|de}} {{sort|x|Cy}}", "Ada Holm Bo Cy"),
    "wrappers": ('{{nowrap|a {{small|b}}}} {{abbr|c|d}} {{flag|Peel}}{{"|q}}', 'a b c Peel"q"'),
    "nested templates": ("{{nowrap|{{circa|{{nowrap|1850}}}}}}", "c. 1850"),
    "parameter that is named": ("{{nowrap|1=a=b}}", "a=b"),
    "three braces": ("{{{{nowrap|a}}}} {{{b}}", "{} {"),
    "parser functions": ("a {{#if:x|y|z}} b", "a b"),
}


@pytest.mark.parametrize(("text", "expected"), INLINE.values(), ids=INLINE)
def test_readers_see(text: str, expected: str) -> None:
    block, *fields = read(f"x {text}", "wikitext").blocks
    assert block.text == f"x {expected}"
    assert {field.key for field in fields} <= {"birth date", "death date"}


def test_links_and_italics_are_kept_as_spans() -> None:
    (block,) = read(
        "The ''Ada [[Bo (ship)|Bo]]'' met [http://a.org her ''crew''] ''and.", "wikitext"
    ).blocks
    assert [block.text[slice(*span)] for span in block.italics] == ["Ada Bo", "crew"]
    assert [(block.text[k.start : k.end], k.target) for k in block.links] == [
        ("Bo", "Bo (ship)"), ("her crew", "http://a.org")
    ]  # fmt: skip


MARKS = {
    "ref": ("So.<ref>Holm, ''Moles''.</ref> And", ["ref : So.| And"]),
    "named": ("So <ref name=\"a\" group='n'>x</ref><ref name=a />.", ["ref a: So|.", "ref a: So|."]),
    "capitals": ("So<REF Name=a>x</Ref>.", ["ref a: So|."]),
    "short": ("So.{{sfn|Holm|Lind|1999|p=3}}", ["template Holm Lind 1999: So.|"]),
    "several": ("So.{{r|a|b}}", ["ref a: So.|", "ref b: So.|"]),
    "note": ("So.{{efn|A ''note''.|name=n}} {{refn|group=g|x}} {{#tag:ref|y|name=z}}",
             ["ref n: So.|", "ref : So.|", "ref z: So.|"]),
    "needed": ("So{{citation needed|date=May 2020}} {{cn}} {{citation needed span|text=here}}",
               ["citation-needed citation needed: So| her", "citation-needed cn: So| her",
                "citation-needed citation needed span: So here|"]),
    "bare address": ("So [http://a.org].", ["link http://a.org: So|."]),
    "inside a template": ("So {{convert|3|ft}}<ref>x</ref> {{foo|<ref>y</ref>}} on",
                          ["ref : So 3 ft| on", "ref : So 3 ft| on"]),
    "in a list of references": ("So<ref name=a/>\n<references>\n<ref name=\"a\">x</ref>\n</references>",
                                ["ref a: So|", "ref a: |"]),
    "in a reflist": ("So<ref name=a/>\n{{reflist|refs=<ref name=a>x</ref>}}", ["ref a: So|", "ref a: |"]),
    "short inside a ref": ("So<ref>{{harvnb|Holm|1999}}</ref>", ["ref : So|", "template Holm 1999: |"]),
    "in nowiki or a comment": ("<nowiki><ref>a</ref></nowiki><!-- <ref>b</ref> -->", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MARKS.values(), ids=MARKS)
def test_marks_are_taken_out(text: str, expected: list[str]) -> None:
    assert marks(read(text, "wikitext")) == expected


def test_a_mark_keeps_its_attributes_and_content() -> None:
    document = read(
        'a<ref name="b c" group=n dummy>Holm &amp; Lind</ref>{{sfn|Holm|1999|p=3}}', "wikitext"
    )
    ref, short = document.marks
    assert (ref.content, ref.group) == ("Holm & Lind", "n")
    assert ref.attributes == (("name", "b c"), ("group", "n"), ("dummy", ""))
    assert short.attributes == (
        ("template", "sfn"),
        ("author", "Holm"),
        ("year", "1999"),
        ("p", "3"),
    )


def test_cited_sources_have_their_parameters() -> None:
    text = "a<ref>{{Cite book |last1=Holm |first1=A. |author2=Bo |title=[[Moles]] |date=3 May 1958 |pgs=3 |isbn=}}</ref>"
    (entry,) = read(text, "wikitext").entries
    assert (entry.kind, entry.key, entry.block) == ("ref", "", -1)
    assert entry.text == "Holm, A.; Bo (3 May 1958). Moles."
    assert entry.fields == (
        ("template", "cite book"), ("author", "Holm, A.; Bo"), ("title", "Moles"), ("year", "1958"),
        ("last1", "Holm"), ("first1", "A."), ("author2", "Bo"), ("date", "3 May 1958"), ("pgs", "3"),
        ("isbn", ""),
    )  # fmt: skip


def test_free_entries_have_the_parts_that_can_be_told() -> None:
    (entry,) = read(
        "== Sources ==\n* Holm, Ada (1958) ''Moles'', Quay Press.\n", "wikitext"
    ).entries
    assert (entry.kind, entry.key, entry.block) == ("bibliography", "Holm", 1)
    assert entry.fields == (
        ("author", "Holm, Ada"), ("title", "Moles"), ("year", "1958"), ("publisher", "Quay Press")
    )  # fmt: skip


def test_defined_references_say_so() -> None:
    document = read(
        "a<ref name=b/>\n<references>\n<ref name=b>Holm</ref>\n</references>", "wikitext"
    )
    assert [(e.key, e.kind) for e in document.entries] == [("b", "list-defined")]
    assert document.marks[1].attributes == (("name", "b"), ("list-defined", "yes"))


PROBLEMS = {
    "nothing": ("a<ref>b</ref> {{c|[[d]]}} [http://e.org f] [g]", []),
    "unclosed ref": (
        'a<ref name="b"> c\n\n== d ==\ne<ref>f</ref>',
        [("unclosed-ref", '<ref name="b">')],
    ),
    "ref never closed": ("a<ref>b", [("unclosed-ref", "<ref>")]),
    "stray ref": ("a</ref>b", [("stray-closing-ref", "</ref>")]),
    "stray list": ("a</references>", [("stray-closing-references", "</references>")]),
    "unclosed list": ("a<references>", [("unclosed-references", "<references>")]),
    "unclosed template": ("a {{b|c", [("unclosed-template", "{{")]),
    "template unclosed in a ref": ("a<ref>{{b|c</ref> d", [("unclosed-template", "{{")]),
    "stray template": ("a }} b", [("stray-closing-template", "}}")]),
    "unclosed link": ("a [[b\n\nc", [("unclosed-link", "[[")]),
    "half closed link": ("a [[b] c", [("unclosed-link", "[[")]),
    "stray link": ("a ]] b", [("stray-closing-link", "]]")]),
    "unclosed bracket": (
        "a [http://b.org c\nd [e",
        [("unbalanced-bracket", "["), ("unbalanced-bracket", "[")],
    ),
    "stray bracket": ("a ] b", [("unbalanced-bracket", "]")]),
    "bracket of another level": ("[a {{nowrap|b] c}}", [("unbalanced-bracket", "[")]),
    "unclosed comment": ("a <!-- b", [("unclosed-comment", "<!--")]),
    "unclosed table": ("{|\n| a", [("unclosed-table", "{|")]),
    "tags": (
        "<small>a</small></b> <div>",
        [("stray-closing-tag", "</b>"), ("unclosed-tag", "<div>")],
    ),
    "unclosed nowiki": ("<nowiki>a", [("unclosed-tag", "<nowiki>")]),
    "link over an unclosed template": ("[[a|{{b]] c", [("unclosed-template", "{{")]),
}


@pytest.mark.parametrize(("text", "expected"), PROBLEMS.values(), ids=PROBLEMS)
def test_problems_are_noted_where_they_are(text: str, expected: list[tuple[str, str]]) -> None:
    assert problems(read(text, "wikitext")) == expected


def test_an_unclosed_ref_still_counts_as_a_mark() -> None:
    (mark, _) = read('a<ref name="b"> c<ref>d</ref>', "wikitext").marks
    assert (mark.key, mark.attributes) == ("b", (("name", "b"), ("broken", "unclosed")))


def test_comments_are_kept_with_their_places() -> None:
    text = "a <!-- factlint: ignore x -- because y -->\n{{b|<!-- c -->}}"
    document = read(text, "wikitext")
    assert [c.text for c in document.comments] == ["factlint: ignore x -- because y", "c"]
    assert [text[c.start : c.end] for c in document.comments] == [
        f"<!-- {c.text} -->" for c in document.comments
    ]
