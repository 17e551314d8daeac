from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from factlint.cli.destinations import Destination, destinations, format_of
from factlint.cli.job_summary import add_job_summary
from factlint.errors import InputError
from tests.cli.conftest import Factlint

WRONG = "Ada Byron\n\nAda Byron was born in 1852. She died in 1815.\n"


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("a.json", "json"), ("a.jsonl", "jsonl"), ("A.SARIF", "sarif"), ("a.sarif.json", "sarif"),
        ("junit.xml", "junit"), ("a.md", "markdown"), ("a.txt", "text"), ("report", "text"),
        ("-", "text"), ("dir.json/report.log", "text"),
    ],
)  # fmt: skip
def test_a_file_s_ending_tells_its_format(output: str, expected: str) -> None:
    assert format_of(output) == expected


@pytest.mark.parametrize(
    ("formats", "outputs", "expected"),
    [
        ([], [], [("text", None)]),
        (["json"], [], [("json", None)]),
        (["text"], ["a.json"], [("text", "a.json")]),
        ([], ["a.sarif", "b.txt", "-"], [("sarif", "a.sarif"), ("text", "b.txt"), ("text", None)]),
        (["github", "sarif"], ["-", "x"], [("github", None), ("sarif", "x")]),
    ],
    ids=["nothing", "a format", "a format and a file", "files", "pairs"],
)
def test_formats_and_files_are_paired(
    formats: list[str], outputs: list[str], expected: list[tuple[str, str | None]]
) -> None:
    assert destinations(formats, outputs) == tuple(Destination(*one) for one in expected)


@pytest.mark.parametrize(
    ("formats", "outputs", "message"),
    [
        (["json", "sarif"], [], "as many --format as --output"),
        (["json"], ["a", "b"], "as many --format as --output"),
        (["json", "text"], ["a"], "as many --format as --output"),
        ([], ["a", "a"], "same --output"),
    ],
    ids=["two on one stream", "too few", "too many", "one file twice"],
)
def test_what_does_not_pair_is_refused(
    formats: list[str], outputs: list[str], message: str
) -> None:
    with pytest.raises(click.UsageError, match=message):
        destinations(formats, outputs)


def test_one_run_writes_several_reports(here: Path, factlint: Factlint) -> None:
    (here / "ada.txt").write_text(WRONG, encoding="utf-8")
    told = factlint(
        "check", "-o", "a.json", "-o", "a.sarif", "-o", "-", "--select", "order", "ada.txt"
    )
    assert (told.status, told.err) == (1, "")
    assert told.out.startswith("error[")
    (finding,) = json.loads((here / "a.json").read_text(encoding="utf-8"))["findings"]
    (run,) = json.loads((here / "a.sarif").read_text(encoding="utf-8"))["runs"]
    assert [one["ruleId"] for one in run["results"]] == [finding["rule"]]


def test_a_job_on_github_gets_its_summary(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "ada.txt").write_text(WRONG, encoding="utf-8")
    (here / "summary.md").write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    told = factlint("check", "--format", "github", "--select", "order", "ada.txt")
    assert told.out.startswith("::error title=factlint ")
    written = (here / "summary.md").read_text(encoding="utf-8")
    assert written.startswith("before\n# factlint: 1 error\n")
    assert factlint("check", "--format", "json", "ada.txt").status == 1
    assert (here / "summary.md").read_text(encoding="utf-8") == written


def test_a_summary_that_is_too_long_is_cut_between_findings(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    add_job_summary(f"{number:06}{'é' * 50_000}\n" for number in range(20))
    written = (here / "summary.md").read_text(encoding="utf-8").splitlines()
    assert len(written) == 11
    assert written[8].startswith("000008")
    assert written[-1] == "There is more than a job summary can show; the log has all of it."


def test_a_summary_that_cannot_be_written_is_an_error(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "gone/summary.md")
    with pytest.raises(InputError, match=r"gone/summary\.md: cannot be written: No such file"):
        add_job_summary(["x"])


def test_elsewhere_there_is_no_summary(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    add_job_summary(["x"])
    assert list(here.iterdir()) == []
