"""Put the claims on one timeline: every dated thing is a point, or a start and an end."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factlint.dates import parse_edtf
from factlint.facts import names_a_kind
from factlint.limits import load_limits
from factlint.model import (
    LEAST_CONFIDENCE,
    Date,
    EntityRef,
    Modality,
    Origin,
    Polarity,
    Text,
    year_of,
)
from factlint.patterns import deferred
from factlint.timeline import Network, after

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim
    from factlint.vocabulary import Property, Vocabulary

_GROUP = len(("one", "other", "third"))
_UNREADABLE = None
_DAY = deferred(r"(?<![\d.,])([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?![.,]?\d)")
_YEARS_APART = deferred(r"\byears? (?:later|earlier|before|after|afterwards|previously|on|hence)\b")
_SHORT_YEAR = deferred(r"(?<=\d[-–/])\d\d\b")


class Event(NamedTuple):
    """Something that happened to a subject: where it starts and ends on the timeline."""

    subject: str
    property: str
    start: int  # points of the network; the same one for what has no length
    end: int
    claim: int | None  # None where several claims may tell of the one event


class Relation(NamedTuple):
    """A claim that names another entity."""

    subject: str
    other: str
    claim: int
    event: Event | None  # when it began and ended, where that is told


class Told(NamedTuple):
    """What an EDTF string says about a start and an end, in day numbers."""

    first_start: int | None
    last_start: int | None
    first_end: int | None
    last_end: int | None
    is_stretch: bool


class Chronicle:
    """All claims on the timeline, found again by subject and property."""

    def __init__(self, evidence: Evidence) -> None:
        self.vocabulary: Vocabulary = evidence.vocabulary
        self.profile = evidence.profile
        self.documents = evidence.by_path
        self._types = {one.id: one.type for one in evidence.facts.entities.values()}
        # What only its kind names, "the Republic", may be another one each time.
        self._unnamed = {one.id for one in evidence.facts.entities.values() if names_a_kind(one)}
        self.network = Network()
        self.claims = sorted(filter(takes_part, evidence.facts.claims), key=_in_reading_order)
        self.doubtful = frozenset(
            index for index, claim in enumerate(self.claims) if is_doubtful(claim)
        )
        self.owner: dict[int, tuple[str, str]] = {}  # of a point: subject and property
        self.event_of: list[Event | None] = []  # of each claim
        self._events: defaultdict[str, dict[str, list[Event]]] = defaultdict(dict)
        self._relations: defaultdict[str, list[Relation]] = defaultdict(list)
        self._told: dict[str, Told | None] = {}
        self._ends: dict[tuple[str, str, str], str] = {}  # of subject, text and property: a year
        for index, claim in enumerate(self.claims):
            self._enter(index, claim)

    # --- looking up -----------------------------------------------------------------------------

    def subjects(self, property_: str) -> Iterable[str]:
        """Give everyone and everything to whom such an event happened."""
        return self._events[property_]

    def by_subject(self, property_: str) -> dict[str, list[Event]]:
        """Give the dated events of a property by the ids of their subjects."""
        return self._events[property_]

    def events(self, subject: str, property_: str) -> list[Event]:
        """Give the dated events of one property of one subject."""
        return self._events[property_].get(subject, [])

    def properties(self) -> list[str]:
        """Give the properties of which there are dated events."""
        return [name for name, events in self._events.items() if events]

    def all_events(self, property_: str) -> Iterator[Event]:
        """Yield the dated events of a property, whoever they are of."""
        for events in self._events[property_].values():
            yield from events

    @cached_property
    def names(self) -> dict[str, str]:
        """Give the names the texts have for the entities."""
        told: dict[str, str] = {}
        for claim in sorted(self.claims, key=lambda one: one.origin is Origin.REFERENCE):
            told.setdefault(claim.subject, claim.subject_name)
            if isinstance(claim.value, EntityRef):
                told.setdefault(claim.value.id, claim.value.name)
        return told

    def about(self, subject: str) -> list[Claim]:
        """Give the claims about one subject, in reading order."""
        return self._by_subject[subject]

    @cached_property
    def _by_subject(self) -> defaultdict[str, list[Claim]]:
        found: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            found[claim.subject].append(claim)
        return found

    def claims_of(self, event: Event) -> list[Claim]:
        """Give the claims that tell of an event."""
        if event.claim is not None:
            return [self.claims[event.claim]]
        return [one for one in self.about(event.subject) if one.property == event.property]

    def event(self, subject: str, property_: str) -> Event:
        """Give the one such event of a subject; where no date is told it is open."""
        found = self._events[property_].get(subject)
        if not found:
            found = self._events[property_][subject] = [self._new_event(subject, property_, None)]
        return found[0]

    def relations(self, names: Iterable[str]) -> Iterator[Relation]:
        """Give the claims of these relations, also those told the other way round."""
        wanted = set(names)
        for name in names:
            yield from self._relations[name]
        for told in sorted(self._relations):
            known = self.vocabulary.get(told)
            if known and known.inverse in wanted:
                for subject, other, claim, event in self._relations[told]:
                    yield Relation(other, subject, claim, event)
        for name in names:
            yield from self._parents.get(name, ())

    @cached_property
    def _parents(self) -> dict[str, list[Relation]]:
        """Give, from child to parent, where the text shows that a parent is mother or father."""
        shown: dict[str, list[Relation]] = {"mother": [], "father": []}
        for told in ("parent", "nameless-kin", "child"):
            for relation in self._relations[told]:
                name = self.claims[relation.claim].qualifier("as")
                if name is not None and str(name) in shown:
                    subject, other, claim, event = relation
                    turned = Relation(other, subject, claim, event)
                    shown[str(name)].append(turned if told == "child" else relation)
        return shown

    def told(self, edtf: str) -> Told | None:
        """Read a date, once; None when it says nothing that can be compared."""
        if edtf not in self._told:
            self._told[edtf] = _read(edtf)
        return self._told[edtf]

    def date_point(self, index: int, edtf: str) -> int | None:
        """Give a point for a date that a claim names besides its own."""
        told = self.told(edtf)
        if told is None:
            return None
        point = self.network.point()
        self.owner[point] = (self.claims[index].subject, "")
        self.network.bound(point, told.first_start, told.last_end, index)
        return point

    # --- putting in -----------------------------------------------------------------------------

    def _enter(self, index: int, claim: Claim) -> None:
        event = self._dated(index, claim)
        self.event_of.append(event)
        if isinstance(claim.value, EntityRef):
            self._relations[claim.property].append(
                Relation(claim.subject, claim.value.id, index, event)
            )

    def _dated(self, index: int, claim: Claim) -> Event | None:
        time = claim.time
        told = self.told(time) if time is not None else None
        if told is None:
            return None
        known = self.vocabulary.get(claim.property)
        single = known is not None and known.single and isinstance(claim.value, Date)
        single = single and claim.subject not in self._unnamed
        once = not (known and (self._is_loose(claim, known) or self._comes_again(claim, known)))
        if known is not None and single and once:
            event = self.event(claim.subject, claim.property)
            first, last = _rounded(told, claim)
            if last is not None and _lingers(claim, known):
                last += known.lingering_days
            self.network.bound(event.start, first, last, index)
            return event
        lasts = told.is_stretch and _names_both_ends(claim) and not self._is_of_a_group(claim)
        event = self._new_event(claim.subject, claim.property, index, lasts)
        if single:  # another day than the one of which there is only one: it is held to nothing
            self._bound(event, told, index)
            return event
        if told.is_stretch and not lasts:  # 'during the war': at some time between its ends
            self.network.bound(event.start, told.first_start, told.last_end, index)
        else:
            self._bound(event, told, index)
        self._events[claim.property].setdefault(claim.subject, []).append(event)
        return event

    def _is_of_a_group(self, claim: Claim) -> bool:
        """Say whether several did it together, one of whom may have dropped out before its end."""
        return len(self._together[_told_where(claim)]) >= _GROUP

    @cached_property
    def _together(self) -> defaultdict[tuple[str, int, str, str], set[str]]:
        found: defaultdict[tuple[str, int, str, str], set[str]] = defaultdict(set)
        for claim in self.claims:
            if "/" in (claim.time or ""):
                found[_told_where(claim)].add(claim.subject)
        return found

    def _is_loose(self, claim: Claim, known: Property) -> bool:
        """Say whether a verb tells of one of several beginnings: 'was incorporated in 1912'."""
        what = claim.qualifier("what") if known.loose else None
        if not isinstance(what, Text):
            return False
        of_place = self._types.get(claim.subject) == "place" and what.text in known.loose_of_places
        return what.text in known.loose or of_place

    def _comes_again(self, claim: Claim, known: Property) -> bool:
        """Say whether what a text had begin and end begins here once more, under its old name."""
        year = year_of(claim.time or "") if known.again_after else ""
        return year != "" and self._ended_first(claim, known) < year

    def _ended_first(self, claim: Claim, known: Property) -> str:
        """Give the year in which a text has what it told the beginning of end, "9999" for never."""
        key = claim.subject, claim.place.path, claim.property
        if key not in self._ends:
            here = [one for one in self.about(claim.subject) if one.place.path == claim.place.path]
            begun = (year_of(one.time or "") for one in here if one.property == claim.property)
            first = min(filter(None, begun), default="9999")
            ended = (year_of(one.time or "") for one in here if one.property in known.again_after)
            self._ends[key] = min((year for year in ended if first < year), default="9999")
        return self._ends[key]

    def _bound(self, event: Event, told: Told, index: int) -> None:
        self.network.bound(event.start, told.first_start, told.last_start, index)
        if event.end != event.start:
            self.network.bound(event.end, told.first_end, told.last_end, index)
            if not _runs_backwards(told):  # that is a mistake by itself, and reported as such
                self.network.arc(event.start, event.end, after(), (index,))

    def _new_event(
        self, subject: str, property_: str, claim: int | None, is_stretch: bool = False
    ) -> Event:
        start = self.network.point()
        end = self.network.point() if is_stretch else start
        self.owner[start] = self.owner[end] = (subject, property_)
        return Event(subject, property_, start, end, claim)


def _rounded(told: Told, claim: Claim) -> tuple[int | None, int | None]:
    """Give the ends of a year that was counted roundly: 'when he died nine years later'."""
    first, last, words = told.first_start, told.last_end, claim.value_place.text
    year = claim.time or ""
    counted = year.isdecimal() and year not in words and _YEARS_APART.search(words) is not None
    if not counted or first is None or last is None:
        return first, last
    return first - load_limits().counted_days, last + load_limits().counted_days


def _told_where(claim: Claim) -> tuple[str, int, str, str]:
    return claim.place.path, claim.value_place.start, claim.property, claim.time or ""


def _lingers(claim: Claim, known: Property) -> bool:
    """Say whether a claim dates a deed that its victim may have survived by days."""
    told = claim.qualifier("what") if known.lingering else None
    return isinstance(told, Text) and told.text in known.lingering


def takes_part(claim: Claim) -> bool:
    """Say whether a claim is one to reason with: not rejected, not stale, not a denial."""
    return (
        claim.polarity is Polarity.POSITIVE
        and not claim.stale
        and claim.confidence >= LEAST_CONFIDENCE
        and (claim.review is None or claim.review.decision != "rejected")
    )


def is_doubtful(claim: Claim) -> bool:
    """Say whether the text itself does not vouch for a claim."""
    return claim.modality is not Modality.ASSERTED


def _in_reading_order(claim: Claim) -> tuple[str, int, int, str, str, str]:
    place = claim.value_place
    return place.path, place.start, place.end, claim.property, str(claim.value), claim.time or ""


def _read(edtf: str) -> Told | None:
    try:
        date = parse_edtf(edtf)
    except ValueError:
        return _UNREADABLE
    extent = date.widened()
    if extent.start == extent.end == (None, None):
        return None
    return Told(*extent.start, *extent.end, date.is_interval)


def _names_both_ends(claim: Claim) -> bool:
    """Say whether a stretch is told by its own ends, and not by the name of a period.

    Whoever served in the Second World War need not have served all of it.
    """
    if claim.origin in (Origin.HAND, Origin.REFERENCE, Origin.TABLE):  # in columns of its own
        return True
    said = claim.place.text + claim.value_place.text
    ends = (claim.time or "").split("/")
    return all(_year_stands_in(said, end) or _day_stands_in(said, end) for end in ends)


def _year_stands_in(said: str, end: str) -> bool:
    """Say whether a date's year stands in words, if only by its last two digits: '1940-44'."""
    year = end[:4]
    return not year.isdecimal() or year in said or year[2:] in _SHORT_YEAR.findall(said)


def _day_stands_in(said: str, end: str) -> bool:
    """Say whether a date's day stands in words whose year is told before: '6 to 14 November'."""
    day = end[8:10]
    return day.isdecimal() and day.lstrip("0") in _DAY.findall(said)


def _runs_backwards(told: Told) -> bool:
    if told.first_start is None or told.last_end is None:
        return False
    return told.last_end < told.first_start


# What a claim is worth against another, where nothing else speaks for one of them.
_RANK = {
    Origin.REFERENCE: 0,
    Origin.HAND: 1,
    Origin.FIELD: 2,
    Origin.LEAD: 3,
    Origin.TITLE: 4,
    Origin.TABLE: 5,
    Origin.LIST: 6,
    Origin.BODY: 7,
    Origin.ENTRY: 8,
    Origin.CATEGORY: 9,
    Origin.EXTRACTOR: 10,
}


def trust(chronicle: Chronicle) -> list[int]:
    """Rank the claims, the least trusted lowest and no two the same."""
    order = sorted(range(len(chronicle.claims)), key=lambda one: _doubt(chronicle, one))
    ranks = [0] * len(order)
    for rank, index in enumerate(reversed(order)):
        ranks[index] = rank
    return ranks


def _doubt(chronicle: Chronicle, index: int) -> tuple[bool, bool, float, bool, int, int]:
    claim = chronicle.claims[index]
    accepted = claim.review is not None and claim.review.decision in ("accepted", "edited")
    phase = chronicle.vocabulary.phase(claim.property) if isinstance(claim.value, Date) else ""
    return (
        index in chronicle.doubtful,
        not accepted and claim.origin is not Origin.REFERENCE,
        -round(claim.confidence, 1),
        phase not in ("begins", "ends"),  # a life's ends are told with more care than its middle
        _RANK[claim.origin],
        index,
    )
