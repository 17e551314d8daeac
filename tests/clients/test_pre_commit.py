"""The hooks, run by pre-commit itself in a git repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from factlint.files import CLAIMS_SUFFIX
from factlint.sources import SUFFIXES
from tests.cli.conftest import Factlint
from tests.decisions.conftest import Git

pytest.importorskip("pre_commit", reason="pre-commit is not installed")

REPOSITORY = Path(__file__).resolve().parents[2]
HOOKS = REPOSITORY / ".pre-commit-hooks.yaml"
GARBLED = "Ada Hay wrote of a cafÃ© in London.\n"
SETTINGS = "select: [encoding-is-right]\nfail-on: warning\n"


def hooks_as_shipped(folder: Path, **changes: str) -> str:
    """Make a repository of the shipped hooks, and give its commit."""
    folder.mkdir()
    hooks = [{**hook, **changes} for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8"))]
    (folder / ".pre-commit-hooks.yaml").write_text(yaml.safe_dump(hooks), encoding="utf-8")
    return committed(folder)


def committed(folder: Path) -> str:
    """Put all files of a folder into a repository, and give the commit."""
    identity = ["-c", "user.name=Ed", "-c", "user.email=ed@example.org"]
    for command in (["init", "-q"], ["add", "-A", "-f"], [*identity, "commit", "-qm", "hooks"]):
        subprocess.run(["git", *command], cwd=folder, check=True)
    head = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=folder, check=True, capture_output=True, text=True
    )
    return head.stdout.strip()


def use(hooks: Path, commit: str, hook: str) -> None:
    config = {"repos": [{"repo": str(hooks), "rev": commit, "hooks": [{"id": hook}]}]}
    Path(".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    Path("factlint.yaml").write_text(SETTINGS, encoding="utf-8")


def pre_commit(cache: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    programs = Path(sys.executable).parent
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--color", "never", *arguments],
        capture_output=True, text=True, check=False, timeout=300,
        env={**os.environ, "PRE_COMMIT_HOME": str(cache),
             "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"},
    )  # fmt: skip


def test_the_hook_refuses_what_is_wrong_in_the_commit(
    here: Path, git: Git, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("hooks")
    use(elsewhere / "repo", hooks_as_shipped(elsewhere / "repo", language="system"), "factlint")
    Path("a.md").write_text(GARBLED, encoding="utf-8")
    Path("a.py").write_text(f'"{GARBLED.strip()}"\n', encoding="utf-8")
    git("add", "-A")
    wrong = pre_commit(elsewhere / "cache")
    assert wrong.returncode == 1, wrong.stderr
    assert "warning[encoding-is-right]" in wrong.stdout
    assert "a.py" not in wrong.stdout
    Path("a.md").write_text("Ada Hay wrote of a café in London.\n", encoding="utf-8")
    git("add", "-A")
    assert pre_commit(elsewhere / "cache").returncode == 0


def test_the_hook_of_changes_leaves_the_old_alone(
    here: Path, git: Git, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("hooks")
    commit = hooks_as_shipped(elsewhere / "repo", language="system")
    use(elsewhere / "repo", commit, "factlint-changed")
    Path("old.md").write_text(GARBLED, encoding="utf-8")
    git("add", "-A")
    assert pre_commit(elsewhere / "cache").returncode == 1  # nothing is old yet
    git("commit", "-q", "-m", "first", "--no-verify")
    Path("new.md").write_text("Ada Hay.\n", encoding="utf-8")
    git("add", "-A")
    assert pre_commit(elsewhere / "cache").returncode == 0
    Path("new.md").write_text(GARBLED, encoding="utf-8")
    git("add", "-A")
    wrong = pre_commit(elsewhere / "cache")
    assert wrong.returncode == 1
    assert "--> new.md:1:" in wrong.stdout
    assert "--> old.md" not in wrong.stdout


@pytest.mark.slow
def test_pre_commit_installs_the_hook_by_itself(
    here: Path, git: Git, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("hooks")
    hooks = elsewhere / "repo"
    for name in ("factlint", "rules", "claims"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / name, hooks / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", HOOKS.name):
        shutil.copy(REPOSITORY / name, hooks / name)
    use(hooks, committed(hooks), "factlint")
    Path("a.md").write_text(GARBLED, encoding="utf-8")
    git("add", "-A")
    wrong = pre_commit(elsewhere / "cache")
    assert "warning[encoding-is-right]" in wrong.stdout, wrong.stdout + wrong.stderr
    assert wrong.returncode == 1


def test_the_snippet_of_init_is_one_that_pre_commit_reads(here: Path, factlint: Factlint) -> None:
    factlint("init", "--pre-commit")
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", ".pre-commit-config.yaml"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")


def test_the_hooks_are_ones_that_pre_commit_reads() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", str(HOOKS)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")


def _patterns() -> dict[str, str]:
    """Give the pattern of files of each hook that is shipped or begun."""
    root = Path(__file__).parents[2]
    hooks = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    snippet = (root / "factlint/snippets/pre-commit.yaml").read_text(encoding="utf-8")
    begun = yaml.safe_load(snippet)["repos"][0]["hooks"]
    return {f"{one['id']} {number}": one["files"] for number, one in enumerate((*hooks, *begun))}


@pytest.mark.parametrize("pattern", _patterns().values(), ids=_patterns())
def test_a_hook_takes_the_files_that_factlint_reads(pattern: str) -> None:
    taken = [f"a{suffix}" for suffix in (*SUFFIXES, CLAIMS_SUFFIX)]
    assert [name for name in taken if re.search(pattern, name)] == taken
    assert re.search(pattern, "a.py") is None
