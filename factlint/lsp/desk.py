"""The texts on an editor's desk: those that are open, and those that lie in the same folder.

Only a text that has changed is read again; what all texts say together is held against the rules
each time, for a change in one may clash with any other.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factlint.errors import InputError
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factlint.configuration import Configuration
    from factlint.model import Finding, Place
    from factlint.pipeline import Checked, Rules
    from factlint.readings import Reading

# Texts that are not open are read only where all of them can be read in about a second.
MOST_UNOPENED = 4_000_000  # bytes
_DATA = (".yaml", ".yml", ".toml", ".json")


class Seen(NamedTuple):
    """A finding as one text shows it: at its own place, or at the first that it has there."""

    finding: Finding
    place: Place
    note: str


@dataclass
class Desk:
    """Reads and checks; `texts` are the open ones, by absolute path."""

    root: Path
    texts: dict[str, str] = field(default_factory=dict)
    _read: dict[str, tuple[object, Reading]] = field(default_factory=dict)
    _settings: tuple[Configuration, Rules] | None = None

    @property
    def configuration(self) -> Configuration:
        return self._in_force()[0]

    def forget_settings(self) -> None:
        """Read the configuration and the rules again next time."""
        self._settings = None
        self._read.clear()

    def check(self, texts: Mapping[str, str]) -> Checked:
        """Check these open texts with those around them; raise InputError for wrong settings."""
        from factlint.decisions.deciding import Wanted
        from factlint.files import find
        from factlint.pipeline import check_readings, exclude_of

        configuration, rules = self._in_force()
        exclude = exclude_of(configuration)
        found = find([str(self.root)], exclude)
        opened = [path for path in texts if _is_text(path) and not exclude.hides(Path(path), False)]
        readings = [self._reading(path, texts[path], texts[path]) for path in opened]
        stamps = _stamps(path for path in found.texts if path not in texts)
        if whole := sum(size for _, size in stamps.values()) <= MOST_UNOPENED:
            readings += self._unopened(stamps)
        wanted = Wanted(show_known=True, whole=whole)
        return check_readings(readings, found.claims, rules, configuration, wanted=wanted)

    def _in_force(self) -> tuple[Configuration, Rules]:
        from factlint.configuration import find_configuration
        from factlint.pipeline import rules_of

        if self._settings is None:
            configuration = find_configuration(self.root)
            self._settings = configuration, rules_of(configuration)
        return self._settings

    def _unopened(self, stamps: Mapping[str, tuple[int, int]]) -> Iterator[Reading]:
        for path, stamp in stamps.items():
            try:
                yield self._reading(path, stamp, None)
            except InputError:  # gone, or not to be read: nobody has it open
                continue

    def _reading(self, path: str, stamp: object, text: str | None) -> Reading:
        """Give what is read from a text, as it was read before where the stamp is the same."""
        known = self._read.get(path)
        if known is None or known[0] != stamp:
            known = stamp, self._read_anew(path, text)
            self._read[path] = known
        return known[1]

    def _read_anew(self, path: str, text: str | None) -> Reading:
        from factlint.pipeline import format_of
        from factlint.readings import extracted
        from factlint.sources import read_file, read_text

        name = format_of(path, self.configuration)
        return extracted(read_file(path, name) if text is None else read_text(text, path, name))


def _is_text(path: str) -> bool:
    """Tell whether an open file is one that is read: claim files are taken as they are on disk."""
    return not path.endswith(_DATA)


def _stamps(paths: Iterable[str]) -> dict[str, tuple[int, int]]:
    return {path: stamp for path in paths if (stamp := _stamp(path))}


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        told = os.stat(path)  # noqa: PTH116 - a name, not a Path
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size


def seen_in(path: str, findings: Iterable[Finding], opened: Iterable[str]) -> Iterator[Seen]:
    """Yield the findings that a text shows.

    A finding whose own place is in a text that is not open is shown where it touches this one.
    """
    open_paths = set(opened)
    for finding in findings:
        if finding.place.path == path:
            yield Seen(finding, finding.place, finding.note)
        elif finding.place.path not in open_paths:
            here = (noted for noted in finding.related if noted.place.path == path)
            if (first := next(here, None)) is not None:
                yield Seen(finding, first.place, first.note)


def others(seen: Seen) -> Iterator[tuple[Place, str]]:
    """Yield the other places of a finding, each with what it shows."""
    finding = seen.finding
    if seen.place != finding.place:
        yield finding.place, finding.note
    for noted in finding.related:
        if noted.place != seen.place:
            yield noted.place, noted.note
