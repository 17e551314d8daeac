"""What a file system, a terminal and a shell may do to a run: one line says it, nothing crashes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest

from tests.cli.conftest import Factlint

WRONG = "Ada Byron was born in 1852. She died in 1815.\n"
SELECT = ("--select", "life-in-order", "--quiet")


def program(*arguments: str, **settings: object) -> subprocess.Popen[str]:
    """Start factlint as somebody whom permissions hold, even where root runs the tests."""
    command = [sys.executable, "-m", "factlint", *arguments]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("root may read everything, and there is no setpriv")
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *command]
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | settings
    return subprocess.Popen(command, text=True, encoding="utf-8", **given)  # type: ignore[call-overload, no-any-return]


def run(*arguments: str, **settings: object) -> tuple[int, str, str]:
    """Give the exit status and what was said on either stream."""
    process = program(*arguments, **settings)
    out, err = process.communicate(timeout=60)
    return process.returncode, out or "", err


@pytest.fixture
def closed(here: Path) -> Iterator[Path]:
    """Give a folder with a text, in which nothing may be read or written until the test is over."""
    folder = here / "closed"
    folder.mkdir()
    (folder / "a.md").write_text(WRONG, encoding="utf-8")
    (here / "ada.md").write_text(WRONG, encoding="utf-8")
    folder.chmod(0)
    yield folder
    folder.chmod(0o700)


def test_a_folder_that_may_not_be_read_hides_nothing_else(closed: Path) -> None:
    status, out, err = run("check", *SELECT, ".")
    assert (status, err) == (2, "error: closed: cannot be read: Permission denied\n")
    assert out.startswith("error[life-in-order]: Ada Byron was born in 1852, but died in 1815")
    assert run("check", *SELECT, "closed")[::2] == (2, err)


def test_a_file_that_may_not_be_read_hides_nothing_else(here: Path) -> None:
    for name in ("a.md", "b.md"):
        (here / name).write_text(WRONG, encoding="utf-8")
    (here / "b.md").chmod(0)
    status, out, err = run("check", *SELECT, "a.md", "b.md")
    assert (status, err) == (2, "error: b.md: cannot be read: Permission denied\n")
    assert out.startswith("error[life-in-order]: ")


WRITING = {
    "check": ["check", "-o", "closed/report.json"],
    "report": ["report", "-o", "closed/report.html"],
    "baseline": ["baseline", "-o", "closed/known.json"],
    "extract": ["extract", "-o", "closed"],
}


@pytest.mark.parametrize("command", WRITING.values(), ids=WRITING)
def test_what_cannot_be_written_is_named(closed: Path, command: list[str]) -> None:
    closed.chmod(0o500)
    status, _, err = run(*command, "ada.md")
    assert status == 2
    (line,) = err.splitlines()
    assert line.startswith("error: closed/")
    assert line.endswith(": cannot be written: Permission denied")
    assert [one.name for one in closed.iterdir()] == ["a.md"]


@pytest.mark.parametrize(
    "names", [["self.md"], ["one.md", "two.md"]], ids=["itself", "in a circle"]
)
def test_links_that_lead_nowhere_are_no_texts_of_a_folder(
    here: Path, factlint: Factlint, names: list[str]
) -> None:
    (here / "ada.md").write_text(WRONG, encoding="utf-8")
    (here / "gone.md").symlink_to("nowhere.md")
    (here / "around").mkdir()
    (here / "around" / "back").symlink_to("..")
    for name, next_ in zip(names, names[1:] + names[:1], strict=True):
        (here / name).symlink_to(next_)
    told = factlint("check", *SELECT, ".")
    assert (told.status, told.err) == (1, "")
    assert factlint("check", names[0]).err == (
        f"error: {names[0]}: there is no such file or folder\n"
    )


def test_a_name_may_be_as_long_as_names_may_be(here: Path, factlint: Factlint) -> None:
    name = "x" * 250 + ".md"  # too long for a claim file beside it
    (here / name).write_text(WRONG, encoding="utf-8")
    assert factlint("check", *SELECT, name).status == 1
    told = factlint("check", name * 9)
    assert (told.status, told.err) == (2, f"error: {name * 9}: there is no such file or folder\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize(
    "command",
    [["check", *SELECT, "ada.md"], ["check", "--help"], ["explain", "life-in-order"],
     ["extract", "ada.md"], ["report", "ada.md", "-o", "-"]],
    ids=["check", "help", "explain", "extract", "report"],
)  # fmt: skip
def test_a_full_disk_behind_the_output_is_told(here: Path, command: list[str]) -> None:
    (here / "ada.md").write_text(WRONG, encoding="utf-8")
    with Path("/dev/full").open("w") as full:
        status, _, err = run(*command, stdout=full)
    assert status == 2
    assert err == "error: standard output: cannot be written: No space left on device\n"


def test_a_reader_that_leaves_hears_no_complaint(here: Path) -> None:
    (here / "ada.md").write_text(
        "".join(f"She saw the the sea {number}.\n\n" for number in range(2_000)), encoding="utf-8"
    )
    process = program("check", "--select", "word-stands-once", "--format", "json", ".")
    assert process.stdout
    assert process.stderr
    process.stdout.read(1)
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert (process.wait(60), err) == (2, "")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_is_one_word(here: Path, jobs: str) -> None:
    for number in range(40):
        (here / f"{number}.md").write_text(f"# Ada Byron\n\n{WRONG}" * 1_600, encoding="utf-8")
    process = program("check", "--no-cache", "--jobs", jobs, ".", start_new_session=True)
    sleep(1)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does, to all that run in it
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err.strip()) == (130, "", "interrupted")


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8"])
def test_any_locale_gives_the_same_words(here: Path, locale: str) -> None:
    (here / "zoe.md").write_text(WRONG.replace("Ada", "Zoë"), encoding="utf-8")
    plain = {**os.environ, "LC_ALL": locale, "LANG": locale, "PYTHONUTF8": "0"}
    status, out, err = run("check", *SELECT, "zoe.md", env=plain)
    assert (status, err) == (1, "")
    assert out.startswith("error[life-in-order]: Zoë Byron was born in 1852, but died in 1815")


def test_the_line_ends_of_windows_count_as_one(here: Path, factlint: Factlint) -> None:
    text = f"# Ada\n\nWords.\n\n{WRONG}"
    (here / "unix.md").write_bytes(text.encode())
    (here / "windows.md").write_bytes(text.replace("\n", "\r\n").encode())
    unix = factlint("check", *SELECT, "unix.md").out
    windows = factlint("check", *SELECT, "windows.md").out
    assert windows == unix.replace("unix.md", "windows.md")
    assert "\r" not in windows


def test_a_huge_line_is_shown_only_where_it_matters(here: Path, factlint: Factlint) -> None:
    (here / "long.md").write_text(f"{'Words go on. ' * 20_000}{WRONG}", encoding="utf-8")
    told = factlint("check", *SELECT, "long.md")
    assert told.status == 1
    assert max(map(len, told.out.splitlines()[1:])) <= 120


def test_what_is_no_text_at_all_is_named_and_stops_nothing(here: Path, factlint: Factlint) -> None:
    (here / "picture.txt").write_bytes(bytes(range(256)) * 400)
    (here / "ada.md").write_text(WRONG, encoding="utf-8")
    alone = factlint("check", *SELECT, "ada.md").out
    told = factlint("check", *SELECT, "picture.txt", "ada.md")
    assert told.status == 2
    assert told.err == (
        "error: picture.txt: this is no text: it is made of other bytes than words; "
        "leave it out, or save its words as text\n"
    )
    assert told.out.splitlines()[:-1] == alone.splitlines()[:-1]


def test_a_pattern_that_is_none_is_named_in_the_configuration_and_skipped_in_git_s(
    here: Path, factlint: Factlint
) -> None:
    (here / "ada.md").write_text(WRONG, encoding="utf-8")
    (here / "hidden.md").write_text(WRONG, encoding="utf-8")
    (here / ".gitignore").write_text("[z-a]\n!\nhidden.md\n", encoding="utf-8")
    assert factlint("check", "--show-files").out == "ada.md\n"
    (here / "factlint.yaml").write_text("exclude: ['[z-a]']\n", encoding="utf-8")
    assert factlint("check").err == (
        "error: factlint.yaml:1:10: '[z-a]' in 'exclude' is no pattern of files\n"
    )
