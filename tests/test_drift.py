"""The two rules that a text and its claim file say the same; see also their examples."""

from __future__ import annotations

from pathlib import Path

import pytest

import factlint
from factlint.claimfile import claim_path, write
from factlint.readings import extracted

TEXT = "Ada Hay\n\nAda Hay was born in 1815.\n"
CHANGED = "Ada Hay\n\nAda Hay was born in 1816. She died in 1852.\n"
RULES = ["drift"]


@pytest.fixture
def ada(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a text that has its claim file beside it."""
    monkeypatch.chdir(tmp_path)
    path = Path("ada.txt")
    path.write_text(TEXT, encoding="utf-8")
    update(path)
    return path


def update(path: Path) -> None:
    reading = extracted(factlint.read_text(path.read_text(encoding="utf-8"), path=str(path)))
    write(claim_path(path), reading.extraction, reading.document)


def found(path: Path) -> list[tuple[str, str, str]]:
    report = factlint.check(path, select=RULES)
    return [(one.rule, one.place.path, one.message) for one in report.findings]


def test_a_text_that_did_not_change_has_no_drift(ada: Path) -> None:
    assert found(ada) == []


def test_a_changed_text_differs_from_its_claim_file_both_ways(ada: Path) -> None:
    ada.write_text(CHANGED, encoding="utf-8")
    assert found(ada) == [
        (
            "claim-stands-in-text",
            "ada.claims.yaml",
            "The text no longer says: Ada Hay, born 1815.",
        ),
        (
            "claim-file-has-every-claim",
            "ada.txt",
            "The claim file lacks what the text says here (2 in all), first: Ada Hay, born 1816.",
        ),
    ]


def test_a_claim_file_that_was_brought_up_to_date_has_no_drift(ada: Path) -> None:
    ada.write_text(CHANGED, encoding="utf-8")
    update(ada)
    assert found(ada) == []


def test_the_finding_of_a_text_stays_the_same_when_more_is_added(ada: Path) -> None:
    def fingerprints() -> list[str]:
        report = factlint.check(ada, select=["claim-file-has-every-claim"])
        return [one.fingerprint for one in report.findings]

    ada.write_text(TEXT + "\nShe died in 1852.\n", encoding="utf-8")
    before = fingerprints()
    ada.write_text(TEXT + "\nShe moved to Leeds in 1840. She died in 1852.\n", encoding="utf-8")
    assert len(before) == 1
    assert fingerprints() == before
