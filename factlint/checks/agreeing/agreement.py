"""Rules that say that statements of one property of one entity can all hold.

Dates are compared on the timeline, where ages and orders speak with them; numbers, names and
places are compared here.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from factlint.checks.agreeing import deeds, months
from factlint.checks.agreeing.apart import are_apart
from factlint.checks.agreeing.changed import told_both
from factlint.checks.agreeing.likeness import ALIKE
from factlint.checks.agreeing.majority import Disagreement, comparable, disagreements
from factlint.checks.agreeing.occasions import one_occasion
from factlint.checks.agreeing.slips import in_one_text, pairs
from factlint.checks.phrases import label_of, own_words
from factlint.checks.properties import properties
from factlint.checks.sentences import told, when
from factlint.checks.time.arcs import Statement
from factlint.checks.time.chronicle import is_doubtful, takes_part
from factlint.dates.words import edtf_in_words
from factlint.model import Conflict, EntityRef, Origin
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.timeline import after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.time.chronicle import Chronicle
    from factlint.model import Claim
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

# Of dates also all that is told ('was born on 3 May 1871'), and the other one with its preposition.
WORDS = frozenset({"subject", "property", "one", "other", "places", "told", "one-when"})
SCOPES = ("document", "across", "reference")
DATES = "dates"
DEEDS = "deeds"  # that two texts tell of by one verb, and date by years
DAYS = "days"  # of deeds that two texts give to two years
MONTHS = "days-of-months"  # of deeds that two texts give to two days of one month
TERMS = "terms"  # stretches in which one held an office
TIMES = "times"  # of what is no single event by its name: compared only for one occasion


@dataclass(frozen=True)
class Settings:
    """What is compared, and between which statements."""

    compares: str
    scope: tuple[str, ...]
    properties: tuple[str, ...] = ()  # () is every single-valued one of the type
    unless_several: tuple[str, ...] = ()  # subjects with two values of these are left alone
    same_relation: tuple[str, ...] = ()  # relations whose time is one, for one pair
    larger: tuple[str, ...] = ()  # of places: regions and countries in which towns lie
    recurring: tuple[str, ...] = ()  # nouns of events that come again: no one occasion
    deeds: deeds.Deeds = deeds.Deeds()


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        compares=fields.choice("compares", (DATES, DAYS, *ALIKE, DEEDS, MONTHS)),
        scope=fields.words("scope"),
        properties=properties(fields, "properties", ()),
        unless_several=fields.words("unless-several", ()),
        same_relation=fields.words("same-relation", ()),
        larger=fields.words("larger", ()),
        recurring=fields.words("recurring", ()),
        deeds=deeds.deeds(fields),
    )
    for scope in made.scope:
        if scope not in SCOPES:
            fields.refuse("scope", f"there is no scope {scope!r}; there are {', '.join(SCOPES)}")
    fields.done()
    return made


# --- dates, for the timeline ------------------------------------------------------------------


def rule_for_dates(rules: Sequence[Rule], claims: Sequence[Claim]) -> Rule | None:
    """Give the rule that speaks of dates that differ between such claims."""
    for rule in rules:
        if rule.kind == "agreement":
            made = rule.parsed(settings)
            if made.compares == DATES and scope_of(claims) in made.scope:
                return rule
    return None


def state(made: Settings, chronicle: Chronicle) -> Iterator[Statement]:
    """Say that a relation between two begins once."""
    told: defaultdict[tuple[str, str, str], list[tuple[int, int]]] = defaultdict(list)
    for name in made.same_relation:
        for subject, other, claim, event in chronicle.relations([name]):
            if event is not None and chronicle.claims[claim].subject == subject:
                first, second = sorted((subject, other))
                told[name, first, second].append((event.start, claim))
    for pair in told.values():
        for (start, claim), (other_start, other_claim) in combinations(pair, 2):
            yield Statement(start, other_start, after(), (claim, other_claim))
            yield Statement(other_start, start, after(), (claim, other_claim))


def scope_of(claims: Iterable[Claim]) -> str:
    """Tell between what kinds of places claims differ: in one document, across, or reference."""
    told = list(claims)
    if any(claim.origin is Origin.REFERENCE for claim in told):
        return "reference"
    return "document" if len({claim.place.path for claim in told}) == 1 else "across"


# --- numbers, names, places -------------------------------------------------------------------


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield statements that do not agree."""
    for rule in rules:
        made = rule.parsed(settings)
        if made.compares == DATES:
            continue  # the timeline asks for the rule by `rule_for_dates`
        if made.compares == DAYS:
            found = in_one_text if made.scope == ("document",) else pairs
            for first, second in found(evidence, made.properties):
                yield _conflict(rule, Disagreement(second, (first,)), evidence)
            continue
        if made.compares in (DEEDS, MONTHS):
            compare = months.pairs if made.compares == MONTHS else deeds.pairs
            for first, second in compare(made.deeds, made.properties, evidence):
                yield _conflict(rule, Disagreement(second, (first,)), evidence)
            continue
        for group in _groups(made, evidence):
            for one in disagreements(group, _alike(made, evidence)):
                if _is_meant(made, one, evidence):
                    yield _conflict(rule, one, evidence)


def _is_meant(made: Settings, one: Disagreement, evidence: Evidence) -> bool:
    """Say whether a rule is about texts that differ so, and none tells of a change."""
    two = one.blamed, one.against[0]
    if scope_of(two) not in made.scope:
        return False
    return made.compares != "numbers" or not told_both(*two, evidence)


def _alike(made: Settings, evidence: Evidence) -> Callable[[Claim, Claim], bool]:
    """Give how two values are compared; towns also by what the texts tell of them."""
    alike = ALIKE[made.compares]
    if not made.larger:
        return alike
    return lambda one, other: alike(one, other) and not are_apart(one, other, made.larger, evidence)


def compared(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Claim]:
    """Yield the claims that there is another one to compare with."""
    for rule in rules:
        made = rule.parsed(settings)
        if made.compares not in (DATES, DAYS, MONTHS, DEEDS):
            for group in _groups(made, evidence):
                yield from group


def _groups(made: Settings, evidence: Evidence) -> Iterator[list[Claim]]:
    groups: defaultdict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for name in made.properties or _single(evidence, made.compares):
        for claim in _telling(name, evidence):
            if takes_part(claim) and not is_doubtful(claim):
                about = _compared_by(made, claim)
                groups[claim.subject, name, about].append(claim)
    for (subject, _, _), claims in groups.items():
        if len(claims) < 2 or _has_several(subject, made, evidence):
            continue
        if made.compares != TIMES or one_occasion(claims, made.recurring, evidence):
            yield comparable(claims)


def _telling(name: str, evidence: Evidence) -> Iterator[Claim]:
    """Give the claims of a property; a parent shown to be the father is one too."""
    yield from evidence.facts.of_property(name)
    if name in _PARENTS:
        for claim in evidence.facts.of_property("parent"):
            if str(claim.qualifier("as")) == name:
                yield claim


def _compared_by(made: Settings, claim: Claim) -> str:
    """Give what two claims must share to be compared, beside subject and property."""
    if made.compares == TIMES:
        return ""
    return str(claim.value).casefold() if made.compares == TERMS else _about(claim)


_PARENTS = ("father", "mother")
_TYPES = {
    "numbers": "quantity", "names": "entity", "people": "entity", "places": "entity",
    "times": "date", "terms": "text",
}  # fmt: skip


def _single(evidence: Evidence, compares: str) -> list[str]:
    return [
        name
        for name, one in evidence.vocabulary.properties.items()
        if one.single and one.value == _TYPES[compares]
    ]


def _about(claim: Claim) -> str:
    """Give what else a value depends on: its time, and what it is a value of."""
    told = (f"{name}={value}" for name, value in claim.qualifiers if name in ("time", "of", "part"))
    return " ".join(sorted(told))


def _has_several(subject: str, made: Settings, evidence: Evidence) -> bool:
    for name in made.unless_several:
        values = {
            claim.value.id if isinstance(claim.value, EntityRef) else str(claim.value)
            for claim in evidence.facts.about(subject, name)
        }
        if len(values) > 1:
            return True
    return False


def _conflict(rule: Rule, one: Disagreement, evidence: Evidence) -> Conflict:
    blamed, other = one.blamed, one.against[0]
    if rule.parsed(settings).compares == TERMS:
        return _of_terms(rule, one)
    if rule.parsed(settings).compares in (DEEDS, MONTHS):
        return _of_deeds(rule, one, evidence)
    known = evidence.vocabulary.get(blamed.property)
    label = known.label if known else blamed.property
    words = {
        "subject": blamed.subject_name,
        "property": label,
        "one": said(other),
        "other": said(blamed),
        "places": "",
        "told": f"{label} {said(blamed)}",
        "one-when": said(other),
    }
    return one.conflict(rule, words, lambda claim: f"{label} {said(claim)}")


def _of_terms(rule: Rule, one: Disagreement) -> Conflict:
    blamed, other = one.blamed, one.against[0]
    here, there = _stretch(blamed), _stretch(other)
    words = {
        "subject": blamed.subject_name, "property": str(blamed.value), "one": there, "other": here,
        "places": "", "told": here, "one-when": there,
    }  # fmt: skip
    return one.conflict(rule, words, _term)


def _term(claim: Claim) -> str:
    """Say which term a claim gives: "director 1920 to 1926"."""
    return f"{claim.value} {_stretch(claim)}"


def _of_deeds(rule: Rule, one: Disagreement, evidence: Evidence) -> Conflict:
    blamed, other = one.blamed, one.against[0]
    words = {
        "subject": blamed.subject_name, "property": label_of(blamed.property, evidence.vocabulary),
        "one": when(other), "other": when(blamed), "places": "",
        "told": told(blamed, evidence.vocabulary), "one-when": when(other),
    }  # fmt: skip
    return one.conflict(rule, words, lambda claim: told(claim, evidence.vocabulary))


def _stretch(claim: Claim) -> str:
    """Give a term in words: "from 1935", which "since" would have go on today."""
    words = edtf_in_words(claim.time or "")
    return f"from {words.removeprefix('since ')}" if words.startswith("since ") else words


def said(claim: Claim) -> str:
    """Give a claim's value in the text's own words where they are short."""
    words = own_words(claim)
    if 0 < len(words) <= 40:
        return words
    return edtf_in_words(claim.time) if claim.time else str(claim.value)
