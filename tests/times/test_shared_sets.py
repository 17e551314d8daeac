"""The floor figures on the annotated sets beside the repository."""

from __future__ import annotations

import json

from factlint import find_times
from tests.shared_material import shared
from tests.times.shared_sets import wikiwars


def test_wikiwars_is_read_as_well_as_it_was() -> None:
    scores = wikiwars(shared("data", "wikiwars", "wikiwars_timex2.jsonl"))
    assert scores.strict >= 0.90
    assert scores.relaxed >= 0.95
    assert scores.relaxed_value >= 0.87


def test_explicit_dates_of_wikiwars_are_read_as_well_as_they_were() -> None:
    path = shared("data", "wikiwars", "wikiwars_timex2.jsonl")
    assert wikiwars(path, dates_only=True).relaxed_value >= 0.98


def test_phrases_for_dates_come_to_their_edtf() -> None:
    lines = shared("data", "edtf", "natlang.jsonl").read_text(encoding="utf-8").splitlines()
    right = 0
    for line in lines:
        row = json.loads(line)
        times = find_times(row["text"])
        right += (times[0].range or times[0].edtf if times else None) == row["edtf"]
    assert right >= 105


def test_days_that_utterances_name_in_full_are_read() -> None:
    path = shared("data", "recognizers", "recognizers_en.jsonl")
    right = wanted = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        values = {
            (t.timex or "")[:10]
            for t in find_times(row["input"], row["ref"][:10] if row["ref"] else None)
        }
        for result in row["results"]:
            told = (result["timex"] or [None])[0] or ""
            if len(told) == 10 and told[:4].isdigit() and told[:4] in result["text"]:
                wanted += 1
                right += told in values
    assert right >= 0.6 * wanted


def test_seeds_are_read_and_their_decoys_left_alone() -> None:
    found = []
    for path in sorted(shared("seeds").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        found += [(t, text) for t in find_times(text)]
    dates = [t for t, _ in found if t.kind == "date" and t.edtf and any(map(str.isdigit, t.text))]
    assert len([t for t in dates if "century" not in t.text]) == 58
    assert all(
        not (t.kind == "date" and t.text in ("5-6 years", "14", "12", "50,000", "1", "20th", "20"))
        for t, _ in found
    )
