"""Rules that say two facts exclude each other: what never happened did not happen."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from factlint.checks.properties import properties
from factlint.checks.sentences import told
from factlint.checks.time.chronicle import is_doubtful, takes_part
from factlint.dates import parse_edtf
from factlint.limits import load_limits
from factlint.model import (
    LEAST_CONFIDENCE,
    Conflict,
    EntityRef,
    NotedPlace,
    Polarity,
    Text,
    year_of,
)
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields, Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"subject", "denied", "told"})
NEVER = "never"
_WORD = deferred(r"[^\W\d_]+")
_BEING = frozenset("was were been being got be".split())
_BETWEEN = 2  # words that may stand between a verb and what it is done to


@dataclass(frozen=True)
class Settings:
    """Which denial speaks against which statement."""

    denied: tuple[str, ...] = ()  # properties; () is all
    told: tuple[str, ...] = ()  # () is the same property as the denied one
    said_as: tuple[str, ...] = ()  # the words that name a relation told; () is any
    whatever_the_verb: tuple[str, ...] = ()  # properties that all their verbs tell alike
    only_in_one_document: bool = False
    unless_said: Said = Said()  # words of the denial that make it one of something else


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        denied=properties(fields, "denied", ()),
        told=properties(fields, "told", ()),
        said_as=fields.words("said-as", ()),
        whatever_the_verb=properties(fields, "whatever-the-verb", ()),
        only_in_one_document=fields.flag("only-in-one-document"),
        unless_said=fields.said("unless-said"),
    )
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield denials that another statement speaks against."""
    for rule in rules:
        made = rule.parsed(settings)
        for denial in evidence.facts.claims:
            if _denies(denial, made):
                against = _against(denial, made, evidence)
                if against:
                    yield _conflict(rule, denial, against, evidence)


def _denies(claim: Claim, made: Settings) -> bool:
    return (
        claim.polarity is Polarity.NEGATIVE
        and not claim.stale
        and not is_doubtful(claim)
        and claim.confidence >= LEAST_CONFIDENCE
        and (claim.review is None or claim.review.decision != "rejected")
        and (not made.denied or claim.property in made.denied)
        and not made.unless_said.stands_in(claim.place.text)
    )


def _against(denial: Claim, made: Settings, evidence: Evidence) -> list[Claim]:
    """Give what speaks against a denial; of what is told again and again, the first times."""
    told = (
        claim
        for name in made.told or (denial.property,)
        for claim in evidence.facts.about(denial.subject, name)
        if takes_part(claim) and not is_doubtful(claim)
        and (not made.said_as or str(claim.qualifier("relation")) in made.said_as)
        and _of_that_sex(denial, claim)
        and (not made.only_in_one_document or claim.place.path == denial.place.path)
        and _same_thing(denial, claim, evidence, told_apart=_told_apart(denial, made))
        and _same_time(denial, claim)
    )  # fmt: skip
    return list(islice(told, load_limits().most_told_again))


def _of_that_sex(denial: Claim, claim: Claim) -> bool:
    """Say whether a relation told is of the sex denied: an elder brother is no elder sister."""
    denied = denial.qualifier("relation")
    return denied is None or str(claim.qualifier("relation")).endswith(str(denied))


def _told_apart(denial: Claim, made: Settings) -> bool:
    """Say whether only the verb that is denied speaks against the denial."""
    return not made.told and denial.property not in made.whatever_the_verb


def _same_thing(denial: Claim, claim: Claim, evidence: Evidence, *, told_apart: bool) -> bool:
    """Say whether the denial is of the very thing: the same verb, and of the same other one."""
    of = denial.qualifier("of")
    if isinstance(of, EntityRef) and not _is_of(of, claim, evidence):
        return False
    such = denial.qualifier("such")
    if isinstance(such, Text) and not _is_such(such.text.split(), claim):
        return False
    what, other = denial.qualifier("what"), claim.qualifier("what")
    if told_apart and (what is not None or other is not None):
        return isinstance(what, Text) and isinstance(other, Text) and _one_verb(what, other)
    return not isinstance(denial.value, EntityRef) or denial.value == claim.value or not told_apart


def _is_of(other: EntityRef, claim: Claim, evidence: Evidence) -> bool:
    """Say whether a claim has to do with somebody or something: as its value, or by name."""
    related = (claim.value, claim.qualifier("of"), claim.qualifier("place"))
    if any(isinstance(one, EntityRef) and one.id == other.id for one in related):
        return True
    entity = evidence.facts.entities.get(other.id)
    names = {other.name, *(entity.names if entity is not None else ())}
    said = " ".join(claim.place.text.split())
    return "what" in dict(claim.qualifiers) and any(name in said for name in names)


def _is_such(denied: list[str], claim: Claim) -> bool:
    """Say whether a claim tells, close together, what is denied: 'was knocked out', 'scored goal'.

    What was done by somebody and what was done to somebody are two things.
    """
    passive = denied[:1] == ["was"]
    verb, *things = denied[passive:] or [""]  # who corrects a claim may leave no word of it
    words = _WORD.findall(claim.place.text.casefold())
    if verb not in words:
        return False
    at = words.index(verb)
    if passive != (not _BEING.isdisjoint(words[max(at - 2, 0) : at])):
        return False
    behind = [one.removesuffix("s") for one in words[at + 1 : at + 1 + len(things) + _BETWEEN]]
    return all(one.removesuffix("s") in behind for one in things)


def _one_verb(what: Text, other: Text) -> bool:
    """Say whether two verbs are one: 'exhibited' and, as in 'did not exhibit', 'exhibit'."""
    denied, told = _verb(what), _verb(other)
    return told in (denied, f"{denied}ed", f"{denied}d")


def _verb(what: Text) -> str:
    return next(iter(what.text.casefold().split()), "")


def _same_time(denial: Claim, claim: Claim) -> bool:
    """Say whether the denial covers the time: 'never' does, 'not in 1920' only 1920."""
    extent = denial.qualifier("extent")
    if denial.time is None:
        return isinstance(extent, Text) and extent.text == NEVER
    if claim.time is None:
        return False
    since, _, end = denial.time.partition("/")
    if end == ".." and str(extent) == NEVER:  # 'never returned': later than that year
        return year_of(since) != "" and year_of(claim.time) > year_of(since)
    try:
        denied, other = parse_edtf(denial.time), parse_edtf(claim.time)
    except ValueError:
        return False
    if None in (denied.first, denied.last, other.first, other.last):
        return False
    return (denied.first or 0) <= (other.first or 0) and (other.last or 0) <= (denied.last or 0)


def _conflict(rule: Rule, denial: Claim, against: list[Claim], evidence: Evidence) -> Conflict:
    words = {
        "subject": denial.subject_name,
        "denied": _denied(denial, evidence),
        "told": _also(against[0], evidence),
    }
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(
            NotedPlace(denial.place, "denied here"),
            *(NotedPlace(claim.place, "told here") for claim in against),
        ),
        claims=(denial, *against),
        proof=tuple(
            f"{' '.join(claim.place.text.split())} ({claim.place.path}:{claim.place.line})"
            for claim in (denial, *against)
        ),
    )


def _denied(denial: Claim, evidence: Evidence) -> str:
    """Give the denial in the text's own words where it has them: 'never married'."""
    if isinstance(denial.value, Text):
        return denial.value.text
    extent, what = denial.qualifier("extent"), denial.qualifier("what")
    known = evidence.vocabulary.get(denial.property)
    label = str(what or (known.label if known else denial.property))
    whom = f" {denial.value}" if isinstance(denial.value, EntityRef) and what is None else ""
    return f"{extent or 'not'} {label}{whom}"


def _also(claim: Claim, evidence: Evidence) -> str:
    if isinstance(claim.value, EntityRef) and claim.time is None:
        known = evidence.vocabulary.get(claim.property)
        return f"tells of the {known.label if known else claim.property} {claim.value}"
    if isinstance(claim.value, Text):
        return f"speaks of '{claim.value}'"
    return f"that {claim.subject_name} {told(claim, evidence.vocabulary)}"
