"""Which words that open a sentence are names, by what follows them: 'Billy lived in Leeds'.

Any word has a capital there. What somebody or some body does is followed as a name is; what plural
nouns do as well, 'Miners settled in Leeds', needs a word that is no plural.
"""

from __future__ import annotations

from factlint.patterns import deferred

_PERSONAL = deferred(
    r"(?<!s) (?:and (?:his|her) |(?:(?:currently|later|previously|also|then|now) )?"
    r"(?:died|emigrated|immigrated|settled in|graduated|attended|studied|lived|lives|resides"
    r"|married|retired|earned|co-founded|joined|enrolled|moved (?:to|from)|served (?:as|in)"
    r"|worked (?:as|at|for)"
    r"|holds an?|received (?:his|her)|grew up|currently"
    r"|was (?:appointed|elected|born|raised"
    r"|educated|married)|is married)\b)| (?:died in|was born|was married|and (?:his|her) wife)\b"
    r"|, (?:an?|the) (?:native|former|retired|member|son|daughter|graduate)\b"
    r"|['’]s (?:father|mother|wife|husband|son|daughter|brother|sister)\b"
)
_COMPANY = r"(?:compan(?:y|ies)|corporation|subsidiary|division|unit|manufacturer|airline|brewery)"
# What is said of companies, clubs and schools, and of hardly a thing that has no name.
_BODILY = deferred(
    r" (?:is|was) (?:located|headquartered|owned by|acquired by|part of the [A-Z]"
    rf"|an? (?:[\w-]+ ){{0,5}}{_COMPANY})\b"
    rf"|, (?:an?|the) (?:[\w-]+ ){{0,3}}{_COMPANY}\b"
    r"|, (?:owned by|headquartered in|part of the|(?:founded|established) (?:in|by))\b"
    r"|['’]s? (?:CEO|chief executive|(?:co-)?founders?|headquarters|head office|parent company"
    r"|subsidiar(?:y|ies)|chairman|chairwoman|managing director)\b"
    r"| (?:and|through) its (?:parent|subsidiar|wholly)"
    r"| \((?:founded|established|formed|incorporated)\b"
    r"|(?<!s) (?:operates (?:as|in|out of)|relocated to|(?:moved|maintains|has) its head|became an?"
    r" (?:wholly|subsidiary|division))\b"
)


def is_name(text: str, run: str, end: int) -> bool:
    """Tell whether a word that opens a sentence and ends at `end` is a name."""
    return bool(_PERSONAL.match(text, end) or _BODILY.match(text, end) or _shouted(text, run, end))


def _shouted(text: str, run: str, end: int) -> bool:
    """Tell whether letters that open a sentence are a body's: 'RWU's president'."""
    return 1 < len(run) < 7 and run.isupper() and text[end : end + 2] in ("'s", "’s")
