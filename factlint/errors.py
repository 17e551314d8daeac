"""The exception for what an editor can mend: it says where, what, and what was probably meant."""

from __future__ import annotations

from functools import partial


class InputError(Exception):
    """Say that a file an editor wrote cannot be used, with its place and a suggestion."""

    def __init__(
        self, what: str, *, path: str, line: int = 0, column: int = 0, hint: str = ""
    ) -> None:
        super().__init__(what)
        self.what = what
        self.path = path
        self.line = line
        self.column = column
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        # An error made in another process must arrive whole.
        return partial(InputError, path=self.path, line=self.line, column=self.column,
                       hint=self.hint), (self.what,)  # fmt: skip

    def __str__(self) -> str:
        where = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        return f"{where}: {self.what}" + (f"; {self.hint}" if self.hint else "")


def did_you_mean(word: str, known: list[str]) -> str:
    """Give 'did you mean X?' for the nearest known word, or nothing when none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word, known, n=1, cutoff=0.6)
    return f"did you mean {near[0]!r}?" if near else ""
