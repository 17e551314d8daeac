"""Numbers with a check digit: ISBN, ISSN, ISMN, ISNI and ORCID."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.identifiers.digits import (
    Digits,
    modulo_10,
    modulo_11,
    modulo_11_2,
    read_digits,
    with_last,
)
from factlint.identifiers.fault import EMPTY, Fault
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

_ISBN: Final = deferred(
    r"\s*(?:[Uu][Rr][Nn]:)?"
    r"(?:[Ii]?[Ss][Bb][Nn](?:[-\s]?1[03](?=[\s:=]))?\s*[:=]?\s*)?"
)
_ISSN: Final = deferred(
    r"\s*(?:https?://portal\.issn\.org/resource/|(?:[Uu][Rr][Nn]:)?)?"
    r"(?:[EePp]?-?[Ii][Ss][Ss][Nn](?:-?L)?\s*[:=/]?\s*)?"
)
_ISMN: Final = deferred(r"\s*(?:[Ii][Ss][Mm][Nn]\s*[:=]?\s*)?")
_ISNI: Final = deferred(
    r"\s*(?:https?://(?:www\.)?isni\.org/(?:isni/|page/)?)?(?:[Ii][Ss][Nn][Ii]\s*[:=]?\s*)?"
)
_ORCID: Final = deferred(
    r"\s*(?:(?:https?://)?(?:www\.)?orcid\.org/)?"
    r"(?:[Oo][Rr][Cc][Ii][Dd](?:\s?[Ii][Dd])?\s*[:=]?\s*)?"
)
# Letters that are read or typed for digits.
_LOOK_ALIKE: Final = str.maketrans("OIL", "011")


def isbn_fault(text: str) -> Fault | None:
    """Say what is wrong with an ISBN of 10 or 13 digits, or an SBN of 9 (ISO 2108)."""
    return _read(text, _ISBN, _isbn)


def _isbn(text: str, digits: Digits) -> Fault | None:
    signs = digits.signs
    if len(signs) not in (9, 10, 13):
        return Fault(f"an ISBN has 10 or 13 digits, not {len(signs)}")
    if len(signs) < 13:
        # A British SBN is an ISBN-10 without its leading 0, which weighs nothing.
        right = modulo_11(signs[:-1])
        other = modulo_10("978" + signs[:-1].zfill(9))
        return _wrong_check_digit(text, digits, right, other=other)
    if not signs.startswith(("978", "979")):
        return Fault("an ISBN of 13 digits begins with 978 or 979", digits.positions[0])
    if signs.startswith("9790"):
        return Fault("979-0 begins an ISMN, the number of printed music", digits.positions[3])
    return _wrong_check_digit(text, digits, modulo_10(signs[:-1]), other=modulo_11(signs[3:-1]))


def issn_fault(text: str) -> Fault | None:
    """Say what is wrong with an ISSN (ISO 3297)."""
    return _read(text, _ISSN, _issn)


def _issn(text: str, digits: Digits) -> Fault | None:
    return _sized(text, digits, ("an ISSN", 8), modulo_11)


def ismn_fault(text: str) -> Fault | None:
    """Say what is wrong with an ISMN, 979-0 or M and nine digits (ISO 10957)."""
    digits = read_digits(text, _after(_ISMN, text))
    if not digits.signs:
        return EMPTY
    has_letter = digits.signs.startswith("M")
    payload = digits.signs[1:] if has_letter else digits.signs
    if not (payload.isascii() and payload.isdigit()):
        return Fault("an ISMN is 979-0, or M, and nine digits")
    if len(payload) != (9 if has_letter else 13):
        return Fault(f"an ISMN has 13 digits, or M and nine, not {len(payload)}")
    if not has_letter and not payload.startswith("9790"):
        return Fault("an ISMN begins with 979-0, or with M", digits.positions[0])
    number = "9790" + payload if has_letter else payload
    return _wrong_check_digit(text, digits, modulo_10(number[:-1]))


def isni_fault(text: str) -> Fault | None:
    """Say what is wrong with an ISNI (ISO 27729)."""
    return _read(text, _ISNI, _isni)


def _isni(text: str, digits: Digits) -> Fault | None:
    return _sized(text, digits, ("an ISNI", 16), modulo_11_2)


def orcid_fault(text: str) -> Fault | None:
    """Say what is wrong with an ORCID iD, which is an ISNI of a block of its own."""
    return _read(text, _ORCID, _orcid)


def _orcid(text: str, digits: Digits) -> Fault | None:
    return _sized(text, digits, ("an ORCID iD", 16), modulo_11_2)


def _read(
    text: str, lead: re.Pattern[str], check: Callable[[str, Digits], Fault | None]
) -> Fault | None:
    """Check a number after its lead-in, 'ISBN-13: ' or a web address."""
    digits = read_digits(text.rstrip("/"), _after(lead, text))
    if not digits.signs:
        return EMPTY
    misfit = digits.misfit()
    if misfit is None:
        return check(text, digits)
    return Fault(
        f"{text[misfit]!r} cannot stand there", misfit, suggestion=_with_digits(text, digits, check)
    )


def _after(lead: re.Pattern[str], text: str) -> int:
    match = lead.match(text)
    return match.end() if match else 0


def _with_digits(
    text: str, digits: Digits, check: Callable[[str, Digits], Fault | None]
) -> str | None:
    """Give the text with digits for the letters that look like them, where that makes it right."""
    signs = digits.signs.translate(_LOOK_ALIKE)
    if signs == digits.signs or Digits(signs, digits.positions).misfit() is not None:
        return None
    repaired = list(text)
    for sign, position in zip(signs, digits.positions, strict=True):
        repaired[position] = sign
    mended = "".join(repaired)
    return mended if check(mended, Digits(signs, digits.positions)) is None else None


def _sized(
    text: str, digits: Digits, what: tuple[str, int], right: Callable[[str], str]
) -> Fault | None:
    name, length = what
    if len(digits.signs) != length:
        return Fault(f"{name} has {length} digits, not {len(digits.signs)}")
    return _wrong_check_digit(text, digits, right(digits.signs[:-1]))


def _wrong_check_digit(
    text: str, digits: Digits, right: str, *, other: str | None = None
) -> Fault | None:
    """Compare the last digit with the right one.

    Any digit may be the mistyped one, so the right last digit is told but not suggested; unless
    the last one stands right for the number's `other` form, of which it must be a leftover.
    """
    last = digits.signs[-1]
    if last == right:
        return None
    suggestion = with_last(text, digits, right) if last == other else None
    return Fault(
        f"the check digit is {last}, but the other digits ask for {right}",
        digits.positions[-1],
        right,
        suggestion,
    )
