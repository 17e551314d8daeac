"""The report of an earlier run, for a run that would say the same: nothing it reads has changed."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factlint.cache import contents_of, is_kept, name_of, recalled, remember
from factlint.model import MarkKind, Report, all_records
from factlint.resources import (
    digest_of_reference,
    digest_of_rules,
    digest_of_words,
    yaml_files,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.checks import Evidence
    from factlint.configuration import Configuration
    from factlint.decisions.deciding import Wanted
    from factlint.files import Found
    from factlint.model import Document, Place


class Kept(NamedTuple):
    """What is kept of a run: the report, and the texts that have a part in its findings."""

    report: Report
    sources: Mapping[str, str]  # path -> the text as it was read


class Run(NamedTuple):
    """All that the report of a run depends on, when it depends on files alone."""

    configuration: Configuration
    input_format: str | None
    wanted: Wanted
    found: Found
    claims: tuple[str, ...]  # claim files that lie beside the texts
    reference: tuple[str, ...]  # claim files that the project holds for true

    def is_repeatable(self) -> bool:
        """Tell whether nothing but files decides: no network, no repository, no other program.

        The baseline is left to the full run, which looks whether texts it names are there.
        """
        wanted, settings = self.wanted, self.configuration
        if wanted.since or wanted.links or settings.extractors or settings.baseline:
            return False
        if settings.wikidata and settings.wikidata.use:
            return False
        return is_kept() and not self.found.failures and "-" not in self.found.texts

    def name(self) -> str:
        """Name the run by the contents of all that it reads; "" where something is unreadable."""
        shipped = digest_of_rules(), digest_of_words(), digest_of_reference()
        named = chain(self.found.texts, self.found.claims, self.claims, self.reference)
        try:
            told = repr((self.configuration, self.input_format, self.wanted, Path.cwd()))
            files = chain(*map(yaml_files, self._own_rules()), sorted(set(named)))
            return name_of("report", chain((told, *shipped), contents_of(files)))
        except OSError:
            return ""

    def _own_rules(self) -> Iterator[Path]:
        yield from (self.configuration.folder() / name for name in self.configuration.rules)


def recall(name: str) -> Kept | None:
    """Give what an earlier run of this name has kept."""
    found = recalled(name, (Kept, *all_records()))
    return found if isinstance(found, Kept) else None


def keep(name: str, report: Report, evidence: Evidence) -> None:
    """Keep the report of a run for the next of this name, if files alone have decided it."""
    if report.failures or any(map(_calls_on_a_list, evidence.documents)):
        return
    shown = {one.path for one in _places(report)}
    sources = {one.path: one.source for one in evidence.documents if one.path in shown}
    remember(name, Kept(report, sources))


def _calls_on_a_list(document: Document) -> bool:
    """Tell whether a text has marks that a list of sources in a file of its own may explain."""
    return any(mark.kind is MarkKind.PANDOC for mark in document.marks)


def _places(report: Report) -> Iterator[Place]:
    for finding in chain(report.findings, report.silenced):
        yield finding.place
        yield from (noted.place for noted in finding.related)
