"""Rules that a text and its claim file say the same: neither has what the other lacks."""

from __future__ import annotations

from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from factlint.model import Conflict, NotedPlace
from factlint.records import dataclass
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.claimfile import Drift
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"subject", "property", "value", "number"})
_GONE, _NEW = "gone", "new"


@dataclass(frozen=True)
class Settings:
    """Which side has what the other lacks."""

    claims: str  # "gone": only the claim file has them; "new": only the text


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.choice("claims", (_GONE, _NEW)))
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield each claim that left its text, and each text with claims its file does not have."""
    for rule in rules:
        kind = settings(rule.settings, rule.path).claims
        drifted = [one for one in evidence.drift if one.kind == kind]
        if kind == _GONE:
            yield from (_conflict(rule, [one]) for one in drifted)
        else:
            for _, of_one_text in groupby(drifted, lambda one: one.place.path):
                yield _conflict(rule, list(of_one_text))


def _conflict(rule: Rule, drifted: Sequence[Drift]) -> Conflict:
    first = drifted[0]
    words = {
        "subject": first.claim.subject_name,
        "property": first.claim.property,
        "value": str(first.claim.value),
        "number": str(len(drifted)),
    }
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=tuple(NotedPlace(one.place, one.claim.property) for one in drifted),
        # A text that drifts is one finding, whatever is added to it next.
        claims=(first.claim,) if first.kind == _GONE else (),
        fingerprint_of=(PurePosixPath(first.place.path).name,),
    )
