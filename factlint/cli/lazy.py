"""A group of commands, each imported only when it is run: `--version` must not wait for rules."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

import click

if TYPE_CHECKING:
    from collections.abc import Mapping


class Listed(NamedTuple):
    """Where a command is defined, and the line that a group's help shows for it."""

    module: str
    name: str
    help: str


class LazyGroup(click.Group):
    """Read commands from a table of modules."""

    def __init__(self, *, table: Mapping[str, Listed], **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]  # click's own keywords
        self._table = table

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self._table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        listed = self._table.get(cmd_name)
        if listed is None:
            return None
        command = getattr(import_module(listed.module), listed.name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self._table and not args[0].startswith("-"):
            from factlint.errors import did_you_mean

            near = did_you_mean(args[0], list(self._table)) or f"see {ctx.command_path} --help"
            raise click.UsageError(f"there is no command {args[0]!r}; {near}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, listed.help) for name, listed in self._table.items()])
