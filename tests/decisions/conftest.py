from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Protocol

import pytest

from tests.cli.conftest import factlint, here

__all__ = ["factlint", "here"]


class Git(Protocol):
    """Run git in the working directory."""

    def __call__(self, *arguments: str) -> str: ...


@pytest.fixture
def git(here: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Give a new repository in the working directory."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)

    def run(*arguments: str) -> str:
        done = subprocess.run(
            ["git", "-c", "user.name=Ed", "-c", "user.email=ed@example.org",
             "-c", "protocol.file.allow=always", *arguments],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        return done.stdout

    run("init", "-q", "-b", "main")
    return run
