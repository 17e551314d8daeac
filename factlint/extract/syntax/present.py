"""The present tense in which chronicles are told: '1744: Rauch teaches', '1933: Sydor dies'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.lexicon import load_lexicon, past_of

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_UNITS = frozenset("years months weeks days hours minutes seconds decades centuries".split())
_BEHIND = frozenset("DSNOPTtB#,;Ha") | {""}


def find_verb(tagged: Tagged) -> bool:
    """Mark the first word that can only be a verb in -s; say whether there is one.

    Only for an entry that opens with its date and has no other verb: elsewhere a word in -s is a
    plural.
    """
    for at in range(1, len(tagged.tags)):
        word = tagged.word(at)
        if tagged.tags[at] not in "ws" or not word.islower():
            continue
        if word[-1] != "s" or word[-2:] == "ss":
            continue
        if tagged.tags[at + 1 : at + 2] not in _BEHIND:
            continue
        named = tagged.tags[at - 1] in "NH" and word not in _UNITS  # "2004–2006: Final years"
        if named or (tagged.tags[at - 1] == "w" and past_of(word) in load_lexicon().active):
            tagged.tags = f"{tagged.tags[:at]}v{tagged.tags[at + 1 :]}"
            return True
    return False


def lacks_verb(tagged: Tagged, parts: list[Clause]) -> bool:
    """Tell whether an entry of a chronicle has no verb yet: '1744: ...', '21 June 1941 The ...'.

    'Ada Hay retires; Otto Lund becomes master' has one only behind its semicolon.
    """
    if tagged.tags[:1] != "T":
        return False
    return not parts or ";" in tagged.tags[2 : parts[0].group]
