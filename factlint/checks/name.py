"""Rules that say one entity is spelt one way, or its variants are declared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factlint.checks.chronicle import takes_part
from factlint.model import Conflict, NotedPlace, Text
from factlint.names import fold
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"subject", "variant", "usual"})
VARIANT = "variant-of"


@dataclass(frozen=True)
class Settings:
    """Which claims tell of another spelling."""

    property: str
    allowed: tuple[str, ...]  # spellings that the rule's `exceptions` declare


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.text("property", VARIANT), fields.words("allowed", ()))
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield spellings that differ from the one an entity has elsewhere."""
    for rule in rules:
        made = rule.parsed(settings)
        allowed = {fold(one) for one in made.allowed}
        for claim in evidence.facts.of_property(made.property):
            variant, usual = str(claim.value), claim.qualifier("said")
            if not takes_part(claim) or fold(variant) in allowed:
                continue
            name = usual.text if isinstance(usual, Text) else claim.subject_name
            words = {"subject": claim.subject_name, "variant": variant, "usual": name}
            yield Conflict(
                rule=rule.id,
                message=rule.message.format_map(words),
                places=(NotedPlace(claim.value_place, f"elsewhere {name}"),),
                claims=(claim,),
                proof=(f"{variant} here, {name} elsewhere",),
            )
