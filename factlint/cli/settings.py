"""The configuration in force: the project's file, and over it what the command line says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factlint.cli.options import NO_CHOICE
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.cli.options import Choice
    from factlint.configuration import Configuration
    from factlint.wikidata.settings import Settings as WikidataSettings


@dataclass(frozen=True)
class Typed:
    """What the command line says of the settings; empty where it says nothing."""

    config: str | None = None
    choice: Choice = NO_CHOICE
    fail_on: str | None = None
    baseline: str | None = None
    no_baseline: bool = False
    extractors: tuple[str, ...] = ()


def in_force(typed: Typed) -> Configuration:
    """Give the project's configuration, changed by what was typed; raise InputError."""
    from factlint.configuration import find_configuration, read_configuration

    found = read_configuration(Path(typed.config)) if typed.config else find_configuration(Path())
    return found.changed(**_over(typed, found))


def _over(typed: Typed, found: Configuration) -> dict[str, Any]:
    """Give the values that were typed; those of the file keep their places."""
    values = dict(_chosen(typed.choice, found))
    if typed.fail_on:
        values["fail_on"] = typed.fail_on
    if extractors := _listed(typed.extractors):
        values["extractors"] = tuple(dict.fromkeys((*found.extractors, *extractors)))
    if typed.no_baseline:
        values["baseline"] = ""
    elif typed.baseline:  # as the command line sees it, not the configuration's folder
        values["baseline"] = Path(typed.baseline).absolute().as_posix()
    return values


def _chosen(choice: Choice, found: Configuration) -> Iterator[tuple[str, Any]]:
    """Yield the settings by which rules are chosen and limited."""
    select, ignore = _listed(choice.select), _listed(choice.ignore)
    if select:  # a rule that is asked for runs, even where the project leaves it out
        yield from (("select", select), ("ignore", ignore))
    elif ignore:
        yield "ignore", (*found.ignore, *ignore)
    if choice.profile:
        yield "profile", choice.profile
    if choice.today:
        yield "today", _day(choice.today)
    if choice.wikidata is not None or choice.wikidata_snapshot:
        yield "wikidata", _wikidata(choice, found)


def _wikidata(choice: Choice, found: Configuration) -> WikidataSettings:
    """Give how Wikidata is consulted; what is typed says whether, and may name a snapshot."""
    from factlint.wikidata.settings import Settings

    settings = found.wikidata or Settings()
    if choice.wikidata_snapshot:
        return replace(settings, use=True, snapshot=choice.wikidata_snapshot)
    return replace(settings, use=bool(choice.wikidata))


def _listed(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(one.strip() for word in words for one in word.split(",") if one.strip())


def _day(text: str) -> str:
    from factlint.configuration import day

    return day(text, lambda what: click.BadParameter(what, param_hint="--today"))
