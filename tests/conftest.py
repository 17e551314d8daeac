from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the tests out of the user's cache, and what other tests did out of this one.

    `tests/cache` takes this back.
    """
    monkeypatch.setenv("FACTLINT_NO_CACHE", "1")
