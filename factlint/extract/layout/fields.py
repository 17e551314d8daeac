"""Infobox parameters, '- Born: ...' lists, front matter and categories: claims of a kind."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.entities.mentions import Mention, find_mentions
from factlint.extract.lives.life_ends import End, dates_told, ends_of, is_baptism
from factlint.extract.reckoning.figures import value_of
from factlint.extract.syntax.numbers import number_of
from factlint.extract.times import Context, read_times
from factlint.extract.verbs import kinds_of
from factlint.model import Age, Block, Date, Origin, Quantity, Span, Text, Value
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.lexicon import Lexicon
    from factlint.vocabulary import Property

BY = "field"
_OTHERWISE = deferred(r"\b(?:as of|fl\.|floruit|flourished|active)\s*(?:in )?$")
_LABEL = deferred(r"(?P<key>[A-Z][A-Za-z ]{2,24}):\s+(?=\S)")
_KEY = deferred(r"[\s_-]+")
_DIGITS_BEHIND = deferred(r"\s*\d+$")  # spouse1, spouse2
_NUMBER = deferred(r"\d[\d,.]*\d|\d|[a-z]+(?:-[a-z]+)?")
_DECIMAL = deferred(r"\d+\.\d{1,2}")
_IN_A_RANGE = deferred(r"[¼-¾⅐-⅞]|\s\d/\d|\+|\?|\s?(?:[–—-]|to|or)\s?\d")
_EITHER = deferred(r"\s*([a-z]+ (?:or|and) [a-z]+)")  # "1,000 killed or wounded"
_CHIEF = deferred(r"\s*[(,–—-]\s*(?:[^;()]*[^;()\w])?(?i:CEO|chief executive|managing director)\b")
_GOES_ON = deferred(r"\s*[-–—]|\s+(?:to|until)\s")
_UNIT = deferred(r"\s*([A-Za-z%£$€]+)")
_AGED = deferred(r"\(?aged? (\d{1,3})\b(?:\s*(?:[-–—/]|or)\s*(\d{1,3})\b)?")
_CATEGORY = deferred(r"(\d{3,4}) (births|deaths|establishments)\b")
# What is counted, whatever word stands behind the number: '4', 'one daughter', '1,150 passengers'.
_OF_PERSONS = frozenset({"child", "position"})
_NAMED_UNIT = {"number-of-children": "child", "capacity": "", "floors": ""}
_KEY_UNIT = {"tons": "tons"}  # the unit that a label names
_TELLING = (("ship",), ("person",))
_WED = deferred(  # Halina Borek (m. 1947; div. 1955)
    r"\s*\(\s*(?P<m>(?:m|married|wed)\b\.?\s*)?"
    r"(?P<when>(?:\d{1,2} )?(?:[A-Z][a-z]+ (?:\d{1,2}, )?)?\d{4})\s*[;,)]"
)
_ITS_END = deferred(r"\s*\([^()]*?[;,] (?:d|died)\.? (?P<year>\d{4})\s*\)")
_KIN = frozenset({"father", "mother", "parent", "child", "sibling"})  # years are their lives
_YEARS_BEHIND = deferred(r"(?:, née [A-Z][\w'’-]+)? ?\((?P<held>[^()]*\d{4}[^()]*)\)")
_MONEY = deferred(r"\s*(?P<currency>[£$€])\s*(?=\d)")
_LOST = deferred(r"\s*(?:Wrecked|Sunk|Sank|Foundered|Torpedoed and sunk)\b")
_SCRAPPED = deferred(r"\s*(?:Scuttled|Scrapped|Broken up|Sold for scrap)\b")
_EXISTENCE = frozenset({"dates", "active", "years active"})
_EXISTED = deferred(r"\s*(?P<founded>(?:1\d|20)\d\d)\s*[–-]\s*(?P<dissolved>(?:1\d|20)\d\d)\s*")
_IN_CATEGORY = {"births": "born", "deaths": "died", "establishments": "founded"}


def _of_no_person(block: Block, stated: Property, topic: Member) -> bool:
    """Tell whether a numbered field says this of no person: 'child1' of a family of languages."""
    numbered = block.key.strip()[-1:].isdigit() and stated.name in _OF_PERSONS
    return numbered and topic.type != "person"


def read_field(
    block: Block, number: int, topic: Member, cast: Cast, lexicon: Lexicon
) -> Iterator[Draft]:
    """Yield what a field states of the document's topic."""
    stated = property_of(block.key, lexicon, topic.type)
    yield from _existence(block, topic, number)
    if stated is None and block.key.strip().lower().endswith("fate"):
        lost, scrapped = _LOST.match(block.text), _SCRAPPED.match(block.text)
        fate = "wrecked" if lost else "scrapped" if scrapped else ""
        stated = property_of(fate, lexicon)
    if stated is None or not block.text.strip() or _of_no_person(block, stated, topic):
        return
    if stated.of and topic.type and not set(kinds_of(topic)) & set(stated.of):
        return
    if not topic.type and stated.of in _TELLING:  # whoever was launched is a ship
        topic.type = stated.of[0]
    for value, span in _values(stated, block, cast):
        draft = _draft(topic, _named(stated, block, span), value, span, block, number)
        if isinstance(value, Date) and (held := _range(block.text, span)):
            draft.qualifiers["time"] = Date(held)
        wed = _wedding(block, stated, span)
        if wed is not None:
            draft.qualifiers["time"] = Date(_day(wed["when"]))
        yield draft
        if isinstance(value, About):
            yield from _life(value.member, stated, span, block, number)
    if stated.name == "died" and (aged := _AGED.search(block.text)):
        age = Age(int(aged[1]), int(aged[2] or aged[1]))
        yield _draft(topic, "age-at-death", age, Span(*aged.span()), block, number)


def _wedding(block: Block, stated: Property, span: Span) -> re.Match[str] | None:
    """Find when a spouse was married: 'Halina Borek (m. 1947; div. 1955)'."""
    wed = _WED.match(block.text, span.end) if stated.name == "spouse" else None
    told = wed is not None and (wed["m"] or block.key.strip().lower() == "married")
    return wed if told else None


def _life(
    member: Member, stated: Property, span: Span, block: Block, number: int
) -> Iterator[Draft]:
    """Read the years behind a relative's name: 'Father: Otto Hay (1861-1934)'."""
    wed = stated.name == "spouse" and _WED.match(block.text, span.end) is not None
    dead = _ITS_END.match(block.text, span.end) if wed else None
    if dead is not None:
        yield _draft(member, "died", Date(dead["year"]), Span(*dead.span("year")), block, number)
    inside = _YEARS_BEHIND.match(block.text, span.end) if stated.name in _KIN else None
    if inside is None or not member.person:
        return
    held = Span(*inside.span("held"))
    times = [one for one in read_times(block.text, Context())[0] if one.kind == "date"]
    ends = ends_of(block.text, held, [one for one in times if held.covers(one.span)])
    for name, end in zip(("born", "died"), ends, strict=True):
        if end is not None:
            told = "baptised" if end.baptised else name
            yield _draft(member, told, Date(end.edtf), end.time.span, block, number)


def _existence(block: Block, topic: Member, number: int) -> Iterator[Draft]:
    """Read 'dates = 1759–1922', 'active = 1968–1975' of a regiment or a band."""
    key = _KEY.sub(" ", block.key).strip().lower()
    told = key in _EXISTENCE and topic.type == "organisation"
    existed = _EXISTED.fullmatch(block.text) if told else None
    if existed is None:
        return
    for name in ("founded", "dissolved"):
        span = Span(*existed.span(name))
        yield _draft(topic, name, Date(existed[name]), span, block, number)


def _range(text: str, span: Span) -> str:
    """Give the stretch of time that a field's date begins: '3–5 May 1809'."""
    if _GOES_ON.match(text, span.end) is None:
        return ""
    held = next((one.range for one in read_times(text, Context())[0] if one.span == span), None)
    return held or ""


def _named(stated: Property, block: Block, span: Span) -> str:
    """Give the property that a value is of: a birth's may be told as a baptism."""
    baptised = stated.name == "born" and is_baptism(block.text, 0, span)
    return "baptised" if baptised else stated.name


def _day(text: str) -> str:
    """Give a date as it stands in a field, as EDTF."""
    return next((time.edtf for time in read_times(text, Context())[0] if time.edtf), text[-4:])


def read_labelled(
    block: Block, number: int, topic: Member, cast: Cast, lexicon: Lexicon
) -> list[Draft]:
    """Give what a list item that is written as a field states: '- Founded: 1902'."""
    match = _LABEL.match(block.text)
    if match is None or property_of(match["key"], lexicon) is None:
        return []
    start = match.end()
    drafts = []
    told = replace(block, key=match["key"], text=block.text[start:], links=())
    for draft in read_field(told, number, topic, cast, lexicon):
        draft.value_span = Span(draft.value_span.start + start, draft.value_span.end + start)
        draft.span = draft.subject_span = Span(0, len(block.text))
        drafts.append(draft)
    return drafts


def property_of(key: str, lexicon: Lexicon, type_: str = "") -> Property | None:
    """Give the property a field's name stands for, of a thing of that type where it is known."""
    label = _KEY.sub(" ", key).strip().lower().removeprefix("subject ").removeprefix("ship ")
    found = lexicon.fields.get(label) or lexicon.fields.get(_DIGITS_BEHIND.sub("", label), ())
    of_type = [one for one in found if type_ in one.of] or [one for one in found if not one.of]
    return of_type[-1] if of_type else _unless_apart(found)


def _unless_apart(found: tuple[Property, ...]) -> Property | None:
    """Give what a label stands for of anything; 'director' is of a film or of a company."""
    kinds = [set(one.of) for one in found]
    apart = any(one.isdisjoint(other) for one, other in pairwise(kinds))
    return found[-1] if found and not apart else None


def _values(stated: Property, block: Block, cast: Cast) -> Iterator[tuple[Value | About, Span]]:
    text = block.text
    if stated.value == "date":
        yield from _dates(text)
    elif stated.value == "quantity":
        yield from _quantity(text, stated, block.key.strip().lower())
    elif stated.value == "age":
        for match in re.finditer(r"\b\d{1,3}\b(?! ?(?:thousand|million|billion|[Mm]a\b))", text):
            yield Age(int(match[0]), int(match[0])), Span(*match.span())
            return
    elif stated.value == "entity":
        yield from _entities(block, stated, cast)
    elif stated.value == "text":
        bare = text.strip().rstrip(",;")
        yield Text(bare), Span(0, len(text))


def _dates(text: str) -> Iterator[tuple[Value, Span]]:
    times = [one for one in read_times(text, Context())[0] if one.kind == "date"]
    alone = (End(time, time.edtf) for time in times if time.edtf)  # "950 AH (6 April 1543)"
    first = next(dates_told(text, Span(0, len(text)), times), None) or next(alone, None)
    if first is not None and not _OTHERWISE.search(text, 0, first.time.start):
        yield Date(first.edtf), first.time.span  # none of "age 34 (as of 12 January 2010)"


def _quantity(text: str, stated: Property, key: str) -> Iterator[tuple[Value, Span]]:
    text = text.strip()
    money = _MONEY.match(text)
    match = _NUMBER.match(text, money.end() if money else 0)
    number = _number(match[0].rstrip(".")) if match else None
    if match is None or number is None or _IN_A_RANGE.match(text, match.end()):
        return
    unit = _EITHER.match(text, match.end()) or _UNIT.match(text, match.end())
    named = money["currency"] if money else (unit[1] if unit else "")
    if money and unit and unit[1] in ("million", "m", "billion", "bn"):
        return
    if named == "px":  # of the picture in the box
        return
    named = _NAMED_UNIT.get(stated.name, named or _KEY_UNIT.get(key, ""))
    yield Quantity(number, number, named), Span(match.start(), match.end())


def _number(figures: str) -> float | None:
    """Give what figures or a word mean: '58.2' is no number of thousands, as '1.150' may be."""
    return value_of(figures) if _DECIMAL.fullmatch(figures) else number_of(figures)


def _entities(block: Block, stated: Property, cast: Cast) -> Iterator[tuple[About, Span]]:
    text = block.text
    if stated.to == "place":
        first = text.split("(", maxsplit=1)[0].split(";", maxsplit=1)[0].strip(" ,")
        if first and first[0].isupper():
            start = text.index(first)
            place = cast.introduce(first.split(",")[0].strip(), "place")
            yield About(place), Span(start, start + len(first))
        return
    for mention in _named_in(block, stated):
        if not _holds(mention, block, stated):
            continue
        told = mention._replace(type=mention.type or stated.to)
        if stated.name in _KIN and text.endswith(("née ", "born "), 0, mention.start):
            continue  # "Mother: Anna Hay, née Lund" is one
        anew = stated.name in _KIN and " " not in mention.text
        member = cast.see_relative(told) if anew else cast.see(told)
        if member is not None:
            yield About(member), mention.span


def _holds(mention: Mention, block: Block, stated: Property) -> bool:
    """Tell whether a name has what a field says, where the field is of other things too.

    'Key people: Otto Hay (chairman)' names no chief executive, and an owner may be a person.
    """
    label = _KEY.sub(" ", block.key).strip().lower()
    if label in ("key people", "key person"):
        return _CHIEF.match(block.text, mention.end) is not None
    owned = label in ("owner", "owners")
    return not owned or stated.to != "organisation" or mention.type == "organisation"


def _named_in(block: Block, stated: Property) -> Iterator[Mention]:
    """Yield the names in a field: a link's words are one, as in 'St. Peter's School'."""
    linked = [Span(one.start, one.end) for one in block.links if one.end > one.start]
    for mention in find_mentions(block.text, frozenset()):
        span = mention.span
        link = next((one for one in linked if one.covers(span)), None)
        if link is None:
            yield mention
        elif span.start - link.start <= len(mention.title) + 1:  # the first name in it
            whole = block.text[slice(*link)].partition(",")[0]
            is_body = stated.to == "organisation" and mention.type != "person"
            yield (
                mention._replace(text=whole, start=link.start, end=link.start + len(whole))
                if (is_body and whole)
                else mention
            )


def _draft(
    topic: Member, name: str, value: Value | About, span: Span, block: Block, number: int
) -> Draft:
    whole = Span(0, len(block.text))
    return Draft(topic, name, value, BY, number, whole, whole, span, origin=Origin.FIELD)


def tell_apart(drafts: list[Draft], blocks: Sequence[Block]) -> None:
    """Say of what numbers are that one box has under two labels: seats, and all that it holds."""
    told: defaultdict[tuple[str, str, int], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.by == BY and isinstance(draft.value, Quantity):
            told[draft.subject.id, draft.property, blocks[draft.block].table].append(draft)
    for those in told.values():
        if len({blocks[one.block].key for one in those}) > 1:
            for one in those:
                one.qualifiers["of"] = Text(_KEY.sub(" ", blocks[one.block].key).strip())


def settle_categories(drafts: list[Draft]) -> list[Draft]:
    """Leave out foundations that categories give in several years: of what the text is about."""
    told = [one for one in drafts if one.by == "category" and one.property == "founded"]
    if len({str(one.value) for one in told}) < 2:
        return drafts
    left_out = set(map(id, told))
    return [one for one in drafts if id(one) not in left_out]


def read_category(block: Block, number: int, topic: Member) -> Iterator[Draft]:
    """Yield birth and death of 'Category:1905 births'."""
    for match in _CATEGORY.finditer(block.text):
        name = _IN_CATEGORY[match[2]]
        if topic.type == "place":  # when it became a state, a borough, a county
            continue
        if topic.type == "" or (topic.type == "person") != (name == "founded"):
            yield Draft(
                topic, name, Date(match[1].zfill(4)), "category", number,
                Span(0, len(block.text)), Span(0, len(block.text)), Span(*match.span(1)),
                origin=Origin.CATEGORY,
            )  # fmt: skip
