"""Gather what the checks look at, and say of the run what the findings do not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.choices import reference_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.checks import Evidence
    from factlint.checks.links.answer import Answer
    from factlint.checks.links.limits import LinkSettings
    from factlint.configuration import Configuration
    from factlint.dossier import Dossier
    from factlint.errors import InputError
    from factlint.facts import Facts
    from factlint.model import Document, Report
    from factlint.readings import Reading
    from factlint.vocabulary import Vocabulary
    from factlint.wikidata.consulting import Consulted


def gather(
    readings: Sequence[Reading],
    dossier: Dossier,
    configuration: Configuration,
    failures: list[InputError],
    links: LinkSettings | None,
) -> Evidence:
    """Give all that the checks look at; what could not be read is added to `failures`."""
    from factlint.checks import Evidence
    from factlint.claimfile import load_reference
    from factlint.facts import identify
    from factlint.sources.bibliographies import bibliographies_of
    from factlint.vocabulary import load_vocabulary

    vocabulary = load_vocabulary()
    documents = tuple(one.document for one in readings)
    bibliographies, unread = bibliographies_of(documents)
    failures += unread
    reference = load_reference(*reference_of(configuration))
    facts = identify(dossier.extractions, dossier.alone, reference, vocabulary, documents)
    evidence = Evidence(
        documents,
        facts,
        vocabulary,
        configuration.today,
        configuration.profile,
        dossier.drift,
        _consulted(configuration, facts, documents, vocabulary),
        types=types_of(documents, configuration),
        bibliographies=bibliographies,
    )
    if links is None:
        return evidence
    return replace(evidence, links=_answers(looked_at(evidence), links))


def looked_at(evidence: Evidence) -> Iterator[Document]:
    """Yield the documents, and the lists of sources that they call on."""
    return (page.document for page in evidence.pages)


def _consulted(
    configuration: Configuration,
    facts: Facts,
    documents: Sequence[Document],
    vocabulary: Vocabulary,
) -> Consulted | None:
    """Ask Wikidata, or its snapshot, about the claims; only where that is wanted."""
    settings = configuration.wikidata
    if settings is None or not settings.use:
        return None
    from factlint.wikidata.consulting import consult
    from factlint.wikidata.opening import open_source
    from factlint.wikidata.today import this_day

    source = open_source(settings, vocabulary, configuration.today or this_day())
    return consult(facts, documents, vocabulary, source, site=settings.site)


def _answers(documents: Iterable[Document], settings: LinkSettings) -> dict[str, Answer]:
    """Ask the addresses of the texts; the only rules that use a network but Wikidata's."""
    from factlint.checks.links.addresses import addresses
    from factlint.checks.links.asking import ask

    return ask([one for document in documents for one in addresses(document)], settings)


def with_remarks(
    report: Report,
    readings: Sequence[Reading],
    evidence: Evidence,
    configuration: Configuration,
    links: LinkSettings | None,
) -> Report:
    """Add what is to be told of extractors, Wikidata and addresses, where they were asked."""
    if configuration.extractors:
        from factlint.reports.extractors import remarks as of_extractors

        report = _told(report, of_extractors(one.extraction for one in readings))
    if evidence.wikidata is not None:
        report = _with_outcomes(report, evidence.wikidata, configuration)
    if links is not None:
        from factlint.checks.links.summary import remarks as of_links

        report = _told(report, of_links(evidence.links))
    return report


def _with_outcomes(report: Report, consulted: Consulted, configuration: Configuration) -> Report:
    from factlint.wikidata.summary import remarks
    from factlint.wikidata.today import this_day

    max_age = configuration.wikidata.max_age if configuration.wikidata else 0
    today = configuration.today or this_day()  # only for how old the answers are
    coverage = replace(report.coverage, wikidata=consulted.outcomes)
    return _told(replace(report, coverage=coverage), remarks(consulted, today, max_age))


def _told(report: Report, remarks: Iterable[str]) -> Report:
    return replace(report, remarks=(*report.remarks, *remarks))
