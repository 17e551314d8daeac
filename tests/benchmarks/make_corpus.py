#!/usr/bin/env python3
"""Make a corpus of plain text for measuring: the seed texts, varied, in files of 10 to 15 KB.

    make_corpus.py FOLDER [--megabytes 1] [--seeds FOLDER]

Names, years and the order of paragraphs are varied, so that no two files say the same. The same
arguments give the same bytes.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SEEDS = Path(__file__).resolve().parents[3] / "shared/seeds"
LEAST, MOST = 10_000, 15_000
_YEAR = re.compile(r"\b1[6-9]\d\d\b|\b20[01]\d\b")
_CAPITALISED = re.compile(r"\b[A-Z][a-z]{3,}\b")
_SYLLABLES = (
    "ba be bi bo da de di ga ka ko la le li lo ma me mi na ne no ra re ri ro sa ta va".split()
)


def main() -> None:
    """Read the command line and write the corpus."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--megabytes", type=float, default=1)
    parser.add_argument("--seeds", type=Path, default=SEEDS)
    asked = parser.parse_args()
    made = write_corpus(asked.folder, asked.seeds, round(asked.megabytes * 1_000_000))
    print(f"{made} files in {asked.folder}")


def write_corpus(folder: Path, seeds: Path, size: int) -> int:
    """Write texts of about `size` bytes in all, and give their number."""
    folder.mkdir(parents=True, exist_ok=True)
    sections = [part for path in sorted(seeds.glob("*.txt")) for part in _sections(path)]
    random = Random(1905)
    written = number = 0
    while written < size:
        text = _text(sections, random, min(random.randint(LEAST, MOST), max(size - written, 500)))
        data = text.encode("utf-8")
        (folder / f"text-{number:05}.txt").write_bytes(data)
        written += len(data)
        number += 1
    return number


def _sections(path: Path) -> Iterator[str]:
    """Yield pieces that can change places: paragraphs together with the heading above them."""
    heading = ""
    for part in path.read_text(encoding="utf-8").split("\n\n"):
        if len(part) < 80:
            heading = part
        else:
            yield f"{heading}\n\n{part}" if heading else part
            heading = ""


def _text(sections: list[str], random: Random, size: int) -> str:
    order = random.sample(sections, len(sections))
    shift = random.randint(-60, 20)
    names: dict[str, str] = {}
    parts, length = [], 0
    while length < size:
        part = _varied(order[len(parts) % len(order)], names, shift, random)[: size - length]
        parts.append(part)
        length += len(part.encode("utf-8")) + 2
    return "\n\n".join(parts) + "\n"


def _varied(text: str, names: dict[str, str], shift: int, random: Random) -> str:
    """Shift every year alike, and give a third of the capitalised words another shape."""

    def year(match: re.Match[str]) -> str:
        return str(int(match[0]) + shift)

    def name(match: re.Match[str]) -> str:
        if match[0] not in names:
            fresh = "".join(random.choices(_SYLLABLES, k=random.randint(2, 4))).capitalize()
            names[match[0]] = fresh if random.random() < 1 / 3 else match[0]
        return names[match[0]]

    return _CAPITALISED.sub(name, _YEAR.sub(year, text))


if __name__ == "__main__":
    main()
