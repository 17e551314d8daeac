from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

from tests.cli.conftest import Factlint

GARBLED = "Ada Hay wrote of a cafÃ© in London.\n"


class Watching:
    """`factlint check --watch` at work."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "factlint", "check", "--watch", "--format", "concise"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        )  # fmt: skip
        self.lines: Queue[str] = Queue()
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def report(self) -> list[str]:
        """Give the lines until it waits again."""
        lines = [self.lines.get(timeout=30)]
        while not lines[-1].startswith("watching "):
            lines.append(self.lines.get(timeout=30))
        return lines


@pytest.fixture
def watching(here: Path) -> Iterator[Watching]:
    (here / "factlint.yaml").write_text("select: [encoding-is-right]\n", encoding="utf-8")
    (here / "a.md").write_text(GARBLED, encoding="utf-8")
    made = Watching()
    yield made
    if made.process.poll() is None:
        made.process.kill()
    made.process.communicate()


def save(path: Path, text: str) -> None:
    """Write a file in one step, so that no look falls between its emptying and its filling."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def test_texts_are_checked_again_when_they_change(here: Path, watching: Watching) -> None:
    first = watching.report()
    assert first[0].startswith("a.md:1:20: warning[encoding-is-right]")
    assert first[-1] == "watching 2 files; Ctrl-C ends it"
    save(here / "a.md", "Ada Hay wrote of a café in London.\n")
    assert watching.report()[0].startswith("no findings in 1 text")
    save(here / "b.md", GARBLED)
    assert watching.report()[0].startswith("b.md:1:20: ")
    save(here / "factlint.yaml", "selekt: []\n")
    assert "unknown key 'selekt'" in watching.report()[0]
    save(here / "factlint.yaml", "select: [order]\n")
    assert watching.report()[0].startswith("no findings in 2 texts")
    watching.process.send_signal(signal.SIGINT)
    assert watching.process.wait(20) == 0


def test_standard_input_cannot_be_watched(factlint: Factlint) -> None:
    told = factlint("check", "--watch", "-")
    assert told.status == 2
    assert "standard input does not change" in told.err


def test_each_change_is_checked_until_an_interrupt(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = here / "a.md"
    text.write_text(GARBLED, encoding="utf-8")
    broken, settings = "selekt: []\n", here / "factlint.yaml"
    settings.write_text("select: [encoding-is-right]\n", encoding="utf-8")
    steps = iter([
        lambda: None,
        lambda: text.write_text("Mended.\n", encoding="utf-8"),
        lambda: settings.write_text(broken, encoding="utf-8"),
        settings.unlink,
        text.unlink,
    ])  # fmt: skip

    def pass_time(_seconds: float) -> None:
        step = next(steps, None)
        if step is None:
            raise KeyboardInterrupt
        step()

    monkeypatch.setattr("factlint.cli.watching.time.sleep", pass_time)
    told = factlint("check", "--watch", "--format", "concise", "a.md")
    assert told.status == 0
    assert [line.split(";")[0] for line in told.out.splitlines()] == [
        'a.md:1:20: warning[encoding-is-right] "cafÃ©" is UTF-8 read as cp1252',
        "1 warning in 1 file",
        "no findings in 1 text",
        "no findings in 1 text",
        "no findings in 0 texts, 1 file not readable",
    ]
    assert "unknown key 'selekt'" in told.err
