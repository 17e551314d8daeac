"""The command line. It only wires the stages; a command is a module, imported when it is run."""

from __future__ import annotations

import gc
import sys

import click

from factlint import __version__
from factlint.cli.lazy import LazyGroup, Listed
from factlint.errors import InputError

_COMMANDS = {
    "check": Listed("factlint.cli.check", "check", "Report what cannot all be true in texts."),
    "extract": Listed("factlint.cli.extract", "extract", "Write down the claims of texts as YAML."),
    "report": Listed("factlint.cli.report", "report", "Write a page for editors, as HTML."),
    "rules": Listed("factlint.cli.rules", "rules", "List the rules, or test them."),
    "baseline": Listed("factlint.cli.baseline", "baseline", "Write down the known findings."),
    "init": Listed("factlint.cli.init", "init", "Begin a project: configuration, hooks, CI."),
    "config": Listed("factlint.cli.config", "config", "Show the settings in force."),
    "wikidata": Listed("factlint.cli.wikidata", "wikidata", "Link and compare with Wikidata."),
    "cache": Listed("factlint.cli.cache", "cache", "Show or clear what runs have kept."),
    "explain": Listed("factlint.cli.explain", "explain", "Say what a rule asks for, and why."),
    "completion": Listed("factlint.cli.completion", "completion", "Complete words in your shell."),
    "lsp": Listed("factlint.cli.lsp", "lsp", "Serve editors by the language server protocol."),
}
_HELP = """Read texts, and report statements that cannot all be true or that lack a source.

\b
Examples:
  factlint check draft.md                 one text
  factlint check chapters/                every text of a folder
  factlint explain life-in-order          what a rule asks for, and why
"""


@click.group(
    cls=LazyGroup,
    table=_COMMANDS,
    help=_HELP,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, message="factlint %(version)s")
@click.pass_context
def factlint(context: click.Context) -> None:
    """Hold the commands together; what they work out is kept for the next run."""
    from factlint.cache import cache_folder, kept_in

    context.with_resource(kept_in(cache_folder()))


def main() -> None:
    """Run the command line and leave with its exit status: 0 fine, 1 findings, 2 an error."""
    # What is read is kept until the end, and little of it refers to itself: looking for cycles as
    # often as Python does costs a tenth of the time and frees nothing.
    gc.set_threshold(100_000, 50, 50)
    status = run(sys.argv[1:])
    gc.freeze()  # nor at the end: the process leaves, and all of it at once
    sys.exit(status)


def run(arguments: list[str]) -> int:
    """Run a command line and give its exit status; what goes wrong is told on standard error."""
    _speak_utf8()
    try:
        status = factlint.main(arguments, prog_name="factlint", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return 2
    except InputError as error:
        _tell(error)
        return 2
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted", err=True)
        return 130  # as a shell says it: 128 + SIGINT
    except Exception as error:
        return _fault(error)
    return status if isinstance(status, int) else 0


def _fault(error: Exception) -> int:
    """Say what went wrong besides what an editor wrote, and give the exit status."""
    from factlint.cli.output import UnreadError

    if isinstance(error, UnreadError | BrokenPipeError):
        return _reader_left()
    if isinstance(error, OSError) and error.filename is None:
        # Files are written with their names: only the standard streams have none.
        _tell(InputError(f"cannot be written: {error.strerror}", path="standard output"))
        return _reader_left()
    return _our_fault()


def _tell(error: InputError) -> None:
    from factlint.cli.output import tell

    tell(error)


def _speak_utf8() -> None:
    """Write UTF-8 to pipes and files whatever the locale, and never fail on a character."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            encoding = stream.encoding if stream.isatty() else "utf-8"
            reconfigure(encoding=encoding, errors="backslashreplace")


def _reader_left() -> int:
    import os

    # Python would complain once more when it flushes the closed pipe at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 2


def _our_fault() -> int:
    """Show the traceback, and do not look like a run that found something."""
    import traceback

    traceback.print_exc()
    click.echo("\nThis is a fault of factlint, not of your text. Please report it.", err=True)
    return 2
