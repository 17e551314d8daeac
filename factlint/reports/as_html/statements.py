"""What the texts state about an entity, as a table: its timeline in words, and what has no date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.words import edtf_in_words
from factlint.model import Origin
from factlint.reports.as_html.events import parts_of, taking_part, what_is_said
from factlint.reports.as_html.findings import finding_link
from factlint.reports.as_html.markup import Html, html, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.facts import Facts
    from factlint.model import Claim
    from factlint.reports.as_html.events import Event, Parts
    from factlint.reports.as_html.subjects import Numbered

_MOST_PLACES = 6


def table(
    name: str, rows: Sequence[Event], undated: Sequence[Claim], findings: Sequence[Numbered],
    facts: Facts,
) -> Html:  # fmt: skip
    """Give the statements as a table: the dated ones in the order of time, then the others."""
    parts = taking_part(findings)
    heads = [tag("th", head, scope="col") for head in ("What", "When", "Where", "Clashes in")]
    body = [_dated(row) for row in rows]
    body += [_undated(*told, claims, parts) for told, claims in _by_words(undated, facts)]
    return tag(
        "table",
        tag("caption", f"What the texts state about {name}"),
        tag("thead", tag("tr", heads)),
        tag("tbody", body),
        class_="statements stacked",
    )


def _by_words(
    claims: Iterable[Claim], facts: Facts
) -> Iterable[tuple[tuple[str, str], list[Claim]]]:
    told: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        when = edtf_in_words(claim.time) if claim.time else ""
        told.setdefault((what_is_said(claim, claim.subject, facts), when), []).append(claim)
    return told.items()


def _dated(row: Event) -> Html:
    return _row(row.what, row.when, row.reckoned or _places(row.claims), row.findings)


def _undated(what: str, when: str, claims: Sequence[Claim], parts: Parts) -> Html:
    return _row(what, when, _places(claims), parts_of(claims, parts))


def _row(what: str, when: str, where: str, findings: Sequence[Numbered]) -> Html:
    sign = tag("span", "✕ ", class_="cross", aria_hidden="true") if findings else ""
    links = [html(" " if number else "", finding_link(one)) for number, one in enumerate(findings)]
    cells = [tag("th", sign, what, scope="row"), tag("td", when or "no date")]
    cells += [tag("td", where), tag("td", links)]
    return tag("tr", cells, class_="clash" if findings else None)


def _places(claims: Iterable[Claim]) -> str:
    places = list(dict.fromkeys(map(_place, claims)))
    more = len(places) - _MOST_PLACES
    told = ", ".join(places[:_MOST_PLACES])
    return f"{told} and {more} more" if more > 0 else told


def _place(claim: Claim) -> str:
    if claim.origin is Origin.REFERENCE:
        return "background knowledge"
    return f"{claim.place.path}:{claim.place.line}"
