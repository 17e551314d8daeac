"""Options that several commands share, spelt and explained once."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from factlint.configuration import PROFILES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CommandT = TypeVar("CommandT", bound="Callable[..., Any]")

INPUT_FORMATS = ("plain", "markdown", "wikitext", "html", "latex")


def complete_rules(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Give the shell the rules, and kinds of rules, that begin as the last of the words does."""
    from factlint.rulebook import load_rulebook

    before, comma, last = begun.rpartition(",")
    rulebook = load_rulebook()
    known = sorted({rule.id for rule in rulebook} | {rule.kind for rule in rulebook})
    return [f"{before}{comma}{word}" for word in known if word.startswith(last)]


# What cannot be read is told with its reason, and beside what the other files hold.
_PATH = click.Path(readable=False)
paths_argument = click.argument("paths", nargs=-1, type=_PATH, metavar="[PATHS]...")
config_option = click.option(
    "--config",
    type=_PATH,
    metavar="FILE",
    help="Read this configuration and look for no other.",
)
stdin_option = click.option(
    "--stdin-filename",
    default="-",
    metavar="PATH",
    help="The name that standard input goes by; its ending tells the format.",
)
format_option = click.option(
    "--input-format",
    type=click.Choice(INPUT_FORMATS),
    help="Read every text as this format, whatever its name ends in.",
)
jobs_option = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many processes read the texts.  [default: as many as pay off]",
)
_extractor_option = click.option(
    "--extractor",
    "extractors",
    multiple=True,
    metavar="NAME",
    help="Ask this extractor, too, which another package brings. May be repeated.",
)
colour_option = click.option(
    "--color/--no-color",
    "colour",
    default=None,
    help="Colour the report, or do not.  [default: on a terminal]",
)
since_option = click.option(
    "--since",
    metavar="REV",
    help="Show only findings in which a line takes part that has changed since this commit of git, "
    "in whichever text it stands. What has only moved has not changed.",
)
_select_option = click.option(
    "--select",
    multiple=True,
    metavar="RULE",
    shell_complete=complete_rules,
    help="Run only these rules: an id, a kind, or a pattern such as 'life-*'. May be repeated; "
    "several may stand in one, with commas.",
)
_ignore_option = click.option(
    "--ignore",
    multiple=True,
    metavar="RULE",
    shell_complete=complete_rules,
    help="Leave these rules out.",
)
_profile_option = click.option(
    "--profile",
    type=click.Choice(PROFILES),
    help="Which limits of plausibility hold.  [default: modern]",
)
_today_option = click.option(
    "--today",
    metavar="DATE",
    help="The day (YYYY-MM-DD) after which a date lies in the future. Without it no rule looks "
    "at the future: the clock plays no part.",
)
_wikidata_option = click.option(
    "--wikidata/--no-wikidata",
    default=None,
    help="Compare the claims with Wikidata, over the network or from the configured snapshot.",
)
_snapshot_option = click.option(
    "--wikidata-snapshot",
    type=click.Path(),
    metavar="FILE",
    help="Compare the claims with this snapshot of Wikidata, without any network.",
)


def _keep_nothing(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    from factlint.cache import kept_in

    if asked:
        context.with_resource(kept_in(None))


_no_cache_option = click.option(
    "--no-cache",
    is_flag=True,
    expose_value=False,
    callback=_keep_nothing,
    help="Use nothing that an earlier run has kept, and keep nothing.",
)


class Inputs(NamedTuple):
    """Which texts are read, and how, as it was typed."""

    paths: tuple[str, ...]
    config: str | None
    stdin_filename: str
    input_format: str | None
    jobs: int | None
    extractors: tuple[str, ...] = ()


class Choice(NamedTuple):
    """What is looked for in the texts, as it was typed."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str | None = None
    today: str | None = None
    wikidata: bool | None = None
    wikidata_snapshot: str | None = None


NO_CHOICE = Choice()


def input_options(command: CommandT) -> CommandT:
    """Add what says which texts are read, and how; the command is given it as `inputs`."""
    options = (_extractor_option, jobs_option, format_option, stdin_option, config_option,
               paths_argument)  # fmt: skip
    return _no_cache_option(_gathered(command, "inputs", Inputs, options))


def choice_options(command: CommandT) -> CommandT:
    """Add what says what is looked for; the command is given it as `choice`."""
    options = (_snapshot_option, _wikidata_option, _today_option, _profile_option,
               _ignore_option, _select_option)  # fmt: skip
    return _gathered(command, "choice", Choice, options)


def _gathered(
    command: CommandT,
    name: str,
    record: type[Inputs | Choice],
    options: Sequence[Callable[[CommandT], CommandT]],
) -> CommandT:
    """Add options to a command, which is given what they say as one record."""

    @wraps(command)
    def gathering(**typed: Any) -> Any:
        typed[name] = record(**{field: typed.pop(field) for field in record._fields})
        return command(**typed)

    made: Any = gathering
    for option in options:
        made = option(made)
    return made  # type: ignore[no-any-return]  # it takes what the command takes, and more
