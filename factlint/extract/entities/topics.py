"""What a document is about: by its title, its infobox, its first sentence or its file's name."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from factlint.dates.words import MONTHS
from factlint.extract.entities.headings import (
    BRACKET,
    TOLD_OF,
    TWO,
    house_there,
    person_within,
    topic_behind_colon,
    topic_of_heading,
)
from factlint.extract.entities.introductions import names_a_building
from factlint.extract.entities.mourned import mourned
from factlint.extract.entities.name_parts import MAX_WORDS
from factlint.extract.entities.portraits import portrayed
from factlint.extract.language import load_language
from factlint.extract.looking import HEADS, PROSE
from factlint.model import BlockKind
from factlint.names import is_short_form
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list, word_pairs

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.entities.mentions import Mention
    from factlint.extract.looking import Look
    from factlint.model import Block, Document

_INTRODUCES = deferred(
    # "George Hay, 1st Baronet (1767", "Ada Hay, CBE, DSO (1893"
    r"(?:,? (?:jr|sr|Jr|Sr)\.?)?(?:,?(?: \d{1,2}(?:st|nd|rd|th) [A-Z][^.,;()]{1,40}"
    r"| [A-Z][A-Za-z]{0,3}[A-Z]\b)){0,6}(?: \"[^\"]{1,40}\")?"
    r"(?:,? ?\([^()]*(?:\([^()]*\)[^()]*)*\)){0,2},?"
    r"(?: (?:\d{1,2} )?[A-Z][a-z]+ (?:\d{1,2}, )?\d{4})?"  # a date that no bracket holds
    r"(?: [^.;]{0,80}?,)? (?:was|is|were|are)\b|,? ?\((?:born|b\.|c\.|née|\d)"
)
_GOES_ON_AS_IT = deferred(
    lambda: (
        r" (?:the|an?) [^.;!?]+[.;] It"
        rf" (?:{one_of('openings', 'of-a-thing')}|(?:is|was) (?:about )?\d)"
    )
)
_NUMBERED = deferred(r"\b\d{1,3}(?:st|nd|rd|th) ")  # "7th Foot": the number is no word of a name
# "Lenka Havel, born Dostálová", "Lenka Havel (COURIER)": where a name in a field ends
_NAME_END = deferred(r",? (?:born|née|né|alias|also|a\.k\.a\.|formerly)\b|[,;] (?=[a-z])")
_YEARS_OF_A_NAME = deferred(r" \(\d{4}\s?[–-]\s?\d{4}\)(?=[;,<\n])")  # "Ann (1903–14); Bea"
_MAIDEN = deferred(r"\b(?:born|née|né) ([A-Z][\w'’-]+)$")
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
_RANKS = 4  # words of rank and people that may open a text: "Lieutenant-General Sir"
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
    if topic is not None and topic.person:
        _in_full(topic, document, looks, cast)
    kind = _boxed(document)
    if topic is not None and kind:
        topic.type, topic.hinted = kind, False
        if kind == "person" and TWO.match(topic.name):  # "Ida and Ada Hay" were born on two days
            topic.type, topic.gender = "organisation", ""
    elif topic is not None and topic.type == "" and names_a_building(topic):
        topic.type = "building"
    elif topic is not None and _may_be_called_after(topic) and _is_called_it(topic, document):
        topic.type, topic.gender = "thing", ""
    if topic is not None and not topic.person:
        _shortened(topic, cast)
        first, comma, _ = topic.name.partition(", ")
        if comma and " " in first:  # "Theatre Royal, Kelby": here there is no other
            cast.bearers.also_call(topic, first)
    return topic


def _may_be_called_after(topic: Member) -> bool:
    """Tell whether a person's name may be a thing's: 'Old Tom'."""
    return topic.person and any(map(load_language().is_given, topic.name.split(" ")))


def _is_called_it(topic: Member, document: Document) -> bool:
    """Tell whether the first paragraph goes on as of a thing: 'Old Tom is a bell. It weighs'."""
    first = next((one.text for one in document.blocks if one.kind is BlockKind.PARAGRAPH), "")
    introduced = _INTRODUCES.match(first, first.find(topic.name) + len(topic.name))
    end = introduced.end() if introduced is not None and topic.name in first else len(first)
    return _GOES_ON_AS_IT.match(first, end) is not None


def _in_full(topic: Member, document: Document, looks: dict[int, Look], cast: Cast) -> None:
    """Let who is 'Joe Hay' in the title be the 'Joseph Hay' whom the first sentence introduces."""
    number = next(
        (at for at, one in enumerate(document.blocks) if one.kind is BlockKind.PARAGRAPH), None
    )
    if number is None or not looks[number].mentions or " " not in topic.name:
        return
    first, text = looks[number].mentions[0], document.blocks[number].text
    opens = not text[: first.start].strip() and introduces(text, first.end)
    if not opens or " " not in first.text:
        return
    if is_short_form(topic.name, first.text) or _of_one_house(topic.name, first.text):
        cast.bearers.also_call(topic, first.text)


def _of_one_house(short: str, full: str) -> bool:
    """Tell whether one name is the other without its later given names: 'Ada Ida of Riga'."""
    given, of, house = short.partition(" of ")
    return bool(of) and full.startswith(f"{given} ") and full.endswith(f" of {house}")


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
    """Let a club or a paper be known by the one word that is no place's: 'Rovers', 'Gazette'."""
    words = topic.name.split(" ")
    called = word_pairs("names", "also-called")
    papers = {word.title() for word, other in called.items() if other.startswith("paper")}
    short = [word for word in words[1:] if word in load_language().clubs | papers]
    if len(short) == 1:
        cast.bearers.also_call(topic, short[0])


def _titled(document: Document, cast: Cast) -> Member | None:
    for block in document.blocks:
        if block.kind is BlockKind.TITLE or (block.kind in HEADS and block.level <= 1):
            told = TOLD_OF.match(block.text)
            text = block.text[told.end() if told else 0 :]
            person = person_within(text, cast, document.source)
            topic = (
                (person if ": " in text else None)  # "Letters for Riga: the postmistress Ada Hay"
                or topic_of_heading(text, cast, document.source)
                or house_there(text, cast)
                or topic_behind_colon(text, cast, document.source)
                or person
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
    name = _YEARS_OF_A_NAME.split(name)[0]
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
    """Give whom the first sentence introduces: 'Ada Hay (1815–1852) was', 'Poet Ada Hay is'."""
    callings = load_language().callings
    for number, block in enumerate(document.blocks):
        if block.kind is BlockKind.PARAGRAPH and looks[number].mentions:
            mention = _before_month(looks[number].mentions[0])
            before = block.text[: mention.start].lower()
            if mention.title:
                before = before.removesuffix(f"{mention.title} ".lower())
            opens = _NUMBERED.sub("", before) in ("", "the ") or before[:-1] in callings
            opens = opens or (mention.type == "person" and _is_rank(before))
            if opens and introduces(block.text, mention.end):
                if ", " in block.text[mention.start : mention.end]:  # "Hay, George (1859"
                    cast.write_out(mention.text.rpartition(" ")[2])
                return cast.see(mention._replace(initial=False))
            return None
    return None


def _is_rank(before: str) -> bool:
    """Tell whether what opens a text is what somebody is: 'Lieutenant-General', 'Irish poet'."""
    language, words = load_language(), before.replace("-", " ").split()
    known = language.callings | language.roles.keys()
    named = language.titles | language.adjectives
    return len(words) <= _RANKS and all(word in known or word.title() in named for word in words)


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
    name = BRACKET.sub("", stem.replace("_", " ")).strip(" -") or stem
    parts = name.split("-")
    hyphened = " " not in name and name not in document.source
    if hyphened and len(parts) > 1 and all(part[:1].isupper() for part in parts):
        name = name.replace("-", " ")
    return name


def introduces(text: str, end: int) -> bool:
    """Tell whether a first sentence introduces the name that ends at `end`."""
    return bool(_INTRODUCES.match(text, end))
