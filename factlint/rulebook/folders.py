"""Find and read the rule files: the shipped ones and the project's own."""

from __future__ import annotations

import os
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.cache import name_of, remembered
from factlint.errors import InputError
from factlint.model import Severity
from factlint.records import dataclass
from factlint.resources import digest_of_rules, rules_folder
from factlint.rulebook.fields import Fields
from factlint.rulebook.rule import Rule
from factlint.rulebook.sections import head
from factlint.yamlfile import YamlList, YamlMap, parse, text_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

_RECORDS = (Rule, Severity, YamlMap, YamlList)
_READ_WHEN_ASKED = frozenset({"why", "examples"})
NOT_RULES = "vocabulary"  # the folder beside the rules that holds the vocabulary


@dataclass(frozen=True)
class RuleBook:
    """All rules, in the order of their ids."""

    rules: tuple[Rule, ...]

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def get(self, rule_id: str) -> Rule | None:
        """Give the rule of an id, if there is one."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def only(self, ids: Collection[str]) -> RuleBook:
        """Give the book with these rules alone."""
        return RuleBook(tuple(rule for rule in self.rules if rule.id in ids))

    def without(self, ids: Collection[str]) -> RuleBook:
        """Give the book without these rules."""
        return RuleBook(tuple(rule for rule in self.rules if rule.id not in ids))


def load_rulebook(folders: Sequence[Path] = ()) -> RuleBook:
    """Read the shipped rules and those of a project's folders; a project's rule replaces one of
    the same id. Raise InputError for the first file that is not in order.
    """
    rules = {rule.id: rule for rule in _shipped()}
    for folder in folders:
        rules |= {rule.id: rule for rule in _rules_of(folder)}
    return RuleBook(tuple(rules[rule_id] for rule_id in sorted(rules)))


@cache
def _shipped() -> tuple[Rule, ...]:
    return remembered("rules", digest_of_rules, _RECORDS, lambda: _read(_files(rules_folder())))


def _rules_of(folder: Path) -> tuple[Rule, ...]:
    told = {name: text_of(Path(name)) for name in _files(folder)}
    digest = partial(name_of, "rules", [part for one in told.items() for part in one])
    return remembered("own rules", digest, _RECORDS, lambda: _made_of(told))


def _read(files: Iterable[str]) -> tuple[Rule, ...]:
    return _made_of({name: text_of(Path(name)) for name in files})


def _made_of(told: Mapping[str, str]) -> tuple[Rule, ...]:
    """Give the rules of files, of which the names and the texts are told."""
    return tuple(_once(read_rule(text, name, Path(name).stem) for name, text in told.items()))


def _files(folder: Path) -> Iterator[str]:
    for name in sorted(os.listdir(folder)):  # noqa: PTH208 - pathlib takes a tenth of a check
        path = folder / name
        if name.endswith(".yaml"):
            yield str(path)
        elif name != NOT_RULES and path.is_dir():
            yield from sorted(_below(path))


def _below(folder: Path) -> Iterator[str]:
    for here, _, names in os.walk(folder):
        yield from (f"{here}{os.sep}{name}" for name in names if name.endswith(".yaml"))


def _once(rules: Iterable[Rule]) -> Iterator[Rule]:
    seen: dict[str, Rule] = {}
    for rule in rules:
        if rule.id in seen:
            raise InputError(
                f"the rule {rule.id!r} stands already in {seen[rule.id].path}", path=rule.path
            )
        seen[rule.id] = rule
        yield rule


def read_rule(source: str, path: str, name: str) -> Rule:
    """Read one rule file, whose name without its ending is `name`; raise InputError."""
    brief, left_out = head(source, _READ_WHEN_ASKED)
    raw = parse(brief, path)
    if not isinstance(raw, YamlMap):
        raise InputError("a rule file is a mapping with 'id', 'title', 'kind', ...", path=path)
    for key in sorted(_READ_WHEN_ASKED - left_out):
        raise InputError(f"the key {key!r} is missing", path=path, line=1, column=1)
    return _rule(Fields(raw, path), source, name)


def _rule(fields: Fields, source: str, name: str) -> Rule:
    rule_id = fields.text("id")
    if rule_id != name:
        fields.refuse("id", f"the id {rule_id!r} is not the file's name {name!r}")
    settings = fields.mapping("check")
    exceptions = fields.raw_value("exceptions")
    rule = Rule(
        id=rule_id,
        title=fields.text("title"),
        kind=fields.text("kind"),
        severity=Severity(fields.choice("severity", [one.value for one in Severity])),
        settings=settings.raw if settings else YamlMap(fields.raw.at),
        message=fields.text("message"),
        path=fields.path,
        exceptions=exceptions if isinstance(exceptions, YamlList) else YamlList(fields.raw.at),
        raw=fields.raw,
        source=source,
    )
    fields.done()
    return rule
