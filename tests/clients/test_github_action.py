"""The steps of the GitHub Action, run in a shell as the runner does: each step, with its inputs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.decisions.conftest import Git

REPOSITORY = Path(__file__).resolve().parents[2]
ACTION: dict[str, Any] = yaml.safe_load((REPOSITORY / "action.yml").read_text(encoding="utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
GARBLED = "Ada Hay wrote of a cafÃ© in London.\n"
_EXPRESSION = re.compile(r"\$\{\{ inputs\.([\w-]+) \}\}")

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")


def step(
    one: dict[str, Any], programs: Path, environment: dict[str, str], **inputs: str
) -> subprocess.CompletedProcess[str]:
    """Run a step as the runner does: inputs by way of its `env`, bash with -eo pipefail."""
    given = {name: str(told.get("default", "")) for name, told in ACTION["inputs"].items()}
    given |= {name.replace("_", "-"): value for name, value in inputs.items()}
    told = {
        name: _EXPRESSION.sub(lambda match: given[match[1]], value)
        for name, value in one["env"].items()
    }
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", one["run"]],
        env={**os.environ, "PATH": path, **environment, **told},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def check(**inputs: str) -> subprocess.CompletedProcess[str]:
    return step(CHECK, Path(sys.executable).parent, {}, **inputs)


@pytest.fixture
def project(here: Path, git: Git) -> Path:
    Path("factlint.yaml").write_text("select: [encoding-is-right]\n", encoding="utf-8")
    Path("my texts").mkdir()
    Path("my texts/ada.md").write_text(GARBLED, encoding="utf-8")
    git("add", "-A")
    git("commit", "-q", "-m", "first")
    return here


def test_findings_become_annotations(project: Path) -> None:
    done = check()
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("::warning ")
    assert "file=my texts/ada.md,line=1," in done.stdout


def test_the_level_that_fails_may_be_set(project: Path) -> None:
    assert check(fail_on="warning").returncode == 1


def test_paths_stand_in_lines_and_may_hold_anything(project: Path) -> None:
    Path("$(touch broken);.md").write_text(GARBLED, encoding="utf-8")
    done = check(paths="my texts\n\n$(touch broken);.md\n")
    assert done.stdout.count("::warning") == 2
    assert not Path("broken").exists()


def test_a_log_for_code_scanning_is_written_too(project: Path) -> None:
    done = check(sarif="factlint.sarif", args="--ignore order --quiet")
    assert done.returncode == 0
    log = json.loads(Path("factlint.sarif").read_text(encoding="utf-8"))
    assert len(log["runs"][0]["results"]) == 1


def test_only_what_a_pull_request_changes_counts(
    project: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("update-ref", "refs/remotes/origin/main", "HEAD")
    monkeypatch.setenv("GITHUB_BASE_REF", "main")
    assert "::warning" not in check(since="auto").stdout
    assert "::warning" in check(since="").stdout
    monkeypatch.delenv("GITHUB_BASE_REF")  # a push has no base
    assert "::warning" in check(since="auto").stdout


def test_no_input_is_written_into_a_script() -> None:
    assert "${{" not in INSTALL["run"] + CHECK["run"]


@pytest.mark.slow
def test_the_action_installs_its_own_version(tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    programs = tmp_path / "venv/bin"
    done = step(INSTALL, programs, {"GITHUB_ACTION_PATH": str(REPOSITORY)})
    assert done.returncode == 0, done.stderr
    told = subprocess.run(
        [programs / "factlint", "--version"], capture_output=True, text=True, check=True
    )
    assert told.stdout.startswith("factlint ")
