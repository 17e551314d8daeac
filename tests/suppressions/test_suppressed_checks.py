"""The whole way: comments in texts, findings that are heard, silenced, and about comments."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from factlint.resources import rules_folder
from tests.cli.conftest import Factlint, Told, factlint, here

__all__ = ["factlint", "here"]

SAY = "-- because it is quoted as it stands"
GARBLED = "Ada Hay wrote of a cafÃ© in London."
RULES = ("--select", "encoding-is-right,suppression")


def heard(told: Told) -> list[tuple[str, int]]:
    return [(one["rule"], one["line"]) for one in json.loads(told.out)["findings"]]


def silenced(told: Told) -> list[tuple[str, int]]:
    return [(one["rule"], one["line"]) for one in json.loads(told.out).get("silenced", [])]


CASES: dict[str, tuple[str, list[tuple[str, int]], list[tuple[str, int]]]] = {
    "silenced": (f"<!-- factlint: ignore encoding-is-right {SAY} -->\n{GARBLED}\n",
                 [], [("encoding-is-right", 2)]),
    "without a reason": (f"<!-- factlint: ignore encoding-is-right -->\n{GARBLED}\n",
                         [("suppression-has-reason", 1)], [("encoding-is-right", 2)]),
    "expired": (f"<!-- factlint: ignore encoding-is-right until 2026-01-01 {SAY} -->\n{GARBLED}\n",
                [("suppression-has-not-expired", 1), ("encoding-is-right", 2)], []),
    "unused": (f"<!-- factlint: ignore encoding-is-right {SAY} -->\nAda Hay wrote.\n",
               [("suppression-is-used", 1)], []),
    "of a rule that is not run": (f"<!-- factlint: ignore life-in-order {SAY} -->\nAda wrote.\n",
                                  [], []),
    "of all rules, some not run": (f"<!-- factlint: ignore {SAY} -->\nAda wrote.\n", [], []),
    "misspelt": (f"<!-- factlint: ignore encoding {SAY} -->\n{GARBLED}\n",
                 [("suppression-names-a-rule", 1), ("encoding-is-right", 2)], []),
    "not understood": (f"<!-- factlint: off {SAY} -->\n{GARBLED}\n",
                       [("suppression-is-well-formed", 1), ("encoding-is-right", 2)], []),
    "silencing complaints about itself": (f"<!-- factlint: ignore -->\n{GARBLED}\n",
                                          [("suppression-has-reason", 1)],
                                          [("encoding-is-right", 2)]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted", "kept"), CASES.values(), ids=CASES)
def test_a_comment_silences_findings(
    here: Path,
    factlint: Factlint,
    text: str,
    wanted: list[tuple[str, int]],
    kept: list[tuple[str, int]],
) -> None:
    (here / "a.md").write_text(text, encoding="utf-8")
    told = factlint("check", *RULES, "--today", "2026-11-22", "--format", "json", "a.md")
    assert (heard(told), silenced(told)) == (wanted, kept)
    schema = Path(rules_folder().parent / "factlint/schemas/report.schema.json")
    Draft202012Validator(json.loads(schema.read_text(encoding="utf-8"))).validate(
        json.loads(told.out)
    )


def test_only_a_whole_folder_shows_that_a_clash_is_gone(here: Path, factlint: Factlint) -> None:
    (here / "a.md").write_text(f"<!-- factlint: ignore order {SAY} -->\nAda.\n", encoding="utf-8")
    for paths, wanted in ((["a.md"], []), (["."], [("suppression-is-used", 1)])):
        told = factlint("check", "--select", "order,suppression", "--format", "json", *paths)
        assert heard(told) == wanted


def test_what_is_silenced_is_counted_and_fails_nothing(here: Path, factlint: Factlint) -> None:
    (here / "a.md").write_text(CASES["silenced"][0], encoding="utf-8")
    told = factlint("check", *RULES, "a.md")
    assert told.status == 0
    assert told.out.startswith("no findings in 1 text, 1 silenced by a comment; ")


def test_sarif_keeps_what_is_silenced_with_its_reason(here: Path, factlint: Factlint) -> None:
    (here / "a.md").write_text(CASES["silenced"][0], encoding="utf-8")
    log = json.loads(factlint("check", *RULES, "--format", "sarif", "a.md").out)
    (result,) = log["runs"][0]["results"]
    (suppression,) = result["suppressions"]
    assert suppression["kind"] == "inSource"
    assert suppression["justification"] == "it is quoted as it stands"
    assert suppression["location"]["physicalLocation"]["region"]["startLine"] == 1


def test_json_lines_tell_silenced_findings_apart(here: Path, factlint: Factlint) -> None:
    (here / "a.md").write_text(CASES["silenced"][0], encoding="utf-8")
    told = factlint("check", *RULES, "--format", "jsonl", "a.md")
    first, summary = map(json.loads, told.out.splitlines())
    assert (first["type"], first["silence"]["line"]) == ("silenced", 1)
    assert summary["findings"] == 0


def test_a_baseline_knows_comments_as_a_check_of_the_folder_does(
    here: Path, factlint: Factlint
) -> None:
    (here / "a.md").write_text(f"<!-- factlint: ignore order {SAY} -->\nAda.\n", encoding="utf-8")
    assert factlint("baseline").out == "factlint.baseline.json: 1 finding known, 1 added\n"
    told = factlint("check", "--baseline", "factlint.baseline.json")
    assert told.out.startswith("no findings in 1 text, 1 known from the baseline; ")


def test_without_a_day_nothing_expires_and_that_is_told(here: Path, factlint: Factlint) -> None:
    until = f"<!-- factlint: ignore encoding-is-right until 2026-01-01 {SAY} -->\n{GARBLED}\n"
    (here / "a.md").write_text(until, encoding="utf-8")
    told = factlint("check", *RULES, "--format", "json", "a.md")
    assert (heard(told), silenced(told)) == ([], [("encoding-is-right", 2)])
    assert json.loads(told.out)["remarks"] == [
        "1 comment holds until a day; without --today none expires: no rule looks at the clock."
    ]
    (here / "b.md").write_text(until, encoding="utf-8")
    assert "\n2 comments hold until a day; " in factlint("check", *RULES, ".").out
    told = factlint("check", *RULES, "--today", "2025-12-31", "--format", "json", "a.md")
    assert "remarks" not in json.loads(told.out)
