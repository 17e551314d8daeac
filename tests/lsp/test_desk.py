from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from factlint.lsp.desk import Desk, others, seen_in
from factlint.model import NotedPlace
from tests.reports.handmade import AGE

GARBLED = "Ada Hay wrote of a cafÃ© in London.\n"


def found(desk: Desk, texts: dict[str, str]) -> list[str]:
    return [Path(one.place.path).name for one in desk.check(texts).report.findings]


def put(folder: Path) -> dict[str, str]:
    (folder / "factlint.yaml").write_text("select: [encoding-is-right]\n", encoding="utf-8")
    (folder / "a.md").write_text(GARBLED, encoding="utf-8")
    (folder / "b.md").write_text("Bob.\n", encoding="utf-8")
    return {str(folder / "b.md"): GARBLED}


def test_open_texts_are_checked_as_they_are_with_those_on_disk(tmp_path: Path) -> None:
    assert found(Desk(tmp_path), put(tmp_path)) == ["a.md", "b.md"]


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    desk, texts = Desk(tmp_path), put(tmp_path)
    first = desk.check(texts).evidence
    path = str(tmp_path / "b.md")
    second = desk.check({path: GARBLED + "\nMore.\n"}).evidence
    assert first is not None
    assert second is not None
    assert first.documents[0] is second.documents[0]
    assert first.documents[1] is not second.documents[1]
    (tmp_path / "a.md").write_text("Ada is mended.\n", encoding="utf-8")
    assert found(desk, texts) == ["b.md"]


def test_a_large_folder_leaves_only_what_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factlint.lsp.desk.MOST_UNOPENED", 10)
    assert found(Desk(tmp_path), put(tmp_path)) == ["b.md"]


def test_settings_are_read_again_when_they_are_forgotten(tmp_path: Path) -> None:
    desk, texts = Desk(tmp_path), put(tmp_path)
    assert len(found(desk, texts)) == 2
    (tmp_path / "factlint.yaml").write_text("select: [order]\n", encoding="utf-8")
    assert len(found(desk, texts)) == 2
    desk.forget_settings()
    assert found(desk, texts) == []


def test_a_text_that_goes_or_cannot_be_read_stops_nothing(tmp_path: Path) -> None:
    texts = put(tmp_path)
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere")
    assert found(Desk(tmp_path), texts) == ["a.md", "b.md"]


def test_a_finding_is_shown_where_it_touches_an_open_text() -> None:
    place, other = AGE.place.path, AGE.related[1].place.path
    assert [one.place for one in seen_in(place, [AGE], [place, other])] == [AGE.place]
    assert list(seen_in(other, [AGE], [place, other])) == []
    (seen,) = seen_in(other, [AGE], [other])
    assert (seen.place, seen.note) == (AGE.related[1].place, "died")
    assert list(others(seen)) == [(AGE.place, "age-at-death"), (AGE.related[0].place, "born")]
    alone = replace(AGE, related=(NotedPlace(AGE.place, "again"),))
    (seen,) = seen_in(place, [alone], [place])
    assert list(others(seen)) == []


def test_new_settings_read_only_what_they_read_in_another_way(tmp_path: Path) -> None:
    desk, texts = Desk(tmp_path), put(tmp_path)
    first = desk.check(texts).evidence
    (tmp_path / "factlint.yaml").write_text("per-path: [{paths: a.md, format: plain}]\n", "utf-8")
    desk.forget_settings()
    second = desk.check(texts).evidence
    assert first is not None
    assert second is not None
    assert [one.format for one in second.documents] == ["plain", "markdown"]
    assert second.documents[1] is first.documents[1]
