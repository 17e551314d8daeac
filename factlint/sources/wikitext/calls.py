"""A template as it is called, and the parts of what a reader sees of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


SEPARATOR = "; "  # between the values of a list


class Shown(NamedTuple):
    """A parameter that is shown as it stands."""

    name: str


Part: TypeAlias = str | Shown
Parts: TypeAlias = "Sequence[Part]"


@dataclass(frozen=True, slots=True)
class Call:
    """A template as it is called: its name, folded, and its parameters as plain words."""

    name: str
    parameters: Mapping[str, str]

    def __getitem__(self, name: str | int) -> str:
        return self.parameters.get(str(name), "")

    def positional(self) -> list[str]:
        """Give "1", "2", ... up to the first that is missing."""
        found: list[str] = []
        while (number := str(len(found) + 1)) in self.parameters:
            found.append(self.parameters[number])
        return found


def fold(name: str) -> str:
    """Give a template's name as it is looked up."""
    name = " ".join(name.replace("_", " ").split()).lower()
    return name.removeprefix("template:").strip()
