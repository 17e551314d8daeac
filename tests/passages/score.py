"""Short passages that a mistake was written into, and others that are right: what is found in each.

`python -m tests.passages.score` writes the lists of what is found anew, and prints what is missed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import yaml

import factlint

PASSAGES = Path(__file__).parent
WRONG = ("people", "things")
RIGHT = "right"
_ENDINGS = {"markdown": ".md", "text": ".txt", "wikitext": ".wiki", "html": ".html"}
NEUTRAL = frozenset({"presence"})  # a passage of a few lines names no sources


class Passage(NamedTuple):
    """A few sentences, with what is wrong in them."""

    id: str
    kind: str
    text: str
    why: str
    format: str = ""  # "" is found out


def passages(name: str) -> list[Passage]:
    told = yaml.safe_load((PASSAGES / f"{name}.yaml").read_text("utf-8"))
    return [
        Passage(
            one["id"],
            one.get("kind", ""),
            one["text"],
            one.get("why", one.get("looks_like", "")),
            one.get("format", ""),
        )
        for one in told
    ]


@cache
def found(name: str) -> dict[str, list[str]]:
    """Give the rules that passages break, by their ids; those that break none are left out."""
    told: dict[str, list[str]] = {}
    with TemporaryDirectory() as folder:
        for one in passages(name):
            form = one.format or ("markdown" if "|--" in one.text else "text")
            path = Path(folder) / f"passage{_ENDINGS[form]}"
            path.write_text(one.text, encoding="utf-8")
            rules = [
                finding.rule
                for finding in factlint.check([path]).findings
                if finding.kind not in NEUTRAL
            ]
            if rules:
                told[one.id] = rules
    return told


def golden(name: str) -> dict[str, list[str]]:
    told = yaml.safe_load((PASSAGES / f"{name}.found.yaml").read_text("utf-8"))
    return told or {}


def main() -> None:
    for name in (*WRONG, RIGHT):
        text = "".join(f"{at}: [{', '.join(rules)}]\n" for at, rules in found(name).items())
        (PASSAGES / f"{name}.found.yaml").write_text(text, encoding="utf-8")
        for one in passages(name) if name in WRONG else ():
            if one.id not in found(name):
                print(f"missed {one.id} {one.kind}: {' '.join(one.text.split())} ({one.why})")
        print(f"{name}: {len(found(name))} of {len(passages(name))}")


if __name__ == "__main__":
    main()
