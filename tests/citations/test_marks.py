"""Citation marks of plain text and Markdown: resolved, misspelt, broken, ambiguous, unused."""

from __future__ import annotations

import pytest

from factlint.sources import read_text
from tests.reporting import Said, conflicts, report

LIST = """

Sources

Hart, Ellen. The Mills of the Upper Valley (1954).

Oldcastle, Peter. Floods and Their Victims (1961).

Lake District Council. Annual Report (1970).
"""


def _text(sentence: str, entries: str = LIST) -> str:
    return (
        "The upper mill\n\nThe mill was sold to the parish after the flood, and nobody in the\n"
        f"valley ever asked what had become of it. {sentence}\n{entries}"
    )


UNRESOLVED = {
    "transposed": ("[Hrat]", 'No source is listed for [Hrat]; the nearest is "Hart, Ellen. The'),
    "letter-missing": ("[Oldcaste]", 'No source is listed for [Oldcaste]; the nearest is "Oldc'),
    "unknown-name": ("It fell. [Winterbottom]", "No source is listed for [Winterbottom]."),
}


@pytest.mark.parametrize(("mark", "begins"), UNRESOLVED.values(), ids=UNRESOLVED)
def test_a_mark_without_an_entry_names_the_nearest(mark: str, begins: str) -> None:
    said = report("mark-has-entry", _text(mark))
    assert len(said) == 1
    assert said[0].message.startswith(begins)


RESOLVED = {
    "surname": "[Hart]",
    "surname-and-year": "[Hart 1954]",
    "surname-and-page": "[Oldcastle, p. 12]",
    "institution": "[Lake District Council]",
    "given-name-too": "[Ellen Hart]",
    "editorial": 'He wrote that "he [the miller] was the owner [sic] and went [...] away".',
    "pronoun": "[his] brother",
    "quoted-by": "It fell (as cited in Hart, 1954, p. 12).",
    "no-date": "It fell (Oldcastle, n.d.).",
    "initials": "It fell (Lake District Council [LDC], 1999, p. 3).",
    "stage-direction": 'It fell. [Pause] "It was," she said. [Applause.]',
    "place-of-a-picture": "[Left] The mill. [Right] The weir.",
    "two-sources": "It fell [Hart; Oldcastle, p. 12].",
    "newspaper-of-a-day": "It fell [Evening Post, 3 March 1978].",
    "abbreviation": "The Lake District Council (LDC) paid.",
    "age": "Ellen (12) and Peter (14) lived there.",
    "year": "It fell (1954).",
}


@pytest.mark.parametrize("sentence", RESOLVED.values(), ids=RESOLVED)
def test_a_mark_with_an_entry_and_a_bracket_that_is_no_mark_are_silent(sentence: str) -> None:
    assert report("mark-has-entry", _text(sentence)) == []


def test_a_mark_that_lost_its_opening_bracket_is_told_with_its_entry() -> None:
    said = report("mark-is-whole", _text("Hart]"))
    assert said == [
        Said(
            "Hart]",
            "At Hart], this bracket is closed but was never opened; "
            '"Hart, Ellen. The Mills of the Upper Valley (1954)." is meant.',
        )
    ]


WHOLE = {
    "lost": ("It was read as ab] of old.", 1),
    "closed-by-an-entity": ("The title is Mills [sketches&#93; of old.", 0),
    "opened-by-an-entity": ("The title is Mills &#91;sketches] of old.", 0),
    "what-is-read-between-breaks": ("On the stone stands ]ri-jo-[ and nothing else.", 0),
    "two-lines": ("It was read as ab] of old.\n\nIt was read as [cd of old.", 2),
}


@pytest.mark.parametrize(("text", "count"), WHOLE.values(), ids=WHOLE)
def test_a_bracket_without_a_partner_may_show_what_is_broken_off(text: str, count: int) -> None:
    assert len(report("mark-is-whole", text, "wikitext")) == count


def test_a_misspelt_mark_shows_the_entry_as_a_related_place() -> None:
    document = read_text(_text("[Hrat]"), "text.txt")
    (conflict,) = conflicts("mark-has-entry", document)
    assert [(one.place.text, one.note) for one in conflict.places] == [
        ("[Hrat]", ""),
        ("Hart, Ellen. The Mills of the Upper Valley (1954).", "the nearest entry"),
    ]


TWO_HARTS = LIST.replace("Oldcastle, Peter", "Hart, James")


@pytest.mark.parametrize(
    ("mark", "count"),
    [("[Hart]", 1), ("[Hart 1954]", 0), ("[Hart 1961]", 0), ("[Ellen Hart]", 0)],
    ids=["surname", "first-year", "second-year", "given-name"],
)
def test_a_mark_that_fits_two_entries_is_shown(mark: str, count: int) -> None:
    assert len(report("mark-fits-one-entry", _text(mark, TWO_HARTS))) == count


def test_what_is_listed_and_never_cited_is_shown() -> None:
    said = report("source-is-cited", _text("[Hart] [Oldcaste]"))
    assert [one.at for one in said] == ["Lake District Council. Annual Report (1970)."]


def test_a_source_that_goes_by_a_name_may_be_named_in_prose() -> None:
    told = "It fell [Hart]. It rose [Oldcastle]. It was told of (Lake District Council, box 3)."
    assert report("source-is-cited", _text(told)) == []


def test_a_list_that_no_mark_uses_is_not_shown_entry_by_entry() -> None:
    assert report("source-is-cited", _text("It fell.")) == []


def test_further_reading_need_not_be_cited() -> None:
    entries = LIST + "\nFurther reading\n\nStone, Adam. The Wheel (1980).\n"
    assert (
        report("source-is-cited", _text("[Hart] [Oldcastle] [Lake District Council]", entries))
        == []
    )


FOOTNOTES = {
    "undefined": ("It fell.[^1] It burnt.[^2]\n\n[^1]: Book 3.\n", ["[^2]"], []),
    "unused": ("It fell.[^1]\n\n[^1]: Book 3.\n[^2]: Book 4.\n", [], ["2"]),
    "used-twice": ("It fell.[^1] It burnt.[^1]\n\n[^1]: Book 3.\n", [], []),
    "in-code": ("It fell.[^1] Write `[^2]` so.\n\n[^1]: Book 3.\n", [], []),
}


@pytest.mark.parametrize(("text", "undefined", "unused"), FOOTNOTES.values(), ids=FOOTNOTES)
def test_footnotes_and_their_marks_meet(text: str, undefined: list[str], unused: list[str]) -> None:
    assert report("footnote-is-defined", text, "markdown") == [
        Said(one, f"The note for {one} is not defined.") for one in undefined
    ]
    assert [one.message for one in report("footnote-is-used", text, "markdown")] == [
        f'The note "{one}" is never called.' for one in unused
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It fell in the storm.[1] It was never rebuilt by anybody.[2]", 1),
        ("It fell in the storm.[1] It was never rebuilt by anybody.", 0),
        ("It fell in the storm. It was never rebuilt by anybody (2).", 0),
    ],
    ids=["two", "one", "round-brackets"],
)
def test_numbers_without_a_list_are_one_finding(text: str, count: int) -> None:
    assert len(report("numbered-marks-have-list", text)) == count


WORKS = (
    "\n\nWorks Cited\n\nHart, Ellen. The Mills. Reid, 1954.\nLane, Ruth. The Parish. Reid, 1961.\n"
)
WORKS += "Lane, Ruth, and Amos Pike. Weirs. Reid, 1971.\n"
AUTHOR_PAGES = {
    "page": ("It fell (Hart 12). It rose (Lane 3).", []),
    "misspelt": ("It fell (Hart 12). It rose (Lane 3). It fell (Hrat 4).", ["(Hrat 4)"]),
    "two": ("It fell (Hart 12-15; Lane 3, 7). It rose (qtd. in Lane 3).", []),
    "no-author": ("It fell (Hart 12). It rose (Lane 3). See (Figure 3) and (Article 12).", []),
    "another-style": ("It fell (Henry 8). It rose in the mill (Apollo 11).", []),
}


@pytest.mark.parametrize(("told", "places"), AUTHOR_PAGES.values(), ids=AUTHOR_PAGES)
def test_marks_of_an_author_and_a_page(told: str, places: list[str]) -> None:
    text = f"The upper mill\n\nNobody in the valley ever asked. {told}{WORKS}"
    assert [one.at for one in report("mark-has-entry", text)] == places
    assert report("mark-fits-one-entry", text) == []


def test_a_page_alone_means_the_author_whom_its_sentence_names() -> None:
    told = 'It fell (Hart 12). It rose (Lane 3). Lane calls it "the saddest house in it" (4).'
    text = f"The upper mill\n\nNobody in the valley ever asked. {told}{WORKS}"
    marks = read_text(text, "a.txt").marks
    assert [mark.key for mark in marks] == ["Hart 12", "Lane 3", "Lane 4"]
    assert report("quotation-has-source", text) == []


NUMBERED = {
    "page": ("It fell [1, p. 3]. It rose [2; 3, pp. 4–6].", ["1, p. 3", "2; 3, pp. 4–6"]),
    "no-mark": ("It fell [1 of 3].", []),
}


@pytest.mark.parametrize(("told", "keys"), NUMBERED.values(), ids=NUMBERED)
def test_numbers_may_have_pages_behind_them(told: str, keys: list[str]) -> None:
    text = f"# Mill\n\n{told}\n\n## Notes\n\n1. Hart (1954).\n2. Lane (1961).\n3. Pike (1971).\n"
    assert [mark.key for mark in read_text(text, "a.md").marks] == keys
    assert report("mark-has-entry", text, "markdown") == []
    assert report("numbers-run-on", text, "markdown") == []


def test_the_part_of_a_mark_that_has_no_entry_is_shown() -> None:
    said = report("mark-has-entry", _text("It fell (Hart 1954; Oldcastle, 1899, p. 3)."))
    assert [one.at for one in said] == ["Oldcastle, 1899"]


LABELS = {
    "misspelt": ("It fell, as the [book][parihs] has it.", ["[parihs]"]),
    "right": ("It fell, as the [book][parish] and [Parish][] have it.", []),
    "no-label": ("It fell [Hart][Lane].", []),
}


@pytest.mark.parametrize(("told", "places"), LABELS.values(), ids=LABELS)
def test_a_label_of_a_link_that_is_misspelt_is_shown(told: str, places: list[str]) -> None:
    text = f"{told}\n\n[parish]: https://mills.example/\n"
    assert [one.at for one in report("markup-is-whole", text, "markdown")] == places


LISTED = "\n\n## Sources\n\n- Hart, Ellen (1954). *The Mills*. Reid.\n"
LISTED += "- Lane, Ruth (1961). *Debts*. Reid.\n"
BRACKETS = {
    "single-name": ("It fell (Hart 1954; Lane 1961). It rose (Pike 1957).", ["(Pike 1957)"]),
    "page": ("It fell (Hart 1954). It rose (Weir Fund 1899, p. 3).", ["(Weir Fund 1899, p. 3)"]),
    "two-authors": ("It fell (Hart 1954). It rose (Pike and Moor 1890).", ["(Pike and Moor 1890)"]),
    "see": ("It fell (Hart 1954). It rose (see Pike 1890).", ["(see Pike 1890)"]),
    "beside-a-known-one": ("It fell (Hart 1954; Pike 1890).", ["Pike 1890"]),
    "suffix": ("It fell (Hart 1954). It rose (Pike 1890b).", ["(Pike 1890b)"]),
    "law": ("It fell (Hart 1954, p. 3). It rose (Reform Act 1867).", []),
    "label": ("It fell (Hart 1954, p. 3). A song was made of it (Decca 1981).", []),
    "imprint": ("It fell (Hart 1954, p. 3). He wrote *Weirs* (Moor, 1957).", []),
    "species": ("It fell (Hart 1954, p. 3). *Parus* (Linnaeus, 1758) nests there.", []),
    "mostly-unknown": ("It fell (Hart 1954). It rose (Easter 1955). It sang (Opera 1956).", []),
}  # fmt: skip


@pytest.mark.parametrize(("told", "places"), BRACKETS.values(), ids=BRACKETS)
def test_a_bracket_with_a_name_and_a_year_may_be_no_mark(told: str, places: list[str]) -> None:
    text = f"# Mill\n\nNobody in the valley ever asked. {told}{LISTED}"
    assert [one.at for one in report("mark-has-entry", text, "markdown")] == places


RAISED = {
    "under-a-heading": ("It fell.¹ It rose² in 1790.", "Notes\n\n¹ Hart (1954).\n² Lane (1961).\n"),
    "without-a-heading": ("It fell.¹ It rose.²", "¹ Hart (1954).\n² Lane (1961).\n"),
    "in-square-brackets": ("It fell.[1] It rose.[2]", "[1] Hart (1954).\n[2] Lane (1961).\n"),
}


@pytest.mark.parametrize(("told", "notes"), RAISED.values(), ids=RAISED)
def test_numbered_notes_at_the_end_of_a_plain_text_are_found(told: str, notes: str) -> None:
    document = read_text(f"The upper mill\n\nNobody ever asked. {told}\n\n{notes}", "a.txt")
    assert [mark.key for mark in document.marks] == ["1", "2"]
    assert [(one.key, one.kind, one.text) for one in document.entries] == [
        ("1", "footnote", "Hart (1954)."),
        ("2", "footnote", "Lane (1961)."),
    ]


def test_a_raised_figure_behind_a_unit_is_no_mark() -> None:
    text = "The field\n\nIt had 3 km² and 10³ cows.¹\n\n¹ Hart (1954).\n² Lane (1961).\n"
    assert [mark.key for mark in read_text(text, "a.txt").marks] == ["1"]


ROUND = {
    "marks": ("It fell (1). It rose (2, 3); all saw (4) it.", ["1", "2, 3", "4"], ["(4)"]),
    "items": ("There were (1) a mill, (2) a weir and (3) a dam.", [], []),
    "one-only": ("It fell (1). It was (2) old.", [], []),
    "score": ("It fell (1). It rose (2). They won (3-1) and had (45) men.", ["1", "2", "3-1"], []),
}


@pytest.mark.parametrize(("told", "keys", "unknown"), ROUND.values(), ids=ROUND)
def test_numbers_in_round_brackets_may_be_marks(
    told: str, keys: list[str], unknown: list[str]
) -> None:
    entries = "1. Hart (1954).\n2. Lane (1961).\n3. Pike (1971).\n"
    text = f"The upper mill\n\nNobody ever asked. {told}\n\nReferences\n\n{entries}"
    assert [mark.key for mark in read_text(text, "a.txt").marks] == keys
    assert [one.at for one in report("mark-has-entry", text)] == unknown


PARTED = """The upper mill

Nobody in the valley ever asked (Hart 1954: 3). It fell [Lane 1961, p. 4].

SOURCES

Unpublished

   Northfield Parish Archive, box 3: the letter books of the vicar, with the accounts of
      the mill, 1790-1811

Published

   Hart, Ellen. The Mills of the Upper Valley and the People Who Worked in Them.
      Northfield: Reid, 1954.
   Lane, Ruth. Debts. Northfield: Reid, 1961.

Picture credits: all photographs by the author (1999).
"""


def test_a_list_in_parts_with_hanging_lines_is_one_list() -> None:
    entries = read_text(PARTED, "a.txt").entries
    assert [(one.kind, one.text.split(",")[0], one.text[-5:]) for one in entries] == [
        ("bibliography", "Northfield Parish Archive", "-1811"),
        ("bibliography", "Hart", "1954."),
        ("bibliography", "Lane", "1961."),
    ]
    assert report("section-has-citation", PARTED) == []
