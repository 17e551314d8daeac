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


_SIGNATURES = (  # what files of these kinds begin with
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a recording"),
    (b"PK\x03\x04", "an archive or a document of a word processor"),
    (b"\xd0\xcf\x11\xe0", "a document of a word processor"),
    (b"\x1f\x8b", "packed"),
    (b"\x7fELF", "a program"),
)
_CONTROLS = frozenset(range(0x09)) | frozenset(range(0x0E, 0x1B))  # no text has them
_LOOKED_AT = 8_000  # bytes


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's characters (a byte order mark included) and what was wrong with its bytes."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def no_text(data: bytes) -> str:
    """Say what a file is that is no text: 'a PDF', 'made of other bytes'; '' for a text.

    Bytes that are neither UTF-8 nor marked, with control characters among them, are no text.
    """
    for begins, what in _SIGNATURES:
        if data.startswith(begins):
            return what
    head = data[:_LOOKED_AT]
    if _marked(data) or _CONTROLS.isdisjoint(head) or _fits(data, "utf-8"):
        return ""
    return "made of other bytes than words"


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
