"""Rules about the comments that silence findings: each has a reason, a rule that exists, a use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Conflict, NotedPlace
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.suppressions.faults import FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.rulebook import Rule
    from factlint.suppressions.faults import Fault
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"what"})


@dataclass(frozen=True)
class Settings:
    """Which fault of a suppression is reported."""

    fault: str  # one of FAULTS


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.choice("fault", FAULTS))
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield each suppression that is not in order."""
    for rule in rules:
        kind = rule.parsed(settings).fault
        yield from (_conflict(rule, one) for one in evidence.suppressions if one.kind == kind)


def _conflict(rule: Rule, fault: Fault) -> Conflict:
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map({"what": fault.what}),
        places=(NotedPlace(fault.place, ""),),
        fingerprint_of=(fault.place.text,),
    )
