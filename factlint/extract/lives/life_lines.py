"""Lines that tell the life of whom a text is about without a name: 'Born: 3 March 1902, Riga.'.

They stand under the title, as the words do that say who somebody was: 'Goalkeeper, 1902–1978'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.lives.nationalities import is_calling
from factlint.limits import load_limits
from factlint.model import Date, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "lifespan"
_LAST_BLOCK = 4  # of those under a title
_PLACE = r"(?:(?:in |at |near )?[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}(?:, [A-Z][\w'’.-]+){0,2})"
_AHEAD = rf":?(?: {_PLACE},?)? ?(?:on )?$"
_BORN = deferred(rf"(?:Born|born|B\.|b\.){_AHEAD}")
_DIED_ALONE = deferred(rf"(?:Died|died|D\.|d\.){_AHEAD}")
_DIED = deferred(rf"(?:,? {_PLACE})?[;,.]? ?[–—-]?(?: and)? ?(?:[Dd]ied|[Dd]\.){_AHEAD}")
_REST = deferred(rf"(?:,? {_PLACE})?\.?\s*")
_YEARS = deferred(
    r"(?P<who>[A-Z][^\d.;:()]{2,80}), (?P<born>1\d{3}|20\d\d) ?[–-] ?(?P<died>1\d{3}|20\d\d)\.?"
)
_HEAD = deferred(r"\W*[a-z'’-]+(?: (?!(?:of|in|to|and|at|from|for|by|with|on)\b)[a-z'’-]+)*")
_ENDS = ("born", "died")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the birth and the death that such a line tells of the text's topic."""
    topic = scene.discourse.document_topic
    if scene.block > _LAST_BLOCK or topic is None or topic.type != "person":
        return
    text = scene.text
    years = _YEARS.fullmatch(text.strip()) if not scene.span.start else None
    if years is not None and _is_life(scene, topic, years["who"], years["born"], years["died"]):
        for name in ("born", "died"):
            yield _draft(scene, topic, name, years[name], Span(*years.span(name)))
        return
    times = [one for one in scene.times if one.kind == "date" and one.edtf and not one.range]
    if (
        any(one.member.type == "person" for one in scene.named)
        or not 0 < len(times) < len(_ENDS) + 1
    ):
        return
    for name, time in _told(scene, times):
        yield _draft(scene, topic, name, time.edtf or "", time.span)


def _told(scene: Scene, times: list[Time]) -> list[tuple[str, Time]]:
    """Give what a sentence of nothing but dates and places tells."""
    text, (start, end) = scene.text, scene.span
    if not _REST.fullmatch(text, times[-1].end, end):
        return []
    if len(times) == 1:
        for name, pattern in zip(_ENDS, (_BORN, _DIED_ALONE), strict=True):
            if pattern.fullmatch(text, start, times[0].start):
                return [(name, times[0])]
        return []
    both = _BORN.fullmatch(text, start, times[0].start)
    both = both and _DIED.fullmatch(text, times[0].end, times[1].start)
    return list(zip(_ENDS, times, strict=True)) if both else []


def _is_life(scene: Scene, topic: Member, who: str, born: str, died: str) -> bool:
    """Tell whether years behind a name, or behind what somebody was, are those of a life."""
    years = int(died) - int(born)
    if who in (topic.name, *topic.names):
        return load_limits().shortest_life <= years <= load_limits().oldest
    calling = _HEAD.match(who.lower())  # no "Letters of Otto Lund, 1830–1902", and no "Works"
    if not scene.block or not who[1:].islower() or calling is None:
        return False
    told = is_calling(calling[0].split()[-1])
    return told and load_limits().longest_term < years <= load_limits().oldest


def _draft(scene: Scene, topic: Member, name: str, date: str, told: Span) -> Draft:
    return scene.draft(
        BY, topic, name, Date(date), Where(scene.span, told, told), confidence=0.9,
    )  # fmt: skip
