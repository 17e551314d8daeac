"""Findings of claims that are written as short lines, and the pages made of them."""

from __future__ import annotations

from dataclasses import replace

from factlint.facts import Facts
from factlint.model import Finding, Report, Severity
from factlint.reports import render
from factlint.reports.as_html.subjects import Numbered
from factlint.reports.view import View
from factlint.rulebook import load_rulebook
from tests.reports.handmade import AGE, COVERAGE
from tests.reports.html.reading import Element, read


def finding(facts: Facts, *which: int, fingerprint: str = "ab" * 32, **changed: object) -> Finding:
    """Make a finding in which these claims clash."""
    claims = tuple(facts.claims[number] for number in which)
    return replace(AGE, claims=claims, fingerprint=fingerprint, **changed)  # type: ignore[arg-type]


def numbered(*findings: Finding) -> list[Numbered]:
    return [Numbered(at, f"f-{at}", one) for at, one in enumerate(findings, 1)]


def page(report: Report, facts: Facts | None = None, sources: dict[str, str] | None = None) -> str:
    view = View((sources or {}).get, rule_of=load_rulebook().get, facts=facts)
    return "".join(render("html", report, view))


def body(*findings: Finding, facts: Facts | None = None) -> Element:
    return read(page(Report(findings, COVERAGE), facts))


WARNING = Severity.WARNING
