"""Rules that say which events come before which."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING

from factlint.checks.properties import properties
from factlint.checks.time.arcs import WORDS, Statement, alone
from factlint.limits import load_limits
from factlint.model import Quantity, Text
from factlint.records import dataclass
from factlint.rulebook import Fields, Said
from factlint.timeline import after, not_after

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.time.chronicle import Chronicle, Event
    from factlint.yamlfile import YamlMap

__all__ = ["WORDS", "Settings", "check", "settings", "state"]
check = alone


@dataclass(frozen=True)
class Settings:
    """Either events in their order, or what begins and ends a life, or numbered parts."""

    events: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()  # besides all events of the vocabulary whose phase is `during`
    besides: tuple[str, ...] = ()  # events that are none of this rule's business
    unless_said: Said = Said()  # words that make a clause tell of something else
    numbered: tuple[str, ...] = ()
    only_verbs: tuple[str, ...] = ()  # of the acts, those told by these verbs; () is all
    unless_again: tuple[str, ...] = ()  # events after which what ended goes on: rebuilt, revived
    unless_near: Said = Said()  # words that say so in the paragraph of either event
    only_in_one_document: bool = False
    for_lack_of: tuple[str, ...] = ()  # events that, where they are told, say enough
    told_as: tuple[str, ...] = ()  # words between who begins and the date, which ends the sentence
    of_nouns: tuple[str, ...] = ()  # the last word of the names of those that are meant
    paid_late: tuple[str, ...] = ()  # verbs of what is given to the dead as well: 'awarded'
    late_months: int = 0  # so long after the end


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        events=properties(fields, "events", ()),
        begins=properties(fields, "begins", ()),
        ends=properties(fields, "ends", ()),
        acts=properties(fields, "acts", ()),
        besides=properties(fields, "except", ()),
        unless_said=fields.said("unless-said"),
        numbered=properties(fields, "numbered", ()),
        only_verbs=fields.words("only-verbs", ()),
        unless_again=properties(fields, "unless-again", ()),
        unless_near=fields.said("unless-near"),
        only_in_one_document=fields.flag("only-in-one-document"),
        for_lack_of=properties(fields, "for-lack-of", ()),
        told_as=fields.words("told-as", ()),
        of_nouns=fields.words("of-nouns", ()),
        paid_late=fields.words("paid-late", ()),
        late_months=int(fields.number("late-months", 0)),
    )
    fields.done()
    if not (made.events or made.begins or made.ends or made.numbered):
        fields.refuse("events", "an order needs 'events', 'begins' and 'ends', or 'numbered'")
    return made


def state(made: Settings, chronicle: Chronicle) -> Iterator[Statement]:
    """Put the order on the timeline."""
    if made.events:
        yield from _in_a_row(made, chronicle)
    if made.begins or made.ends:
        yield from _within_a_life(made, chronicle)
    for name in made.numbered:
        yield from _in_number(name, chronicle)


def _in_a_row(made: Settings, chronicle: Chronicle) -> Iterator[Statement]:
    happened: defaultdict[str, list[str]] = defaultdict(list)
    for name in made.events:
        for subject in chronicle.subjects(name):
            happened[subject].append(name)
    for subject, told in happened.items():
        for names in pairwise(told):
            earlier, later = _few_enough(*(chronicle.events(subject, name) for name in names))
            for one, other in product(earlier, later):
                if not _goes_on(made, one, other, chronicle):
                    yield Statement(one.start, other.start, after())


def _few_enough(
    earlier: Sequence[Event], later: Sequence[Event]
) -> tuple[Sequence[Event], Sequence[Event]]:
    """Give the events that are set against each other: of many and many, those told first."""
    most = load_limits().most_values
    if len(earlier) * len(later) <= most * most:
        return earlier, later
    return earlier[:most], later[:most]


def _within_a_life(made: Settings, chronicle: Chronicle) -> Iterator[Statement]:
    acts = _acts(made, chronicle)
    for begin in made.begins:
        for subject in _begun(made, begin, chronicle):
            born = chronicle.events(subject, begin)[0]
            for act in _of(subject, (*acts, *made.ends), chronicle):
                if _is_meant(made, act, chronicle) and not _anew(made, act, born, chronicle):
                    yield Statement(born.start, act.start, after())
    for end in made.ends:
        for subject in list(chronicle.subjects(end)):
            if any(chronicle.events(subject, one) for one in made.for_lack_of):
                continue
            died = chronicle.events(subject, end)[-1]
            for act in _of(subject, acts, chronicle):
                if _is_meant(made, act, chronicle) and not _goes_on(made, act, died, chronicle):
                    late = made.late_months if _is_told_by(made.paid_late, act, chronicle) else 0
                    yield Statement(act.end, died.end, not_after(late))


def _begun(made: Settings, begin: str, chronicle: Chronicle) -> list[str]:
    """Give those of whom a beginning is told, in the rule's words if it has any."""
    return [
        one for one in chronicle.subjects(begin) if _begins_plainly(made, one, begin, chronicle)
    ]


def _begins_plainly(made: Settings, subject: str, begin: str, chronicle: Chronicle) -> bool:
    """Say whether a rule's words alone tell of a beginning, and nothing of an earlier one."""
    if not made.told_as:
        return True
    from factlint.checks.time.afterlives import one_document, told_plainly

    told = [one for each in chronicle.events(subject, begin) for one in chronicle.claims_of(each)]
    if any(chronicle.events(subject, one) for one in made.unless_again):
        return False
    noun = told[0].subject_name.rpartition(" ")[2].lower()
    if made.of_nouns and noun not in made.of_nouns:
        return False
    return one_document(told, told) and told_plainly(made.told_as, told, chronicle)


def _is_meant(made: Settings, act: Event, chronicle: Chronicle) -> bool:
    """Say whether an act is told by one of the rule's verbs, and without words that excuse it."""
    if made.only_verbs and not _is_told_by(made.only_verbs, act, chronicle):
        return False
    return not _says(made.unless_said, act, chronicle)


def _is_told_by(verbs: tuple[str, ...], act: Event, chronicle: Chronicle) -> bool:
    told = chronicle.claims[act.claim].qualifier("what") if act.claim is not None else None
    return isinstance(told, Text) and told.text in verbs


def _says(words: Said, act: Event, chronicle: Chronicle) -> bool:
    """Say whether an event's clause has one of the words: 'was posthumously awarded'."""
    return act.claim is not None and words.stands_in(chronicle.claims[act.claim].place.text)


def _goes_on(made: Settings, act: Event, end: Event, chronicle: Chronicle) -> bool:
    """Say whether an end may not have been one: what is rebuilt or revived acts again."""
    if not (made.unless_again or made.unless_near.entries or made.only_in_one_document):
        return False
    from factlint.checks.time.afterlives import (
        begins_again,
        is_near,
        made_anew,
        one_document,
        placed,
    )

    told = chronicle.claims_of(act), chronicle.claims_of(end)
    return (
        (made.only_in_one_document and not one_document(*told))
        or placed(told[0], chronicle)
        or is_near(made.unless_near, told, chronicle)
        or begins_again(made.unless_again, told[1], chronicle)
        or (bool(made.unless_again) and made_anew(told[1], chronicle))
    )


def _anew(made: Settings, act: Event, begun: Event, chronicle: Chronicle) -> bool:
    """Say whether words near a beginning or an act tell of another one: 'in new buildings'."""
    if not made.unless_near.entries:
        return False
    from factlint.checks.time.afterlives import is_near

    return is_near(made.unless_near, map(chronicle.claims_of, (act, begun)), chronicle)


def _acts(made: Settings, chronicle: Chronicle) -> list[str]:
    return [
        name
        for name in chronicle.properties()
        if name not in made.besides and (name in made.acts or _needs_a_life(name, chronicle))
    ]


def _needs_a_life(name: str, chronicle: Chronicle) -> bool:
    known = chronicle.vocabulary.get(name)
    return known is not None and known.phase == "during"


def _of(subject: str, names: tuple[str, ...] | list[str], chronicle: Chronicle) -> Iterator[Event]:
    for name in names:
        yield from chronicle.events(subject, name)


def _in_number(name: str, chronicle: Chronicle) -> Iterator[Statement]:
    """The first comes before the second, of one series by one claimant."""
    series: defaultdict[tuple[str, str], list[tuple[float, Event]]] = defaultdict(list)
    for event in chronicle.all_events(name):
        if event.claim is None:
            continue
        claim = chronicle.claims[event.claim]
        ordinal, of = claim.qualifier("ordinal"), claim.qualifier("of")
        if isinstance(ordinal, Quantity) and ordinal.least == ordinal.most:
            series[event.subject, str(of or "")].append((ordinal.least, event))
    for numbered in series.values():
        for (one, earlier), (other, later) in combinations(sorted(numbered), 2):
            if one < other:
                yield Statement(earlier.start, later.start, after())
