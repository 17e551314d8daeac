"""Where the names of bodies begin and end: 'Squadron 8', 'Council for Art and the Sea'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.dates.words import MONTHS, WEEKDAYS
from factlint.extract.entities.name_parts import type_of
from factlint.extract.language import load_language
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from factlint.model import Span

_JOINED = deferred(r" (?:and|&) (?P<rest>[A-Z][\w’'-]*(?: (?:of |for |the )*[A-Z][\w’'-]*)*)")
_WITH_ARTICLE = deferred(r" and the (?P<rest>[A-Z][\w’-]*)(?= \(|[,.;:)]|$)")
_TITLED = r"[A-Z][a-z]{2,}(?: [A-Z][a-z]+)*(?![\w-])"
_ON_FIELDS = deferred(  # "the Riga Conference on Trade and Development", but not "on June 1"
    rf" on (?P<first>{_TITLED})(?:(?:,|,? and) {_TITLED})*(?! \d|,? \d)"
)
_NUMBER = deferred(  # "the theatre group Lind 57", "FK Lind 1904 Riga"
    r" \d{1,3}(?=[,;)]|\.(?!\d)|$| \(| in \d{4}\b)(?!, \d)|(?: 1[89]\d\d| \d\d)(?: [A-Z][\w-]*)+"
)
_FORM = r"(?:Ltd|Limited|P[Ll][Cc]|Inc|LLC|Pvt)\b"
_KIND = deferred(  # "the Communist Party of Livonia (Marxist)", "Lind Media (Livonia) Ltd."
    r" ?\((?:(?:(?P<wing>[A-Z])|UK|USA?|[A-Z][a-z]+ist)\)(?! ?[A-Z])|[A-Z][a-z]+\) ?"
    rf"(?={_FORM}))(?:{_FORM}(?: Ltd\b)?)?"
)
_RUN = r"(?:[A-Z][\w.]* )*[A-Z][\w.]*"
_BEGUN = deferred(r"(?<![\w.'’@-])(?P<word>[a-z]{1,2}[A-Z]\w*) $")
_FIELD = r"(?:(?<=al)|(?<=ic)|(?<=ory))"
_BEFORE = deferred(  # "Lind Gas and Electric Company", "Educational, Cultural and Art Office"
    rf"(?:The )?(?P<word>(?:[A-Z]\w*{_FIELD}, )?{_RUN})(?:{_FIELD},| (?:and|&)) $"
)
_WITHIN = deferred(  # "Lind Against the Machine"
    rf"(?P<word>{_RUN}) (?:Against|Without|Behind|Beyond|Under|Within) (?:[Tt]he )?$"
)
_OWNER = deferred(r"(?:^|\n)(?P<word>[A-Z][a-z]+['’]s) $")  # what a text begins with
_PEOPLES = deferred(r"\bthe (?P<one>[A-Z][a-z]+) (?P<two>[A-Z][a-z]+) $")
_PARTIES = frozenset("Republican Democratic Socialist Communist National".split())
_FORMS = frozenset("LLC Inc Inc. Ltd Ltd. GmbH".split())
_NEAR = 50
_TIMES = frozenset((*MONTHS, *WEEKDAYS))
_OF_MANY = deferred(r" (?:for|of) ")
_OF_WHOM = deferred(r"['’]s [A-Z][a-z]+(?: [A-Z][a-z]+)*")  # "Institute for Young Women's Health"
_OWNED = deferred(r"['’]s (?P<run>[A-Z]\w+(?: [A-Z]\w+)*(?:, (?:Inc|Ltd|LLC)\b\.?)?)")
_OWN = deferred(r"['’]s(?=[,;)]|\.(?: |$)|$| \()")  # "CEO of Lind's, a shop in Riga"
_FRENCH = deferred(  # "the Musée national d'Histoire navale"
    r" [a-zà-ÿ]+ d['’][A-Z]\w+(?: [a-zà-ÿ]*(?:elle|ale|ique|aine|ienne|tive)(?!\w))?"
)
_LISTED = deferred(  # "Lind, Hay & Voss", "School of Painting, Sculpture and Architecture"
    r"(?:, [A-Z][\w’'-]+)+(?: &|,? and) [A-Z][\w’'-]+(?! (?:of )?[A-Z])(?:, (?:LLP|LLC|Inc)\b)?"
)
_LISTED_BEFORE = deferred(r"(?:^|[a-z(] )(?P<word>(?:[A-Z][\w’'-]+, )+)$")  # "Lind, Hay & Voss"
_PLUS = deferred(r"\+[A-Z]\w+(?: [A-Z]\w+)*")  # "Lind+Hay"
_GERMAN = deferred(r" für [A-ZÄÖÜ]\w+(?: und [A-ZÄÖÜ]\w+)*")
_ITALIAN = deferred(r" a (?:[A-Z]\w+ )+(?P<last>[A-Z]\w+)")  # "the San Otto a Riga Conservatory"
_SMALL = (" of ", " for ", " in ", " on ")
# Ends of the first words of what is one field of several: "Electric", "Regulatory".
_ADJECTIVES = ("ic", "al", "ory")


def end_of_name(text: str, span: Span) -> int:
    """Give where the name of a body ends whose first words stand in a span; 0 if they are all."""
    told = text[slice(*span)]
    if told.endswith(("-", ".")):
        return 0
    if told.rpartition(" ")[2] in word_list("names", "many") and _OF_MANY.search(told):
        match = _OF_WHOM.match(text, span.end)
        return match.end() if match is not None else 0
    for pattern, goes_on in _GOING_ON:
        match = pattern.match(text, span.end)
        if match is not None and goes_on(told, match):
            return match.end()
    return _joined(text, span, told)


def begin_of_name(text: str, span: Span) -> int:
    """Give where the name of a body begins, before a word in small letters: 'iLind Works'."""
    near = max(span.start - _NEAR, 0)
    words, bodies = text[slice(*span)].split(" "), load_language().organisation_last
    if len(words) == 1 and (match := _PEOPLES.search(text, near, span.start)) is not None:
        called = {match["one"], match["two"]} <= load_language().adjectives | _PARTIES
        return match.start("one") if called and not words[0].isupper() else span.start
    alone = len(words) == 1 or words[-1] in _FORMS  # but not "Lind's Riga Bank was founded"
    for pattern in (_BEGUN, _WITHIN, _OWNER) if alone else (_BEGUN, _WITHIN):
        if (match := pattern.search(text, near, span.start)) is not None:
            return match.start("word")
    firm = words[1:2] == ["&"] and len(words[0]) > 1
    if firm and (match := _LISTED_BEFORE.search(text, near, span.start)) is not None:
        before = match["word"].replace(",", "").split()
        return span.start if _are_places(before) else match.start("word")
    first = words[0].rstrip(",")
    of_a_field = first in word_list("bodies", "fields") or first.endswith(_ADJECTIVES)
    if len(words) < 2 or not of_a_field or words[-1] not in bodies:
        return span.start
    match = _BEFORE.search(text, near, span.start)
    cut = match is not None and match["word"].rpartition(" ")[2] not in bodies
    return match.start("word") if match is not None and cut else span.start


def _is_whole(told: str, run: str) -> bool:
    """Tell whether a firm has its founder's name: "Lind's Foods", "Livonia's Lindworks, Inc."."""
    language, words = load_language(), run.split(" ")
    if " " in told or told.isupper() or words[0].lower() in language.roles:
        return False
    if not word_list("bodies", "parts-of-bodies").isdisjoint(words):
        return False
    firm = words[-1].rstrip(".") in word_list("bodies", "firms") and "," in run
    return firm or (words[-1] in language.organisation_last and told not in language.places)


def _are_places(words: list[str]) -> bool:
    """Tell whether words before a firm's name may be a place: 'in Low Riga, Hay & Voss opened'."""
    return not load_language().places.isdisjoint(words)


def _is_a_list(told: str, behind: str) -> bool:
    """Tell whether a name goes on with partners, 'Lind, Hay & Voss', or with further fields."""
    language = load_language()
    words = [word for word in behind.replace(",", "").split(" ")[1:] if word[0].isupper()]
    if not language.places.isdisjoint(words):
        return False
    if "&" in behind:
        return " " not in told and told not in language.places
    head, link, field = _parted(told)
    alone = link == "of" and " " not in field and field not in language.places
    of_fields = head.rpartition(" ")[2] in word_list("bodies", "of-many-fields")
    return alone and of_fields and not any(language.is_given(word) for word in words)


def _has_wings(told: str) -> bool:
    """Tell whether letters tell parties of a name apart: 'the Riga League (N)'."""
    last = told.rpartition(" ")[2]
    return last in word_list("bodies", "parties") or last in word_list("bodies", "leagues")


def _has_fields(told: str, first: str) -> bool:
    """Tell whether a body may be there for a field: 'Council on Trade', no 'School on Monday'."""
    head = told.rpartition(" ")[2]
    return first.partition(" ")[0] not in _TIMES and head in word_list("bodies", "on-fields")


def _joined(text: str, span: Span, told: str) -> int:
    """Give where a name ends that an 'and' goes on with; 0 if that joins another to it."""
    if (
        text.endswith("both ", 0, span.start)
        or " and " in told
        or told in word_list("schools", "known")  # "Harvard and Riga College"
    ):
        return 0
    head, link, field = _parted(told)
    match = _WITH_ARTICLE.match(text, span.end)
    if match is not None:
        return match.end() if link and _one_area(head, link, field, match["rest"]) else 0
    match = _JOINED.match(text, span.end)
    if match is None:
        return 0
    rest, article = match["rest"], text.endswith(("the ", "The "), 0, span.start)
    of_fields = link and _of_fields(head, link, field, rest)
    return match.end() if of_fields or _go_together(told, rest, article=article) else 0


def _parted(told: str) -> tuple[str, str, str]:
    """Part a name at its last 'of' or 'for': 'Congregation of the Hearts', 'of', 'Ada'."""
    at, link = max((told.rfind(link), link) for link in (" of ", " for "))
    return (told[:at], link.strip(), told[at + len(link) :]) if at > 0 else (told, "", "")


def _one_area(head: str, link: str, field: str, rest: str) -> bool:
    """Tell whether one body is of both: 'Critics of Europe and the Orient', 'for Art and the Sea'.

    'The University of Riga and the Louvre' are two.
    """
    language = load_language()
    if link == "for":
        return " " not in field and field not in language.places
    places = {field, rest} <= language.places
    return places and head.rpartition(" ")[2] not in word_list("bodies", "learned")


def _of_fields(head: str, link: str, field: str, behind: str) -> bool:
    """Tell whether a body is of two fields, peoples or saints: 'of Sewing and Design Workers'."""
    language, rest = load_language(), behind.split(" ")
    if " " in field:
        parties = word_list("bodies", "parties")  # "for the Riga Liberals and Democrats"
        return len(rest) == 1 and rest[0] in parties and field.rpartition(" ")[2] in parties
    if field in language.places:
        return len(rest) == 1 and _one_area(head, link, field, behind)
    if field.endswith(_ADJECTIVES):  # "Department of Mechanical and Civil Engineering"
        return len(rest) > 1 and (rest[0] in language.adjectives or rest[0].endswith(_ADJECTIVES))
    if " of " in head and link == "of" and language.is_given(behind):
        return True  # "Congregation of the Hearts of Ada and Otto"
    first = head.rpartition(" ")[2]
    return first in word_list("bodies", "of-many-fields") and type_of(rest, language) == ""


def _go_together(told: str, behind: str, *, article: bool) -> bool:
    """Tell whether an 'and' parts no two bodies: 'Ministry of Planning and Economic Affairs'."""
    language, words, rest = load_language(), told.split(" "), behind.split(" ")
    itself, other = type_of(words, language), type_of(rest, language)
    known = language.is_given(rest[0]) or rest[0] == words[0]
    if known or rest[0].lower() in language.roles:
        return False
    if rest[0] in word_list("bodies", "fields") and rest[-1] in word_list("bodies", "joint"):
        return True  # "Lind Cancer Center and Research Institute"
    if any(link in told for link in _SMALL) and itself == "organisation" and other == "":
        return rest[0] not in language.adjectives
    head = next((rest[at - 1] for at in range(1, len(rest)) if rest[at] in ("of", "for")), rest[-1])
    joint = head in word_list("bodies", "joint") and other == "organisation"
    own = told.rpartition(" of the ")[2].split(" ")  # "Board of the Riga Weather"
    unsaid = not type_of(own, language) or (article and _says_only_a_field(own))
    return joint and not told.isupper() and unsaid


def _says_only_a_field(words: list[str]) -> bool:
    """Tell whether nothing makes words a body's name: 'Riga Securities', 'National Standard'."""
    if words[-1] in word_list("bodies", "also-fields"):
        return True
    language = load_language()
    opened = words[0] in language.organisation_first and "of" not in words
    return opened and words[-1] not in language.organisation_last


def _always(_told: str, _match: re.Match[str]) -> bool:
    return True


# How a name may go on, and whether one does so behind the words told.
_GOING_ON: tuple[tuple[re.Pattern[str], Callable[[str, re.Match[str]], bool]], ...] = (
    *((pattern, _always) for pattern in (_NUMBER, _OWN, _GERMAN, _FRENCH, _PLUS)),
    (_OWNED, lambda told, match: _is_whole(told, match["run"])),
    (_LISTED, lambda told, match: _is_a_list(told, match[0])),
    (_ITALIAN, lambda _, match: match["last"] in load_language().organisation_last),
    (_KIND, lambda told, match: not match["wing"] or _has_wings(told)),
    (_ON_FIELDS, lambda told, match: _has_fields(told, match["first"])),
)
