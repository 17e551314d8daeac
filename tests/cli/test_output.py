from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from factlint.cli.output import replace_file
from tests.cli.conftest import Factlint


def test_a_file_is_made_as_any_other(here: Path) -> None:
    (here / "other.txt").write_text("", encoding="utf-8")
    replace_file(Path("report.txt"), ["one\n", "two – 2\n"])
    assert (here / "report.txt").read_bytes() == "one\ntwo – 2\n".encode()
    assert (here / "report.txt").stat().st_mode == (here / "other.txt").stat().st_mode


def test_a_link_keeps_pointing_to_its_file(here: Path) -> None:
    (here / "real.txt").write_text("old", encoding="utf-8")
    (here / "link.txt").symlink_to("real.txt")
    replace_file(Path("link.txt"), ["new"])
    assert (here / "link.txt").is_symlink()
    assert (here / "real.txt").read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("fault", [RuntimeError("broken"), KeyboardInterrupt()], ids=repr)
def test_a_report_that_breaks_off_leaves_the_old_file(here: Path, fault: BaseException) -> None:
    def pieces() -> Iterator[str]:
        yield "half"
        raise fault

    (here / "report.txt").write_text("old", encoding="utf-8")
    with pytest.raises(type(fault)):
        replace_file(Path("report.txt"), pieces())
    assert [path.name for path in here.iterdir()] == ["report.txt"]
    assert (here / "report.txt").read_text(encoding="utf-8") == "old"


def test_a_fault_of_ours_does_not_look_like_findings(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_paths: object, _exclude: object) -> object:
        raise RuntimeError("a fault")

    monkeypatch.setattr("factlint.files.find", broken)
    told = factlint("check")
    assert (told.status, told.out) == (2, "")
    assert told.err.startswith("Traceback ")
    assert "RuntimeError: a fault" in told.err
    assert told.err.endswith("This is a fault of factlint, not of your text. Please report it.\n")


def test_an_interrupt_is_told_in_a_word(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_paths: object, _exclude: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr("factlint.files.find", interrupted)
    told = factlint("check")
    assert (told.status, told.out, told.err.strip()) == (130, "", "interrupted")
