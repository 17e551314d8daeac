"""Rules that say numbers add up: parts and wholes, conversions, ratios, stated against listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.checks.numbers.units import Range, is_measure, meant
from factlint.checks.time.chronicle import is_doubtful, takes_part
from factlint.checks.wording import number_in_words, value_in_words
from factlint.limits import load_limits
from factlint.model import (
    Conflict,
    EntityRef,
    Modality,
    NotedPlace,
    Quantity,
    Severity,
    Text,
)
from factlint.records import dataclass
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim, Place
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"subject", "stated", "said", "actual", "parts"})


@dataclass(frozen=True)
class Settings:
    """What is added up or turned into what, or which stated number is set against which list."""

    adds_up: str = ""
    stated: str = ""
    named: str = ""


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(
        adds_up=fields.choice("adds-up", ("", *ARITHMETIC), ""),
        stated=fields.text("stated", ""),
        named=fields.text("named", ""),
    )
    fields.done()
    if not (made.adds_up or (made.stated and made.named)):
        fields.refuse("adds-up", "a count needs 'adds-up', or 'stated' and 'named'")
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield numbers that do not add up."""
    for rule in rules:
        made = rule.parsed(settings)
        if made.adds_up:
            yield from _sums(rule, made.adds_up, evidence)
        else:
            yield from _lists(rule, made, evidence)


def compared(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Claim]:
    """Yield the claims whose numbers were reckoned with."""
    for rule in rules:
        adds_up = rule.parsed(settings).adds_up
        if adds_up:
            yield from evidence.facts.of_property(ARITHMETIC[adds_up][0])


# --- arithmetic within one claim --------------------------------------------------------------


def _sums(rule: Rule, what: str, evidence: Evidence) -> Iterator[Conflict]:
    property_, reckon = ARITHMETIC[what]
    seen: list[Place] = []  # one sum that is read in two ways is one
    for claim in evidence.facts.of_property(property_):
        if not takes_part(claim) or not isinstance(claim.value, Quantity):
            continue
        if claim.modality is Modality.HEDGED:  # what somebody said must add up as well
            continue
        numbers = {name: one for name, one in claim.qualifiers if isinstance(one, Quantity)}
        told = reckon(claim, claim.value, numbers)
        if told is not None and not any(_overlap(claim.place, place) for place in seen):
            seen.append(claim.place)
            yield _conflict(rule, (claim,), told, _parts(claim))


def _overlap(one: Place, other: Place) -> bool:
    return one.path == other.path and one.start < other.end and other.start < one.end


def _parts(claim: Claim) -> str:
    """Give the numbers, or the names, that a claim sets against its own number."""
    numbers = {
        name: value_in_words(value) for name, value in claim.qualifiers
        if isinstance(value, Quantity | Text) and name != "part"
    }  # fmt: skip
    if "from" in numbers and "to" in numbers:
        return f"from {numbers['from']} to {numbers['to']}"
    if claim.property == "averaged":
        return f"{numbers['whole']} and {numbers['part-1']}"
    if claim.property == "product":
        return f"{numbers['part-1']} of {numbers['part-2']}"
    if "whole" in numbers and "part-1" in numbers:
        return f"{numbers['part-1']} of {numbers['whole']}"
    return _listed(list(numbers.values()))


def _listed(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def _sum(claim: Claim, total: Quantity, numbers: Mapping[str, Quantity]) -> str | None:
    """The parts make the total; where they are only some of them, no more than it."""
    parts = [one for name, one in numbers.items() if name.startswith("part-")]
    part = claim.qualifier("part")
    only_some = isinstance(part, Text) and part.text == "some"
    if len(parts) < (1 if only_some else 2):
        return None
    least, most = sum(one.least for one in parts), sum(one.most for one in parts)
    if _nested(parts, total):
        return None
    if least > total.most or (most < total.least and not only_some):
        return number_in_words(least, most)
    return None


def _nested(parts: Sequence[Quantity], total: Quantity) -> bool:
    """Say whether a part is taken apart in its turn: 186 (176 and 10).

    Small numbers add up by chance: of nine races five, three and two are no five of three and two.
    """
    numbers = [part.least for part in parts]
    limits = load_limits()
    near = abs(sum(numbers) - total.least) <= limits.total_slip / 100 * total.least
    by_chance = limits.by_chance if near else 0
    return any(
        numbers[at] == sum(numbers[at + 1 : end])
        and (numbers[at] >= by_chance or sum(numbers) - numbers[at] == total.least)
        for at in range(len(numbers))
        for end in range(at + 3, len(numbers) + 1)
    )


def _conversion(_: Claim, one: Quantity, numbers: Mapping[str, Quantity]) -> str | None:
    other = numbers.get("into")
    if other is None or not (is_measure(one.unit) and is_measure(other.unit)):
        return None
    first, second = _of(one), _of(other)
    if first.kind != second.kind or first.meets(second):
        return None
    size = meant(1.0, 1.0, other.unit)
    size_of_one = (size.least + size.most) / 2
    middle = (first.least + first.most) / 2 / size_of_one
    return f"{middle:.3g} {other.unit}" if middle < 1000 else f"{middle:,.0f} {other.unit}"


def _ratio(_: Claim, factor: Quantity, numbers: Mapping[str, Quantity]) -> str | None:
    before, after = numbers.get("from"), numbers.get("to")
    if before is None or after is None or before.least <= 0:
        return None
    first, second = _near(before), _near(after)
    least, most = second.least / first.most, second.most / first.least
    # 'doubled' is said of anything that rounds to two times
    slack = load_limits().multiple_slack / 100 * factor.least
    if least > factor.most + slack or most < factor.least - slack:
        return f"{after.least / before.least:.2g} times"
    return None


def _product(_: Claim, total: Quantity, numbers: Mapping[str, Quantity]) -> str | None:
    """So many of one price make the total."""
    one, other = numbers.get("part-1"), numbers.get("part-2")
    if one is None or other is None:
        return None
    least, most = one.least * other.least, one.most * other.most
    return number_in_words(least, most) if least > total.most or most < total.least else None


def _average(_: Claim, told: Quantity, numbers: Mapping[str, Quantity]) -> str | None:
    whole, number = numbers.get("whole"), numbers.get("part-1")
    if whole is None or number is None or number.least <= 0:
        return None
    least, most = whole.least / number.most, whole.most / number.least
    if least > told.most or most < told.least:
        return f"{whole.least / number.least:.3g}"
    return None


def _percentage(_: Claim, share: Quantity, numbers: Mapping[str, Quantity]) -> str | None:
    part, whole = numbers.get("part-1"), numbers.get("whole")
    if part is None or whole is None or whole.least <= 0:
        return None
    first, second, said = _near(part), _near(whole), _of(share)
    least, most = 100 * first.least / second.most, 100 * first.most / second.least
    slack = load_limits().share_slack
    if least > said.most + slack or most < said.least - slack:
        return f"{100 * part.least / whole.least:.3g} per cent"
    return None


def _difference(claim: Claim, by: Quantity, numbers: Mapping[str, Quantity]) -> str | None:
    before, after = numbers.get("from"), numbers.get("to")
    if before is None or after is None:
        return None
    if claim.qualifier("direction") is not None:  # told as going the other way
        return "a rise" if after.least > before.most else "a fall"
    first, second, said = _near(before), _near(after), _bare(by)
    least, most = second.least - first.most, second.most - first.least
    if least > said.most or most < said.least:
        return number_in_words(after.least - before.least, after.most - before.most)
    return None


def _list(claim: Claim, announced: Quantity, _: Mapping[str, Quantity]) -> str | None:
    """As many are named as are announced."""
    named = sum(name.startswith("item-") for name, _ in claim.qualifiers)
    return None if announced.least <= named <= announced.most else str(named)


def _of(value: Quantity) -> Range:
    return meant(value.least, value.most, value.unit)


def _bare(value: Quantity) -> Range:
    """Give what a number can mean without its unit, which another one of the sum may lack."""
    return meant(value.least, value.most, "")


def _near(value: Quantity) -> Range:
    """Give what a number of a share stands for: 3,000 men may be a few more, but not 3,500."""
    told, rounding = _bare(value), load_limits().share_rounding / 100
    least = max(told.least, value.least * (1 - rounding))
    return Range(told.kind, least, min(told.most, value.most * (1 + rounding)))


# Which property states it, and how it is reckoned: None, or what it should have been.
ARITHMETIC: Final[
    Mapping[str, tuple[str, Callable[[Claim, Quantity, Mapping[str, Quantity]], str | None]]]
] = {
    "sum": ("total-of-parts", _sum),
    "conversion": ("conversion", _conversion),
    "ratio": ("multiplied", _ratio),
    "product": ("product", _product),
    "average": ("averaged", _average),
    "percentage": ("percentage", _percentage),
    "difference": ("changed-by", _difference),
    "list": ("listed", _list),
}


# --- a stated number against what is listed ---------------------------------------------------


def _lists(rule: Rule, made: Settings, evidence: Evidence) -> Iterator[Conflict]:
    # A number beside its list is judged by itself, and one that both parents share once.
    seen = {(one.place.path, one.place.line) for one in evidence.facts.of_property("listed")}
    for claim in evidence.facts.of_property(made.stated):
        at = claim.value_place.path, claim.value_place.line
        if (
            at in seen
            or not takes_part(claim)
            or is_doubtful(claim)
            or not isinstance(claim.value, Quantity)
        ):
            continue
        named = [
            one
            for one in evidence.facts.about(claim.subject, made.named)
            if takes_part(one) and isinstance(one.value, EntityRef)
            and one.place.path == claim.place.path
        ]  # fmt: skip
        names = list(dict.fromkeys(str(one.value) for one in named))
        others = {one.value.id for one in named if isinstance(one.value, EntityRef)}
        if len(others) > claim.value.most and len(names) == len(others):
            seen.add(at)
            yield _conflict(rule, (claim, *named), str(len(others)), _listed(names))


def _conflict(rule: Rule, claims: tuple[Claim, ...], actual: str, parts: str) -> Conflict:
    stated = claims[0]
    at, total = stated.value_place, _stated(stated)
    words = {
        "subject": stated.subject_name,
        "stated": total,
        "said": _said(stated, total),
        "actual": actual,
        "parts": parts,
    }
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=tuple(_places(claims)),
        claims=claims,
        proof=(
            f"stated: {total} ({at.path}:{at.line})",
            _reckoned(stated.property, total, parts, actual),
        ),
        severity=Severity.WARNING if any(map(is_doubtful, claims)) else None,
    )


def _stated(claim: Claim) -> str:
    """Give the number that is reckoned again; 'a third' is 30.8 to 35.8 per cent: 'about 33'."""
    value = claim.value
    if claim.property == "percentage" and isinstance(value, Quantity) and value.least < value.most:
        return f"about {(value.least + value.most) / 2:.3g}"
    return value_in_words(value)


def _reckoned(property_: str, total: str, parts: str, actual: str) -> str:
    if property_ == "conversion":
        return f"written beside it: {parts}; but {total} make {actual}"
    return f"listed: {parts}, which makes {actual}"


def _said(claim: Claim, stated: str) -> str:
    """Give a number in the text's own words where they are short: 'doubled'."""
    words = " ".join(claim.value_place.text.split())
    return words if 0 < len(words) <= len("rose by three hundred and twenty") else stated


def _places(claims: tuple[Claim, ...]) -> Iterator[NotedPlace]:
    """Give where each number stands; of a reckoning in one sentence also all of it."""
    for one in claims:
        yield NotedPlace(one.value_place, value_in_words(one.value))
    if len(claims) == 1 and claims[0].place != claims[0].value_place:
        yield NotedPlace(claims[0].place, "reckoned from this")
