"""When a body was founded, by the way: 'Vantar (established in 1990)', 'since its founding'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.model import Date, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "body"
SIGNS = frozenset(
    "founded established formed incorporated founding foundation formation inception establishment"
    " creation".split()
)
_BRACKET = deferred(
    r" \((?:(?:first|originally) )?(?:founded|established|formed|incorporated)(?: in| on)? "
)
# Since its founding by Otto Brandt in 1990, the Riga Bank
_SINCE = deferred(
    r"U?P?S(?P<noun>[wg])(?:yD?[wag]*N)?P?(?P<when>T),D?[wag]{0,3}(?P<name>N)(?![S,])"
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield when bodies were founded."""
    if scene.bracketed:
        yield from _in_brackets(scene)
    match = _SINCE.match(scene.tagged.tags)
    if match is None or scene.tagged.small[match.start("noun")] not in SIGNS:
        return
    its = scene.tagged.small[match.start("noun") - 1] in ("its", "their")
    body, time = scene.tagged.member(match.end() - 1), scene.tagged.time(match.start("when"))
    if its and body is not None and time is not None and not scene.unstated(match.end() - 1):
        span = scene.token_span(match.end() - 1, match.end() - 1)
        yield from _founded(scene, body, span, time)


def _in_brackets(scene: Scene) -> Iterator[Draft]:
    """Yield 'the Riga Bank (founded in 1990)'."""
    for named in scene.named:
        match = _BRACKET.match(scene.text, named.mention.end, scene.span.end)
        told = next((one for one in scene.times if match and one.start == match.end()), None)
        if told is not None:
            yield from _founded(scene, named.member, named.span, told)


def _founded(scene: Scene, body: Member, span: Span, time: Time) -> Iterator[Draft]:
    if body.type not in ("organisation", "") or time.kind != "date" or not time.edtf:
        return
    body.type = "organisation"
    when = time.span
    yield scene.draft(BY, body, "founded", Date(time.stretch), Where(span.around(when), span, when))
