"""The texts on an editor's desk: those that are open, and those that lie in the same folder.

Only a text that has changed is read again. A change in one may clash with any other, so that all
are held against the rules together; where that takes long, the one that changed goes first, alone.
"""

from __future__ import annotations

import os
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from factlint.errors import InputError
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factlint.choices import Rules
    from factlint.configuration import Configuration
    from factlint.files import Found
    from factlint.model import Entity, Finding, Place
    from factlint.pipeline import Checked
    from factlint.readings import Reading

# Texts that are not open are read only where all of them can be read in some seconds.
MOST_UNOPENED = 4_000_000  # bytes
QUICK = 0.3  # seconds that a check of everything may take at each pause in typing
_PER_BYTE = 5e-6  # seconds to read and check a text, until it is known how long it takes
DATA = (".yaml", ".yml", ".toml", ".json")  # files that are no texts: settings, rules, claims


class Seen(NamedTuple):
    """A finding as one text shows it: at its own place, or at the first that it has there."""

    finding: Finding
    place: Place
    note: str


@dataclass
class Desk:
    """Reads and checks; open texts are given by absolute path."""

    root: Path
    cost: float | None = None  # seconds that the last check of everything took
    _read: dict[str, tuple[object, Reading]] = field(default_factory=dict)
    _together: dict[str, Reading] = field(default_factory=dict)  # of the last check of everything
    _settings: tuple[Configuration, Rules] | None = None

    @property
    def configuration(self) -> Configuration:
        """Give the configuration in force. Raises InputError for a broken one."""
        return self._in_force()[0]

    def forget_settings(self) -> None:
        """Read the configuration and the rules again next time."""
        self._settings = None

    def is_quick(self) -> bool:
        """Tell whether everything can be checked at each pause in typing."""
        if self.cost is None:
            return _PER_BYTE * _total(self._found().texts) <= QUICK
        return self.cost <= QUICK

    def check(self, texts: Mapping[str, str]) -> Checked:
        """Check these open texts with those around them; raise InputError for wrong settings."""
        from factlint.decisions.deciding import Wanted
        from factlint.pipeline import check_readings

        configuration, rules = self._in_force()
        found = self._found()
        readings = [self._reading(path, texts[path], texts[path]) for path in self._read_of(texts)]
        stamps = _stamps(path for path in found.texts if path not in texts)
        if whole := sum(size for _, size in stamps.values()) <= MOST_UNOPENED:
            readings += self._unopened(stamps)
        wanted = Wanted(show_known=True, whole=whole)
        self._together = {one.document.path: one for one in readings}
        begun = monotonic()
        checked = check_readings(readings, found.claims, rules, configuration, wanted=wanted)
        self.cost = monotonic() - begun  # of what is done each time: nothing is read twice
        return checked

    def check_alone(self, path: str, text: str) -> Checked | None:
        """Check an open text by itself; None where it is none that is read.

        Raises InputError for wrong settings.
        """
        from factlint.decisions.deciding import Wanted
        from factlint.pipeline import check_readings

        configuration, rules = self._in_force()
        if not self._read_of([path]):
            return None
        reading = self._reading(path, text, text)
        return check_readings([reading], (), rules, configuration, wanted=Wanted(show_known=True))

    def has_news(self, path: str) -> bool:
        """Tell whether a text has come to say something else than when all were checked.

        Only what it says can clash with others: other words for it cannot.
        """
        before, now = self._together.get(path), self._read.get(path)
        return now is not None and (before is None or _said(before) != _said(now[1]))

    def _found(self) -> Found:
        from factlint.choices import exclude_of
        from factlint.files import find

        return find([str(self.root)], exclude_of(self.configuration))

    def _read_of(self, opened: Iterable[str]) -> list[str]:
        """Give those of the open files that are texts of this project."""
        from factlint.choices import exclude_of

        exclude = exclude_of(self.configuration)
        return [path for path in opened if _is_text(path) and not exclude.hides(Path(path), False)]

    def _in_force(self) -> tuple[Configuration, Rules]:
        from factlint.choices import rules_of
        from factlint.configuration import find_configuration

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
        from factlint.choices import format_of

        format_name = format_of(path, self.configuration)
        known = self._read.get(path)
        if known is None or known[0] != (format_name, stamp):
            known = (format_name, stamp), _read_anew(path, text, format_name)
            self._read[path] = known
        return known[1]


def _read_anew(path: str, text: str | None, format_name: str | None) -> Reading:
    from factlint.readings import extracted, read_all
    from factlint.sources import read_text

    if text is not None:
        return extracted(read_text(text, path, format_name))
    (outcome,) = read_all([path], format_name, jobs=1)
    if isinstance(outcome, InputError):
        raise outcome
    return outcome


def _said(reading: Reading) -> tuple[tuple[str, ...], tuple[Entity, ...]]:
    extraction = reading.extraction
    return tuple(one.id for one in extraction.claims), extraction.entities


def _is_text(path: str) -> bool:
    """Tell whether an open file is one that is read: claim files are taken as they are on disk."""
    return not path.endswith(DATA)


def _total(paths: Iterable[str]) -> int:
    return sum(size for _, size in _stamps(paths).values())


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
