from __future__ import annotations

from pathlib import Path

import pytest

from factlint.errors import InputError
from factlint.readings import Reading, read_all, read_bytes


def put(folder: Path, number: int) -> list[str]:
    paths = []
    for index in range(number):
        path = folder / f"{index}.txt"
        path.write_text(f"Ada Hay\n\nAda Hay was born in {1800 + index}.\n" * 20, encoding="utf-8")
        paths.append(path.as_posix())
    return paths


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_readings_come_in_the_order_of_paths(tmp_path: Path, jobs: int) -> None:
    paths = put(tmp_path, 4)[::-1]
    readings = list(read_all(paths, jobs=jobs))
    assert [one.document.path for one in readings if isinstance(one, Reading)] == paths


def test_processes_give_the_same_as_one(tmp_path: Path) -> None:
    paths = put(tmp_path, 3)
    assert list(read_all(paths, jobs=3)) == list(read_all(paths, jobs=1))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_arrives_whole_from_any_process(tmp_path: Path, jobs: int) -> None:
    gone = (tmp_path / "gone.txt").as_posix()
    paths = [*put(tmp_path, 1), gone]
    reading, error = read_all(paths, jobs=jobs)
    assert isinstance(reading, Reading)
    assert isinstance(error, InputError)
    assert str(error) == f"{gone}: cannot be read: No such file or directory"


def test_many_bytes_are_spread_over_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a number, `read_all` takes several processes where the texts are large enough."""
    paths = put(tmp_path, 3)
    alone = list(read_all(paths))
    monkeypatch.setattr("factlint.readings._WORTH_A_PROCESS", 1)
    assert list(read_all(paths)) == alone


def test_bytes_are_read_like_a_file(tmp_path: Path) -> None:
    (path,) = put(tmp_path, 1)
    (from_file,) = read_all([path])
    assert read_bytes(Path(path).read_bytes(), path) == from_file


def test_bytes_that_are_no_utf8_keep_their_problem() -> None:
    reading = read_bytes("Málaga in 1805".encode("latin-1"), "latin.txt")
    assert [problem.kind for problem in reading.document.problems] == ["not-utf-8"]


def test_a_fault_names_the_text_it_met(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_document: object, _extractors: object) -> object:
        raise RuntimeError("a fault")

    monkeypatch.setattr("factlint.readings.extracted", broken)
    (path,) = put(tmp_path, 1)
    with pytest.raises(RuntimeError) as raised:
        list(read_all([path]))
    assert raised.value.__notes__ == [f"while reading {path}"]
