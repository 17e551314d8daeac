from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from factlint.wikidata.client import Clock
from tests.cli.conftest import factlint, here
from tests.wikidata.wikibase import Serving, Wikibase

__all__ = ["factlint", "here"]  # fixtures of the command line, for these tests too


@dataclass
class Slept:
    """A clock that does not wait: sleeping moves it."""

    at: float = 1_000.0
    naps: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.naps.append(round(seconds, 2))
        self.at += seconds

    @property
    def clock(self) -> Clock:
        return Clock(now=lambda: self.at, sleep=self.sleep, wall=lambda: 1_795_000_000.0)


@pytest.fixture
def slept() -> Slept:
    return Slept()


@pytest.fixture
def wikibase(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Wikibase]:
    """Give a server on loopback; what is fetched is kept in a folder of this test."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    served = Wikibase()
    with Serving(served):
        yield served
