"""What a sentence hands on: 'According to Reve, …', 'He died in 1931, his widow said'.

Such words are set aside before the sentence is parted into clauses, so that "was, Reve writes,
born in 1850" is one verb, and Reve no subject. What is told stands for the whole sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.syntax.grammar import SAYING
from factlint.model import Modality
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.syntax.tagging import Tagged


class Said(NamedTuple):
    """That a sentence is handed on, and by whom where that is told."""

    modality: Modality
    speaker: str


Aside = tuple[tuple[int, int], Said | None]  # the tokens, and what they make of the sentence
HEARSAY = Said(Modality.HEDGED, "")
_SAID = SAYING | frozenset("say claim write writes noted notes admitted recalls remembers".split())
_INVERTED = frozenset("said says writes claims argues believes insists recalled recalls".split())
TALES = word_list("speech", "tales")
_WISHED = frozenset("hoped expected feared".split())  # "as he had hoped": it was so
_GOING = frozenset("goes went has had have".split())
_VIEWS = word_list("speech", "views")
_BY = TALES | {"account", "accounts", "repute", "reckoning"}
_ON = frozenset("showing testimony evidence telling reckoning".split())
_OTHERWISE = frozenset("other tradition word joke".split())  # "In other words", "In a word"
_RULES = word_list("speech", "rules")
SIGNS = _SAID | _VIEWS | TALES | _ON | {"according", "hear", "trust", "far"}
_OPENERS = frozenset("as so at least or".split())  # "as Reve says", "so the monks say"
_VERBS = frozenset("bhvsmd")
_SPEAKER = deferred(r"[DSaw#rNgfvTBPn]+(?:m(?=,))?")  # "a forged will,"
_NEXT_ONE = deferred(r"(?<=[Nwr])(?:D|(?<=[wr])N(?=a*[vbhmds]))")  # "to the file Ada Hay died"
_IN_VIEW = deferred(
    r"[Py](?:[DS]?[aw]{0,2}(?P<of>[wg])f(?P<who>[DSaw#rN]{1,6})|(?P<own>[DSawN]{1,6}[wg])),"
)
_HAS_IT = deferred(r"(?P<who>[DSaw]{0,3}w)[hm]h?JK")
_AS_FAR = deferred(r"[aU]wU[^,]{1,8},")
_IF = deferred(r"(?<=[NwrB]),(?P<if>U)[^,;]{2,8},(?=[bhmv])")
_TO_HEAR = deferred(r"Pw(?P<who>[DSaw]{0,3}[NwrO])wJ,")  # "To hear Ada Hay tell it,"
_ASIDE = deferred(
    r"(?P<lead>^|[,;])(?P<as>[Ua]{0,2})(?P<who>[DS]?[aw#N]{0,3}(?:wf[DS]?w?)?[wrN]|[HYJDw])"
    r"(?P<be>[bhm]?)a*(?P<verb>[vshw])(?:[JO]|D?[wN])?(?=(?P<end>,|;|$))"
)
_BEHIND = deferred(
    r",(?P<verb>[vs])(?P<who>[DS][aw#]{0,3}[wr]|[DS]?w{0,2}N|[HY])(?=(?P<end>,|;|$))"
)
_DESCRIBED = deferred(r",(?:D|[aw]*w[Pf])[^,;]*(?:,|;|$)")
_TOLD_TO = ("told", "tells")


def set_aside(tagged: Tagged) -> Said | None:
    """Take out of a sentence's tags what says who tells it; say who that is."""
    if SIGNS.isdisjoint(tagged.small) and "hJK" not in tagged.tags and not _for_him(tagged):
        return None
    for span, said in _found(tagged):
        _fold(tagged, *span)
        if said is not None:
            return said
    return None


def _for_him(tagged: Tagged) -> bool:
    """Tell whether a sentence opens with whose view it tells: 'For Otto Hay, the abbey was'."""
    if not tagged.tags.startswith("PN,") or tagged.small[0] != "for":
        return False
    member = tagged.member(1)
    return member is not None and member.type == "person"


def _found(tagged: Tagged) -> Iterator[Aside]:
    if _for_him(tagged):
        yield (0, len("PN,")), _named(tagged, 1, 2)
    yield from _according(tagged)
    yield from _in_view(tagged)
    yield from _as_far(tagged)
    match = _HAS_IT.match(tagged.tags) or _TO_HEAR.match(tagged.tags)
    if match is not None and (tagged.tags[match.end() - 1] == "K" or tagged.small[1] == "hear"):
        yield match.span(), _by(tagged, match)
    for match in _ASIDE.finditer(tagged.tags):
        if _tells(tagged, match) and _stands_aside(tagged.tags, match):
            wished = tagged.small[match.start("verb")] in _WISHED
            yield (match.start(), _until(match)), None if wished else _by(tagged, match)
    for match in _BEHIND.finditer(tagged.tags):
        if tagged.small[match.start("verb")] in _INVERTED:
            # "said Otto Hay, a clerk at Lindworks": he keeps his name, for what is said of him
            named = match["end"] == "," and _DESCRIBED.match(tagged.tags, match.end()) is not None
            span = match.span("verb") if named else (match.start(), _until(match))
            yield span, _by(tagged, match)


def _according(tagged: Tagged) -> Iterator[Aside]:
    small = tagged.small
    at = small.index("according") if "according" in small else -1
    if at < 0 or small[at + 1 : at + 2] != ["to"]:
        return
    match = _SPEAKER.match(tagged.tags, at + 2)
    if match is None:
        yield (at, at + 2), HEARSAY
        return
    end = match.end()
    other = _NEXT_ONE.search(tagged.tags, at + 3, end)
    if other is not None and not at:
        end = other.start()
    if _RULES.isdisjoint(small[at + 2 : end]):
        comma = tagged.tags[end : end + 1] == ","
        begin = at - (at > 0 and tagged.tags[at - 1] == ",")
        yield (begin, end + comma), _named(tagged, at + 2, end)


def _as_far(tagged: Tagged) -> Iterator[Aside]:
    """Yield 'So far as Reve knew,' and, within a sentence, ', if we may trust the diary,'."""
    match = _AS_FAR.match(tagged.tags)
    if match is not None and tagged.small[:3] in (["so", "far", "as"], ["as", "far", "as"]):
        yield match.span(), HEARSAY
    for match in _IF.finditer(tagged.tags):
        if tagged.small[match.start("if")] == "if":
            yield match.span(), HEARSAY


def _in_view(tagged: Tagged) -> Iterator[Aside]:
    match = _IN_VIEW.match(tagged.tags) if tagged.small[0] in ("in", "by", "on") else None
    if match is None:
        return
    noun = match.start("of") if match["of"] else match.end("own") - 1
    wanted = {"by": _BY, "on": _ON}.get(tagged.small[0], (_VIEWS | TALES) - _OTHERWISE)
    if tagged.small[noun] in wanted and tagged.small[1] != "other":
        yield match.span(), _by(tagged, match) if match["who"] else HEARSAY


def _tells(tagged: Tagged, match: re.Match[str]) -> bool:
    """Tell whether an aside is of telling: 'so the monks say', 'as the story goes'."""
    if not _OPENERS.issuperset(tagged.small[slice(*match.span("as"))]):
        return False
    verb, who = tagged.small[match.start("verb")], tagged.small[match.end("who") - 1]
    if verb in _GOING:
        return who in TALES
    if verb not in _SAID or (match["be"] and match["who"] != "J" and not match["as"]):
        return False
    behind = match.end() > match.end("verb")
    as_told = match["as"] != "" and tagged.tags[match.end() - 1] == "J"  # "as Reve tells it"
    return not behind or verb in _TOLD_TO or as_told


def _stands_aside(tags: str, match: re.Match[str]) -> bool:
    """Tell whether the sentence goes on without an aside.

    'In 1902, Ada wrote, painted and taught' has no aside, but several verbs.
    """
    before, behind = tags[: match.start()], tags[match.end() + 1 :]
    if _VERBS.isdisjoint(before + behind):
        return False
    if not match["lead"]:
        return match["as"] != "" and match["end"] == ","
    several = behind[:1] in ("v", "s") or behind[:2] in ("Cv", "Cs")
    return match["end"] != "," or not several or before[-1:] in ("b", "h", "m")


def _until(match: re.Match[str]) -> int:
    """Give where an aside ends, the comma behind it included."""
    return match.end() + (match["end"] == ",")


def _by(tagged: Tagged, match: re.Match[str]) -> Said:
    return _named(tagged, *match.span("who"))


def _named(tagged: Tagged, first: int, end: int) -> Said:
    last = tagged.small[end - 1]
    if tagged.tags[first:end] in ("J", "D") or last in TALES or last in _VIEWS:
        return HEARSAY
    return Said(Modality.ATTRIBUTED, tagged.text[tagged.starts[first] : tagged.ends[end - 1]])


def _fold(tagged: Tagged, first: int, end: int) -> None:
    """Make words of a sentence mere adverbs of it; a comma parts them from a subject."""
    within = tagged.tags[first - 1 : first] in tuple("bhmdn") if first else False
    apart = not within and tagged.tags[end : end + 1] not in tuple("bhmdvsn")
    if tagged.tags[end - 1] == "," and apart:
        end -= 1
    folded = "a" * (end - first - 1) + ("," if tagged.tags[end - 1] == "K" else "a")
    tagged.tags = f"{tagged.tags[:first]}{folded}{tagged.tags[end:]}"
    tagged.dates = [at for at in tagged.dates if not first <= at < end]
