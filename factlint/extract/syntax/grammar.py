"""The closed classes of English and what a word can be: one letter a class.

N name, T date, A age, L duration, B date in brackets, H he/she, Y they, J it, O him/them,
S possessive, b be, h have, d do, m modal, n negation, a adverb, v past form or participle,
s present form, g -ing form, i base form, t to, C coordinator, R relative pronoun, K that,
U subordinator, P preposition, f of, y by, D determiner, # number, r relation noun, x quoted,
w any other word; punctuation stands for itself (dashes and semicolons as ;).
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factlint.extract.syntax.numbers import COMPOUNDS
from factlint.wordlists import word_list, word_pairs


def _table(**classes: str) -> dict[str, str]:
    return {word: tag for tag, words in classes.items() for word in words.split()}


_CLOSED = _table(
    H="he she i",
    Y="they both we you",
    J="it",
    O="him them himself herself themselves me us",
    S="his her their its my our your",
    b="was were is are am be been being",
    h="had has have having",
    d="did does do",
    m="would could may might should must can will shall cannot ought",
    n="not never neither nor no nowhere",
    a=(
        "also then later soon already first once still again thereafter afterwards afterward"
        " subsequently finally eventually now there here away back just even ever only too almost"
        " nearly together abroad home twice instead however therefore thus meanwhile moreover"
        " perhaps probably presumably reportedly allegedly ultimately so well quite rather"
        " otherwise either longer anymore formerly best better often sometimes"
        " nevertheless nonetheless furthermore indeed likewise thereby hence elsewhere beforehand"
        " nowadays meantime onwards onward henceforth thence anew ashore overnight apart altogether"
        " always itself etc etc."
    ),
    C="and or but yet &",
    R="who which whose whom where whence whereupon whither",
    K="that",
    U=(
        "when while after before because although though since if unless until till as once"
        " whereas whether than why how what"
    ),
    P=(
        "in on at from to with for during into onto through throughout under over near against"
        " among amongst between towards toward without within across along around behind beside"
        " beyond despite inside outside upon about above below off out up down via per like"
        " née nee including concerning regarding following besides amid aboard past"
    ),
    f="of",
    y="by",
    D=(
        "a an the this these those some any each every all several many most another other"
        " such few half much more less one various numerous"
    ),
)

_CLOSED.update(
    dict.fromkeys(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
        " ninety dozen hundreds thousands".split(),
        "#",
    )
)

_IRREGULAR = word_list("grammar", "past-forms")
_PRESENT = word_list("grammar", "present-forms")
_NO_VERB = word_list("grammar", "no-verbs")
_MEN, _WOMEN = word_list("grammar", "kin-male"), word_list("grammar", "kin-female")
GENDER_OF_RELATION = dict.fromkeys(_MEN, "male") | dict.fromkeys(_WOMEN, "female")
RELATION_NOUNS = _MEN | _WOMEN | word_list("grammar", "kin-either")
SAYING = word_list("speech", "saying")
POSSESSIVES = ("'s", "’s", "'", "’")
THEN = frozenset("then later subsequently afterwards finally eventually thereafter".split())
WITH_THAT = word_list("speech", "with-that")
HEDGES = word_list("speech", "hedges")
CONDITIONS = frozenset("if unless whether".split())


class Known(NamedTuple):
    """What is known of a word by itself."""

    tag: str
    small: str  # in small letters
    hedging: bool
    kin: str  # the relation for which a lexicon writes so: "dau" for "daughter"; or nothing


@lru_cache(maxsize=65536)
def look_up(word: str) -> Known:
    """Give what is known of a word; most of a text's words were met before."""
    kin = word_pairs("grammar", "kin-short").get(word, "")
    return Known(tag_of(word), word.lower(), word in HEDGES, kin)


def tag_of(word: str) -> str:
    """Give the class of a word that is no name, date or number."""
    lowered = word.lower()
    if tag := _CLOSED.get(lowered):
        return tag
    if lowered in _NO_VERB:
        return "w"
    if "-" in lowered and lowered in COMPOUNDS:
        return "#"
    if lowered in RELATION_NOUNS:
        return "r"
    if word != lowered:  # a capital inside a sentence: part of something named, "Born to Fight"
        return "w"
    if lowered in _IRREGULAR or lowered.removeprefix("co-").removeprefix("re-") in _IRREGULAR:
        return "v"
    return "s" if lowered in _PRESENT else _by_ending(lowered)


_OF_VERBS = ("co-", "re-", "pre-", "over-", "under-", "out-", "mis-", "de-", "dis-", "cross-")


def _by_ending(word: str) -> str:
    if word.endswith(("n't", "n’t")):  # the clause looks for the negation itself
        return _CLOSED.get(word[:-3], "m")
    if len(word) > 4:
        if word.endswith("ed"):
            return "w" if "-" in word and not word.startswith(_OF_VERBS) else "v"
        if word.endswith("ing"):
            return "g"
        if word.endswith("ly"):
            return "a"
    return "w"
