"""Tools from npm that judge what factlint writes; without npm their tests are skipped."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest


def install(folder: Path, *packages: str) -> Path:
    """Install packages into a folder and give its node_modules; skip where that fails."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("needs npm")
    command = [npm, "install", "--no-audit", "--no-fund", *packages]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=120, check=False
        )
    except subprocess.TimeoutExpired:
        pytest.skip("npm has not answered in two minutes")
    if done.returncode:
        pytest.skip(f"npm install failed: {done.stderr.strip().splitlines()[-1:]}")
    return folder / "node_modules"
