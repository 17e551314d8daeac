"""How many died in what a text is about, as its opening says: 'It killed 78 men and boys'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.lives.fates import words_of_dying
from factlint.extract.reckoning.figures import FIGURE, value_of
from factlint.model import Origin, Quantity, Span
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "toll"
_DEED = deferred(
    lambda: (
        r"\b(?:killed|killing|claimed|claiming|cost(?:ing)?|(?:with|in) the loss of|the deaths? of"
        rf"|death toll of) (?P<number>{FIGURE})(?: of the)? {_people()}"
    )
)
_FATE = deferred(lambda: rf"(?<![\w,.])(?P<number>(?i:{FIGURE})) {_people()} {_died()}\b")
_ALL_OF_IT = deferred(  # "Nine people died." behind the sentence that tells of the event
    lambda: (
        rf"(?i:{FIGURE}) {_people()} {_died()}"
        r"(?:,? and [^.,;]*\b"
        rf"(?:{one_of('disasters', 'hurt')}|{one_of('disasters', 'rescued')}))?\.?$"
    )
)
_IN_ALL = deferred(r"(?:In all|Altogether|In total|All told),? ")
_AND_MORE = deferred(
    lambda: (
        rf",? (?:and|plus|as well as|or|to) (?:about |some |another )?{FIGURE}\b"
        rf"(?! (?:were )?(?:{one_of('disasters', 'hurt')}))"
    )
)
_ONLY_SOME = deferred(
    r"\b(?:including|among|of whom|of which|another|further|more|about|some|around|over|nearly"
    r"|almost|up to|at least|than|estimated|initially|later|first)\b"
)


def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that is read here."""
    return words_of_dying().union("killing claimed claiming cost costing loss deaths".split())


def _died() -> str:
    return rf"(?:{one_of('disasters', 'perished')}|were (?:{one_of('disasters', 'killed')}))"


def _people() -> str:
    victims = one_of("disasters", "victims")
    return rf"(?:(?:{victims})\b(?: and (?:women|boys|girls|children|crew)\b)?)"


_KIND = r"(?:men|women|children|boys|girls|infants|adults|passengers|crew|sailors|miners)"
_EACH = deferred(rf"(?P<number>{FIGURE}) {_KIND}\b")
_APART = deferred(
    lambda: (
        rf"\b[Tt]he (?:{one_of('disasters', 'dead')}) (?:were|numbered|consisted of)"
        rf" (?P<row>{FIGURE} {_KIND}(?:, {FIGURE} {_KIND})*,? and {FIGURE} {_KIND})(?= ?[.;]|$)"
    )
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the one number of dead that the opening gives for the text's own event."""
    topic = scene.discourse.document_topic
    if topic is not None and topic.type == "event":
        yield from _told_apart(scene, topic)
    if scene.origin is not Origin.LEAD or topic is None or topic.type != "event":
        return
    own = any(topic in acting for acting in scene.actors)
    alone = _IN_ALL.match(scene.text, scene.span.start) or _ALL_OF_IT.match(scene.text, *scene.span)
    if scene.span.start and not own and not alone:
        return
    told = [
        match for pattern in (_DEED, _FATE)
        for match in pattern.finditer(scene.text, *scene.span)
    ]  # fmt: skip
    if len(told) == 1 and _is_all(scene, told[0]):
        number = value_of(told[0]["number"])
        span = Span(*told[0].span())
        if number is not None:
            yield scene.draft(
                BY, topic, "deaths", Quantity(number, number, ""),
                Where(span, span, Span(*told[0].span("number"))),
            )  # fmt: skip


def _told_apart(scene: Scene, topic: Member) -> Iterator[Draft]:
    """Yield 'the dead were 61 men, 34 women and 53 children' as the number of them all."""
    match = _APART.search(scene.text, *scene.span)
    if match is None or scene.unstated(0) or _ONLY_SOME.search(match[0]):
        return
    numbers = [value_of(one["number"]) for one in _EACH.finditer(match["row"])]
    told = [one for one in numbers if one is not None]
    if len(told) == len(numbers) > 1:
        span, row = Span(*match.span()), Span(*match.span("row"))
        value = Quantity(sum(told), sum(told), "")
        yield scene.draft(BY, topic, "deaths", value, Where(span, span, row))


def _is_all(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether nothing beside a number says that it is only some, or uncertain."""
    before = scene.text[scene.span.start : match.start("number")].rpartition(",")[2]
    after = scene.text[match.end() : scene.span.end]
    return not (_ONLY_SOME.search(before) or _AND_MORE.match(after) or scene.unstated(0))
