"""What checks find, and what is reported of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from factlint.records import dataclass, field

if TYPE_CHECKING:
    from factlint.model.claims import Claim
    from factlint.model.places import Place


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class NotedPlace:
    """A place and what it shows there: 'born', 'age-at-death', 'the only entry that is near'."""

    place: Place
    note: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe change: replace source[start:end] by `text`."""

    path: str
    start: int
    end: int
    text: str
    title: str


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A value of Wikidata that a text contradicts, as Wikidata's Mismatch Finder wants it told."""

    item: str  # "Q42"
    statement: str  # its GUID
    property: str  # "P569"; of the qualifier where that is what differs
    value: str  # as Wikidata has it
    calendar: str  # the item of the calendar of a date, or ""
    told: str  # as the text has it
    kind: str = "statement"  # or "qualifier"


@dataclass(frozen=True, slots=True)
class Conflict:
    """What a check found: the places that clash, the primary one first, and the proof in words."""

    rule: str
    message: str
    places: tuple[NotedPlace, ...]
    claims: tuple[Claim, ...] = ()
    proof: tuple[str, ...] = ()
    severity: Severity | None = None  # None: the rule's own
    fingerprint_of: tuple[str, ...] = ()  # what identifies it when no claims take part
    fix: Fix | None = None
    mismatch: Mismatch | None = None


class Silence(NamedTuple):
    """Why a finding is kept and not shown: a comment in the text asks for it, or a baseline."""

    by: str  # "comment", "baseline"
    because: str = ""
    place: Place | None = None  # of the comment
    until: str = ""  # YYYY-MM-DD, the last day on which the comment holds


@dataclass(frozen=True, slots=True)
class Finding:
    """A conflict as it is reported, after configuration, suppressions and baseline."""

    rule: str
    kind: str
    severity: Severity
    message: str
    place: Place
    note: str
    related: tuple[NotedPlace, ...] = ()
    proof: tuple[str, ...] = ()
    fingerprint: str = ""
    fix: Fix | None = None
    claims: tuple[Claim, ...] = ()  # those that clash, as the facts have them
    mismatch: Mismatch | None = None
    silence: Silence | None = None
    is_new: bool | None = None  # whether the baseline lacks it; None where there is no baseline


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Why some claims could not be checked: silence that is honest."""

    reason: str
    count: int
    claims: tuple[Claim, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much was looked at: claims read, claims that took part in a check, and the rest."""

    documents: int = 0
    claims: int = 0
    checked: int = 0
    unchecked: tuple[Unchecked, ...] = ()
    wikidata: tuple[tuple[str, int], ...] = ()  # outcomes of comparisons, when they were asked for


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a check of all paths."""

    findings: tuple[Finding, ...]
    coverage: Coverage
    failures: tuple[str, ...] = field(default=())  # files that could not be read, in words
    remarks: tuple[str, ...] = ()  # what to know about the run itself, in words
    silenced: tuple[Finding, ...] = ()  # those that have a `silence`
