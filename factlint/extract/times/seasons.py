"""Seasons and feasts: "spring 1944", "the summer of 1941", "that winter", "Christmas 1914"."""

from __future__ import annotations

import re

from factlint.extract.times.before import Before, before, word_before
from factlint.extract.times.days import note_of_year, note_year
from factlint.extract.times.told import Told
from factlint.extract.times.words import DASH, ERA, GAP, SEASONS, YEAR
from factlint.patterns import deferred
from factlint.wordlists import one_of

EXAMPLES = {
    "in spring 1944": ["spring 1944"],
    "by the late summer of 1941": ["the late summer of 1941"],
    "That winter they left.": ["That winter"],
    "Christmas 1914": ["Christmas 1914"],
    "the Donna Summer record, a fall from grace, hot spring water": [],
}
_AFTER = deferred(
    rf"""(?: ,?{GAP}(?:(?:of|in){GAP})?(?:the{GAP}year{GAP})? | [ ]?{DASH}[ ]? )
      (?P<year> {YEAR} | \d{{1,4}}(?=[ ]?{ERA}) )
      (?P<dual>[/–-]\d\d(?!\d))? (?:[ ]?(?P<era>{ERA}))?""",
    re.VERBOSE,
)
_WHICH = {"following": "next", "next": "next", "previous": "previous", "preceding": "previous",
          "same": "same", "last": "last", "that": "same", "this": "this", "each": "every",
          "every": "every"}  # fmt: skip
_SURE = frozenset(("in", "during", "by", "until", "since", "throughout", "before", "after", "from"))
_CLOSING = (",", ".", ";", ")", "")
# "a fall from", "to spring into", "spring water"; a season's own noun follows none of these.
_NO_SEASON = deferred(
    r"(?:[ ](?:of|to|off|from|on|in|into|short|apart|back|behind|under|out|for|up|line|forward|foul"
    r"|victim|asleep|through|over|break|roll|onion|board|bed)\b|-?\w)"
)
_OWN_NOUN = deferred(
    r" (?:[a-z]+ )?(?:[Oo]ffensives?|[Cc]ampaigns?|quarters|season|months|term|semester|harvest"
    r"|[Ff]ighting|counter-offensive|counteroffensive|rains?|snows?|floods?|thaw|supplies|planting"
    r"|sowing|election|session|break|holidays?|solstice|heat|weather|collection)\b"
)
# A thing for a season: "the winter room was added in 1926".
_OF_A_THING = deferred(lambda: rf" (?:{one_of('events', 'for-a-season')})\b")
_OWNED = deferred(
    r"\b(?:its|his|her|their|our|my|your) (?:(?:spring|summer|autumn|winter) (?:and|or) )?$"
)
_FEAST = deferred(
    r"(?P<name>Christmas(?:\s+(?:Eve|Day))?|New\s+Year['’]s\s+(?:Eve|Day)|Boxing\s+Day)(?!\w)"
    r"(?!\s+(?:Island|card|carol|tree|song|present|gift|album|market|part|special|show|Carol|Past))"
)
_FEASTS = {"christmas": (12, 25), "christmas eve": (12, 24), "christmas day": (12, 25),
           "boxing day": (12, 26), "new year's day": (1, 1),
           "new year's eve": (12, 31)}  # fmt: skip


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the season whose name is text[at:end]."""
    after = _AFTER.match(text, end)
    left = before(text, at, floor)
    word, start = word_before(text, left.start, floor)
    told = Told(left.start, after.end() if after else end, "season")
    if after is None:
        note_of_year(text, told)
        if not told.which and not _is_season(text, at, end, left, word):
            return []
    told.part = SEASONS[text[at:end].lower()]
    told.edge, told.preposition, told.circa = left.edge, left.preposition, left.circa
    if after is not None:
        note_year(after, told)
        if after["dual"]:
            told.join = "dual"
    _note_which(text, told, word, start, floor)
    return [told]


def _note_which(text: str, told: Told, word: str, start: int, floor: int) -> None:
    if word == "the" and (told.year_told or not _OWN_NOUN.match(text, told.end)):
        told.start = start
    elif word in _WHICH:
        told.which, told.start = _WHICH[word], start
        the, begin = word_before(text, start, floor)
        if the in ("the", "that"):
            told.start = begin
    if not told.preposition:
        told.preposition = before(text, told.start, floor).preposition


def _is_season(text: str, at: int, end: int, left: Before, word: str) -> bool:
    if _OWNED.search(text, max(at - 20, 0), at):  # "its summer and winter homes"
        return False
    if _OF_A_THING.match(text, end):
        return False
    name = text[at:end].lower()
    own_noun = _OWN_NOUN.match(text, end) is not None
    if text[at].isupper() and at > 1 and text[at - 2] not in ".\n:":
        return own_noun or (left.preposition in _SURE and text[end : end + 1] in _CLOSING)
    if name not in ("fall", "spring"):
        told_so = (
            bool(left.edge) or left.preposition != "" or word in _WHICH or word in ("the", "a")
        )
        return (
            told_so or own_noun or text[end : end + 1] in _CLOSING or text.startswith(" and ", end)
        )
    if name == "spring" and own_noun:
        return True
    if _NO_SEASON.match(text, end):
        return False
    if name == "spring" and word == "the":
        return True
    ends = text[end : end + 1] in _CLOSING or text.startswith((" and ", " or "), end)
    return (
        bool(left.edge)
        or word in _WHICH
        or ((left.preposition in _SURE or (word == "the" and left.preposition != "to")) and ends)
    )


def read_feast(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read a feast with a fixed day."""
    found = _FEAST.match(text, at)
    if found is None or word_before(text, at, floor)[0] in ("white", "merry", "a", "father"):
        return []
    told = Told(at, found.end(), "day")
    told.month, told.day = _FEASTS[" ".join(found["name"].lower().replace("’", "'").split())]
    after = _AFTER.match(text, found.end())
    if after is not None:
        told.end = after.end()
        note_year(after, told)
    else:
        note_of_year(text, told)
    return [told]
