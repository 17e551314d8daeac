"""The wheel works on its own: rules and reference claims are found from any folder."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.slow


def run(*command: object, cwd: Path) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode in (0, 1), f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder,
        REPOSITORY, cwd=folder)  # fmt: skip
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of programs of a fresh environment that holds the wheel alone."""
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    run(programs / "python", "-m", "pip", "install", "--quiet", wheel, cwd=folder)
    return programs


def shipped(wheel: Path, folder: str) -> set[str]:
    names = zipfile.ZipFile(wheel).namelist()
    return {name.removeprefix(folder) for name in names if name.startswith(folder)}


@pytest.mark.parametrize(
    ("inside", "source"),
    [
        ("factlint/_rules/", "rules"),
        ("factlint/_reference/", "claims/reference"),
        ("factlint/schemas/", "factlint/schemas"),
        ("factlint/snippets/", "factlint/snippets"),
    ],
)
def test_the_wheel_holds_every_data_file(wheel: Path, inside: str, source: str) -> None:
    folder = REPOSITORY / source
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*") if path.is_file()}
    assert files
    assert shipped(wheel, inside) == files


def test_the_wheel_holds_types_and_licence_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "factlint/py.typed" in names
    assert [name for name in names if name.endswith("licenses/LICENSE")]
    assert not [name for name in names if name.startswith("tests/")]


def test_the_installed_command_finds_its_rules_from_any_folder(
    installed: Path, tmp_path: Path
) -> None:
    here = run(sys.executable, "-m", "factlint", "rules", "list", cwd=REPOSITORY)
    assert run(installed / "factlint", "rules", "list", cwd=tmp_path) == here


def test_the_installed_command_checks_a_text(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "ada.txt").write_text(
        "Ada Byron was born in 1852. She died in 1815.\n", encoding="utf-8"
    )
    told = run(installed / "factlint", "check", "ada.txt", cwd=tmp_path)
    assert "error[" in told
    assert "--> ada.txt:1:" in told
    assert run(installed / "python", "-m", "factlint", "check", "ada.txt", cwd=tmp_path) == told
