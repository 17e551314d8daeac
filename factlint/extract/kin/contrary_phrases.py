"""The phrases that deny somebody something, a spouse or a seat, and those that speak of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re


class Contrary(NamedTuple):
    """What is lacking, and how that is denied and spoken of."""

    what: str  # what is lacking; "" where the words say it
    signs: frozenset[str]  # words, one of which stands in whatever denies it or speaks of it
    denied: re.Pattern[str]
    # With `whose` before what is somebody's, or `whom` behind a verb; else of who acts.
    told: re.Pattern[str]


def _words(told: str) -> frozenset[str]:
    return frozenset(told.split())


def _only_one() -> str:
    return rf"(?P<noun>{one_of('contraries', 'only-ones')}|{_works()})\b"


def _works() -> str:
    return one_of("contraries", "works")


# Denied where that stands before: behind a second wife "he never remarried" denies a third.
AGAIN = "second spouse"
WORKS = word_list("contraries", "works")
_WHOSE = r"\b(?P<whose>[Hh]is|[Hh]er)"
_END = r"(?=[.,;]|$| and\b)(?!,? until\b)"
WROTE = one_of("contraries", "making")
_IN_A_LIFE = r"(?: in (?:all )?(?:his|her) (?:whole |entire )?(?:life|career|lifetime))?"
_POST = r"(?:(?:an|a|the|full) ){0,2}"


def _only(noun: str) -> str:
    """Give how somebody is told to be an only child: not "doted on her only child"."""
    return (
        r"(?:(?<=\bwas )|(?<=\bborn )|(?<=, )|(?<=\. ))"
        rf"(?:[Aa]n|[Tt]he|[Hh]er|[Hh]is) only {noun}\b(?=[,.;]| and\b| of [A-Z]"
        r"| of (?:the |a |an |his |her )?[a-z]+(?: [a-z]+){0,4}[,.])"
    )


def _siblings(nouns: str) -> str:
    return (
        rf"{_WHOSE} (?:(?:elder|older|younger|twin|little|two|three|four) ){{0,2}}{nouns}\b"
        r"(?!-in-|['’]| in (?:arms|law|Christ)| (?:in|of) the "
        rf"| (?:{one_of('contraries', 'fellows')})\b)"
    )


def _drove() -> str:
    """Give who or what is driven: not "a hard bargain", and cattle need no licence."""
    return (
        r"\bdrove (?:him|her|them|home|off|away|back|there|to|from|into|through|across"
        rf"|(?:an?|the|his|her|their) (?:[a-z]+ )?(?:{one_of('contraries', 'vehicles')}))\b"
    )


TABLE = (
    Contrary(
        "spouse",
        _words("married unmarried single bachelor spinster wife husband widow widower bride"),
        deferred(
            rf"\bnever (?:once )?married{_END}"
            r"|\b(?:remained|stayed|died|passed away)"
            rf" (?:unmarried|single|a bachelor|a spinster){_END}"
            rf"|\bwas a (?:lifelong |confirmed )?(?:bachelor|spinster){_END}"
        ),
        deferred(
            rf"{_WHOSE} (?:first |second |young |new )?(?:wife|husband|widow|widower|bride)\b"
            r"(?!['’])"
        ),
    ),
    Contrary(
        AGAIN,
        _words("remarried remarry marry married second third wife husband"),
        deferred(
            rf"\bnever (?:remarried|married again|took another (?:wife|husband)){_END}"
            rf"|\bdid not (?:remarry|marry again){_END}"
        ),
        deferred(rf"{_WHOSE} (?:second|third) (?:wife|husband|marriage)\b(?!['’])"),
    ),
    Contrary(
        "sibling",
        _words("only siblings brother brothers sister sisters"),
        deferred(rf"{_only('child')}|\bhad no (?:siblings|brothers (?:or|and) sisters)\b"),
        deferred(lambda: _siblings("(?:brother|sister)s?")),
    ),
    *(
        Contrary(
            f"a {sibling}",  # "her only sister" denies another
            _words(f"only {sibling} {sibling}s"),
            deferred(_only(noun)),
            deferred(partial(_siblings, f"{sibling}s?")),
        )
        for sibling, noun in (("brother", "son"), ("sister", "daughter"))
    ),
    Contrary(
        "child",
        _words("child children issue childless son sons daughter daughters"),
        deferred(
            r"\b(?:had no|never had(?: any)?) (?:children|child|issue)(?: of (?:his|her) own)?"
            r"(?=[.,;]|$)|\b(?:was|remained|died) childless\b(?!,? until)"
            r"|\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) marriage,?"
            r" (?P<theirs>(?:which )?(?:was|remained)) childless\b"
        ),
        deferred(
            rf"{_WHOSE} (?:(?:elder|eldest|younger|youngest|only|two|three|four) ){{0,2}}"
            r"(?:sons?|daughters?|children)\b(?!-in-|['’])"
        ),
    ),
    Contrary(
        "office",
        _words("office elected seat mayor councillor senator governor"),
        deferred(
            r"\bnever (?:held|sought|stood for|ran for|accepted)"
            r" (?:(?:any|an|a|public|political|elected|elective) )*office\b"
        ),
        deferred(
            lambda: (
                r"\bwas (?:re-?)?elected (?:as )?(?:(?:a|an|the) )?"
                rf"(?:{one_of('contraries', 'elected')}"
                rf"|to the (?:[a-z]+ )?(?:{one_of('contraries', 'assemblies')}))\b"
                r"|\b(?:won|lost|kept|held) (?:his|her) seat\b(?! at)"
                r"|\b(?:served as|became|was) (?:the )?(?:mayor|councillor|senator|governor) of\b"
            )
        ),
    ),
    *(
        Contrary(
            doing,
            _words(signs),
            deferred(
                r"\b(?:could (?:not|never)|was unable to|never learn(?:ed|t) (?:how )?to)"
                rf" {can}{_END}"
            ),
            deferred(did),
        )
        for doing, can, did, signs in (
            ("swimming", "swim", r"\bswam\b", "swim swam"),
            ("driving", "drive", _drove, "drive drove"),
            ("dancing", "dance", r"\bdanced\b", "dance danced"),
            ("writing", "(?:read or )?write", r"\bwrote (?:his|her|an?|the)\b", "write wrote"),
            ("sewing", "sew", r"\bsewed\b", "sew sewed"),
        )
    ),
    Contrary(
        "",
        _words("became made appointed elected named promoted chosen voted returned"),
        deferred(
            rf"\bnever (?:became|made|appointed|elected|named|promoted(?: to)?) {_POST}"
            r"(?P<noun>[a-z]+)(?=[.,;]|$)"
        ),
        deferred(  # who was never promoted to captain may be captain of the chess club
            lambda: (
                r"\b(?:became|(?:chosen|voted in|was returned) as|(?:appointed|made|elected|named"
                r"|promoted)(?: (?:(?P<whom>him|her)|to))?)"
                rf" {_POST}(?P<noun>{one_of('contraries', 'posts')})\b"
                r"(?! emeritus| of (?:the|an?|his|her) )"
            )
        ),
    ),
    Contrary(
        "",
        word_list("contraries", "kept"),
        deferred(
            lambda: (
                r"\bnever (?:took|had|kept|employed|owned|engaged|trained) (?:an?|any) "
                rf"(?P<noun>{one_of('contraries', 'kept')})\b"
                r"(?=[.,;]|$| and\b| in (?:his|her) life)"
            )
        ),
        deferred(
            lambda: (
                rf"{_WHOSE} (?:old |young |faithful |last |first |only )?"
                rf"(?P<noun>{one_of('contraries', 'kept')})\b(?!['’])"
            )
        ),
    ),
    Contrary(
        "",
        word_list("contraries", "only-ones") | WORKS,
        deferred(
            lambda: (
                rf"{_WHOSE} only {_only_one()}"
                r"(?=[,.;]| (?:was|is|had|appeared|came|died|[A-Z]))"
                r"|\bhad (?:only |just )?one (?P<one>son|daughter|brother|sister)\b(?=[,.;])"
                rf"|\b(?:{WROTE}) (?:(?:only |just |but )?one|(?:only |just )?a single)"
                rf" (?P<work>{_works()})\b{_IN_A_LIFE}(?=[,.;])"
                rf"|\bonly (?P<alone>{_works()}) (?:that )?(?:he|she|[A-Z][\w. ’'-]{{2,40}}?)"
                rf" (?:ever )?(?:{WROTE})\b{_IN_A_LIFE}(?=[,.;]|$)"
            )
        ),
        deferred(
            lambda: (
                rf"{_WHOSE} (?:(?:{one_of('contraries', 'of-several')}) "
                rf"|(?:elder|younger) (?=son|daughter)){_only_one()}"
                rf"|\bA (?:second|third) (?P<work>{_works()})\b"
                r"(?=(?:, [^.;]{2,60},)? (?:followed|appeared|came|in \d|was (?!never|not)))"
                rf"|\b(?:{WROTE}) (?:a (?:second|third)|another) (?P<written>{_works()})\b"
                r"(?! (?:edition|volume|part|version|for|of|by)\b)"
            )
        ),
    ),
)
