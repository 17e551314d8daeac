"""Comments to factlint in a text that has no comments of its own.

    [factlint: ignore life-in-order -- because the register itself has it so]

stands on a line of its own. Nothing else is taken for one: a text may hold any other brackets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import Comment
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re

_OPENING = "factlint:"
# With the line end before it: without that line the text is as it was before the comment.
_LINE = deferred(
    r"(?:\A|\n)[ \t]*"
    r"(?P<comment>\[(?P<words>factlint:[^\n]*)\]|<!--[ \t]*(?P<marked>factlint:[^\n]*)-->)"
    r"[ \t]*(?=\n|\Z)"
)


def without_comments(scan: str) -> tuple[str, tuple[Comment, ...]]:
    """Give the text with white space in the place of each comment, and the comments."""
    if _OPENING not in scan:
        return scan, ()
    return _LINE.sub(_blank, scan), tuple(map(_comment, _LINE.finditer(scan)))


def _blank(match: re.Match[str]) -> str:
    return "\t" * len(match[0])


def _comment(match: re.Match[str]) -> Comment:
    words = match["words"] or match["marked"]
    return Comment(words.strip(), *match.span("comment"))
