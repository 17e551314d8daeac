"""The sample dossier: its report, its claim files, and what the README shows of it.

After a change that is meant, `UPDATE_GOLDEN=1 python -m pytest tests/test_sample_dossier.py`
writes the expected files anew; read the difference before it is committed.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from factlint.cli import factlint

ROOT = Path(__file__).resolve().parents[1]
DOSSIER = "claims/defectors"
TEXTS = ("defectors.md", "kravchenko.wiki", "trial.txt")
GOLDEN = ROOT / "tests/golden/defectors.txt"
README = ROOT / "README.md"
TRANSCRIPT = re.compile(
    r"<!-- transcript: factlint (?P<arguments>[^\n]+?) -->\n```console\n(?P<shown>.*?)```\n",
    re.DOTALL,
)


def run(*arguments: str) -> str:
    """Run a command as a newcomer would, from the repository's folder."""
    here = Path.cwd()
    os.chdir(ROOT)
    try:
        return CliRunner().invoke(factlint, arguments).output
    finally:
        os.chdir(here)


def expect(path: Path, text: str) -> None:
    """Compare with the file, or write it when that is asked for."""
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


def test_the_dossiers_report_is_the_expected_one() -> None:
    expect(GOLDEN, run("check", "--no-color", "--full", DOSSIER))


def test_the_report_is_the_same_in_any_order_of_files() -> None:
    paths = [f"{DOSSIER}/{name}" for name in TEXTS]
    assert run("check", "--no-color", *paths) == run("check", "--no-color", *reversed(paths))


@pytest.mark.parametrize("name", TEXTS)
def test_a_claim_file_is_what_extraction_writes(name: str, tmp_path: Path) -> None:
    written = tmp_path / DOSSIER
    written.mkdir(parents=True)
    for one in TEXTS:
        shutil.copy(ROOT / DOSSIER / one, written)
    stem = name.partition(".")[0]
    here = Path.cwd()
    os.chdir(tmp_path)
    try:
        outcome = CliRunner().invoke(factlint, ["extract", f"{DOSSIER}/{name}", "-o", DOSSIER])
    finally:
        os.chdir(here)
    assert outcome.exit_code == 0, outcome.output
    made = (written / f"{stem}.claims.yaml").read_text(encoding="utf-8")
    expect(ROOT / DOSSIER / f"{stem}.claims.yaml", made)


@pytest.mark.parametrize("number", [0, 1], ids=["report", "changes"])
def test_the_readme_shows_what_the_command_prints(number: int) -> None:
    text = README.read_text(encoding="utf-8")
    found = list(TRANSCRIPT.finditer(text))[number]
    arguments = found["arguments"].split()
    said = [word for word in arguments if word not in ("--no-color", "--exit-zero")]
    shown = f"$ factlint {' '.join(said)}\n{run(*arguments)}"
    if os.environ.get("UPDATE_GOLDEN"):
        start, end = found.span("shown")
        README.write_text(text[:start] + shown + text[end:], encoding="utf-8")
        found = list(TRANSCRIPT.finditer(README.read_text(encoding="utf-8")))[number]
    assert found["shown"] == shown
