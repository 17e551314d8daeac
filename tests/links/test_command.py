"""`factlint check --check-links`, as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.conftest import factlint, here
from tests.links.server import serving

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.cli.conftest import Factlint

__all__ = ["factlint", "here"]


def test_links_are_asked_only_when_it_is_wanted_and_what_is_not_told_is_said(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(here / "caches"))
    with serving() as site:
        (here / "a.md").write_text(f"See [it]({site.address}/no-such-page).\n", encoding="utf-8")
        assert "asked" not in factlint("check", "a.md").out
        told = factlint("check", "--check-links", "a.md")
        assert told.status == 0
        assert "1 addresses asked, 1 of which could not be told" in told.out
        assert f"{site.address}/no-such-page: it leads into a private network" in told.out
        assert site.asked == []
    assert (here / "caches" / "factlint" / "links.json").is_file()
