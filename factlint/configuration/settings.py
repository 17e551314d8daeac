"""The settings of a project, each with the value it has where nothing is said."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factlint.errors import InputError
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.checks.links.limits import LinkSettings
    from factlint.wikidata.settings import Settings as WikidataSettings

PROFILES = ("modern", "pre-1600", "fiction")  # as checks.evidence has them, without its imports
FAIL_ON = ("error", "warning", "info", "never")
SEVERITIES = ("error", "warning", "info")
# What a missing citation is: no finding, what the rules say, or an error.
CITATIONS = ("none", "usual", "strict")
# What is asked of the citations of a type of document.
DOCUMENT_TYPES = {
    "article": "usual",
    "biography": "usual",
    "draft": "usual",
    "encyclopedia": "strict",
    "fiction": "none",
    "letter": "none",
    "museum": "usual",
    "notes": "none",
    "wiki": "usual",
}


class Excepted(NamedTuple):
    """Findings that a project has looked at and leaves alone: those that fit every word given."""

    because: str
    rules: tuple[str, ...] = ()  # rule ids, kinds or globs of ids; () is every rule
    subject: str = ""  # an entity's id or name
    path: str = ""  # a pattern of text paths
    words: str = ""  # words that stand at one of the places; * is any characters


class Place(NamedTuple):
    """Where a value stands in a configuration file; from 1, and 0 where it is not known."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join(str(part) for part in self if part)


@dataclass(frozen=True)
class PathSettings:
    """What holds for the findings in some files only."""

    paths: tuple[str, ...]  # patterns as in .gitignore, seen from the folder of the configuration
    select: tuple[str, ...] = ()  # rule ids, kinds or globs of ids; () is every rule
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, str], ...] = ()  # rule id, kind or glob -> one of SEVERITIES
    citations: str = ""  # one of CITATIONS; "" leaves it as it is elsewhere
    type: str = ""  # one of DOCUMENT_TYPES
    format: str = ""  # how its files are read: "plain", "markdown", "wikitext", "html", "latex"

    @property
    def policy(self) -> str:
        """Give what is asked of citations, said outright or by the type of document."""
        return self.citations or DOCUMENT_TYPES.get(self.type, "")


@dataclass(frozen=True)
class Configuration:
    """The settings in force; what is not set has the value that stands here."""

    select: tuple[str, ...] = ()  # rule ids, kinds or globs of ids; () is every rule
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"  # one of FAIL_ON
    profile: str = "modern"  # which limits of plausibility hold, one of PROFILES
    today: str | None = None  # YYYY-MM-DD, for rules about the future; None leaves them out
    exclude: tuple[str, ...] = ()  # patterns as in .gitignore, of files in folders
    rules: tuple[str, ...] = ()  # folders with the project's own rules
    extractors: tuple[str, ...] = ()  # names of those that are plugged in and asked
    wikidata: WikidataSettings | None = None  # how Wikidata is consulted, if it is
    check_links: LinkSettings | None = None  # how addresses of sources are asked, if they are
    severities: tuple[tuple[str, str], ...] = ()  # rule id, kind or glob -> one of SEVERITIES
    citations: str = "usual"  # one of CITATIONS
    per_path: tuple[PathSettings, ...] = ()  # the last that fits a file has the last word
    reference: tuple[str, ...] = ()  # claim files, or folders of them, with what is known
    exceptions: tuple[Excepted, ...] = ()
    baseline: str = ""  # the file of the known findings
    extends: tuple[str, ...] = ()  # other configuration files, which this one changes
    path: str = ""  # of the file it was read from
    # Of the values, where they stand: in several files where those it extends have a part in it.
    places: Mapping[str, tuple[Place, ...]] = field(default_factory=dict, compare=False)

    def changed(self, **values: Any) -> Configuration:
        """Give this configuration with other values, which no file has."""
        places = {key: place for key, place in self.places.items() if attribute(key) not in values}
        return replace(self, places=places, **values)

    def error(self, key: str, what: str, hint: str = "") -> InputError:
        """Give an error about a key's value, with its place when a file has it."""
        path, line, column = self.places.get(key, (Place(f"--{key}"),))[-1]
        return InputError(what, path=path, line=line, column=column, hint=hint)

    def folder(self) -> Path:
        """Give the folder that the file's own paths and patterns start from."""
        return Path(self.path).parent if self.path else Path()

    def baseline_path(self) -> Path | None:
        """Give where the baseline lies, or None when there is none."""
        return self.folder() / self.baseline if self.baseline else None


KEYS = [
    one.name.replace("_", "-")
    for one in fields(Configuration)
    if one.name not in ("path", "places")
]


def attribute(key: str) -> str:
    """Give the name that a key of the file has in the code."""
    return key.replace("-", "_")
