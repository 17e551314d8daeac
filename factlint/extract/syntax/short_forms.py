"""Verbs in other forms: "it's", "he'd" are read as "it is", "he had", "passed away" as "died".

So is ", dying in 1958" as ", died in 1958". A possessive looks the same as a short form: "The Who's
singer", "opened it's hall" for "its".
"""

from __future__ import annotations

from functools import cache

from factlint.patterns import deferred
from factlint.wordlists import entries

HELPERS = {"ve": "have", "re": "are", "ll": "will", "d": "would", "m": "am"}
_IS_OR_HAS = deferred(r"(?<=[HJYRK])S(?P<perfect>[an]*(?:b|v[DN#SO]))?")  # "it's open", "he's won"
_HAD = deferred(r"(?<=[HJYRK])m(?=[an]*[vb])")  # "he'd left", no "he'd leave"
_COME = deferred(r"h[an]*w")
_TRAILING = deferred(r"(?<=,)g(?=[^,;gvbhmHYJRUK]{0,9}T)")  # ", dying there in 1958"
_OF_NOUNS = ("PJ", "vJ")  # "in it's", "opened it's"


def told(tags: str, small: list[str], text: str, places: list[tuple[int, int]]) -> str:
    """Give the classes of words with those of short forms told; `small` has their full forms."""
    owning = "'s" in small or "’s" in small
    for match in _IS_OR_HAS.finditer(tags) if owning else ():
        at = match.start()
        named = at > 1 and text[places[at - 1][0]].isupper()
        if small[at] in ("'s", "’s") and not (named or _owning(tags, at)):
            tag, small[at] = ("h", "has") if match["perfect"] else ("b", "is")
            tags = f"{tags[:at]}{tag}{tags[at + 1 :]}"
    for match in _HAD.finditer(tags) if "would" in small else ():
        at = match.start()
        if text[places[at][0]] in "'’" and small[at] == "would":
            small[at] = "had"
            tags = f"{tags[:at]}h{tags[at + 1 :]}"
    return tags


def come(tags: str, small: list[str]) -> str:
    """Read 'has come across it' as one verb: 'come' alone is no past form."""
    for match in _COME.finditer(tags):
        if small[match.end() - 1] == "come":
            tags = f"{tags[: match.end() - 1]}v{tags[match.end() :]}"
    return tags


@cache
def plain_verbs() -> dict[str, str]:
    """Give the plain verb that a verb, or a verb and the word behind it, stands for."""
    told = (entry.split(": ") for entry in entries("verbs", "for-plain"))
    return dict(told)


@cache
def opening_plain_verbs() -> dict[str, frozenset[str]]:
    """Give the plain verbs that may be meant where a word stands: 'passed' of 'passed away'."""
    found: dict[str, frozenset[str]] = {}
    for words, plain in plain_verbs().items():
        first = words.partition(" ")[0]
        found[first] = found.get(first, frozenset()) | {plain}
    return found


def plainly(tags: str, small: list[str]) -> None:
    """Let a verb be the plain one that it stands for, in place: 'passed away' is 'died'.

    Readers know the plain verb; what a claim quotes are the text's own words.
    """
    if opening_plain_verbs().keys().isdisjoint(small):
        return
    verbs = plain_verbs()
    for at, word in enumerate(small):
        if tags[at] != "v":
            continue
        if word in verbs:
            small[at] = verbs[word]
        elif (plain := verbs.get(" ".join(small[at : at + 2]))) is not None:
            small[at : at + 2] = plain, ""


@cache
def participles() -> dict[str, str]:
    """Give the past form of what participles tell: 'died' of ', dying in 1958'."""
    told = (entry.split(": ") for entry in entries("verbs", "participles"))
    return dict(told)


def trailing(tags: str, small: list[str]) -> str:
    """Read 'She taught at Riga, dying there in 1958' as 'taught at Riga, died there in 1958'."""
    for match in _TRAILING.finditer(tags) if ",g" in tags and "T" in tags else ():
        at = match.start()
        if small[at] in participles():
            small[at] = participles()[small[at]]
            tags = f"{tags[:at]}v{tags[at + 1 :]}"
    return tags


def _owning(tags: str, at: int) -> bool:
    """Tell whether a possessive is meant where "its" would be right."""
    return tags[at - 2 : at] in _OF_NOUNS and tags[at + 1 : at + 2] in ("w", "N", "g")
