"""What MediaWiki's Cite extension would complain about, found before the page is saved.

The conditions are those of the extension's own messages (`cite_error_*`); a list resets the names
of its group, as there.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.checks.looks import Found, NoOptions
from factlint.checks.resolution.ref_tags import RefList, RefMarkup, RefTag, read_refs
from factlint.model import NotedPlace
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.checks.page import Page
    from factlint.model import Document


@dataclass
class Segment:
    """The refs of one group up to the list that prints them."""

    group: str
    tags: list[RefTag] = field(default_factory=list)
    shown_by: RefList | None = None

    @property
    def names(self) -> dict[str, list[RefTag]]:
        """Give the named refs by their names, in the order of the file."""
        named: dict[str, list[RefTag]] = defaultdict(list)
        for tag in self.tags:
            if tag.name:
                named[tag.name].append(tag)
        return named


def markup(page: Page) -> RefMarkup:
    """Give the ref markup of a page, which only wikitext has."""
    return page.once(_refs)


def _refs(document: Document) -> RefMarkup:
    return read_refs(document.source) if document.format == "wikitext" else RefMarkup()


def segments(refs: RefMarkup) -> list[Segment]:
    """Share out the refs over the lists that print them, the last without a list."""
    made: list[Segment] = []
    open_ones: dict[str, Segment] = {}
    events: list[tuple[int, RefTag | RefList]] = [(tag.start, tag) for tag in refs.tags]
    events += [(one.end, one) for one in refs.lists]
    # a ref that begins where a list ends stands behind it
    for _, event in sorted(events, key=lambda pair: (pair[0], isinstance(pair[1], RefTag))):
        group = _group(event, refs)
        if group not in open_ones:
            open_ones[group] = Segment(group)
            made.append(open_ones[group])
        if isinstance(event, RefTag):
            open_ones[group].tags.append(event)
        else:
            open_ones.pop(group).shown_by = event
    return made


def _group(event: RefTag | RefList, refs: RefMarkup) -> str:
    if isinstance(event, RefTag) and event.listed >= 0 and not event.group:
        return refs.lists[event.listed].group
    return event.group


def find_undefined(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each name that is used and that nothing defines."""
    refs = markup(page)
    for segment in segments(refs):
        known = [name for name, tags in segment.names.items() if _defines(tags)]
        for name, tags in segment.names.items():
            if not _defines(tags) and not all(tag.listed >= 0 for tag in tags):
                first = next(tag for tag in tags if tag.listed < 0)
                yield _at(page, first, {"name": name, "hint": _near(name, known)}, tags)


def _defines(tags: Iterable[RefTag]) -> bool:
    return any(tag.says_something for tag in tags)


def _near(name: str, known: list[str]) -> str:
    from factlint.errors import did_you_mean

    hint = did_you_mean(name, known)
    return f"; {hint}" if hint else ""


def find_conflicting(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each name that stands for two different notes."""
    for segment in segments(markup(page)):
        said: dict[str, RefTag] = {}
        used: set[str] = set()
        for tag in segment.tags:
            follows = tag.attributes.get("follow", "")
            name = tag.name or (follows if follows in used and follows not in said else "")
            used.add(name)
            if not name or not tag.says_something:
                continue
            first = said.setdefault(name, tag)
            if _squeezed(first) != _squeezed(tag):
                place = page.document.place(first.start, first.end)
                related = (NotedPlace(place, "the first note of this name"),)
                yield _at(page, tag, {"name": name})._replace(related=related)


def _squeezed(tag: RefTag) -> str:
    return " ".join((tag.content or "").split())


def find_unused(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each note that a list defines and the text never uses."""
    refs = markup(page)
    for segment in segments(refs):
        for name, tags in segment.names.items():
            if all(tag.listed >= 0 for tag in tags):
                yield _at(page, tags[0], {"name": name})


def find_empty(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each ref with neither name nor note, and each definition without a note."""
    refs = markup(page)
    for segment in segments(refs):
        named = segment.names
        for tag in segment.tags:
            if tag.says_something:
                continue
            if not tag.name or (tag.listed >= 0 and not _only_there(named[tag.name])):
                yield _at(page, tag, {"name": tag.name})


def _only_there(tags: list[RefTag]) -> bool:
    """Tell whether the list only repeats a name that it defines itself elsewhere."""
    return any(tag.listed >= 0 and tag.says_something for tag in tags)


def find_broken(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield each ref that is opened and not closed, or closed and not opened."""
    for one in markup(page).broken:
        how = "closes no ref" if one.closing else "opens a ref that is never closed"
        if one.spaced:
            how = "is no tag, for the space in it"
        place = page.document.place(one.start, one.end)
        yield Found(place, {"tag": place.text, "how": how})


def find_unlisted(page: Page, _options: NoOptions) -> Iterator[Found]:
    """Yield the first ref of each group that no list prints."""
    source = page.document.source
    refs = markup(page)
    for segment in segments(refs):
        shown = segment.shown_by is not None or not segment.group or not segment.tags
        if not shown and not refs.lists and source.startswith("{{", segment.tags[0].start):
            continue  # a piece of a page, whose lists of notes come later
        if not shown and not _named_by_template(source, segment.group):
            yield _at(page, segment.tags[0], {"group": segment.group}, segment.tags)


def _named_by_template(source: str, group: str) -> bool:
    """Tell whether some template other than a ref is given the group: it may be the list."""
    import re

    quoted = re.escape(group)
    return bool(re.search(rf"\{{\{{[^{{}}<>]*group\s*=\s*[\"']?{quoted}[\"']?\s*[|}}]", source))


def _at(page: Page, tag: RefTag, words: dict[str, str], tags: Iterable[RefTag] = ()) -> Found:
    end = tag.end if tag.content is None or tag.end - tag.start < 200 else tag.opening_end
    related = tuple(
        NotedPlace(page.document.place(other.start, other.opening_end or other.end), "here too")
        for other in tags
        if other is not tag
    )
    return Found(page.document.place(tag.start, end), words, related)
