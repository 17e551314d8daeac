"""What the texts say happened to an entity, and when: the rows of its timeline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.checks.wording import value_in_words
from factlint.dates import Bounds, Extent, add_years, day_in_words, in_words, parse_edtf
from factlint.model import Age, Date, Polarity
from factlint.records import dataclass
from factlint.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.facts import Facts
    from factlint.model import Claim
    from factlint.reports.as_html.subjects import Numbered

    Parts = Mapping[str, Sequence[Numbered]]

# The text speaks of somebody in a passage about that time: nothing that happened.
_NO_EVENT = "told-of"
_LONGEST_WORDS = 120
_ANYWHERE = 400_000  # days, more than a millennium
MOST_ROWS = 40


@dataclass(frozen=True)
class Event:
    """A row of a timeline: what happened, when it can have been, and who says so."""

    what: str
    when: str  # in words
    extent: Extent  # day numbers
    lasts: bool  # a stretch from its start to its end, not a point somewhere between
    claims: tuple[Claim, ...] = ()
    findings: tuple[Numbered, ...] = ()  # the contradictions it takes part in
    reckoned: str = ""  # of what stands in no text, how it was reckoned
    phase: str = ""  # "begins" or "ends" the life or existence of whom the timeline is about

    @property
    def clashes(self) -> bool:
        """Tell whether a finding speaks of it."""
        return bool(self.findings)

    @property
    def first(self) -> int | None:
        """Give its first day, a day number; None where that is not known."""
        return self.extent.first

    @property
    def last(self) -> int | None:
        """Give its last day, a day number; None where that is not known."""
        return self.extent.last


def events(entity_id: str, findings: Sequence[Numbered], facts: Facts) -> list[Event]:
    """Give the dated claims about an entity, and those of others it clashes with, by time."""
    parts = taking_part(findings)
    told: dict[tuple[str, str], list[Claim]] = {}
    for claim in _claims(entity_id, findings, facts):
        if claim.time is not None and not isinstance(claim.value, Age):
            told.setdefault((what_is_said(claim, entity_id, facts), claim.time), []).append(claim)
    rows = []
    for (what, edtf), claims in told.items():
        if row := _event(what, edtf, claims, parts):
            rows.append(replace(row, phase=_phase(claims[0], entity_id)))
    rows += [row for one in findings for row in _reckoned(one)]
    return sorted(rows, key=_order)


def undrawn(entity_id: str, rows: Sequence[Event], facts: Facts) -> list[Claim]:
    """Give the claims about an entity that stand in no row: those without a date, and ages."""
    drawn = {id(claim) for row in rows for claim in row.claims}
    return [
        claim
        for claim in facts.about(entity_id)
        if id(claim) not in drawn and claim.property != _NO_EVENT
    ]


def taking_part(findings: Iterable[Numbered]) -> dict[str, list[Numbered]]:
    """Give the findings in which each claim takes part, by the claim's id."""
    parts: dict[str, list[Numbered]] = {}
    for one in findings:
        for claim_id in dict.fromkeys(claim.id for claim in one.finding.claims):
            parts.setdefault(claim_id, []).append(one)
    return parts


def parts_of(claims: Iterable[Claim], parts: Parts) -> tuple[Numbered, ...]:
    """Give the findings of several claims, each once, in their order."""
    found = {one.number: one for claim in claims for one in parts.get(claim.id, ())}
    return tuple(found[number] for number in sorted(found))


def _claims(entity_id: str, findings: Sequence[Numbered], facts: Facts) -> Iterable[Claim]:
    """Give the claims about an entity; a claim that only a finding knows is one of them."""
    known = facts.about(entity_id)
    seen = set(map(id, known))
    yield from (claim for claim in known if claim.property != _NO_EVENT)
    for one in findings:
        for claim in one.finding.claims:
            if id(claim) not in seen:
                seen.add(id(claim))
                yield claim


def _event(what: str, edtf: str, claims: Sequence[Claim], parts: Parts) -> Event | None:
    try:
        date = parse_edtf(edtf)
    except ValueError:
        return None  # no day of the calendar, which is a finding of its own
    extent = date.widened()
    if not _tells(extent):
        return None
    found = parts_of(claims, parts)
    return Event(what, in_words(date), extent, date.is_interval, tuple(claims), found)


def _tells(extent: Extent) -> bool:
    """Tell whether a picture gains by it: a year of which no digit is known is anywhere."""
    first, last = extent
    if extent.first is None or extent.last is None:
        return extent.first is not None or extent.last is not None
    return first != last or extent.last - extent.first < _ANYWHERE


def _phase(claim: Claim, entity_id: str) -> str:
    asserted = claim.polarity is Polarity.POSITIVE and claim.subject == entity_id
    return load_vocabulary().phase(claim.property) if asserted else ""


def what_is_said(claim: Claim, entity_id: str, facts: Facts) -> str:
    """Say what a claim says, without its date, and of whom where it is of another."""
    words = what_is_told(claim)
    if claim.subject != entity_id:
        entity = facts.entities.get(claim.subject)
        words = f"{entity.names[0] if entity and entity.names else claim.subject_name}: {words}"
    return words


def what_is_told(claim: Claim) -> str:
    """Say what a claim says, without its date: 'born', 'spouse: Ann Hay', 'visited'."""
    words = _property_in_words(claim)
    if not isinstance(claim.value, Date):
        words = f"{words}: {value_in_words(claim.value)}"
    return shortened(
        f"not {words}" if claim.polarity is Polarity.NEGATIVE else words, _LONGEST_WORDS
    )


def _property_in_words(claim: Claim) -> str:
    said = claim.qualifier("what")  # the verb or noun of the text
    if said is not None:
        return str(said)
    known = load_vocabulary().get(claim.property)
    return known.label if known else claim.property.replace("-", " ")


def shortened(words: str, most: int) -> str:
    """Give words in one line, cut to so many letters."""
    words = " ".join(words.split())
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def _reckoned(numbered: Numbered) -> Iterable[Event]:
    """Lay the ages of a finding out from its birth, so that it can be seen where they end."""
    claims = numbered.finding.claims
    births = [one for one in claims if one.property == "born"]
    for claim in claims:
        for birth in births:
            if isinstance(claim.value, Age) and birth.subject == claim.subject and birth.time:
                yield from _aged(claim.value, birth.time, numbered)


def _aged(age: Age, born: str, numbered: Numbered) -> Iterable[Event]:
    birth = parse_edtf(born)
    if birth.first is None or birth.last is None:
        return
    # An age lasts until the day before the next birthday.
    first = add_years(birth.first, age.least)
    last = add_years(birth.last, age.most + 1, late=True) - 1
    bounds = Bounds(first, last)
    yield Event(
        f"aged {age}",
        f"{day_in_words(first)} to {day_in_words(last)}",
        Extent(bounds, bounds),
        lasts=False,
        findings=(numbered,),
        reckoned=f"reckoned from the birth, {in_words(birth)}",
    )


def _order(event: Event) -> tuple[float, float, str]:
    first = event.first if event.first is not None else event.last
    last = event.last if event.last is not None else event.first
    assert first is not None  # an event is bounded on one side at least
    assert last is not None
    return first, last, event.what


def shown(rows: Sequence[Event]) -> list[Event]:
    """Choose the rows of a picture: those that clash, and of the others as many as fit."""
    room = max(MOST_ROWS - sum(row.clashes for row in rows), 0)
    kept = []
    for row in rows:
        if row.clashes:
            kept.append(row)
        elif room:
            room -= 1
            kept.append(row)
    return kept
