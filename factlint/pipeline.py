"""Wire the stages for every command: read -> extract -> identify -> check -> judge."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.choices import (
    exclude_of,
    extractors_of,
    format_of,
    reference_of,
    rules_in_force,
    rules_of,
)
from factlint.errors import InputError
from factlint.model import Report
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from factlint.checks import Evidence
    from factlint.choices import Rules
    from factlint.configuration import Configuration
    from factlint.decisions.deciding import Wanted
    from factlint.dossier import Dossier
    from factlint.earlier import Run
    from factlint.facts import Facts
    from factlint.files import Found
    from factlint.memory import Memory
    from factlint.readings import Reading
    from factlint.rulebook import Rule, RuleBook


@dataclass(frozen=True)
class StandardInput:
    """What came through standard input, and the path it goes by."""

    data: bytes
    path: str = "-"


@dataclass(frozen=True)
class Checked:
    """A report, and what it speaks of."""

    report: Report
    rules: Callable[[], RuleBook]  # gives those in force
    sources: Mapping[str, str] = field(default_factory=dict)  # path -> the text as it was read
    evidence: Evidence | None = None  # what the checks looked at; None where a report was kept

    @property
    def rulebook(self) -> RuleBook:
        """Give the rules in force."""
        return self.rules()

    def rule_of(self, rule_id: str) -> Rule | None:
        """Give the rule of an id, if it is in force."""
        return self.rulebook.get(rule_id)

    @property
    def facts(self) -> Facts:
        """Give what the texts state; only where the report was not kept from an earlier run."""
        assert self.evidence is not None
        return self.evidence.facts

    def source_of(self, path: str) -> str | None:
        """Give a path's text; one that was not read itself, such as a claim file, is read now."""
        if path in self.sources:
            return self.sources[path]
        try:
            with Path(path).open(encoding="utf-8", newline="") as file:
                return file.read()
        except (OSError, ValueError):
            return None


def check_paths(
    paths: Iterable[str],
    configuration: Configuration,
    *,
    input_format: str | None = None,
    jobs: int | None = None,
    standard_input: StandardInput | None = None,
    wanted: Wanted | None = None,
    progress: Callable[[int, int], None] | None = None,
    memory: Memory | None = None,
) -> Checked:
    """Check everything that paths name. What cannot be read is a failure of the report.

    `progress` is told after each text how many of how many have been read; `memory` keeps what
    was read for the next time.
    Raises InputError when the rules or the configuration are not in order.
    """
    from factlint.files import find

    named = tuple(paths)
    found = find(named, exclude_of(configuration))
    wanted = _of_folders(named, wanted)

    def check() -> Checked:
        rules = rules_of(configuration)
        reading = _readings(found, configuration, input_format, jobs, standard_input, memory)
        readings, failures = _parted(reading, found, progress)
        return check_readings(readings, found.claims, rules, configuration, failures, wanted)

    if not wanted.report_alone:
        return check()
    return _unless_the_same(_run(found, configuration, input_format, wanted), check)


def _run(
    found: Found, configuration: Configuration, input_format: str | None, wanted: Wanted
) -> Run:
    from factlint.dossier import beside
    from factlint.earlier import Run

    claims = tuple(beside(found.texts))
    reference = tuple(map(str, reference_of(configuration)))
    return Run(configuration, input_format, wanted, found, claims, reference)


def _unless_the_same(run: Run, check: Callable[[], Checked]) -> Checked:
    """Check, or give the report of an earlier run that read the very same."""
    from factlint.earlier import keep, recall

    name = run.name() if run.is_repeatable() else ""
    if not name:
        return check()
    if kept := recall(name):
        rules = cache(partial(rules_in_force, run.configuration))  # few reports ask for them
        return Checked(kept.report, rules, kept.sources)
    checked = check()
    if checked.evidence is not None and name == run.name():  # no file has changed meanwhile
        keep(name, checked.report, checked.evidence)
    return checked


def _readings(
    found: Found,
    configuration: Configuration,
    input_format: str | None,
    jobs: int | None,
    standard_input: StandardInput | None,
    memory: Memory | None,
) -> Iterator[Reading | InputError]:
    """Yield what was read from each text, in the format that the configuration has for it."""
    extractors = extractors_of(configuration)
    for texts, name in _by_format(found, configuration, input_format):
        yield from readings_of(texts, name, jobs, standard_input, extractors, memory)
        standard_input = None


def _parted(
    outcomes: Iterable[Reading | InputError],
    found: Found,
    progress: Callable[[int, int], None] | None,
) -> tuple[list[Reading], list[InputError]]:
    """Give the readings, and what could not be read or found."""
    readings: list[Reading] = []
    failures = list(found.failures)
    for number, outcome in enumerate(outcomes, 1):
        if isinstance(outcome, InputError):
            failures.append(outcome)
        else:
            readings.append(outcome)
        if progress is not None:
            progress(number, len(found.texts))
    return readings, failures


def _of_folders(paths: Iterable[str], wanted: Wanted | None) -> Wanted:
    """Say whether all texts of a folder were read, and not only some that were named."""
    from factlint.decisions.deciding import Wanted
    from factlint.files import is_folder

    whole = any(map(is_folder, paths))
    return (wanted or Wanted())._replace(whole=whole)


def check_readings(
    readings: Iterable[Reading],
    claim_paths: Iterable[str],
    rules: Rules,
    configuration: Configuration,
    failures: Iterable[InputError] = (),
    wanted: Wanted | None = None,
) -> Checked:
    """Check texts that have been read, with the claim files given and those beside them."""
    from factlint.dossier import together

    in_order = sorted(readings, key=lambda one: one.document.path)
    dossier = together(in_order, claim_paths)
    return _judged(in_order, dossier, [*failures, *dossier.failures], rules, configuration, wanted)


def _by_format(
    found: Found, configuration: Configuration, input_format: str | None
) -> Iterator[tuple[Found, str | None]]:
    """Yield the texts with the format that the command line or their path gives them."""
    formats = [one for one in configuration.per_path if one.format]
    if input_format or not formats:
        yield found, input_format
        return
    texts: dict[str | None, list[str]] = {None: []}
    for path in found.texts:
        texts.setdefault(format_of(path, configuration), []).append(path)
    for name, paths in texts.items():
        yield replace(found, texts=tuple(paths)), name


def readings_of(
    found: Found,
    input_format: str | None,
    jobs: int | None,
    standard_input: StandardInput | None,
    extractors: Sequence[str] = (),
    memory: Memory | None = None,
) -> Iterator[Reading | InputError]:
    """Yield what was read from each text that was found, or why it could not be read."""
    from factlint.files import STANDARD_INPUT
    from factlint.readings import read_all, read_bytes

    if standard_input is not None:
        yield read_bytes(standard_input.data, standard_input.path, input_format, extractors)
    paths = [path for path in found.texts if path != STANDARD_INPUT]
    yield from (memory.read_all if memory else read_all)(paths, input_format, jobs, extractors)


def _judged(
    readings: list[Reading],
    dossier: Dossier,
    failures: list[InputError],
    rules: Rules,
    configuration: Configuration,
    wanted: Wanted | None,
) -> Checked:
    from factlint import checks
    from factlint.decisions.deciding import Wanted, decided
    from factlint.findings import judge
    from factlint.gathering import gather, looked_at, with_remarks
    from factlint.suppressions import KIND

    wanted = wanted or Wanted()
    evidence = gather(readings, dossier, configuration, failures, wanted.links)
    # Rules about comments that silence findings come last: they depend on what was found.
    asked = {rule.id: rule for rule in rules.in_force if rule.kind != KIND}
    checked = checks.run(rules.in_force.only(asked), evidence)
    findings = judge(checked.conflicts, asked)
    report = Report(findings, checked.coverage, tuple(sorted(map(str, failures))))
    report = with_remarks(report, readings, evidence, configuration, wanted.links)
    return Checked(
        decided(report, evidence, rules.known, rules.in_force, configuration, wanted),
        lambda: rules.in_force,
        {document.path: document.source for document in looked_at(evidence)},
        evidence,
    )
