"""What is told as coming after something else: 'was sentenced in 1953 and released in 1952'.

Two clauses in a row with one subject and dates of their own, of which the second tells what only
follows the first; and what is rebuilt right after its destruction is told.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import Where
from factlint.extract.syntax.sentences import sentence_before
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list, word_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "sequel"
QUALIFIER = "sequence"
_RUINED = deferred(lambda: rf"\b(?:{one_of('disasters', 'ruined')})\b")
_ANEW = deferred(
    lambda: (
        r"(?:(?:It|They|The [a-z]+(?: [a-z]+)?) (?:was|were)"
        rf" (?P<how>{one_of('disasters', 'renewed')})\b"
        r"|(?:The|A|Its) new [a-z]+,?[^.;:]{0,60}? was"
        r" (?P<new>opened|built|erected|completed|finished|ready|inaugurated|consecrated|dedicated"
        r"|thrown open|brought into use|taken into use)\b)"
    )
)
_LAST = deferred(lambda: rf"(?:The|Its) last (?P<what>{one_of('sequels', 'last-of')})\b")
_CLOSED = deferred(r"\b(?:was|were) (?:closed|dissolved|wound up|shut|withdrawn)\b|\bclosed on\b")
_COMMUTED = deferred(
    r"(?:The|His|Her) (?:death )?sentence was"
    r" (?P<how>commuted|reduced|annulled|quashed|set aside)\b"
)
_INQUEST = deferred(
    r"(?:The|An|Its) (?:coroner's |coroner’s |public |official )?(?:inquest|inquiry|enquiry)\b"
    r"(?! (?:into|of|in) [^,.;]{0,60}\d)(?![^.;]{0,160} had )"
    r"(?![^.;]{0,80}\b(?:earlier|previous|former|another|second)\b)"
)
_FATAL = deferred(
    lambda: (
        rf"\b(?:(?:was|were) (?:{one_of('disasters', 'killed')})|{one_of('disasters', 'perished')}"
        r"|collapsed|exploded|capsized|sank|foundered|gave way|crashed|collided)\b"
    )
)
_HEARD = deferred(
    r"(?P<how>First (?:performed|played|sung|staged|shown|published)|Premiered|Published)\b"
    r"[^.;\d]{0,60}? (?P<year>(?:1\d|20)\d\d)\b"
)
_WRITTEN = deferred(r"\(((?:1\d|20)\d\d)\)[.,;]?\s*$")
_CONDEMNED = deferred(r"\b(?:sentenced|condemned)\b")


@cache
def _then() -> dict[str, frozenset[str]]:
    """Give for each verb those that tell what only follows it."""
    told = word_pairs("sequels", "first-and-then")
    return {first: frozenset(then.split()) for first, then in told.items()}


@cache
def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that tells what follows."""
    others = (
        "last opened built completed ready performed played sung staged shown published premiered"
        " quashed aside inquest inquiry enquiry"
    )
    renewed = frozenset(phrase.split()[-1] for phrase in word_list("disasters", "renewed"))
    return renewed.union(others.split(), *_then().values())


_HEADED = 60  # characters before a first performance in which the year of the work stands
_FAR = 600  # characters that the sentence before may have


class Told(NamedTuple):
    """A dated clause: who, what and when."""

    verb: str
    time: Time
    actors: list[Member]
    span: Span
    goes_on: bool  # with the subject of the clause before


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what a sentence tells after what it follows, with the date of that."""
    told: list[Told] = []
    for at, clause in enumerate(scene.clauses):
        one = _told(scene, at, clause)
        if one is None:
            continue
        if told and _follows(told[-1], one) and not _in_order(told[-1].time, one.time):
            who = one.actors[0] if one.actors else scene.discourse.cast.described(one.verb)
            yield _draft(scene, who, told[-1].time, one.time, one.verb)
        told.append(one)
    yield from _taken_up(scene)
    yield from _first_heard(scene)


def _first_heard(scene: Scene) -> Iterator[Draft]:
    """Read 'Symphony No. 3 (1949). First performed in Lund in 1947.'"""
    match = _HEARD.match(scene.text, scene.span.start)
    if match is None:
        return
    written = _WRITTEN.search(scene.text, max(match.start() - _HEADED, 0), match.start())
    time = next((one for one in scene.times if one.start == match.start("year")), None)
    before = written and next(
        (one for one in scene.setting.times if one.start == written.start(1)), None
    )
    if before and time is not None and time.edtf:
        who = scene.discourse.cast.described(match["how"])
        yield _draft(scene, who, before, time, match["how"].lower())


def _told(scene: Scene, at: int, clause: Clause) -> Told | None:
    dates = [time for _, time in clause.dates if _plain(time)]
    if not clause.asserted or clause.perfect or len(dates) != 1 or clause.opener in ("R", "U"):
        return None
    goes_on = clause.opener == "C" and clause.subject is None
    return Told(clause.phrase[0], dates[0], scene.actors[at], scene.clause_span(clause), goes_on)


def _plain(time: Time) -> bool:
    return _dated(time) and not time.modifier


def _follows(one: Told, other: Told) -> bool:
    """Tell whether one act only follows the other, of whoever did both or suffered both."""
    same = one.actors == other.actors and (bool(one.actors) or other.goes_on)
    return same and other.verb in _then().get(one.verb, ())


def _in_order(before: Time, then: Time) -> bool:
    """Tell whether two dates plainly come in their order, so that nothing need be said of it."""
    return before.year.isdecimal() and then.year.isdecimal() and before.year < then.year


def _taken_up(scene: Scene) -> Iterator[Draft]:
    """Read 'It was rebuilt in 1924' right behind the sentence that tells of a fire in 1926."""
    for match, cause in (
        (_ANEW.match(scene.text, scene.span.start), _RUINED),
        (_COMMUTED.match(scene.text, scene.span.start), _CONDEMNED),
        (_INQUEST.match(scene.text, scene.span.start), _FATAL),
    ):
        before = sentence_before(scene.text, scene.span.start, _FAR)
        own = [one for one in scene.times if _plain(one)]
        if (
            match is None
            or before is None
            or len(own) != 1
            or not cause.search(scene.text, *before)
        ):
            continue
        ruin = cause.search(scene.text, *before)
        dates = [
            one
            for one in scene.setting.times
            if ruin is not None and before.start <= one.start < ruin.start() and _plain(one)
        ] or [
            one
            for one in scene.setting.times
            if before.start <= one.start < before.end and _plain(one)
        ]
        known = scene.actors[0] if scene.actors and scene.actors[0] else []
        who = known[0] if known else scene.discourse.cast.described(match[0])
        if len(dates) == 1 and any(clause.stance is not None for clause in scene.clauses):
            told = match.groupdict()
            how = told.get("how") or told.get("new") or "held"
            yield _draft(scene, who, dates[0], own[0], how)
    yield from _last_before(scene)


def _last_before(scene: Scene) -> Iterator[Draft]:
    """Read 'closed in March 1978. The last launch was on 3 August' as a closure after it."""
    match = _LAST.match(scene.text, scene.span.start)
    before = sentence_before(scene.text, scene.span.start, _FAR)
    own = [one for one in scene.times if _dated(one)]
    if match is None or before is None or len(own) != 1:
        return
    closed = _CLOSED.search(scene.text, *before)
    dates = [
        one for one in scene.setting.times if before.start <= one.start < before.end and _dated(one)
    ]
    if closed is not None and len(dates) == 1 and " after " not in scene.text[slice(*scene.span)]:
        who = scene.discourse.cast.described(match[0])
        draft = _draft(scene, who, own[0], dates[0], "closed")
        draft.value_span = own[0].span
        yield draft


def _dated(time: Time) -> bool:
    return time.kind == "date" and time.is_plain


def _draft(scene: Scene, who: Member, before: Time, then: Time, verb: str) -> Draft:
    within = Duration(Amount(0, load_limits().longest_sequel, "year"))
    return scene.draft(
        BY, who, "event", Date(then.edtf or ""),
        Where(before.span.around(then.span), then.span, then.span),
        qualifiers={
            "what": Text(verb), "since": Date(before.edtf or ""), QUALIFIER: within,
        },
    )  # fmt: skip
