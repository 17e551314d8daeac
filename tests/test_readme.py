"""What the README and the guides show works as they show it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from factlint.cli import factlint as command_line
from factlint.sources import read_text
from factlint.suppressions.reading import read_suppressions
from tests.cli.conftest import Factlint, factlint, here

__all__ = ["factlint", "here"]

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
_IN_LINE = re.compile(r"`(factlint [^`\n]+)`")
_SHELL = ("&&", "||", "|", ">", ">>", ";", "#")


def blocks(language: str) -> list[str]:
    """Give the README's blocks of a language."""
    text = PAGES[0].read_text(encoding="utf-8")
    return [block for name, block in _BLOCK.findall(text) if name == language]


def commands() -> list[str]:
    """Give every command line that a page shows, without what the shell does with it."""
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        lines = [line for name, block in _BLOCK.findall(text) if name == "console"
                 for line in block.splitlines()]  # fmt: skip
        for line in [*lines, *_IN_LINE.findall(text)]:
            for part in re.split(r"&&|\|", line.removeprefix("$ ")):
                words = shlex.split(part, comments=True, posix=True) if "'" not in part else []
                if words[:1] == ["factlint"]:
                    found.append(shlex.join(words[: _end(words)]))
    return sorted(set(found))


def _end(words: list[str]) -> int:
    return next((at for at, word in enumerate(words) if word in _SHELL), len(words))


@pytest.mark.parametrize("line", commands())
def test_a_command_that_is_shown_exists(line: str) -> None:
    command: click.Command = command_line
    context = click.Context(command_line)
    words = shlex.split(line)[1:]
    while words and isinstance(command, click.Group):
        found = command.get_command(context, words.pop(0))
        assert found is not None
        command = found
    options = {name for one in command.params for name in (*one.opts, *one.secondary_opts)}
    assert {word.split("=")[0] for word in words if word.startswith("-") and word != "-"} <= options


def test_the_configuration_that_is_shown_is_one(here: Path, factlint: Factlint) -> None:
    shown = [one for one in blocks("yaml") if re.match(r"(?:ignore|exceptions|wikidata):", one)]
    assert len(shown) == 3
    (policy,) = [one for one in blocks("yaml") if one.startswith("citations:")]
    (here / "factlint.yaml").write_text(policy, encoding="utf-8")
    assert factlint("config", "show").status == 0
    (here / "factlint.yaml").write_text("".join(shown), encoding="utf-8")
    told = factlint("config", "show")
    assert (told.status, told.err) == (0, "")
    for key in ("ignore", "severities", "fail-on", "citations", "profile", "baseline", "per-path",
                "exceptions", "wikidata"):  # fmt: skip
        (line,) = [one for one in told.out.splitlines() if one.startswith(f"{key}:")]
        assert "factlint.yaml:" in line


def test_the_rule_that_is_shown_proves_itself(here: Path, factlint: Factlint) -> None:
    (rule,) = [one for one in blocks("yaml") if one.startswith("id: ")]
    name = f"{rule.split()[1]}.yaml"
    (here / "my-rules").mkdir()
    (here / "my-rules" / name).write_text(rule, encoding="utf-8")
    told = factlint("rules", "test", "my-rules/")
    assert (told.status, told.out) == (0, "1 rule, 3 examples: all as they should be.\n")


def test_the_comments_that_are_shown_are_followed() -> None:
    (shown,) = [one for one in blocks("markdown") if "factlint:" in one]
    told = read_suppressions([read_text(f"{shown}\nWords.\n", "a.md")])
    assert told.broken == ()
    assert [(one.rules, one.until, bool(one.because)) for one in told.all] == [
        (("life-in-order",), "", True), (("presence",), "2027-01-31", True), ((), "", True),
    ]  # fmt: skip


def test_the_python_that_is_shown_runs(here: Path) -> None:
    (code,) = blocks("python")
    (here / "draft.md").write_text("# Ada\n\nAda Hay was born in 1815.\n", encoding="utf-8")
    known = {"text": "# Ada\n\nAda Hay was born in 1815.\n"}
    exec(compile(code, "README.md", "exec"), known)
    assert known["report"].coverage.claims == 1  # type: ignore[attr-defined]
