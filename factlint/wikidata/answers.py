"""Where items come from: a server, a snapshot or a dump; all answer alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

from factlint.records import dataclass
from factlint.wikidata.comparing.outcomes import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factlint.wikidata.items import Item


@dataclass(frozen=True, slots=True)
class Lack:
    """Why there is no item: there is none, several could be meant, or it could not be asked."""

    outcome: Outcome  # NOT_LINKED, AMBIGUOUS or UNAVAILABLE
    why: str


Answer: TypeAlias = "Item | Lack"


class Unavailable(Exception):  # noqa: N818 - no fault of the program
    """Say that a server could not be asked, and why; it never stops a run."""


class Source(Protocol):
    """Answers questions about items."""

    @property
    def name(self) -> str:
        """What reports call it."""
        ...

    @property
    def fetched(self) -> str:
        """The day (YYYY-MM-DD) since which its answers may be old, or ''."""
        ...

    def items(self, ids: Iterable[str]) -> Mapping[str, Answer]:
        """Give the item of each id, or why there is none."""
        ...

    def titled(self, titles: Iterable[str]) -> Mapping[str, Answer]:
        """Give the item of each page title of the configured wiki, or why there is none."""
        ...

    def named(self, names: Iterable[str]) -> Mapping[str, tuple[Item, ...] | Lack]:
        """Give all items that have each name as a label or alias, or why that is not known."""
        ...


def no_item(id_: str) -> Lack:
    """Give the lack of an item with such an id."""
    return Lack(Outcome.NOT_LINKED, f"there is no item {id_}")


def no_id(text: str) -> Lack:
    """Give the lack of an id: these words are none."""
    return Lack(Outcome.NOT_LINKED, f"{text!r} is no id of an item, such as Q42")


def no_page(title: str, site: str) -> Lack:
    """Give the lack of an item for a page of a site."""
    return Lack(Outcome.NOT_LINKED, f"no item has the page {title!r} of {site}")
