"""Web addresses that begin twice or whose beginning is mistyped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Found, NoOptions
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.checks.page import Page

# An archive's address holds another one, behind a slash or an equals sign.
_WRONG = deferred(
    r"(?<![\w/=?&:.-])(?P<begin>https?:/*https?:/*|https?//|https?:/(?!/)|https?;//|h?ttps?:///+|"
    r"htp://|htt://|hhttps?://|httpss://)(?P<rest>[\w-]+\.[\w./-]+)"
)


def _broken(source: str) -> Iterator[re.Match[str]]:
    """Yield the broken beginnings; most addresses are passed over without a pattern."""
    for sign in ("ttp", "htp://", "htt://"):
        done, at = 0, source.find(sign)
        while at >= 0:
            if sign != "ttp" or not _begins_well(source, at):
                matches = (
                    _WRONG.match(source, start) for start in range(max(at - 2, done), at + 1)
                )
                match = next(filter(None, matches), None)
                if match is not None:
                    yield match
                    done = match.end()
            at = source.find(sign, max(at + 1, done))


def _begins_well(source: str, at: int) -> bool:
    """Tell whether an address whose "ttp" stands at an offset begins as it should."""
    if source[at - 1 : at] != "h" or source[at - 2 : at - 1] == "h":
        return False
    rest = at + 7 if source.startswith("ttps://", at) else at + 6
    return source.startswith(("ttp://", "ttps://"), at) and not source.startswith(
        ("/", "http"), rest
    )


def find(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each address with a broken beginning."""
    source = page.document.source
    if "ttp" not in source and "htp://" not in source:
        return
    for match in _broken(source):
        secure = "https" in match["begin"]
        words = {
            "address": match.group(),
            "hint": f"http{'s' if secure else ''}://{match['rest']}",
        }
        yield Found(page.document.place(*match.span()), words)
