"""Choose rules by id, by kind or by a pattern of ids: what `--select` and `--ignore` say."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Protocol, TypeVar

from factlint.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable


class Selectable(Protocol):
    """What choosing needs to know of a rule."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...


RuleT = TypeVar("RuleT", bound=Selectable)


def chosen(
    rules: Iterable[RuleT],
    select: Iterable[str],
    ignore: Iterable[str],
    error: Callable[[str, str, str], Exception],
) -> tuple[RuleT, ...]:
    """Give the rules that `select` names (all, when it names none) and `ignore` does not.

    A word that names no rule raises what `error` makes of the key, the reason and a suggestion.
    """
    known = tuple(rules)
    wanted = named("select", select, known, error) or {rule.id for rule in known}
    unwanted = named("ignore", ignore, known, error)
    return tuple(rule for rule in known if rule.id in wanted - unwanted)


def named(
    key: str,
    words: Iterable[str],
    rules: Collection[Selectable],
    error: Callable[[str, str, str], Exception],
) -> set[str]:
    """Give the ids of the rules that words name; raise what `error` makes for one that is none."""
    found_ids: set[str] = set()
    for word in words:
        found = {rule.id for rule in rules if word == rule.kind or fnmatchcase(rule.id, word)}
        if not found:
            near = did_you_mean(word, sorted({one for r in rules for one in (r.id, r.kind)}))
            hint = near or "`factlint rules list` shows them all"
            raise error(key, f"{word!r} is no rule, kind of rule or pattern of rules", hint)
        found_ids |= found
    return found_ids
