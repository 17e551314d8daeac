"""Bytes to characters: strict UTF-8, else a guess that is reported."""

from __future__ import annotations

import codecs

from factlint.model import Problem
from factlint.records import dataclass

_MARKED = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's characters (a byte order mark included) and what was wrong with its bytes."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes) -> Decoded:
    """Give the characters of a file; bytes that are not UTF-8 are guessed, never refused."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if marked := _marked(data):
            return Decoded(data.decode(marked, errors="replace"), marked)
        return _guessed(data, error)


def _marked(data: bytes) -> str:
    return next((encoding for mark, encoding in _MARKED if data.startswith(mark)), "")


def _guessed(data: bytes, error: UnicodeDecodeError) -> Decoded:
    encoding = _likely(data)
    text = data.decode(encoding, errors="replace")
    start = _characters_before(data, error.start, encoding)
    note = f"the byte {data[error.start]:#04x} is none of UTF-8, and it was read as {encoding}"
    return Decoded(text, encoding, (Problem("not-utf-8", start, min(start + 1, len(text)), note),))


def _likely(data: bytes) -> str:
    from charset_normalizer import from_bytes

    # Beyond this much text the guess no longer changes, only its cost.
    best = from_bytes(data[: 1 << 18]).best()
    if best is None or best.encoding == "ascii":
        return "cp1252" if _fits(data, "cp1252") else "latin-1"
    return best.encoding


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _characters_before(data: bytes, at: int, encoding: str) -> int:
    return len(data[:at].decode(encoding, errors="ignore"))
