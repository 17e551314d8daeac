from __future__ import annotations

import json

from factlint.model import (
    Claim,
    Date,
    Dropped,
    EntityRef,
    Extraction,
    Modality,
    Polarity,
)
from factlint.reports.claims import explained, json_lines
from tests.reports.handmade import DEFECTORS, place

WHERE = place(DEFECTORS, "Bill Hay was born in 1871")
MARRIED = Claim(
    subject="bill-hay",
    subject_name="Bill Hay",
    property="spouse",
    value=EntityRef("ann-lee", "Ann Lee"),
    place=WHERE,
    subject_place=place(DEFECTORS, "Bill Hay"),
    value_place=place(DEFECTORS, "1871"),
    qualifiers=(("time", Date("1899")),),
    polarity=Polarity.NEGATIVE,
    modality=Modality.ATTRIBUTED,
    speaker="his sister",
    by="relations",
    confidence=0.5,
)
EXTRACTION = Extraction(
    "defectors.txt", (MARRIED,), (), (Dropped(WHERE, "events", "two people may be meant"),)
)


def test_a_claim_is_a_line_of_json() -> None:
    (line,) = json_lines(EXTRACTION)
    told = json.loads(line)
    assert (told["value"], told["qualifiers"]) == (
        {"type": "entity", "text": "Ann Lee", "id": "ann-lee"},
        {"time": {"type": "date", "text": "1899"}},
    )
    assert told["place"] == {
        "path": "defectors.txt",
        "start": 11,
        "end": 36,
        "line": 3,
        "column": 1,
        "text": "Bill Hay was born in 1871",
    }
    assert line.count("\n") == 1


def test_what_was_read_and_dropped_is_explained() -> None:
    assert "".join(explained(EXTRACTION)) == (
        "defectors.txt:3:1: spouse\n"
        "    who:   Bill Hay (bill-hay)\n"
        "    what:  Ann Lee\n"
        "    time:  1899\n"
        "    how:   negative, attributed, by his sister\n"
        "    read:  by relations, confidence 0.5\n"
        "    words: Bill Hay was born in 1871\n"
        "defectors.txt:3:1: dropped\n"
        "    why:   two people may be meant\n"
        "    read:  by events\n"
        "    words: Bill Hay was born in 1871\n"
        "defectors.txt: 1 claim, 1 dropped.\n"
    )
