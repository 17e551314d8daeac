"""Whom an obituary is of: a title tells it by the way, or the first words of a paragraph do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.looking import HEADS
from factlint.model import BlockKind
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.entities.mentions import Mention
    from factlint.extract.looking import Look
    from factlint.model import Document

_NEWS = deferred(  # "Ada Hay obituary", "Ada Hay, painter and poet, dies at 93"
    r"(?:, [^,]{2,60},)? (?:[Oo]bituary"
    r"|(?:[Dd]ies|(?:[Ii]s )?[Dd]ead|[Hh]as [Dd]ied|passes away)(?: at| aged|, ).*)$"
)
_REMEMBERED = deferred(
    r"(?:(?:An )?[Oo]bituary (?:of|for)|In (?:loving )?[Mm]emory of|In [Mm]emoriam|Remembering"
    r"|Tributes? to)(?: the late)? (?=[A-Z])"
)
_BEFORE = deferred(
    r"(?:(?:My|Our) [a-z -]{3,30},? "
    r"|(?!.*\b(?:is|was|that|when|as|after)\b)[A-Z][^.;:!?]{0,60} )?(?:[A-Z][a-z]+\. )?"
)
_DIED = deferred(
    r"(?: \([^()]*\))?(?: (?:of|from|near|in) [A-Z][\w'’ -]{1,40}?){0,2}"
    r"(?:,[^;:.]{2,160}?,|,)?(?: who)?"
    r"(?: has(?: reportedly| sadly)? (?:died|passed away)\b| (?:sadly |peacefully )?passed away\b"
    r"| died\b[^.;]{0,80}? (?:aged? \d|(?:at )?the age of \d|at \d\d|birthday\b|at home\b"
    r"|at (?:his|her) (?:[A-Z]\w+ )?home\b"
    r"|at the \w))"
)
_OPENING = 3  # paragraphs in which an obituary tells whose it is
_SECTIONS = 2  # headings above which a text tells of several


def without_the_news(title: str) -> str:
    """Leave out of a title what says no more than that somebody died."""
    return _NEWS.sub("", _REMEMBERED.sub("", title, count=1), count=1)


def mourned(document: Document, looks: dict[int, Look], cast: Cast) -> Member | None:
    """Give whom a text is of that soon says who 'has died aged 91', or 'died at home'."""
    if sum(one.kind in HEADS for one in document.blocks) > _SECTIONS:
        return None
    paragraphs = [
        number for number, one in enumerate(document.blocks) if one.kind is BlockKind.PARAGRAPH
    ]
    for number in paragraphs[:_OPENING]:
        persons = [_itself(one) for one in looks[number].mentions if " " in one.text]
        text = document.blocks[number].text
        if persons and _opens(text, persons[0].start) and _DIED.match(text, persons[0].end):
            return cast.see(persons[0]._replace(initial=False, type="person"))
    return None


def _itself(mention: Mention) -> Mention:
    """Leave out where somebody is of: 'Ada Hay of Low Farm'."""
    name, of, _ = mention.text.partition(" of ")
    if not of or " " not in name:
        return mention
    return mention._replace(text=name, end=mention.start + len(name))


def _opens(text: str, start: int) -> bool:
    """Tell whether nothing but who it is stands before a name in its sentence."""
    return _BEFORE.fullmatch(text, text.rfind(". ", 0, start) + 2, start) is not None or (
        _BEFORE.fullmatch(text, 0, start) is not None
    )
