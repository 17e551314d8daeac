"""Attributes of refs and of their lists that do not exist, clash, or stand where they may not."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found
from factlint.checks.resolution.cite import markup, segments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.checks.resolution.ref_tags import RefList, RefMarkup, RefTag


class Options(NamedTuple):
    """What refs and lists may carry, and the directions that exist."""

    ref: tuple[str, ...] = ("name", "group", "follow", "dir", "details", "extends")
    references: tuple[str, ...] = ("group", "responsive", "dir")
    directions: tuple[str, ...] = ("ltr", "rtl", "auto")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each tag whose attributes make no sense, once."""
    refs = markup(page)
    for tag in refs.tags:
        what = _tag_fault(tag, options) or (_list_fault(tag, refs) if tag.listed >= 0 else "")
        if what:
            place = page.document.place(tag.start, tag.opening_end)
            yield Found(place, {"tag": place.text, "what": what})
    for index, one in enumerate(refs.lists):
        what = _unknown(one.attributes, options.references) or _inside(one, refs.lists[:index])
        if what:
            place = page.document.place(one.start, min(one.end, one.start + 80))
            yield Found(place, {"tag": place.text, "what": what})
    yield from _directions(page, refs)


def _tag_fault(tag: RefTag, options: Options) -> str:
    attributes = tag.attributes
    direction = attributes.get("dir")
    if tag.unclosed:
        return "a quotation mark is missing"
    if tag.name.isdecimal() and tag.name.isascii():
        return "a name that is a plain number may clash with a note's own number"
    if "follow" in attributes and ("name" in attributes or attributes.get("details")):
        return "'follow' continues another ref and takes neither name nor details"
    if attributes.get("details") and not tag.name:
        return "'details' needs the name of the source whose details they are"
    if direction is not None and direction.lower() not in options.directions:
        return f"the direction {direction!r} does not exist"
    return _unknown(attributes, options.ref)


def _unknown(attributes: dict[str, str], known: tuple[str, ...]) -> str:
    from factlint.errors import did_you_mean

    for key in attributes:
        if key not in known:
            hint = did_you_mean(key, list(known))
            return f"there is no attribute {key!r}" + (f"; {hint}" if hint else "")
    return ""


def _list_fault(tag: RefTag, refs: RefMarkup) -> str:
    """Tell what a list cannot define."""
    group = refs.lists[tag.listed].group
    if "details" in tag.attributes or "follow" in tag.attributes:
        return "a list defines whole sources, without details and without 'follow'"
    if not tag.name and tag.says_something:
        return "a ref in a list needs a name, or nothing can point to it"
    if tag.group and tag.group != group:
        return f"the list prints the group {group!r}"
    return ""


def _inside(one: RefList, before: tuple[RefList, ...]) -> str:
    if any(
        outer.end >= one.end and outer.form == "function" and one.form == "tag" for outer in before
    ):
        return "a list cannot stand inside a list"
    return ""


def _directions(page: Page, refs: RefMarkup) -> Iterator[Found]:
    """Yield each ref whose direction differs from that of another use of its name."""
    for segment in segments(refs):
        given: dict[str, str] = defaultdict(str)
        for tag in segment.tags:
            direction = tag.attributes.get("dir", "").lower()
            if not tag.name or not direction:
                continue
            if given[tag.name] and given[tag.name] != direction:
                place = page.document.place(tag.start, tag.opening_end)
                what = f"another use of {tag.name!r} has the direction {given[tag.name]!r}"
                yield Found(place, {"tag": place.text, "what": what})
            given[tag.name] = direction
