"""What the commands of `factlint wikidata` share: their options, and reading the texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factlint.cli.options import config_option, format_option, jobs_option, paths_argument
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.configuration import Configuration
    from factlint.dossier import Dossier
    from factlint.errors import InputError
    from factlint.facts import Facts
    from factlint.model import Document
    from factlint.wikidata.settings import Settings

CommandT = TypeVar("CommandT", bound="Callable[..., Any]")

_contact_option = click.option(
    "--contact", metavar="WHO", help="Your mail or web address, which the server is told."
)
_url_option = click.option(
    "--url", metavar="URL", help="The action API of a Wikibase.  [default: www.wikidata.org's]"
)
_today_option = click.option(
    "--today", metavar="DATE", help="The day (YYYY-MM-DD) that answers are dated by."
)

snapshot_option = click.option(
    "--snapshot", type=click.Path(), metavar="FILE", help="Ask this snapshot, and no server."
)


def server_options(command: CommandT) -> CommandT:
    """Add the options of commands that ask a server about texts."""
    options = (_today_option, _url_option, _contact_option, jobs_option, format_option,
               config_option, paths_argument)  # fmt: skip
    for option in options:
        command = option(command)
    return command


@dataclass(frozen=True)
class Asked:
    """The options that the commands share, as they were typed."""

    paths: tuple[str, ...]
    config: str | None
    input_format: str | None
    jobs: int | None
    contact: str | None
    url: str | None
    today: str | None
    snapshot: str | None = None

    def configuration(self) -> Configuration:
        """Give the configuration in force, with the day of today where none is given."""
        from factlint.cli.options import Choice
        from factlint.cli.settings import Typed, in_force
        from factlint.wikidata.today import this_day

        made = in_force(Typed(self.config, Choice(today=self.today)))
        return made if made.today else made.changed(today=this_day())

    def settings(self, configuration: Configuration) -> Settings:
        """Give the configured settings, changed by what was typed."""
        from factlint.wikidata.settings import Settings, read_settings

        typed = {"contact": self.contact, "url": self.url}
        given = {key: value for key, value in typed.items() if value is not None}
        read = read_settings(given, lambda what, hint: click.UsageError(f"{what} {hint}".strip()))
        found = configuration.wikidata or Settings()
        settings = replace(found, use=True, **{key: getattr(read, key) for key in given})
        return replace(settings, snapshot=self.snapshot) if self.snapshot else settings


@dataclass(frozen=True)
class Told:
    """What texts and claim files say, with what of them could not be read."""

    documents: tuple[Document, ...]
    dossier: Dossier
    facts: Facts
    failures: tuple[InputError, ...]


def read_all(asked: Asked, configuration: Configuration) -> Told:
    """Read texts and claim files, and identify whom they speak of."""
    from factlint.choices import exclude_of, extractors_of
    from factlint.claimfile import load_reference
    from factlint.dossier import together
    from factlint.errors import InputError
    from factlint.facts import identify
    from factlint.files import find
    from factlint.pipeline import readings_of
    from factlint.vocabulary import load_vocabulary

    found = find(asked.paths or (".",), exclude_of(configuration))
    readings, failures = [], list(found.failures)
    extractors = extractors_of(configuration)
    for outcome in readings_of(found, asked.input_format, asked.jobs, None, extractors):
        if isinstance(outcome, InputError):
            failures.append(outcome)
        else:
            readings.append(outcome)
    readings.sort(key=lambda one: one.document.path)
    dossier = together(readings, found.claims)
    documents = tuple(one.document for one in readings)
    facts = identify(
        dossier.extractions, dossier.alone, load_reference(), load_vocabulary(), documents
    )
    return Told(documents, dossier, facts, (*failures, *dossier.failures))


def tell_failures(told: Told) -> bool:
    """Say what could not be read; tell whether there was anything."""
    from factlint.cli.output import tell

    for failure in told.failures:
        tell(failure)
    return bool(told.failures)
