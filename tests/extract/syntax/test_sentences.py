from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.extract.syntax.sentences import LONGEST, sentence_before, sentence_ends, sentences

TEXTS = [
    ("One only", ["One only"]),
    ("She left. He stayed.", ["She left.", "He stayed."]),
    ("Dr. Voss met Mr. Hay. They spoke.", ["Dr. Voss met Mr. Hay.", "They spoke."]),
    ("He met Ms. Hay. They spoke.", ["He met Ms. Hay.", "They spoke."]),
    ("He was in World War I. Otto left.", ["He was in World War I.", "Otto left."]),
    ("He met I. Otto and War I. said so.", ["He met I. Otto and War I. said so."]),
    (
        "Ada died at 8:00 a.m. Monday, May 3. He left.",
        ["Ada died at 8:00 a.m. Monday, May 3.", "He left."],
    ),
    ("Ada left at 8 p.m. May 3 was hot.", ["Ada left at 8 p.m. May 3 was hot."]),
    ("Ada left at 8 p.m. Otto stayed.", ["Ada left at 8 p.m.", "Otto stayed."]),
    ("They threw it at me. I left.", ["They threw it at me.", "I left."]),
    ("She taught art. Otto left.", ["She taught art.", "Otto left."]),
    ("He lived for art. I left.", ["He lived for art.", "I left."]),
    ("See art. IV. He left.", ["See art. IV.", "He left."]),
    ("Under art. I of the act he left.", ["Under art. I of the act he left."]),
    ("It could only mar. Otto left.", ["It could only mar.", "Otto left."]),
    ("Otto Hay mar. Ada Lind in 1875.", ["Otto Hay mar. Ada Lind in 1875."]),
    ("Otto Hay, dec. May 1850, left.", ["Otto Hay, dec. May 1850, left."]),
    ("It burned in Dec. The mill stood.", ["It burned in Dec.", "The mill stood."]),
    ("He said no. The war began.", ["He said no.", "The war began."]),
    ("See no. A5 of it.", ["See no. A5 of it."]),
    (
        "It burnt the mill.Founded in 1905 it was.",
        ["It burnt the mill.", "Founded in 1905 it was."],
    ),
    ("See Ada.Hay or node.Net in it.", ["See Ada.Hay or node.Net in it."]),
    ("Who left? Nobody!  Good.", ["Who left?", "Nobody!", "Good."]),
]


@pytest.mark.parametrize(("text", "parts"), TEXTS, ids=range(len(TEXTS)))
def test_a_text_is_parted(text: str, parts: list[str]) -> None:
    assert [text[slice(*span)] for span in sentences(text)] == parts


@settings(max_examples=60)
@given(st.text('aB. ?!"“”)(1\n', max_size=60))
def test_spans_are_in_order_and_leave_out_only_white_space(text: str) -> None:
    spans = sentences(text)
    at = 0
    for span in spans:
        assert span.start < span.end or not text
        assert not text[at : span.start].strip()
        at = span.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "piece", ["in 1921, ", "who in 1921 left ", "x"], ids=["list", "run", "word"]
)
def test_a_sentence_without_an_end_is_read_in_pieces(piece: str) -> None:
    text = "She left. " + piece * (3 * LONGEST // len(piece))
    spans = sentences(text)
    assert max(span.end - span.start for span in spans) <= LONGEST
    assert "".join(text[slice(*span)] for span in spans).replace(" ", "") == text.replace(" ", "")
    assert not any(text[slice(*span)] != text[slice(*span)].strip() for span in spans)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("She left. He stayed. It", 2),
        ("It burnt on 3 Jan. 1926. It was", 1),
        ("It was told by J. Hay, Dr. Voss and Mrs. Lind. He", 1),
        ("Who left? Nobody! Good", 2),
    ],
)
def test_ends_of_sentences_are_counted(text: str, ends: int) -> None:
    assert sentence_ends(text, 0, len(text)) == ends


def test_the_sentence_before_is_whole_where_a_month_is_cut() -> None:
    text = "She left. It burnt on 3 Jan. 1926; all were saved. It was rebuilt."
    start = text.index("It was")
    before = sentence_before(text, start, 200)
    assert before is not None
    assert text[slice(*before)] == "It burnt on 3 Jan. 1926; all were saved. "
