"""Rules that say a value is possible at all: a real day, a range the right way round, no future."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.checks.phrases import date_words
from factlint.checks.properties import properties
from factlint.checks.sentences import told
from factlint.checks.time.chronicle import is_doubtful, takes_part
from factlint.dates import parse_edtf
from factlint.dates.days import month_length, weekday
from factlint.dates.words import MONTHS, WEEKDAYS, day_in_words, edtf_in_words
from factlint.model import Age, Conflict, Date, Modality, NotedPlace, Quantity, Severity, Text
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"subject", "property", "value", "told", "reason"})
# What the reading of dates finds wrong with one by itself; the claim is kept with these words.
PROBLEMS: Final = ("impossible-date", "weekday-differs", "reversed-range")
DATED: Final = "dated"


@dataclass(frozen=True)
class Settings:
    """One thing that makes a value impossible."""

    problem: str = ""
    future: bool = False
    properties: tuple[str, ...] = ()
    least: float = float("-inf")
    most: float = float("inf")


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        problem=fields.choice("problem", ("", *PROBLEMS), ""),
        future=fields.flag("future"),
        properties=properties(fields, "properties", ()),
        least=fields.number("least", float("-inf")),
        most=fields.number("most", float("inf")),
    )
    fields.done()
    if not (made.problem or made.future or made.properties):
        fields.refuse("problem", "a range needs 'problem', 'future' or 'properties'")
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield values that are impossible by themselves."""
    for rule in rules:
        made = rule.parsed(settings)
        for claim, reason in _broken(made, evidence):
            yield _conflict(rule, claim, reason, evidence)


def _broken(made: Settings, evidence: Evidence) -> Iterator[tuple[Claim, str]]:
    if made.problem:
        yield from _problems(made.problem, evidence)
    if made.future and evidence.today:
        yield from _future(evidence, evidence.today)
    for name in made.properties:
        for claim in evidence.facts.of_property(name):
            if _usable(claim) and (reason := _outside(claim, made)):
                yield claim, reason


def _usable(claim: Claim) -> bool:
    return takes_part(claim) and not is_doubtful(claim)


def _problems(problem: str, evidence: Evidence) -> Iterator[tuple[Claim, str]]:
    for claim in evidence.facts.of_property(DATED):
        known = claim.qualifier("problem")
        if not isinstance(known, Text) or known.text != problem or not takes_part(claim):
            continue
        if claim.modality is Modality.HEDGED:  # no court hears of what no calendar has, either
            continue
        if reason := _reason(claim, problem):
            yield claim, reason


def _reason(claim: Claim, problem: str) -> str:
    """Give the reason in words; nothing where the words alone do not show that it is wrong."""
    words = str(claim.value)
    if problem == "impossible-date":
        return _month_reason(words)
    if problem == "weekday-differs":
        return _weekday_reason(claim) or "the weekday is another"
    numbers = _NUMBER.findall(words)
    clear = len(numbers) > 1 or any(len(digits) > 2 for digits in numbers)
    return "its end comes before its beginning" if clear else ""


_GREGORIAN = 1753  # from then on England, too, left out leap days (24 Geo. II c. 23)
_SWEDISH = 1712  # in which Sweden, to go back to the Julian calendar, had a 30 February
_MONTH = deferred(rf"\b({'|'.join(MONTHS)})\b")
_NUMBER = deferred(r"\d+")
_PART_OF_DAY = deferred(r"^the [a-z]+ of (?:the )?")  # "the night of 31 November 1911"


def _month_reason(words: str) -> str:
    found = _MONTH.search(words)
    if found is None:
        return "there is no such day"
    number = MONTHS.index(found[1]) + 1
    if number != 2:
        return f"{found[1]} has {month_length(2001, number)} days"
    years = [int(digits) for digits in _NUMBER.findall(words) if len(digits) > 2]
    leap_day = "29" in _NUMBER.findall(words)
    if leap_day and not years:
        return ""  # the year is told elsewhere, if at all
    if leap_day and any(year % 4 == 0 and year < _GREGORIAN for year in years):
        return ""  # 1700, or 1699/1700, was a leap year in the Julian calendar
    if years == [_SWEDISH] and "30" in _NUMBER.findall(words):
        return ""
    return "February has 28 days, or 29 in a leap year"


def _weekday_reason(claim: Claim) -> str:
    from factlint.extract.times import find_times

    date = claim.qualifier("date")
    told = date.edtf if isinstance(date, Date) else ""
    told = told or next((one.edtf for one in find_times(str(claim.value)) if one.edtf), "")
    read = parse_edtf(told) if told else None
    if read is None or read.first is None or read.first != read.last:
        return ""
    return f"{day_in_words(read.first)} was a {WEEKDAYS[weekday(read.first)]}"


def _future(evidence: Evidence, today: str) -> Iterator[tuple[Claim, str]]:
    now = parse_edtf(today).last
    for claim in evidence.facts.claims:
        known = evidence.vocabulary.get(claim.property)
        if known is None or not known.phase or not _usable(claim) or claim.time is None:
            continue
        try:
            first = parse_edtf(claim.time).widened().first
        except ValueError:
            continue
        if first is not None and now is not None and first > now:
            yield claim, f"today is {edtf_in_words(today)}"


def _outside(claim: Claim, made: Settings) -> str:
    value = claim.value
    if not isinstance(value, Age | Quantity):
        return ""
    if value.most < made.least:
        return f"the least is {made.least:g}"
    return f"the most is {made.most:g}" if value.least > made.most else ""


def _conflict(rule: Rule, claim: Claim, reason: str, evidence: Evidence) -> Conflict:
    known = evidence.vocabulary.get(claim.property)
    value = date_words(claim) if isinstance(claim.value, Date) else str(claim.value)
    value = _PART_OF_DAY.sub("", value)
    words = {
        "subject": claim.subject_name,
        "property": known.label if known else claim.property,
        "value": value,
        "told": told(claim, evidence.vocabulary),
        "reason": reason,
    }
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(NotedPlace(claim.value_place, reason),),
        claims=(claim,),
        proof=(f"{value} ({claim.value_place.path}:{claim.value_place.line})", reason),
        severity=Severity.WARNING if is_doubtful(claim) else None,
    )
