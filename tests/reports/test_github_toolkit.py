"""The annotations are those that GitHub's own toolkit writes, character by character."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from factlint.model import Finding, Report
from factlint.reports import render
from factlint.reports.view import View
from tests.npm import install
from tests.reports.handmade import AGE, COVERAGE, REMARK, TRAPPED

_TOOLKIT = """
const core = require("@actions/core");
const [name, message, properties] = JSON.parse(require("fs").readFileSync(0, "utf8"));
core[name](message, properties);
"""


@pytest.fixture(scope="module")
def toolkit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("toolkit")
    install(folder, "@actions/core@1")
    return folder


@pytest.mark.parametrize("finding", [AGE, TRAPPED, REMARK], ids=lambda one: one.rule)
def test_a_command_is_what_the_toolkit_would_write(toolkit: Path, finding: Finding) -> None:
    written = "".join(
        render("github", Report((finding,), COVERAGE), View(lambda _: None, quiet=True))
    )
    name, properties, message = _told(written)
    done = subprocess.run(
        ["node", "-e", _TOOLKIT],
        cwd=toolkit,
        input=json.dumps([name, message, properties]),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert _sorted(done.stdout) == _sorted(written)


def _told(written: str) -> tuple[str, dict[str, str | int], str]:
    """Give what to hand the toolkit, so that it writes the same."""
    command, _, message = written.removeprefix("::").rstrip("\n").partition("::")
    name, _, told = command.partition(" ")
    keys = {"line": "startLine", "endLine": "endLine", "col": "startColumn",
            "endColumn": "endColumn"}  # fmt: skip
    properties: dict[str, str | int] = {}
    for one in told.split(","):
        key, _, value = one.partition("=")
        text = _unescaped(value)
        properties[keys.get(key, key)] = int(text) if key in keys else text
    return name, properties, _unescaped(message)


def _unescaped(text: str) -> str:
    for code, character in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, character)
    return text


def _sorted(written: str) -> tuple[str, list[str], str]:
    command, _, message = written.removeprefix("::").partition("::")
    name, _, properties = command.partition(" ")
    return name, sorted(properties.split(",")), message
