"""Check claims written as short lines by rules written as short YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks import Checked, Evidence, run
from factlint.checks.example_claims import claims_of
from factlint.facts import Facts
from factlint.rulebook import RuleBook, load_rulebook, read_rule
from factlint.vocabulary import load_vocabulary
from factlint.yamlfile import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Claim


def facts(*lines: str) -> Facts:
    """Make facts of claims written as the inside of a YAML mapping.

    'Max | died | 1943 | time: 1944' is short for {subject: Max, property: died, value: 1943, ...}.
    """
    told = []
    for line in lines:
        subject, property_, value, *more = (part.strip() for part in line.split("|"))
        keys = [f"subject: {subject}", f"property: {property_}", f"value: {value}", *more]
        told.append("- {" + ", ".join(keys) + "}")
    return Facts(*claims_of(parse("\n".join(told), "claims"), load_vocabulary(), "claims"))


def rule(kind: str, check: str, message: str = "broken", severity: str = "error") -> RuleBook:
    """Make a book of one rule."""
    settings = "".join(f"  {line}\n" for line in check.splitlines())
    source = (
        f"id: rule\ntitle: A rule\nkind: {kind}\nseverity: {severity}\nwhy: because\n"
        f'check:\n{settings}message: "{message}"\n'
        "examples:\n  wrong: [[]]\n  right: [[]]\nexceptions: []\n"
    )
    return RuleBook((read_rule(source, "rule.yaml", "rule"),))


def checked(
    book: RuleBook, *lines: str, today: str | None = None, profile: str = "modern"
) -> Checked:
    evidence = Evidence((), facts(*lines), load_vocabulary(), today, profile)
    return run(book, evidence)


def messages(book: RuleBook, *lines: str, **options: str) -> list[str]:
    return [one.message for one in checked(book, *lines, **options).conflicts]


def found(ids: Sequence[str], *lines: str, **options: str) -> list[tuple[str, str]]:
    """Give rule and message of every finding by shipped rules (all of time when none is named)."""
    book = load_rulebook()
    chosen = book.only(set(ids)) if ids else book
    return [(one.rule, one.message) for one in checked(chosen, *lines, **options).conflicts]


def claims(*lines: str) -> tuple[Claim, ...]:
    return facts(*lines).claims
