"""Regular expressions that are compiled when they are first used.

There are hundreds of them, and compiling them all takes longer than checking a small text, which
needs few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import re

_METHODS = (
    "search",
    "match",
    "fullmatch",
    "finditer",
    "findall",
    "split",
    "sub",
    "subn",
    "scanner",
)


class _Deferred:
    """Stand for a pattern; from its first use on, have the methods of the compiled one."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Compile; called only for what is not there yet, so later uses cost nothing more."""
        from factlint.cache import pattern_of

        compiled = pattern_of(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"deferred({self.pattern!r}, {self._flags})"


def deferred(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Give what `re.compile` gives, but compile it only when it is used.

    A mistake in the pattern is therefore raised by its first use, as re.error.
    """
    return cast("re.Pattern[str]", _Deferred(pattern, flags))
