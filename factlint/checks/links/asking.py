"""Ask addresses whether they still answer: each host slowly, several hosts at once."""

from __future__ import annotations

import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from factlint.checks.links.answer import Answer, Verdict
from factlint.checks.links.kept import keep, read_kept
from factlint.checks.links.visit import Visitor
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from factlint.checks.links.limits import LinkSettings


@dataclass(frozen=True)
class Clock:
    """How time passes; tests bring their own."""

    sleep: Callable[[float], None] = time.sleep
    wall: Callable[[], float] = time.time  # seconds since 1970


def ask(
    addresses: Iterable[str], settings: LinkSettings, clock: Clock | None = None
) -> dict[str, Answer]:
    """Give the answer of each address, from those kept or from the network."""
    clock = clock or Clock()
    kept = read_kept(settings.cache)
    wanted = [one for one in dict.fromkeys(addresses) if not _is_ignored(one, settings)]
    now = clock.wall()
    stale = [one for one in wanted if not _is_fresh(kept.get(one), now, settings)]
    answers = {**kept, **_ask_hosts(stale, kept, settings, clock)}
    failing = [one for one in stale if answers[one].verdict is Verdict.FAILING]
    if failing:
        clock.sleep(max(settings.apart - (clock.wall() - now), 0))
        answers |= _ask_hosts(failing, answers, settings, clock)
    keep(settings.cache, answers)
    return {one: answers[one] for one in wanted}


def _is_ignored(address: str, settings: LinkSettings) -> bool:
    from fnmatch import fnmatchcase

    return any(fnmatchcase(address, pattern) for pattern in settings.ignore)


def _is_fresh(answer: Answer | None, now: float, settings: LinkSettings) -> bool:
    if answer is None or answer.verdict is Verdict.FAILING:
        return False
    return 0 <= now - answer.asked_at < settings.fresh


def _ask_hosts(
    addresses: Iterable[str], before: Mapping[str, Answer], settings: LinkSettings, clock: Clock
) -> dict[str, Answer]:
    by_host: dict[str, list[str]] = defaultdict(list)
    for one in addresses:
        by_host[urlsplit(one).netloc].append(one)
    if not by_host:
        return {}

    def host(mine: list[str]) -> dict[str, Answer]:
        return _ask_host(mine, before, settings, clock)

    answers: dict[str, Answer] = {}
    with ThreadPoolExecutor(min(settings.hosts_at_once, len(by_host))) as pool:
        for found in pool.map(host, by_host.values()):
            answers |= found
    return answers


def _ask_host(
    addresses: list[str], before: Mapping[str, Answer], settings: LinkSettings, clock: Clock
) -> dict[str, Answer]:
    """Ask the addresses of one host, one after the other."""
    answers: dict[str, Answer] = {}
    with Visitor(settings, clock.sleep) as visitor:
        for one in addresses:
            if answers:
                clock.sleep(settings.pause)
            answer = visitor.visit(one)._replace(asked_at=clock.wall())
            answers[one] = _in_a_row(answer, before.get(one), settings)
    return answers


def _in_a_row(answer: Answer, before: Answer | None, settings: LinkSettings) -> Answer:
    """Call an address dead only when it failed before, long enough ago."""
    if answer.verdict is not Verdict.FAILING:
        return answer
    since = before.failing_since if before and before.failing_since else answer.asked_at
    dead = answer.asked_at - since >= settings.apart
    return answer._replace(verdict=Verdict.DEAD if dead else Verdict.FAILING, failing_since=since)
