"""Regular expressions that are compiled when they are first used.

There are hundreds of them, and compiling them all takes longer than checking a small text, which
needs few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

SOURCE_YEAR: Final = r"(?:1[4-9]|20)\d\d"  # in which a source may have been printed

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

    def __init__(self, pattern: str | Callable[[], str], flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    @property
    def pattern(self) -> str:
        return self._pattern if isinstance(self._pattern, str) else self._pattern()

    def __getattr__(self, name: str) -> object:
        """Compile; called only for what is not there yet, so later uses cost nothing more."""
        from factlint.cache import pattern_of

        compiled = pattern_of(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"deferred({self.pattern!r}, {self._flags})"


def deferred(pattern: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """Give what `re.compile` gives, but compile it only when it is used.

    A pattern that is made of word lists is given as what makes it, so that they are read only
    then. A mistake in the pattern is therefore raised by its first use, as re.error.
    """
    return cast("re.Pattern[str]", _Deferred(pattern, flags))
