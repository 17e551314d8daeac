"""Claims as programs and curious people want them: JSON Lines, and how each one was read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factlint.model import EntityRef
from factlint.reports.excerpt import printable
from factlint.reports.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Claim, Dropped, Extraction, Place, Refused, Value

    Json = dict[str, object]

_WORDS_SHOWN = 80


def json_lines(extraction: Extraction) -> Iterator[str]:
    """Yield each claim as a line of JSON."""
    for claim in extraction.claims:
        yield json.dumps(_claim(claim), ensure_ascii=False) + "\n"


def _claim(claim: Claim) -> Json:
    return {
        "id": claim.id,
        "subject": claim.subject,
        "subject_name": claim.subject_name,
        "property": claim.property,
        "value": _value(claim.value),
        "time": claim.time,
        "qualifiers": {name: _value(value) for name, value in claim.qualifiers},
        "polarity": str(claim.polarity),
        "modality": str(claim.modality),
        "speaker": claim.speaker,
        "citations": list(claim.citations),
        "by": claim.by,
        "confidence": claim.confidence,
        "origin": str(claim.origin),
        "place": _place(claim.place),
        "subject_place": _place(claim.subject_place),
        "value_place": _place(claim.value_place),
    }


def _value(value: Value) -> Json:
    if isinstance(value, EntityRef):
        return {"type": "entity", "text": value.name, "id": value.id}
    return {"type": type(value).__name__.lower(), "text": str(value)}


def _place(place: Place) -> Json:
    return {
        "path": place.path,
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "column": place.column,
        "text": place.text,
    }


def explained(extraction: Extraction) -> Iterator[str]:
    """Yield each claim with the pattern that read it, then what was dropped and why."""
    for claim in extraction.claims:
        yield from _explained(claim)
    for dropped in extraction.dropped:
        yield from _dropped(dropped)
    for refused in extraction.refused:
        yield from _refused(refused)
    told = f"{extraction.path}: {counted(len(extraction.claims), 'claim')}"
    yield f"{told}, {len(extraction.dropped) + len(extraction.refused):,} dropped.\n"


def _explained(claim: Claim) -> Iterator[str]:
    yield f"{_at(claim.place)}: {claim.property}\n"
    yield f"    who:   {printable(claim.subject_name)} ({claim.subject})\n"
    yield f"    what:  {printable(str(claim.value))}\n"
    for name, value in claim.qualifiers:
        yield f"    {name + ':':6} {printable(str(value))}\n"
    if manner := _manner(claim):
        yield f"    how:   {manner}\n"
    yield f"    read:  by {claim.by or 'hand'}, confidence {claim.confidence:g}\n"
    yield f"    words: {_words(claim.place)}\n"


def _manner(claim: Claim) -> str:
    said = [str(claim.polarity)] if claim.polarity != "positive" else []
    said += [str(claim.modality)] if claim.modality != "asserted" else []
    return ", ".join([*said, *([f"by {claim.speaker}"] if claim.speaker else [])])


def _dropped(dropped: Dropped) -> Iterator[str]:
    yield f"{_at(dropped.place)}: dropped\n"
    yield f"    why:   {printable(dropped.why)}\n"
    yield f"    read:  by {dropped.by}\n"
    yield f"    words: {_words(dropped.place)}\n"


def _refused(refused: Refused) -> Iterator[str]:
    yield f"extractor {refused.extractor}: {'failed' if refused.failed else 'dropped'}\n"
    yield f"    why:   {printable(refused.why)}\n"
    if refused.detail:
        yield f"    what:  {printable(refused.detail)}\n"


def _at(place: Place) -> str:
    return printable(f"{place.path}:{place.line}:{place.column}")


def _words(place: Place) -> str:
    text = printable(" ".join(place.text.split()))
    return text if len(text) <= _WORDS_SHOWN else text[: _WORDS_SHOWN - 1] + "…"
