"""Sort findings by whom or what they are about; those about no one stand under their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Severity
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.facts import Facts
    from factlint.model import Claim, Entity, Finding


@dataclass(frozen=True)
class Numbered:
    """A finding with its number in the report and the id by which it is linked to."""

    number: int
    id: str
    finding: Finding


@dataclass(frozen=True)
class Group:
    """The findings about one entity, or, without an entity, in one text."""

    name: str
    entity: Entity | None
    findings: tuple[Numbered, ...]


def grouped(findings: Sequence[Finding], facts: Facts | None) -> tuple[list[Group], list[Group]]:
    """Give the groups of entities, the gravest first, and then those of texts, by path."""
    about: dict[str, list[Finding]] = {}
    inside: dict[str, list[Finding]] = {}
    for finding in findings:
        subject = _subject(finding, facts)
        if subject is None:
            inside.setdefault(finding.place.path, []).append(finding)
        else:
            about.setdefault(subject, []).append(finding)
    entities = facts.entities if facts else {}
    order = sorted(about, key=lambda one: (_gravity(about[one]), _name(entities[one])))
    ids = _ids(findings)
    told = _Numbering(ids)
    return (
        [Group(_name(entities[one]), entities[one], told(about[one])) for one in order],
        [Group(path, None, told(inside[path])) for path in sorted(inside)],
    )


class _Numbering:
    """Number the findings in the order in which they are shown."""

    def __init__(self, ids: dict[int, str]) -> None:
        self._ids = ids
        self._last = 0

    def __call__(self, findings: Iterable[Finding]) -> tuple[Numbered, ...]:
        numbered = []
        for finding in findings:
            self._last += 1
            numbered.append(Numbered(self._last, self._ids[id(finding)], finding))
        return tuple(numbered)


def _subject(finding: Finding, facts: Facts | None) -> str | None:
    """Give the entity whose claims clash: the one that most of them are about, or the first."""
    if facts is None:
        return None
    subjects = [one.subject for one in finding.claims if _is_one(one, facts.entities)]
    return max(subjects, key=subjects.count) if subjects else None


def _is_one(claim: Claim, entities: Mapping[str, Entity]) -> bool:
    """Tell whether a claim is about somebody or something; "14 kg (41 lb)" is only words."""
    entity = entities.get(claim.subject)
    return entity is not None and (entity.type != "description" or claim.time is not None)


def _gravity(findings: Iterable[Finding]) -> tuple[int, ...]:
    severities = [one.severity for one in findings]
    return tuple(-severities.count(severity) for severity in Severity)


def _name(entity: Entity) -> str:
    return entity.names[0] if entity.names else entity.id


def _ids(findings: Iterable[Finding]) -> dict[int, str]:
    """Give each finding the id of its anchor: of its fingerprint, as long as it must be."""
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for number, finding in enumerate(findings):
        known = finding.fingerprint or f"{number}"
        name = next(
            name
            for name in (f"f-{known[:12]}", f"f-{known}", f"f-{known}-{number}")
            if name not in taken
        )
        taken.add(name)
        ids[id(finding)] = name
    return ids
