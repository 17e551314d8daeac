"""Judge: turn the conflicts that checks found into findings, as the configuration wants them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from factlint.model import Finding, Origin, Severity
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factlint.model import Conflict, NotedPlace, Place
    from factlint.rulebook import Rule


@dataclass(frozen=True)
class _Judged:
    finding: Finding
    identity: tuple[str, ...]  # what the fingerprint is made of
    same_as: tuple[object, ...]  # findings with an equal one tell the same mistake


def judge(conflicts: Iterable[Conflict], rules: Mapping[str, Rule]) -> tuple[Finding, ...]:
    """Give the findings of the conflicts whose rule is among `rules` (by id), in reading order.

    A conflict that rests on a claim a person has rejected, or that its rule makes an exception
    of, is no finding; conflicts that tell the same mistake are one finding, which names all their
    places. Raises InputError for an exception that is not in order.
    """
    from factlint.exempt import exempted

    exempt = {rule.id: exempted(rule) for rule in rules.values() if rule.exceptions}
    judged = [
        _judged(conflict, rules[conflict.rule])
        for conflict in conflicts
        if conflict.rule in rules
        and not _rests_on_rejected(conflict)
        and not any(one.fits(conflict) for one in exempt.get(conflict.rule, ()))
    ]
    judged.sort(key=lambda one: reading_order(one.finding))
    return _with_fingerprints(_merged(judged))


def fails(finding: Finding, fail_on: str) -> bool:
    """Tell whether a finding fails a run: it is not silenced, and as grave as `fail_on` or more."""
    return finding.silence is None and reaches(finding.severity, fail_on)


def reaches(severity: Severity, fail_on: str) -> bool:
    """Tell whether a finding of this severity fails a run: it is as grave as `fail_on`, or more."""
    if fail_on == "never":
        return False
    grave_first = list(Severity)
    return grave_first.index(severity) <= grave_first.index(Severity(fail_on))


def _rests_on_rejected(conflict: Conflict) -> bool:
    return any(claim.review and claim.review.decision == "rejected" for claim in conflict.claims)


def _judged(conflict: Conflict, rule: Rule) -> _Judged:
    primary, *related = conflict.places
    ids = tuple(sorted({claim.id for claim in conflict.claims}))
    # A finding has the same name whichever other texts are read with its own.
    own_ids = tuple(sorted({claim.own_id for claim in conflict.claims}))
    # Two statements that clash, told again in their text, are one mistake; but one statement that
    # lacks something lacks it in every place where it stands.
    places = tuple(sorted({_span(noted.place) for noted in conflict.places}))
    texts = sorted({noted.place.path for noted in conflict.places})
    told = (texts[0] if len(texts) == 1 else "", *ids)
    return _Judged(
        Finding(
            rule=conflict.rule,
            kind=rule.kind,
            severity=conflict.severity or rule.severity,
            message=_sentence(conflict.message),
            place=primary.place,
            note=primary.note,
            related=tuple(related),
            proof=(*conflict.proof, *_read_by_others(conflict)),
            fix=conflict.fix,
            claims=conflict.claims,
            mismatch=conflict.mismatch,
        ),
        identity=(conflict.rule, *(own_ids or conflict.fingerprint_of)),
        same_as=(conflict.rule, told if len(ids) > 1 else places),
    )


def _read_by_others(conflict: Conflict) -> Iterator[str]:
    """Say which of the statements an extractor read that is plugged in."""
    for claim in conflict.claims:
        if claim.origin is Origin.EXTRACTOR:
            where = f"{claim.place.path}:{claim.place.line}"
            yield f"read by the extractor {claim.by!r}: {claim.property} ({where})"


def _sentence(message: str) -> str:
    """Give a message with one end: what it quotes may have brought its own, 'did you mean X?'."""
    return message[:-1] if message.endswith(("?.", "!.")) else message


def _span(place: Place) -> tuple[str, int, int]:
    return place.path, place.start, place.end


def reading_order(found: Finding) -> tuple[str, int, str, int, str]:
    """Give what findings are sorted by."""
    return (found.place.path, found.place.start, found.rule, found.place.end, found.message)


def in_reading_order(*parts: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give the findings of all parts, as they are met when the texts are read."""
    return tuple(sorted((one for part in parts for one in part), key=reading_order))


def _merged(judged: Iterable[_Judged]) -> list[_Judged]:
    kept: dict[tuple[object, ...], _Judged] = {}
    for one in judged:
        first = kept.get(one.same_as)
        kept[one.same_as] = _joined(first, one) if first else one
    return list(kept.values())


def _joined(first: _Judged, again: _Judged) -> _Judged:
    seen = {_span(first.finding.place), *(_span(noted.place) for noted in first.finding.related)}
    added: list[NotedPlace] = []
    for noted in _all_places(again.finding):
        if _span(noted.place) not in seen:
            seen.add(_span(noted.place))
            added.append(noted)
    return replace(first, finding=replace(first.finding, related=(*first.finding.related, *added)))


def _all_places(finding: Finding) -> tuple[NotedPlace, ...]:
    from factlint.model import NotedPlace

    return NotedPlace(finding.place, finding.note), *finding.related


def _with_fingerprints(judged: Iterable[_Judged]) -> tuple[Finding, ...]:
    """Name each finding by its rule and what its claims say: neither lines nor paths take part.

    The same statement may lack the same thing in several places of a text; those are numbered. In
    each text anew: which others are checked with it must not change a finding's name.
    """
    told: Counter[tuple[str, ...]] = Counter()
    findings = []
    for one in judged:
        told[one.finding.place.path, *one.identity] += 1
        number = told[one.finding.place.path, *one.identity]
        parts = (*one.identity, f"#{number}") if number > 1 else one.identity
        fingerprint = sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
        findings.append(replace(one.finding, fingerprint=fingerprint))
    return tuple(findings)
