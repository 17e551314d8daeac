"""What the checks are handed: the documents, what they state, and how to take it."""

from __future__ import annotations

from functools import cached_property
from os.path import normpath
from typing import TYPE_CHECKING

from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.checks.links.answer import Answer
    from factlint.checks.page import Page
    from factlint.checks.together import Telling
    from factlint.claimfile import Drift
    from factlint.facts import Facts
    from factlint.model import Document
    from factlint.sources.bibliographies import Bibliography
    from factlint.suppressions.faults import Fault
    from factlint.vocabulary import Vocabulary
    from factlint.wikidata.consulting import Consulted

PROFILES = ("modern", "pre-1600", "fiction")


@dataclass(frozen=True)
class Evidence:
    """Everything a check may look at; nothing else exists for it, not even the clock."""

    documents: tuple[Document, ...]
    facts: Facts
    vocabulary: Vocabulary
    today: str | None = None  # EDTF of the day, only when it was asked for
    profile: str = "modern"
    drift: tuple[Drift, ...] = ()  # between texts that have changed and their claim files
    wikidata: Consulted | None = None  # what Wikidata says, only when it was asked
    types: Mapping[str, str] = field(default_factory=dict)  # path -> type of text, as configured
    suppressions: tuple[Fault, ...] = ()  # what is wrong with the comments that silence findings

    # path of a text -> the list of sources, in a file of its own, that its keys may mean
    bibliographies: Mapping[str, Bibliography] = field(default_factory=dict)

    # address -> what it answered, only when addresses were asked
    links: Mapping[str, Answer] = field(default_factory=dict)

    watched: frozenset[str] = frozenset()  # words that rules look for, to find them quickly

    @cached_property
    def by_path(self) -> Mapping[str, Document]:
        """Give the documents by their paths."""
        return {one.path: one for one in self.documents}

    @cached_property
    def tellings(self) -> dict[str, Telling]:
        """Keep, by path, what `together` has found out about a text."""
        return {}

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """Give the documents, and the lists of sources they call on, each to be read only once."""
        from factlint.checks.page import Page

        told = {normpath(one.path) for one in self.documents}
        lists = {
            normpath(listed.path): listed
            for one in self.bibliographies.values()
            for listed in one.documents
        }
        documents = (*self.documents, *(lists[path] for path in sorted(lists.keys() - told)))
        return tuple(
            Page(
                one,
                self.types.get(one.path, ""),
                self.bibliographies.get(one.path),
                self.today or "",
                self.links,
                self.watched,
            )
            for one in documents
        )
