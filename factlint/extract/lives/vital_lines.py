"""A life in one line, as obituaries end: 'Ada Mary Hay, nurse, born 7 May 1919; died 3 June 2013'.

The line gives the full name, so it is about whom the text is about where the surname is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.syntax.grammar import RELATION_NOUNS
from factlint.model import Date, Origin, Span
from factlint.names import parse_name
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named, Scene
    from factlint.model import Time

BY = "lifespan"
_OPENS = deferred(r"(?:[•*·–—-] ?)?(?:[A-Z][a-z]+\.? )?$")
_BORN = deferred(
    r"(?: ?[\"“‘'(][^\"“”‘()]{1,30}[\"”’')](?P<last> [A-Z][\w'’-]+)?)?(?:,? [A-Z]{2,4}\b){0,4}"
    r"(?:,(?P<what> [a-z][^.;:()\d]{0,90}?))?(?:,|:| -| –)? ?\b(?:was )?[Bb]orn:?"
)
_WHERE = r"(?: (?:in|at|near|on))?(?:,? [A-Z][\w'’.-]+(?: [a-z]{2,3}(?= [A-Z]))?){0,6},?(?: on)? ?"
_PLACED = deferred(_WHERE)
_DIED = deferred(rf"[;,.] (?:and )?(?:[Dd]ied|[Dd]):?{_WHERE}$")
_FAR = 250  # characters that marriages fill between the two


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the birth and the death of a line that tells both."""
    named = scene.named[0] if scene.named and len(scene.times) > 1 else None
    if named is None or not named.member.person:
        return
    text, start = scene.text, scene.span.start
    match = _BORN.match(text, named.mention.end, scene.span.end)
    if match is None or not _OPENS.match(text[start : named.mention.start]):
        return
    born = next((one for one in scene.times if one.start >= match.end()), None)
    if born is None or not _PLACED.fullmatch(text, match.end(), born.start):
        return
    died = next((one for one in scene.times if _is_death(text, born, one)), None)
    if died is None or not (born.edtf and died.edtf):
        return
    name = named.mention.text + (match["last"] or "")
    member = _meant(scene, named, name, match["what"] or "")
    for name, time in (("born", born), ("died", died)):
        yield scene.draft(
            BY, member, name, Date(time.edtf or ""),
            Where(Span(start, died.end), named.span, time.span),
        )  # fmt: skip


def _is_death(text: str, born: Time, time: Time) -> bool:
    if time.kind != "date" or not born.end < time.start <= born.end + _FAR:
        return False
    return _DIED.search(text, born.end, time.start) is not None


def _meant(scene: Scene, named: Named, name: str, what: str) -> Member:
    """Give whom the text is about where a line by itself has the full form of that name."""
    topic = scene.discourse.document_topic
    own = topic is None or topic.type != "person" or topic is named.member
    alone = scene.span.start == 0 and scene.origin is not Origin.LIST
    kin = not RELATION_NOUNS.isdisjoint(what.replace(",", " ").split())
    if topic is None or own or not alone or kin:
        return named.member
    surname = parse_name(name).surname
    if not surname or surname != parse_name(topic.name).surname:
        return named.member
    if {topic.gender, named.member.gender} == {"male", "female"}:
        return named.member
    scene.discourse.cast.bearers.also_call(topic, name)
    return topic
