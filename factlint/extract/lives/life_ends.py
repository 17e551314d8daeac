"""Both ends of a life as a bracket tells them: '(born 3 May 1871; died 1940)', '(? – 1440)'."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from factlint.limits import load_limits
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Span, Time

BORN = deferred(r"(?:^|[;,.]\s*|\b)(?:[Bb]orn|née|né|b\.|\*):?(?:\s|$|(?<=\*))")
DIED = deferred(r"(?:^|[;,.]\s*|\b)(?:[Dd]ied|deceased|d\.|†|killed|murdered|executed):?\s*")
_BAPTISED = deferred(r"(?:^|[^\w])(?:[Bb]apti[sz]ed|[Bb]apt?\.|[Cc]hristened)\s*(?:on )?$")
_WAS_BAPTISM = deferred(r"\s*[(\[](?:[Bb]apti[sz]|[Bb]apt?\.|[Cc]hristen)")
_CIRCA = r"(?:c\.|ca\.|circa|about|after|before|by)"
_DASH = deferred(rf"\s*(?:–|—|-|−|to|until|&ndash;)\s*{_CIRCA}?\s*$")
_PLACED_DASH = deferred(
    r",? (?:in )?[^;:()\d]{2,60}?\s*(?:–|—|−| - )\s*(?:[A-Z][^;:()\d]{2,60}, )?$"
    r"|\s*(?:–|—|−| - )\s*[A-Z][^;:()\d]{2,60}, $"  # "(Riga, 3 May 1871 – Leeds, 1940)"
)
_PLACED_END = deferred(r" [A-Z][^;:()\d]{2,60}$")  # "(... – 15 August 1836 Madrid)"
_ONLY_BEFORE = deferred(
    r"\s*(?:c\.|ca\.|circa|about|approximately|probably|possibly|before|after|by|between|\?)?\s*$"
)
_OPEN = deferred(r"\s*[-–—]\s*$")
# "(? – 1440)", "(3 May 1871 – unknown)", "(3 May 1871 – disappeared 1940)"
_UNKNOWN_BIRTH = deferred(r"(?:^|[;,]\s*)(?:\?+|[Uu]nknown|[Dd]ate unknown)\s*[-–—]\s*$")
_UNKNOWN_DEATH = deferred(
    r"\s*[-–—]\s*(?:(?:\?+|unknown|date unknown)\s*$"
    r"|(?:disappeared|vanished|missing|last seen|buried|lost)\b)"
)
_IS_A = deferred(r"\) is an? ")
_OR = deferred(r"\s*(?:/|,? or )\s*(?:c\.\s*)?")
_YEAR_LATER = deferred(r"/(?P<year>\d\d)(?!\d)")
_BRACKET = deferred(r"\s*[(\[][^()\[\]]*[)\]],?\s*")
_ASIDE = deferred(r"\s*[(\[][^()\[\]]*[)\]]")
_YEAR = deferred(r"-?\d{4}")
_SOLIDUS = deferred(r"\bA\.?H\.?\s*[/=;,(]?\s*$")  # "1 Muharram 950 AH / 6 April 1543"
_OTHER_SCRIPTS = "\u0370"  # the first letter behind the Latin blocks
_PLAIN = ",;?(/="


class End(NamedTuple):
    """One end of a life: its date, and where it is told."""

    time: Time
    edtf: str
    baptised: bool = False  # the day of the baptism, not of the birth


Ends = tuple[End | None, End | None]


def ends_of(text: str, inside: Span, times: list[Time]) -> Ends:
    """Give birth and death as a bracket tells them; `times` are the dates that stand in it."""
    told = list(dates_told(text, inside, times))
    if not told or text.find("respectively", *inside) >= 0:  # of several
        return None, None
    first = told[0]
    before = text[inside.start : first.time.start]
    if is_baptism(text, inside.start, first.time.span):
        return first._replace(baptised=True), _later(text, told)
    if (born := BORN.search(before)) or DIED.search(before):
        return _said(text, told, bool(born))
    if _UNKNOWN_BIRTH.search(before):
        return None, first if _plain_end(text[first.time.end : inside.end]) else None
    if not _nothing_before(before):
        return None, None
    if "/" in first.edtf:
        return _split(first, text[first.time.end : inside.end])
    died = _later(text, told)
    if died is not None and (
        DIED.search(text, first.time.end, died.time.start) or _ended(text, inside, died)
    ):
        return first, died
    return (first, None) if _only_born(text, inside, told) else (None, None)


def is_baptism(text: str, start: int, told: Span) -> bool:
    """Tell whether a date is a baptism's: 'baptised 3 May 1671', '3 May 1671 (baptised)'."""
    before = _BAPTISED.search(text[start : told.start])
    return before is not None or _WAS_BAPTISM.match(text, told.end) is not None


def years_between(born: End, died: End) -> int:
    """Give the difference of the two years; 0 where one of them is not known."""
    one, other = _year(born.edtf), _year(died.edtf)
    return other - one if one is not None and other is not None else 0


def is_said(text: str, inside: Span, time: Time) -> bool:
    """Tell whether a word before a date says that it is a birth's or a death's."""
    before = text[inside.start : time.start]
    return bool(BORN.search(before) or DIED.search(before) or _BAPTISED.search(before))


def dates_told(text: str, inside: Span, times: list[Time]) -> Iterator[End]:
    """Yield the dates of a stretch itself, those that are told as either of two as one."""
    last: End | None = None
    for time in times:
        if _is_aside(text, inside, time):
            continue
        joined = _joined(text, last, time) if last is not None else None
        if joined is None and last is not None and last.edtf:
            yield last
        last = joined or End(time, time.edtf or "")
    if last is not None and last.edtf:
        yield _with_year_later(text, last)


def _is_aside(text: str, inside: Span, time: Time) -> bool:
    """Tell whether a date stands in a bracket of its own: '[O.S. 21 April]'."""
    before = text[inside.start : time.start]
    opened = before.count("(") + before.count("[")
    return opened > before.count(")") + before.count("]")


def _joined(text: str, one: End, time: Time) -> End | None:
    """Give one end for two dates: '1871 or 1872', '3 May [O.S. 21 April] 1871'."""
    between = text[one.time.end : time.start]
    both = replace(one.time, end=time.end)
    known = one.time.known or ""
    if not one.edtf:
        year = known.startswith("--") and _YEAR.fullmatch(time.edtf or "")
        return (
            End(both, f"{time.edtf}{known[1:]}")
            if year and "N" not in between and _BRACKET.fullmatch(between)
            else None
        )
    stretch = one.time.range or ""
    if stretch.startswith("[") and stretch.endswith(f"{time.edtf}]"):
        return End(both, stretch)
    if _OR.fullmatch(between) and time.edtf and "/" not in one.edtf:
        return End(both, f"[{one.edtf.rstrip('~?%')},{time.edtf}]")
    return None


def _with_year_later(text: str, end: End) -> End:
    """Read '1940/41' as either."""
    match = _YEAR_LATER.match(text, end.time.end)
    if match is None or not (end.edtf.isdigit() and len(end.edtf) == 4):
        return end
    later = f"{end.edtf[:2]}{match['year']}"
    if later <= end.edtf:  # "1940/12" is a month
        return end
    return End(replace(end.time, end=match.end()), f"[{end.edtf},{later}]")


def _later(text: str, told: list[End]) -> End | None:
    """Give the death that the second date is, where a dash or a word says so."""
    if len(told) < 2:
        return None
    between = text[told[0].time.end : told[1].time.start]
    between = _WAS_BAPTISM.sub("(", between) if "(" in between else between
    bare = _bare(between)
    return told[1] if _until(bare) or DIED.search(bare) else None


def _bare(between: str) -> str:
    """Give what stands between two dates without what it has in brackets."""
    return _ASIDE.sub("", between)


def _ended(text: str, inside: Span, died: End) -> bool:
    return _plain_end(text[died.time.end : inside.end])


def _only_born(text: str, inside: Span, told: list[End]) -> bool:
    """Tell whether a date by itself is a birth's: '(June 26, 1965) is a', '(1939–)'."""
    time = told[0].time
    if _UNKNOWN_DEATH.match(text, time.end, inside.end):
        return _on_a_day(time) or len(told) > 1
    if len(told) > 1:
        return False
    alone = _on_a_day(time) and _IS_A.match(text, inside.end)
    return bool(alone or _OPEN.fullmatch(text, time.end, inside.end))


def _nothing_before(before: str) -> bool:
    """Tell whether a date opens a bracket, over a name in another script or how one is spoken."""
    if _ONLY_BEFORE.match(before.rpartition(";")[2].rpartition(",")[2]):
        return True
    told = before.rstrip()
    foreign = told[-1:] > _OTHER_SCRIPTS and told[-1:].isalpha()
    return foreign or told[-1:] in ("]", "/") or _SOLIDUS.search(before) is not None


def _on_a_day(time: Time) -> bool:
    return len(time.edtf or "") == len("1965-06-26") and not time.modifier


def _until(between: str) -> bool:
    return bool(_DASH.match(between) or _PLACED_DASH.match(between))


def _said(text: str, told: list[End], born: bool) -> Ends:
    first = told[0]
    if not born:
        return None, first
    if "/" in first.edtf:  # "born 1862–1929" is a life, oddly told
        ends = _split(first, "")
        return ends if ends[0] else (_opened(first), None)
    for one, other in itertools.pairwise(told):
        between = _bare(text[one.time.end : other.time.start])
        if DIED.search(between) or _until(between):
            return first, other
    return first, None


def _opened(end: End) -> End | None:
    start = end.edtf.partition("/")[0]
    return End(end.time, start) if start not in ("", "..") else None


def _split(end: End, rest: str) -> Ends:
    start, _, last = end.edtf.partition("/")
    if last == ".." and start and not rest.strip():  # "(1939–)"
        return End(end.time, start), None
    if not _plain_end(rest) or start in ("", "..") or last in ("", ".."):
        return None, None
    born, died = End(end.time, start), End(end.time, last)
    return (born, died) if 0 < years_between(born, died) <= load_limits().oldest else (None, None)


def _plain_end(rest: str) -> bool:
    told = not rest.strip() or rest.lstrip()[0] in _PLAIN or rest.startswith((" in ", " ["))
    return told or _PLACED_END.match(rest) is not None


def _year(edtf: str) -> int | None:
    match = _YEAR.search(edtf)
    return int(match[0]) if match is not None else None
