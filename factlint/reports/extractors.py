"""What extractors that are plugged in have given, and what of it was not taken, in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factlint.model import Origin
from factlint.reports.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.model import Extraction


def remarks(extractions: Iterable[Extraction]) -> Iterator[str]:
    """Yield how many claims of each extractor were taken, how many were not and why."""
    taken, dropped, failed = Counter[str](), Counter[tuple[str, str]](), Counter[str]()
    for one in extractions:
        taken.update(claim.by for claim in one.claims if claim.origin is Origin.EXTRACTOR)
        for refused in one.refused:
            if refused.failed:
                failed[f"extractor {refused.extractor!r} {refused.why}: {refused.detail}"] += 1
            else:
                dropped[refused.extractor, refused.why] += 1
    for name in sorted(taken):
        yield f"{counted(taken[name], 'claim')} of extractor {name!r} taken"
    for (name, why), number in sorted(dropped.items()):
        yield f"{counted(number, 'claim')} of extractor {name!r} dropped: {why}"
    yield from sorted(failed)
