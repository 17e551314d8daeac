"""Find the names in a text and say, from their own words, what each may name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.grammar import HEDGES, tag_of
from factlint.extract.language import Language, load_language
from factlint.extract.lexicon import load_lexicon
from factlint.extract.opening_names import is_name
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

# `re` has no class for capital letters; these are those of the Latin, Greek and Cyrillic blocks.
_CAPITALS = "".join(chr(code) for code in range(0x590) if chr(code).isupper())
_ABBREVIATED = r"(?:St|Ste|Mt|Dr|Mr|Mrs|Ms|Jr|Sr|Capt|Col|Gen|Lt|Maj|Prof|Rev|Sgt)\."
_WORD = (  # the class of capitals as few times as may be: each is compiled anew
    rf"(?:{_ABBREVIATED}|[{_CAPITALS}](?:\.(?:[{_CAPITALS}]\.)*"
    rf"|\w*(?:['’](?!s\b)\w+|-(?!based\b|born\b|area\b|led\b|owned\b)\w+|&[{_CAPITALS}]\w*)*"
    r"(?:\.(?:com|net|org)\b)?"
    r"(?:['’](?=\ (?:College|School|Hospital|Club|Union|Party|Federation|League|Association"
    r"|Congress|Council|Institute|Movement|Society|Guild)))?))"
)
_PARTICLE = (
    r"(?:of|de|von|van|der|den|du|la|le|di|da|del|della|dos|ibn|bin|al|el|zu|af|av|ter|ten|for)"
)
_NAME = deferred(
    rf"(?<!\w){_WORD}(?:(?:\ (?:{_PARTICLE}\ (?:(?:the|la|der|den|los|las)\ )?|&\ "
    rf"|(?:al|el|ad|ar|as|ash|at|az|ul)-)?){_WORD})*"
)
_PLACE_WITH_COMMA = deferred(r",? D\.? ?C\.?(?!\w)")
_CORPORATE = deferred(
    r"\.?, (?:(?:Inc|Ltd|LLC|L\.L\.C|PLC|plc|LLP|LP|L\.P|Corp|GmbH|AG|S\.A|N\.V|Incorporated"
    r"|Limited|LTD|INC|Pty Ltd)\b(?:\.(?=[ ,;)]))?)"
)
_ALSO_NAMES = frozenset(
    "General Major Master Chief Baron Count Judge Justice Private Pastor".split()
)
_DIVIDING = frozenset(
    "MP MEP MSP CEO CFO CTO COO Chairman Chairwoman Founder Co-founder Co-Founder President Director"
    " Chief Professor".split()
)
_PATRONS = frozenset("St St. Saint King Queen All Christ Lincoln Gray Guy Women Children".split())
_LETTERS = deferred(r"[A-Z]\.(?:[A-Z]\.)+")  # "O.C.": letters behind a name
_PLACED = (" in ", " at ", "near ")
MAX_WORDS = 12  # a longer run of capitals is a headline, not a name


SHIP_PREFIXES = frozenset("SS HMS RMS MV PS TSS SMS USS HMAS HMCS RRS RV SY PSS MS".split())


class Mention(NamedTuple):
    """A name where it stands in a block's text."""

    start: int
    end: int
    text: str  # without title and leading adjectives
    title: str
    type: str  # "person", "place", "organisation", "event" or "" when its words do not say
    initial: bool  # it opens a sentence and is one word: perhaps no name at all
    hint: str = ""  # what the word before it makes likely: "in Ramsey" is a place


def find_mentions(text: str, openings: frozenset[int]) -> Iterator[Mention]:
    """Yield the names of a text; `openings` are the offsets at which sentences begin."""
    at = 0
    while match := _NAME.search(text, at):
        start, end = match.span()
        run = match[0]
        if ". " in run:
            end = _before_next_sentence(start, end, openings)
            run = text[start:end].rstrip()
        cut = _cut(run)
        end, run = _patronal(text, start, start + cut if cut else end, run[: cut or len(run)])
        posted = (_before_role(run) or _before_body(run)) if " " in run else 0
        if posted:
            end, run = start + posted, run[:posted]
        at = end
        if start in openings and " " in run and (verb := _opening_verb(run)):
            start, run = start + verb, run[verb:]
        read = read_name(run)
        if read is None or (run.startswith("I. ") and text[start - 4 : start].lower() == "war "):
            continue
        name, type_ = read.name, read.type
        if name == "Washington" and (comma := _PLACE_WITH_COMMA.match(text, end)):
            at = comma.end()
            name, type_ = text[start + read.skipped : at], "place"
        if text.startswith((", ", "., "), end) and (corporate := _CORPORATE.match(text, end)):
            at = corporate.end()
            name, type_ = text[start + read.skipped : at], "organisation"
        begin = start + read.skipped
        initial = start in openings and " " not in run and not (posted or is_name(text, run, end))
        hint = "place" if not type_ and text[begin - 4 : begin] in _PLACED else ""
        if type_ in ("", "person") and not read.title and _behind_ship(text, begin):
            type_, hint = "", "ship"  # "the barque Ann Hay"
        yield Mention(begin, begin + len(name), name, read.title, type_, initial, hint)


def _patronal(text: str, start: int, end: int, run: str) -> tuple[int, str]:
    """Let a name go on behind its patron: 'St Patrick's High School', 'King's College'."""
    if text[end : end + 3] not in ("'s ", "’s ") or run.split(" ", 1)[0] not in _PATRONS:
        return end, run
    match = _NAME.match(text, end + 3)
    if match is None or match[0].split(" ")[-1] not in load_language().organisation_last:
        return end, run
    return match.end(), text[start : match.end()]


def _before_role(run: str) -> int:
    """Give the length of what stands before a role in a run: 'Oracle' of 'Oracle CEO Larry Hay'."""
    words = run.split(" ")
    for at in range(1, len(words) - 1):
        linked = words[at + 1][0].isupper() or words[at + 1] == "of"
        if words[at] in _DIVIDING and words[at - 1][0].isupper() and linked:
            first = at
            modifiers = load_language().role_modifiers
            while first > 0 and words[first - 1].lower() in modifiers:
                first -= 1
            return len(" ".join(words[: max(first, 1)])) if first or words[at + 1] != "of" else 0
    return 0


def _before_body(run: str) -> int:
    """Give the length of a person's name before whose body follows: 'Ada Hay of the Hay Party'."""
    before, of, behind = run.partition(" of ")
    words = before.split(" ")
    if not of or len(words) < 2:
        return 0
    language = load_language()
    titled = _after_title(words, 0, language)
    person = titled or type_of(words, language) == "person"
    body = behind.removeprefix("the ").split(" ")
    named = person and len(body) > 1 and type_of(body, language) == "organisation"
    return len(before) if named and len(words) - titled > 1 else 0


def _cut(run: str) -> int:
    """Give where a run has to end that goes on behind a period or a place, or nothing."""
    cut = _period_before(run) if " War" in run else 0
    placed = not cut and (" for " in run or run.endswith(" I"))
    return _place_before(run) if placed else cut


def _place_before(run: str) -> int:
    """Give where a place ends that a run goes on behind: 'left Riga for Leeds', 'in Riga I met'."""
    mark = " for " if " for " in run else " I"
    before = run.partition(mark)[0]
    words = before.split(" ")
    placed = type_of(words, load_language()) == "place" or words[-1] in load_language().places
    return len(before) if placed else 0


def _behind_ship(text: str, begin: int) -> bool:
    """Tell whether a word for ships stands right before a name: 'in the schooner Freja'."""
    words = text[max(begin - 24, 0) : begin].split()
    return len(words) > 1 and text[begin - 1] == " " and words[-1] in load_language().ships


def _opening_verb(run: str) -> int:
    """Give the length of a verb that opens a sentence without a subject: 'Left Riga in 1911'."""
    word = run.split(" ", 1)[0]
    language, lexicon = load_language(), load_lexicon()
    lowered = word.lower()
    if lowered in HEDGES:
        return len(word) + 1  # "Allegedly Ada Hay was"
    if word in language.male or word in language.female or tag_of(lowered) not in "vg":
        return 0
    return len(word) + 1 if lowered in lexicon.active or lowered in lexicon.passive else 0


def _period_before(run: str) -> int:
    """Give the length of a period that opens a run: 'World War II Jonas Harker'."""
    words, language = run.split(" "), load_language()
    first = 1 if words[0] in language.not_names else 0
    for count in range(len(words) - 1, first + 1, -1):
        if " ".join(words[first:count]) in language.periods:
            return len(" ".join(words[:count]))
    return 0


def _before_next_sentence(start: int, end: int, openings: frozenset[int]) -> int:
    return min((at for at in range(start + 1, end) if at in openings), default=end)


class ReadName(NamedTuple):
    """A run of capitalised words, taken apart."""

    name: str
    title: str
    type: str
    skipped: int  # characters before the name or its title: "In", "American"


@lru_cache(maxsize=65536)
def read_name(run: str) -> ReadName | None:
    """Take a run of capitalised words apart, or say None when no name is in it."""
    language = load_language()
    words = run.split(" ")
    if len(words) > MAX_WORDS:
        return None
    first = _after_role(words, _first_of_name(words, language), language)
    first = _after_nation(words, first, language)
    name = " ".join(words[first:])
    if name in language.periods:
        return ReadName(name, "", "event", _length(words[:first]))
    if first == len(words) or _no_name(words[first:], language):
        return None
    type_ = type_of(words[first:], language)
    titled = first
    if type_ in ("", "person"):
        while titled < len(words) - 1 and words[titled] in language.adjectives:
            if language.gender(words[titled]):  # "Christian Voss"
                break
            titled += 1
        first = titled = _after_calling(words, titled, language)
        titled = _after_title(words, titled, language)
    title = " ".join(words[first:titled])
    if title:
        named = type_of(words[titled:], language)
        type_ = named if named and titled < len(words) - 1 else "person"
    return ReadName(" ".join(words[titled:]), title, type_, _length(words[:titled]))


def _no_name(words: list[str], language: Language) -> bool:
    """Tell whether the words name nobody: 'the Americans', 'PhD', 'Jr.'"""
    if len(words) < 4 and all(
        word in language.behind_names or word in language.suffixes for word in words
    ):
        return words[0] != "I"
    if len(words) > 1 and _is_post(words, language):
        return True
    if len(words) == 1 and _is_letters(words[0]) and words[0] not in language.places:
        return True
    return _only_adjectives(words, language)


def _is_letters(word: str) -> bool:
    """Tell whether a word is what a name has behind it, or a part of that: 'O.C.', 'C'."""
    return len(word) == 1 or _LETTERS.fullmatch(word) is not None


def _is_post(words: list[str], language: Language) -> bool:
    """Tell whether a run is what somebody is: 'Earth Observation Specialist'."""
    if language.roles.get(words[-1].lower()) != "employee" or "of" in words:
        return False
    return not (words[0] in language.male or words[0] in language.female or words[0][-1] == ".")


def _only_adjectives(words: list[str], language: Language) -> bool:
    """Tell whether nothing but 'American', 'the Americans' is there: peoples are not entities."""
    return all(
        word in language.adjectives
        or word.removesuffix("s") in language.adjectives
        or ("-" in word and word.split("-", 1)[0] in language.adjectives)
        for word in words
    )


def _after_nation(words: list[str], first: int, language: Language) -> int:
    """Give where the name begins behind a nation of two words: 'South African Ada Hay'."""
    told = " ".join(words[first : first + 2])
    if told not in language.long_demonyms or told in language.places:
        return first
    known = len(words) - first == 2 or not {words[first + 2]}.isdisjoint(
        language.male | language.female
    )
    return first + 2 if known else first


def _after_role(words: list[str], first: int, language: Language) -> int:
    """Give where the name begins behind 'Professor of'; the length of all, if it is none."""
    at = last = first
    while at < len(words) - 1 and words[at] in language.adjectives:
        at += 1
    while at < len(words):
        word = words[at].lower()
        if word in language.roles or word == "executive":
            last = at + 1
        elif word not in language.role_modifiers and words[at] not in ("&", "President"):
            break
        at += 1
    if last == first:
        return first
    behind = words[last : last + 1]
    if behind in (["of"], ["for"]):
        return last + 1 + (words[last + 1 : last + 2] == ["the"])
    role = words[last - 1].lower()
    if not behind and (last - first > 1 or role not in language.weak_roles):
        return last
    posted = language.roles.get(role) in ("chief-executive", "founder") or words[last - 1].isupper()
    if len(words) - last > 1 and posted:  # "MP Clara Voss", "Founder Otto Brandt"
        return last
    return first


def _after_calling(words: list[str], first: int, language: Language) -> int:
    """Give where the name begins behind 'Actor' or 'Film Director'."""
    at = first
    while at < len(words) - 1 and words[at].lower() in language.calling_parts:
        at += 1
    calling = words[at].lower()
    if at < len(words) - 1 and {calling, calling.removesuffix("s")} & language.callings:
        named = words[at + 1]
        known = named in language.male or named in language.female or len(words) - at > 2
        return at + 1 if known and words[at] not in language.titles else first
    return first


def _after_title(words: list[str], first: int, language: Language) -> int:
    """Give where the name proper begins: after the last title that a name follows.

    A title behind a given name and more stands for another one: 'Mary Grenfell Countess Holm'.
    """
    given = words[first] in language.male or words[first] in language.female
    if given and len(words) - first > 2 and words[first] not in language.titles:
        return first
    for at in range(len(words) - 2, first - 1, -1):
        if words[at] in language.titles and words[at + 1][0].isupper():
            inner = at > first and words[at] in _ALSO_NAMES and words[at - 1] not in language.titles
            return first if inner else at + 1  # "Riga General Motors"
    return first


def _first_of_name(words: list[str], language: Language) -> int:
    if words[0] == "I" and len(words) > 2:  # a title: "I Claudius"; nobody else is "I Cap Cap"
        return 0
    first = 0
    while first < len(words) and (words[first] in language.not_names or words[first][0].islower()):
        first += 1
    return first


def _length(words: list[str]) -> int:
    return sum(len(word) + 1 for word in words)


def type_of(words: list[str], language: Language) -> str:
    """Say what a name's own words make it, or nothing."""
    name = " ".join(words)
    if words[0] == "I" and len(words) > 2:  # "I Claudius": nobody's name begins so
        return "work"
    if name in language.places:
        return "place"
    if name in language.acronyms or "&" in words:
        return "organisation"
    if words[0] in SHIP_PREFIXES and len(words) > 1:
        return "ship"
    return (_by_words(words, language) or _of_person(words, language)) if len(words) > 1 else ""


def _by_words(words: list[str], language: Language) -> str:
    """Say what the first and last words of a name make it: 'Lake Onega', 'Riga Bank'."""
    head = words[0]
    last = next(
        (words[at - 1] for at in range(1, len(words)) if words[at] in ("of", "for")), words[-1]
    )
    long = "of" in words or len(words) > 2
    body = not {last, words[-1]}.isdisjoint(language.organisation_last)
    for type_, told in (
        ("organisation", body and len(words) > 2),  # "River City Contractors"
        ("place", head in language.place_first),
        ("organisation", body),
        ("event", last in language.event_last or (head in language.event_first and "of" in words)),
        ("organisation", head in language.organisation_first and long),
        ("place", last in language.place_last),
    ):
        if told:
            return type_
    return ""


def _of_person(words: list[str], language: Language) -> str:
    """Say whether a name is made like a person's: 'Harry Hay Jr.', 'Anthony R. Kuser'."""
    if words[-1] in language.suffixes and len(words) > 2:
        return "person"
    if words[0] in language.male or words[0] in language.female:
        shouted = words[-1].isupper() and len(words[-1]) > 2 and not "".join(words).isupper()
        return "" if shouted else "person"  # "Philip Morris USA"
    return "person" if len(words) > 2 and len(words[1]) == 2 and words[1][1] == "." else ""
