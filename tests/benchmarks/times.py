#!/usr/bin/env python3
"""Measure find_times alone, in MB of text to a CPU second.

    times.py [--megabytes 10] [--text FILE]

The text is the corpus of `make_corpus.py`, or a file repeated to the size asked for. Exits with 1
below 6 MB/s less the slack, which is wide, because machines differ.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from make_corpus import SEEDS, write_corpus

from factlint import find_times

TARGET = 6.0


def main() -> int:
    """Read the command line, measure, and print the speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--text", type=Path, help="a file to repeat instead of the corpus")
    parser.add_argument("--slack", type=float, default=2.0)
    asked = parser.parse_args()
    texts = _texts(asked.text, asked.megabytes)
    find_times("warm up, 1905")
    begun = time.process_time()
    found = sum(len(find_times(text)) for text in texts)
    seconds = time.process_time() - begun
    size = sum(len(text.encode("utf-8")) for text in texts) / 1e6
    speed = size / seconds
    print(
        f"{size:.1f} MB, {found} times, {seconds:.2f} s of CPU: {speed:.1f} MB/s, target {TARGET}"
    )
    return int(speed * asked.slack < TARGET)


def _texts(file: Path | None, megabytes: float) -> list[str]:
    size = round(megabytes * 1_000_000)
    if file is not None:
        text = file.read_text(encoding="utf-8")
        return [text] * max(size // len(text.encode("utf-8")), 1)
    with tempfile.TemporaryDirectory() as folder:
        write_corpus(Path(folder), SEEDS, size)
        return [path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.txt"))]


if __name__ == "__main__":
    sys.exit(main())
