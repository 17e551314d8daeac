#!/usr/bin/env python3
"""Measure what the design promises of speed, as CPU seconds of whole processes.

    check_speed.py [--megabytes 1 10] [--jobs 1] [--runs 5]

Prints the median of several runs beside the target; exits with 1 when a target is missed by more
than the slack, which is wide, because machines differ.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from make_corpus import SEEDS, write_corpus

TARGETS = {
    "--version": 0.06,
    "--help": 0.06,
    "one small file": 0.12,  # as it is typed: what earlier runs kept of rules and words helps
    "the same again": 0.12,
    "with no cache": 0.3,
    "1 MB": 0.7,
    "1 MB again": 0.3,
    "10 MB": 7.0,
    "10 MB again": 2.0,
}
NO_CACHE = "--no-cache"
SMALL = """= Ada Byron =

Ada Byron (1815-1852) was an English mathematician. She was born on 10 December 1815 in London.
In 1835 she married William King. She died in 1852 at the age of 36.
"""


class Measured(NamedTuple):
    """CPU seconds of a process and its children, and its largest memory in MiB."""

    seconds: float
    memory: float


def main() -> int:
    """Read the command line, measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=float, nargs="*", default=[1])
    parser.add_argument("--jobs", default="1")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--slack", type=float, default=2.0)
    asked = parser.parse_args()
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        # As it is once installed: with its bytecode, which the first run leaves.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ.setdefault("PYTHONPYCACHEPREFIX", f"{folder}/bytecode")
        os.environ["FACTLINT_CACHE_DIR"] = f"{folder}/cache"
        _measure(["check", str(_small(Path(folder)))], folder)
        for name, arguments in _jobs(Path(folder), asked.megabytes, asked.jobs):
            if name.endswith("again"):
                _measure(arguments, folder)
            measured = [_measure(arguments, folder) for _ in range(asked.runs)]
            seconds = statistics.median(one.seconds for one in measured)
            target = TARGETS.get(name)
            missed |= target is not None and seconds > target * asked.slack
            memory = max(one.memory for one in measured)
            print(f"{name:16} {seconds:7.3f} s  target {target or '-'} s  {memory:6.0f} MiB")
    return int(missed)


def _jobs(folder: Path, megabytes: list[float], jobs: str) -> list[tuple[str, list[str]]]:
    listed = [
        ("--version", ["--version"]),
        ("--help", ["--help"]),
        ("one small file", ["check", "-"]),  # which is never kept
        ("the same again", ["check", str(_small(folder))]),
        ("with no cache", ["check", NO_CACHE, str(_small(folder))]),
    ]
    for size in megabytes:
        corpus = folder / f"corpus-{size:g}"
        if SEEDS.is_dir():
            write_corpus(corpus, SEEDS, round(size * 1_000_000))
            arguments = ["check", "--jobs", jobs, str(corpus)]
            listed.append((f"{size:g} MB", [*arguments, NO_CACHE]))
            listed.append((f"{size:g} MB again", arguments))
        else:
            print(f"{size:g} MB: skipped, there are no seed texts at {SEEDS}")
    return listed


def _small(folder: Path) -> Path:
    path = folder / "small.txt"
    path.write_text(SMALL, encoding="utf-8")
    return path


def _measure(arguments: list[str], folder: str) -> Measured:
    command = [sys.executable, "-m", "factlint", *arguments]
    with Path(os.devnull).open("w") as nowhere, _small(Path(folder)).open() as typed:
        process = subprocess.Popen(command, stdin=typed, stdout=nowhere, cwd=folder)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} gave exit status {process.returncode}")
    return Measured(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    sys.exit(main())
