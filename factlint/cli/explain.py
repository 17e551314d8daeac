"""`factlint explain`: what a rule asks for, why, and what it looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factlint.cli.options import complete_rules, config_option
from factlint.reports.examples import lines_of, value_told
from factlint.suppressions import KIND

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.rulebook import Rule, RuleBook
    from factlint.rulebook.rule import Example

_WIDTH = 80


@click.command()
@click.argument("rule_id", metavar="ID", shell_complete=complete_rules)
@config_option
def explain(rule_id: str, config: str | None) -> None:
    """Say what the rule ID asks for and why, with examples of what is wrong and what is right.
    For a kind of rule, list the rules of that kind.

    \b
    Examples:
      factlint explain life-in-order
      factlint explain presence
    """
    from factlint.choices import rules_in_force
    from factlint.cli.output import write
    from factlint.cli.settings import Typed, in_force

    rulebook = rules_in_force(in_force(Typed(config)).changed(select=(), ignore=()))
    rule = rulebook.get(rule_id)
    if rule is not None:
        write(_explained(rule), None)
    elif of_kind := [one for one in rulebook if one.kind == rule_id]:
        write(_listed(rule_id, of_kind), None)
    else:
        raise _unknown(rule_id, rulebook)


def _unknown(rule_id: str, rulebook: RuleBook) -> click.UsageError:
    from factlint.errors import did_you_mean

    near = did_you_mean(rule_id, sorted({word for one in rulebook for word in (one.id, one.kind)}))
    hint = near or "`factlint rules list` shows them all"
    return click.UsageError(f"there is no rule {rule_id!r}; {hint}")


def _listed(kind: str, rules: Sequence[Rule]) -> Iterator[str]:
    yield f"The rules of the kind {kind}:\n\n"
    width = max(len(one.id) for one in rules)
    yield from (f"  {one.id:{width}}  {one.title}\n" for one in rules)
    yield f"\n`factlint check --select {kind}` runs these alone.\n"


def _explained(rule: Rule) -> Iterator[str]:
    yield f"{rule.id}: {rule.title}\n"
    yield f"severity {rule.severity}, kind {rule.kind}\n\n"
    yield from _paragraphs(rule.why)
    yield "\nWrong:\n"
    for number, example in enumerate(rule.examples.wrong, 1):
        yield from _example(number, example)
        yield from _wrapped(_message(rule, example, number), "     => ", "        ")
    yield "\nRight:\n"
    for number, example in enumerate(rule.examples.right, 1):
        yield from _example(number, example)
    if rule.exceptions:
        yield "\nExceptions:\n"
        yield from (f"  - {value_told(exception)}\n" for exception in rule.exceptions)
    yield f"\nThe rule's file: {rule.path}\n"
    if rule.kind != KIND:  # no comment silences what is said about comments
        yield "To silence one finding, with your reason, in Markdown, HTML or wikitext:\n"
        yield f"  <!-- factlint: ignore {rule.id} -- because ... -->\n"


def _message(rule: Rule, example: Example, number: int) -> str:
    """Give what the rule says of a wrong example."""
    from factlint.checks.examples import Case, conflicts_of
    from factlint.errors import InputError
    from factlint.readings import read_example
    from factlint.vocabulary import load_vocabulary

    case = Case(rule, example, is_wrong=True, number=number)
    try:
        said = conflicts_of(case, load_vocabulary(), read_example)
    except InputError:  # `factlint rules test` says what is not in order
        return rule.message
    return said[0].message if said else rule.message


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        yield from _wrapped(" ".join(paragraph.split()))


def _wrapped(text: str, first: str = "", later: str = "") -> Iterator[str]:
    from textwrap import wrap

    for line in wrap(
        text, _WIDTH, initial_indent=first, subsequent_indent=later, break_on_hyphens=False,
        break_long_words=False,
    ):  # fmt: skip
        yield f"{line}\n"


def _example(number: int, example: Example) -> Iterator[str]:
    bar = "| " if example.texts else ""
    for at, line in enumerate(lines_of(example)):
        mark = "" if at else f"{number}."
        yield f"  {mark:2} {bar}{line}".rstrip() + "\n"
