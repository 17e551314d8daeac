"""Runs of capitalised words in which a name stands: where each begins and where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.entities.name_parts import after_title, type_of
from factlint.extract.entities.numbered_runs import (
    numbered_unit,
    unit_with_number,
    with_opening_number,
)
from factlint.extract.entities.run_openings import opening_verb, period_before, place_that_opens
from factlint.extract.language import load_language
from factlint.extract.syntax.grammar import tag_of
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# `re` has no class for capital letters; these are those of the Latin, Greek and Cyrillic blocks.
_CAPITALS = "".join(chr(code) for code in range(0x590) if chr(code).isupper())
_ABBREVIATED = r"(?:St|Ste|Mt|Dr|Mr|Mrs|Ms|Jr|Sr|Capt|Col|Gen|Lt|Lieut|Maj|Prof|Rev|Hon|Sgt)\."
_WORD = (  # the class of capitals as few times as may be: each is compiled anew
    rf"(?:{_ABBREVIATED}|[{_CAPITALS}](?:\.(?!\d)(?:[{_CAPITALS}]\.)*"
    rf"|\w*(?:['’](?!s\b)\w+|-(?!based\b|born\b|area\b|led\b|owned\b)\w+|[&/][{_CAPITALS}]\w*)*"
    r"(?:\.(?:com|net|org)\b)?"
    r"(?:['’](?=\ (?:College|School|Hospital|Club|Union|Party|Federation|League|Association"
    r"|Congress|Council|Institute|Movement|Society|Guild)))?))"
)
_PARTICLE = (
    r"(?:of|de|von|van|der|den|du|des|la|le|di|da|del|della|dos|ibn|bin|bint|al|el|zu|zum|zur|vom|af"
    r"|av|ter|ten|for|y|i|à|et|ap|ab|ferch|ben|aux|sur"
    r"|vs?\.)"
)
_NAME = deferred(
    rf"(?<!\w){_WORD}(?:(?:\ (?:{_PARTICLE}\ (?:(?:the|la|der|den|los|las|del)\ )?"
    rf"(?:(?:al|el|ad|ar|as|ash|at|az|ul)-)?|&\ "
    rf"|(?:al|el|ad|ar|as|ash|at|az|ul)-|(?:d|l|de\ l|dell|nell|sull)['’])?){_WORD})*"
)
# With which a word begins; not those of "Ph.D.", "Ph. D."
_CAPITAL = deferred(rf"[{_CAPITALS}](?<!\w.)(?<!\bPh\.D)(?<!\bPh\. D)(?!(?<=P)h\. ?D\b)")
_PLACE_WITH_COMMA = deferred(r",? D\.? ?C\.?(?!\w)")
_CORPORATE = deferred(
    r"\.?, (?:(?:Inc|Ltd|LLC|L\.L\.C|PLC|plc|LLP|LP|L\.P|Corp|GmbH|AG|S\.A(?:\.B)?(?:\. de C\.V)?"
    r"|S\.p\.A|N\.V|Incorporated"
    r"|Limited|LTD|INC|Pty Ltd)\b(?:\.(?=[ ,;)]))?)"
)
_AND_CO = deferred(  # "Hay and Co.", "Otto Hay and Sons Ltd", but not "Otto Hay and Company B left"
    r" and (?:Co(?![\w-])|(?:Company|Sons?|Brothers|Partners)(?![\w-])(?! [A-Z]\b))"
    r"(?: (?:Ltd|Limited|Inc|plc)\b)?"
)
_SECOND_SAINT = deferred(rf"(?:St\.?|Saint) {_WORD}(?: {_WORD})?")
_DIVIDING = word_list("names", "dividing")
_PATRONS = word_list("names", "patrons")
_MANY = word_list("names", "many")
_NICKNAME = deferred(  # inside a name: 'Otto "Bo" Brandt', "Otto (Bo) Brandt"
    rf" (?:[\"“] ?{_WORD}(?: \w+)? ?[\"”]|[‘']{_WORD}[’']|\({_WORD}\)"
    r"|\((?:called|known as|nicknamed) [^()]{1,60}\)) (?=\w)"
)
_LIVED = deferred(r"\w+(?: \w+)? \((?:born|b\.|\d|;)")  # 'Bo "Bim" Brandt (born'
_WHOLE = word_list("bodies", "whole")
_OF_FIELDS = word_list("bodies", "of-fields")
TELLING = (" (called ", " (known as ", " (nicknamed ")
# "Hay, George Lind (1859–1946), planner, was born": an entry of a lexicon
_INVERTED = deferred(
    rf", (?P<given>{_WORD}(?: {_WORD}){{0,3}})(?P<after>(?:,? (?:Jr|Sr)\.?)?)"
    rf"(?= \((?:(?:born|died|b\.|d\.|c\.|ca\.) ?)?"
    rf"(?:\d\d? [{_CAPITALS}][a-z]+ |[{_CAPITALS}][a-z]+ \d\d?, )?\d{{4}}|, (?P<born>born|b\.) )"
)
# "Otto Hay, Jr., left", "Otto Hay the elder died", but not "Otto Hay the younger brother of"
_GENERATION = deferred(
    r", (?:(?P<senior>Sr|Snr)|Jr|Jnr)\b"
    r"| the (?:(?P<elder>[Ee]lder)|[Yy]ounger)(?=[,.;:)]|$| \(| (?P<behind>[a-z]+))"
    r"| the (?:second|third)(?=[,.;:)]|$| \()"
)
_BEHIND_ONE = frozenset("bhvdmnsPCyU")  # classes of words behind "the elder" that is one's name
_CLUBS = frozenset("AC CC SC".split())  # of clubs, and of people only behind a comma
_OPENS_NICKNAME = (' "', " “", " ‘", " '", " (")


_ORDINAL = deferred(r"\b\d\d?(?:st|nd|rd|th) $")  # "20th Century Fox"
_ORDINALS = frozenset(("st ", "nd ", "rd ", "th ", "ST ", "ND ", "RD ", "TH "))
_NUMBERED_WAR = deferred(r" (?:1|2|One|Two)\b(?![.,/–-]\d)")
_ERAS = ("BC ", "BCE ", "AD ", "CE ")
_KIN_OF_TWO = frozenset("Brothers Sisters Twins Cousins".split())
_PRONOUNS = (" She", " He", " They", " It")
_GOING_ON = (*_OPENS_NICKNAME, "'s", "’s", " a")  # behind one word that is no whole name yet
_TAILED = (",", ".")  # ", Inc."


class Run(NamedTuple):
    """Capitalised words where they stand in a block's text, its offsets in code points."""

    start: int
    end: int
    words: str  # without a nickname that stands inside
    nicknamed: bool = False  # one stands inside
    posted: bool = False  # a role or a body follows: "Oracle" of "Oracle CEO Larry Hay"
    type: str = ""  # what its end makes it: "Washington, D.C.", "Brandt, Inc."
    inverted: bool = False  # the text has the surname first: "Hay, George Lind"
    generation: str = ""  # "Sr." or "Jr.", where that, or "the elder", stands behind it


def find_runs(text: str, openings: frozenset[int]) -> Iterator[Run]:
    """Yield the runs of a text; `openings` are the offsets at which sentences begin.

    Each sentence is searched for itself: "by J. Hay. Otto" goes on as "by J. Hay Otto" does.
    """
    at = 0
    ends = [one for one in sorted(openings) if text.startswith(" ", one - 1)]
    for stop in (*ends, len(text)):
        while (first := _CAPITAL.search(text, at, stop)) and (
            match := _NAME.match(text, first.start(), stop)
        ):
            run = _run(text, match, at)
            if run.start in openings and text.startswith(" and ", run.end):
                run = _paired_title(text, run)
            elif not run.start and text.startswith(", ", run.end):
                run = _inverted(text, run)
            at = run.end
            if run.posted and run.start in openings and opening_verb(run.words):
                at += 1  # "Appointed Director of Riga Theatre in 1894, he"
                continue
            if run.start in openings and " " in run.words and (before := _no_name(run.words)):
                run = run._replace(start=run.start + before, words=run.words[before:])
            yield run
        at = max(at, stop)


def _no_name(words: str) -> int:
    """Give the length of what opens a sentence before a name: 'Born', 'Brothers' of two."""
    first, _, rest = words.partition(" ")
    kin = first in _KIN_OF_TWO and load_language().is_given(rest.partition(" ")[0])
    return len(first) + 1 if kin else opening_verb(words)


def _inverted(text: str, run: Run) -> Run:
    """Turn a name round that opens an entry with the surname: 'Hay, George Lind (1859–1946)'."""
    match = _INVERTED.match(text, run.end) if " " not in run.words else None
    if match is None:
        return run
    given, surname = match["given"], run.words
    first, language = given.split(" ", 1)[0], load_language()
    headword = len(surname) > 2 and surname.isupper() and surname.title() not in language.places
    if headword:  # "HAY, Philemon (1859", "HAY, GEORGE (1859"
        given, surname = given.title() if given.isupper() else given, surname.title()
    elif match["born"] or not (match["after"] or language.is_given(first) or first[1:] == "."):
        return run
    younger = match["after"].strip(", ")  # "Hay, George Lind, Jr. (1859"
    whole = f"{given} {surname} {younger}".rstrip()
    return run._replace(end=match.end(), words=whole, type="person", inverted=True)


def _paired_title(text: str, run: Run) -> Run:
    """Take two words with 'and' for one title: 'Crispus and Ada is an oil painting'."""
    single = " " not in run.words.removeprefix("The ")
    match = _NAME.match(text, run.end + len(" and ")) if single else None
    if match is None or not text.startswith((" is ", " was ", " has "), match.end()):
        return run
    return run._replace(end=match.end(), words=text[run.start : match.end()])


def _run(text: str, match: re.Match[str], at: int) -> Run:
    """Give the run that begins with capitalised words found behind `at`."""
    start = match.start()
    words = match[0]
    if words.endswith(_PRONOUNS):  # "his wife Ada Hay She was taught": a stop is left out
        words = words.rpartition(" ")[0]
    end = start + len(words)
    if " " in words or text[end : end + 2] in _GOING_ON:
        run = _ended(text, words, start, end)
    else:
        run = Run(start, end, words)
    return _with_what_follows(text, _with_what_opens(text, run, at))


def _with_what_opens(text: str, run: Run, at: int) -> Run:
    """Give a run the number before it, or without the era that opens it."""
    start = run.start
    if run.words.startswith("Century ") and (before := _ORDINAL.search(text, at, start)):
        return run._replace(start=before.start(), words=f"{before[0]}{run.words}")
    if text[start - 3 : start] in _ORDINALS or text[start - 2 : start] == ") ":
        return numbered_unit(text, run)
    if not text[max(start - 2, 0) : start - 1].isdigit():
        return run
    if run.words.startswith(_ERAS):
        era = run.words.index(" ") + 1  # "In 219 BC Otto Hay left"
        return run._replace(start=start + era, words=run.words[era:])
    return with_opening_number(text, unit_with_number(text, run))


def _with_what_follows(text: str, run: Run) -> Run:
    """Give a run what belongs to it behind its words: 'World War 2', 'Washington, D.C.'"""
    if run.words.endswith("World War") and (number := _NUMBERED_WAR.match(text, run.end)):
        run = run._replace(end=number.end(), words=f"{run.words}{number[0]}", type="event")
    if text[run.end : run.end + 1] in _TAILED or run.words.endswith("Washington"):
        run = _with_tail(text, run)
    if text.startswith((", Jr", ", Sr", ", Jn", ", Sn", " the "), run.end):
        run = _of_generation(text, run)
    return run


def _of_generation(text: str, run: Run) -> Run:
    """Give a run which of two of its name it means: 'Otto Hay, Jr.', 'Otto Hay the elder'."""
    match = _GENERATION.match(text, run.end)
    behind = match["behind"] if match is not None else None
    if match is None or (behind and tag_of(behind) not in _BEHIND_ONE):
        return run
    generation = "Sr." if match["senior"] or match["elder"] else "Jr."
    return run._replace(end=run.end if match[0][0] == "," else match.end(), generation=generation)


def _ended(text: str, words: str, start: int, end: int) -> Run:
    """End a run where its name ends: before a period or a post, and not at a patron."""
    joined = _joined(text, end, words)
    if joined:
        end, words = joined, text[start:joined]
    cut = _cut(words) or place_that_opens(text, start, words) or _doer(text, start, words)
    end, words = _patronal(text, start, start + cut if cut else end, words[: cut or len(words)])
    if text[end : end + 2] in _OPENS_NICKNAME:
        whole = _nicknamed(text, end, words)
        if whole is not None:
            return Run(start, *whole, nicknamed=True)
    words = _without_letters(words)
    end = min(end, start + len(words))
    posted = (_before_role(words) or _before_body(words)) if " " in words else 0
    return (
        Run(start, start + posted, words[:posted], posted=True)
        if posted
        else Run(start, end, words)
    )


def _without_letters(words: str) -> str:
    """Give a name without the letters behind it: 'Ada Hay OBE', but not 'Hay Works RA'."""
    language, (name, _, last) = load_language(), words.rpartition(" ")
    first, _, rest = name.partition(" ")
    named = rest and (language.is_given(first) or first in language.titles)
    what_one_is = last in _CLUBS or last.lower() in language.roles  # "Otto Hay MP"
    if not named or what_one_is or last not in language.behind_names or not last.isupper():
        return words
    return _without_letters(name)


def _with_tail(text: str, run: Run) -> Run:
    """Take what belongs to a name behind a comma: 'Washington, D.C.', 'Brandt, Inc.'"""
    if run.words.endswith("Washington") and (comma := _PLACE_WITH_COMMA.match(text, run.end)):
        return run._replace(end=comma.end(), type="place")
    if text.startswith((", ", "., "), run.end) and (tail := _CORPORATE.match(text, run.end)):
        return run._replace(end=tail.end(), type="organisation")
    return run


def _nicknamed(text: str, end: int, run: str) -> tuple[int, str] | None:
    """Give where a name ends that has a nickname inside, and its words without that."""
    words, language = run.split(" "), load_language()
    inside = _NICKNAME.match(text, end)
    told = inside is not None and inside[0][2].islower()  # "Otto (called Bo) Brandt"
    known = any(language.is_given(word) for word in words)
    lives = inside is not None and _LIVED.match(text, inside.end()) is not None
    if not (told or known or lives):
        return None
    rest = _NAME.match(text, inside.end()) if inside is not None else None
    if rest is None:
        return None
    return rest.end(), f"{run} {rest[0]}"


def _joined(text: str, end: int, run: str) -> int:
    """Give where a name of a body ends whose first words an 'and' joins, or nothing.

    'Economic and Monetary Union', 'Church of St Ann and St Ives', 'Otto Hay and Sons Ltd'.
    """
    if not text.startswith(" and ", end):
        return 0
    if (firm := _AND_CO.match(text, end)) is not None:
        return firm.end()
    head, _, field = run.rpartition(" of ")
    if field.startswith("S") and (saint := _SECOND_SAINT.match(text, end + 5)):
        return saint.end() if _SECOND_SAINT.match(field) else 0
    if run.removeprefix("The ") in load_language().places and (
        line := _between_places(text, end + 5)
    ):
        return line
    of_field = head.rpartition(" ")[2] in _OF_FIELDS and " " not in field
    alone = " " not in run.removeprefix("The ") and run.endswith(("ic", "al"))
    if not of_field and not alone:
        return 0
    match = _NAME.match(text, end + 5)
    words = match[0].split(" ") if match is not None else []
    if match is None or (of_field and field in load_language().places):
        return 0
    if of_field:  # "Council of Science and Technology", but not "... of Law and Ada Hay"
        return match.end() if not type_of(words, load_language()) and len(words) < 3 else 0
    bodies = load_language().organisation_last
    return match.end() if len(words) > 1 and words[-1] in bodies else 0


def _between_places(text: str, start: int) -> int:
    """Give where the name of a line that two places have ends: 'Riga and Leeds Railway'."""
    match = _NAME.match(text, start)
    words = match[0].split(" ") if match is not None else []
    line = len(words) > 1 and not word_list("bodies", "of-two-places").isdisjoint(words[-2:])
    return match.end() if match is not None and line else 0


def _patronal(text: str, start: int, end: int, run: str) -> tuple[int, str]:
    """Let a name go on behind its patron: 'St Patrick's High School', 'King's College'."""
    if text[end : end + 3] not in ("'s ", "’s "):
        return end, run
    first, _, last = run.rpartition(" ")
    patron = (first or last).split(" ", 1)[0] in _PATRONS
    if not patron and first and last not in _MANY:
        return end, run
    match = _NAME.match(text, end + 3)
    words, language = match[0].split(" ") if match is not None else [], load_language()
    if len(words) == 1 and run not in language.places and _is_built(words[0]):
        return end + 3 + len(words[0]), text[start : end + 3 + len(words[0])]  # "Kell's Bridge"
    if not patron and last not in _MANY:
        return end, run
    body = not language.organisation_last.isdisjoint(words)
    if match is None or not (body or (last == "People" and not _is_role(words[0]))):
        return end, run
    return match.end(), text[start : match.end()]


def _is_built(word: str) -> bool:
    return load_language().kinds.get(word.lower()) == "building"


def _is_role(word: str) -> bool:
    """Tell whether somebody may be called that: "People's Artist Otto Hay"."""
    language = load_language()
    return word.lower() in language.roles or word.lower() in language.callings


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
    if words[-1].endswith("s") and behind.rpartition(" ")[2] in word_list("bodies", "leagues"):
        return len(before)  # "Riga Rovers of the Livonian League"
    language = load_language()
    titled = after_title(words, 0, language)
    person = titled or type_of(words, language) == "person"
    body = behind.removeprefix("the ").split(" ")
    named = person and len(body) > 1 and type_of(body, language) == "organisation"
    return len(before) if named and len(words) - titled > 1 else 0


def _cut(run: str) -> int:
    """Give where a run has to end that goes on behind a period or a place, or nothing."""
    cut = period_before(run) if " War" in run else 0
    placed = not cut and (" for " in run or run.endswith(" I"))
    return _place_before(run) if placed else cut


def _doer(text: str, start: int, run: str) -> int:
    """Give the length of who did what the sentence tells: 'made by Zvez Prk for Anna Kovac'."""
    before, mark, _ = run.partition(" for ")
    words = before.split(" ") if mark and text.endswith(" by ", 0, start) else []
    return len(before) if len(words) > 1 and not type_of(words, load_language()) else 0


def _place_before(run: str) -> int:
    """Give where a place ends that a run goes on behind: 'left Riga for Leeds', 'in Riga I met'.

    So does a person: 'designed by Ada Hay for Otto Lind'.
    """
    mark = " for " if " for " in run else " I"
    before = run.partition(mark)[0]
    words, language = before.split(" "), load_language()
    known = type_of(words, language)
    ends = known == "place" or words[-1] in language.places
    if mark == " for ":
        titled = after_title(words, 0, language)
        person = len(words) > 1 and (titled > 0 or known == "person")
        ends = ends or words[-1] in _WHOLE or person
    return len(before) if ends else 0
