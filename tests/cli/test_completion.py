"""Completion in the shells themselves, where they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Factlint

# Each loads the script, asks for what follows, and prints a candidate a line.
BASH = """
source ./script
COMP_WORDS=({words}); COMP_CWORD={last}; COMPREPLY=()
_factlint_completion factlint
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
FISH = "source ./script; complete --do-complete '{line}'"
ZSH = """
autoload -Uz compinit; compinit -u -D
source ./script
compadd() {{ print -l -- "${{completions[@]}}"; }}
_describe() {{ local -a found; found=("${{(@P)3}}"); print -l -- "${{found[@]%%:*}}"; }}
words=({words}); CURRENT={current}; compstate=()
_factlint_completion
"""
CASES = {
    "commands": (["factlint", "bas"], "baseline"),
    "options": (["factlint", "check", "--show-f"], "--show-files"),
    "rules": (["factlint", "explain", "life-in"], "life-in-order"),
    "choices": (["factlint", "check", "--fail-on", "war"], "warning"),
}


def script(factlint: Factlint, shell: str) -> None:
    told = factlint("completion", shell)
    assert told.status == 0
    Path("script").write_text(told.out, encoding="utf-8")


def run(*command: str) -> list[str]:
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "PATH": programs, "HOME": str(Path.cwd())},
    )  # fmt: skip
    return [line.split("\t")[0] for line in done.stdout.splitlines()]


@pytest.mark.parametrize(("words", "completed"), CASES.values(), ids=CASES)
@pytest.mark.parametrize("shell", ["bash", "fish", "zsh"])
def test_a_shell_completes(
    here: Path, factlint: Factlint, shell: str, words: list[str], completed: str
) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    script(factlint, shell)
    commands = {
        "bash": ["--norc", "-c", BASH.format(words=" ".join(words), last=len(words) - 1)],
        "fish": ["--no-config", "-c", FISH.format(line=" ".join(words))],
        "zsh": ["-f", "-c", ZSH.format(words=" ".join(words), current=len(words))],
    }
    assert completed in run(shell, *commands[shell])
