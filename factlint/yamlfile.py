"""Read YAML with the place of every key and value, by YAML 1.2's types, refusing what misleads.

Duplicate keys, anchors, aliases and tags are refused: a file that a person reads must mean what it
shows. Scalars follow the core schema (YAML 1.2.2, 10.3.2): `no` is text, `1905-10-11` is text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

Yaml: TypeAlias = Any  # the border: a YamlMap, a YamlList, str, int, float, bool or None
At: TypeAlias = tuple[int, int]  # line and column, 1-based

MAX_DEPTH = 100
MAX_DIGITS = 400  # of a number; longer ones stay text: Python refuses integers of 4,301 digits


class YamlMap(dict[str, Any]):
    """A mapping that knows where it, its keys and its values stand.

    `written` keeps the characters of plain numbers and words of YAML: the year 0987 is no 987.
    """

    __slots__ = ("at", "flow", "marks", "written")

    def __init__(self, at: At, *, flow: bool = False) -> None:
        super().__init__()
        self.at = at
        self.flow = flow  # {in braces}
        # Line and column, from 0, of each key, its value and the end of what was read for it.
        # Numbers, not the parser's marks: those would keep the garbage collector busy.
        self.marks: dict[str, tuple[int, int, int, int, int, int]] = {}
        self.written: dict[str, str] = {}

    @property
    def key_at(self) -> dict[str, At]:
        """Give line and column, from 1, of each key."""
        return {key: (at[0] + 1, at[1] + 1) for key, at in self.marks.items()}

    @property
    def value_at(self) -> dict[str, At]:
        """Give line and column, from 1, of each value."""
        return {key: (at[2] + 1, at[3] + 1) for key, at in self.marks.items()}


class YamlList(list[Any]):
    """A sequence that knows where it and its items stand."""

    __slots__ = ("at", "flow", "item_at", "written")

    def __init__(self, at: At, *, flow: bool = False) -> None:
        super().__init__()
        self.at = at
        self.flow = flow
        self.item_at: list[At] = []
        self.written: dict[int, str] = {}


def text_of(path: Path) -> str:
    """Give the text of a file that an editor wrote. Raises InputError where it cannot be read."""
    from factlint.errors import InputError

    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=path.as_posix()) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise InputError(
            "is not UTF-8 text", path=path.as_posix(), line=line, hint="save it as UTF-8"
        ) from None


def parse(text: str, path: str) -> Yaml:
    """Read one YAML document; raise InputError with line and column when it is broken."""
    from factlint.yamlparser import parse as parse_now  # a run that reads no YAML needs no parser

    return parse_now(text, path)
