"""The configuration in force: the project's file, and over it what the command line says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.configuration import Configuration
    from factlint.wikidata.settings import Settings as WikidataSettings


@dataclass(frozen=True)
class Typed:
    """What the command line says of the settings; empty where it says nothing."""

    config: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    profile: str | None = None
    today: str | None = None
    wikidata: bool | None = None
    wikidata_snapshot: str | None = None


def in_force(typed: Typed) -> Configuration:
    """Give the project's configuration, changed by what was typed; raise InputError."""
    from factlint.configuration import find_configuration, read_configuration

    found = read_configuration(Path(typed.config)) if typed.config else find_configuration(Path())
    select, ignore = _listed(typed.select), _listed(typed.ignore)
    if not select:  # a rule that is asked for runs, even where the project leaves it out
        ignore = (*found.ignore, *ignore)
    return found.changed(
        select=select or found.select,
        ignore=ignore,
        fail_on=typed.fail_on or found.fail_on,
        profile=typed.profile or found.profile,
        today=_day(typed.today) if typed.today else found.today,
        wikidata=_wikidata(typed, found),
    )


def _wikidata(typed: Typed, found: Configuration) -> WikidataSettings | None:
    """Give how Wikidata is consulted; what is typed says whether, and may name a snapshot."""
    if typed.wikidata is None and not typed.wikidata_snapshot:
        return found.wikidata
    from factlint.wikidata.settings import Settings

    settings = found.wikidata or Settings()
    if typed.wikidata_snapshot:
        return replace(settings, use=True, snapshot=typed.wikidata_snapshot)
    return replace(settings, use=bool(typed.wikidata))


def _listed(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(one.strip() for word in words for one in word.split(",") if one.strip())


def _day(text: str) -> str:
    from factlint.configuration import day

    return day(text, lambda what: click.BadParameter(what, param_hint="--today"))
