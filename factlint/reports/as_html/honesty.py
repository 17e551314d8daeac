"""What the page does not show as a finding: claims that no rule could check, findings set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.reports.as_html.events import what_is_told
from factlint.reports.as_html.findings import finding_place, rule_link, severity
from factlint.reports.as_html.markup import Html, html, tag
from factlint.reports.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Claim, Coverage, Finding, Unchecked

_MOST_CLAIMS = 40  # of a reason; the count tells how many there are
# What an editor can make of each reason for which a claim was not checked.
_REASONS: Final = {
    "no date": "Nothing says when it was, so it cannot be set against other dates.",
    "nothing to compare with": "No other statement and no limit bears on it.",
    "a denial": "It says that something was not so; denials are compared by few rules.",
    "read with too little confidence": "Its words can be read in more than one way.",
    "no longer in the text": "It stands in a claim file, but its text has changed.",
    "rejected by review": "Somebody has decided that it was read wrongly.",
}


def coverage(looked_at: Coverage) -> Html:
    """Say what could not be checked and why: silence is no praise."""
    total = sum(one.count for one in looked_at.unchecked)
    said = (
        f"{counted(looked_at.claims, 'claim')} read from {counted(looked_at.documents, 'text')}: "
        f"{looked_at.checked:,} checked, {total:,} not."
    )
    table = _table(
        "What could not be checked, and why",
        ("Why not", "Claims", "What it means"),
        [_unchecked(one) for one in looked_at.unchecked],
    )
    return tag(
        "section",
        tag("h2", "Coverage", id="coverage"),
        tag("p", said),
        table if looked_at.unchecked else "",
        aria_labelledby="coverage",
    )


def _unchecked(one: Unchecked) -> Html:
    meaning = tag("td", _REASONS.get(one.reason, ""), _claims(one.claims))
    number = tag("td", f"{one.count:,}", class_="figure")
    return tag("tr", tag("th", one.reason, scope="row"), number, meaning)


def _claims(claims: Sequence[Claim]) -> Html:
    if not claims:
        return html()
    listed = [
        tag("li", f"{claim.subject_name}: {what_is_told(claim)} ", _where(claim))
        for claim in claims[:_MOST_CLAIMS]
    ]
    if len(claims) > _MOST_CLAIMS:
        listed.append(tag("li", f"and {len(claims) - _MOST_CLAIMS:,} more"))
    return tag("details", tag("summary", "Which they are"), tag("ul", listed))


def _where(claim: Claim) -> Html:
    return tag("span", f"{claim.place.path}:{claim.place.line}", class_="where")


def set_aside(findings: Sequence[Finding]) -> Html:
    """List the findings that a comment or a baseline silences, each with the reason."""
    if not findings:
        return html()
    table = _table(
        "Findings that are not shown above",
        ("Finding", "Rule", "Where", "Why not"),
        [_silenced(one) for one in findings],
    )
    return tag("section", tag("h2", "Set aside", id="aside"), table, aria_labelledby="aside")


def _silenced(finding: Finding) -> Html:
    silence = finding.silence
    why = "known from the baseline" if silence and silence.by == "baseline" else "a comment"
    because = f": {silence.because}" if silence and silence.because else ""
    until = f", until {silence.until}" if silence and silence.until else ""
    return tag(
        "tr",
        tag("th", severity(finding.severity), finding.message, scope="row"),
        tag("td", rule_link(finding.rule)),
        tag("td", finding_place(finding.place)),
        tag("td", f"{why}{because}{until}"),
        class_=str(finding.severity),
    )


def _table(caption: str, heads: Sequence[str], rows: Sequence[Html]) -> Html:
    return tag(
        "table",
        tag("caption", caption),
        tag("thead", tag("tr", [tag("th", head, scope="col") for head in heads])),
        tag("tbody", rows),
        class_="stacked",
    )
