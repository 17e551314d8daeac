"""Rules that say that something happens once: a hall is opened, a novel appears.

It may have been opened in parts, or in state some time after, or again; a novel has editions. Two
dates are compared only where they stand apart (in a box, a caption, a list, another section or
document), since a passage that tells both tells a story, and where nothing speaks of a part or of a
second time.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factlint.checks.agreeing.likeness import times
from factlint.checks.agreeing.majority import comparable, disagreements
from factlint.checks.passages import sentence
from factlint.checks.phrases import label_of
from factlint.checks.properties import properties
from factlint.checks.sentences import told, when
from factlint.checks.time.chronicle import is_doubtful, takes_part
from factlint.limits import load_limits
from factlint.model import (
    LEAST_CONFIDENCE,
    BlockKind,
    Conflict,
    Origin,
    Polarity,
    Text,
    is_day,
    is_plain,
)
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields, Said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.checks.agreeing.majority import Disagreement
    from factlint.checks.evidence import Evidence
    from factlint.model import Claim, Document
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"subject", "told", "when", "one-when", "elsewhere"})
_BY_SOMEBODY: Final = deferred(r"\b(?:was|were|been)\b|\bopened[^,;.]* by\b")
_SOMEWHERE: Final = deferred(  # "opened in Church Street", which an older one did not
    r"\b(?:in|at) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z]"
)
_TWO_DAYS: Final = deferred(  # "on 17 and 18 August", "on the night of 17/18 August"
    r"\b\d{1,2}(?:st|nd|rd|th)?(?:,? and (?:the )?| ?[/–—-] ?)\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z]"
    r"|\b[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?(?:,? and | ?[/–—-] ?)\d{1,2}\b"
)
_DEEDS: Final = ("event", "acted")  # properties of many deeds, told apart by their verbs
_BESIDE: Final = 60  # characters on either side of a name
_BARE: Final = deferred(r"\W*(?:The |An? )?(?P<title>.+?)\W*\((?P<year>\d{4})\)\W*")


@dataclass(frozen=True)
class Settings:
    """What happens once, by which words it is told, and what makes it happen again."""

    properties: tuple[str, ...]
    of: tuple[str, ...]  # types of what it happens to
    told_as: tuple[str, ...] = ()  # the nouns by which the text tells what it is; () asks for none
    verbs: tuple[str, ...] = ()  # () is any
    unless_again: tuple[str, ...] = ()  # events after which it may begin anew
    only_since: bool = False  # what came before the earlier of two dates is past
    unless_said: Said = Said()  # words by which a sentence tells of a part, or of an act
    only_said: Said = Said()  # words of which a sentence must have one; () asks for none
    unless_beside: Said = Said()  # words that, beside the name, tell of another one
    in_state_within: float = 0  # years after which somebody still opens what has been open
    least_confidence: float = 0.5  # of claims that are compared
    anywhere: bool = False  # a place in the sentence says nothing of where it happened


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        properties=properties(fields, "properties"),
        of=fields.words("of"),
        told_as=fields.words("told-as", ()),
        verbs=fields.words("verbs", ()),
        unless_again=properties(fields, "unless-again", ()),
        only_since=fields.flag("only-since"),
        unless_said=fields.said("unless-said"),
        only_said=fields.said("only-said"),
        unless_beside=fields.said("unless-beside"),
        in_state_within=fields.number("in-state-within", 0),
        least_confidence=fields.number("least-confidence", LEAST_CONFIDENCE),
        anywhere=fields.flag("anywhere"),
    )
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield what one text dates twice, or two texts otherwise."""
    for rule in rules:
        for group in _groups(rule.parsed(settings), evidence):
            for one in disagreements(group, times):
                yield _conflict(rule, one, evidence)


def compared(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Claim]:
    """Yield the claims that there is another one to compare with."""
    for rule in rules:
        for group in _groups(rule.parsed(settings), evidence):
            yield from group


def _groups(made: Settings, evidence: Evidence) -> Iterator[list[Claim]]:
    """Yield the claims of which all are of one and the same event: of each text, then of all."""
    for about, by_path in _told(made, evidence).items():
        known = evidence.facts.entities.get(about[0])
        if known is None or known.type not in made.of:
            continue
        of_all: list[Claim] = []
        of_days: list[Claim] = []  # whatever is said with them
        for path, claims in sorted(by_path.items()):
            document = evidence.by_path.get(path)
            if document is None or not _is_told_as(claims, made):
                continue
            plain = [one for one in claims if _is_plain(one, made, document)]
            if len(plain) > 1 and _are_one(plain, made, evidence):
                yield comparable(plain)
            if plain and len({one.time for one in plain}) == 1:
                of_all += plain
            days = [one for one in claims if is_day(one.time or "") and not made.verbs]
            if len({one.time for one in days}) == 1:
                of_days += days
        told = of_all if _are_of_two(of_all) else of_days
        one_day = told is of_all or _are_of_one_day(of_days)
        if _are_of_two(told) and one_day and _are_one(told, made, evidence):
            yield comparable(told)


def _are_of_two(claims: Sequence[Claim]) -> bool:
    """Say whether claims stand in more than one text."""
    return len({one.place.path for one in claims}) > 1


def _told(
    made: Settings, evidence: Evidence
) -> dict[tuple[str, str, str], defaultdict[str, list[Claim]]]:
    """Give the claims about each thing, by path; those of deeds by the verb that tells them."""
    found: dict[tuple[str, str, str], defaultdict[str, list[Claim]]] = {}
    for name in made.properties:
        for claim in evidence.facts.of_property(name):
            sure = claim.confidence >= made.least_confidence
            if sure and takes_part(claim) and not is_doubtful(claim):
                deed = str(claim.qualifier("what") or "") if name in _DEEDS else ""
                by_path = found.setdefault((claim.subject, name, deed), defaultdict(list))
                by_path[claim.place.path].append(claim)
    return found


def _is_told_as(claims: Sequence[Claim], made: Settings) -> bool:
    """Say whether the text tells what it is by one of the rule's nouns, and by no other."""
    nouns = {str(noun) for one in claims if (noun := one.qualifier("as")) is not None}
    return not made.told_as or (bool(nouns) and nouns <= set(made.told_as))


def _is_plain(claim: Claim, made: Settings, document: Document) -> bool:
    time = claim.time or ""
    if not is_plain(time):
        return False
    verb = claim.qualifier("what")
    if made.verbs and isinstance(verb, Text) and verb.text not in made.verbs:
        return False
    if claim.origin is Origin.ENTRY and _BARE.fullmatch(claim.place.text) is None:
        return False  # a list names the edition that somebody has at hand
    name = claim.subject_name
    said = sentence(claim, {document.path: document}).replace(name, "")
    if _SOMEWHERE.search(said) is not None and not made.anywhere:
        return False
    if _TWO_DAYS.search(said) is not None:
        return False
    if made.only_said.entries and not made.only_said.stands_in(said):
        return False
    # "Harle Tower is a tower" tells of no tower of something else
    return not made.unless_said.besides(name).stands_in(said)


def _are_one(claims: Sequence[Claim], made: Settings, evidence: Evidence) -> bool:
    documents = [evidence.by_path[path] for path in sorted({one.place.path for one in claims})]
    years = [int((one.time or "")[:4]) for one in claims]
    origins = {one.origin for one in claims}
    boxed_wrong = origins == {Origin.FIELD, Origin.LEAD} and _one_digit(years)
    far = max(years) - min(years) > load_limits().slip and not (_turned(years) or boxed_wrong)
    since = min(years) if made.only_since else 0
    if far or _again(claims[0].subject, since, max(years), made, evidence):
        return False
    if any(_another_beside(claims[0], made, one) for one in documents):
        return False  # so far apart they are told of two things, or of a second beginning
    boxed = {one.time for one in claims if one.origin is Origin.FIELD}
    if len(boxed) > 1:  # a box that has it opened in 1884 and inaugurated in 1886
        return False
    apart = _stand_apart(claims, evidence) and not _in_state(claims, made)
    return apart or _are_of_one_day(claims)


def _again(subject: str, since: int, last: int, made: Settings, evidence: Evidence) -> bool:
    """Say whether anything until a year, or at no time, may have made it happen a second time."""
    return any(
        claim.polarity is Polarity.POSITIVE
        and (not is_plain(claim.time or "") or since <= int((claim.time or "")[:4]) <= last)
        for name in made.unless_again
        for claim in evidence.facts.about(subject, name)
    )


def _turned(years: Sequence[int]) -> bool:
    """Say whether two years differ only in the order of two digits: 1786 and 1768."""
    told = sorted({str(one) for one in years})
    if len(told) != len(("one", "other")):
        return False
    one, other = told
    return one[:2] == other[:2] and one[2:] == other[:1:-1]


def _one_digit(years: Sequence[int]) -> bool:
    """Say whether two years differ in one digit: 1744 and 1774."""
    told = sorted({str(one) for one in years})
    return len(told) == len(("one", "other")) and sum(map(str.__ne__, *told)) == 1


def _another_beside(claim: Claim, made: Settings, document: Document) -> bool:
    """Say whether a word near the name, anywhere in the text, tells of another one of that name."""
    source, name, at = document.source, claim.subject_name, -1
    while made.unless_beside.entries and (at := source.find(name, at + 1)) >= 0:
        near = source[max(at - _BESIDE, 0) : at + len(name) + _BESIDE]
        if made.unless_beside.stands_in(near):
            return True
    return False


def _are_of_one_day(claims: Sequence[Claim]) -> bool:
    """Say whether only the years differ: on 4 May 1884, and on 4 May 1886."""
    days = {(one.time or "")[4:] for one in claims}
    return len(days) == 1 and all(is_day(one.time or "") for one in claims)


def _stand_apart(claims: Sequence[Claim], evidence: Evidence) -> bool:
    """Say whether every two dates that differ are told in two sections, or not both in prose."""
    found: defaultdict[tuple[str, str, int], set[str]] = defaultdict(set)
    for claim in claims:
        path = claim.place.path
        found[path, *_where(claim, evidence.by_path[path])].add((claim.time or "")[:4])
    return len(found) > 1 and all(len(years) == 1 for years in found.values())


def _where(claim: Claim, document: Document) -> tuple[str, int]:
    """Give the section of running text in which a claim stands, or its own block."""
    section = 0
    for number, block in enumerate(document.blocks):
        section += block.kind is BlockKind.HEADING
        if block.start <= claim.place.start < block.end:
            prose = block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM)
            return ("prose", section) if prose else ("block", number)
    return "prose", 0


def _in_state(claims: Iterable[Claim], made: Settings) -> bool:
    """Say whether the later date may be that on which somebody opened it, after it had opened."""
    days = sorted({one.time or "" for one in claims})
    apart = int(days[-1][:4]) - int(days[0][:4])
    first, last = (
        any(_BY_SOMEBODY.search(one.place.text) for one in claims if one.time == day)
        for day in (days[0], days[-1])
    )
    return apart <= made.in_state_within and last and not first and not _is_slip(days)


def _is_slip(days: Sequence[str]) -> bool:
    """Say whether two days of a year differ in one figure, or in the order of two: 4 and 14 May."""
    if len(days) != len(("one", "other")) or not all(map(is_day, days)):
        return False
    if days[0][:4] != days[1][:4]:  # on 4 May 1884 and on 4 May 1886: others compare them
        return False
    apart = [pair for pair in zip(*days, strict=True) if pair[0] != pair[1]]
    return len(apart) == 1 or (len(apart) == 2 and apart[0] == apart[1][::-1])


def _conflict(rule: Rule, one: Disagreement, evidence: Evidence) -> Conflict:
    blamed, other = one.blamed, one.against[0]
    label = label_of(blamed.property, evidence.vocabulary)
    alone = blamed.place.path == other.place.path
    words = {
        "subject": blamed.subject_name,
        "told": told(blamed, evidence.vocabulary),
        "when": when(blamed),
        "one-when": when(other),
        "elsewhere": "elsewhere in this text" if alone else "in another document",
    }
    return one.conflict(rule, words, lambda claim: f"{label} {when(claim)}")
