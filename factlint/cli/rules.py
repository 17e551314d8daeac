"""`factlint rules`: list the rules, or run their examples."""

from __future__ import annotations

import click

from factlint.cli.lazy import LazyGroup, Listed

_TABLE = {
    "list": Listed("factlint.cli.rules_list", "list_rules", "List the rules, a line each."),
    "test": Listed("factlint.cli.rules_test", "test_rules", "Run the examples of rules."),
}


@click.group(cls=LazyGroup, table=_TABLE)
def rules() -> None:
    """List the rules, or test them.

    A rule is a YAML file; its examples show what it reports and what it leaves alone.
    """
