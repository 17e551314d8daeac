from __future__ import annotations

from pathlib import Path

import pytest

from factlint.errors import InputError
from factlint.memory import Memory
from factlint.readings import Reading


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    for name in "abc":
        (tmp_path / f"{name}.md").write_text(f"# {name}\n\nIt was in 1815.\n", encoding="utf-8")
    return [str(tmp_path / f"{name}.md") for name in "abc"]


def sources(outcomes: list[Reading | InputError]) -> list[str]:
    return [
        one.document.source if isinstance(one, Reading) else str(one).rpartition(": ")[2]
        for one in outcomes
    ]


def test_only_a_text_whose_contents_changed_is_read_again(paths: list[str]) -> None:
    memory = Memory()
    first = list(memory.read_all(paths))
    Path(paths[0]).touch()
    Path(paths[1]).write_text("# b\n\nIt was in 1816.\n", encoding="utf-8")
    second = list(memory.read_all(paths))
    assert [new is old for new, old in zip(second, first, strict=True)] == [True, False, True]
    assert sources(second)[1] == "# b\n\nIt was in 1816.\n"


def test_a_text_is_read_again_in_another_way(paths: list[str]) -> None:
    memory = Memory()
    (first,) = memory.read_all(paths[:1])
    (second,) = memory.read_all(paths[:1], "plain")
    assert isinstance(first, Reading)
    assert isinstance(second, Reading)
    assert (first.document.format, second.document.format) == ("markdown", "plain")


def test_what_cannot_be_read_is_told_each_time_until_it_can(paths: list[str]) -> None:
    memory = Memory()
    Path(paths[1]).rename(f"{paths[1]}.away")
    for _ in range(2):
        assert sources(list(memory.read_all(paths)))[1] == "No such file or directory"
    Path(f"{paths[1]}.away").rename(paths[1])
    assert sources(list(memory.read_all(paths)))[1].startswith("# b")


def test_several_processes_read_what_is_new(paths: list[str]) -> None:
    memory = Memory()
    assert sources(list(memory.read_all(paths, jobs=2))) == sources(list(memory.read_all(paths)))
