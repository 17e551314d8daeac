#!/usr/bin/env python3
"""Measure what opening a folder in an editor costs, and each pause in typing, in seconds of CPU.

desk.py FOLDER        a folder of .txt files, such as make_corpus.py writes
"""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, TypeVar

from factlint.lsp.desk import Desk
from factlint.lsp.sight import Sight

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def main() -> None:
    """Read the command line and print what each step costs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder.resolve()
    paths = sorted(map(str, folder.glob("*.txt")))
    path, text = paths[0], Path(paths[0]).read_text(encoding="utf-8")
    desk = Desk(folder)
    print(f"{len(paths)} texts; the one that is typed in has {len(text)} characters")
    timed("open: the text itself", lambda: desk.check_alone(path, text))
    whole = timed("open: with all others", lambda: desk.check({path: text}))
    sight = Sight().with_whole(whole, {path: text})
    for typed in (" Word", " She died in 1950."):
        text += typed
        timed(f"typed {typed!r}: the text itself", partial(told, desk, sight, path, text))
        timed(f"typed {typed!r}: is it news", lambda: desk.has_news(path))
    timed("then: with all others", lambda: desk.check({path: text}))


def told(desk: Desk, sight: Sight, path: str, text: str) -> int:
    """Check a text alone, and give how much is then shown."""
    checked = desk.check_alone(path, text)
    assert checked is not None
    return len(sight.with_alone(path, checked).findings)


def timed(what: str, step: Callable[[], T]) -> T:
    """Run a step and print what it costs."""
    begun = process_time()
    given = step()
    print(f"{process_time() - begun:8.3f}  {what}")
    return given


if __name__ == "__main__":
    main()
