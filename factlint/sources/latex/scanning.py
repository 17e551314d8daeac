"""The signs of LaTeX, and where its groups end."""

from __future__ import annotations

from factlint.patterns import deferred

TOKEN = deferred(
    r"(?P<command>\\(?:[A-Za-z@]+\*?|.|\n))|(?P<comment>%[^\n]*\n?[ \t]*)"
    r"|(?P<math>\$\$[^$]{0,3000}\$\$|\$[^$\n]{0,600}\$)|(?P<brace>[{}])|(?P<sign>~|---?|``|''|`)",
)
_BRACES = deferred(r"\\.|[{}]|%[^\n]*", 16)  # re.DOTALL
_LONGEST_OPTION = 500  # characters: an unclosed bracket must not cost the rest of the text
_SPACE = deferred(r"[ \t]*(?:\n[ \t]*)?")


class Scan:
    """A source with the ends of its groups, which are found in one pass."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._ends = _group_ends(text)

    def group_end(self, at: int, end: int) -> int:
        """Give the offset behind the brace that closes the one at an offset, or -1."""
        close = self._ends.get(at, -1)
        return close if close <= end else -1

    def arguments(self, at: int, end: int) -> tuple[list[tuple[int, int]], int]:
        """Give what stands in the braces that follow, and the offset behind all arguments.

        Optional arguments, in square brackets, are passed over.
        """
        found: list[tuple[int, int]] = []
        while True:
            start = skip_space(self.text, at, end)
            close = self._option_end(start, end)
            if close < 0 and (close := self.group_end(start, end)) >= 0:
                found.append((start + 1, close - 1))
            if close < 0:
                return found, at
            at = close

    def _option_end(self, at: int, end: int) -> int:
        if not self.text.startswith("[", at, end):
            return -1
        end, at = min(end, at + _LONGEST_OPTION), at + 1
        while (close := self.text.find("]", at, end)) >= 0:
            group = self.text.find("{", at, close)
            if group < 0 or (after := self.group_end(group, end)) < 0:
                return close + 1
            at = after  # what stands in braces closes no option
        return -1


def _group_ends(text: str) -> dict[int, int]:
    opened: list[int] = []
    ends: dict[int, int] = {}
    for match in _BRACES.finditer(text):
        sign = match.group()
        if sign == "{":
            opened.append(match.start())
        elif sign == "}" and opened:
            ends[opened.pop()] = match.end()
    return ends


def skip_space(scan: str, at: int, end: int) -> int:
    """Give the offset behind white space that no blank line is part of."""
    match = _SPACE.match(scan, at, end)
    return match.end() if match else at
