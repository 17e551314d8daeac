"""`factlint wikidata compare`: every claim that Wikidata may speak of, with the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factlint.cli.wikidata_options import (
    Asked,
    read_all,
    server_options,
    snapshot_option,
    tell_failures,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.wikidata.consulting import Compared, Consulted


@click.command("compare")
@snapshot_option
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    show_default=True,
    help="How the list is written.",
)
@server_options
def compare(format_name: str, **typed: Any) -> int:
    """List every claim that Wikidata may speak of, with the outcome of comparing it.

    \b
    Outcomes: match, compatible, conflict, unknown value, no value, absent,
    not linked, ambiguous, unavailable. `factlint check --wikidata` reports the conflicts.
    """
    from factlint.cli.output import write
    from factlint.vocabulary import load_vocabulary
    from factlint.wikidata.consulting import consult
    from factlint.wikidata.opening import open_source

    asked = Asked(**typed)
    configuration = asked.configuration()
    settings = asked.settings(configuration)
    told = read_all(asked, configuration)
    vocabulary = load_vocabulary()
    source = open_source(settings, vocabulary, configuration.today or "")
    consulted = consult(told.facts, told.documents, vocabulary, source, site=settings.site)
    if format_name == "jsonl":
        write(_json_lines(consulted), None)
    else:
        write(_lines(consulted, configuration.today, settings.max_age), None)
    return 2 if tell_failures(told) else 0


def _lines(consulted: Consulted, today: str | None, max_age: int) -> Iterator[str]:
    from factlint.reports.excerpt import printable
    from factlint.wikidata.summary import remarks

    for one in consulted.compared:
        claim = one.claim
        told = f"{claim.value} ({claim.time})" if claim.time else str(claim.value)
        place = f"{claim.value_place.path}:{claim.value_place.line}:{claim.value_place.column}"
        line = f"{place}: {one.outcome}: {claim.subject_name}, {claim.property}: {told}"
        yield printable(line + _held(one, consulted)) + "\n"
    for remark in remarks(consulted, today, max_age):
        yield printable(remark) + "\n"


def _held(one: Compared, consulted: Consulted) -> str:
    from factlint.wikidata.telling import held_in_words

    parts = []
    verdict = one.verdict
    if verdict.statement is not None and one.link.item is not None:
        held = held_in_words(verdict.statement, verdict.qualifier, consulted.library)
        parts.append(f"{one.link.item.id} has {held}")
    parts += verdict.notes
    return f" — {'; '.join(parts)}" if parts else ""


def _json_lines(consulted: Consulted) -> Iterator[str]:
    import json

    from factlint.wikidata.telling import held_in_words

    for one in consulted.compared:
        claim, verdict = one.claim, one.verdict
        statement = verdict.statement
        told = {
            "path": claim.value_place.path,
            "line": claim.value_place.line,
            "column": claim.value_place.column,
            "subject": claim.subject,
            "subject_name": claim.subject_name,
            "property": claim.property,
            "value": str(claim.value),
            "time": claim.time,
            "outcome": str(one.outcome),
            "item": one.link.item.id if one.link.item else None,
            "link": str(one.link.how) or None,
            "candidates": [item.id for item in one.link.candidates],
            "wikidata_property": one.mapped or None,
            "statement": statement.id if statement else None,
            "held": held_in_words(statement, verdict.qualifier, consulted.library)
            if statement
            else None,
            "notes": list(verdict.notes),
        }
        yield json.dumps(told, ensure_ascii=False) + "\n"
