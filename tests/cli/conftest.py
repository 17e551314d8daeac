from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Protocol

import pytest

from factlint.cli import run


class Told(NamedTuple):
    """What a command line gave back."""

    status: int
    out: str
    err: str


class Factlint(Protocol):
    """Run a command line in this process."""

    def __call__(self, *arguments: str) -> Told: ...


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder that is the working directory."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def factlint(here: Path, capfd: pytest.CaptureFixture[str]) -> Factlint:
    def command(*arguments: str) -> Told:
        capfd.readouterr()
        status = run(list(arguments))
        return Told(status, *capfd.readouterr())

    return command
