"""Others of one name: 'another John Hay', 'a second Ark Royal', who is not the one told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.cast import Cast, Member
    from factlint.extract.mentions import Mention

_ANOTHER = deferred(
    r"\b(?:[Aa]nother|[Aa] (?:second|third|different|later|younger|previous)"
    r"|[Aa]n (?:earlier|older)|[Tt]he other) (?:[a-z]+ )?$"
)
_NUMBERED = deferred(r"\b[Tt]he (?:second|third|fourth|new|old|earlier|later|previous) $")
_SIGNS = frozenset(
    "another second third fourth different later younger previous earlier older other new old"
    "".split()
)
_FAR = 40  # characters before a name in which such words stand
_MADE_ANEW = ("ship", "building")  # these are numbered by name: 'the second Ark Royal'


def namesake(text: str, mention: Mention, cast: Cast) -> Member | None:
    """Give somebody new of a name that is known, where the text says it is another one's."""
    begin = max(mention.start - len(mention.title) - bool(mention.title), 0)
    before = max(begin - _FAR, 0)
    if _SIGNS.isdisjoint(text[before:begin].lower().split()[-2:]):
        return None
    known = cast.bearer(mention.text)
    if known is None or (known.type == "person" and " " not in mention.text):
        return None
    another = _ANOTHER.search(text, before, begin) is not None
    anew = known.type in _MADE_ANEW and _NUMBERED.search(text, before, begin) is not None
    if known.type in ("place", "") or not (another or anew):
        return None
    return cast.another(known, mention.text)
