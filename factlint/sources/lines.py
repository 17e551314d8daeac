"""Line ends made alike without moving a character."""

from __future__ import annotations

BOM = "\ufeff"


def scannable(source: str) -> str:
    """Give the source with every line end as "\\n" at its last character; offsets stay the same.

    What else belonged to a line end, and a byte order mark, becomes a tab: white space that no
    text keeps as it stands.
    """
    if "\r" in source:
        source = source.replace("\r\n", "\t\n").replace("\r", "\n")
    return "\t" + source[1:] if source.startswith(BOM) else source


def lowered(scan: str) -> str:
    """Give a text in small letters whose offsets are the same."""
    small = scan.lower()
    # One letter becomes longer ("İ"), none shorter: equal lengths mean equal offsets.
    return small if len(small) == len(scan) else scan.translate(_ASCII)


_ASCII = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
