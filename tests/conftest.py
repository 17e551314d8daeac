from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says how busy the machine is, and nothing of what is tested.
settings.register_profile("factlint", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("factlint")


@pytest.fixture(autouse=True)
def _no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the tests out of the user's cache, and what other tests did out of this one.

    `tests/cache` takes this back.
    """
    monkeypatch.setenv("FACTLINT_NO_CACHE", "1")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder that is the working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session", autouse=True)
def _interrupts() -> None:
    """Let interrupts reach the programs that tests start, also where a shell runs the tests aside.

    A shell has its background jobs ignore them, and what they start inherits that.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def full_speed() -> Iterator[None]:
    """Let nothing count the lines that a test runs through, which takes longer than the test.

    For whole corpora, whose lines others cover, and for tests of time.
    """
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)
