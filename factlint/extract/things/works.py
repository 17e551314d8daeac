"""Works told with what they are: 'her novel *Low Water* (1931)', '*Low Water*, a 1931 novel by'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.limits import load_limits
from factlint.model import Date, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named, Scene

BY = "work"
_TOLD_BEFORE = deferred(
    lambda: (
        r"\b(?P<whose>(?:[Hh]is|[Hh]er|[^\W\d]\w+['’]s) "
        rf"(?:(?:{one_of('works', 'ranks')}) ){{0,3}})?"
        rf"(?P<noun>{one_of('works', 'dated')})(?:,| called| titled| entitled)? [\"“]?"
        r"(?:The |An? )?$"
    )
)
_BEING = deferred(r"[\"”]? (?:is|was) an? ")
_YEAR = deferred(r"[\"”]? \((?P<year>\d{4})\)")
_SAID_BEHIND = deferred(
    lambda: (
        r"[\"”]?(?: (?:is|was) an?|, an?) (?:(?P<year>\d{4}) )?(?:[\w-]+,? ){0,5}?"
        rf"(?P<noun>{one_of('works', 'dated')})\b"
    )
)
_BY = deferred(r" (?:(?:co-)?(?:written|directed) )?by (?:the (?:[\w-]+ ){1,4})?$")
_AUTHORED = deferred(r"[Hh](?:is|er)\b")
_FAR = 80  # characters in front of a title in which what it is told to be stands


def signs() -> frozenset[str]:
    """Give the nouns, one of which stands in every sentence that tells what a work is."""
    return word_list("works", "dated")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield when works appeared, and whose they are."""
    if scene.question or scene.void:
        return
    for one in scene.named:
        kinds = ("work", "", "place") if _opens(scene, one) else ("work", "")
        if one.member.type in kinds and not one.mention.title:
            yield from _told_before(scene, one)
            yield from _told_behind(scene, one)


def _opens(scene: Scene, title: Named) -> bool:
    """Tell whether a sentence says of a title what it is: 'The Salt Road is a 1938 film'."""
    before = scene.text[scene.span.start : title.mention.start].strip()
    being = _BEING.match(scene.text, title.mention.end)
    return being is not None and before in ("", "The", "A", "An")


def _told_before(scene: Scene, title: Named) -> Iterator[Draft]:
    start = title.mention.start
    told = _TOLD_BEFORE.search(scene.text, max(start - _FAR, scene.span.start), start)
    if told is None:
        return
    title.member.type = "work"
    title.member.nouns.add(told["noun"])
    year = _dated(_YEAR.match(scene.text, title.mention.end))
    if year is not None:
        yield _published(scene, title, told["noun"], Span(*year.span("year")))
    author = _owner(scene, told.start("whose")) if told["whose"] else None
    if author is not None and told["noun"] in word_list("works", "own"):
        yield _by(scene, title, *author)


def _told_behind(scene: Scene, title: Named) -> Iterator[Draft]:
    end = title.mention.end
    bracketed = _dated(_YEAR.match(scene.text, end))
    told = _SAID_BEHIND.match(scene.text, bracketed.end() if bracketed is not None else end)
    if told is None:
        return
    title.member.type = "work"
    title.member.nouns.add(told["noun"])
    year = _dated(told) or bracketed
    if year is not None:
        yield _published(scene, title, told["noun"], Span(*year.span("year")))
    for one in scene.named:
        if one.member.type == "person" and one.mention.start > told.end():
            if _BY.match(scene.text[told.end() : one.mention.start - _titled(one)]):
                yield _by(scene, title, one.member, one.span)
            return


def _dated(told: re.Match[str] | None) -> re.Match[str] | None:
    """Give what was found only with a year in which a work may have appeared."""
    year = told["year"] if told is not None else None
    return told if year is not None and load_limits().is_year_of_work(int(year)) else None


def _titled(one: Named) -> int:
    """Give the characters that a title before a name takes: 'Sir Otto Hay'."""
    return len(one.mention.title) + 1 if one.mention.title else 0


def _owner(scene: Scene, start: int) -> tuple[Member, Span] | None:
    """Give whose a work is by the word before it: 'her', or a name."""
    if _AUTHORED.match(scene.text, start) and start in scene.tagged.starts:
        token = scene.tagged.starts.index(start)
        member = scene.possessor(token)
        surely = member is scene.discourse.topic or any(member in one for one in scene.actors)
        return (member, scene.token_span(token, token)) if member is not None and surely else None
    for one in scene.named:
        if one.mention.start <= start < one.mention.end and one.member.type == "person":
            return one.member, one.span
    return None


def _published(scene: Scene, title: Named, noun: str, year: Span) -> Draft:
    return scene.draft(
        BY, title.member, "published", Date(scene.text[slice(*year)]),
        Where(title.span.around(year), title.span, year), qualifiers={"as": Text(noun)},
    )  # fmt: skip


def _by(scene: Scene, title: Named, author: Member, who: Span) -> Draft:
    where = Where(title.span.around(who), title.span, who)
    return scene.draft(BY, title.member, "author", About(author), where)


def settle(drafts: list[Draft]) -> None:
    """Give what appeared the nouns by which the text tells what it is."""
    for draft in drafts:
        if draft.property == "published" and "as" not in draft.qualifiers:
            nouns = draft.subject.nouns & word_list("works", "dated")
            if nouns:
                draft.qualifiers["as"] = Text(" ".join(sorted(nouns)))
