"""Severities, and what holds for some files only, as the configuration has them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.exempt import Exempt
from factlint.files import Exclude
from factlint.model import Severity
from factlint.records import dataclass
from factlint.selection import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factlint.configuration import Configuration, PathSettings
    from factlint.model import Finding
    from factlint.rulebook import RuleBook

MISSING_CITATION = "presence"  # the kind of the rules that a citation policy is about


@dataclass(frozen=True)
class _Layer:
    """Settings for the files that its patterns fit."""

    where: Exclude | None  # None: everywhere
    off: frozenset[str]  # ids of rules
    severities: Mapping[str, Severity]  # by rule id

    def holds_for(self, path: str) -> bool:
        return self.where is None or self.where.hides(Path(path), False)


def configured(
    findings: Iterable[Finding], configuration: Configuration, known: RuleBook
) -> tuple[Finding, ...]:
    """Give the findings with the severities of the project, without those it does not want.

    Raises InputError for a word that names no rule.
    """
    layers = list(_layers(configuration, known))
    exceptions = list(_exceptions(configuration, known))
    return tuple(
        replace(one, severity=severity)
        for one in findings
        if (severity := _severity(one, layers)) is not None
        and not any(_is_excepted(one, rules, exempt) for rules, exempt in exceptions)
    )


def _exceptions(configuration: Configuration, known: RuleBook) -> Iterator[tuple[set[str], Exempt]]:
    """Yield what is left alone, each with the ids of the rules that leave it."""
    error = partial(_error, configuration, "exceptions")
    for because, words, *what in configuration.exceptions:
        rules = named("rules", words, known.rules, error) or {rule.id for rule in known}
        yield rules, Exempt(because, *what)


def _is_excepted(finding: Finding, rules: set[str], exempt: Exempt) -> bool:
    places = (finding.place, *(noted.place for noted in finding.related))
    return finding.rule in rules and exempt.holds(finding.claims, places)


def _severity(finding: Finding, layers: Iterable[_Layer]) -> Severity | None:
    """Give how grave a finding is in its file, or None when its rule does not hold there."""
    severity = finding.severity
    for layer in layers:
        if layer.holds_for(finding.place.path):
            if finding.rule in layer.off:
                return None
            severity = layer.severities.get(finding.rule, severity)
    return severity


def _layers(configuration: Configuration, known: RuleBook) -> Iterator[_Layer]:
    everywhere = _severities(
        configuration, "severities", configuration.severities, configuration.citations, known
    )
    off = _uncited(known) if configuration.citations == "none" else frozenset[str]()
    yield _Layer(None, off, everywhere)
    for one in configuration.per_path:
        yield _for_paths(one, configuration, known)


def _for_paths(one: PathSettings, configuration: Configuration, known: RuleBook) -> _Layer:
    error = partial(_error, configuration, "per-path")
    off = frozenset(named("ignore", one.ignore, known.rules, error))
    if one.select:
        wanted = named("select", one.select, known.rules, error)
        off |= {rule.id for rule in known} - wanted
    if one.policy == "none":
        off |= _uncited(known)
    severities = _severities(configuration, "per-path", one.severities, one.policy, known)
    return _Layer(Exclude(one.paths, configuration.folder()), off, severities)


def _severities(
    configuration: Configuration,
    key: str,
    told: Iterable[tuple[str, str]],
    policy: str,
    known: RuleBook,
) -> dict[str, Severity]:
    severities = dict.fromkeys(_uncited(known), Severity.ERROR) if policy == "strict" else {}
    for word, severity in told:
        error = partial(_error, configuration, key)
        meant = named(key, [word], known.rules, error)
        severities |= dict.fromkeys(meant, Severity(severity))
    return severities


def _uncited(known: RuleBook) -> frozenset[str]:
    return frozenset(rule.id for rule in known if rule.kind == MISSING_CITATION)


def _error(configuration: Configuration, key: str, _within: str, what: str, hint: str) -> Exception:
    return configuration.error(key, what, hint)
