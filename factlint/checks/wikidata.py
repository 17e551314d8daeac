"""Rules that say a claim agrees with what Wikidata holds; silent unless Wikidata was asked.

The comparing is done in `factlint.wikidata`; here conflicts become findings, each with both sides
and with Wikidata's own reference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.checks.phrases import date_words
from factlint.checks.properties import properties
from factlint.model import Conflict, Date, Mismatch, NotedPlace, Severity
from factlint.records import dataclass
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Claim
    from factlint.rulebook import Rule
    from factlint.wikidata.consulting import Compared, Consulted
    from factlint.wikidata.items import Snak, Statement
    from factlint.yamlfile import YamlMap

WORDS: Final = frozenset({"subject", "property", "told", "held", "item", "label"})


@dataclass(frozen=True)
class Settings:
    """Of which properties of the vocabulary a rule reports conflicts."""

    properties: tuple[str, ...]


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(properties(fields, "properties"))
    fields.done()
    return made


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield the claims that Wikidata contradicts."""
    consulted = evidence.wikidata
    if consulted is None:
        return
    for rule in rules:
        made = settings(rule.settings, rule.path)
        for group in _conflicts(consulted, made.properties):
            yield _conflict(rule, group, consulted, evidence)


def compared(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Claim]:
    """Yield the claims of the rules' properties that were set against a value of Wikidata."""
    from factlint.wikidata.comparing import Outcome

    properties = {name for rule in rules for name in settings(rule.settings, rule.path).properties}
    for one in evidence.wikidata.compared if evidence.wikidata else ():
        is_set = one.outcome in (Outcome.MATCH, Outcome.COMPATIBLE, Outcome.CONFLICT)
        if is_set and one.claim.property in properties:
            yield one.claim


def _conflicts(consulted: Consulted, properties: Sequence[str]) -> list[list[Compared]]:
    """Group the claims that say the same wrong thing, in several texts or places of one."""
    from factlint.wikidata.comparing import Outcome

    groups: dict[tuple[str, ...], list[Compared]] = {}
    for one in consulted.compared:
        if one.outcome is Outcome.CONFLICT and one.claim.property in properties:
            claim = one.claim
            key = (claim.subject, claim.property, str(claim.value), claim.time or "")
            groups.setdefault(key, []).append(one)
    return list(groups.values())


def _conflict(
    rule: Rule, group: list[Compared], consulted: Consulted, evidence: Evidence
) -> Conflict:
    from factlint.wikidata.telling import held_in_words

    first = group[0]
    item, statement = first.link.item, first.verdict.statement
    assert item is not None and statement is not None
    known = evidence.vocabulary.get(first.claim.property)
    words = {
        "subject": first.claim.subject_name,
        "property": known.label if known else first.claim.property,
        "told": _told(first.claim),
        "held": held_in_words(statement, first.verdict.qualifier, consulted.library),
        "item": item.id,
        "label": item.label,
    }
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=tuple(NotedPlace(one.claim.value_place, f"Wikidata: {words['held']}")
                     for one in group),
        claims=tuple(one.claim for one in group),
        proof=tuple(_proof(first, words, consulted)),
        severity=_severity(rule, first),
        mismatch=_mismatch(first, statement, first.verdict.qualifier, consulted),
    )  # fmt: skip


def _told(claim: Claim) -> str:
    """Say what the text has: a date in words, or a name with when it held."""
    if isinstance(claim.value, Date):
        return date_words(claim)
    return f"{claim.value} ({date_words(claim)})" if claim.time else str(claim.value)


def _severity(rule: Rule, one: Compared) -> Severity:
    """Give what a conflict is worth: what Wikidata or the link is unsure of is worth less."""
    from factlint.wikidata.linking import How

    if one.verdict.doubtful:
        return Severity.INFO
    if one.link.how is How.SEARCH and rule.severity is Severity.ERROR:
        return Severity.WARNING
    return rule.severity


def _proof(one: Compared, words: dict[str, str], consulted: Consulted) -> Iterator[str]:
    from factlint.wikidata.telling import ground_in_words, item_in_words, references_in_words

    statement, item = one.verdict.statement, one.link.item
    assert statement is not None and item is not None
    place = one.claim.value_place
    yield f"the text: {words['told']} ({place.path}:{place.line})"
    yield f"Wikidata: {words['held']}, {references_in_words(statement, consulted.library)}"
    yield f"the item: {item_in_words(item)}; {ground_in_words(one.link)}"
    yield from one.verdict.notes
    if consulted.fetched:
        yield f"as {consulted.source} had it on {consulted.fetched}"


def _mismatch(
    one: Compared, statement: Statement, qualifier: Snak | None, consulted: Consulted
) -> Mismatch:
    from factlint.wikidata.reporting import calendar_of, value_for_report

    differs = qualifier or statement.main
    told = one.claim.time if qualifier is not None or isinstance(one.claim.value, Date) else None
    return Mismatch(
        item=one.link.item.id if one.link.item else "",
        statement=statement.id,
        property=differs.property,
        value=value_for_report(differs, consulted.library),
        calendar=calendar_of(differs),
        told=told or str(one.claim.value),
        kind="qualifier" if qualifier is not None else "statement",
    )
