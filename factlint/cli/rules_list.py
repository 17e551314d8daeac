"""`factlint rules list`: every rule in a line, for people, for documents and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factlint.cli.options import config_option

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.rulebook import Rule


@click.command("list")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["table", "markdown", "json"]),
    default="table",
    show_default=True,
    help="How the list is written.",
)
@config_option
def list_rules(format_name: str, config: str | None) -> None:
    """List the rules that are in force: id, kind, severity and title.

    \b
    Examples:
      factlint rules list
      factlint rules list --format markdown > RULES.md
    """
    from factlint.choices import rules_in_force
    from factlint.cli.output import write
    from factlint.cli.settings import Typed, in_force

    write(_FORMATS[format_name](tuple(rules_in_force(in_force(Typed(config))))), None)


def _table(rules: Sequence[Rule]) -> Iterator[str]:
    id_width = max((len(rule.id) for rule in rules), default=0)
    kind_width = max((len(rule.kind) for rule in rules), default=0)
    for rule in rules:
        yield f"{rule.id:{id_width}}  {rule.kind:{kind_width}}  {rule.severity:7}  {rule.title}\n"
    yield f"{len(rules)} rules; `factlint explain ID` says more about one.\n"


def _markdown(rules: Sequence[Rule]) -> Iterator[str]:
    yield "| rule | kind | severity | what must be true |\n| --- | --- | --- | --- |\n"
    for rule in rules:
        title = rule.title.replace("|", "\\|")
        yield f"| `{rule.id}` | {rule.kind} | {rule.severity} | {title} |\n"


def _json(rules: Sequence[Rule]) -> Iterator[str]:
    import json

    told = [
        {
            "id": rule.id,
            "kind": rule.kind,
            "severity": str(rule.severity),
            "title": rule.title,
            "why": rule.why,
        }
        for rule in rules
    ]
    yield json.dumps(told, ensure_ascii=False, indent=2) + "\n"


_FORMATS: dict[str, Callable[[Sequence[Rule]], Iterator[str]]] = {
    "table": _table,
    "markdown": _markdown,
    "json": _json,
}
