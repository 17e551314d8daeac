"""Which words that open a sentence are names, by what follows them: 'Billy lived in Leeds'.

Any word has a capital there. What somebody or some body does is followed as a name is; what plural
nouns do as well, 'Miners settled in Leeds', needs a word that is no plural.
"""

from __future__ import annotations

from functools import partial

from factlint.patterns import deferred
from factlint.wordlists import one_of

_of = partial(one_of, "openings")
_PERSONAL = deferred(
    lambda: (
        rf"(?<!s) (?:and (?:his|her) |(?:(?:{_of('before')}) )?(?:{_of('lives')})\b)"
        rf"| (?:{_of('of-one')})\b|, (?:an?|the) (?:{_of('called')})\b|['’]s (?:{_of('kin')})\b"
    )
)
# What is said of companies, clubs and schools, and of hardly a thing that has no name.
_BODILY = deferred(
    lambda: (
        rf" (?:is|was) (?:{_of('bodies-are')}|part of the [A-Z]"
        rf"|an? (?:[\w-]+ ){{0,5}}(?:{_of('companies')}))\b"
        rf"|, (?:an?|the) (?:[\w-]+ ){{0,3}}(?:{_of('companies')})\b"
        rf"|, (?:{_of('bodies-apposed')})\b|['’]s? (?:{_of('bodies-have')})\b"
        rf"| (?:and|through) its (?:parent|subsidiar|wholly)| \((?:{_of('begun')})\b"
        rf"|(?<!s) (?:{_of('bodies-do')})\b"
    )
)


def is_name(text: str, run: str, end: int) -> bool:
    """Tell whether a word that opens a sentence and ends at `end` is a name."""
    return bool(_PERSONAL.match(text, end) or _BODILY.match(text, end) or _shouted(text, run, end))


def _shouted(text: str, run: str, end: int) -> bool:
    """Tell whether letters that open a sentence are a body's: 'RWU's president'."""
    return 1 < len(run) < 7 and run.isupper() and text[end : end + 2] in ("'s", "’s")
