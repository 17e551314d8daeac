"""Read texts of each format into documents whose every character leads back to the file."""

from factlint.sources.decoding import Decoded, decode
from factlint.sources.reading import FORMATS, SUFFIXES, read_bytes, read_text, recognise

__all__ = ["FORMATS", "SUFFIXES", "Decoded", "decode", "read_bytes", "read_text", "recognise"]
