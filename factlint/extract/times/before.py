"""The words before a date that belong to it or bear on it: "before", "circa", "late", "the end of".
"""

from __future__ import annotations

import re
from typing import NamedTuple

WINDOW = 56  # characters; the longest run of such words is shorter

_EDGES = {
    "early": "START", "beginning": "START", "start": "START", "opening": "START",
    "outset": "START", "late": "END", "end": "END", "close": "END", "latter": "END",
    "later": "END", "mid": "MID", "middle": "MID",
}  # fmt: skip

_BEFORE = re.compile(
    r"""
    (?: (?<!\S) | (?<=[(\[“"'‘—–/-]) )
    (?: (?P<preposition>
          before | [Bb]efore | [Aa]fter | [Bb]y | [Uu]ntil | [Tt]ill? | [Ss]ince | [Ff]rom | [Bb]etween
        | [Nn]o\s+later\s+than | [Nn]ot\s+later\s+than | [Pp]rior\s+to | [Uu]p\s+to | to | [Ii]n | [Oo]f | [Oo]n
        | [Dd]uring | [Tt]hroughout | [Aa]nd | through | at | for
        ) \s+ )?
    (?P<inner>
      (?P<circa> (?: [Cc]irca | [Cc]a?\.? | [Aa]bout | [Aa]round | [Aa]pprox(?:\.|imately)? | [Rr]oughly ) \s* (?<!c) | ~ )?
      (?P<part>
          (?:[Tt]he\s+)? (?:very\s+)? (?:[Ee]arly|[Ll]ate|[Mm]id(?:dle)?|[Ll]ater) (?: \s*[-‐‑–]\s* | \s+ )
            (?: in\s+ | part\s+of\s+ )? (?:the\s+)? (?:year\s+|years\s+|month\s+of\s+)?
        | (?:[Tt]he\s+)? (?:(?:very|latter|first|second|later|early|late)\s+)?
            (?:beginning|start|end|close|middle|opening|half|part|outset)
            \s+of\s+ (?:the\s+)? (?:(?:year|month)\s+(?:of\s+)?)?
        | (?:[Tt]he\s+)? (?:years?|month\s+of) \s+
      )?
    ) $
    """,
    re.VERBOSE,
)


class Before(NamedTuple):
    """What stands before a date: where the expression begins, and what the words say."""

    start: int
    preposition: str
    circa: bool
    edge: str
    half: int  # 1 or 2: "the second half of"
    the: bool  # whether an article stands inside


def _edge(part: str) -> str:
    for word in re.findall(r"[a-z]+", part.lower()):
        if word in _EDGES:
            return _EDGES[word]
    return ""


def before(text: str, at: int, floor: int) -> Before | None:
    """Read the words before text[at], not beyond `floor`; None when they say nothing."""
    if at <= floor or text[at - 1] not in " -\n\t\u00a0~.c‐‑–(":
        return None
    found = _BEFORE.search(text, max(floor, at - WINDOW), at)
    if found is None:
        return None
    part = found["part"] or ""
    half = 0
    if "half" in part:
        half = 1 if "first" in part else 2
    return Before(
        found.start("inner"),
        " ".join((found["preposition"] or "").lower().split()),
        bool(found["circa"]),
        _edge(part),
        half,
        part[:3].lower() == "the",
    )
