"""Rules that say how far apart two events are: within limits, or as the text states."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.evidence import PROFILES
from factlint.checks.time.arcs import WORDS, Statement, alone
from factlint.checks.time.distances import Distance, distance, of_age, of_amount
from factlint.model import Age, Date, Duration, Modality, Origin, year_of
from factlint.records import dataclass
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factlint.checks.time.chronicle import Chronicle, Event, Relation
    from factlint.model import Claim, Value
    from factlint.timeline import Shift
    from factlint.yamlfile import YamlMap

__all__ = ["WORDS", "Settings", "check", "settings", "state"]
check = alone

ITSELF = "itself"  # the event of the claim that states the distance, or of the relation
SINCE = "since"  # the date a claim names as the one it counts from


class Limits(NamedTuple):
    """How far apart two dates may be; None is any distance."""

    least: Distance | None = None
    most: Distance | None = None


NO_LIMITS = Limits()


@dataclass(frozen=True)
class Settings:
    """Two events, and the distance that must lie between them."""

    start: str  # "born", or "other.born" of the one the relation names
    end: str
    through: tuple[str, ...] = ()
    said_as: tuple[str, ...] = ()  # the words that name the relation; then only as it is told
    limits: Limits = NO_LIMITS
    plausible: Limits = NO_LIMITS
    stated: str = ""  # the property whose value is the distance
    qualifier: str = ""  # or the qualifier that is
    profiles: tuple[tuple[str, tuple[Limits, Limits]], ...] = ()
    date_in_clause: bool = False  # the date must stand where the distance is stated
    from_what_is_told: bool = False  # another date told may be the one that is counted from
    at_least: bool = False  # the distance that is stated may be longer
    never: tuple[int, int] | None = None  # days that do not lie between two of one relation

    def for_profile(self, profile: str) -> tuple[Limits, Limits]:
        """Give what is possible and what is plausible for texts of a profile."""
        return dict(self.profiles).get(profile, (self.limits, self.plausible))


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    limits, plausible = _limits(fields)
    made = Settings(
        start=fields.text("from"),
        end=fields.text("to"),
        through=fields.words("through", ()),
        said_as=fields.words("said-as", ()),
        limits=limits,
        plausible=plausible,
        stated=fields.text("stated", ""),
        qualifier=fields.text("qualifier", ""),
        profiles=tuple(_profiles(fields)),
        date_in_clause=fields.flag("date-in-clause"),
        from_what_is_told=fields.flag("from-what-is-told"),
        at_least=fields.flag("at-least"),
        never=_never(fields),
    )
    fields.done()
    if not (made.stated or made.qualifier or made.never or any((*limits, *plausible))):
        fields.refuse("from", "a difference needs 'least', 'most', 'stated' or 'qualifier'")
    return made


def _limits(fields: Fields) -> tuple[Limits, Limits]:
    limits = Limits(distance(fields, "least"), distance(fields, "most"))
    inner = fields.mapping("plausible")
    if inner is None:
        return limits, Limits()
    plausible = Limits(distance(inner, "least"), distance(inner, "most"))
    inner.done()
    return limits, plausible


def _never(fields: Fields) -> tuple[int, int] | None:
    inner = fields.mapping("never")
    if inner is None:
        return None
    days = inner.number("least-days"), inner.number("most-days")
    inner.done()
    return int(days[0]), int(days[1])


def _profiles(fields: Fields) -> Iterator[tuple[str, tuple[Limits, Limits]]]:
    for name, inner in fields.mappings("profiles"):
        if name not in PROFILES:
            fields.refuse("profiles", f"there is no profile {name!r}; {', '.join(PROFILES)}")
        yield name, _limits(inner)
        inner.done()


def state(made: Settings, chronicle: Chronicle) -> Iterator[Statement]:
    """Put the distances on the timeline."""
    if made.never:
        return  # two ways out are no arc: `spacing` looks at the bounds that are found
    if made.through and made.qualifier:
        yield from _of_relations(made, chronicle)
        return
    if made.stated or made.qualifier:
        for start, end, claim, (least, most) in _stated(made, chronicle):
            yield Statement(start, end, least.at_least(), (claim,))
            if made.at_least:
                continue
            yield Statement(end, start, most.at_most(), (claim,), backwards=True)
            if made.start == SINCE and _between_years(chronicle.claims[claim]):
                yield Statement(end, start, _short_of_a_year(most), (claim,), True, True)
        return
    shifts = list(_shifts(*made.for_profile(chronicle.profile)))
    for start, end, claims in _pairs(made, chronicle):
        for shift, only_plausible, backwards in shifts:
            if backwards:
                yield Statement(end, start, shift, claims, only_plausible, True)
            else:
                yield Statement(start, end, shift, claims, only_plausible, False)


def _of_relations(made: Settings, chronicle: Chronicle) -> Iterator[Statement]:
    """Put distances on the timeline that a relation states: 'ten years younger than Max'."""
    one, two = _finder(made.start, chronicle), _finder(made.end, chronicle)
    for relation in chronicle.relations(made.through):
        limits = _of_value(chronicle.claims[relation.claim].qualifier(made.qualifier))
        start, end = one(relation), two(relation)
        if limits is None or start is None or end is None or start.start == end.start:
            continue
        claims = (relation.claim,)
        yield Statement(start.start, end.start, limits[0].at_least(), claims)
        yield Statement(end.start, start.start, limits[1].at_most(), claims, backwards=True)


def _shifts(limits: Limits, plausible: Limits) -> Iterator[tuple[Shift, bool, bool]]:
    """Give the shifts of limits: whether they are only plausible, and from the end to the start."""
    for given, only_plausible in ((limits, False), (plausible, True)):
        if given.least is not None:
            yield given.least.at_least(), only_plausible, False
        if given.most is not None:
            yield given.most.at_most(), only_plausible, True


def _pairs(made: Settings, chronicle: Chronicle) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    if not made.through:
        for subject in list(chronicle.subjects(made.start)):
            first = chronicle.event(subject, made.start)
            for last in chronicle.events(subject, made.end):
                yield first.start, last.end, ()
        return
    one, two = _finder(made.start, chronicle), _finder(made.end, chronicle)
    for relation in _relations(made, chronicle):
        start, end = one(relation), two(relation)
        if start is not None and end is not None and relation.subject != relation.other:
            yield start.start, end.start, (relation.claim,)


def _relations(made: Settings, chronicle: Chronicle) -> Iterator[Relation]:
    for relation in chronicle.relations(made.through):
        if not made.said_as:
            yield relation
            continue
        claim = chronicle.claims[relation.claim]
        if str(claim.qualifier("relation")) in made.said_as and claim.subject == relation.subject:
            yield relation


def _finder(name: str, chronicle: Chronicle) -> Callable[[Relation], Event | None]:
    """Give the way from a relation to one of the two events that a rule is about."""
    if name == ITSELF:
        return lambda relation: relation.event
    whose, _, what = name.rpartition(".")
    events = chronicle.by_subject(what)
    # A birth that no text dates still stands between a parent's and a child's, so that chains
    # over several generations are followed; an undated death bounds nothing.
    follows = chronicle.vocabulary.phase(what) == "begins"

    def found(relation: Relation) -> Event | None:
        subject = relation.other if whose else relation.subject
        known = events.get(subject)
        if known:
            return known[0]
        return chronicle.event(subject, what) if follows else None

    return found


def _stated(
    made: Settings, chronicle: Chronicle
) -> Iterator[tuple[int, int, int, tuple[Distance, Distance]]]:
    for index, claim in enumerate(chronicle.claims):
        if made.stated and claim.property != made.stated:
            continue
        if _of_a_leap_day(claim, chronicle):
            continue
        limits = _of_value(claim.qualifier(made.qualifier) if made.qualifier else claim.value)
        if limits is not None and made.start == SINCE and _between_years(claim):
            limits = _in_whole_years(claim.qualifier(made.qualifier), limits)
        event = chronicle.event_of[index]
        if limits is None or (event is None and ITSELF in (made.start, made.end)):
            continue
        if made.date_in_clause and not _is_dated_there(claim):
            continue
        if made.at_least and not _is_lived(claim, made, chronicle):
            continue
        if made.from_what_is_told and _from_another(claim, made.start, chronicle):
            continue
        lasts = made.start == made.end == ITSELF  # else what counts is when it began
        start = _stated_end(made.start, index, event, chronicle, is_end=False)
        end = _stated_end(made.end, index, event, chronicle, is_end=lasts)
        if start is not None and end is not None and start != end:
            yield start, end, index, limits


def _is_lived(claim: Claim, made: Settings, chronicle: Chronicle) -> bool:
    """Say whether an age without a date is told as reached, by one whose two ends are told."""
    told = claim.modality is Modality.ASSERTED and not claim.time
    return told and all(chronicle.events(claim.subject, end) for end in (made.start, made.end))


def _of_a_leap_day(claim: Claim, chronicle: Chronicle) -> bool:
    """Say whether birthdays are counted of one born on 29 February, who has few."""
    if "birthday" not in claim.place.text:
        return False
    born = chronicle.events(claim.subject, "born")
    told = [chronicle.claims[one.claim].time for one in born if one.claim is not None]
    leap = [one.time for one in chronicle.claims if one.subject == claim.subject]
    return any((time or "").endswith("-02-29") for time in (*told, *leap))


def _from_another(claim: Claim, start: str, chronicle: Chronicle) -> bool:
    """Say whether years are counted from what else is told of the subject: 're-formed in 1921'."""
    year, stated = year_of(claim.time or ""), claim.value
    if not year or not isinstance(stated, Duration):
        return False
    first = str(int(year) - int(stated.amount.least))
    then = {
        one.property
        for one in chronicle.claims
        if one.subject == claim.subject and year_of(one.time or "") == first
    }
    return start not in then and (claim.qualifier(SINCE) is not None or bool(then))


def _between_years(claim: Claim) -> bool:
    """Say whether both dates of a distance are bare years: people subtract such numbers."""
    since = str(claim.qualifier(SINCE) or "")
    return len(since) == len(_YEAR) == len(claim.time or "") and since.isdecimal()


_YEAR = "1902"
# The readers of 'Otto, then twenty-six' and 'when her father died', who look for the date.
_DATED_ELSEWHERE = frozenset({"story-age", "kin-age"})


def _in_whole_years(
    stated: Value | None, limits: tuple[Distance, Distance]
) -> tuple[Distance, Distance]:
    """Allow no half year less: 'six years later, in 1907' is not said of 1902."""
    if isinstance(stated, Duration) and stated.amount.unit == "year":
        return Distance(int(12 * stated.amount.least)), limits[1]
    return limits


def _short_of_a_year(most: Distance) -> Shift:
    """Count as plausible only what the two numbers make: 'two years later, in 1961' than 1959."""
    return Distance(most.months - 12, 0).at_most()


def _is_dated_there(claim: Claim) -> bool:
    """Say whether the year stands in the very words, and was not carried from elsewhere."""
    if claim.origin in (Origin.HAND, Origin.REFERENCE) or claim.by in _DATED_ELSEWHERE:
        return True
    year = year_of(claim.time or "")
    return year != "" and year in claim.place.text


def _stated_end(
    name: str, index: int, event: Event | None, chronicle: Chronicle, *, is_end: bool
) -> int | None:
    claim = chronicle.claims[index]
    if name == ITSELF:
        return event and (event.end if is_end else event.start)
    if name == SINCE:
        since = claim.qualifier(SINCE)
        return chronicle.date_point(index, since.edtf) if isinstance(since, Date) else None
    return chronicle.event(claim.subject, name).start


def _of_value(value: Value | None) -> tuple[Distance, Distance] | None:
    if isinstance(value, Age):
        return of_age(value)
    return of_amount(value.amount) if isinstance(value, Duration) else None
