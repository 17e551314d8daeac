"""Rules that say one entity is spelt one way, or its variants are declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.checks.time.chronicle import takes_part
from factlint.model import Conflict, NotedPlace, Text
from factlint.names import fold
from factlint.records import dataclass
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim, Place
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"variant", "usual", "elsewhere"})
VARIANT = "variant-of"


@dataclass(frozen=True)
class Settings:
    """Where other spellings and names are looked for."""

    of: str
    allowed: tuple[str, ...]  # names that are no slips


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.choice("names-of", _READERS), fields.words("allowed", ()))
    fields.done()
    return made


class Variant(NamedTuple):
    """A name as it stands somewhere, and as it should stand, or stands elsewhere."""

    place: Place
    usual: str
    elsewhere: Place | None = None
    claim: Claim | None = None


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield names that differ from the one that is right, or used elsewhere."""
    for rule in rules:
        made = rule.parsed(settings)
        allowed = {fold(one) for one in made.allowed}
        for variant in _READERS[made.of](evidence):
            if fold(variant.place.text) not in allowed:
                yield _conflict(rule, variant)


def _people(evidence: Evidence) -> Iterator[Variant]:
    from factlint.checks.naming.misspelling import slips

    for slip in slips(evidence):
        yield Variant(slip.place, slip.usual, slip.elsewhere)
    for claim in evidence.facts.of_property(VARIANT):
        if takes_part(claim):
            usual = claim.qualifier("said")
            name = usual.text if isinstance(usual, Text) else claim.subject_name
            yield Variant(claim.value_place, name, claim=claim)


def _places(evidence: Evidence) -> Iterator[Variant]:
    from factlint.checks.naming.misspelt_places import place_slips

    for slip in place_slips(evidence):
        yield Variant(slip.place, slip.usual)


def _reference(evidence: Evidence) -> Iterator[Variant]:
    from factlint.checks.naming.bodies import misnamed

    for found in misnamed(evidence):
        yield Variant(found.place, found.usual)


def _bodies(evidence: Evidence) -> Iterator[Variant]:
    from factlint.checks.naming.bodies import named_twice

    for found in named_twice(evidence):
        yield Variant(found.place, found.usual, found.elsewhere)


def _makers(evidence: Evidence) -> Iterator[Variant]:
    from factlint.checks.naming.doers import done_by_another
    from factlint.checks.naming.roles import named_otherwise

    seen: set[Place] = set()
    for found in (*named_otherwise(evidence), *done_by_another(evidence)):
        if found.place in seen or found.elsewhere in seen:
            continue
        seen.update((found.place, found.elsewhere))
        yield Variant(found.place, found.usual, found.elsewhere)


_READERS: Final[dict[str, Callable[[Evidence], Iterator[Variant]]]] = {
    "people": _people,
    "places": _places,
    "reference": _reference,
    "bodies": _bodies,
    "makers": _makers,
}


def _conflict(rule: Rule, found: Variant) -> Conflict:
    across = found.elsewhere is not None and found.elsewhere.path != found.place.path
    words = {
        "variant": " ".join(found.place.text.split()), "usual": found.usual,
        "elsewhere": "in another document" if across else "elsewhere in this text",
    }  # fmt: skip
    places = [NotedPlace(found.place, f"elsewhere {found.usual}")]
    if found.elsewhere is not None:
        places.append(NotedPlace(found.elsewhere, found.usual))
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=tuple(places),
        claims=(found.claim,) if found.claim is not None else (),
        proof=tuple(f"{one.place.text} ({one.place.path}:{one.place.line})" for one in places),
        fingerprint_of=(words["variant"], found.usual),
    )
