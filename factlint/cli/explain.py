"""`factlint explain`: what a rule asks for, why, and what it looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factlint.cli.options import complete_rules, config_option

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.rulebook import Rule, RuleBook
    from factlint.rulebook.rule import Example

_WIDTH = 80


@click.command()
@click.argument("rule_id", metavar="ID", shell_complete=complete_rules)
@config_option
def explain(rule_id: str, config: str | None) -> None:
    """Say what the rule ID asks for and why, with examples of what is wrong and what is right.

    \b
    Example:
      factlint explain life-in-order
    """
    from factlint.cli.output import write
    from factlint.cli.settings import Typed, in_force
    from factlint.pipeline import rules_in_force

    settings = in_force(Typed(config)).changed(select=(), ignore=())
    write(_explained(_named(rule_id, rules_in_force(settings))), None)


def _named(rule_id: str, rulebook: RuleBook) -> Rule:
    from factlint.errors import did_you_mean

    rule = rulebook.get(rule_id)
    if rule is None:
        near = did_you_mean(rule_id, [one.id for one in rulebook])
        hint = near or "`factlint rules list` shows them all"
        raise click.UsageError(f"there is no rule {rule_id!r}; {hint}")
    return rule


def _explained(rule: Rule) -> Iterator[str]:
    yield f"{rule.id}: {rule.title}\n"
    yield f"{rule.severity}, kind {rule.kind}\n\n"
    yield from _paragraphs(rule.why)
    yield "\nIt says:\n"
    yield f"  {rule.message}\n"
    yield "\nWrong, each reported once:\n"
    yield from _examples(rule.examples.wrong)
    yield "\nRight, and left alone:\n"
    yield from _examples(rule.examples.right)
    if rule.exceptions:
        yield "\nExceptions:\n"
        for exception in rule.exceptions:
            yield f"  - {_told(exception)}\n"
    yield f"\nThe rule's file: {rule.path}\n"


def _paragraphs(text: str) -> Iterator[str]:
    from textwrap import fill

    for paragraph in text.split("\n\n"):
        yield fill(" ".join(paragraph.split()), _WIDTH, break_on_hyphens=False) + "\n"


def _examples(examples: Iterable[Example]) -> Iterator[str]:
    for example in examples:
        mark = "  - "
        for claim in example.claims:
            yield f"{mark}{_told(claim)}\n"
            mark = "    "
        for name, text in example.texts:
            yield f"{mark}{name}:\n"
            mark = "    "
            for line in text.splitlines():
                yield f"      | {line}\n"


def _told(value: object) -> str:
    """Give a value of a rule file in one line, as an editor would write it."""
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_told(one)}" for key, one in value.items())
    if isinstance(value, list):
        return f"[{', '.join(map(_told, value))}]"
    return str(value)
