"""Templates that are refs: {{r|name}} calls some, {{refn}} and {{efn}} write notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.braces import arguments, ends_of
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

# The lists that print notes of a kind: {{notelist-ua}} those of {{efn-ua}}.
NOTE_GROUPS = {
    "": "lower-alpha", "-ua": "upper-alpha", "-lr": "lower-roman", "-ur": "upper-roman",
    "-lg": "lower-greek",
}  # fmt: skip
SIGNS = ("{{r|", "{{R|", "efn", "{{Efn")
_OPENING = deferred(
    r"\{\{\s*(?:(?P<call>[Rr])|(?P<note>[Rr]efn|[Ee]fn(?P<variant>-[a-z]{2})?))\s*(?=\|)"
)
_NAMED = deferred(r"\s*([a-zA-Z0-9]+)\s*=")


class TemplateRef(NamedTuple):
    """A ref that a template makes."""

    start: int
    end: int
    attributes: dict[str, str]
    content: str | None  # None: it calls a note that is written elsewhere


def template_refs(visible: str, source: str) -> Iterator[TemplateRef]:
    """Yield the refs that templates make; comments are not visible."""
    if not any(map(visible.__contains__, SIGNS)):
        return
    matches = list(_OPENING.finditer(visible))
    ends = ends_of(visible, [match.start() for match in matches])
    for match in matches:
        end = ends.get(match.start(), -1)
        if end < 0:
            continue
        _, *spans = arguments(visible, match.end(), end - 2, ends)
        named, values = _given([source[one.start : one.end] for one in spans])
        group = named.get("group") or named.get("g") or named.get("grp") or ""
        if match["call"]:
            for name in values:
                attributes = {"name": name, "group": group}
                yield TemplateRef(match.start(), end, attributes, None)
        else:
            efn = match["note"].lower().startswith("efn")
            group = group or (NOTE_GROUPS.get(match["variant"] or "", "") if efn else "")
            attributes = {"name": named.get("name", ""), "group": group}
            content = values[0] if values else named.get("1")
            yield TemplateRef(match.start(), end, attributes, content)


def _given(arguments: list[str]) -> tuple[dict[str, str], list[str]]:
    """Part the arguments into those with a name and the others; empty ones say nothing."""
    named: dict[str, str] = {}
    values: list[str] = []
    for one in arguments:
        match = _NAMED.match(one)
        if match is not None:
            named[match[1].lower()] = one[match.end() :].strip().strip("\"'")
        elif one.strip():
            values.append(one.strip())
    return named, values
