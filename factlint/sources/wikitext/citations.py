"""Templates that cite: {{cite ...}}, {{sfn}}, {{r}}, {{efn}}, {{citation needed}}."""

from __future__ import annotations

SHORT = frozenset(
    "sfn sfnp sfnm sfnmp harv harvnb harvtxt harvp harvcol harvcolnb harvcoltxt harvs harvc".split()
)
NOTES = {
    "efn": "lower-alpha",
    "efn-ua": "upper-alpha",
    "efn-lr": "lower-roman",
    "efn-ur": "upper-roman",
    "refn": "",
    "#tag:ref": "",
    "note": "note",
}
NEEDED = frozenset(
    "citation needed|cn|fact|citation-needed|cite needed|ref needed|reference needed|source needed"
    "|sources needed|needs citation|better source needed|better source|page needed|pn|who|whom"
    "|by whom|according to whom|when|where|which|clarify|clarification needed|dubious"
    "|dubious-discuss"
    "|full|vague|specify|weasel word|peacock inline|relevance inline|update inline|update after"
    "|verify source|verification needed|failed verification|unreliable source|unreliable source?"
    "|unsourced inline|citation needed span|citation needed lead|full citation needed|fcn|bcn"
    "|medical citation needed|non-primary source needed|primary source inline|disputed-inline"
    "|disputed inline|original research inline|or|weasel inline|weasel-inline|year needed".split(
        "|"
    )
)
# What asks for sources of a whole section, by its name or by its first parameter.
OF_SECTION = frozenset(
    "unreferenced section|unreferenced-section|unreferencedsection|unreferenced sect|unref section"
    "|unref-section|unref sect|unsourced section|refimprove section|refimprove-section"
    "|refimprovesect|refimprove sect|more citations needed section|citations needed section"
    "|cite section|blp sources section|blp unsourced section|primary sources section"
    "|one source section|original research section|no footnotes section"
    "|more footnotes section".split("|")
)
OF_ANYTHING = frozenset(
    "unreferenced|unref|unsourced|refimprove|more citations needed|citations needed|blp sources"
    "|blp unsourced|primary sources|one source|original research|no footnotes|more footnotes".split(
        "|"
    )
)
LISTS = frozenset(
    "reflist references notelist notelist-ua notelist-lr notes refs reference reference list "
    "reflist-talk footnotes ref-list".split()
) | {"reference list", "notes and references", "#tag:references"}

_CITES = frozenset(["citation", "cite", "vcite book", "vcite journal", "cit", "literatur"])
# Which parameters of CS1 give which part of an entry, the first that is filled.
_PARTS = (
    ("title", ("title", "chapter", "script-title")),
    ("year", ("date", "year", "publication-date")),
    ("publisher", ("publisher", "institution")),
    ("place", ("location", "place", "publication-place")),
    ("work", ("work", "journal", "newspaper", "magazine", "website", "periodical", "encyclopedia")),
    ("pages", ("pages", "page", "pp", "p", "at")),
    ("isbn", ("isbn", "ISBN", "isbn13")),
    ("url", ("url", "URL", "chapter-url")),
)


def is_cite(name: str) -> bool:
    """Say whether a template, by its folded name, describes a source."""
    return name.startswith("cite ") or name in _CITES


def cite_fields(name: str, pairs: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Give the parts of a cited source: `template`, author, title, ..., then all as written."""
    values = {key: value for key, value in pairs if value}
    found = [("template", name)]
    if author := _authors(values):
        found.append(("author", author))
    for part, keys in _PARTS:
        value = next((values[key] for key in keys if values.get(key)), "")
        if value:
            found.append((part, _year(value) if part == "year" else value))
    taken = {key for key, _ in found}
    return tuple(found + [pair for pair in pairs if pair[0] not in taken or pair not in found])


def _authors(values: dict[str, str]) -> str:
    names = []
    for number in ("", "1", "2", "3", "4", "5", "6", "7", "8", "9"):
        last = values.get(f"last{number}") or values.get(f"author{number}")
        last = last or values.get(f"surname{number}") or values.get(f"author{number}-last") or ""
        first = values.get(f"first{number}") or values.get(f"given{number}") or ""
        if last:
            names.append(f"{last}, {first}" if first else last)
    return "; ".join(names) or values.get("authors", "") or values.get("vauthors", "")


def _year(date: str) -> str:
    import re

    match = re.search(r"\d{4}[a-z]?\b", date)
    return match[0] if match else date


def cite_words(fields: tuple[tuple[str, str], ...]) -> str:
    """Give a cited source as a reader sees it, more or less."""
    values = dict(reversed(fields))
    date = values.get("date") or values.get("year", "")
    parts = [
        f"{values.get('author', '')} ({date})"
        if values.get("author") and date
        else values.get("author", ""),
        values.get("title", ""),
        values.get("work", ""),
        ": ".join(filter(None, (values.get("place", ""), values.get("publisher", "")))),
        date if not values.get("author") else "",
        f"p. {values['pages']}" if values.get("pages") else "",
        f"ISBN {values['isbn']}" if values.get("isbn") else "",
    ]
    words = ". ".join(part.strip(" .") for part in parts if part.strip(" ."))
    return f"{words}." if words else ""


def short_key(positional: list[str]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Give the key of {{sfn|Smith|Jones|1999}} and its authors and year."""
    words = [word for word in positional if word]
    years = [word for word in words if word[:4].isdigit() or word.lower() in ("n.d.", "nd")]
    authors = [word for word in words if word not in years]
    attributes = [("author", " & ".join(authors))] if authors else []
    attributes += [("year", years[0])] if years else []
    return " ".join(words), tuple(attributes)
