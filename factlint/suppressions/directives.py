"""What a comment says to factlint, if it speaks to it at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.errors import did_you_mean
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.suppressions import SPOKEN_TO, speaks

if TYPE_CHECKING:
    from factlint.model import Comment

BLOCK, START, END, FILE = "ignore", "ignore-start", "ignore-end", "ignore-file"
VERBS = (BLOCK, START, END, FILE)

# Two hyphens end the words; what follows is the reason. "because" does so by itself, for in XHTML
# a comment may not hold two hyphens.
_REASON = deferred(r"\s+(?:--+|—|–)\s*(?:because\b:?)?\s*|\s+because\b:?\s*")
_UNTIL = deferred(r"(?:^|\s)until(?:\s+(?P<day>\S+))?\s*$")
_BETWEEN = re.compile(r"[,\s]+")


@dataclass(frozen=True)
class Directive:
    """A comment that speaks to factlint; `fault` says why it cannot be followed."""

    start: int
    end: int
    verb: str = ""
    rules: tuple[str, ...] = ()  # ids, kinds or patterns of ids; () is every rule
    until: str = ""  # YYYY-MM-DD
    because: str = ""
    fault: str = ""


def directive(comment: Comment) -> Directive | None:
    """Read a comment; give None for one that is not addressed to factlint."""
    if not speaks(comment.text):
        return None
    if not comment.text.startswith(SPOKEN_TO):
        fault = f"it must begin with '{SPOKEN_TO} {BLOCK}'"
        return Directive(comment.start, comment.end, fault=fault)
    said = " " + " ".join(comment.text.removeprefix(SPOKEN_TO).split())
    head, because = _split(said)
    verb, _, rest = head.partition(" ")
    if verb not in VERBS:
        near = did_you_mean(verb, list(VERBS)) or f"it may be {', '.join(VERBS)}"
        return Directive(comment.start, comment.end, fault=f"there is no {verb!r}; {near}")
    rest, until, fault = _without_day(rest)
    rules = tuple(one for one in _BETWEEN.split(rest) if one)
    return Directive(comment.start, comment.end, verb, rules, until, because, fault)


def _split(said: str) -> tuple[str, str]:
    match = _REASON.search(said)
    if match is None:
        return said.strip(), ""
    return said[: match.start()].strip(), said[match.end() :].strip()


def _without_day(rest: str) -> tuple[str, str, str]:
    """Give the words before "until", the day after it, and what is wrong with the day."""
    from datetime import date

    match = _UNTIL.search(rest)
    if match is None:
        return rest, "", ""
    day = match["day"] or ""
    try:
        date.fromisoformat(day)
    except ValueError:
        day = ""
    if len(day) != len("2027-01-31"):
        return rest[: match.start()], "", "after 'until' stands a day such as 2027-01-31"
    return rest[: match.start()], day, ""
