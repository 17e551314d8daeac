"""Verbs in other forms: "it's", "he'd" are read as "it is", "he had", "passed away" as "died".

So is ", dying in 1958" as ", died in 1958". A possessive looks the same as a short form: "The Who's
singer", "opened it's hall" for "its".
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from factlint.extract.syntax.grammar import look_up
from factlint.patterns import deferred
from factlint.wordlists import entries, word_list

HELPERS = {"ve": "have", "re": "are", "ll": "will", "d": "would", "m": "am"}
_IS_OR_HAS = deferred(r"(?<=[HJYRK])S(?P<perfect>[an]*(?:b|v[DN#SO]))?")  # "it's open", "he's won"
_HAD = deferred(r"(?<=[HJYRK])m(?=[an]*[vb])")  # "he'd left", no "he'd leave"
_COME = deferred(r"h[an]*w")
_TRAILING = deferred(r"(?<=,)g(?=[^,;gvbhmHYJRUK]{0,9}T)")  # ", dying there in 1958"
_VERBS = frozenset("vb")
_POSSESSIVES = ("'s", "’s")
# What comes before ", dying in 1958" of another: "followed by Otto Hay", "left a widow, Ada"
_OF_ANOTHER = deferred(r"(?:y[DSaw#]*[Nr]+|r,N)$")
_LONGEST = 8  # words before the comma that are looked at
_ONES = frozenset("a an another".split())
_OF_NOUNS = ("PJ", "vJ")  # "in it's", "opened it's"


def told(tags: str, small: list[str], text: str, places: list[tuple[int, int]]) -> str:
    """Give the classes of words with those of short forms told; `small` has their full forms."""
    owning = not set(_POSSESSIVES).isdisjoint(small)
    for match in _IS_OR_HAS.finditer(tags) if owning else ():
        at = match.start()
        named = at > 1 and text[places[at - 1][0]].isupper()
        if small[at] in _POSSESSIVES and not (named or _owning(tags, at)):
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


class Plain(NamedTuple):
    """Words that stand for a plain verb, and that verb, with its helper or what it governs."""

    words: tuple[str, ...]
    plain: tuple[str, ...]  # one word or two: 'died', 'was born'


@cache
def plain_verbs() -> dict[str, tuple[Plain, ...]]:
    """Give what stands for plain verbs, by its first word, the longest first."""
    found: dict[str, tuple[Plain, ...]] = {}
    pairs = (entry.split(": ") for entry in entries("verbs", "for-plain"))
    known = sorted(
        (Plain(tuple(words.split()), tuple(plain.split())) for words, plain in pairs),
        key=lambda one: -len(one.words),
    )
    for one in known:
        found[one.words[0]] = (*found.get(one.words[0], ()), one)
    return found


@cache
def words_for_plain_verbs() -> dict[str, frozenset[str]]:
    """Give the plain verbs that a word may mean, with others: 'breathed' of 'breathed his last'.

    It is the longest of its phrase, which is found least elsewhere.
    """
    found: dict[str, frozenset[str]] = {}
    for words, plain in (one for those in plain_verbs().values() for one in those):
        sign = max(reversed(words), key=len)
        verbs = {word for word in plain if look_up(word).tag == "v"}
        found[sign] = found.get(sign, frozenset()) | verbs
    return found


def plainly(tags: str, small: list[str]) -> str:
    """Let verbs be the plain ones that they stand for: 'passed away' is 'died'.

    Gives the classes of the words, and changes `small` in place. Readers know the plain verb; what
    a claim quotes are the text's own words.
    """
    if words_for_plain_verbs().keys().isdisjoint(small):
        return tags
    verbs = plain_verbs()
    for at, word in enumerate(small):
        for words, plain in verbs.get(word, ()):
            end = at + len(words)
            if small[at:end] != [*words] or _goes_on(words[-1], tags[end : end + 1], small, end):
                continue
            if not _VERBS.isdisjoint(tags[at:end]):
                small[at:end] = _filled(plain, len(words))
                classes = "".join(look_up(one).tag if one else "a" for one in small[at:end])
                tags = f"{tags[:at]}{classes}{tags[end:]}"
                break
    return tags


@cache
def participles() -> dict[str, str]:
    """Give the past form of what participles tell: 'died' of ', dying in 1958'."""
    told = (entry.split(": ") for entry in entries("verbs", "participles"))
    return dict(told)


def trailing(tags: str, small: list[str]) -> str:
    """Read 'She taught at Riga, dying there in 1958' as 'taught at Riga, died there in 1958'."""
    for match in _TRAILING.finditer(tags) if ",g" in tags and "T" in tags else ():
        at = match.start()
        if small[at] in participles() and not _of_another(tags, small, at):
            small[at] = participles()[small[at]]
            tags = f"{tags[:at]}v{tags[at + 1 :]}"
    return tags


def _of_another(tags: str, small: list[str], at: int) -> bool:
    """Tell whether a participle may be of whom the words before its comma name.

    So it is of who did something, 'followed by Otto Hay, retiring in 1958', and of a new thing in
    'built a branch, opening in 1858'.
    """
    comma = at - 1
    if _OF_ANOTHER.search(tags, max(comma - _LONGEST, 0), comma):
        return True
    begin = tags.rfind(",", 0, comma) + 1
    opens = small[at] in word_list("verbs", "of-new-things")
    return opens and not _ONES.isdisjoint(small[begin:comma])


def _goes_on(last: str, tag: str, small: list[str], end: int) -> bool:
    """Tell whether words go on as others: 'lost his life savings', 'met his end of the bargain'."""
    if look_up(last).tag == "r":  # "became his wife's agent"
        return tag == "S" and small[end] in _POSSESSIVES
    if look_up(last).tag != "w":
        return False
    named = tag == "w" and small[end] not in word_list("verbs", "behind-plain")
    return named or tag == "f" or (tag == "S" and small[end] in _POSSESSIVES)


def _filled(plain: tuple[str, ...], places: int) -> tuple[str, ...]:
    """Give a plain verb in so many words: "was, , born" and ", , moved to"."""
    nothing = ("",) * (places - len(plain))
    first, *rest = plain
    governs = len(plain) > 1 and look_up(first).tag == "v"
    return (*nothing, *plain) if governs else (first, *nothing, *rest)


def _owning(tags: str, at: int) -> bool:
    """Tell whether a possessive is meant where "its" would be right."""
    return tags[at - 2 : at] in _OF_NOUNS and tags[at + 1 : at + 2] in ("w", "N", "g")
