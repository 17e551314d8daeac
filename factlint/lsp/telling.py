"""What is known of a line, in Markdown: its findings with their proofs, and its claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.model import Claim, Finding
    from factlint.rulebook import RuleBook

MOST_CLAIMS = 20
_MARKUP = deferred(r"([\\`*_{}\[\]<>#|~])")


def told(
    path: str, line: int, findings: Iterable[Finding], claims: Iterable[Claim], rules: RuleBook
) -> str:
    """Give what to show for a line, from 1; nothing when nothing is known of it."""
    here = [one for one in findings if _touches(one, path, line)]
    said = [
        one
        for one in claims
        if one.place.path == path and one.place.line <= line <= one.place.end_line
    ]
    return "\n\n".join((*(_finding(one, rules) for one in here), *_claims(said)))


def _touches(finding: Finding, path: str, line: int) -> bool:
    places = (finding.place, *(noted.place for noted in finding.related))
    return any(one.path == path and one.line <= line <= one.end_line for one in places)


def _finding(finding: Finding, rules: RuleBook) -> str:
    known = " (known)" if finding.silence else ""
    lines = [f"**{finding.severity}** {_plain(finding.message)} `{finding.rule}`{known}"]
    lines += [f"- {_plain(step)}" for step in finding.proof]
    rule = rules.get(finding.rule)
    why = f"\n\n_{_plain(' '.join(rule.why.split()))}_" if rule else ""
    return "\n".join(lines) + why


def _claims(claims: list[Claim]) -> Iterator[str]:
    if not claims:
        return
    lines = [f"- {_claim(one)}" for one in claims[:MOST_CLAIMS]]
    if rest := len(claims) - MOST_CLAIMS:
        lines += [f"- and {rest} more"] if rest > 0 else []
    yield "**Read here**\n" + "\n".join(lines)


def _claim(claim: Claim) -> str:
    qualifiers = "; ".join(f"{name} {value}" for name, value in claim.qualifiers)
    hedge = "" if claim.modality == "asserted" else f", {claim.modality}"
    negation = "not " if claim.polarity == "negative" else ""
    value = _plain(f"{claim.subject_name}: {negation}{claim.property} {claim.value}")
    detail = f" ({_plain(qualifiers)})" if qualifiers else ""
    return f"{value}{detail}{hedge} — read by {_plain(claim.by)}" if claim.by else value + detail


def _plain(text: str) -> str:
    """Give words that no renderer of Markdown takes for markup, in one line."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
