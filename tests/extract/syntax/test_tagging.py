"""One letter a word, with brackets folded and quotations set aside."""

from __future__ import annotations

import pytest

from factlint.extract.syntax.tagging import tag_sentence
from factlint.extract.times import find_times
from factlint.model import Span
from tests.extract.readings import told

SENTENCES = [
    ("The mill was built quickly.", "Dwbva"),
    ("She moved in 1911, and he left.", "HvPT,CHv"),
    ("He (then ill) left.", "Hv"),
    ("He left (1911).", "HvB"),
    ("He left (see p. 4).", "Hv"),
    ("She said “he was born” there.", "Hvxxxa"),
    ("He was to be released; it failed.", "Hbtbv;Jv"),
    ("He went to the wife's house.", "HvPDrSw"),
    ("The sons' house – theirs – burned.", "DrSw;w;v"),
    ("a) He left.", "DHv"),
    ("He left (in (old) May).", "Hv"),
    ("He saw Born to Fight.", "HvwPw"),
    ("In brief: Left it.", "Pw;vJ"),
    ("He performs it.", "HsJ"),
    ("The performs it.", "DwJ"),
    ("They live there.", "Ysa"),
    ("He works and lives there.", "HsCsa"),
    ("a wholly-owned shop", "Dww"),
    ("a re-opened shop", "Dvw"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "tags"), SENTENCES, ids=range(len(SENTENCES)))
def test_a_sentence_is_tagged(text: str, tags: str) -> None:
    specials = [(time.start, time.end, time) for time in find_times(text)]
    assert tag_sentence(text, Span(0, len(text)), specials).tags == tags


def test_tokens_give_back_their_words() -> None:
    text = "Then he was probably released (1911)."
    specials = [(time.start, time.end, time) for time in find_times(text)]
    tagged = tag_sentence(text, Span(0, len(text)), specials)
    assert [tagged.word(at) for at in range(len(tagged.tags))] == [
        "Then", "he", "was", "probably", "released", "(1911)",
    ]  # fmt: skip
    assert tagged.words(1, 9) == ["he", "was", "probably", "released", "(1911)"]
    assert (tagged.hedges, tagged.dates) == ([3], [5])
    time = tagged.time(5)
    assert time is not None
    assert (time.edtf, tagged.member(5), tagged.time(1)) == ("1911", None, None)


PEERS = """
Emil Hay, 5th Earl of Essex (1767 – 1816) was born in Leeds. => Emil Hay
Sir Emil Hay, 1st Baronet was born in Leeds. => Emil Hay
Emil Hay, 2nd Viscount Dorpat was born in Leeds. => Emil Hay
Emil Hay, 1st Baronet, was born in Leeds. => Emil Hay
On the 5th, the Earl of Essex was born in Leeds. => Earl of Essex
Emil Hay of Lund Hall, Kent and Malmby, was born in Leeds. => Emil Hay of Lund Hall
Emil Hay of Lund, Kent and Riga was born in Leeds. => Emil Hay of Lund
""".strip().splitlines()


@pytest.mark.parametrize("line", PEERS, ids=range(len(PEERS)))
def test_a_title_behind_a_name_is_its_bearer(line: str) -> None:
    text, _, who = line.partition(" => ")
    assert {one for one in told(text) if one[1] == "birthplace"} == {(who, "birthplace", "Leeds")}
