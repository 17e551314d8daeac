"""Web addresses that begin twice or whose beginning is mistyped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Found, NoOptions, Page
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

# An archive's address holds another one, behind a slash or an equals sign.
_WRONG = deferred(
    r"(?<![\w/=?&:.-])(?P<begin>https?:/*https?:/*|https?//|https?:/(?!/)|https?;//|h?ttps?:///+|"
    r"htp://|htt://|hhttps?://|httpss://)(?P<rest>[\w-]+\.[\w./-]+)"
)


def find(page: Page, options: NoOptions) -> Iterator[Found]:  # noqa: ARG001
    """Yield each address with a broken beginning."""
    source = page.document.source
    if "ttp" not in source and "htp://" not in source:
        return
    for match in _WRONG.finditer(source):
        secure = "https" in match["begin"]
        words = {
            "address": match.group(),
            "hint": f"http{'s' if secure else ''}://{match['rest']}",
        }
        yield Found(page.document.place(*match.span()), words)
