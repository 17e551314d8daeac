"""How single templates are shown.

Each function gives parts in the order of the file: words of its own, or a parameter that is shown
as it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.sources.wikitext import datetemplates as dates
from factlint.sources.wikitext.calls import SEPARATOR, Call, Shown, fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.sources.wikitext.calls import Part, Parts


def first(call: Call) -> Parts:
    return [Shown("1")] if call[1] else []


def second(call: Call) -> Parts:
    return [Shown("2")] if call[2] else []


def fixed(words: str) -> Callable[[Call], Parts]:
    return lambda _call: [words]


def before(words: str) -> Callable[[Call], Parts]:
    return lambda call: [words, Shown("1")] if call[1] else []


def measure(unit: str) -> Callable[[Call], Parts]:
    return lambda call: [Shown("1"), f" {unit}"] if call[1] else []


def around(before: str, after: str) -> Callable[[Call], Parts]:
    return lambda call: [before, Shown("1"), after] if call[1] else []


def values(call: Call) -> Parts:
    parts: list[Part] = []
    for number, words in enumerate(call.positional(), 1):
        if words:
            parts += [SEPARATOR, Shown(str(number))] if parts else [Shown(str(number))]
    return parts


def ship(prefix: str) -> Callable[[Call], Parts]:
    return lambda call: [f"{prefix} ", Shown("1")] if call[1] else []


def any_ship(call: Call) -> Parts:
    return [Shown("1"), " ", Shown("2")] if call[1] else second(call)


def age(call: Call) -> Parts:
    numbers = [dates.number(word) for word in call.positional()]
    if len(numbers) < 6:
        return []
    age = dates.full_years(numbers[:3], numbers[3:6])
    return [str(age)] if age is not None else []


def as_of(call: Call) -> Parts:
    date = dates.written(call.positional()[:3], day_first=True)
    opening = "as of" if call["lc"] or call["bare"] else "As of"
    return [f"{opening} {date}"] if date else []


def convert(call: Call) -> Parts:
    """Show the number and the unit that were given; the conversion is the wiki's own."""
    words = call.positional()
    if len(words) < 2:
        return []
    if len(words) >= 4 and words[1] in _RANGES:
        return [f"{words[0]}{_RANGES[words[1]]}{words[2]} {_unit(words[3])}"]
    return [f"{words[0]} {_unit(words[1])}"]


_RANGES = {"-": "–", "–": "–", "to": " to ", "and": " and ", "or": " or ", "x": " x ", "by": " by "}
_UNITS = {"mi": "miles", "ft": "ft", "sqmi": "square miles", "sqkm": "km2", "LT": "long tons"}


def _unit(unit: str) -> str:
    return _UNITS.get(unit, unit)


def height(call: Call) -> Parts:
    found = [f"{call[name]} {name}" for name in ("ft", "in", "m", "cm") if call[name]]
    return [" ".join(found)] if found else []


def marriage(call: Call) -> Parts:
    """Show "Name (m. 1919; div. 1930)" as Template:Marriage does."""
    name: list[Part] = [Shown("1")] if call[1] else []
    since, until, end = call[2], call[3], fold(call["end"] or call["reason"])
    if not since:
        return name
    if not until:
        return [*name, " (m. ", Shown("2"), ")"]
    how = _MARRIAGE_ENDS.get(end, f"{end} " if end else "–")
    if how != "–":
        how = f"; {how}"
    return [*name, " (m. ", Shown("2"), how, Shown("3"), ")"]


_MARRIAGE_ENDS = {
    "d": "died ",
    "d.": "died ",
    "died": "died ",
    "dead": "died ",
    "death": "died ",
    "his death": "died ",
    "her death": "died ",
    "div": "div. ",
    "div.": "div. ",
    "divorced": "div. ",
    "divorce": "div. ",
    "sep": "sep. ",
    "sep.": "sep. ",
    "separated": "sep. ",
    "annulled": "ann. ",
    "ann": "ann. ",
}


def circa(call: Call) -> Parts:
    if not call[1]:
        return ["c."]
    return ["c. ", Shown("1"), "–c. ", Shown("2")] if call[2] else ["c. ", Shown("1")]


def span(prefix: str) -> Callable[[Call], Parts]:
    return lambda call: [prefix, Shown("1"), "–", Shown("2")] if call[2] else [prefix, Shown("1")]


def sortname(_call: Call) -> Parts:
    return [Shown("1"), " ", Shown("2")]


def fraction(call: Call) -> Parts:
    words = call.positional()
    if len(words) == 3:
        return [f"{words[0]} {words[1]}/{words[2]}"]
    return ["/".join(words)] if words else []


def quote(call: Call) -> Parts:
    name = next((n for n in ("text", "quote", "1") if call[n]), "")
    return [Shown(name)] if name else []


def _dated(call: Call) -> Parts:
    return [dates.written(call.positional()[:3], _day_first(call))]


def dated_or_words(call: Call) -> Parts:
    words = call.positional()
    if words and dates.number(words[0]) is None:
        return [Shown("1")]
    return _dated(call)


def death_and_age(call: Call) -> Parts:
    words = call.positional()
    death, birth = words[:3], words[3:6]
    date = dates.written(death, _day_first(call))
    age = dates.full_years([dates.number(w) for w in birth], [dates.number(w) for w in death])
    return [f"{date} (aged {age})" if age is not None else date]


def born_by_age(call: Call) -> Parts:
    """Show the two years in which somebody of that age on that day can be born: "1970 or 1971"."""
    numbers = [dates.number(word) for word in call.positional()[:4]]
    if len(numbers) < 2 or numbers[0] is None or numbers[1] is None:
        return []
    latest = numbers[1] - numbers[0]
    return [f"{latest - 1} or {latest}"]


def nihongo(call: Call) -> Parts:
    """Show the name, and in a bracket what is told behind its spelling and its sound."""
    name: list[Part] = [Shown("1")] if call[1] else []
    return [*name, " (", Shown("4"), ")"] if call[4] else name


def month_year(call: Call) -> Parts:
    return [dates.written(call.positional()[:2], True)]


def two_dates(call: Call) -> Parts:
    words, day_first = call.positional(), _day_first(call)
    first, second = dates.written(words[:3], day_first), dates.written(words[3:6], day_first)
    return [f"{first} – {second}" if second else first]


def old_style(call: Call) -> Parts:
    return [" ".join(word for word in (call[1], call[2]) if word)]


def _day_first(call: Call) -> bool:
    return call["df"].lower() in ("y", "yes", "true", "1")
