"""Digits of an identifier among their separators, and the check digits of the standards."""

from __future__ import annotations

from typing import Final, NamedTuple

# Hyphens, dashes, spaces and invisible marks as they stand between digits in real texts.
_SEPARATORS: Final = frozenset(
    "- \t\n\u00a0\u00ad\u2007\u2009\u200a\u200b\u200e\u200f\u2010\u2011\u2012\u2013\u2014\u2015"
    "\u202f\u2060\u2212\ufeff"
)


class Digits(NamedTuple):
    """The significant characters of an identifier and where in the text each of them stands."""

    signs: str  # upper case
    positions: tuple[int, ...]

    def misfit(self) -> int | None:
        """Give the offset in the text of the first character that cannot stand there."""
        for index, (sign, position) in enumerate(zip(self.signs, self.positions, strict=True)):
            is_last = index == len(self.signs) - 1
            if not _are_digits(sign) and not (sign == "X" and is_last):
                return position
        return None


def _are_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def read_digits(text: str, start: int = 0) -> Digits:
    """Take the separators out of text[start:]."""
    kept = [
        (sign, position)
        for position, sign in enumerate(text[start:], start)
        if sign not in _SEPARATORS
    ]
    return Digits(
        "".join(sign for sign, _ in kept).upper(), tuple(position for _, position in kept)
    )


def with_last(text: str, digits: Digits, last: str) -> str:
    """Give the text with another last digit, its separators kept."""
    at = digits.positions[-1]
    return text[:at] + last + text[at + 1 :]


def modulo_11(payload: str) -> str:
    """Give the check digit of an ISBN-10 or an ISSN (ISO 2108, ISO 3297): weights n down to 2."""
    weights = range(len(payload) + 1, 1, -1)
    remainder = sum(w * int(sign) for w, sign in zip(weights, payload, strict=True)) % 11
    return _ten_is_x(-remainder % 11)


def modulo_10(payload: str) -> str:
    """Give the check digit of an EAN-13, so of an ISBN-13 or an ISMN: weights 1 and 3."""
    total = sum(int(sign) * (3 if index % 2 else 1) for index, sign in enumerate(payload))
    return str(-total % 10)


def modulo_11_2(payload: str) -> str:
    """Give the check digit of an ISNI or an ORCID (ISO 7064, MOD 11-2)."""
    total = 0
    for sign in payload:
        total = (total + int(sign)) * 2
    return _ten_is_x((12 - total % 11) % 11)


def _ten_is_x(number: int) -> str:
    return "X" if number == 10 else str(number)
