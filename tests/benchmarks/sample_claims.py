"""Draw claims at random, for a person to judge whether the text really states them.

    python -m tests.benchmarks.sample_claims --seed 4 --count 100 FILES OR FOLDERS

prints each with the sentence it was read from, its subject marked [[so]] and its value <<so>>. The
same seed draws the same claims while factlint reads the same. What is only inferred (confidence
below one half) is not drawn: no claim file has it.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

from factlint.extract import extract_document
from factlint.model import Claim, Document
from factlint.sources import read_bytes

ENDINGS = {".txt", ".md", ".wiki", ".html"}
ROOM = 160  # characters shown on each side of a claim's own words


def main() -> None:
    """Print the sample that the command line asks for."""
    parser = argparse.ArgumentParser(description="Draw a sample of claims.")
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--format", default=None, help="read every file as this format")
    asked = parser.parse_args()
    drawn = sample(list(files(asked.paths)), asked.seed, asked.count, asked.format)
    for number, (document, claim) in enumerate(drawn, 1):
        print(f"{number}. {told(claim)}\n   {shown(document, claim)}")


def files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        inside = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (one for one in inside if one.suffix in ENDINGS)


def sample(
    paths: list[Path], seed: int, count: int, form: str | None = None
) -> list[tuple[Document, Claim]]:
    """Draw claims of all files, each as likely as any other; in the order of the files."""
    documents = [read_bytes(path.read_bytes(), path.as_posix(), form) for path in paths]
    claims = [
        (document, claim)
        for document in documents
        for claim in extract_document(document).stated().claims
    ]
    chosen = random.Random(seed).sample(range(len(claims)), min(count, len(claims)))
    return [claims[one] for one in sorted(chosen)]


def told(claim: Claim) -> str:
    """Give a claim on one line: who, what, which value, and how it is said."""
    parts = [f"{claim.subject_name} | {claim.property} | {claim.value}"]
    parts += [f"{name}={value}" for name, value in claim.qualifiers]
    if claim.polarity != "positive":
        parts.append(str(claim.polarity))
    if claim.modality != "asserted":
        parts.append(f"{claim.modality} {claim.speaker}".strip())
    return f"{' ; '.join(parts)}   ({claim.by}, {claim.origin}, {claim.confidence:g})"


def shown(document: Document, claim: Claim) -> str:
    """Give the words around a claim, with its subject and its value marked."""
    places = ((claim.subject_place, "[[", "]]"), (claim.value_place, "<<", ">>"))
    signs = [(place.start, before) for place, before, _ in places]
    signs += [(place.end, after) for place, _, after in places]
    start = max(min(claim.place.start, *(at for at, _ in signs)) - ROOM, 0)
    end = max(claim.place.end, *(at for at, _ in signs)) + ROOM
    text = document.source[start:end]
    for at, sign in sorted(signs, reverse=True):
        text = text[: at - start] + sign + text[at - start :]
    return " ".join(f"{Path(document.path).name}: …{text}…".split())


if __name__ == "__main__":
    main()
