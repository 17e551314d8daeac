"""The parts of an entry that was written freely: author, title, year, publisher, pages, ...

What has a form of its own is taken first (ISBN, addresses, pages, years); then the author at the
beginning, the title behind it, and what is left between them and the end is place and publisher.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factlint.patterns import SOURCE_YEAR, deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.model import Link

Fields = tuple[tuple[str, str], ...]

_MAX = 1200  # longer texts are notes, not entries; only their first part is parsed
_FORMED = (
    ("url", deferred(r"(?P<url>(?:https?://|www\.)[^\s<>\"]+[^\s<>\".,;:)\]])")),
    ("doi", deferred(r"(?:\bdoi:?\s*)?\b(?P<doi>10\.\d{4,9}/[^\s\"<>]+[^\s\"<>.,;)])")),
    ("isbn", deferred(r"\bISBN(?:-1[03])?:?\s*(?P<isbn>[\dXx][\dXx –‐-]{7,20}[\dXx])")),
    ("issn", deferred(r"\bISSN:?\s*(?P<issn>\d{4}[-–]?\d{3}[\dXx])")),
    (
        "accessed",
        deferred(
            r"\(?\b(?:[Aa]ccessed|[Rr]etrieved|[Vv]isited|[Ll]ast checked)(?:\s+on)?:?\s+"
            r"(?P<accessed>[^().;]{4,30}\d)"
        ),
    ),
    (
        "pages",
        deferred(
            r"\b(?:pp?\.?|pages?)\s*(?P<pages>\d+(?:\s*[–-]\s*\d+)?(?:,\s*\d+(?:\s*[–-]\s*\d+)?)*)"
        ),
    ),
    ("pages", deferred(r"(?<=\)):\s*(?P<pages>\d+\s*[–-]\s*\d+)")),
)
_YEAR = rf"{SOURCE_YEAR}[a-z]?"
_ANY_YEAR = deferred(rf"\b(?P<year>{_YEAR})\b")
_BRACKETED_YEAR = deferred(rf"\(\s*(?:[^()\d]{{0,40}}[,\s]\s*)?(?P<year>{_YEAR})\s*\)")
_GIVEN = r"(?:[A-ZÀ-Þ][\w'’-]+|[A-ZÀ-Þ]\.(?:\s?-?[A-ZÀ-Þ]\.)*)"
_PARTICLES = r"(?:(?:[Dd]e|da|di|[Vv]on|[Vv]an|der|den|[Ll]a|[Ll]e|du)\s+){0,2}"
_SURNAME = _PARTICLES + r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?"
_ONE = rf"{_SURNAME},\s+{_GIVEN}(?:\s+{_GIVEN}){{0,2}}"
_MORE = rf"(?:(?:;|,?\s+and|,?\s+&)\s+(?:{_ONE}|{_GIVEN}(?:\s+{_GIVEN}){{0,2}}\s+{_SURNAME}))"
_INVERTED = deferred(
    rf"(?P<author>{_ONE}(?:{_MORE}){{0,5}}(?:,?\s+et\s+al\.?)?)(?=\s*[.,(;]|\s*$|\s+eds?\b|\s+[\"“‘'])"
)
_INITIALS = deferred(
    rf"(?P<author>{_SURNAME},(?:\s?[A-ZÀ-Þ]\.){{1,4}}(?:(?:,|,?\s+and|,?\s+&)\s+{_SURNAME},(?:\s?[A-ZÀ-Þ]\.){{1,4}}){{0,5}})"
    r"(?!\s[A-ZÀ-Þ][a-zà-ÿ]+,?\s+(?:eds?\b|\())"  # "Smith, A. Mark, ed."
)
_NATURAL = deferred(
    rf"(?P<author>{_GIVEN}(?:\s+{_GIVEN}){{0,2}}\s+{_SURNAME})(?:(?=\s*\({_YEAR}\))|,\s+(?=[\"“‘'A-ZÀ-Þ](?:[a-z]|\s)))"
)
_INSTITUTION = deferred(
    r"\b(?:Magazine|Echo|Times|News|Herald|Gazette|Office|Group|Museum|Society|Archives?|Library"
    r"|University|Company|Committee|Council|Institute|Journal|Review|Post|Press|Department|Congress"
    r"|Census|Register|Association|Agency|Ministry|Service|Telegraph|Guardian|Chronicle)\b"
)
_BODY = deferred(
    r"(?P<author>(?!(?:The|A|An|In|On)\s)[A-ZÀ-Þ][\w'’&.-]*(?:\s+(?:of|and|the|for|de|&|[A-ZÀ-Þ][\w'’.-]*)){0,6}?[\w)])\.\s+(?=\S)"
)
_QUOTED = deferred(r"[\"“‘']\s*(?P<title>[^\"“”]{3,300}?)[,.]?\s*(?:[\"”]|[’'](?=[\s,.;:)]|$))")
_TITLE_END = deferred(
    r"(?<![A-Z])[.?!]\s|\s\(|,\s+(?=(?:pp?|vol|no|ed|eds)\.|\d|ISBN|http)|;\s|,\s(?=(?:[\w&'’.-]+\s){0,4}(?:Press|Books|Publish\w+|Verlag|University|Editions)\b)|\.?$"
)
_COMMA_TITLE_END = deferred(r",\s|\.\s|\s\(|;\s|\.?$")
_PLACE_PUBLISHER = deferred(
    r"(?P<place>[A-ZÀ-Þ][\w .,&'’-]{1,40}?):\s+(?P<publisher>[^,;:()]{2,80})"
)
_HOUSE = deferred(
    r"\b(?:Press|Books|Sons|Publish\w+|Verlag|University|Editions|House|Company|Co|Ltd|Inc|Museum|Society|Archives?|Scribner)\b"
)
_PLACES = word_list("sources", "published-in")


class _Cut(NamedTuple):
    found: list[tuple[str, str]]
    rest: str


def fields_of(text: str, links: Sequence[Link] = ()) -> Fields:
    """Give the parts of an entry that can be told apart: author, title, year, place, ..."""
    formed = _formed(text[:_MAX])
    author, rest = _author(formed.rest)
    year, rest = _leading_year(rest)
    title, rest = _title(rest, bool(author) and not year)
    if title.startswith("("):  # "Moles (2002) (a finalist for the prize)"
        author, title = "", author
    year = year or _late_year(rest) or _late_year(formed.rest)
    place, publisher = _imprint(rest)
    found = [
        ("author", author),
        ("title", title),
        ("year", year),
        ("place", place),
        ("publisher", publisher),
        *formed.found,
    ]
    if links and not any(name == "url" for name, _ in formed.found):
        found.append(("url", links[0].target))
    return tuple((name, value) for name, value in found if value)


def entry_key(text: str, fields: Fields) -> str:
    """Give the name by which marks would call an entry: its author's surname, else its title."""
    values = dict(reversed(fields))
    author = values.get("author", "")
    if "," in author:
        return author.split(",", 1)[0].strip()
    if author and _natural(text) is not None:
        return author.split()[-1]
    if author:
        return author
    return values.get("title") or re.split(r"[,.(]", text, maxsplit=1)[0].strip()


def _formed(text: str) -> _Cut:
    found: list[tuple[str, str]] = []
    for name, pattern in _FORMED:
        match = pattern.search(text)
        if match is not None and not any(name == known for known, _ in found):
            found.append((name, " ".join(match[name].split())))
            text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return _Cut(found, text.strip())


def _author(text: str) -> tuple[str, str]:
    matches = (
        _INITIALS.match(text),
        _INVERTED.match(text),
        _natural(text),
        _BODY.match(text),
    )
    for match in matches:
        if match is not None:
            return match["author"].strip(" ,"), text[match.end("author") :]
    return "", text


def _natural(text: str) -> re.Match[str] | None:
    """Match "John Smith, " or "John Smith (1999)", but no "Norfolk Record Office, "."""
    match = _NATURAL.match(text)
    return match if match and not _INSTITUTION.search(match["author"]) else None


def _leading_year(text: str) -> tuple[str, str]:
    match = re.compile(
        rf"[\s,.:;]*(?:\(?eds?\.?\)?(?: and trans\.)?[\s,.]*)?\(\s*(?P<year>{_YEAR})[^()]{{0,20}}\)"
    ).match(text)
    if match:
        return match["year"], text[match.end() :]
    bare = _BARE_YEAR.match(text)  # Hart, Ellen. 1954. The Mills
    return (bare["year"], text[bare.end() :]) if bare and not _ENDS.search(text, 8) else ("", text)


_BARE_YEAR = deferred(rf"[\s,.:;]*(?P<year>{_YEAR})(?=[.,:]\s)")
_ENDS = deferred(rf"{_YEAR}\)?(?:,\s*pp?\.?\s*[\d–-]*)?[\s.]*$")  # "1984. London, 1949."


def _title(text: str, after_author: bool) -> tuple[str, str]:
    comma = after_author and text.startswith(",")
    text = re.sub(r"^[\s,.:;]+", "", text)
    quoted = _QUOTED.match(text)
    if quoted is not None:
        return quoted["title"].strip(), text[quoted.end() :]
    end = (_COMMA_TITLE_END if comma else _TITLE_END).search(text)
    stop = end.start() if end else len(text)
    title = text[:stop].strip(" ,.;")
    if not any(sign.isalpha() for sign in title):
        return "", text
    return title, text[stop:]


def _late_year(text: str) -> str:
    match = _BRACKETED_YEAR.search(text)
    if match is not None:
        return match["year"]
    years = [match["year"] for match in _ANY_YEAR.finditer(text)]
    return years[-1] if years else ""


def _is_place(words: str) -> bool:
    if _HOUSE.search(words) or _INSTITUTION.search(words):
        return False
    return words.split(maxsplit=1)[0] in _PLACES


def _imprint(text: str) -> tuple[str, str]:
    """Give place and publisher."""
    match = _PLACE_PUBLISHER.search(text)
    if match is not None:
        return match["place"].strip(" ,."), match["publisher"].strip(" ,.")
    words = re.sub(r"\([^()]*\)", " ", text)
    parts = [part.strip(" .:;()") for part in re.split(r"[,;]|\.\s", words)]
    parts = [part for part in parts if part and not any(sign.isdigit() for sign in part)]
    place = next((p for p in parts if _is_place(p)), "")
    others = [part for part in parts if part != place]
    houses = [part for part in others if _HOUSE.search(part)]
    publisher = next(iter(houses), others[0] if others and place else "")
    return place, publisher
