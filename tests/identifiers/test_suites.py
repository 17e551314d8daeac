"""The identifiers of other libraries' suites, and real DOIs that once were reported as broken."""

from __future__ import annotations

import json

from factlint.identifiers import KINDS, is_valid
from tests.shared_material import shared


def test_identifiers_are_judged_as_in_the_suites() -> None:
    lines = shared("data", "ids", "ids.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["kind"].split(",")[0] in KINDS]
    assert len(rows) > 250
    wrong = [
        row for row in rows if is_valid(row["kind"].split(",")[0], row["value"]) != row["valid"]
    ]
    assert wrong == []


def test_no_doi_that_resolves_is_refused() -> None:
    dois = shared("data", "citationbot", "dois_good_sample.txt").read_text(encoding="utf-8").split()
    assert len(dois) > 2000
    assert [doi for doi in dois if not is_valid("doi", doi)] == []
