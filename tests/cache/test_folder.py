from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factlint.cache import folder as module
from factlint.cache.folder import MAX_AGE, Folder

NAME, OTHER = "ab" + "0" * 38, "ab" + "1" * 38
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="needs the rights of files of POSIX")


def _entry(cache: Path, name: str = NAME) -> Path:
    return cache / name[:2] / name[2:]


def test_what_was_put_is_got_by_another(cache: Path) -> None:
    Folder(cache).put(NAME, b"told")
    assert (Folder(cache).get(NAME), Folder(cache).get(OTHER)) == (b"told", None)


def test_an_entry_is_replaced(cache: Path) -> None:
    kept = Folder(cache)
    kept.put(NAME, b"told")
    kept.put(NAME, b"told again")
    assert kept.get(NAME) == b"told again"


@ON_POSIX
def test_nobody_else_may_read_what_is_kept(cache: Path) -> None:
    Folder(cache).put(NAME, b"told")
    shared = [path for path in (cache, *cache.rglob("*")) if path.stat().st_mode & 0o077]
    assert shared == []


def test_git_and_backups_leave_the_folder_out(cache: Path) -> None:
    Folder(cache).put(NAME, b"told")
    assert (cache / ".gitignore").read_text() == "*\n"
    assert (cache / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d1727")


@pytest.mark.parametrize("change", [
    pytest.param(lambda data: data[:-1], id="cut-short"),
    pytest.param(lambda data: b"", id="empty"),
    pytest.param(lambda data: data[:-1] + b"!", id="changed"),
    pytest.param(lambda data: data + b"!", id="longer"),
    pytest.param(lambda data: data.replace(b"version 1", b"version 9"), id="of-another-version"),
    pytest.param(lambda data: os.urandom(5000), id="foreign"),
])  # fmt: skip
def test_a_broken_entry_is_none_and_is_written_anew(cache: Path, change) -> None:
    Folder(cache).put(NAME, b"told")
    path = _entry(cache)
    path.write_bytes(change(path.read_bytes()))
    assert Folder(cache).get(NAME) is None
    Folder(cache).put(NAME, b"told")
    assert Folder(cache).get(NAME) == b"told"


def test_an_entry_under_the_name_of_another_is_none(cache: Path) -> None:
    Folder(cache).put(NAME, b"told")
    _entry(cache).rename(_entry(cache, OTHER))
    assert Folder(cache).get(OTHER) is None


@ON_POSIX
@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777])
def test_a_folder_to_which_others_may_write_is_not_used(cache: Path, mode: int) -> None:
    Folder(cache).put(NAME, b"told")
    cache.chmod(mode)
    kept = Folder(cache)
    assert kept.get(NAME) is None
    kept.put(OTHER, b"told")
    cache.chmod(stat.S_IRWXU)
    assert Folder(cache).get(OTHER) is None


@ON_POSIX
def test_a_folder_of_somebody_else_is_not_used(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Folder(cache).put(NAME, b"told")
    monkeypatch.setattr(os, "geteuid", lambda: cache.stat().st_uid + 1)
    assert Folder(cache).get(NAME) is None


@pytest.mark.parametrize("in_the_way", ["cache", "cache/ab", "folder-of-cache"])
def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path, in_the_way: str) -> None:
    cache = tmp_path / "folder-of-cache" / "cache" if "-" in in_the_way else tmp_path / "cache"
    obstacle = tmp_path / in_the_way
    obstacle.parent.mkdir(exist_ok=True)
    obstacle.write_text("a file")
    kept = Folder(cache)
    kept.put(NAME, b"told")
    kept.put(OTHER, b"told")
    assert (kept.get(NAME), kept.get(OTHER)) == (None, None)
    assert obstacle.read_text() == "a file"


def test_a_full_disk_leaves_nothing_behind(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Folder(cache)
    kept.put(NAME, b"told")

    def full(source: str, target: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    kept.put(OTHER, b"told")
    assert [path.name for path in (cache / "ab").iterdir()] == [NAME[2:]]


def _aged(path: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_what_nobody_used_for_a_month_is_removed_when_something_is_written(cache: Path) -> None:
    first = Folder(cache)
    first.put(NAME, b"old")
    (cache / "ab" / "half.1.tmp").write_bytes(b"of a run that was killed")
    _aged(_entry(cache), MAX_AGE + 60)
    _aged(cache / "ab" / "half.1.tmp", MAX_AGE + 60)
    Folder(cache).put(OTHER, b"new")
    assert [path.name for path in (cache / "ab").iterdir()] == [OTHER[2:]]


def test_what_is_used_stays(cache: Path) -> None:
    Folder(cache).put(NAME, b"old")
    _aged(_entry(cache), MAX_AGE - 60)
    assert Folder(cache).get(NAME) == b"old"
    Folder(cache).put(OTHER, b"new")
    assert Folder(cache).get(NAME) == b"old"
    assert time.time() - _entry(cache).stat().st_mtime < 60


def test_the_oldest_goes_when_there_is_too_much(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_SIZE", 256 * 2500)
    for number, name in enumerate((NAME, OTHER)):
        Folder(cache).put(name, bytes(1000))
        _aged(_entry(cache, name), 600 - 60 * number)
    newest = "ab" + "2" * 38
    Folder(cache).put(newest, bytes(1000))
    assert {path.name for path in (cache / "ab").iterdir()} == {OTHER[2:], newest[2:]}


def test_clearing_removes_all_entries(cache: Path) -> None:
    kept = Folder(cache)
    kept.put(NAME, b"told")
    kept.put("cd" + "0" * 38, b"told")
    assert kept.size()[0] == 2
    assert (kept.clear(), kept.size(), kept.get(NAME)) == (2, (0, 0), None)


def test_clearing_leaves_what_is_not_of_the_cache(cache: Path) -> None:
    Folder(cache).put(NAME, b"told")
    (cache / "notes.txt").write_text("mine")
    Folder(cache).clear()
    assert (cache / "notes.txt").read_text() == "mine"


_MANY = """
import sys
from pathlib import Path
from factlint.cache.folder import Folder
kept = Folder(Path(sys.argv[1]))
for round in range(300):
    name = f"ab{round % 7:038}"
    kept.put(name, name.encode() * 2000)
    got = kept.get(name)
    assert got is None or got == name.encode() * 2000
assert kept.get(name) is not None
"""


def test_several_processes_may_write_at_once(cache: Path) -> None:
    command = [sys.executable, "-c", _MANY, str(cache)]
    running = [subprocess.Popen(command) for _ in range(3)]
    assert [process.wait() for process in running] == [0, 0, 0]
    assert len(list((cache / "ab").iterdir())) == 7
