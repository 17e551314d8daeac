from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factlint import __version__
from factlint.model import Coverage, Document, Place, Report
from factlint.reports import render
from factlint.reports.view import View
from factlint.rulebook import load_rulebook
from tests.reports.handmade import AGE, COVERAGE, EMPTY, MANY, REPORT, SOURCES_OF_MANY, TRAP_PATH

# The schema is a copy; sarif/README.md says of what.
SCHEMA = json.loads((Path(__file__).parent / "sarif/sarif-2.1.0.json").read_text("utf-8"))
VIEW = View(SOURCES_OF_MANY.get, rule_of=load_rulebook().get)


def run(report: Report, view: View = VIEW) -> dict[str, Any]:
    log = json.loads("".join(render("sarif", report, view)))
    Draft202012Validator(SCHEMA).validate(log)
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    return only


def text_at(source: str, region: dict[str, Any]) -> str:
    """Read a region as the standard says (3.30): lines and columns from 1, the end exclusive."""
    lines = source.split("\n")
    first, last = region["startLine"], region["endLine"]
    chosen = lines[first - 1 : last]
    chosen[-1] = chosen[-1][: region["endColumn"] - 1]
    chosen[0] = chosen[0][region["startColumn"] - 1 :]
    return "\n".join(chosen)


@pytest.mark.parametrize(
    "report",
    [MANY, REPORT, EMPTY, Report((), Coverage())],
    ids=["several", "one", "none", "nothing read"],
)
@pytest.mark.parametrize("view", [VIEW, View(lambda _: None)], ids=["with rules", "without"])
def test_a_log_fits_the_official_schema(report: Report, view: View) -> None:
    assert len(run(report, view)["results"]) == len(report.findings)


def test_the_schema_is_one_that_can_fail() -> None:
    log = json.loads("".join(render("sarif", REPORT, VIEW)))
    log["runs"][0]["results"][0]["level"] = "info"
    assert not Draft202012Validator(SCHEMA).is_valid(log)


def test_a_result_has_its_places_and_its_fingerprint() -> None:
    (result,) = run(REPORT)["results"]
    place = {"uri": "defectors.txt", "uriBaseId": "%SRCROOT%"}
    assert result == {
        "ruleId": "age-at-death-fits-dates",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": f"{AGE.message}\n- 1871 and 59 years make 1930 or 1931."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": place,
                    "region": {
                        "startLine": 4,
                        "startColumn": 35,
                        "endLine": 4,
                        "endColumn": 43,
                        "snippet": {"text": "59 years"},
                    },
                },
                "message": {"text": "age-at-death"},
            }
        ],
        "partialFingerprints": {"factlint/v1": "ab" * 32},
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": place,
                    "region": {
                        "startLine": 3,
                        "startColumn": 22,
                        "endLine": 3,
                        "endColumn": 26,
                        "snippet": {"text": "1871"},
                    },
                },
                "message": {"text": "born"},
            },
            {
                "id": 2,
                "physicalLocation": {
                    "artifactLocation": {"uri": "hay.md", "uriBaseId": "%SRCROOT%"},
                    "region": {
                        "startLine": 1,
                        "startColumn": 19,
                        "endLine": 1,
                        "endColumn": 23,
                        "snippet": {"text": "1928"},
                    },
                },
                "message": {"text": "died"},
            },
        ],
        "properties": {"proof": ["1871 and 59 years make 1930 or 1931."]},
    }


def test_rules_bring_their_help() -> None:
    driver = run(REPORT)["tool"]["driver"]
    rule = load_rulebook().get("age-at-death-fits-dates")
    assert rule
    assert (driver["name"], driver["semanticVersion"]) == ("factlint", __version__)
    shown = (
        f"{rule.why}\n\n"
        "Wrong:\n\n    Max: born 1905-10-11\n    Max: died 1966-02-25\n    Max: age-at-death 59\n\n"
    )
    (told,) = driver["rules"]
    assert told["help"]["text"] == told["help"]["markdown"]
    assert told["help"]["text"].startswith(shown)
    assert told["help"]["text"].count("Right:\n\n    Max: born") == 3
    assert told["help"]["text"].endswith(f"\n\n`factlint explain {rule.id}` shows all examples.")
    assert driver["rules"] == [
        {
            "id": rule.id,
            "shortDescription": {"text": f"{rule.title}."},
            "fullDescription": {"text": rule.why},
            "help": told["help"],
            "defaultConfiguration": {"level": "error"},
            "properties": {"tags": ["difference"]},
        }
    ]


def test_every_result_names_its_rule_and_level() -> None:
    told = run(MANY)
    rules = told["tool"]["driver"]["rules"]
    results = [
        (rules[one["ruleIndex"]]["id"], one["ruleId"], one["level"]) for one in told["results"]
    ]
    assert results == [
        ("age-at-death-fits-dates", "age-at-death-fits-dates", "error"),
        ("documents-agree-on-dates", "documents-agree-on-dates", "warning"),
        ("word-stands-once", "word-stands-once", "note"),
    ]


def test_columns_count_code_points() -> None:
    told = run(MANY)
    assert told["columnKind"] == "unicodeCodePoints"
    region = told["results"][1]["locations"][0]["physicalLocation"]["region"]
    source = SOURCES_OF_MANY[TRAP_PATH]
    assert source[0] == "𝔘"  # two UTF-16 units
    assert text_at(source, region) == region["snippet"]["text"] == source[2:-1]


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("a/b.md", {"uri": "a/b.md", "uriBaseId": "%SRCROOT%"}),
        (TRAP_PATH, {"uri": "odd%20dir/a%25b%2Cc%3Ad%23%3C%C3%A9%3E.md", "uriBaseId": "%SRCROOT%"}),
        ("lone\udcff.md", {"uri": "lone%FF.md", "uriBaseId": "%SRCROOT%"}),
        ("-", {"uri": "-", "uriBaseId": "%SRCROOT%"}),
        ("/srv/a b.md", {"uri": "file:///srv/a%20b.md"}),
        ("../a.md", {"uri": "../a.md"}),
    ],
    ids=["plain", "odd", "no unicode", "standard input", "absolute", "above"],
)  # fmt: skip
def test_paths_are_uris(path: str, location: dict[str, str]) -> None:
    from dataclasses import replace

    moved = replace(AGE, place=AGE.place._replace(path=path), related=())
    (result,) = run(Report((moved,), COVERAGE))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == location


def test_words_of_a_text_make_no_link() -> None:
    text = run(MANY)["results"][1]["message"]["text"]
    assert "[x] (javascript:alert(1))" in text
    assert "](" not in text


def test_a_fix_replaces_what_stands_there() -> None:
    fix = run(MANY)["results"][2]["fixes"][0]
    assert fix["description"] == {"text": "Write it once"}
    (change,) = fix["artifactChanges"]
    (replacement,) = change["replacements"]
    assert change["artifactLocation"] == {"uri": "../other.txt"}
    assert text_at("a the the b", replacement["deletedRegion"]) == "the the"
    assert replacement["insertedContent"] == {"text": "the"}


def test_without_the_source_no_fix_is_offered() -> None:
    assert "fixes" not in run(MANY, View(lambda _: None))["results"][2]


def test_a_file_that_cannot_be_read_is_told_and_the_run_has_failed() -> None:
    assert run(MANY)["invocations"] == [
        {
            "executionSuccessful": False,
            "toolExecutionNotifications": [
                {"level": "error", "message": {"text": "b.txt:3:1: broken, %; mend it"}}
            ],
        }
    ]
    assert run(EMPTY)["invocations"] == [{"executionSuccessful": True}]


def test_regions_of_several_lines_end_in_the_last(tmp_path: Path) -> None:
    place: Place = Document("a.md", "plain", "ab\ncd\nef", ()).place(1, 7)
    from dataclasses import replace

    (result,) = run(Report((replace(AGE, place=place, related=()),), COVERAGE))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert text_at("ab\ncd\nef", region) == "b\ncd\ne"


def test_what_was_looked_at_stands_in_the_properties() -> None:
    assert run(EMPTY)["properties"]["coverage"]["checked"] == 33
