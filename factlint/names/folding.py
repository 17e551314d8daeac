"""Fold what spelling changes and identity does not: case, diacritics, script, transliteration."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from factlint.patterns import deferred
from factlint.wordlists import word_list

# Letters whose ASCII form by habit differs from what a transliteration of the sound gives.
_LETTERS = str.maketrans(
    {"č": "ch", "ć": "ch", "š": "sh", "ž": "zh", "ř": "r", "ж": "zh", "х": "kh"}
)
_NOT_WORD = deferred(r"[^a-z0-9]+")
_APOSTROPHES = deferred(r"['’ʼʹʺ`´ʻ‘]")
_DOTTED = deferred(r"\b(?:[a-z]\.){2,}")  # "d.c.", "u.s.s.r."

# In this order: each pair turns one way of writing a sound into another.
_SOUNDS = tuple(
    (deferred(pattern), put)
    for pattern, put in (
        (r"ph", "f"),
        (r"th", "t"),
        (r"kh", "h"),
        (r"shch|tsch|tch|cz|tsh", "ch"),
        (r"sch|sz", "sh"),
        (r"(?<=[aeou])ff$", "v"),  # Rachmaninoff
        (r"w", "v"),
        (r"x", "ks"),
        (r"(?<=[aeiouy])j|j$", "i"),  # Andrej, Nikolaj, -skij
        (r"y", "i"),
        (r"ck|q|c(?=[aoulrtk])|c$", "k"),
        (r"ie", "e"),
        (r"(?<=[aou])e", ""),  # Goering for Göring
        (r"sh", "s"),
        (r"ch", "c"),
        (r"zh", "z"),
        (r"([a-z])\1+", r"\1"),
        (r"vik$", "vic"),  # Milosevic, written without its accent
    )
)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Give the words of a name in lower-case ASCII, parted by single spaces.

    Every script is transliterated; accents, apostrophes and punctuation are gone.
    """
    lowered = _without_accents(text).casefold() if not text.isascii() else text.lower()
    lowered = _APOSTROPHES.sub("", lowered)
    lowered = _DOTTED.sub(lambda dotted: dotted[0].replace(".", "") + " ", lowered)
    return _NOT_WORD.sub(" ", lowered).strip()


def _without_accents(text: str) -> str:
    from anyascii import anyascii

    lowered = unicodedata.normalize("NFC", text).casefold()
    unaccented = "".join(c for c in lowered if not unicodedata.combining(c))
    return str(anyascii(unaccented.translate(_LETTERS)))


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """Give what the transliterations of one word have in common: 'viktor' for Victor.

    Takes a folded word. Two skeletons that differ may still be forms of one given name: see
    `factlint.names.variants`.
    """
    for pattern, put in _SOUNDS:
        word = pattern.sub(put, word)
    return word


@lru_cache(maxsize=65536)
def fold_organisation(text: str) -> str:
    """Fold the name of a body, without article and legal form: 'the Acme Co., Ltd' is 'acme'."""
    words = fold(text.replace("&", " and ")).split()
    if len(words) > 1 and words[0] == "the":
        del words[0]
    while len(words) > 1 and words[-1] in word_list("names", "legal-forms"):
        words.pop()
    if len(words) > 1 and words[-1] == "and":  # "Smith & Co."
        words.pop()
    return " ".join(words)


def without_prefix(name: str) -> str:
    """Give a ship's name without what stands before it: 'Low Star' of 'SS Low Star'."""
    prefix, _, own = name.partition(" ")
    return own if own and prefix in word_list("names", "ships") else name


def entity_id(name: str) -> str:
    """Give the kebab-case id a name makes: 'emma-goldman'."""
    return fold(name).replace(" ", "-") or "unnamed"
