from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of a cache, empty as yet, which command lines use."""
    folder = tmp_path / "cache"
    monkeypatch.delenv("FACTLINT_NO_CACHE")
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(folder))
    return folder
