"""Hold the findings against what the project has decided; the order of decisions stands here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from factlint.findings import in_reading_order
from factlint.suppressions import speaks

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factlint.checks import Evidence
    from factlint.checks.links.limits import LinkSettings
    from factlint.configuration import Configuration
    from factlint.model import Document, Finding, Report
    from factlint.rulebook import RuleBook
    from factlint.suppressions.reading import Suppressions


class Wanted(NamedTuple):
    """What is wanted of one run."""

    since: str | None = None  # a git revision; only what changed after it counts
    show_known: bool = False  # show what the baseline knows, as remarks
    whole: bool = False  # all texts of a folder are there, so that what is not found is not there
    links: LinkSettings | None = None  # how addresses are asked; None asks none
    report_alone: bool = False  # one that an earlier run has kept will do, without the evidence


def decided(
    report: Report,
    evidence: Evidence,
    known: RuleBook,
    in_force: RuleBook,
    configuration: Configuration,
    wanted: Wanted,
) -> Report:
    """Give the report as the project wants it. `known` are all rules, also those not in force.

    Raises InputError when the configuration, the baseline or the revision is not in order.
    """
    if _speak_to_factlint(evidence.documents):
        report = _without_silenced(report, evidence, known, in_force, wanted)
    report = _as_configured(report, configuration, known)
    if path := configuration.baseline_path():
        report = _without_known(report, path, evidence, in_force, wanted)
    if wanted.since is None:
        return report
    return _changed_alone(report, wanted.since, evidence, in_force)


def _speak_to_factlint(documents: Iterable[Document]) -> bool:
    return any(speaks(comment.text) for document in documents for comment in document.comments)


def _without_silenced(
    report: Report, evidence: Evidence, known: RuleBook, in_force: RuleBook, wanted: Wanted
) -> Report:
    from factlint.decisions.silencing import complaints, judged, silence
    from factlint.suppressions.reading import read_suppressions

    suppressions = read_suppressions(evidence.documents)
    parted = silence(report.findings, suppressions, evidence.today)
    rules = {rule.id: rule for rule in in_force}
    had_their_say = judged(rules.values(), evidence, wanted.whole)
    about_comments = complaints(suppressions, parted.used, known, rules, had_their_say, evidence)
    return replace(
        report,
        findings=in_reading_order(parted.heard, about_comments),
        silenced=in_reading_order(report.silenced, parted.silenced),
        remarks=(*report.remarks, *_not_expiring(suppressions, evidence.today)),
    )


def _not_expiring(suppressions: Suppressions, today: str | None) -> Iterable[str]:
    number = sum(bool(one.until) for one in suppressions.all)
    if number and today is None:
        these = "1 comment holds" if number == 1 else f"{number:,} comments hold"
        yield f"{these} until a day; without --today none expires: no rule looks at the clock."


def _as_configured(report: Report, configuration: Configuration, known: RuleBook) -> Report:
    if not (
        configuration.severities
        or configuration.per_path
        or configuration.exceptions
        or configuration.citations != "usual"
    ):
        return report
    from factlint.decisions.settings import configured

    return replace(
        report,
        findings=configured(report.findings, configuration, known),
        silenced=configured(report.silenced, configuration, known),
    )


def _without_known(
    report: Report, path: Path, evidence: Evidence, in_force: RuleBook, wanted: Wanted
) -> Report:
    from factlint.decisions.baseline import held_against, lowered, read_baseline

    held = held_against(
        read_baseline(path),
        report.findings,
        {rule.id for rule in in_force},
        looked_at(evidence, path.parent),
        path.parent,
    )
    shown = lowered(held.known) if wanted.show_known else ()
    kept = () if wanted.show_known else held.known
    return replace(
        report,
        findings=in_reading_order(held.new, shown),
        silenced=in_reading_order(report.silenced, kept),
        remarks=(*report.remarks, *_mended(len(held.mended))),
    )


def looked_at(evidence: Evidence, folder: Path) -> set[str]:
    """Give the files that were read, as they are seen from a folder."""
    from factlint.decisions.baseline import seen_from

    paths = {page.document.path for page in evidence.pages}
    paths |= {claim.place.path for claim in evidence.facts.claims}
    return {seen_from(folder, path) for path in paths}


def _mended(number: int) -> Iterable[str]:
    if number:
        of_it = "1 finding of the baseline is" if number == 1 else f"{number:,} of the baseline are"
        yield f"{of_it} mended; `factlint baseline --update` takes what is mended out."


def _changed_alone(report: Report, since: str, evidence: Evidence, in_force: RuleBook) -> Report:
    from factlint.decisions.brought import Brought
    from factlint.decisions.changes import changes_since

    changes = changes_since(since)
    brought = Brought(changes.versions, evidence, in_force)

    def counts(finding: Finding) -> bool:
        return changes.touch(finding) or brought.about(finding)

    findings = tuple(filter(counts, report.findings))
    silenced = tuple(filter(counts, report.silenced))
    left = len(report.findings) - len(findings)
    elsewhere = "1 finding is" if left == 1 else f"{left:,} findings are"
    remark = f"Only what changed since {since} counts: {elsewhere} left out."
    return replace(report, findings=findings, silenced=silenced, remarks=(*report.remarks, remark))
