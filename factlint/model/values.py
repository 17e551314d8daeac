"""What claims say: dates, ages, lengths, numbers, words, or other entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from factlint.records import dataclass

if TYPE_CHECKING:
    from factlint.model.times import Amount


@dataclass(frozen=True, slots=True)
class Date:
    """A point or stretch of time in EDTF: '1905-10-11', '1892~', '1919/1930', '[..1962]'."""

    edtf: str

    def __str__(self) -> str:
        return self.edtf


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time with its slack."""

    amount: Amount

    def __str__(self) -> str:
        return _stretch(self.amount.least, self.amount.most, self.amount.unit)


@dataclass(frozen=True, slots=True)
class Age:
    """Completed years of life, with the slack the words allow."""

    least: int
    most: int

    def __str__(self) -> str:
        return _stretch(self.least, self.most)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of units, or of things: '310 metres', '46 notebooks'."""

    least: float
    most: float
    unit: str = ""  # a unit of measure, or the noun that is counted, singular

    def __str__(self) -> str:
        return _stretch(self.least, self.most, self.unit)


@dataclass(frozen=True, slots=True)
class Text:
    """Words that are no entity of their own."""

    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class EntityRef:
    """Another entity, by id, with the name the text gives it there."""

    id: str
    name: str

    def __str__(self) -> str:
        return self.name


Value: TypeAlias = Date | Duration | Age | Quantity | Text | EntityRef


def _stretch(least: float, most: float, unit: str = "") -> str:
    number = _number(least) if least == most else f"{_number(least)}-{_number(most)}"
    return f"{number} {unit}" if unit else number


def _number(number: float) -> str:
    """Give every digit: two large numbers that differ must not read, or hash, alike."""
    number += 0.0  # there is one zero, not two
    return f"{number:.15g}" if abs(number) < 1e15 else repr(float(number))
