"""What readers see of templates: dates, lists, units, languages; the rest is dropped.

A renderer gets a `Call` and gives parts in the order of the file: words of its own, or the name
of a parameter whose content is shown as it stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from factlint.sources.wikitext import datetemplates as dates

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


SEPARATOR = "; "  # between the values of a list


class Shown(NamedTuple):
    """A parameter that is shown as it stands."""

    name: str


Part: TypeAlias = str | Shown
Parts: TypeAlias = "Sequence[Part]"


@dataclass(frozen=True, slots=True)
class Call:
    """A template as it is called: its name, folded, and its parameters as plain words."""

    name: str
    parameters: Mapping[str, str]

    def __getitem__(self, name: str | int) -> str:
        return self.parameters.get(str(name), "")

    def positional(self) -> list[str]:
        """Give "1", "2", ... up to the first that is missing."""
        found: list[str] = []
        while (number := str(len(found) + 1)) in self.parameters:
            found.append(self.parameters[number])
        return found


def fold(name: str) -> str:
    """Give a template's name as it is looked up."""
    name = " ".join(name.replace("_", " ").split()).lower()
    return name.removeprefix("template:").strip()


def shown(call: Call) -> Parts | None:
    """Give what a reader sees of a template, or None for one that is not known."""
    renderer = _RENDERERS.get(call.name)
    if renderer is not None:
        return renderer(call)
    if call.name.startswith(("lang-", "langx")):
        return [Shown("2" if call.name == "langx" else "1")]
    return None


def _first(call: Call) -> Parts:
    return [Shown("1")] if call[1] else []


def _second(call: Call) -> Parts:
    return [Shown("2")] if call[2] else []


def _words(words: str) -> Callable[[Call], Parts]:
    return lambda _call: [words]


def _before(words: str) -> Callable[[Call], Parts]:
    return lambda call: [words, Shown("1")] if call[1] else []


def _around(before: str, after: str) -> Callable[[Call], Parts]:
    return lambda call: [before, Shown("1"), after] if call[1] else []


def _list(call: Call) -> Parts:
    parts: list[Part] = []
    for number, words in enumerate(call.positional(), 1):
        if words:
            parts += [SEPARATOR, Shown(str(number))] if parts else [Shown(str(number))]
    return parts


def _ship(prefix: str) -> Callable[[Call], Parts]:
    return lambda call: [f"{prefix} ", Shown("1")] if call[1] else []


def _any_ship(call: Call) -> Parts:
    return [Shown("1"), " ", Shown("2")] if call[1] else _second(call)


def _age(call: Call) -> Parts:
    numbers = [dates.number(word) for word in call.positional()]
    if len(numbers) < 6:
        return []
    age = dates.full_years(numbers[:3], numbers[3:6])
    return [str(age)] if age is not None else []


def _as_of(call: Call) -> Parts:
    date = dates.written(call.positional()[:3], day_first=True)
    opening = "as of" if call["lc"] or call["bare"] else "As of"
    return [f"{opening} {date}"] if date else []


def _convert(call: Call) -> Parts:
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


def _height(call: Call) -> Parts:
    found = [f"{call[name]} {name}" for name in ("ft", "in", "m", "cm") if call[name]]
    return [" ".join(found)] if found else []


def _marriage(call: Call) -> Parts:
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


def _circa(call: Call) -> Parts:
    if not call[1]:
        return ["c."]
    return ["c. ", Shown("1"), "–c. ", Shown("2")] if call[2] else ["c. ", Shown("1")]


def _span(prefix: str) -> Callable[[Call], Parts]:
    return lambda call: [prefix, Shown("1"), "–", Shown("2")] if call[2] else [prefix, Shown("1")]


def _sortname(call: Call) -> Parts:
    return [Shown("1"), " ", Shown("2")]


def _fraction(call: Call) -> Parts:
    words = call.positional()
    if len(words) == 3:
        return [f"{words[0]} {words[1]}/{words[2]}"]
    return ["/".join(words)] if words else []


def _quote(call: Call) -> Parts:
    name = next((n for n in ("text", "quote", "1") if call[n]), "")
    return [Shown(name)] if name else []


def _dated(call: Call) -> Parts:
    return [dates.written(call.positional()[:3], _day_first(call))]


def _dated_or_words(call: Call) -> Parts:
    words = call.positional()
    if words and dates.number(words[0]) is None:
        return [Shown("1")]
    return _dated(call)


def _death_and_age(call: Call) -> Parts:
    words = call.positional()
    death, birth = words[:3], words[3:6]
    date = dates.written(death, _day_first(call))
    age = dates.full_years([dates.number(w) for w in birth], [dates.number(w) for w in death])
    return [f"{date} (aged {age})" if age is not None else date]


def _month_year(call: Call) -> Parts:
    return [dates.written(call.positional()[:2], True)]


def _year_only(call: Call) -> Parts:
    return _first(call)


def _two_dates(call: Call) -> Parts:
    words, day_first = call.positional(), _day_first(call)
    first, second = dates.written(words[:3], day_first), dates.written(words[3:6], day_first)
    return [f"{first} – {second}" if second else first]


def _old_style(call: Call) -> Parts:
    return [" ".join(word for word in (call[1], call[2]) if word)]


def _day_first(call: Call) -> bool:
    return call["df"].lower() in ("y", "yes", "true", "1")


_RENDERERS: dict[str, Callable[[Call], Parts]] = {
    **dict.fromkeys(
        "birth date|birth date and age|bda|dob|start date|end date|start date and age|birth-date2"
        "|end date and age|film date|launch date|released|date of birth|death date|dod"
        "|birth date and age2|release date|start-date2|opening date".split("|"),
        _dated_or_words,
    ),
    **dict.fromkeys(
        "birth-date|birth-date and age|death-date|death-date and age|start-date|end-date"
        "|start date text|birth date text|death date text|dts|date|date table sorting".split("|"),
        _dated_or_words,
    ),
    **dict.fromkeys("death date and age|dda|death date and given age".split("|"), _death_and_age),
    **dict.fromkeys(
        "birth year and age|birth year|death year and age|death year|birth based on age as of date".split(
            "|"
        ),
        _year_only,
    ),
    **dict.fromkeys("birth month and year|start month year".split("|"), _month_year),
    **dict.fromkeys("start and end dates|start and end date".split("|"), _two_dates),
    **dict.fromkeys(
        "oldstyledate|oldstyledatedy|oldstyledatenodate|old style date".split("|"), _old_style
    ),
    **dict.fromkeys("circa|c.|ca|ca.|approx|approximately".split("|"), _circa),
    **dict.fromkeys("floruit|fl.|fl".split("|"), _span("fl. ")),
    **dict.fromkeys("reign|r.".split("|"), _span("r. ")),
    "marriage": _marriage,
    "married": _marriage,
    "age": _age,
    "age in years": _age,
    "as of": _as_of,
    "convert": _convert,
    "cvt": _convert,
    "height": _height,
    **dict.fromkeys(
        "lang|transl|transliteration|native name|nativename|script|fontcolor|color"
        "|colour|resize|abbrlink|unicode".split("|"),
        _second,
    ),
    **dict.fromkeys(
        "nowrap|nobr|small|smaller|big|larger|large|center|nobold|nobold-inline|em|strong|abbr"
        "|tooltip|nihongo|visible anchor|vanchor|flag|flagcountry|flagu|flagdeco name|ill|sic"
        "|interlanguage link|interlanguage link multi|plainlist|flatlist|plain list|flat list|s|b|i"
        "|noitalic|italics|sup|sub|nts|number|val|smallcaps|sc|sm|lc|uc|ucfirst|lcfirst|formatnum"
        "|gaps|inline block|block indent|quote without source|linktext|wikt-lang|ship class"
        "|nee|née|wrap|awrap|no wrap|small caps|plainlist/styles.css|font|no selflink|not a typo|as written".split(
            "|"
        ),
        _first,
    ),
    **dict.fromkeys(
        "ubl|unbulleted list|hlist|flowlist|unbulletedlist|vlist|vunblist|cslist|comma separated entries"
        "|bulleted list|blist|ordered list|enum|bullet list".split("|"),
        _list,
    ),
    **dict.fromkeys(
        "quote|blockquote|cquote|quotation|rquote|bquote|pull quote|verse".split("|"), _quote
    ),
    **dict.fromkeys(
        "nbsp|space|spaces|thinsp|thin space|hair space|hairsp|pad|br|break|\\|pb|paragraph break".split(
            "|"
        ),
        _words(" "),
    ),
    **dict.fromkeys(
        "snd|spaced ndash|spnd|sndash|spaced en dash|spaced endash".split("|"), _words(" – ")
    ),
    **dict.fromkeys("ndash|en dash|nd|endash".split("|"), _words("–")),
    **dict.fromkeys("mdash|em dash|md|emdash".split("|"), _words("—")),
    **dict.fromkeys("spaced mdash|spaced em dash|smd".split("|"), _words(" — ")),
    **dict.fromkeys(",|·|•|bullet|middot|dot|int:dot-separator".split("|"), _words(" · ")),
    "'": _words("'"),
    "'s": _words("'s"),
    "!": _words("|"),
    "=": _words("="),
    "(": _words("{"),
    ")": _words("}"),
    "\"'": _words("\"'"),
    **dict.fromkeys("us$|usd".split("|"), _before("US$")),
    **dict.fromkeys("£|gbp|pound sterling".split("|"), _before("£")),
    **dict.fromkeys("€|eur|euro".split("|"), _before("€")),
    **dict.fromkeys("frac|fraction|sfrac".split("|"), _fraction),
    "sortname": _sortname,
    "sort": _second,
    "hs": _words(""),
    "ship": _any_ship,
    **{
        name: _ship(name.upper())
        for name in (
            "hms",
            "uss",
            "ss",
            "rms",
            "mv",
            "hmas",
            "hmcs",
            "hmt",
            "usat",
            "ps",
            "sms",
            "mf",
        )
    },
    "nee2": _before("née "),
    "'\"": _words("'\""),
    '"': _around('"', '"'),
    "in lang": _words(""),
}
