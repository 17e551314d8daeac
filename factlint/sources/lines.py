"""Line ends made alike without moving a character."""

from __future__ import annotations

BOM = "\ufeff"


def scannable(source: str) -> str:
    """Give the source with every line end as "\\n" at its last character; offsets stay the same.

    A byte order mark becomes a space: it belongs to the file and to no block.
    """
    if "\r" in source:
        source = source.replace("\r\n", " \n").replace("\r", "\n")
    return " " + source[1:] if source.startswith(BOM) else source
