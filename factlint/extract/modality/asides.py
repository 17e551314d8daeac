"""Whole clauses in brackets: 'his brother lived there (the elder, Anton, had died in 1969)'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.looking import Sentence
from factlint.model import Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.scene import Scene

_BRACKET = deferred(r"\((?P<inside>[^()]{12,240})\)")
_WORDS = 4  # fewer are a date with its place, or a byname


def sentences_in(text: str, sentence: Sentence) -> Iterator[Sentence]:
    """Yield what stands in each bracket of a sentence and has a date and some words."""
    if not sentence.times or text.find("(", *sentence.span) < 0:
        return
    for match in _BRACKET.finditer(text, *sentence.span):
        start, end = match.span("inside")
        times = [one for one in sentence.times if start <= one.start and one.end <= end]
        if any(one.kind == "date" for one in times) and match["inside"].count(" ") >= _WORDS:
            mentions = [one for one in sentence.mentions if start <= one.start and one.end <= end]
            yield Sentence(Span(start, end), mentions, times)


def tells(scene: Scene) -> bool:
    """Tell whether a bracket holds a clause of its own: somebody who acts, and a verb."""
    if not scene.clauses or scene.question:
        return False
    first = scene.clauses[0]
    stated = first.subject is not None and not first.reduced and first.stance is not None
    return stated and not _may_describe(scene)


def _may_describe(scene: Scene) -> bool:
    """Tell whether a verb may be a participle: 'finalist for the best book published in 1904'."""
    first, tags = scene.clauses[0], scene.tagged.tags
    bare = first.group == first.verb and tags[first.after : first.after + 1] in ("P", "T", "y")
    subject = first.subject
    return bare and subject is not None and "P" in tags[subject.at[-1] : first.group]
