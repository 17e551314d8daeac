"""Compiled patterns, kept: compiling those of one small text takes a quarter of its check.

A pattern of `re` cannot be stored, but the code can that it is made from: what a pattern's words
are compiled to, which `_sre` takes and checks. Both have no public name. Where a version of Python
has them otherwise, `re.compile` does the work, as it does when nothing is kept.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, Any, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable

# Of a pattern and its flags: all flags, the code, the number of groups, their names and numbers.
Code: TypeAlias = "tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]"
Key: TypeAlias = "tuple[str, int]"
_MOST = 5_000  # more than all of factlint's: patterns that texts are looked through for may vary


class Compiled:
    """The patterns of earlier runs and of this one."""

    def __init__(self, recall: Callable[[], Any], keep: Callable[[object], None]) -> None:
        self._recall = recall
        self._keep = keep
        self._codes: dict[Key, Code] | None = None  # None: nobody has asked yet
        self._new: dict[Key, Code] = {}

    def pattern(self, words: str, flags: int) -> re.Pattern[str]:
        """Give what `re.compile` gives."""
        flags = int(flags)  # of `re`'s own kind, which is no plain number, no entry can hold
        if self._codes is None:
            recalled = self._recall()
            self._codes = recalled if isinstance(recalled, dict) else {}
        code = self._codes.get((words, flags)) or self._new.get((words, flags))
        try:
            if code is None:
                code = self._new[words, flags] = _code(words, flags)
            return _pattern(words, code)
        except re.error:
            raise
        except Exception:  # this Python, or this entry, is not made as we know it
            return re.compile(words, flags)

    def keep(self) -> None:
        """Keep the patterns that are new."""
        if self._new:
            codes = {**(self._codes or {}), **self._new}
            self._keep(codes if len(codes) < _MOST else self._new)
            self._codes, self._new = codes, {}


def _code(words: str, flags: int) -> Code:
    """Do what `re.compile` does but for the last step."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(words, flags)
    code = _compiler._code(parsed, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    data = struct.pack(f"<{len(code)}I", *code)
    return int(flags | state.flags), data, state.groups - 1, dict(state.groupdict), tuple(names)


def _pattern(words: str, code: Code) -> re.Pattern[str]:
    import _sre  # type: ignore[import-not-found]

    flags, data, groups, numbers, names = code
    numbered = [*struct.unpack(f"<{len(data) // 4}I", data)]
    return cast("re.Pattern[str]", _sre.compile(words, flags, numbered, groups, numbers, names))
