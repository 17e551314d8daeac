"""Run one shipped rule over a text, as an editor would see it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks import Evidence
from factlint.checks.kinds import kind_of
from factlint.facts import identify
from factlint.rulebook import load_rulebook
from factlint.sources import read_text
from factlint.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from factlint.model import Conflict, Document
    from factlint.rulebook import RuleBook


class Said(NamedTuple):
    """What a finding shows: the words it points at and its message."""

    at: str
    message: str


@cache
def _rulebook() -> RuleBook:
    return load_rulebook()


def conflicts(rule_id: str, document: Document) -> list[Conflict]:
    """Give what a rule finds in one document."""
    rule = _rulebook().get(rule_id)
    assert rule is not None, f"there is no rule {rule_id}"
    evidence = Evidence((document,), identify([]), load_vocabulary())
    return list(kind_of(rule).check([rule], evidence))


def report(rule_id: str, text: str, form: str = "plain") -> list[Said]:
    """Give the places and messages of what a rule finds in a text."""
    document = read_text(text, path="text", format=form)
    return [Said(one.places[0].place.text, one.message) for one in conflicts(rule_id, document)]
