"""Rules that say two stretches do not overlap: one office, one holder at a time."""

from __future__ import annotations

from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING

from factlint.checks.properties import properties
from factlint.checks.time.arcs import alone
from factlint.checks.time.chronicle import is_doubtful
from factlint.dates.words import edtf_in_words
from factlint.model import Conflict, EntityRef, NotedPlace
from factlint.records import dataclass
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.time.chronicle import Chronicle, Event
    from factlint.model import Claim
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"subject", "other", "what", "one-date", "other-date"})
check = alone
_MOST_BESIDE = 24  # stretches that each of a row is compared with


@dataclass(frozen=True)
class Settings:
    """Which claims name what only one can have at a time."""

    properties: tuple[str, ...]
    same: tuple[str, ...]  # what makes it the same thing: "value", or qualifiers
    may_share: int  # days


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        properties=properties(fields, "properties"),
        same=fields.words("same"),
        may_share=int(fields.number("may-share-days", 0)),
    )
    fields.done()
    return made


def overlaps(rules: Sequence[Rule], chronicle: Chronicle) -> Iterator[Conflict]:
    """Yield pairs of stretches that share days whatever their exact dates are."""
    for rule in rules:
        made = rule.parsed(settings)
        held: defaultdict[tuple[str, ...], list[Event]] = defaultdict(list)
        for name in made.properties:
            for event in chronicle.all_events(name):
                key = _key(chronicle, event, made)
                if key and (event.start != event.end or _began(chronicle, event)):
                    held[key].append(event)
        for events in held.values():
            seen: set[frozenset[str]] = set()  # two who are told of in several ways are two
            for one, other in _together(chronicle, events):
                pair = frozenset((one.subject, other.subject))
                apart = len(pair) == 1 or pair in seen
                if not apart and _shared(chronicle, one, other) > made.may_share:
                    seen.add(pair)
                    yield _conflict(rule, chronicle, one, other)


def _together(chronicle: Chronicle, events: list[Event]) -> Iterator[tuple[Event, Event]]:
    """Yield the pairs whose sure stretches touch, in the order of the events.

    Of many that all lie together each is set beside the few that end last: every one of them is
    told of, and a list of thousands is not squared.
    """
    network = chronicle.network
    sure = []  # where each surely lasts from and to
    for number, event in enumerate(events):
        first = network.low[event.start] if _began(chronicle, event) else network.high[event.start]
        last = first if _began(chronicle, event) else network.low[event.end]
        if first <= last:
            sure.append((first, last, number))
    lasting: list[tuple[int, int]] = []  # of those that began before: their ends, and numbers
    pairs = []
    for first, last, number in sorted(sure):
        pairs += [sorted((number, other)) for end, other in lasting if end >= first]
        lasting = nlargest(_MOST_BESIDE, [*lasting, (last, number)])
    for one, other in sorted(pairs):
        yield events[one], events[other]


def _key(chronicle: Chronicle, event: Event, made: Settings) -> tuple[str, ...] | None:
    if event.claim is None:
        return None
    claim = chronicle.claims[event.claim]
    if is_doubtful(claim):
        return None
    parts = [_part(claim, name) for name in made.same]
    return tuple(parts) if all(parts) else None


def _part(claim: Claim, name: str) -> str:
    value = claim.value if name == "value" else claim.qualifier(name)
    return value.id if isinstance(value, EntityRef) else str(value or "").casefold()


def _began(chronicle: Chronicle, event: Event) -> bool:
    """Say whether only the beginning is told: 'became manager in 1957'."""
    claim = chronicle.claims[event.claim] if event.claim is not None else None
    return claim is not None and (claim.time or "").endswith("/..")


def _shared(chronicle: Chronicle, one: Event, other: Event) -> int:
    """Give the days that both surely last, as far as the bounds say.

    Whoever is only said to have begun began while another still was in office, well before the
    end and well after the beginning.
    """
    network = chronicle.network
    for began, lasted in ((one, other), (other, one)):
        if _began(chronicle, began):
            if _began(chronicle, lasted):
                return 0
            after = network.low[began.start] - network.high[lasted.start]
            return min(after, network.low[lasted.end] - network.high[began.start])
    start = max(network.high[one.start], network.high[other.start])
    end = min(network.low[one.end], network.low[other.end])
    return end - start


def _what(claim: Claim) -> str:
    """Name an office with what it is an office of."""
    of = claim.qualifier("of")
    return f"{claim.value} of {of}" if of is not None else str(claim.value)


def _conflict(rule: Rule, chronicle: Chronicle, one: Event, other: Event) -> Conflict:
    assert one.claim is not None and other.claim is not None
    earlier, later = chronicle.claims[one.claim], chronicle.claims[other.claim]
    words = {
        "subject": later.subject_name,
        "other": earlier.subject_name,
        "what": _what(later),
        "one-date": edtf_in_words(earlier.time or ""),
        "other-date": edtf_in_words(later.time or ""),
    }
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=tuple(NotedPlace(claim.value_place, str(claim.value)) for claim in (later, earlier)),
        claims=(later, earlier),
        proof=tuple(
            f"{claim.subject_name}: {claim.value} {edtf_in_words(claim.time or '')}"
            f" ({claim.value_place.path}:{claim.value_place.line})"
            for claim in (earlier, later)
        ),
    )
