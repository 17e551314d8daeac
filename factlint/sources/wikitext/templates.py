"""Which templates are known, and how each is shown; the rest is dropped from the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.sources.wikitext import showing as show
from factlint.sources.wikitext.calls import Shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.sources.wikitext.calls import Call, Parts


def shown(call: Call) -> Parts | None:
    """Give what a reader sees of a template, or None for one that is not known."""
    renderer = _RENDERERS.get(call.name)
    if renderer is not None:
        return renderer(call)
    if call.name.startswith(("lang-", "langx")):
        return [Shown("2" if call.name == "langx" else "1")]
    return None


_RENDERERS: dict[str, Callable[[Call], Parts]] = {
    **dict.fromkeys(
        "birth date|birth date and age|bda|dob|start date|end date|start date and age|birth-date2"
        "|end date and age|film date|launch date|released|date of birth|death date|dod"
        "|birth date and age2|release date|start-date2|opening date".split("|"),
        show.dated_or_words,
    ),
    **dict.fromkeys(
        "birth-date|birth-date and age|death-date|death-date and age|start-date|end-date"
        "|start date text|birth date text|death date text|dts|date|date table sorting".split("|"),
        show.dated_or_words,
    ),
    **dict.fromkeys(
        "death date and age|dda|death date and given age".split("|"), show.death_and_age
    ),
    **dict.fromkeys(
        "birth year and age|birth year|bya|birth-year and age".split("|"), show.month_year
    ),
    **dict.fromkeys("death year and age|death year|dya".split("|"), show.first),
    **dict.fromkeys(
        "birth based on age as of date|birthdate based on age as of date|baoad".split("|"),
        show.born_by_age,
    ),
    **dict.fromkeys(
        "birth month and year|death month and year|start month year".split("|"), show.month_year
    ),
    **dict.fromkeys("start and end dates|start and end date".split("|"), show.two_dates),
    **dict.fromkeys(
        "oldstyledate|oldstyledatedy|oldstyledatenodate|old style date".split("|"), show.old_style
    ),
    **dict.fromkeys("circa|c.|ca|ca.|approx|approximately".split("|"), show.circa),
    **dict.fromkeys("floruit|fl.|fl".split("|"), show.span("fl. ")),
    **dict.fromkeys("reign|r.".split("|"), show.span("r. ")),
    "marriage": show.marriage,
    "married": show.marriage,
    "nihongo": show.nihongo,
    "age": show.age,
    "age in years": show.age,
    "as of": show.as_of,
    "convert": show.convert,
    "cvt": show.convert,
    "height": show.height,
    **dict.fromkeys(
        "lang|transl|transliteration|native name|nativename|script|fontcolor|color"
        "|colour|resize|abbrlink|unicode".split("|"),
        show.second,
    ),
    **dict.fromkeys(
        "nowrap|nobr|small|smaller|big|larger|large|center|nobold|nobold-inline|em|strong|abbr"
        "|tooltip|visible anchor|vanchor|flag|flagcountry|flagu|flagdeco name|ill|sic"
        "|interlanguage link|interlanguage link multi|plainlist|flatlist|plain list|flat list|s|b|i"
        "|noitalic|italics|sup|sub|nts|number|val|smallcaps|sc|sm|lc|uc|ucfirst|lcfirst|formatnum"
        "|gaps|inline block|block indent|quote without source|linktext|wikt-lang|ship class"
        "|nee|née|wrap|awrap|no wrap|small caps|plainlist/styles.css|font|no selflink"
        "|not a typo|as written".split("|"),
        show.first,
    ),
    **dict.fromkeys(
        "ubl|unbulleted list|hlist|flowlist|unbulletedlist|vlist|vunblist|cslist"
        "|comma separated entries"
        "|bulleted list|blist|ordered list|enum|bullet list".split("|"),
        show.values,
    ),
    **dict.fromkeys(
        "quote|blockquote|cquote|quotation|rquote|bquote|pull quote|verse".split("|"), show.quote
    ),
    **dict.fromkeys(
        "nbsp|space|spaces|thinsp|thin space|hair space|hairsp|pad|br|break|\\"
        "|pb|paragraph break".split("|"),
        show.fixed(" "),
    ),
    **dict.fromkeys(
        "snd|spaced ndash|spnd|sndash|spaced en dash|spaced endash".split("|"), show.fixed(" – ")
    ),
    **dict.fromkeys("ndash|en dash|nd|endash".split("|"), show.fixed("–")),
    **dict.fromkeys("mdash|em dash|md|emdash".split("|"), show.fixed("—")),
    **dict.fromkeys("spaced mdash|spaced em dash|smd".split("|"), show.fixed(" — ")),
    **dict.fromkeys(",|·|•|bullet|middot|dot|int:dot-separator".split("|"), show.fixed(" · ")),
    "'": show.fixed("'"),
    "'s": show.fixed("'s"),
    # quotation marks with a little room between them
    **dict.fromkeys(("'-", "-'"), show.fixed("'")),
    **dict.fromkeys(('"-', '-"'), show.fixed('"')),
    **dict.fromkeys(("'\"", "' \""), show.fixed("'\"")),
    "\" '": show.fixed("\"'"),
    "!": show.fixed("|"),
    "=": show.fixed("="),
    "(": show.fixed("{"),
    ")": show.fixed("}"),
    "\"'": show.fixed("\"'"),
    **{name: show.measure(name.upper()) for name in ("grt", "nrt", "gt", "dwt")},
    **dict.fromkeys("us$|usd".split("|"), show.before("US$")),
    **dict.fromkeys("£|gbp|pound sterling".split("|"), show.before("£")),
    **dict.fromkeys("€|eur|euro".split("|"), show.before("€")),
    **dict.fromkeys("frac|fraction|sfrac".split("|"), show.fraction),
    "sortname": show.sortname,
    "sort": show.second,
    "hs": show.fixed(""),
    "ship": show.any_ship,
    **{
        name: show.ship(name.upper())
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
    "nee2": show.before("née "),
    "'\"": show.fixed("'\""),
    '"': show.around('"', '"'),
    "in lang": show.fixed(""),
}
