"""What a project's configuration chooses: files, formats, extractors, rules, what is held true."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factlint.files import Exclude

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.configuration import Configuration
    from factlint.model import Document
    from factlint.rulebook import RuleBook


class Rules(NamedTuple):
    """All rules there are, and those of them that are run."""

    known: RuleBook
    in_force: RuleBook


def exclude_of(configuration: Configuration) -> Exclude:
    """Give the patterns of files that a project leaves out of its folders."""
    return Exclude(configuration.exclude, configuration.folder())


def extractors_of(configuration: Configuration) -> tuple[str, ...]:
    """Give the names of the extractors that are asked; raise InputError for one nobody brings."""
    if configuration.extractors:
        from factlint.errors import did_you_mean
        from factlint.extractors import known_names

        known = known_names()
        for name in configuration.extractors:
            if name not in known:
                there = f"there are {', '.join(known)}" if known else "no package brings any"
                hint = did_you_mean(name, known) or there
                raise configuration.error("extractors", f"there is no extractor {name!r}", hint)
    return configuration.extractors


def rules_in_force(configuration: Configuration) -> RuleBook:
    """Give the shipped rules and the project's own, as far as they are selected."""
    return rules_of(configuration).in_force


def rules_of(configuration: Configuration) -> Rules:
    """Give all rules and those in force; raise InputError when they are not in order."""
    known = all_rules(configuration)
    return Rules(known, _selected(known, configuration))


def all_rules(configuration: Configuration) -> RuleBook:
    """Give the shipped rules and the project's own; raise InputError for one not in order."""
    from factlint.rulebook import load_rulebook

    folders = [configuration.folder() / folder for folder in configuration.rules]
    for name, folder in zip(configuration.rules, folders, strict=True):
        if not folder.is_dir():
            raise configuration.error("rules", f"there is no folder of rules {name!r}")
    known = load_rulebook(folders)
    if folders:
        from factlint.checks import check_settings
        from factlint.resources import rules_folder

        shipped = rules_folder()
        check_settings(rule for rule in known if not Path(rule.path).is_relative_to(shipped))
    return known


def _selected(rulebook: RuleBook, configuration: Configuration) -> RuleBook:
    from factlint.selection import chosen

    if not configuration.select and not configuration.ignore:
        return rulebook
    rules = chosen(rulebook, configuration.select, configuration.ignore, configuration.error)
    return rulebook.only({rule.id for rule in rules})


def reference_of(configuration: Configuration) -> Iterator[Path]:
    """Yield the claim files that a project holds for true. Raises InputError for one missing."""
    for name in configuration.reference:
        path = configuration.folder() / name
        if path.is_dir():
            yield from sorted(path.rglob("*.yaml"))
        elif path.is_file():
            yield path
        else:
            raise configuration.error("reference", f"there is no file or folder {name!r}")


def format_of(path: str, configuration: Configuration) -> str | None:
    """Give the format in which the configuration wants a text to be read, if it says so."""
    told = None
    for one in configuration.per_path:
        if one.format and Exclude(one.paths, configuration.folder()).hides(Path(path), False):
            told = one.format
    return told


def types_of(documents: Iterable[Document], configuration: Configuration) -> dict[str, str]:
    """Give the type of text of each path for which the configuration names one."""
    found = {}
    for one in configuration.per_path:
        if one.type:
            patterns = Exclude(one.paths, configuration.folder())
            for document in documents:
                if patterns.hides(Path(document.path), False):
                    found[document.path] = one.type
    return found
