"""Deaths told by what became of many: 'was one of the six on board, and none of them was saved'.

They are dated by the date at which the tale has arrived, so such a sentence must follow the one
that tells of the disaster.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Date, Polarity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene

BY = "fate"
_NUMBERED = r"(?:was|were) (?:one of|among) (?:the|those) [^.;]{0,40}?"
_WITH_HER = (  # the ship, that is
    r"\b(?P<with_her>(?:(?:was|were) lost|went down|perished|drowned)"
    r" with (?:her|it|his ship|the ship|her crew))"
    r"(?=[.;)]|$|,(?! (?:and|but|or)\b))"
)
_AMONG_THE_DEAD = deferred(
    lambda: (
        rf"\b{_NUMBERED}(?:{one_of('disasters', 'dead')}|who (?:{one_of('disasters', 'perished')}"
        rf"|were (?:{one_of('disasters', 'killed')}))){_there()}"
        r"|\b(?:was|were) not among the (?:living|survivors"
        rf"|{one_of('disasters', 'rescued')})\b"
        r"|\bdid not survive\b(?! (?:in|as|to)\b)"
        r"|\b(?:had )?(?:went|gone) down with (?:his|her|the|their) ship\b"
        rf"|{_WITH_HER}"
    )
)
_ON_BOARD = deferred(rf"\b(?:{_NUMBERED}|(?:was|were) )(?:on board|aboard)\b")
_ALL_LOST = deferred(
    lambda: (
        r"\b(?:none|not one|nobody|no one)(?: of (?:them|those|the [a-z]+))?"
        rf" (?:(?:was|were) (?:{one_of('disasters', 'rescued')})"
        rf"|{one_of('disasters', 'escaped')}){_there()}"
        r"|\ball(?: of them| hands)? (?:(?:were|was) (?:"
        rf"{one_of('disasters', 'killed')})|lost|{one_of('disasters', 'perished')}){_there()}"
        r"|\bno survivors\b"
    )
)
_BODY = deferred(
    r"\b(?P<whose>[Hh]is|[Hh]er) (?:lifeless |dead |own )?body was (?:later |only )?(?:found"
    r"|recovered|brought (?:up|out|home|ashore)|washed (?:up|ashore)|taken (?:up|out)"
    r"|pulled out|dug out)\b"
)
_BEFORE_IT = (  # what stands between there and its date: no "pier that was begun in 1931"
    r"(?:(?! (?:that|which|who|he|she|it|had|since|from|begun|started|founded|built)\b)[^.;,()])*$"
)
_TIMES = "winter|spring|summer|autumn|year|journey|voyage|crossing|march|operation|birth|illness"
_NOT_SEEN = deferred(  # "did not survive the winter of 1931", "never lived to see the pier in 1931"
    rf"\b(?:did not|never) (?:lived? to see\b{_BEFORE_IT}"
    rf"|survived? (?:(?:the |that )?$|(?:the|that|his|her) (?:{_TIMES})\b{_BEFORE_IT}))"
)
_DENIED = deferred(r"[^.;]*\b(?:not|never)\b")
_OF_THE_SHIP = deferred(r"ship|not among")  # told also in a paragraph after the loss


@cache
def words_of_dying() -> frozenset[str]:
    """Give the last words of all by which many are told to have died."""
    told = (word_list("disasters", name) for name in ("killed", "perished", "dead"))
    return frozenset(phrase.split()[-1] for phrases in told for phrase in phrases)


def _there() -> str:
    """Give what lets words of dying tell what befell: no 'lost souls', 'shot at', 'died later'."""
    struck = "|".join(one_of("disasters", name) for name in ("fights", "calamities", "losses"))
    return (
        r"(?=[.;:)]|$|,(?! (?:and|but|or|later)\b)"
        rf"| (?:(?:in|of|during) (?:it|(?:the|that|this) (?:[a-z]+ )?(?:{struck}))|that|there|then"
        r"|when|with (?:him|her|them|the)|on board|aboard|instantly|outright|at sea"
        r"|(?:at|off|near) [A-Z]\w+)\b)"
    )


def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that is read here."""
    return words_of_dying().union(
        "board aboard live survive survived survivor survivors surviving gone went living body"
        " lived".split()
    )


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the deaths that a sentence tells without a verb of dying."""
    yield from _bodies(scene)
    yield from _not_seen(scene)
    if scene.tagged.dates:
        return
    match = _AMONG_THE_DEAD.search(scene.text, *scene.span)
    when = scene.discourse.moment or scene.discourse.narrative
    if when is None and match is not None:
        when = _of_the_loss(scene, match)
    if when is None:
        return
    if match is None and _ALL_LOST.search(scene.text, *scene.span):
        match = _ON_BOARD.search(scene.text, *scene.span)
    if match is not None:
        yield from _dead(scene, match, when)


def _of_the_loss(scene: Scene, match: re.Match[str]) -> str | None:
    """Give the day on which the one ship was lost that the text tells of, or the date told last."""
    happened = scene.discourse.happened
    lost = [day for (_, name), day in happened.items() if name == "wrecked"]
    if match["with_her"] or len(lost) == 1:
        return (lost[0] or None) if len(lost) == 1 else None
    return scene.discourse.last_moment if _OF_THE_SHIP.search(match[0]) else None


def _bodies(scene: Scene) -> Iterator[Draft]:
    """Read 'his body was found', of the day the tale has reached or the text's event is of."""
    match = _BODY.search(scene.text, *scene.span)
    when = scene.discourse.moment or scene.discourse.day_of_topic
    dated = any(one.year for one in scene.times)
    if match is None or not when or dated:
        return
    token = scene.token_from(match.start())
    who = scene.possessor(token) if token is not None and not scene.unstated(token) else None
    if who is not None and who.person and who.names:
        span = Span(*match.span())
        yield scene.draft(
            BY, who, "died", Date(when), Where(span, Span(*match.span("whose")), span),
            qualifiers={"what": Text("body was found")}, confidence=0.7,
        )  # fmt: skip


def _not_seen(scene: Scene) -> Iterator[Draft]:
    """Read what somebody did not live to see as told of one who had died by then."""
    for token in scene.tagged.dates[:1]:
        time = scene.tagged.time(token)
        if time is None or not time.year or time.range:
            continue
        match = _NOT_SEEN.search(scene.text, scene.span.start, time.start)
        if match is not None:
            for draft in _dead(scene, match, f"[..{time.year}]"):
                draft.qualifiers["what"] = Text("died")
                yield draft


def _dead(scene: Scene, match: re.Match[str], when: str) -> Iterator[Draft]:
    """Yield the death of whoever the clause of the match is about."""
    for at, clause in enumerate(scene.clauses):
        start = scene.tagged.starts[clause.group]
        verb_end = scene.tagged.ends[clause.verb]
        if clause.stance is None or not start <= match.end() or not match.start() < verb_end:
            continue
        if clause.stance[0] is Polarity.NEGATIVE and not _DENIED.match(match[0]):
            continue
        # "was not among the living" tells a death
        how = clause.stance._replace(polarity=Polarity.POSITIVE)
        for member in scene.actors[at]:
            if member.type in ("person", "") and member.names:
                yield scene.draft(
                    BY, member, "died", Date(when),
                    Where(
                        Span(scene.actor_spans[at].start, match.end()),
                        scene.actor_spans[at],
                        Span(*match.span()),
                    ),
                    how, qualifiers={"what": Text(_what(match))}, confidence=0.8,
                )  # fmt: skip
        return


def _what(match: re.Match[str]) -> str:
    """Give the words that tell of a death: 'lost with her' without the 'was' that a verb needs."""
    told = match.groupdict().get("with_her") or match[0]
    return told.removeprefix("was ").removeprefix("were ") if "lost with" in told else told
