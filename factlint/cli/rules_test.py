"""`factlint rules test`: every example of a rule does what it is there for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factlint.cli.options import config_option

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.rulebook import Rule


@click.command("test")
@click.argument("files", nargs=-1, type=click.Path(), metavar="[FILES]...")
@config_option
def test_rules(files: tuple[str, ...], config: str | None) -> int:
    """Run the examples of the rules in FILES: each wrong one must give one finding, each right
    one none, and the file must fit the schema that editors complete rules by. FILES are rule
    files or folders of them; without any, all rules in force are run.

    \b
    Examples:
      factlint rules test
      factlint rules test our-rules/term-of-office.yaml
    """
    from factlint.checks import check_settings
    from factlint.checks.examples import cases, failures
    from factlint.cli.output import write
    from factlint.exempt import exempted
    from factlint.readings import read_example
    from factlint.reports.words import counted
    from factlint.rulebook.schema import violations
    from factlint.vocabulary import load_vocabulary

    rules = _rules(files, config)
    check_settings(rules)
    for rule in rules:
        exempted(rule)
    found = [told for rule in rules for told in violations(rule)]
    found += map(str, failures(rules, load_vocabulary(), read_example))
    examples = counted(sum(1 for _ in cases(rules)), "example")
    write((f"{one}\n" for one in found), None)
    outcome = f"{len(found):,} failed" if found else "all as they should be"
    write([f"{counted(len(rules), 'rule')}, {examples}: {outcome}.\n"], None)
    return int(bool(found))


def _rules(files: Sequence[str], config: str | None) -> tuple[Rule, ...]:
    from factlint.choices import rules_in_force
    from factlint.cli.settings import Typed, in_force
    from factlint.rulebook import read_rule
    from factlint.yamlfile import text_of

    if not files:
        return tuple(rules_in_force(in_force(Typed(config))))
    paths = _rule_files(files)
    return tuple(read_rule(text_of(path), path.as_posix(), path.stem) for path in paths)


def _rule_files(files: Iterable[str]) -> Iterator[Path]:
    for path in map(Path, files):
        if path.is_dir():
            yield from sorted(path.rglob("*.yaml"))
        else:
            yield path
