"""Named periods used as dates: 'during World War II', 'after the Crimean War'."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.model import Time
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re

    from factlint.extract.scene import Named
    from factlint.model import Span

_BEFORE = deferred(
    r"\b(?:(?P<during>during|throughout|in|amid)\s+(?:the\s+)?(?:course\s+of\s+)?"
    r"|(?P<since>since)\s+(?:the\s+end\s+of\s+)?|(?P<after>after|following)\s+(?:the\s+end\s+of\s+)?"
    r"|(?P<until>until|till)\s+(?:the\s+(?:outbreak|start|beginning)\s+of\s+)?"
    r"|(?P<before>before|prior\s+to)\s+(?:the\s+(?:outbreak|start|beginning)\s+of\s+)?"
    r"|(?:at|on|with|by|upon)\s+the\s+(?:(?P<start>outbreak|start|beginning)|(?P<end>end|close))"
    r"\s+of\s+)(?:the\s+)?$"
)
_WAR = deferred(
    r"\b(?:[A-Z][\w'’-]+ )?(?P<last>[A-Z][\w'’-]+ [Ww]ars?(?: (?:II?|One|Two|[12])\b)?)(?!\w)"
)
_FAR = 40  # characters before a name in which its preposition stands
_LEAST = 4  # letters of a word that may have a slip


def apart(text: str, span: Span, named: list[Named]) -> tuple[list[Time], list[Named]]:
    """Part the names of a sentence that stand for the time of something from all others."""
    times = _wars(text, span)
    others = []
    for one in named:
        mention = one.mention
        if any(mention.start < war.end and war.start < mention.end for war in times):
            continue
        years = _period(mention.text) if mention.type != "person" else None
        time = _dated(text, mention.start, mention.end, years) if years else None
        if time is None:
            others.append(one)
        else:
            times.append(time)
    return times, others


def _wars(text: str, span: Span) -> list[Time]:
    """Give the times that names of wars tell, however their capitals are set."""
    if text.find(" War", *span) < 0 and text.find(" war", *span) < 0:
        return []
    return [time for match in _WAR.finditer(text, *span) if (time := _war(text, match)) is not None]


def _war(text: str, match: re.Match[str]) -> Time | None:
    for start in (match.start(), match.start("last")):
        years = _period(text[start : match.end()])
        if years is not None:
            return _dated(text, start, match.end(), years)
    return None


def _dated(text: str, at: int, end: int, edtf: str | None) -> Time | None:
    """Give a period as a date under the words before it; what happened after it came no sooner."""
    match = _BEFORE.search(text[max(at - _FAR, 0) : at].lower()) if edtf is not None else None
    if edtf is None or match is None:
        return None
    first, _, last = edtf.partition("/")
    how = match.lastgroup or ""
    told = {
        "during": edtf, "since": f"{last}/..", "after": f"{last}/..", "until": f"../{first}",
        "before": f"../{first}", "start": first, "end": last,
    }  # fmt: skip
    modifier = "" if how in ("start", "end") else how
    return Time(at, end, text[at:end], "date", told[how], None, modifier=modifier)


@lru_cache(maxsize=4096)
def _period(name: str) -> str | None:
    """Give the years of a named period; one letter of its name may be wrong: 'Wrld War I'."""
    periods = load_language().periods
    found = periods.get(name)
    if found is None and "war" in name.lower():
        found = next((years for known, years in periods.items() if _slip(name, known)), None)
    return found


def _slip(name: str, known: str) -> bool:
    words, wanted = name.lower().split(), known.lower().split()
    if len(words) != len(wanted):
        return False
    other = [pair for pair in zip(words, wanted, strict=True) if pair[0] != pair[1]]
    return not other or (len(other) == 1 and len(other[0][1]) >= _LEAST and _one_letter(*other[0]))


def _one_letter(word: str, other: str) -> bool:
    """Tell whether a word becomes the other by one letter more, less or else."""
    if len(word) > len(other):
        word, other = other, word
    if len(other) - len(word) > 1:
        return False
    at = next((at for at, one in enumerate(word) if one != other[at]), len(word))
    return word[at + (len(word) == len(other)) :] == other[at + 1 :]
