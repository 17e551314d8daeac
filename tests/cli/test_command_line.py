from __future__ import annotations

import gc
import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from factlint import __version__
from tests.cli.conftest import Factlint

COMMANDS = [
    [],
    ["check"],
    ["extract"],
    ["rules"],
    ["rules", "list"],
    ["rules", "test"],
    ["explain"],
    ["baseline"],
    ["init"],
    ["cache"],
    ["cache", "dir"],
    ["cache", "clear"],
    ["config"],
    ["config", "show"],
    ["config", "schema"],
    ["completion"],
    ["lsp"],
]


def test_the_version_is_told(factlint: Factlint) -> None:
    assert factlint("--version") == (0, f"factlint {__version__}\n", "")


@pytest.mark.parametrize("command", COMMANDS, ids=[" ".join(one) or "factlint" for one in COMMANDS])
def test_every_command_has_help_with_an_example(factlint: Factlint, command: list[str]) -> None:
    told = factlint(*command, "--help")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith(" ".join(["Usage: factlint", *command]))
    assert max(map(len, told.out.splitlines())) <= 100
    if command not in (["rules"], ["config"], ["cache"]):  # their commands have theirs
        assert " ".join(["\n    factlint", *command]) in told.out


def test_the_help_of_a_group_agrees_with_its_commands(factlint: Factlint) -> None:
    from factlint.cli import _COMMANDS

    for name, listed in _COMMANDS.items():
        assert f"\n  {name} " in factlint("--help").out
        assert listed.help.endswith(".")
        assert factlint(name, "--help").status == 0


def test_a_misspelt_command_is_refused_with_the_nearest(factlint: Factlint) -> None:
    told = factlint("chekc")
    assert (told.status, told.out) == (2, "")
    assert told.err.endswith("Error: there is no command 'chekc'; did you mean 'check'?\n")


def test_a_misspelt_option_is_refused_with_the_nearest(factlint: Factlint) -> None:
    told = factlint("check", "--ingore", "order")
    assert (told.status, told.out) == (2, "")
    assert "No such option '--ingore'" in told.err
    assert "--ignore" in told.err


def _modules_after(*arguments: str) -> set[str]:
    program = (
        "import sys; from factlint.cli import run;"
        f"run({list(arguments)!r}); print(*sorted(sys.modules), sep='\\n', file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_the_first_answers_import_next_to_nothing(option: str) -> None:
    ours = {name for name in _modules_after(option) if name.startswith("factlint")}
    assert ours == {"factlint", "factlint.cli", "factlint.cli.lazy", "factlint.errors"}


def test_a_check_imports_no_heavy_library(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Ada Byron was born in 1852. She died in 1815.\n", encoding="utf-8")
    heavy = {"jsonschema", "requests", "ruamel", "rapidfuzz", "mwparserfromhell", "rich", "pydoc"}
    heavy |= {"multiprocessing", "asyncio", "pathspec", "hypothesis", "urllib.request"}
    assert not _modules_after("check", "--exit-zero", str(text)) & heavy


def test_the_module_runs_as_the_command(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["factlint", "--version"])
    thresholds = gc.get_threshold()
    with pytest.raises(SystemExit) as left:
        runpy.run_module("factlint", run_name="__main__")
    gc.set_threshold(*thresholds)
    assert left.value.code == 0
    assert capfd.readouterr().out == f"factlint {__version__}\n"


COMPLETED = {
    "a command": ("factlint ch", "plain,check\n"),
    "an option": ("factlint check --sel", "plain,--select\n"),
    "a rule": ("factlint explain footnote-is-d", "plain,footnote-is-defined\n"),
    "a kind": ("factlint explain ident", "plain,identifier\n"),
    "the last of several": (
        "factlint check --select order,range-r",
        "plain,order,range-runs-forward\n",
    ),
}


@pytest.mark.parametrize(("line", "words"), COMPLETED.values(), ids=COMPLETED)
def test_the_shell_completes(line: str, words: str) -> None:
    environment = {
        **os.environ,
        "_FACTLINT_COMPLETE": "bash_complete",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split()) - 1),
    }
    done = subprocess.run(
        [sys.executable, "-c", "from factlint.cli import main; main()"],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    assert done.stdout == words


def test_the_language_server_is_started(
    factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pygls", reason="the extra `lsp` is not installed")
    started = []
    monkeypatch.setattr("factlint.lsp.server.serve", lambda: started.append(True))
    assert factlint("lsp") == (0, "", "")
    assert started == [True]


def test_without_its_extra_the_language_server_says_what_is_missing(
    factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "factlint.lsp.server", raising=False)
    monkeypatch.setitem(sys.modules, "lsprotocol", None)
    told = factlint("lsp")
    assert told.status == 2
    assert 'python -m pip install "factlint[lsp]"' in told.err


@pytest.mark.parametrize("command", ["check", "report"])
def test_the_rules_that_examples_name_exist(factlint: Factlint, command: str) -> None:
    named = re.findall(r"--(?:select|ignore) (?:'([^']*)'|(\S+))", factlint(command, "--help").out)
    words = {quoted or bare for quoted, bare in named} - {"RULE"}
    assert words
    for word in words:
        assert factlint("check", "--show-files", "--select", word).status == 0
        assert "is no rule" not in factlint("check", "--select", word).err
