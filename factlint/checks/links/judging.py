"""Addresses that answered with nothing, or with another page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.links.addresses import addresses
from factlint.checks.links.answer import Verdict
from factlint.checks.looks import Found, NoOptions
from factlint.model import NotedPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page


def find_dead(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each address that failed twice, some time apart."""
    return _find(page, Verdict.DEAD)


def find_elsewhere(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each address at which another page stands than the one that was cited."""
    return _find(page, Verdict.ELSEWHERE)


def _find(page: Page, verdict: Verdict) -> Iterator[Found]:
    for address, spans in page.once(addresses).items():
        answer = page.links.get(address)
        if answer is None or answer.verdict is not verdict:
            continue
        first, *others = (page.document.place(*span) for span in spans)
        words = {
            "address": address,
            "reason": answer.reason,
            "final": answer.final,
            "archive": f"https://web.archive.org/web/*/{address}",
        }
        yield Found(first, words, tuple(NotedPlace(place, "here too") for place in others))
