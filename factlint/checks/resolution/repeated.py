"""The same note written out twice, or kept under two names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.resolution.cite import markup, segments
from factlint.model import Fix, NotedPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.checks.resolution.ref_tags import RefTag


class Options(NamedTuple):
    """How long a note must be, in characters, for its repetition to be worth a name."""

    least: int = 20
    least_named: int = 8  # where both have a name already


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each ref whose note another ref has word for word."""
    for segment in segments(markup(page)):
        seen: dict[str, RefTag] = {}
        for tag in segment.tags:
            note = " ".join((tag.content or "").split())
            least = options.least_named if tag.name else options.least
            if len(note) < least or _depends_on_place(note):
                continue
            first = seen.setdefault(note, tag)
            if first is tag or (first.name == tag.name and len(note) < options.least):
                continue
            if len(note) >= options.least or first.name:
                place = page.document.place(tag.start, tag.opening_end)
                there = page.document.place(first.start, first.opening_end)
                words = {"note": note[:50], "line": str(there.line)}
                fix = _fix(page, first, tag)
                yield Found(place, words, (NotedPlace(there, "first here"),), fix=fix)


def _fix(page: Page, first: RefTag, tag: RefTag) -> Fix | None:
    """Give the call of the named note that says the same; one that has a name may be called."""
    plain = set(first.attributes) <= {"name", "group"} and set(tag.attributes) <= {"group"}
    if not (first.name and plain and first.group == tag.group and _is_tag(page, tag)):
        return None
    if '"' in first.name or "<" in first.name:
        return None
    group = f' group="{tag.group}"' if tag.group else ""
    call = f'<ref name="{first.name}"{group} />'
    return Fix(page.document.path, tag.start, tag.end, call, f'call the note "{first.name}"')


def _is_tag(page: Page, tag: RefTag) -> bool:
    source = page.document.source
    return source.startswith("<ref", tag.start) and source.endswith("</ref>", tag.start, tag.end)


def _depends_on_place(note: str) -> bool:
    lowered = note.lower()
    return lowered.startswith(("ibid", "op. cit", "loc. cit", "{{dead link", "idem"))
