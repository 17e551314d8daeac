"""Noun phrases to the left of a verb: the nearest that no preposition governs."""

from __future__ import annotations

from factlint.patterns import deferred
from factlint.records import dataclass

_INSIDE_NOUN_PHRASE = frozenset("wrvgD#aSN")
_PASSED_OVER = frozenset("aTLBAx#n,&")
_GOVERNING = frozenset("PfytU")
_GOVERNED = ("P", "f", "y", "U", "v", "s")
_NAMED_FOR_TWO = deferred(r"D[awg]*NCN[aw]*w$")
_OXFORD = deferred(r"NB?,(?P<last>N)B?,CN$")


@dataclass(frozen=True)
class Subject:
    """A subject as it stands: names, a pronoun, or a common noun with its owner."""

    kind: str  # "names", "pronoun", "noun"
    at: tuple[int, ...]  # the tokens: each name, the pronoun, the noun
    first: int  # where the noun phrase begins
    joined: int = -1  # what stands before it: "he and Otto Hay", "Ada and her son", "Ada and he"


def find_before(tags: str, low: int, end: int) -> Subject | None:
    """Give the nearest noun phrase left of `end` that no preposition governs."""
    at = end - 1
    while at >= low:
        tag = tags[at]
        if tag in "HYJ":
            return Subject("pronoun", (at,), at)
        if tag == "O" and tags[at - 1 : at] in ("N", "H") and at > low:  # "Ada herself added"
            at -= 1
            continue
        if tag not in "NwrgO":
            dates = tag == "f" and tags[at + 1 : at + 2] in ("T", "B", "#")  # "the war of 1914 was"
            if dates or tag in _PASSED_OVER or tag in "vP":
                at -= 1
                continue
            return None
        first = first_of_phrase(tags, low, at)
        relative = first > low + 1 and tags[first - 1] == "R" and tags[at] == "w"
        if relative:  # "The books, which cover the years to 1902, were": a verb not known as one
            at = first - 2
            continue
        some = first > low + 1 and tags[first - 1] == "f" and tags[first - 2] in "#D"
        if some and not _governs(tags, low, first - 3):
            return Subject("noun", (at,), first - 2)  # "five of her men were killed"
        if (before := _before_governor(tags, low, first, at)) is not None:
            at = before
            continue
        subject = _subject(tags, low, first, at)
        if len(subject.at) > 1 and _governed(tags, low, subject.first):
            at = subject.first - 2
            continue
        return subject
    return None


def _before_governor(tags: str, low: int, first: int, at: int) -> int | None:
    """Give the place before the preposition that governs a noun phrase, or None.

    It may govern a pair, 'theories of trade and business began', or what is quoted in part, 'the
    custom of "pardoning" the bird began'.
    """
    if first > low and (tags[first - 1] in _GOVERNING or _participle(tags, low, first - 1)):
        return first - 2
    quoted = first - 1
    while quoted > low and tags[quoted] == "x":
        quoted -= 1
    if low < quoted < first - 1 and tags[quoted] in _GOVERNING:
        return quoted - 1
    paired = first - 2 > low and tags[first - 1] == "C" and tags[first - 2] in "wN"
    if tags[at] != "w" or tags[first] in "DS#" or not paired:
        return None
    one = first_of_phrase(tags, low, first - 2)
    return one - 2 if one > low and tags[one - 1] in "Pfy" and tags[one] not in "DS#" else None


def _governs(tags: str, low: int, at: int) -> bool:
    """Tell whether a word governs what follows: 'the trial featuring hundreds of witnesses was'."""
    return at >= low and (tags[at] in _GOVERNING or tags[at] == "g" or _participle(tags, low, at))


def _governed(tags: str, low: int, first: int) -> bool:
    """Tell whether a preposition governs a list: 'the letters between Ada and Otto revealed'."""
    before = first - 1 - (first > low + 1 and tags[first - 1] == "D")
    return before >= low and (tags[before] in "Py" or tags[before - 1 : before + 1] == "wf")


def first_of_phrase(tags: str, low: int, at: int) -> int:
    """Give where the noun phrase begins that ends at a word."""
    first = at
    while first > low and tags[first - 1] in _INSIDE_NOUN_PHRASE:
        if _participle(tags, low, first - 1):
            break
        if tags[first] == "D" and tags[first - 1] in "NwrvgSa":  # "under Arthur | the fleet grew"
            break
        if tags[first] == "S" and tags[first - 1] == "v":  # "received | his degree"
            break
        first -= 1
    return first


def _participle(tags: str, low: int, at: int) -> bool:
    """Tell whether a form in -ing has a noun of its own: 'a trial featuring witnesses'.

    So it has in 'The deed formally founding the school was signed'.
    """
    noun = at - 1 - (tags[at - 1 : at + 2] == "agD")
    return tags[at] == "g" and noun >= low and tags[noun] in "wNr"


def _subject(tags: str, low: int, first: int, at: int) -> Subject:
    if tags[at] != "N":
        if tags[low : first + 1] == "NCD" and tags[at] == "w":
            return Subject("names", (low,), low)  # "Ada Holm and a number of others"
        if (pair := _NAMED_FOR_TWO.search(tags, low, at + 1)) is not None:
            return Subject("noun", (at,), pair.start())  # "a small William and Mary house was"
        return Subject("noun", (at,), first, _joined(tags, low, first, kin=tags[at] == "r"))
    names = [at]
    listed = _OXFORD.search(tags, low, at + 1)
    if listed is not None and first == at:  # "Otto, Emil, and Karl"
        first = listed.end("last") - 1
        names.append(first)
    while first - 2 >= low and tags[first - 1] in "C," and tags[first - 2] == "N":
        if tags[first - 1] == "," and len(names) < 2:  # an apposition, no list
            break
        first -= 2
        names.append(first)
    if (
        first == at
        and tags[max(low, at - 3) : at] == "N,C"
        and tags[at - 4 : at - 3] not in _GOVERNED
    ):
        names.append(at - 3)  # a bracket stood there: "Ann (then aged 17), and Will had"
        first = at - 3
    return Subject("names", tuple(reversed(names)), first, _joined(tags, low, first))


def _joined(tags: str, low: int, first: int, *, kin: bool = False) -> int:
    """Give the pronoun that a phrase is joined to: 'he and Otto', but not 'and he and Otto'.

    Somebody's kin may be joined to a name: 'Otto and his wife'.
    """
    at = first - 2
    named = kin and tags[at : at + 3] == "NCS"
    if (
        at >= low
        and (named or tags[at : at + 3] in ("NC#", "NCD"))
        and not _governed(tags, low, at)
    ):
        return at  # "Otto Hay and two friends left"
    return at if at >= low and tags[at : at + 2] == "HC" else -1
