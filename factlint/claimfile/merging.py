"""Bring a claim file up to date with its text, losing nothing a person wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claimfile.editing import CannotEditError, edited
from factlint.claimfile.planning import Plan, planned
from factlint.claimfile.rendering import claim_block, entity_block
from factlint.errors import InputError
from factlint.vocabulary import load_vocabulary
from factlint.yamlfile import YamlMap, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.claimfile.stored import ClaimFile
    from factlint.model import Document, Extraction
    from factlint.vocabulary import Vocabulary

Data = dict[str, object]


def merge(
    old: ClaimFile,
    extraction: Extraction,
    document: Document,
    vocabulary: Vocabulary | None = None,
) -> str:
    """Give the file's new text: places updated, claims marked stale or live again, new ones added.

    Comments, claims by hand, edited values, reviews and the order stay. The text is the old one
    where nothing changed. Raise InputError where the file cannot be changed without loss.
    """
    vocabulary = vocabulary or load_vocabulary()
    plan = planned(old, extraction, document)
    if plan.empty:
        return old.text
    data = parse(old.text, old.path)
    if not isinstance(data, YamlMap):
        data = YamlMap((1, 1))
    wanted = _carried_out(data, plan, vocabulary)
    try:
        text = edited(old.text, data, plan, vocabulary)
        if _reads_as(text, wanted):
            return text
    except CannotEditError:
        pass
    from factlint.claimfile.roundtrip import rewritten

    text = rewritten(old.text, plan, vocabulary)
    if not _reads_as(text, wanted):
        raise InputError(
            "cannot be brought up to date without loss", path=old.path,
            hint="write its claims in block style, a key a line",
        )  # fmt: skip
    return text


def _reads_as(text: str, wanted: Data) -> bool:
    try:
        return bool(parse(text, "-") == wanted)
    except InputError:
        return False


def _carried_out(data: YamlMap, plan: Plan, vocabulary: Vocabulary) -> Data:
    """Give what the new text must read as."""
    wanted: Data = dict(data)
    if plan.source:
        wanted["source"] = {
            **(data.get("source") or {}),
            "path": plan.source.path, "sha256": plan.source.sha256,
        }  # fmt: skip
    if plan.entities:
        blocks = "\n".join(entity_block(one) for one in plan.entities)
        wanted["entities"] = [*(data.get("entities") or ()), *parse(blocks, "-")]
    wanted["claims"] = _claims(data.get("claims") or (), plan, vocabulary)
    if not wanted["claims"] and not data.get("claims"):
        wanted["claims"] = data.get("claims")
        if "claims" not in data:
            del wanted["claims"]
    return wanted


def _claims(claims: Sequence[YamlMap], plan: Plan, vocabulary: Vocabulary) -> list[Data]:
    changed: list[Data] = [dict(claim) for claim in claims]
    for change in plan.changes:
        changed[change.index].update(change.put)
        for key in change.drop:
            del changed[change.index][key]
    result: list[Data] = []
    added: dict[int, list[Data]] = {}
    for after, claim in plan.additions:
        added.setdefault(after, []).extend(parse(claim_block(claim, vocabulary), "-"))
    for at in range(-1, len(changed)):
        result += changed[at : at + 1] if at >= 0 else []
        result += added.get(at, [])
    return result
