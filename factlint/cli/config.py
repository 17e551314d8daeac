"""`factlint config`: what is in force, and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from factlint.cli.lazy import LazyGroup, Listed
from factlint.cli.options import config_option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.configuration import Configuration

_COMMANDS = {
    "show": Listed("factlint.cli.config", "show", "Show what is in force, and where it is said."),
    "schema": Listed("factlint.cli.config", "schema", "Print the JSON Schema of the file."),
}


@click.group(cls=LazyGroup, table=_COMMANDS)
def config() -> None:
    """Show the settings in force, or what a configuration may say."""


@click.command()
@config_option
def show(config: str | None) -> None:
    """Show every setting that is in force, as a factlint.yaml, with the place that says it.

    \b
    Example:
      factlint config show
    """
    from factlint.choices import rules_of
    from factlint.cli.output import write
    from factlint.cli.settings import Typed, in_force

    configuration = in_force(Typed(config))
    known, rules = rules_of(configuration)
    write(_shown(configuration), None)
    click.echo(f"# {len(rules.rules):,} of {len(known.rules):,} rules are in force.")


@click.command()
def schema() -> None:
    """Print the JSON Schema of a configuration, with which editors complete and check it.

    \b
    Example:
      factlint config schema > .factlint.schema.json
    """
    from importlib.resources import files

    from factlint.cli.output import write

    text = (files("factlint") / "schemas/configuration.schema.json").read_text(encoding="utf-8")
    write([text], None)


def _shown(configuration: Configuration) -> Iterator[str]:
    from factlint.configuration.settings import KEYS, attribute

    where = configuration.path or "no file: these are the defaults"
    yield f"# {where}\n"
    for key in KEYS:
        places = configuration.places.get(key, ())
        said = ", ".join(map(str, places)) or "default"
        value = _plain(getattr(configuration, attribute(key)))
        yield from _lines(key, {} if key == "severities" and not value else value, said)


def _lines(key: str, value: object, said: str) -> Iterator[str]:
    """Yield a key and its value as YAML, with a comment on the line of the key."""
    import yaml

    if not isinstance(value, dict | list) or not value:
        told = yaml.safe_dump(value, default_flow_style=True, width=10_000, allow_unicode=True)
        one_line = told.removesuffix("...\n").rstrip()
        yield f"{key}: {one_line}  # {said}\n"
        return
    yield f"{key}:  # {said}\n"
    told = yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=96)
    yield from (f"  {line}\n" for line in told.splitlines())


def _plain(value: object) -> object:
    """Give a setting as the file has it: lists, mappings and words."""
    from dataclasses import fields, is_dataclass

    from factlint.configuration.settings import Excepted

    if is_dataclass(value):
        names = [one.name for one in fields(value)]
    elif isinstance(value, Excepted):
        names = list(value._fields)
    else:
        return _listed(value)
    named = ((name.replace("_", "-"), getattr(value, name)) for name in names)
    return {name: _plain(one) for name, one in named if one not in ("", (), None)}


def _listed(value: object) -> object:
    if isinstance(value, tuple):
        if value and all(type(one) is tuple for one in value):
            return dict(value)
        return [_plain(one) for one in value]
    return value
