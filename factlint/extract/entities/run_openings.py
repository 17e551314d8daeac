"""What opens a run of capitalised words and is no part of a name: a verb, a period, a place."""

from __future__ import annotations

from factlint.extract.language import load_language
from factlint.extract.lexicon import load_lexicon
from factlint.extract.syntax.grammar import HEDGES, tag_of
from factlint.wordlists import word_list

_SAYS = frozenset("adds says explains recalls argues concludes insists agrees".split())
_BEFORE_NAMES = word_list("names", "before-names")
_WHERE = frozenset("In At From".split())
_OF_WHOM = ("of", "for")
_THERE = (" in ", " at ")


def place_that_opens(text: str, start: int, run: str) -> int:
    """Give where a place ends behind which somebody acts: 'In Riga Otto Hay met her'."""
    first, _, rest = run.partition(" ")
    opens = first in _WHERE  # "In Riga Otto Hay"
    if not opens and not text.startswith(_THERE, max(start - 4, 0)):
        return 0
    words, language = (rest if opens else run).split(" "), load_language()
    for count in (2, 1):
        place = " ".join(words[:count])
        if count < len(words) and place in language.places and language.is_given(words[count]):
            known = not language.is_given(words[0])  # "in Virginia Lee's house"
            return len(place) + (len(first) + 1 if opens else 0) if known else 0
    return 0


def opening_verb(run: str) -> int:
    """Give the length of a verb that opens a sentence without a subject: 'Left Riga in 1911'."""
    word = run.split(" ", 1)[0]
    language, lexicon = load_language(), load_lexicon()
    lowered = word.lower()
    if lowered in HEDGES or lowered in _BEFORE_NAMES or lowered in _SAYS:
        return len(word) + 1  # "Allegedly Ada Hay was", "Adds Ada Hay, a clerk"
    if (talk := _talk_of(run)) or language.is_given(word) or tag_of(lowered) not in "vg":
        return talk
    past = f"{lowered.removesuffix('ing')}ed"  # "Joining the army in 1914, he"
    known = {lowered, past} & lexicon.active.keys() or lowered in lexicon.passive
    return len(word) + 1 if known else 0


def _talk_of(run: str) -> int:
    """Give the length of what opens talk of somebody: 'Calls for Ada Hay', 'News of Otto Hay'."""
    talk, _, rest = run.partition(" ")
    link, _, name = rest.partition(" ")
    first, language = name.partition(" ")[0], load_language()
    named = language.is_given(first) or first in language.titles
    told = link in _OF_WHOM and talk.lower() in word_list("speech", "talk-of-somebody")
    return len(f"{talk} {link} ") if told and named else 0


def period_before(run: str) -> int:
    """Give the length of a period that opens a run: 'World War II Jonas Harker'."""
    words, language = run.split(" "), load_language()
    first = 1 if words[0] in language.not_names else 0
    for count in range(len(words) - 1, 1, -1):
        periods = {" ".join(words[:count]), " ".join(words[first:count])}
        if not periods.isdisjoint(language.periods):
            return len(" ".join(words[:count]))
    return 0
