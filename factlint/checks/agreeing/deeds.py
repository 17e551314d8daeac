"""Deeds that two texts give to two years: 'moved to Beacon Hill in 1899', and 'in 1900'.

What somebody or something did once, or did with the same person or at the same place, is one deed;
each text must give it one year, and nothing in the two sentences may speak of a second time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import combinations, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.passages import sentence
from factlint.checks.time.chronicle import is_doubtful, takes_part
from factlint.checks.together import in_common
from factlint.dates import may_be_same, parse_edtf
from factlint.dates.words import MONTHS, WEEKDAYS
from factlint.extract.lexicon import past_of
from factlint.extract.syntax.grammar import tag_of
from factlint.limits import load_limits
from factlint.model import LEAST_CONFIDENCE, Text, is_plain
from factlint.records import dataclass
from factlint.rulebook import Said
from factlint.wordlists import entries, word_list

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim
    from factlint.rulebook import Fields

_NAME = re.compile(r"(?<![\w’'-])[A-ZÀ-Þ][^\W\d_]{3,}")
_END: Final = re.compile(r"[,;:(–—\d]|\. ")  # of what a verb is done to
_AIM: Final = re.compile(r"\b(?:for|as) (?:(?:the|his|her|its|a|an) )?([^\W\d_]+)")
_OF_A_WHOLE: Final = re.compile(r"(?:(?:the|his|her|its|their|a|an) )?([a-z]+) of ")
_WHERE: Final = re.compile(
    rf"\b(?:in|at|to) (?:the )?(?!(?:{'|'.join(MONTHS)})\b)([A-ZÀ-Þ][^\W\d_]{{3,}})"
)
_OF_POSTS: Final = "appointed"  # "medical officer"
_OF_PRIZES: Final = "received"  # "the Order of St Sava", and "the thanks of the town"
_DEFINITE: Final = frozenset(("the", "his", "her", "its", "their"))
_ARTICLES: Final = _DEFINITE | {"a", "an"}
_CALENDAR: Final = frozenset((*MONTHS, *WEEKDAYS))


@dataclass(frozen=True)
class Deeds:
    """Verbs of deeds that are done once, by themselves or with one and the same other."""

    once: frozenset[str] = frozenset()
    with_one: frozenset[str] = frozenset()
    to_one: frozenset[str] = frozenset()  # done once to what the same words behind the verb name
    unless_said: Said = Said()  # words by which a sentence tells of a part or a second time
    least_confidence: float = LEAST_CONFIDENCE


def deeds(fields: Fields) -> Deeds:
    """Read which deeds a rule compares."""
    return Deeds(
        _told_by_one(fields.words("once", ())),
        _told_by_one(fields.words("with-one", ())),
        _told_by_one(fields.words("to-one", ())),
        fields.said("unless-said"),
        fields.number("least-confidence", LEAST_CONFIDENCE),
    )


class _Deed(NamedTuple):
    """A deed as a text tells of it."""

    claim: Claim
    year: str
    said: str  # its sentence
    names: frozenset[str]  # of others than whom it is told of


def pairs(
    made: Deeds, properties: Sequence[str], evidence: Evidence
) -> Iterator[tuple[Claim, Claim]]:
    """Yield two claims of two texts that tell of one deed and give it two years.

    The second is of the year that fewer texts give, and each of these stands in one pair.
    """
    told: dict[tuple[str, str, str], defaultdict[str, list[Claim]]] = {}
    for name in properties:
        for claim in evidence.facts.of_property(name):
            verb = _verb(claim)
            for done_to in _done_to(verb, claim, made):
                if _is_sure(claim, made):
                    key = _subject(claim, evidence), verb, done_to
                    told.setdefault(key, defaultdict(list))[claim.place.path].append(claim)
    for (_, verb, done_to), by_path in told.items():
        once = verb in made.once or bool(done_to)
        for some, others in combinations(_by_year(by_path.values(), made, evidence, done_to), 2):
            many, few = sorted((some, others), key=len, reverse=True)
            if abs(int(many[0].year) - int(few[0].year)) > load_limits().slip:
                continue
            for other in few:
                one = next((one for one in many if _are_one(one, other, evidence, once=once)), None)
                if one is not None:
                    yield one.claim, other.claim


def _by_year(
    told: Collection[list[Claim]], made: Deeds, evidence: Evidence, done_to: str
) -> Iterable[list[_Deed]]:
    """Give the deeds of those texts that have one date for them, by their years.

    To what it was done may say enough: then only its own clause must not tell of a second time.
    """
    by_year: defaultdict[str, list[_Deed]] = defaultdict(list)
    for claims in told if len(told) > 1 else ():
        if len({one.time for one in claims}) == 1:
            deed = _deed(claims[0], evidence)
            if not made.unless_said.stands_in(claims[0].place.text if done_to else deed.said):
                by_year[deed.year].append(deed)
    return by_year.values()


def _deed(claim: Claim, evidence: Evidence) -> _Deed:
    said = sentence(claim, evidence.by_path)
    entity = evidence.facts.entities.get(claim.subject)
    own = {word for name in (entity.names if entity else ()) for word in name.split()}
    names = frozenset(_NAME.findall(said)) - own - _CALENDAR
    return _Deed(claim, (claim.time or "")[:4], said, names)


def _subject(claim: Claim, evidence: Evidence) -> str:
    """Give what tells subjects apart: of what has no name only its noun, 'the cottages'."""
    entity = evidence.facts.entities.get(claim.subject)
    nameless = entity is not None and entity.type == "description"
    return f" {claim.subject_name.rpartition(' ')[2].lower()}" if nameless else claim.subject


def _verb(claim: Claim) -> str:
    verb = past_of(_what(claim).casefold())
    return _first_verbs().get(verb, verb)


def is_told_by(claim: Claim, verbs: Collection[str]) -> str:
    """Give the verb that tells of a deed, where it is one of these; else ""."""
    verb = _verb(claim)
    return verb if verb in verbs else ""


def _what(claim: Claim) -> str:
    """Give the verb as the text has it."""
    what = claim.qualifier("what")
    return what.text if isinstance(what, Text) else ""


def _told_by_one(verbs: Iterable[str]) -> frozenset[str]:
    """Give for each verb the one that stands for all that tell of the same deed."""
    return frozenset(_first_verbs().get(verb, verb) for verb in verbs)


@cache
def _first_verbs() -> dict[str, str]:
    groups = (told.split() for told in entries("deeds", "told-by-one"))
    return {verb: verbs[0] for verbs in groups for verb in verbs}


def _done_to(verb: str, claim: Claim, made: Deeds) -> Iterator[str]:
    """Yield to what it was done, as far as that makes one deed of it, and "" where a name may."""
    if not word_list("deeds", "yearly").isdisjoint(map(str.casefold, _object(claim))):
        return
    if verb in made.once | made.with_one:
        yield ""
    if verb in made.to_one and (told := _one_object(verb, claim)):
        yield told


def _object(claim: Claim) -> tuple[str, ...]:
    """Give the words behind the verb that name to what it was done."""
    clause = _END.split(_behind(claim), maxsplit=1)[0].split()
    return tuple(takewhile(lambda word: word not in word_list("deeds", "object-ends"), clause))


def _behind(claim: Claim) -> str:
    """Give what a claim's clause tells behind the verb."""
    return claim.place.text.partition(f"{_what(claim)} ")[2]


def _one_object(verb: str, claim: Claim) -> str:
    """Give to what it was done, without articles, where there is one such thing only.

    One common word, 'the house', is that of many, and 'two cottages' may be others; somebody may
    become mayor a second time.
    """
    told = _object(claim)
    words = [word for word in told if word.casefold() not in _ARTICLES]
    named = any(word[:1].isupper() for word in words)
    definite = verb == _OF_POSTS or (told[:1] and told[0].casefold() in _DEFINITE)
    if len(words) < 2 or not (named or (definite and verb != _OF_PRIZES)):
        return ""
    if not word_list("deeds", "held-again").isdisjoint(map(str.casefold, words)):
        return ""
    return " ".join(words).casefold()


def _done_to_two(one: Claim, other: Claim) -> bool:
    """Say whether it was done to two things, 'bought the mill', for two, or in two places."""
    objects = [[*map(str.casefold, _object(claim))] for claim in (one, other)]
    first, second = ({*told} - _ARTICLES for told in objects)
    if first and second and first.isdisjoint(second):
        return True
    parts = [_OF_A_WHOLE.match(" ".join(told)) for told in objects]
    if (parts[0] and parts[0][1] not in second) or (parts[1] and parts[1][1] not in first):
        return bool(first and second)  # "the furniture of Dorn Hall", and "Dorn Hall"
    aims = [{*map(str.casefold, _AIM.findall(claim.place.text))} for claim in (one, other)]
    if aims[0] and aims[1] and aims[0].isdisjoint(aims[1]):
        return True
    where = [_WHERE.search(_behind(claim)) for claim in (one, other)]
    return bool(where[0] and where[1]) and len({match[1] for match in where if match}) > 1


def _is_sure(claim: Claim, made: Deeds) -> bool:
    sure = (
        claim.confidence >= made.least_confidence and takes_part(claim) and not is_doubtful(claim)
    )
    return sure and is_plain(claim.time or "")


def _are_one(one: _Deed, other: _Deed, evidence: Evidence, *, once: bool) -> bool:
    """Say whether two sentences tell of one deed: by a verb of what is done once, or a name."""
    if one.year in other.said or other.year in one.said:  # it knows of both years
        return False
    named = any(tag_of(word.lower()) == "w" for word in one.names & other.names)
    if not (once or named) or _done_to_two(one.claim, other.claim):
        return False
    if may_be_same(*(parse_edtf(told.claim.time or "") for told in (one, other))):
        return False  # "about 1899", and 1900
    paths = one.claim.place.path, other.claim.place.path
    return one.claim.subject == other.claim.subject or in_common(*paths, evidence)
