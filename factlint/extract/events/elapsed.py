"""Stretches told between two events: 'closed in 1966, 101 years after it was opened'.

The event that is counted from stands somewhere else in the text, so it is looked up when all of
the text has been read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.anchoring import spans
from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import NUMBER, value_of
from factlint.model import Amount, Date, Duration, Polarity, Span, Text, is_plain, year_of
from factlint.patterns import deferred
from factlint.wordlists import one_for, word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Block, Time

BY = "elapsed"
SERVICE = "service"  # in which somebody enlisted
_AFTER = deferred(
    rf"(?<!\w)(?:(?P<number>(?i:{NUMBER})) (?P<unit>years|months|weeks|days)|[Tt]he year)"
    r" (?P<how>after|before) (?:(?P<who>it|she|he|they|the [a-z]+) (?:was |were |had been |had )?"
    r"(?P<verb>[a-z]+(?: down)?)"
    r"|(?P<whose>its|her|his|their|the) (?:formal |official |grand )?(?P<noun>[a-z]+))\b(?! of\b)"
)
_OWN_BEHIND = deferred(r"(?: there)?, (?:that is,? )?(?:in|on) (?:[A-Z][a-z]+ )?")
_TOLD_AS = {
    "retirement": ("retired",),
    "retired": ("retired",),
    "departure": ("left", "departed", "set", "sailed", "embarked"),
    "arrival": ("came", "arrived", "landed"),
    "return": ("returned", "came"),
}  # of an event that has several verbs, those that tell it
_SERVICE = deferred(  # retired in 1906 after thirty-seven years of service
    lambda: (
        r"\b(?:retired|retiring|discharged|resigned|left"
        rf"|{one_for('verbs', 'for-plain', 'retired')})\b[^.;]{{0,60}}? after"
        rf" (?P<number>{NUMBER})"
        r" years(?:['’] (?:service|duty)| of (?:[a-z]+ )?(?:service|duty)"
        r"| (?:of service )?(?:in|with) the (?:army|navy|police|force|air force|service|ranks))\b"
    )
)
_FORCE = deferred(r"\bthe (?:Royal )?(?i:army|navy|police|air force|marines|colours)\b")
_ENLISTED = frozenset("commissioned enlisted gazetted".split())
_WORK = deferred(  # begun in 1936 and finished, after ten years of work, in 1942
    rf"\b(?:begun|started|laid down|begun work|commissioned) in (?P<from>\d{{4}})\b[^.;]{{0,60}}?"
    rf"\b(?:finished|completed|ended|opened|ready),? (?:only )?after (?P<number>{NUMBER}) years\b"
    r"[^.;,\d]{0,25},? in (?P<to>\d{4})\b"
)
SIGNS = frozenset({"years", "months", "weeks", "days", "year"})
_TOLD_BY = deferred(
    r"(?:years|months|weeks|days|[Tt]he year) (?:after|before)|after [a-z\d -]+ years"
)
_OF_PERSONS = frozenset("wedding marriage departure arrival appointment election return".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each such stretch, of whom the clause is about."""
    if not _TOLD_BY.search(scene.text, *scene.span):
        return
    for match in _WORK.finditer(scene.text, *scene.span):
        number = value_of(match["number"])
        who = _about(scene) or scene.discourse.topic
        if number is not None and who is not None:
            draft = _draft(scene, who, match, number, Date(match["to"]))
            draft.qualifiers["since"] = Date(match["from"])
            yield draft
    for match in _AFTER.finditer(scene.text, *scene.span):
        yield from _counted(scene, match)
    for match in _SERVICE.finditer(scene.text, *scene.span):
        yield from _served(scene, match)


def _served(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Yield how long somebody had served who left."""
    number, time, who = value_of(match["number"]), _own_date(scene, match), _about(scene)
    if number is not None and time is not None and who is not None and who.person:
        draft = _draft(scene, who, match, number, Date(time.edtf or ""))
        draft.qualifiers["counted-from"] = Text(SERVICE)
        yield draft


def lasting(scene: Scene) -> Iterator[Draft]:
    """Yield how long somebody was something: 'was surgeon for 25 years, from 1902 to 1937'."""
    for at, clause in enumerate(scene.clauses):
        how = clause.stance
        if not clause.copula or how is None or how[0] is not Polarity.POSITIVE:
            continue
        for _, time in clause.dates if len(scene.actors[at]) == 1 else ():
            lasted = spans.beside(scene, time) if time.range else None
            if lasted is not None:
                yield scene.draft(
                    BY, scene.actors[at][0], "event", Date(time.edtf or ""),
                    Where(scene.clause_span(clause), scene.actor_spans[at], time.span), how,
                    qualifiers={"time": Date(time.range or ""), "duration": lasted},
                )  # fmt: skip


def _counted(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    event = (match["verb"] or match["noun"]).removesuffix(" down")
    since = word_pairs("events", "counted-from").get(event)
    number = value_of(match["number"]) if match["number"] else 1
    time = _own_date(scene, match)
    whose = match["whose"] if match["whose"] in ("his", "her") else "it"
    opens = match.start() == scene.span.start and (match["who"] or whose) == "it"
    before = scene.discourse.it_before if opens else None  # "Three years after its opening, a mill"
    acted = _about(scene) if match["noun"] in _OF_PERSONS else None
    who = acted or before or _meant(scene, match["who"] or whose)
    if since is None or number is None or time is None or who is None:
        return
    if match["number"] is None and match["noun"] is None:
        return  # "the year after it closed, in 1872" may be told of that very year
    unit = (match["unit"] or "year").removesuffix("s")
    draft = _draft(scene, who, match, number, Date(time.edtf or ""), unit)
    told = f":{event}" if event in _TOLD_AS else since
    draft.qualifiers["counted-from" if match["how"] == "after" else "counted-to"] = Text(told)
    yield draft


def _own_date(scene: Scene, match: re.Match[str]) -> Time | None:
    """Give the one date that the sentence tells before the stretch."""
    dates = [scene.tagged.time(at) for at in scene.tagged.dates]
    told = [
        one for one in dates
        if one is not None and one.anchor is None and not one.range and one.year
        and (
            one.end <= max(match.start("number"), match.start())
            or _OWN_BEHIND.fullmatch(scene.text, match.end(), one.start)
        )
    ]  # fmt: skip
    return told[0] if len(told) == 1 and len(dates) == 1 else None


def _meant(scene: Scene, word: str) -> Member | None:
    words = word.split(" ")
    if len(words) == 2:
        found = scene.discourse.described(words)
    else:
        found = meant_by(scene.discourse, word, [])
    if not found:
        topic = scene.discourse.topic
        found = [topic] if topic is not None and topic.type != "person" else []
    return found[0] if len(found) == 1 else None


def _about(scene: Scene) -> Member | None:
    for acting in scene.actors:
        if len(acting) == 1:
            return acting[0]
    return None


def _draft(
    scene: Scene, who: Member, match: re.Match[str], number: float, date: Date, unit: str = "year"
) -> Draft:
    span = Span(*match.span())
    clause = next((one for one in scene.clauses if one.stance is not None), None)
    how = clause.stance if clause is not None else None
    draft = scene.draft(
        BY, who, "event", date, Where(span, span, span),
        qualifiers={"distance": Duration(Amount(number, number, unit))},
    )  # fmt: skip
    if how is not None and how[0] is Polarity.POSITIVE:
        draft.modality, draft.speaker = how[1], how[2]
    return draft


def settle(drafts: Sequence[Draft], blocks: Sequence[Block]) -> None:
    """Give each stretch the date it is counted from, where the text tells just one."""
    told: dict[tuple[str, str], set[str]] = {}
    for draft in drafts:
        if isinstance(draft.value, Date) and draft.polarity is Polarity.POSITIVE:
            for name in _names(draft, blocks):
                told.setdefault((draft.subject.id, name), set()).add(draft.value.edtf)
    for draft in drafts:
        counted = draft.qualifiers.get("counted-from") or draft.qualifiers.get("counted-to")
        if not isinstance(counted, Text):
            continue
        dates = told.get((draft.subject.id, counted.text), set())
        years = {year_of(date) for date in dates if is_plain(date)}
        if counted.text == SERVICE:
            years = _begun(draft, years)
        elif len(years) == 1 and _is_short(draft):
            years = {max(sorted(date for date in dates if is_plain(date)), key=len)}
        if len(years) == 1 and "counted-from" in draft.qualifiers:
            draft.qualifiers["since"] = Date(years.pop())
        elif len(years) == 1:
            draft.qualifiers["since"], draft.value = draft.value, Date(years.pop())


def _is_short(draft: Draft) -> bool:
    """Tell whether a stretch is told in months, weeks or days."""
    distance = draft.qualifiers.get("distance")
    return isinstance(distance, Duration) and distance.amount.unit != "year"


def _names(draft: Draft, blocks: Sequence[Block]) -> Iterator[str]:
    """Give the names under which an event may be counted from."""
    yield draft.property
    what = draft.qualifiers.get("what")
    verb = what.text if isinstance(what, Text) else ""
    for event, verbs in _TOLD_AS.items():
        if verb in verbs:
            yield f":{event}"
    joined = verb in ("joined", "entered") and _FORCE.search(blocks[draft.block].text, *draft.span)
    if verb in _ENLISTED or joined:
        yield SERVICE


def _begun(draft: Draft, years: set[str]) -> set[str]:
    """Give when a service began: in a year that fits how long it was, or else the first."""
    distance, value = draft.qualifiers.get("distance"), draft.value
    if not isinstance(distance, Duration) or not isinstance(value, Date):
        return set()
    end, slack = int(value.edtf[:4]), 1
    fits = {one for one in years if abs(end - int(one) - distance.amount.least) <= slack}
    return set(sorted(fits or years)[:1])
