"""Plain text: what each kind of line is read as."""

from __future__ import annotations

import pytest

from tests.sources.outlines import blocks, marks, problems, read

LONG = "The harbour was deepened in 1871 and the old mole was carried away by the storm of that winter."

STRUCTURE = {
    "a lone sentence is a paragraph": ("He died in 1911.", ["paragraph: He died in 1911."]),
    "a lone line without a stop is a paragraph": (
        "He died in 1911",
        ["paragraph: He died in 1911"],
    ),
    "nothing at all": ("", []),
    "a title over a paragraph": (
        f"Ada Holm\n\n{LONG}\n",
        ["title: Ada Holm", f"paragraph: {LONG}"],
    ),
    "equals signs": (
        f"= Ada Holm =\n\n{LONG}\n\n==Life==\n{LONG}\n",
        ["title: Ada Holm", f"paragraph: {LONG}", "heading 2: Life", f"  paragraph: {LONG}"],
    ),
    "two marked headings of one level are no title": (
        f"== Life ==\n{LONG}\n\n== Work ==\n{LONG}\n",
        ["heading 2: Life", f"  paragraph: {LONG}", "heading 2: Work", f"  paragraph: {LONG}"],
    ),
    "underlined headings": (
        f"Ada Holm\n========\n\n{LONG}\n\nLife\n----\n\n{LONG}\n",
        ["title: Ada Holm", f"paragraph: {LONG}", "heading 2: Life", f"  paragraph: {LONG}"],
    ),
    "hashes": (
        f"# Ada Holm\n\n## Life\n\n{LONG}\n",
        ["title: Ada Holm", "heading 2: Life", f"  paragraph: {LONG}"],
    ),
    "a banner of asterisks over the page's name": (
        f"** ships and harbours: Holm\n\nAda Holm\n\n{LONG}\n",
        ["title: ships and harbours: Holm", "title: Ada Holm", f"paragraph: {LONG}"],
    ),
    "a title in capitals and a subtitle": (
        f"ADA HOLM\nPilot, diver, keeper of the light\n\n{LONG}\n",
        ["title: ADA HOLM", "title 2: Pilot, diver, keeper of the light", f"paragraph: {LONG}"],
    ),
    "a label under a heading in capitals": (
        f"HARBOUR MUSEUM\nLabel 3\n\nMODEL OF A MOLE\nAda Holm, 1883. Pine, lead. Length 86 cm.\n\n{LONG}",
        [
            "title: HARBOUR MUSEUM",
            "title 2: Label 3",
            "heading 1: MODEL OF A MOLE",
            "  paragraph: Ada Holm, 1883. Pine, lead. Length 86 cm.",
            f"  paragraph: {LONG}",
        ],
    ),
    "a heading over a heading is its parent": (
        f"Pilots\n\nIn the north\n\nAda Holm\n\n{LONG}\n\nIn the south\n\nBo Lind\n\n{LONG}\n",
        [
            "title: Pilots",
            "heading 1: In the north",
            "  heading 2: Ada Holm",
            f"    paragraph: {LONG}",
            "heading 1: In the south",
            "  heading 2: Bo Lind",
            f"    paragraph: {LONG}",
        ],
    ),
    "a name over a name is an empty section among siblings": (
        f"Pilots\n\nAda Holm\n\n{LONG}\n\nBo Lind\n\nCai Moss\n\n{LONG}\n",
        [
            "title: Pilots",
            "heading 1: Ada Holm",
            f"  paragraph: {LONG}",
            "heading 1: Bo Lind",
            "heading 1: Cai Moss",
            f"  paragraph: {LONG}",
        ],
    ),
    "an empty section like an earlier parent": (
        f"Pilots\n\nTo Iceland\n\nAda Holm\n\n{LONG}\n\nTo Norway\n\nHolm, Ada.\n\nLind, Bo. A book (1979).\n",
        [
            "title: Pilots",
            "heading 1: To Iceland",
            "  heading 2: Ada Holm",
            f"    paragraph: {LONG}",
            "heading 1: To Norway",
            "entry: Holm, Ada.",
            "entry: Lind, Bo. A book (1979).",
        ],
    ),
    "a text that marks its headings marks all of them": (
        f"== Life ==\n\n{LONG}\n\nA short line\n\n== Work ==\n\n{LONG}\n",
        [
            "heading 2: Life",
            f"  paragraph: {LONG}",
            "  paragraph: A short line",
            "heading 2: Work",
            f"  paragraph: {LONG}",
        ],
    ),
    "many short lines in a row are a list": (
        f"Crew\n\n{LONG}\n\nAda Holm\n\nBo Lind\n\nCai Moss\n\nDag Ness\n\nEva Orn\n",
        [
            "title: Crew",
            f"paragraph: {LONG}",
            "item 1: Ada Holm",
            "item 1: Bo Lind",
            "item 1: Cai Moss",
            "item 1: Dag Ness",
            "item 1: Eva Orn",
        ],
    ),
    "a name at the end is a signature": (
        f"Ada\n\n{LONG}\n\nBo Lind",
        ["title: Ada", f"paragraph: {LONG}", "paragraph: Bo Lind"],
    ),
    "a hard-wrapped paragraph": (
        "The harbour was deepened in 1871 and the old mole was carried away\nby the storm of that winter,"
        " which nobody who was there ever\nforgot.",
        [
            "paragraph: The harbour was deepened in 1871 and the old mole was carried away by the storm"
            " of that winter, which nobody who was there ever forgot."
        ],
    ),
    "a wrapped paragraph that ends early is followed by another": (
        "The harbour was deepened in 1871 and the old mole was carried away\nin the winter.\nNobody"
        " who was there in that winter ever forgot it, they said, and\nthey were right.",
        [
            "paragraph: The harbour was deepened in 1871 and the old mole was carried away in the winter.",
            "paragraph: Nobody who was there in that winter ever forgot it, they said, and they were right.",
        ],
    ),
    "lines that nobody wraps are paragraphs of their own": (
        f"{LONG} {LONG}\n{LONG}\nand so on.\n",
        [f"paragraph: {LONG} {LONG}", f"paragraph: {LONG} and so on."],
    ),
    "a heading directly over unwrapped lines": (
        f"Title\n\n{LONG}\n\nEarly life\n{LONG} {LONG}\n",
        [
            "title: Title",
            f"paragraph: {LONG}",
            "heading 1: Early life",
            f"  paragraph: {LONG} {LONG}",
        ],
    ),
    "a heading directly over a wrapped paragraph": (
        f"Title\n\n{LONG}\n\nEarly life\nThe harbour was deepened in 1871 and the old mole was carried\n"
        "away by the storm.\n",
        [
            "title: Title",
            f"paragraph: {LONG}",
            "heading 1: Early life",
            "  paragraph: The harbour was deepened in 1871 and the old mole was carried away by the storm.",
        ],
    ),
    "fields under a name": (
        f"Ada Holm,\n- Born: 1852-02-03\n- Place of death: Peel\n- Note\n\n{LONG}\n",
        [
            "field name: Ada Holm,",
            "field Born: 1852-02-03",
            "field Place of death: Peel",
            "item 1: Note",
            f"paragraph: {LONG}",
        ],
    ),
    "fields without dashes": (
        f"Born: 1852\nDied: 1911\n\n{LONG}",
        ["field Born: 1852", "field Died: 1911", f"paragraph: {LONG}"],
    ),
    "a field goes on in the lines set in below it": (
        f"Career: Clerk, 1912-1914\n        Miller, 1914-1919\nNote: He was born\n   in Peel.\n\n{LONG}",
        [
            "field Career: Clerk, 1912-1914",
            "field Career: Miller, 1914-1919",
            "field Note: He was born in Peel.",
            f"paragraph: {LONG}",
        ],
    ),
    "one line with a colon and one set in is no field": (
        f"{LONG}\n\nNote: he was born in Peel.\n   He left in 1902.",
        [f"paragraph: {LONG}", "paragraph: Note: he was born in Peel. He left in 1902."],
    ),
    "one line with a colon is no field": (
        f"{LONG}\n\nNote: he was born in Peel.",
        [f"paragraph: {LONG}", "paragraph: Note: he was born in Peel."],
    ),
    "lists": (
        f"{LONG}\n\n- one\n  goes on\n  - two\n* three\n1. four\n(2) five\n** six\n",
        [
            f"paragraph: {LONG}",
            "item 1: one goes on",
            "item 2: two",
            "item 1: three",
            "item 1 1: four",
            "item 1 2: five",
            "item 2: six",
        ],
    ),
    "a wrapped line that begins with a number is no item": (
        "The first of the three boats was launched at Peel in the spring of\n1884. It was lost on\n"
        "12. May of the next year.",
        [
            "paragraph: The first of the three boats was launched at Peel in the spring of 1884. It was"
            " lost on 12. May of the next year."
        ],
    ),
    "a byline": (
        f"The Pilots of Peel\nby Ada Holm\n\n{LONG}\n",
        ["title: The Pilots of Peel", "metadata by: by Ada Holm", f"paragraph: {LONG}"],
    ),
    "a byline on its own": (
        f"The Pilots of Peel\n\nBy Ada Holm and Bo Lind\n\n{LONG}\n",
        ["title: The Pilots of Peel", "metadata by: By Ada Holm and Bo Lind", f"paragraph: {LONG}"],
    ),
    "numbered headings": (
        f"A Walk\n\n1. The mole (1871)\nBuilt by Ada Holm, it was carried away by the storm of that winter.\n\n"
        f"2. The pier\n\n{LONG}\n",
        [
            "title: A Walk",
            "heading 1: The mole (1871)",
            "  paragraph: Built by Ada Holm, it was carried away by the storm of that winter.",
            "heading 1: The pier",
            f"  paragraph: {LONG}",
        ],
    ),
    "years in order": (
        f"{LONG}\n\n1821 - First light\n1890  Rebuilt\n1988: Left\nto itself\n",
        [
            f"paragraph: {LONG}",
            "item 1: 1821 - First light",
            "item 1: 1890 Rebuilt",
            "item 1: 1988: Left",
            "paragraph: to itself",
        ],
    ),
    "a heading over years in order": (
        f"Title\n\n{LONG}\n\nKey dates\n1821  First light\n1890  Rebuilt\n",
        [
            "title: Title",
            f"paragraph: {LONG}",
            "heading 1: Key dates",
            "  item 1: 1821 First light",
            "  item 1: 1890 Rebuilt",
        ],
    ),
    "one line that begins with a year is prose": (
        "1821 - the year of the first light.",
        ["paragraph: 1821 - the year of the first light."],
    ),
    "a short heading over one sentence": (
        f"Title\n\n{LONG}\n\nAbout the author\nAda Holm is a pilot and lives in Peel.\n",
        [
            "title: Title",
            f"paragraph: {LONG}",
            "heading 1: About the author",
            "  paragraph: Ada Holm is a pilot and lives in Peel.",
        ],
    ),
    "sources in one line": (
        f"Title\n\n{LONG}\n\nSources: Harbour Archive; Holm, A History of Moles (1950).\n",
        [
            "title: Title",
            f"paragraph: {LONG}",
            "entry: Harbour Archive",
            "entry: Holm, A History of Moles (1950).",
        ],
    ),
    "an address is no heading": (
        f"{LONG}\n\nada@peel.example\n\n{LONG}",
        [f"paragraph: {LONG}", "paragraph: ada@peel.example", f"paragraph: {LONG}"],
    ),
    "quotation": (
        f"{LONG}\n\n> A clean man\n> splices better.\n",
        [f"paragraph: {LONG}", "quotation: A clean man splices better."],
    ),
    "caption": (
        f"Title\n\nFigure 1.--\n\n{LONG}\n\nFig. 2: The mole\nin 1871\n",
        [
            "title: Title",
            "caption Figure 1: Figure 1.--",
            f"paragraph: {LONG}",
            "caption Fig. 2: Fig. 2: The mole in 1871",
        ],
    ),
    "a caption without a number": (
        f"{LONG}\n\nPhoto: The mole in 1871.\n\n{LONG}",
        [f"paragraph: {LONG}", "caption Photo: Photo: The mole in 1871.", f"paragraph: {LONG}"],
    ),
    "a building is no entry": (
        f"{LONG}\n\nPeel Mole, completed in 1871, has two lamps.\n",
        [f"paragraph: {LONG}", "paragraph: Peel Mole, completed in 1871, has two lamps."],
    ),
    "metadata": (
        f"{LONG}\n\nCreated: 6:06 AM 5/19/2014\nLast updated: 12/24/2020\n",
        [
            f"paragraph: {LONG}",
            "metadata Created: 6:06 AM 5/19/2014",
            "metadata Last updated: 12/24/2020",
        ],
    ),
    "a footer": (
        f"Title\n\n{LONG}\n\nGo to:\n[Home] [About us]\n[Return to the main page]\n",
        [
            "title: Title",
            f"paragraph: {LONG}",
            "navigation: Go to:",
            "navigation: [Home] [About us]",
            "navigation: [Return to the main page]",
        ],
    ),
    "a rule is nothing": (
        f"{LONG}\n\n-----\n\n{LONG}",
        [f"paragraph: {LONG}", f"paragraph: {LONG}"],
    ),
    "a list of sources": (
        f"Title\n\n{LONG}\n\nSources:\n\n- Holm, Ada. Moles. Peel: Quay Press, 1958.\n- Harbour Board papers\n\n"
        f"See also\n\n- Other moles\n\nFurther reading\n\nLind, Bo. Piers. London, 1960.\n",
        [
            "title: Title",
            f"paragraph: {LONG}",
            "heading 1: Sources",
            "  entry 1: Holm, Ada. Moles. Peel: Quay Press, 1958.",
            "  entry 1: Harbour Board papers",
            "heading 1: See also",
            "  navigation 1: Other moles",
            "heading 1: Further reading",
            "  entry: Lind, Bo. Piers. London, 1960.",
        ],
    ),
    "a section of notes may hold prose": (
        f"Title\n\n{LONG}\n\nNotes\n\nShe never said why she left the harbour and nobody asked her about it.\n",
        [
            "title: Title",
            f"paragraph: {LONG}",
            "heading 1: Notes",
            "  paragraph: She never said why she left the harbour and nobody asked her about it.",
        ],
    ),
    "numbered notes": (
        "Title\n\nIt was so [1].\n\nNotes\n\n[1] Holm, Ada. Moles. 1958.\n[2] Lind, Bo. Piers. 1960.\n",
        [
            "title: Title",
            "paragraph: It was so.",
            "heading 1: Notes",
            "  entry 1 1: Holm, Ada. Moles. 1958.",
            "  entry 1 2: Lind, Bo. Piers. 1960.",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), STRUCTURE.values(), ids=STRUCTURE)
def test_lines_are_read_as(text: str, expected: list[str]) -> None:
    assert blocks(read(text, "plain")) == expected


MARKS = {
    "author at the end": ("It was so. [Holm]", ["bracket Holm: was so.|"]),
    "author before the stop": ("It was so [Holm].", ["bracket Holm: t was so|."]),
    "body": ("It was so. [U.S. Congress]", ["bracket U.S. Congress: was so.|"]),
    "author and page": ("It was so. [Holm, p. 3]", ["bracket Holm, p. 3: was so.|"]),
    "numbers": (
        "It was so.[1] It was [2, 3] not.",
        ["bracket 1: was so.| It", "bracket 2, 3: . It was| not"],
    ),
    "note": ("It was so.[note 2]", ["bracket note 2: was so.|"]),
    "needed": ("It was so [citation needed].", ["citation-needed citation needed: t was so|."]),
    "author and year with a page": (
        "It was so (Holm 1999, p. 3).",
        ["author-year Holm 1999, p. 3: t was so|."],
    ),
    "two sources": (
        "It was so (Holm 1999: 3; Lind and Moss 2001).",
        ["author-year Holm 1999: 3; Lind and Moss 2001: t was so|."],
    ),
    "et al.": ("It was so (Holm et al. 1999).", ["author-year Holm et al. 1999: t was so|."]),
    "one sure mark makes the style": (
        "It was so (Holm 1999). It was not (Lind 2001, p. 4).",
        ["author-year Holm 1999: t was so|. It", "author-year Lind 2001, p. 4: was not|."],
    ),
    "place and year": ("He lived in hotels (Moscow 1960) and died.", []),
    "month and year": ("The ship was lost (January 1980, p. 3).", []),
    "lifespan": ("Her son Tom (1862-1929) left.", []),
    "editor's word": ("Then [Holm] went to sea.", []),
    "editor's word in a quotation": ('"I knew [Holm]. He was tall," she said.', []),
    "sic": ("He was an enginer [sic] of note.", []),
    "a single letter": ("He had [a] boat.", []),
    "lower case": ("It was so [now Dnipro].", []),
    "abbreviation": ("It was the service (INS) that asked.", []),
    "a key of an entry anywhere": (
        "As [Holm] shows, it was so.\n\nSources\n\n- Holm, Ada. Moles. 1958.",
        ["bracket Holm: As| sho"],
    ),
    "broken": ("It was rusty water. Holm]", ["bracket Holm: y water.|"]),
}


@pytest.mark.parametrize(("text", "expected"), MARKS.values(), ids=MARKS)
def test_marks_are_taken_out(text: str, expected: list[str]) -> None:
    assert marks(read(text, "plain")) == expected


PROBLEMS = {
    "never opened": ("It was rusty. Holm] And", [("unbalanced-bracket", "Holm]")]),
    "never opened inside a sentence": (
        "It was very rusty water] and",
        [("unbalanced-bracket", "water]")],
    ),
    "never closed": ("It was [Holm and so on.", [("unbalanced-bracket", "[Holm")]),
    "balanced": ("It [was [so] now] here.", []),
    "stray asterisks": (f"** a banner\n\n{LONG}\n", [("stray-markup", "** a banner")]),
}


@pytest.mark.parametrize(("text", "expected"), PROBLEMS.values(), ids=PROBLEMS)
def test_problems_are_noted(text: str, expected: list[tuple[str, str]]) -> None:
    assert problems(read(text, "plain")) == expected


def test_a_broken_mark_says_so() -> None:
    (mark,) = read("It was rusty. Holm]", "plain").marks
    assert mark.attributes == (("broken", "unopened"),)


def test_a_mark_tells_author_year_and_page() -> None:
    (mark,) = read("It was so (see Holm 1999, p. 3).", "plain").marks
    assert mark.attributes == (("author", "Holm"), ("year", "1999"), ("page", "p. 3"))


def test_entries_have_the_keys_that_marks_use() -> None:
    text = f"{LONG}\n\nSources\n\n1. Holm, Ada. Moles. Peel: Quay Press, 1958.\n2. Harbour Board. Papers (1871).\n"
    entries = read(text, "plain").entries
    assert [(e.key, e.kind, e.text) for e in entries] == [
        ("1", "bibliography", "Holm, Ada. Moles. Peel: Quay Press, 1958."),
        ("2", "bibliography", "Harbour Board. Papers (1871)."),
    ]


def test_bare_entries_stand_under_no_heading() -> None:
    document = read(
        f"T\n\nLife\n\n{LONG}\n\nHolm, Ada.\n\nU.S. Congress. The Study (1979).\n\nEnd of page\n",
        "plain",
    )
    assert [(e.key, e.block) for e in document.entries] == [("Holm", 3), ("U.S. Congress", 4)]
    assert [b.headings for b in document.blocks[3:]] == [(), (), ()]
    assert document.blocks[-1].kind == "navigation"


def test_a_field_list_is_a_table_of_its_own() -> None:
    document = read(f"Born: 1852\nDied: 1911\n\n{LONG}\n\nLength: 3 m\nWidth: 1 m\n", "plain")
    fields = [(b.key, b.table, b.row) for b in document.blocks if b.kind == "field"]
    assert fields == [("Born", 0, 0), ("Died", 0, 0), ("Length", 1, 0), ("Width", 1, 0)]
