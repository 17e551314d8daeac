"""The progress bar, on a terminal of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factlint.cli import progress
from factlint.cli.progress import Progress

pty = pytest.importorskip("pty", reason="there are no pseudo-terminals")

SCRIPT = """
import time
from factlint.cli.progress import Progress
shown = Progress()
shown(1, 3)
time.sleep(0.6)
shown(2, 3)
time.sleep(0.3)
shown(3, 3)
shown.close()
print('done')
"""


def on_a_terminal(*command: str) -> tuple[str, str]:
    """Run a program whose standard error is a terminal; give its output and what that shows."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm"}
    ) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # Linux: the other end is closed
                break
            if not piece:
                break
            shown += piece
        assert process.stdout
        out = process.stdout.read().decode()
    os.close(ours)
    return out, shown.decode(errors="replace")


def test_long_work_shows_a_bar_and_takes_it_away() -> None:
    pytest.importorskip("rich", reason="the extra `progress` is not installed")
    out, shown = on_a_terminal(sys.executable, "-c", SCRIPT)
    assert out == "done\n"
    assert "reading" in shown
    assert "2/3" in shown
    assert "\x1b[?25h" in shown  # the cursor is back


def test_short_work_shows_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Ada Hay.\n", encoding="utf-8")
    out, shown = on_a_terminal(
        sys.executable, "-m", "factlint", "check", "--quiet", str(tmp_path / "a.md")
    )
    assert (out, shown) == ("", "")


def test_without_a_terminal_there_is_no_bar(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "_WAIT", 0.0)
    shown = Progress()
    shown(1, 2)
    shown(2, 2)
    shown.close()
    assert capsys.readouterr() == ("", "")


class _Terminal:
    def __init__(self) -> None:
        self.written = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.written += text
        return len(text)

    def flush(self) -> None:
        """Nothing is kept back."""


def test_a_bar_that_is_broken_off_is_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rich", reason="the extra `progress` is not installed")
    terminal = _Terminal()
    monkeypatch.setattr(progress, "_WAIT", 0.0)
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    shown = Progress()
    shown(1, 3)
    shown.close()
    assert "reading" in terminal.written


def test_without_rich_the_work_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(progress, "_WAIT", 0.0)
    monkeypatch.setattr(sys, "stderr", terminal)
    for name in ("rich.console", "rich.progress"):
        monkeypatch.setitem(sys.modules, name, None)
    shown = Progress()
    shown(1, 3)
    shown.close()
    assert terminal.written == ""
