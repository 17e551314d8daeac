"""How addresses are asked: how long is waited, how often, and where answers are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import dataclass

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class LinkSettings:
    """All times in seconds; nothing is asked of anyone unless `use` is set."""

    use: bool = False
    timeouts: tuple[float, float] = (5.0, 15.0)  # to connect, and between bytes
    pause: float = 1.0  # between two requests to one host
    hosts_at_once: int = 8
    tries: int = 3  # of a host that is busy
    back_off: float = 2.0  # before the second try; doubled before each further one
    longest_wait: float = 30.0  # a host that asks for more is not waited for
    apart: float = 20.0  # between the failures that together make an address dead
    fresh: float = 86_400.0  # for so long an answer is not asked for again
    private: bool = False  # whether addresses of private networks are asked
    ignore: tuple[str, ...] = ()  # addresses that are never asked; * is any characters
    cache: Path | None = None  # the file in which answers are kept
