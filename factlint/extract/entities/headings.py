"""Whom or what a title or a heading names, and whether the text under it goes on about that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.entities.mentions import Mention, find_mentions
from factlint.extract.entities.mourned import without_the_news
from factlint.extract.entities.name_parts import MAX_WORDS
from factlint.extract.entities.name_signs import all_given
from factlint.extract.language import load_language
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Cast, Member

BRACKET = deferred(r"\s*\([^()]*\)\s*$")  # behind a name: "Ada Hay (painter)"
_AFTER_COLON = deferred(r"\s*[:–—|].*$")
_BEHIND_COLON = deferred(r": (?P<name>[A-Z][^:]+)$")
_LIFE_BEHIND = deferred(r",? (?:1[5-9]|20)\d\d ?[-–—/] ?(?:1[5-9]|20)\d\d$")  # "ADA HAY, 1850-1911"
_REMEMBERING = deferred(
    r"(?:^|: |[–—] )(?:[Rr]emembering|[Ii]n (?:search|memory|praise) of"
    r"|[Tt]he (?:[a-z-]+ ){0,2}(?!of$)[a-z-]+)$"
)
_ABOUT_HIM = deferred(
    r"$|:| [–—]|, (?!and\b|[A-Z])| (?:remembered|revisited|rediscovered|reconsidered|at \d+)\b"
    r"| and (?:his|her)\b| in (?:his|her) own words\b"
)
_OFTEN = 4  # times that a text has the surname of whom it is about
_YEAR_BEFORE = deferred(r"(?:1[5-9]|20)\d\d ")
_NOBODY = deferred(r"\d")
# What stands before a colon in the title of a paper on somebody: "Memorandum: WOLNY, Stefan"
_PAPERS = deferred(
    r"(?i:(?:case )?(?:memorandum|memo|dossier|file|report|notes?|biography|profile|obituary"
    r"|subject|case|appendix|annex|document|summary|record|portrait|life|in memoriam)"
    r"(?: (?:no\.? ?)?\d+)?)\s*[:–—]\s*"
)
TOLD_OF = deferred(  # "The loss of the Maria Dolores", "A short history of the Kelby Works"
    r"(?:(?:[Tt]he|[Aa]) )?(?:[Ss]hort |[Bb]rief )?"
    r"(?i:(?P<lost>loss|wreck|sinking)|story|history|building) of the (?=[A-Z])"
)
_TALES = deferred(  # "Memories of Kelby Hospital", "Notes on the Alhambra"
    r"(?:(?i:memories|recollections|reminiscences|centenary|jubilee) of|(?i:notes|facts)"
    r" (?:on|about)) (?:the )?(?=[A-Z])"
)
_TURNED = deferred(
    r"(?P<last>[A-Z][^\W\d_'’-]*(?:[-'’][A-Z][^\W\d_]*)?), (?P<first>[A-Z][\w.'’ -]+)"
)
# "Ida and Ada Hay", of whom there is no one day of birth
TWO = deferred(r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w.'’-]*)* (?:and|&) [^\W\d_]")
_SMALL = frozenset("The A An Of In And As At On To For From With By".split())


def topic_of_section(heading: str, cast: Cast, body: str) -> Member | None:
    """Give whom a section's heading names: nobody, where it says what is told, 'Early Life'."""
    told = TOLD_OF.match(heading)
    if told is not None and _is_common(heading[told.end() :].strip(), body):
        return None  # "History of the Church"
    if _of_matter(heading) or _is_common(heading.strip(), body):
        return None
    return topic_of_heading(heading, cast, body)


def _is_common(word: str, body: str) -> bool:
    """Tell whether a heading of one word is a common noun, which the text has in small letters."""
    single = word.isalpha() and word.istitle() and not load_language().gender(word)
    return single and _stands_in(word.lower(), body)


def topic_of_heading(text: str, cast: Cast, body: str) -> Member | None:
    """Give whom a heading names: a name that the words under it use again."""
    text = without_the_news(_TALES.sub("", _PAPERS.sub("", text, count=1), count=1))
    turned = _TURNED.fullmatch(text)
    if turned is not None and (turned["last"].isupper() or all_given(turned["first"])):
        text = f"{turned['first']} {turned['last'].title()}"  # "WOLNY, Stefan"
    name = _LIFE_BEHIND.sub("", BRACKET.sub("", text).strip())
    name = _AFTER_COLON.sub("", BRACKET.sub("", name)).strip()
    year = _YEAR_BEFORE.match(name)
    if year is not None and (event := _of_a_year(name, year.end(), cast, body)) is not None:
        return event
    if not name or _NOBODY.search(name):
        return None
    if name.isupper():
        if _is_of_a_thing(body, name.title()):
            return cast.introduce(name.title(), type_of_noun(name.lower().split()[-1]))
        name = _as_in(body, name.title())
        if not name:
            return None
    mentions = list(find_mentions(name, frozenset()))
    if len(mentions) == 1 and _is_happening(mentions[0], name, body):
        return cast.introduce(name[mentions[0].start :], "event")
    if len(mentions) != 1 or mentions[0].end != len(name) or not _whole(mentions[0], name):
        return None
    return _met(mentions[0], cast) if _recurs(mentions[0], body) else None


def _met(mention: Mention, cast: Cast) -> Member | None:
    """Give whom a heading's name means; of 'Ida and Ada Hay' no first name means both."""
    if mention.type == "person" and TWO.match(mention.text):
        return cast.introduce(mention.text, "organisation")
    return cast.see(mention._replace(initial=False))


def topic_behind_colon(text: str, cast: Cast, body: str) -> Member | None:
    """Give whom a title names behind a colon: 'Register of structures: Kelby Bridge'."""
    match = _BEHIND_COLON.search(text)
    return topic_of_heading(match["name"], cast, body) if match is not None else None


def person_within(text: str, cast: Cast, body: str) -> Member | None:
    """Give the one person whom a longer title names in full: 'The nurse: Ada Hay remembered'.

    The text must go on about that person: it has the surname several times.
    """
    persons = [
        one for one in find_mentions(text, frozenset()) if one.type == "person" and " " in one.text
    ]
    if len(persons) != 1:
        return None
    one = persons[0]
    before, behind = text[: one.start].rstrip(), text[one.end :]
    opens = not before or before.endswith((":", "–", "—")) or _REMEMBERING.search(before)
    if not opens or not _ABOUT_HIM.match(behind):
        return None
    often = body.count(one.text.rpartition(" ")[2]) >= _OFTEN
    return cast.see(one._replace(initial=False)) if often and one.text in body else None


def house_there(text: str, cast: Cast) -> Member | None:
    """Give the house or body that a title names with its place: 'Theatre Royal, Kelby'."""
    name = _AFTER_COLON.sub("", text).strip()
    if ", " not in name:
        return None
    mentions = list(find_mentions(name, frozenset()))
    if len(mentions) != len(("house", "place")) or _NOBODY.search(name):
        return None
    kind = _kind_of_house(mentions[0], mentions[1], name)
    return cast.introduce(name, kind) if kind else None


def _kind_of_house(house: Mention, place: Mention, name: str) -> str:
    """Give the type of what is told with its place, by the noun that ends or opens its name."""
    if name[house.end : place.start] != ", " or house.start or place.end != len(name):
        return ""
    words = house.text.lower().split(" ")
    known = load_language().kinds
    kinds = [known.get(word) or type_of_noun(word) for word in (words[-1], words[0])]
    return next(filter(None, kinds), "") if len(words) > 1 else ""


def _of_a_year(name: str, start: int, cast: Cast, body: str) -> Member | None:
    """Give the event of '1934 Marsh by-election', which is known by its year."""
    mentions = list(find_mentions(name[start:], frozenset()))
    if len(mentions) != 1 or name.casefold() not in body.casefold():
        return None
    named = _is_happening(mentions[0], name[start:], body)
    return cast.introduce(name, "event") if named else None


def _is_happening(mention: Mention, name: str, body: str) -> bool:
    """Tell whether small words behind a name make it an event's: 'Oaks Colliery explosion'."""
    behind = name[mention.end :].split()
    return (
        bool(behind)
        and behind[-1] in load_language().happenings
        and all(word.replace("-", "").isalpha() and word.islower() for word in behind)
        and _whole(mention, name[: mention.end])
        and name[mention.start :].casefold() in body.casefold()
    )


def _of_matter(heading: str) -> bool:
    """Tell whether a heading says what is told, and not of whom: 'Life and Works'."""
    words = heading.title().split()
    known = load_language().headings
    return all(word in known or word in _SMALL or word == "&" for word in words)


def _as_in(body: str, name: str) -> str:
    """Give the words of a title in capitals that the body has as a name: 'LIFE OF ADA HAY'."""
    if name in body:
        return name
    words = name.split(" ")
    for count in range(len(words) - 1, 1, -1):
        for first in range(len(words) - count + 1):
            run = " ".join(words[first : first + count]).rstrip(",;.")
            if run in body and words[first + count - 1] not in _SMALL:
                return run
    return ""


def _is_of_a_thing(body: str, name: str) -> bool:
    """Tell whether a text under 'KELBY MUSEUM' goes on about 'the museum', and never names it."""
    first, _, noun = name.rpartition(" ")
    known = type_of_noun(noun.lower()) in ("building", "organisation")
    told = known and f"he {noun.lower()} " in body and name not in body
    return told and bool(first) and len(name.split()) <= MAX_WORDS


def _whole(mention: Mention, name: str) -> bool:
    """Tell whether nothing but a title or 'the' stands before the name."""
    return not mention.start or name[: mention.start].strip().lower() in (
        "the",
        mention.title.lower(),
    )


def _recurs(mention: Mention, body: str) -> bool:
    words = [word for word in mention.text.split(" ") if word[0].isupper()]
    if mention.type == "person" or len(words) > 2:
        return bool(words)
    return any(_stands_in(word, body) for word in words)


def _stands_in(word: str, body: str) -> bool:
    """Tell whether a word stands in a text by itself: 'Life' is no part of 'Lifeboat'."""
    at = body.find(word)
    while at >= 0:
        end = at + len(word)
        if not (body[at - 1 : at].isalnum() or body[end : end + 1].isalnum()):
            return True
        at = body.find(word, end)
    return False
