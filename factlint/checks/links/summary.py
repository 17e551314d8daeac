"""Say aloud which addresses could not be told: silence must not look like success."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.checks.links.answer import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.checks.links.answer import Answer

_SHOWN = 3  # addresses of each reason


def remarks(answers: Mapping[str, Answer]) -> Iterator[str]:
    """Yield how many addresses were asked, and why some of them could not be told."""
    by_reason: dict[str, list[str]] = defaultdict(list)
    for address, answer in answers.items():
        if answer.verdict in (Verdict.UNKNOWN, Verdict.FAILING):
            by_reason[answer.reason].append(address)
    count = sum(map(len, by_reason.values()))
    addresses = "1 address" if len(answers) == 1 else f"{len(answers):,} addresses"
    yield f"{addresses} asked, {count} of which could not be told"
    for reason, mine in sorted(by_reason.items()):
        more = f" and {len(mine) - _SHOWN} more" if len(mine) > _SHOWN else ""
        yield f"could not be told: {', '.join(sorted(mine)[:_SHOWN])}{more}: {reason}"
