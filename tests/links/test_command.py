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
        assert "1 address asked, 1 of which could not be told" in told.out
        assert f"{site.address}/no-such-page: it leads into a private network" in told.out
        assert site.asked == []
    assert (here / "caches" / "factlint" / "links.json").is_file()


def test_the_configuration_may_want_links_asked_and_the_command_line_wins(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(here / "caches"))
    with serving() as site:
        text = f"See [it]({site.address}/fine) and [that]({site.address}/kept/page).\n"
        (here / "a.md").write_text(text, encoding="utf-8")
        settings = "{private: true, pause: 0, ignore: ['*/kept/*']}"
        (here / "factlint.yaml").write_text(f"check-links: {settings}\n", encoding="utf-8")
        assert "asked" not in factlint("check", "a.md").out
        (here / "factlint.yaml").write_text(
            f"check-links: {settings.replace('{', '{use: true, ')}\n", encoding="utf-8"
        )
        assert "asked" not in factlint("check", "--no-check-links", "a.md").out
        assert site.asked == []
        assert "1 address asked, 0 of which" in factlint("check", "a.md").out
        assert {one.split()[1] for one in site.asked} == {"/fine"}


def test_addresses_of_a_list_of_sources_are_asked_too(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(here / "caches"))
    with serving() as site:
        entry = f"@online{{hart, title = {{Mills}}, url = {{{site.address}/listed}}}}\n"
        (here / "references.bib").write_text(entry, encoding="utf-8")
        (here / "a.md").write_text("Sold in 1802 [@hart].\n", encoding="utf-8")
        told = factlint("check", "--check-links", "a.md")
    assert f"{site.address}/listed: it leads into a private network" in told.out
