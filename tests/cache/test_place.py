from __future__ import annotations

import sys
from pathlib import Path

import pytest

from factlint.cache import cache_folder


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these have places of their own")
@pytest.mark.parametrize(("environment", "folder"), [
    pytest.param({}, Path.home() / ".cache/factlint/runs", id="usual"),
    pytest.param({"XDG_CACHE_HOME": "/var/tmp/me"}, Path("/var/tmp/me/factlint/runs"), id="xdg"),
    pytest.param({"XDG_CACHE_HOME": "here"}, Path.home() / ".cache/factlint/runs", id="relative"),
    pytest.param({"XDG_CACHE_HOME": ""}, Path.home() / ".cache/factlint/runs", id="empty"),
    pytest.param({"FACTLINT_CACHE_DIR": "/srv/c"}, Path("/srv/c"), id="told"),
    pytest.param({"FACTLINT_CACHE_DIR": "c"}, Path.cwd() / "c", id="told-from-here"),
    pytest.param({"FACTLINT_NO_CACHE": "1", "FACTLINT_CACHE_DIR": "/srv/c"}, None, id="none"),
])  # fmt: skip
def test_where_the_cache_lies(environment: dict[str, str], folder: Path | None) -> None:
    assert cache_folder(environment) == folder


def _nobody() -> Path:
    raise RuntimeError("Could not determine home directory.")


def test_a_user_without_a_home_has_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", _nobody)
    assert cache_folder({}) is None
    assert cache_folder({"FACTLINT_CACHE_DIR": "/srv/c"}) == Path("/srv/c")
