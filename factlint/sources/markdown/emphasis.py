"""Which asterisks and underscores are emphasis (CommonMark 0.31, section 6.2)."""

from __future__ import annotations

from factlint.model import Span
from factlint.records import dataclass, field


@dataclass(slots=True)
class _Delimiter:
    sign: str
    start: int
    length: int  # how many signs are still unused


@dataclass
class Emphasis:
    """Delimiter runs in the order of the text, matched as they come; never looks back twice."""

    text: str
    cuts: list[Span] = field(default_factory=list)  # delimiters that are markup
    italics: list[Span] = field(default_factory=list)
    bold: int = 0  # stretches in bold type
    stray: int = 0  # pairs of asterisks that end bold type which nothing began: 'Prices are low.**'
    _open: list[_Delimiter] = field(default_factory=list)
    _waiting: dict[str, int] = field(default_factory=lambda: {"*": 0, "_": 0})

    def run(self, start: int, end: int) -> None:
        """Take the run of equal signs text[start:end]."""
        sign = self.text[start]
        opens, closes = self._flanks(sign, start, end)
        at = start
        while closes and at < end and self._waiting[sign]:
            at = self._match(sign, at, end)
        if opens and at < end:
            self._open.append(_Delimiter(sign, at, end - at))
            self._waiting[sign] += 1
        elif closes and end - at == len("**") and sign == "*":
            self.stray += 1

    def unclosed(self) -> list[Span]:
        """Give the signs that open bold type and are never closed: '**Rule 3. Letters'.

        They begin the text; in the midst of one '**kwargs' may be anything.
        """
        begin = len(self.text) - len(self.text.lstrip())
        return [
            Span(one.start, one.start + one.length)
            for one in self._open
            if one.sign == "*" and one.length == len("**") and one.start == begin
            and self.text[one.start + one.length].isalpha()
        ]  # fmt: skip

    def _match(self, sign: str, at: int, end: int) -> int:
        while self._open[-1].sign != sign:
            self._waiting[self._open.pop().sign] -= 1
        opener = self._open[-1]
        size = 2 if min(opener.length, end - at) >= 2 else 1
        inner = opener.start + opener.length
        self.cuts += [Span(inner - size, inner), Span(at, at + size)]
        if size == 1:
            self.italics.append(Span(inner, at))
        self.bold += size == len("**")
        opener.length -= size
        if not opener.length:
            self._open.pop()
            self._waiting[sign] -= 1
        return at + size

    def _flanks(self, sign: str, start: int, end: int) -> tuple[bool, bool]:
        before = self.text[start - 1] if start else " "
        after = self.text[end] if end < len(self.text) else " "
        left = not after.isspace() and (after.isalnum() or before.isspace() or not before.isalnum())
        right = not before.isspace() and (
            before.isalnum() or after.isspace() or not after.isalnum()
        )
        if sign == "_":  # snake_case is no emphasis
            return left and (not right or not before.isalnum()), right and (
                not left or not after.isalnum()
            )
        return left, right
