from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Factlint, Told

WRONG = "Ada Byron\n\nAda Byron was born in 1852. She died in 1815.\n"
RIGHT = "Bob Hay\n\nBob Hay (1815-1852) was a writer.\n"
LIVES = ("--select", "order")


def put(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def findings(told: Told) -> list[tuple[str, str]]:
    return [(one["rule"], one["path"]) for one in json.loads(told.out)["findings"]]


def test_a_contradiction_is_reported_with_its_place(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    told = factlint("check", *LIVES, "ada.txt")
    assert (told.status, told.err) == (1, "")
    assert told.out.startswith("error[")
    assert "--> ada.txt:3:" in told.out
    assert "| Ada Byron was born in 1852. She died in 1815." in told.out
    assert "\x1b" not in told.out
    assert told.out.splitlines()[-1].startswith("1 error in 1 file; ")


def test_a_text_in_order_says_what_was_looked_at(here: Path, factlint: Factlint) -> None:
    put(here, bob=RIGHT)
    told = factlint("check", *LIVES, "bob.txt")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("no findings in 1 text; ")


def test_the_current_folder_is_checked_when_no_path_is_given(
    here: Path, factlint: Factlint
) -> None:
    put(here, ada=WRONG, bob=RIGHT)
    told = factlint("check", *LIVES, "--format", "json")
    assert {path for _, path in findings(told)} == {"ada.txt"}
    assert json.loads(told.out)["coverage"]["documents"] == 2


def test_an_empty_folder_is_not_called_checked(here: Path, factlint: Factlint) -> None:
    told = factlint("check")
    assert told.status == 0
    assert told.out == "no findings in 0 texts; no claims read.\n"
    assert told.err == "warning: no texts or claim files were found there\n"


def test_json_fits_its_schema(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    schema = json.loads((files("factlint") / "schemas/report.schema.json").read_text("utf-8"))
    told = json.loads(factlint("check", "--format", "json", "ada.txt").out)
    assert told["findings"]
    Draft202012Validator(schema).validate(told)


FAIL_ON = {
    (): 1,
    ("--fail-on", "info"): 1,
    ("--fail-on", "never"): 0,
    ("--exit-zero",): 0,
    ("--ignore", "*"): 0,
}


@pytest.mark.parametrize(("options", "status"), FAIL_ON.items(), ids=[" ".join(o) for o in FAIL_ON])
def test_the_exit_status_is_what_was_asked_for(
    here: Path, factlint: Factlint, options: tuple[str, ...], status: int
) -> None:
    put(here, ada=WRONG)
    assert factlint("check", *options, "ada.txt").status == status


def test_a_missing_file_does_not_hide_the_findings_of_others(
    here: Path, factlint: Factlint
) -> None:
    put(here, ada=WRONG)
    told = factlint("check", *LIVES, "gone.txt", "ada.txt")
    assert told.status == 2
    assert told.out.startswith("error[")
    assert told.err == "error: gone.txt: there is no such file or folder\n"
    assert ", 1 file not readable; " in told.out


def test_an_unreadable_file_is_a_failure_whatever_exit_zero_says(
    here: Path, factlint: Factlint
) -> None:
    put(here, ada=WRONG)
    (here / "link.txt").symlink_to(here / "gone")
    told = factlint("check", "--exit-zero", "--format", "json", "link.txt", "ada.txt")
    assert told.status == 2
    assert json.loads(told.out)["failures"] == ["link.txt: there is no such file or folder"]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\nAda Hay", "a PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a picture"),
        (b"PK\x03\x04\x14\x00", "an archive or a document of a word processor"),
        (b"\x00\x01\xff\xfe Ada Hay \xe9\x02", "made of other bytes than words"),
    ],
    ids=["pdf", "png", "docx", "bytes"],
)
def test_what_is_no_text_is_said_to_be_none(
    here: Path, factlint: Factlint, data: bytes, what: str
) -> None:
    put(here, ada=WRONG)
    (here / "other").write_bytes(data)
    told = factlint("check", *LIVES, "other", "ada.txt")
    assert told.status == 2
    assert told.out.startswith("error[")
    assert told.err == (
        f"error: other: this is no text: it is {what}; leave it out, or save its words as text\n"
    )


@pytest.mark.parametrize(
    "data",
    [b"Ada\x00 Hay", "Ada Hay né\x02e".encode(), "\ufeffAda Hay".encode("utf-16"),
     "Ada Hay née Lind".encode("latin-1")],
    ids=["a nul", "a control character", "UTF-16", "Latin-1"],
)  # fmt: skip
def test_a_text_with_odd_characters_is_a_text(here: Path, factlint: Factlint, data: bytes) -> None:
    (here / "odd.txt").write_bytes(data)
    assert factlint("check", "--select", "order", "odd.txt").err == ""


def test_a_broken_claim_file_is_named_with_its_place(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    (here / "ada.claims.yaml").write_text("claims: [\n", encoding="utf-8")
    told = factlint("check", *LIVES, ".")
    assert told.status == 2
    assert told.err.startswith("error: ada.claims.yaml:2:1: not valid YAML: ")
    assert told.out.startswith("error[")


CLAIMS = """\
entities:
  - {id: ada-byron, type: person, names: [Ada Byron]}
claims:
  - {subject: ada-byron, property: born, value: 1852}
  - {subject: ada-byron, property: died, value: 1815}
"""


def test_a_claim_file_is_checked_on_its_own(here: Path, factlint: Factlint) -> None:
    (here / "ada.claims.yaml").write_text(CLAIMS, encoding="utf-8")
    told = factlint("check", *LIVES, "ada.claims.yaml")
    assert told.status == 1
    assert "--> ada.claims.yaml:5:" in told.out
    assert "| - {subject: ada-byron, property: died, value: 1815}" in " ".join(told.out.split())


def test_a_claim_file_is_used_together_with_its_text(here: Path, factlint: Factlint) -> None:
    put(here, bob="Ada Byron\n\nAda Byron moved to Leeds in 1860.\n")
    (here / "bob.claims.yaml").write_text(CLAIMS.replace("1815", "1853"), encoding="utf-8")
    told = factlint("check", *LIVES, "bob.txt")
    assert told.status == 1
    assert "bob.txt:3:" in told.out
    assert "bob.claims.yaml:5:" in told.out


def test_bytes_that_are_no_utf8_do_not_stop_the_others(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    (here / "latin.txt").write_bytes("Bob Hay lived in Málaga in 1805.\n".encode("latin-1"))
    told = factlint("check", *LIVES, ".")
    assert told.status == 1
    assert "--> ada.txt:3:" in told.out


def test_standard_input_goes_by_the_name_it_is_given(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(WRONG.encode()), encoding="ascii")
    monkeypatch.setattr(sys, "stdin", stdin)
    told = factlint("check", *LIVES, "-", "--stdin-filename", "draft/ada.md", "--format", "json")
    assert told.status == 1
    assert {path for _, path in findings(told)} == {"draft/ada.md"}


def test_standard_input_may_be_of_any_format(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "'''Ada Byron''' was born in [[1852]]. She died in 1815.\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    told = factlint("check", *LIVES, "-", "--input-format", "wikitext")
    assert told.status == 1
    assert "--> -:1:" in told.out


def test_a_rule_that_does_not_exist_is_refused(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    told = factlint("check", "--select", "ordre", "ada.txt")
    assert (told.status, told.out) == (2, "")
    assert told.err == (
        "error: --select: 'ordre' is no rule, kind of rule or pattern of rules;"
        " did you mean 'order'?\n"
    )


def test_the_configuration_chooses_and_the_command_line_has_the_last_word(
    here: Path, factlint: Factlint
) -> None:
    put(here, ada=WRONG)
    (here / "factlint.yaml").write_text("ignore: ['*']\nfail-on: never\n", encoding="utf-8")
    assert findings(factlint("check", "--format", "json")) == []
    told = factlint("check", *LIVES, "--fail-on", "error", "--format", "json")
    assert told.status == 1
    assert len(findings(told)) == 1


def test_a_wrong_configuration_is_named_with_its_place(here: Path, factlint: Factlint) -> None:
    (here / "factlint.yaml").write_text("fail-om: never\n", encoding="utf-8")
    told = factlint("check")
    assert (told.status, told.out) == (2, "")
    assert told.err.endswith("factlint.yaml:1:1: unknown key 'fail-om'; did you mean 'fail-on'?\n")


def test_another_configuration_may_be_named(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    (here / "mild.yaml").write_text("fail-on: never\n", encoding="utf-8")
    assert factlint("check", "--config", "mild.yaml", "ada.txt").status == 0


FUTURE = """\
entities:
  - {id: ada-byron, type: person, names: [Ada Byron]}
claims:
  - {subject: ada-byron, property: moved, value: 2190}
"""
IN_2026 = ("--today", "2026-11-22")


def test_no_rule_looks_at_the_future_unless_it_is_told_the_day(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "ada.claims.yaml").write_text(FUTURE, encoding="utf-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    future = ("--select", "nothing-is-told-from-the-future", "--format", "json")
    assert findings(factlint("check", *future)) == []
    assert len(findings(factlint("check", *future, *IN_2026))) == 1
    (here / "factlint.yaml").write_text("today: 2026-11-22\n", encoding="utf-8")
    assert len(findings(factlint("check", *future))) == 1


@pytest.mark.parametrize("day", ["2026-02-30", "soon", "22.11.2026"])
def test_a_day_that_is_none_is_refused(factlint: Factlint, day: str) -> None:
    told = factlint("check", "--today", day)
    assert told.status == 2
    assert "Invalid value for --today" in told.err


def test_the_files_to_be_read_are_listed(here: Path, factlint: Factlint) -> None:
    put(here, b=RIGHT, a=WRONG)
    (here / "a.claims.yaml").write_text("", encoding="utf-8")
    (here / "factlint.yaml").write_text("exclude: [b.txt]\n", encoding="utf-8")
    assert factlint("check", "--show-files") == (0, "a.claims.yaml\na.txt\n", "")
    assert factlint("check", "--show-files", "gone").status == 2


def test_statistics_count_the_findings_of_each_rule(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    told = factlint("check", *LIVES, "--statistics", "ada.txt")
    assert told.out.splitlines()[-1].startswith("     1  error    ")
    beside = factlint("check", *LIVES, "--statistics", "--format", "json", "ada.txt")
    assert len(findings(beside)) == 1
    assert beside.err.startswith("     1  error    ")


def test_quiet_shows_nothing_when_nothing_is_found(here: Path, factlint: Factlint) -> None:
    put(here, bob=RIGHT)
    assert factlint("check", *LIVES, "--quiet", "bob.txt") == (0, "", "")


def test_colour_is_on_where_it_is_asked_for(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    assert "\x1b[1;31merror[" in factlint("check", *LIVES, "--color", "ada.txt").out


def test_a_report_replaces_the_old_file_whole(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    (here / "report.json").write_text("old", encoding="utf-8")
    (here / "report.json").chmod(0o640)
    shown = factlint("check", "--format", "json", "ada.txt")
    told = factlint("check", "--format", "json", "--output", "report.json", "ada.txt")
    assert (told.status, told.out) == (1, "")
    assert (here / "report.json").read_text(encoding="utf-8") == shown.out
    assert (here / "report.json").stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in here.iterdir()) == ["ada.txt", "report.json"]


def test_a_report_that_cannot_be_written_is_an_error(here: Path, factlint: Factlint) -> None:
    put(here, ada=WRONG)
    told = factlint("check", "--output", "gone/report.txt", "ada.txt")
    assert (told.status, told.out) == (2, "")
    assert told.err == "error: gone/report.txt: cannot be written: No such file or directory\n"


def _varied(here: Path) -> list[str]:
    names = ["Ada", "Bob", "Cyd", "Dan", "Eve", "Fay"]
    for index, name in enumerate(names):
        born, died = 1860 - index, 1800 + index
        text = f"{name} Hay\n\n{name} Hay was born in {born}. {name} Hay died in {died}.\n" * 40
        put(here, **{name.lower(): text})
    return [f"{name.lower()}.txt" for name in names]


def test_reports_are_the_same_for_any_order_and_number_of_processes(
    here: Path, factlint: Factlint
) -> None:
    paths = _varied(here)
    first = factlint("check", "--format", "json", "--jobs", "1", *paths)
    assert len(findings(first)) >= len(paths)
    assert factlint("check", "--format", "json", "--jobs", "3", *paths[::-1]) == first
    assert factlint("check", "--format", "json", ".") == first


@pytest.mark.parametrize("form", ["text", "json"])
def test_reports_are_the_same_for_any_hash_seed_and_locale(here: Path, form: str) -> None:
    _varied(here)
    command = [sys.executable, "-m", "factlint", "check", "--format", form, "--today", "2026-11-22"]
    settings = [("0", "C.UTF-8"), ("1", "C"), ("2", "POSIX")]
    told = {
        subprocess.run(
            command,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale},
        ).stdout
        for seed, locale in settings
    }
    assert len(told) == 1
    assert told.pop()


def test_a_reader_that_leaves_early_is_no_crash(here: Path) -> None:
    put(here, ada=WRONG * 500)
    command = f"{sys.executable} -m factlint check --full ada.txt | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_an_interrupt_leaves_nothing_half_written(here: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "factlint", "check", "-", "--output", "report.txt"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin
    process.stdin.write(b"Ada " * 50_000)  # more than a pipe holds: whoever is done was read from
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err.decode().strip()) == (130, "interrupted")
    assert list(here.iterdir()) == []
