"""What has been found, as far as it is known: in all texts together, and since then in single ones.

Holding all texts of a large folder against each other takes longer than a pause in typing. Until it
is done again, a text that has changed shows what it holds by itself, and what others said against
the words of it that are still there.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from factlint.findings import in_reading_order
from factlint.model import NotedPlace
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.model import Claim, Document, Finding, Place
    from factlint.pipeline import Checked
    from factlint.rulebook import RuleBook


@dataclass(frozen=True)
class Sight:
    """The last check of all texts, if there was one, and later ones of texts by themselves."""

    whole: Checked | None = None
    alone: Mapping[str, Checked] = field(default_factory=dict)  # by path

    def with_whole(self, whole: Checked, opened: Mapping[str, str]) -> Sight:
        """Give what is known after all texts were checked; the open ones may have changed since."""
        later = {
            path: one
            for path, one in self.alone.items()
            if one.sources[path] != whole.sources.get(path)
            and one.sources[path] == opened.get(path)
        }
        return Sight(whole, later)

    def with_alone(self, path: str, checked: Checked) -> Sight:
        """Give what is known after a text was checked by itself."""
        return Sight(self.whole, {**self.alone, path: checked})

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Give the findings, each at the places where its words stand now."""
        apart = [found for one in self.alone.values() for found in one.report.findings]
        told = {one.fingerprint for one in apart}
        kept = (one for one in self._kept() if one.fingerprint not in told)
        return in_reading_order(kept, apart)

    @property
    def rulebook(self) -> RuleBook | None:
        """Give the rules of the last check; None before the first."""
        known = (self.whole, *self.alone.values())
        return next((one.rulebook for one in known if one), None)

    def claims_of(self, path: str) -> tuple[Claim, ...]:
        """Give the claims that the last check of a text had."""
        checked = self.alone.get(path, self.whole)
        return checked.facts.claims if checked else ()

    def source_of(self, path: str) -> str | None:
        """Give a text as it was checked last; None where it was not."""
        checked = self.alone.get(path, self.whole)
        return checked.source_of(path) if checked else None

    def document(self, path: str) -> Document | None:
        """Give a text as it was checked last."""
        checked = self.alone.get(path, self.whole)
        return _documents(checked).get(path) if checked else None

    def finding(self, fingerprint: str) -> Finding | None:
        """Give the finding of a fingerprint, if it is shown."""
        return next((one for one in self.findings if one.fingerprint == fingerprint), None)

    def _kept(self) -> Iterator[Finding]:
        """Yield what the check of all texts found and a later one of a text alone could not."""
        if self.whole is None:
            return
        moves = {path: self._moved(path) for path in self.alone}
        for finding in self.whole.report.findings:
            paths = {finding.place.path, *(one.place.path for one in finding.related)}
            if paths.isdisjoint(moves):
                yield finding
            elif len(paths) > 1 and (moved := _with_places(finding, moves)):
                yield moved

    def _moved(self, path: str) -> _Moved:
        assert self.whole is not None
        old = _documents(self.whole).get(path)
        new = _documents(self.alone[path])[path]
        return _Moved(old.source if old else "", new)


@dataclass(frozen=True)
class _Moved:
    """Where the words of a text stand after it was changed in one stretch."""

    old: str
    new: Document

    def place(self, place: Place) -> Place | None:
        """Give where the words of a place stand now; None for what was changed."""
        if place.end <= self._same_before:
            return place
        if place.start < len(self.old) - self._same_after:
            return None
        shift = len(self.new.source) - len(self.old)
        return self.new.place(place.start + shift, place.end + shift)

    @cached_property
    def _same_before(self) -> int:
        return _alike(self.old, self.new.source)

    @cached_property
    def _same_after(self) -> int:
        before = self._same_before
        return _alike(self.old[before:][::-1], self.new.source[before:][::-1])


def _alike(first: str, second: str) -> int:
    """Give how many characters two texts begin with alike."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(first), len(second)))


def _with_places(finding: Finding, moves: Mapping[str, _Moved]) -> Finding | None:
    """Give a finding at its places as they are now; None when one of them was changed."""
    noted = [NotedPlace(finding.place, finding.note), *finding.related]
    there: list[NotedPlace] = []
    for one in noted:
        moved = moves.get(one.place.path)
        place = moved.place(one.place) if moved else one.place
        if place is None:
            return None
        there.append(NotedPlace(place, one.note))
    return replace(finding, place=there[0].place, related=tuple(there[1:]), fix=None)


def _documents(checked: Checked) -> Mapping[str, Document]:
    assert checked.evidence is not None  # every check has some
    return checked.evidence.by_path
