from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Factlint

WRONG = "Ada Byron\n\nAda Byron was born in 1852. She died in 1815.\n"


def test_the_page_is_written_and_told_of(here: Path, factlint: Factlint) -> None:
    (here / "ada.txt").write_text(WRONG, encoding="utf-8")
    told = factlint("report", "--select", "order", "ada.txt", "-o", "page.html")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("page.html: 1 error in 1 file; ")
    page = (here / "page.html").read_text(encoding="utf-8")
    assert "<h3>Ada Byron</h3>" in page
    assert '<svg role="img"' in page


@pytest.mark.parametrize(
    "command", [["report"], ["check", "-o", "report.html"]], ids=["report", "check"]
)
def test_a_page_is_no_text_of_the_next_run(
    here: Path, factlint: Factlint, command: list[str]
) -> None:
    (here / "ada.txt").write_text(WRONG, encoding="utf-8")
    factlint(*command)
    first = (here / "report.html").read_text(encoding="utf-8")
    factlint(*command)
    assert (here / "report.html").read_text(encoding="utf-8") == first


def test_a_name_with_marks_of_patterns_leaves_out_only_itself(
    here: Path, factlint: Factlint
) -> None:
    (here / "a b.html").write_text("<p>x</p>", encoding="utf-8")
    (here / "[a]*.html").write_text("<p>y</p>", encoding="utf-8")
    told = factlint("report", "-o", "[a]*.html")
    assert "1 text" in told.out


def test_a_page_elsewhere_leaves_nothing_out(here: Path, factlint: Factlint) -> None:
    (here / "in").mkdir()
    (here / "in" / "ada.txt").write_text(WRONG, encoding="utf-8")
    told = factlint("report", "--select", "order", "in", "-o", "../page-elsewhere.html")
    assert told.out.startswith("../page-elsewhere.html: 1 error")


def test_standard_output_holds_the_page_alone(here: Path, factlint: Factlint) -> None:
    (here / "ada.txt").write_text(WRONG, encoding="utf-8")
    told = factlint("report", "--select", "order", "-o", "-", "ada.txt")
    assert told.status == 0
    assert told.out.startswith("<!DOCTYPE html>")
    assert told.out.endswith("</html>\n")
    assert told.err.startswith("1 error in 1 file; ")


def test_a_file_that_cannot_be_read_stands_on_the_page(here: Path, factlint: Factlint) -> None:
    told = factlint("report", "gone.txt")
    assert told.status == 2
    assert "gone.txt: there is no such file or folder" in told.err
    assert "gone.txt: there is no such file or folder" in (here / "report.html").read_text("utf-8")


@pytest.mark.parametrize("name", ["report.html", "report.md"])
def test_a_report_is_no_text_of_a_folder_but_may_be_named(
    here: Path, factlint: Factlint, name: str
) -> None:
    (here / "ada.txt").write_text(WRONG, encoding="utf-8")
    factlint("check", "-o", name, "ada.txt")
    assert factlint("check", "--show-files").out == "ada.txt\n"
    assert factlint("check", "--show-files", name).out == f"{name}\n"
    (here / name).write_text("<p>Ada.</p>" if name.endswith("html") else "# Ada\n", "utf-8")
    assert factlint("check", "--show-files").out == f"ada.txt\n{name}\n"
