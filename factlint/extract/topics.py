"""What a document, and each of its sections, is about: read off titles and headings."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from factlint.dates.words import MONTHS
from factlint.extract.introductions import names_a_building, type_of_noun
from factlint.extract.language import load_language
from factlint.extract.looking import HEADS, PROSE
from factlint.extract.mentions import Mention, find_mentions
from factlint.extract.mourned import mourned, without_the_news
from factlint.extract.name_parts import MAX_WORDS
from factlint.extract.name_signs import all_given
from factlint.extract.portraits import portrayed
from factlint.model import BlockKind
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.cast import Cast, Member
    from factlint.extract.looking import Look
    from factlint.model import Block, Document

_BRACKET = deferred(r"\s*\([^()]*\)\s*$")
_AFTER_COLON = deferred(r"\s*[:–—|].*$")
_BEHIND_COLON = deferred(r": (?P<name>[A-Z][^:]+)$")
_LIFE_BEHIND = deferred(r",? (?:1[5-9]|20)\d\d ?[-–—/] ?(?:1[5-9]|20)\d\d$")  # "ADA HAY, 1850-1911"
_YEAR_BEFORE = deferred(r"(?:1[5-9]|20)\d\d ")
_NOBODY = deferred(r"\d")
_INTRODUCES = deferred(
    r"(?:,? (?:jr|sr|Jr|Sr)\.?)?(?: \"[^\"]{1,40}\")?(?:,? ?\([^()]*(?:\([^()]*\)[^()]*)*\)){0,2},?"
    r"(?: (?:\d{1,2} )?[A-Z][a-z]+ (?:\d{1,2}, )?\d{4})?"  # a date that no bracket holds
    r"(?: [^.;]{0,80}?,)? (?:was|is|were|are)\b|,? ?\((?:born|b\.|c\.|née|\d)"
)
_NUMBERED = deferred(r"\b\d{1,3}(?:st|nd|rd|th) ")  # "7th Foot": the number is no word of a name
# "Lenka Havel, born Dostálová", "Lenka Havel (COURIER)": where a name in a field ends
_NAME_END = deferred(r",? (?:born|née|né|alias|also|a\.k\.a\.|formerly)\b|[,;] (?=[a-z])")
_MAIDEN = deferred(r"\b(?:born|née|né) ([A-Z][\w'’-]+)$")
# What stands before a colon in the title of a paper on somebody: "Memorandum: WOLNY, Stefan"
_PAPERS = deferred(
    r"(?i:(?:case )?(?:memorandum|memo|dossier|file|report|notes?|biography|profile|obituary"
    r"|subject|case|appendix|annex|document|summary|record|portrait|life|in memoriam)"
    r"(?: (?:no\.? ?)?\d+)?)\s*[:–—]\s*"
)
_TOLD_OF = deferred(  # "The loss of the Maria Dolores", "A short history of the Kelby Works"
    r"(?:(?:[Tt]he|[Aa]) )?(?:[Ss]hort |[Bb]rief )?"
    r"(?i:(?P<lost>loss|wreck|sinking)|story|history|building) of the (?=[A-Z])"
)
_TURNED = deferred(
    r"(?P<last>[A-Z][^\W\d_'’-]*(?:[-'’][A-Z][^\W\d_]*)?), (?P<first>[A-Z][\w.'’ -]+)"
)
_SMALL = frozenset("The A An Of In And As At On To For From With By".split())
_ARTICLE = deferred(r"(?:The|An?) (?=[A-Z\d])")
_OWN_NAMES = (
    "name",
    "unit_name",
    "clubname",
    "club_name",
    "company_name",
    "ship name",
    "conflict",
    "election_name",
    "event_name",
    "bridge_name",
    "building_name",
    "official_name",
)
NAME_FIELDS = ("name", "birth_name", "full name", "title")


def find_topic(document: Document, looks: dict[int, Look], cast: Cast) -> Member | None:
    """Take a document's topic from its title, or else an infobox, its first sentence, its name."""
    topic = (
        _titled(document, cast)
        or _named_in_field(document, cast)
        or _introduced(document, looks, cast)
        or mourned(document, looks, cast)
        or portrayed(document, looks, cast)
        or _filed(document, cast)
    )
    kind = _boxed(document)
    if topic is not None and kind:
        topic.type, topic.hinted = kind, False
    elif topic is not None and topic.type == "" and names_a_building(topic):
        topic.type = "building"
    if topic is not None and not topic.person:
        _shortened(topic, cast)
        first, comma, _ = topic.name.partition(", ")
        if comma and " " in first:  # "Theatre Royal, Kelby": here there is no other
            cast.bearers.also_call(topic, first)
    return topic


def _boxed(document: Document) -> str:
    """Give the type of what the first infobox of a page is of, where its name says so."""
    boxes = (one.box for one in document.blocks if one.kind is BlockKind.FIELD and one.box)
    words = next(boxes, "").split(" ")
    kinds = ("either", "person", "organisation", "ship", "building", "work", "event", "place")
    names = [" ".join(words[at:]) for at in range(len(words))]  # the longest first
    names += reversed(words)
    found = (kind for name in names for kind in kinds if name in word_list("boxes", kind))
    kind = next(found, "either")
    return "" if kind == "either" else kind


def _shortened(topic: Member, cast: Cast) -> None:
    """Let a club be known by the one word of its name that is no place's: 'Rovers'."""
    words = topic.name.split(" ")
    short = [word for word in words[1:] if word in load_language().clubs]
    if len(short) == 1:
        cast.bearers.also_call(topic, short[0])


def _titled(document: Document, cast: Cast) -> Member | None:
    for block in document.blocks:
        if block.kind is BlockKind.TITLE or (block.kind in HEADS and block.level <= 1):
            told = _TOLD_OF.match(block.text)
            text = block.text[told.end() if told else 0 :]
            topic = (
                topic_of_heading(text, cast, document.source)
                or _house_there(text, cast)
                or _behind_colon(text, cast, document.source)
            )
            if topic is not None and told is not None and told["lost"]:
                topic.type, topic.gender = "ship", ""
            if topic is not None:
                return topic
        elif block.kind in PROSE:
            return None
    return None


def _named_in_field(document: Document, cast: Cast) -> Member | None:
    fields = [one for one in document.blocks if one.kind is BlockKind.FIELD and one.text]
    named = [one for one in fields if _is_name(one.key.strip().lower(), one.box)]
    own = [one for one in fields if one.key.strip().lower() in _OWN_NAMES]
    topics = (_topic_of_field(block, document, cast) for block in [*own, *named])
    return next(filter(None, topics), None)


def _topic_of_field(block: Block, document: Document, cast: Cast) -> Member | None:
    name = _NAME_END.split(_NUMBERED.sub("", block.text))[0].strip()
    topic = topic_of_heading(name, cast, document.source)
    told = block.box or document.source.count(name) > 1  # the text goes on about it
    own = told and block.key.strip().lower() in _OWN_NAMES
    if (
        topic is None
        and own
        and (name[:1].isupper() or name[:1].isdigit())
        and len(name.split()) <= MAX_WORDS
    ):
        topic = cast.introduce(_ARTICLE.sub("", name), "")  # "Lindworks plc"
    maiden = _MAIDEN.search(block.text)
    if topic is not None and maiden is not None and " " in topic.name:
        cast.bearers.add_name(topic, f"{topic.name.rpartition(' ')[0]} {maiden[1]}")
    return topic


def _is_name(key: str, box: str) -> bool:
    """Tell whether a field has the name of what the box is about: 'name', 'unit_name'."""
    if key == "title":  # in a box it is what somebody is: "title = King"
        return not box
    return key in NAME_FIELDS or key.endswith(("_name", " name"))


def _introduced(document: Document, looks: dict[int, Look], cast: Cast) -> Member | None:
    """Give whom the first sentence introduces: 'Ada Lovelace (1815–1852) was'."""
    for number, block in enumerate(document.blocks):
        if block.kind is BlockKind.PARAGRAPH and looks[number].mentions:
            mention = _before_month(looks[number].mentions[0])
            before = block.text[: mention.start].lower()
            if _NUMBERED.sub("", before) in ("", "the ") and introduces(block.text, mention.end):
                return cast.see(mention._replace(initial=False))
            return None
    return None


def _before_month(mention: Mention) -> Mention:
    """Leave out the month that a name without a bracket behind it ran into."""
    name, _, last = mention.text.rpartition(" ")
    if not name or last not in MONTHS:
        return mention
    return mention._replace(text=name, end=mention.end - len(last) - 1)


def _filed(document: Document, cast: Cast) -> Member | None:
    """Take an infobox or a category that names nobody as the page's own, by its file's name."""
    if any(block.kind is BlockKind.FIELD or block.key == "category" for block in document.blocks):
        return cast.introduce(_file_name(document), "")
    return None


def _file_name(document: Document) -> str:
    """Give the name that a file is called by: 'Ada_Hay_(painter).wiki', 'Ada-Hay.wiki'."""
    stem = PurePath(document.path).stem
    if not stem[:1].isupper():
        return stem
    name = _BRACKET.sub("", stem.replace("_", " ")).strip(" -") or stem
    parts = name.split("-")
    hyphened = " " not in name and name not in document.source
    if hyphened and len(parts) > 1 and all(part[:1].isupper() for part in parts):
        name = name.replace("-", " ")
    return name


def topic_of_section(heading: str, cast: Cast, body: str) -> Member | None:
    """Give whom a section's heading names: nobody, where it says what is told, 'Early Life'."""
    if _of_matter(heading) or _is_common(heading.strip(), body):
        return None
    return topic_of_heading(heading, cast, body)


def _is_common(word: str, body: str) -> bool:
    """Tell whether a heading of one word is a common noun, which the text has in small letters."""
    single = word.isalpha() and word.istitle() and not load_language().gender(word)
    return single and _stands_in(word.lower(), body)


def topic_of_heading(text: str, cast: Cast, body: str) -> Member | None:
    """Give whom a heading names: a name that the words under it use again."""
    text = without_the_news(_PAPERS.sub("", text, count=1))
    turned = _TURNED.fullmatch(text)
    if turned is not None and (turned["last"].isupper() or all_given(turned["first"])):
        text = f"{turned['first']} {turned['last'].title()}"  # "WOLNY, Stefan"
    name = _LIFE_BEHIND.sub("", _AFTER_COLON.sub("", _BRACKET.sub("", text)).strip())
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
    mention = mentions[0]
    if not _recurs(mention, body):
        return None
    return cast.see(mention._replace(initial=False))


def _behind_colon(text: str, cast: Cast, body: str) -> Member | None:
    """Give whom a title names behind a colon: 'Register of structures: Kelby Bridge'."""
    match = _BEHIND_COLON.search(text)
    return topic_of_heading(match["name"], cast, body) if match is not None else None


def _house_there(text: str, cast: Cast) -> Member | None:
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


def introduces(text: str, end: int) -> bool:
    """Tell whether a first sentence introduces the name that ends at `end`."""
    return bool(_INTRODUCES.match(text, end))


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
