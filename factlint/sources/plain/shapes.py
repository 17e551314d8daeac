"""How single lines look: a heading, a person's name, an entry of a bibliography."""

from __future__ import annotations

import re

from factlint.patterns import SOURCE_YEAR, deferred

_MAX_HEADING = 90  # characters
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_MAX_WORDS = 12  # of a heading
_MAX_SOURCE = 400  # characters of a line that is an entry
_SENTENCE = deferred(
    r"(?:He|She|They|It|We|I|You|There|This|These|Those|His|Her|Their)\s+[a-z]|\d{3,4}\s*[-–—:]\s"
)
_NAME = deferred(
    r"[^\W\d_][\w.'’-]*(?:\s+(?:(?:de|da|di|von|van|der|den|la|le|al|bin|ibn|el)\s+)*[^\W\d_][\w.'’-]*){1,4}"
    r"(?:\s*\([^()]*\))?"
)
_SURNAME_FIRST = deferred(
    r"(?:(?:[Dd]e|[Vv]an|[Vv]on|[Ll]a|[Ll]e|[Dd]er)\s+){0,2}[^\W\d_][\w'’-]+(?:\s[^\W\d_][\w'’-]+)?,"
    r"\s+[^\W\d_][\w'’-]*\.?(?:[\s-][^\W\d_][\w'’-]*\.?){0,3}\s*(?:[.,;(:&]|and\b|ed\b|eds\b|$)"
)
_BODY_FIRST = deferred(
    r"(?P<body>[^\W\d_][\w.'’&-]*(?:\s+[^\W\d_&][\w.'’&-]*){0,6}?)\.\s+\S.{2,}[.)]$"
)
_BYLINE = deferred(r"[Bb][Yy]\s+[^\W\d_a-z][\w.'’-]*(?:\s+(?:and\s+)?[^\W\d_][\w.'’-]*){1,6}$")
_NO_NAMES = frozenset("To In From At On The A An By After Before Under With For Of Into".split())
_SMALL = frozenset(["of", "and", "the", "for", "de", "la", "du", "des", "&"])
_LIFE = deferred(r"\b[Bb]orn\b[^.]*\d{4}\b.*\b[Dd]ied\b.*\d{4}\b")
_CITED_SENTENCE = deferred(r"[.!?][\"'”’)]*\s?(?:\[[^\[\]]*\]\s?)+$")
_SOURCE_SIGNS = deferred(
    rf"\b{SOURCE_YEAR}\b|https?://|\bISBN\b|\bpp?\.\s?\d|\bvol\.|\bno\.\s?\d|\beds?\.|\bibid"
    r"|\bop\. cit|\bArchive|\bPress\b|\bBooks\b|\bwebsite\b|\bretrieved\b|\baccessed\b|[\"“”]"
)


def may_be_heading(line: str) -> bool:
    """Say whether a line could be a heading: short, begun like one, and no sentence."""
    said = line.rstrip(_RAISED)  # the mark of a note
    if not said or len(line) > _MAX_HEADING or said[-1] in ".!?;:,-–—…":
        return False
    if line[-1] == "]" and _CITED_SENTENCE.search(line):
        return False
    if "@" in line or "://" in line or "www." in line:
        return False
    first = line[0]
    if not (
        first.isupper()
        or first.isdigit()
        or first in "\"'“‘¿«("
        or first.isalpha() > first.islower()
    ):
        return False
    if "  " in line.strip() or tells_life(line):
        return False
    return line.count(" ") < _MAX_WORDS and not _SENTENCE.match(line)


def tells_life(line: str) -> bool:
    """Say whether a line tells birth and death: "Ada Hay, born 7 May 1919; died 3 June 2013"."""
    return _LIFE.search(line) is not None


def is_upper(line: str) -> bool:
    """Say whether a line is written in capitals, all of it."""
    return line.isupper() and sum(map(str.isalpha, line)) > 2


def names_person(line: str, lowered: frozenset[str]) -> bool:
    """Say whether a heading is made of names: words that the text never writes small."""
    if not _NAME.fullmatch(line) or line.split(" ", 1)[0] in _NO_NAMES:
        return False
    words = re.findall(r"[^\W\d_][\w'’-]*", line.split("(", 1)[0])
    return all(word[0].isupper() and word.lower() not in lowered for word in words if len(word) > 3)


def is_byline(line: str) -> bool:
    """Say whether a line names the text's author: "By Ada Holm"."""
    return bool(_BYLINE.match(line))


def opens_entry(line: str) -> bool:
    """Say whether a line opens like an entry: 'Barrett, David.', 'Kern, Gary (2007)'."""
    return bool(_SURNAME_FIRST.match(line))


def may_be_entry(line: str) -> bool:
    """Say whether a line can stand among entries: 'U.S. Congress. The Defector's Study (1979).'"""
    if tells_life(line):
        return False
    if opens_entry(line):
        return True
    match = _BODY_FIRST.match(line) if len(line) < 300 else None
    if match is None:
        return False
    words = match["body"].split()
    return all(word[0].isupper() or word in _SMALL for word in words)


def has_source_signs(line: str) -> bool:
    """Say whether a line has what only sources have: a year, pages, an address, a publisher."""
    return bool(_SOURCE_SIGNS.search(line))


def lists_source(line: str) -> bool:
    """Say whether a paragraph in a section of sources is a source and no remark."""
    return len(line) < _MAX_SOURCE and (may_be_entry(line) or has_source_signs(line))
