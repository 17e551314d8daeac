"""Whom a text speaks of at a time without saying outright that they acted then: 'told-of'.

A clause without a date stands, in a narrative, near the date told before it, and before the next
one told of the same person. Such a claim is an inference and its confidence says so: checks that
need proof leave it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import Draft
from factlint.extract.syntax.grammar import tag_of
from factlint.model import Date, Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named, Scene, Setting
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "narrative"
CARRIED = 0.4  # confidence of a date carried over from the sentence before
BACKGROUND = 0.3  # and of one that was only background there: "after the coup of 1917"
ASIDE = 0.3  # of the date of a sentence for those that it names besides the one who acts
TOLD_OF = "told-of"
_OPENING = deferred(r"(?:He|She|They|Both|It)\b")
_NOUN_PHRASE = deferred(
    r"(?:(?:However|Meanwhile|Instead|Soon|But|And|Yet|Then|Later|Shortly after(?:wards?)?),? )?"
    r"(?P<first>[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|\d{1,3}|[Ss]everal|[Mm]any) "
    r"(?P<noun>[A-Za-z-]+)"
)
_WORDS = deferred(r"[A-Za-z-]+|[,.;:()]")
_NOBODY = word_list("names", "nobody")
STRETCH = deferred(r"[PU](?P<long>L)(?!w)")  # for six years, after two years
_FAR = 60  # characters of a sentence in which its first verb stands
_LONGEST = 5  # words of what acts
_YEAR = deferred(r"\d{4}(?=$|-)")
_LASTING = ("person", "organisation")
_NAMED = ("person", "work")
_FREE = ("born", "published", "created", "updated", TOLD_OF)  # they move no tale of somebody on


_NOW = deferred(r"\b(?:is|are) (?:now |today |currently |still |also )?(?:an?|the|one) ")
_GOING_ON = deferred(r"\bwent on to (?:be|become|serve)\b|\b(?:before|after) a (?:spell|stint)\b")


def meanwhile(
    setting: Setting, span: Span, named: list[Named], *, parsed: bool = False
) -> Iterator[Draft]:
    """Yield that people and organisations are told of at the time the tale has reached.

    Who acts without a name is left to `acting` where the sentence is parsed.
    """
    year = setting.discourse.narrative
    if year is None or "?" in setting.text[max(span.end - 2, span.start) : span.end]:
        return
    if _NOW.search(setting.text, *span):  # "The club is a member of the league": it is today
        return
    if _GOING_ON.search(setting.text, *span):  # "It went on to be a cinema, and later a store"
        return
    for member, who in _spoken_of(setting, span, named, parsed):
        yield _draft(setting, member, Date(year), span, who, _trust(setting))


def _spoken_of(
    setting: Setting, span: Span, named: list[Named], parsed: bool
) -> Iterator[tuple[Member, Span]]:
    """Yield whom a sentence speaks of, 'he' at its opening included, each once."""
    met: set[str] = set()
    opening = _OPENING.match(setting.text, span.start)
    if opening is not None:
        for member in meant_by(setting.discourse, opening[0], []):
            met.add(member.id)
            yield member, Span(*opening.span())
    for number, one in enumerate(named):
        opens = not number and setting.text[span.start : one.mention.start] in ("", "The ", "the ")
        if one.member.id not in met and (
            one.member.type in _LASTING or (opens and one.member.type)
        ):
            met.add(one.member.id)
            yield one.member, one.span
    noun = None if parsed else _opening_noun(setting, span)
    if noun is not None and not any(one.span.start < noun.end for one in named):
        yield nameless(setting, noun), noun


def nameless(setting: Setting, noun: Span) -> Member:
    """Give who 'the Soviet authorities' or '14 sailors' are."""
    article, _, rest = setting.text[slice(*noun)].partition(" ")
    definite = article.lower() in ("the", "these", "those")
    name = rest if definite or article.lower() in ("a", "an") else f"{article} {rest}"
    return setting.discourse.described_again(name, definite=definite)


def _opening_noun(setting: Setting, span: Span) -> Span | None:
    """Give the words at a sentence's opening that act in it: 'However, the authorities asked'."""
    match = _NOUN_PHRASE.match(setting.text, span.start, span.end)
    if match is None or match["noun"].lower() in _NOBODY:
        return None
    words = _WORDS.findall(setting.text, match.end(), min(match.end() + _FAR, span.end))
    for number, word in enumerate([match["noun"], *words]):
        tag = tag_of(word.lower())
        if tag in "vbhdm" and number:
            end = setting.text.index(word, match.end())
            return Span(match.start("first"), end - 1) if number < _LONGEST else None
        if tag not in "wrg#" or word.lower() in _NOBODY:
            return None
    return None


def acting(scene: Scene, known: set[str]) -> Iterator[Draft]:
    """Yield that those who act in a sentence without a date are told of at the tale's time.

    `known` are the ids of those of whom that has been said.
    """
    year = scene.discourse.narrative
    if year is not None and not _NOW.search(scene.text, *scene.span):
        for member, who in _actors(scene):
            if member.id not in known:
                known.add(member.id)
                yield _draft(
                    scene.setting, member, Date(year), scene.span, who, _trust(scene.setting)
                )


def besides(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield that a dated sentence tells of others than those who act then."""
    year, until = _told_at(scene)
    if year is None:
        return
    dated = [draft for draft in drafts if isinstance(draft.value, Date)]
    met = {draft.subject.id for draft in dated}
    told = {draft.subject_span.end for draft in dated}
    others = [(one.member, one.span) for one in scene.named if one.member.type in _NAMED]
    for member, who in [*_actors(scene), *others]:
        if member.id not in met and not (member.type == "description" and who.end in told):
            met.add(member.id)
            draft = _draft(scene.setting, member, Date(year), scene.span, who, ASIDE)
            if until:
                draft.qualifiers["time"] = Date(f"{year}/{until}")
            yield draft


def _actors(scene: Scene) -> Iterator[tuple[Member, Span]]:
    for clause, members, span in zip(scene.clauses, scene.actors, scene.actor_spans, strict=True):
        if clause.stance is None:
            continue
        yield from ((member, span) for member in members if member.type)
        noun = None if members or clause.reduced else _without_name(scene, clause)
        if noun is not None:
            yield nameless(scene.setting, noun), noun


def _without_name(scene: Scene, clause: Clause) -> Span | None:
    """Give the words of a subject that has no name: 'the Latvian authorities'."""
    subject, tags = clause.subject, scene.tagged.tags
    if subject is None or subject.kind != "noun":
        return None
    first, last = subject.first, subject.at[-1]
    while tags[first] == "a":
        first += 1
    if tags[first] not in "DS#" or scene.tagged.small[last] in _NOBODY:
        return None
    return scene.token_span(first, last)


def after_stay(scene: Scene, clause: Clause, year: str) -> str:
    """Give where the tale is after 'was sent there in 1982 for six years': in 1988."""
    for match in STRETCH.finditer(scene.tagged.tags, clause.verb, clause.end):
        if scene.tagged.small[match.start()] == "for":
            return f"{int(year) + years_of(scene.tagged.time(match.start('long'))):04}"
    return year


def years_of(time: Time | None) -> int:
    """Give the whole years of a stretch, or 0."""
    amount = time.amount if time is not None else None
    exact = amount is not None and amount.unit == "year" and amount.least == amount.most
    return int(amount.least) if exact and amount is not None and amount.least % 1 == 0 else 0


def _told_at(scene: Scene) -> tuple[str | None, str]:
    """Give the date of the tale that a dated sentence tells, and its end after a stay.

    That is its own date, or, where that looks back, the one told before.
    """
    for clause in scene.clauses:
        if clause.stance is None or clause.perfect:
            continue
        for _, time in clause.dates:
            if _YEAR.match(time.edtf or ""):
                year = (time.edtf or "")[:4]
                until = after_stay(scene, clause, year)
                return time.edtf, until if until != year else ""
    return scene.discourse.narrative, ""


def settle(drafts: Sequence[Draft]) -> None:
    """Say of people told of in passing until when that may have been: the next date of theirs."""
    following: dict[str, str] = {}
    for draft in reversed(drafts):
        value = draft.value
        if not isinstance(value, Date) or not draft.subject.person:
            continue
        year = _YEAR.match(value.edtf)
        if draft.property == TOLD_OF:
            until = following.get(draft.subject.id)
            if until is not None and draft.confidence <= CARRIED and value.edtf < until:
                draft.qualifiers["time"] = Date(f"{value.edtf}/{until}")
        elif year is not None and draft.property not in _FREE:
            following[draft.subject.id] = year[0]


def _trust(setting: Setting) -> float:
    return BACKGROUND if setting.discourse.by_background else CARRIED


def _draft(
    setting: Setting, member: Member, when: Date, span: Span, who: Span, confidence: float
) -> Draft:
    return Draft(
        member, TOLD_OF, when, BY, setting.block, span, who, who,
        confidence=confidence, origin=setting.origin,
    )  # fmt: skip
