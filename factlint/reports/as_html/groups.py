"""The part of the page about one entity or one text: its findings, its timeline, its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.reports.as_html.drawing import timeline
from factlint.reports.as_html.events import events, shown, undrawn
from factlint.reports.as_html.findings import article
from factlint.reports.as_html.markup import Html, html, tag
from factlint.reports.as_html.statements import table
from factlint.reports.words import counted, severities

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.facts import Facts
    from factlint.reports.as_html.events import Event
    from factlint.reports.as_html.findings import Shelf
    from factlint.reports.as_html.subjects import Group


def section(group: Group, group_id: str, texts: Shelf, facts: Facts | None) -> Html:
    """Give a group with the heading to which the contents lead."""
    findings = [one.finding for one in group.findings]
    kind = group.entity.type if group.entity else "text"
    picture, statements = _life(group, group_id, facts)
    return tag(
        "section",
        tag("h3", group.name),
        tag("p", f"{kind}, {severities(findings)}", class_="about"),
        picture,
        [article(one, texts) for one in group.findings],
        statements,
        id=group_id,
        class_="group",
    )


def _life(group: Group, group_id: str, facts: Facts | None) -> tuple[Html, Html]:
    """Give what stands before the findings, and what can wait until it is asked for."""
    if group.entity is None or facts is None:
        return html(), html()
    rows = events(group.entity.id, group.findings, facts)
    undated = undrawn(group.entity.id, rows, facts)
    if not rows and not undated:
        return html(), html()
    picture = _picture(group, group_id, rows) if rows else html()
    told = table(group.name, rows, undated, group.findings, facts)
    summary = tag("summary", f"What is read: {counted(len(rows) + len(undated), 'statement')}")
    # A picture in which nothing clashes explains no finding.
    if any(row.clashes for row in rows):
        return picture, tag("details", summary, told)
    return html(), tag("details", summary, picture, told)


def _picture(group: Group, group_id: str, rows: Sequence[Event]) -> Html:
    drawn = shown(rows)
    left_out = len(rows) - len(drawn)
    note = f"{left_out:,} more stand in the table." if left_out else ""
    return tag(
        "figure",
        timeline(drawn, group.name, group_id),
        tag("figcaption", note) if note else "",
        class_="life",
    )
