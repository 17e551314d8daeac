from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factlint.cache import program as module
from factlint.cache.program import program


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder of installed packages, and a package of factlint's beside it."""
    folder = tmp_path / "site-packages"
    (folder / "click-8.3.1.dist-info").mkdir(parents=True)
    package = tmp_path / "factlint"
    (package / "extract").mkdir(parents=True)
    (package / "extract" / "ages.py").write_text("AGES = 1\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), str(folder)])
    monkeypatch.setattr(module, "_PACKAGE", str(package))
    program.cache_clear()
    yield folder
    program.cache_clear()


def _again() -> str:
    program.cache_clear()
    return program()


def test_the_same_program_has_the_same_name() -> None:
    assert program() == _again()


def test_another_version_has_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    before = program()
    monkeypatch.setattr(module, "__version__", "9.9")
    assert _again() != before


def test_another_python_has_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    before = program()
    monkeypatch.setattr(sys, "version", "4.0")
    assert _again() != before


def test_another_package_gives_another_name(installed: Path) -> None:
    before = program()
    (installed / "click-8.3.1.dist-info").rename(installed / "click-8.3.2.dist-info")
    assert _again() != before


@pytest.mark.parametrize("change", ["AGES = 2\n", "AGES = 1000\n", None])
def test_changed_code_gives_another_name(tmp_path: Path, change: str | None) -> None:
    before = program()
    path = tmp_path / "factlint" / "extract" / "ages.py"
    if change is None:
        path.rename(path.with_name("years.py"))
    else:
        path.write_text(change)
    assert _again() != before


def test_the_code_of_a_release_is_named_by_its_version(tmp_path: Path) -> None:
    """Wheels bring the rules inside the package; looking at each module would take time."""
    (tmp_path / "factlint" / "_rules").mkdir()
    before = program()
    (tmp_path / "factlint" / "extract" / "ages.py").write_text("AGES = 2\n")
    assert _again() == before
