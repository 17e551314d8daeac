"""Empty sections and captions, broken-off sentences and fields, copies and placeholders."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from factlint.checks.text import off_heading, restarts, sections
from tests.reporting import Said, report

SECTIONS = {
    "followed-by-a-sibling": ("# A\n\n## B\n\n## C\n\nText.\n", ["B"]),
    "at-the-end": ("# A\n\nText.\n\n## B\n", ["B"]),
    "followed-by-a-parent": ("# A\n\n## B\n\nText.\n\n### C\n\n## D\n\nText.\n", ["C"]),
    "parent": ("# A\n\n## B\n\n### C\n\nText.\n", []),
    "list-only": ("# A\n\n## B\n\n- one\n- two\n", []),
    "alphabet": ("# A\n\n" + "\n\n".join(f"## {one}\n\n- x" for one in "BCDE") + "\n\n## F", []),
    "excepted": ("# A\n\nText.\n\n## References\n", []),
}


@pytest.mark.parametrize(("text", "headings"), SECTIONS.values(), ids=SECTIONS)
def test_a_section_has_text(text: str, headings: list[str]) -> None:
    expected = [Said(one, f'The section "{one}" has no text.') for one in headings]
    assert report("section-has-text", text, "markdown") == expected


@pytest.mark.parametrize(
    "text",
    [
        "== Crew ==\nText.\n== Album ==\n<gallery>\nFile:Boat.jpg\n</gallery>\n== Loss ==\nText.",
        "== Crew ==\nText.\n== Career ==\n{{Career table}}\n== Loss ==\nText.",
        "== Crew ==\n{| class=wikitable\n| a || b\n|}\n== Loss ==\nText.",
    ],
    ids=["gallery", "template", "table"],
)
def test_markup_that_is_no_text_fills_a_section(text: str) -> None:
    assert report("section-has-text", text, "wikitext") == []


ENDINGS = {
    "comma": (
        "It was sold in 1802. In the words of its last and angriest owner,\n\nThe heirs moved.",
        ["In the words of its last and angriest owner,"],
    ),
    "preposition": (
        "She sold the house and the boats and moved at last to the",
        ["She sold the house and the boats and moved at last to the"],
    ),
    "colon-at-the-end": (
        "It was sold in 1802. The last owner left a letter that said:",
        ["The last owner left a letter that said:"],
    ),
    "colon-before-text": (
        "It was sold in 1802 and the last owner left a letter:\n\nI was never happy here.",
        [],
    ),
    "goes-on-small": (
        "It was sold in 1802 and the last of its many owners,\n\nwho was old, moved away.",
        [],
    ),
    "salutation": ("Dear Mr Hart,\n\nThe mill is sold and I am glad of it.", []),
    "whole": ("It was sold in 1802 and the last owner moved away.", []),
}


@pytest.mark.parametrize(("text", "places"), ENDINGS.values(), ids=ENDINGS)
def test_a_paragraph_ends_with_a_whole_sentence(text: str, places: list[str]) -> None:
    said = report("sentence-is-finished", text)
    assert [one.at for one in said] == places
    assert all(one.message.startswith("This paragraph breaks off at ") for one in said)


SET_OUT = {
    "lost": ("Of its last and angriest owner and of all the heirs,\n\nNobody knows.", 1),
    "verse": ("So they sang:\n:''The wheel it turned, the wheel it stood,''\n:''and fell.''", 0),
    "before-verse": ("The ferryman is told, in the words of the poet,\n:''Stand still.''", 0),
    "before-a-formula": ("It follows that the two masses are equal and\n:<math>a = b</math>", 0),
    "formula-inside": (
        "The two wheels weigh the same,\n<math>a = b</math>,\nso that,\n<math>c</math>",
        0,
    ),
    "before-a-template": (
        "Below is a list of the largest mills:\n{{Largest mills}}\n== Fire ==",
        0,
    ),
    "program": (" IF the wheel stands still and the gate\n is open THEN go to step,", 0),
}


@pytest.mark.parametrize(("text", "count"), SET_OUT.values(), ids=SET_OUT)
def test_what_a_page_shows_behind_a_paragraph_may_end_it(text: str, count: int) -> None:
    assert len(report("sentence-is-finished", text, "wikitext")) == count


COPIES = {
    "exact": (
        "a b c d e f gggggggg h i jjjjjjjj k l mmmmmmmm n o p q r s t u.\n\n"
        "a b c d e f gggggggg h i jjjjjjjj k l mmmmmmmm n o p q r s t u.",
        ["word for word"],
    ),
    "half-the-same": (
        "The bridge was carried away by the flood and the village was cut off from the market"
        " until the army brought a ferry from downstream.\n\n"
        "The bridge was carried away by the flood and never built again because the railway came"
        " and took both the trade and the travellers away.",
        [],
    ),
    "short": ("The bridge was carried away.\n\nThe bridge was carried away.", []),
}


@pytest.mark.parametrize(("text", "hows"), COPIES.values(), ids=COPIES)
def test_a_paragraph_stands_once(text: str, hows: list[str]) -> None:
    said = report("paragraph-stands-once", text)
    assert [one.message.rpartition(", ")[2].rstrip(".") for one in said] == hows


def test_a_copy_is_found_among_a_thousand_paragraphs() -> None:
    paragraphs = [
        f"Paragraph number{n} speaks of building{n} and of harbour{n}, where keeper{n} lived with"
        f" daughter{n} and wrote to nobody for years{n} until the storm{n} carried the roof away."
        for n in range(1000)
    ]
    paragraphs.append(paragraphs[500].replace("nobody", "nobodyy"))
    said = report("paragraph-stands-once", "\n\n".join(paragraphs))
    assert [one.message for one in said] == [
        'This paragraph ("Paragraph number500 speaks of building500 and ...") stands already in'
        " line 1001, with small differences."
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [("Of the the mill.", "the"), ("It was was sold.", "was"), ("Mill of of stone.", "of")],
    ids=["article", "verb", "preposition"],
)
def test_a_doubled_function_word_is_shown(text: str, word: str) -> None:
    said = report("word-stands-once", text)
    assert said == [Said(f"{word} {word}", f'"{word}" stands twice in a row.')]


@pytest.mark.parametrize(
    "text",
    [
        "He had had a boat, and that that man knew.",
        "The band The The played in Bora Bora.",
        "She gave her her book and logged in in May.",
    ],
    ids=["verbs", "names", "pronouns"],
)
def test_words_that_may_follow_themselves_are_left_alone(text: str) -> None:
    assert report("word-stands-once", text) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The bridge was opened in [date] by the bishop.", ["[date]"]),
        ("Lorem ipsum dolor sit amet.", ["Lorem ipsum"]),
        ("The Super Bowl XXX and flight TK 12; TODO SOBRE MI MADRE.", []),
    ],
    ids=["bracket", "latin", "honest"],
)
def test_a_placeholder_is_shown(text: str, places: list[str]) -> None:
    assert [one.at for one in report("no-placeholder-is-left", text)] == places


@pytest.mark.parametrize(
    ("text", "again"),
    [
        (
            "They found a lawyer for the two girls and Anna On May 3, 1921, Anna Hart asked for"
            " leave to stay.",
            ["On May 3"],
        ),
        ("The film A Summer In March played to the whole of the town in that year.", []),
        ('They all sang "Oh What a Night In 1963" in the yard until the police came by.', []),
    ],
    ids=["restarted", "title", "quoted"],
)
def test_a_sentence_begun_again_is_shown(text: str, again: list[str]) -> None:
    said = report("sentence-begins-once", text)
    assert [one.message for one in said] == [
        f'The sentence is begun again at "{one}".' for one in again
    ]


@pytest.mark.parametrize(
    "pattern",
    [sections._caption, off_heading._pronouns, restarts._pattern],
    ids=["labels", "pronouns", "openers"],
)
def test_words_of_a_rule_are_words_and_no_pattern(
    pattern: Callable[[tuple[str, ...]], re.Pattern[str]],
) -> None:
    told = pattern(("Pl.", "a) (b", "c*"))
    assert not told.search(" Plx 1850 cc 1851 ")
