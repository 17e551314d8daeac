"""The `<ref>` markup of a wikitext source as MediaWiki's Cite extension sees it.

The reader of documents gives marks and their notes; what is wrong with the markup itself (an empty
tag, an attribute that does not exist, a list inside a list) is only to be seen in the tags.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.braces import arguments, ends_of
from factlint.checks.resolution.ref_templates import NOTE_GROUPS, SIGNS, template_refs
from factlint.patterns import deferred
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class RefTag:
    """One `<ref>` or `{{#tag:ref}}`."""

    start: int
    end: int
    attributes: dict[str, str] = field(default_factory=dict)
    content: str | None = None  # None: `<ref ... />`
    nested: bool = False  # inside another ref
    listed: int = -1  # index of the list that defines it, -1 in running text
    opening_end: int = 0
    unclosed: bool = False  # a quotation mark of its attributes has no partner

    @property
    def name(self) -> str:
        return self.attributes.get("name", "")

    @property
    def group(self) -> str:
        return self.attributes.get("group", "")

    @property
    def says_something(self) -> bool:
        """Tell whether anything but white space stands inside."""
        return bool(self.content and self.content.strip())


class RefList(NamedTuple):
    """One `<references>`, `{{#tag:references}}` or `{{reflist}}`, with what stands inside."""

    start: int
    end: int
    group: str
    attributes: dict[str, str]
    form: str  # "tag", "function", "template"


class Broken(NamedTuple):
    """A tag without its partner, or one that is no tag for a space in it."""

    start: int
    end: int
    closing: bool
    spaced: bool = False


@dataclass(frozen=True)
class RefMarkup:
    """All ref markup of a source in the order of the text."""

    tags: tuple[RefTag, ...] = ()
    lists: tuple[RefList, ...] = ()
    broken: tuple[Broken, ...] = ()


_HIDDEN = deferred(
    r"<!--.*?-->|<(nowiki|pre|syntaxhighlight|source|math|code)\b[^<>]*?(?<!/)>.*?</\1\s*>",
    re.DOTALL,
)
_SIGNS = ("<ref", "</ref", "<Ref", "<REF", "#tag:ref", "< ref", "</ ref", *SIGNS)
_SPACED = deferred(r"<(?:\s+(?P<close>/?)\s*|(?P<closing>/)\s+)[Rr]ef\b[^<>]{0,200}>")
_QUOTED = r"""=\s*"(?:(?!</ref>)[^"\n]){0,300}"|=\s*'(?:(?!</ref>)[^'\n]){0,300}'"""
_TAG = deferred(
    rf"<(?P<close>/?)(?P<what>[Rr]ef(?:erences)?|[Rr]eferences|REF)"
    rf"(?P<attributes>(?:[\s/](?:{_QUOTED}|[^<>\"'=]|=)*?|(?:[\s/][^<>]*?))?)(?P<empty>/?)\s*>"
)
_FUNCTION = deferred(
    r"\{\{\s*(?:#tag:\s*(?P<function>references|ref)\b|(?P<template>[Rr]ef-?list|[Rr]eferences|"
    r"[Rr]efs|[Nn]otes|[Nn]otelist(?P<variant>-[a-z]{2})?|[Nn]ote ?list|[Nn]oteFoot|[Nn]otefoot)"
    r"\s*(?=[|}]))"
)
# MediaWiki takes a value whose closing mark is missing up to the end of the tag.
_ATTRIBUTE = deferred(r"""([^\s=<>"'/]+)(?:\s*=\s*("[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s"'>]+))?""")


def read_refs(source: str) -> RefMarkup:
    """Read the ref markup of a source; nothing is found quickly where there is none."""
    if not any(sign in source for sign in _SIGNS):
        return RefMarkup()
    visible = _HIDDEN.sub(lambda match: " " * len(match.group()), source)
    tags, lists, broken = _scan_tags(visible, source)
    for found in _functions(visible, source):
        (tags if isinstance(found, RefTag) else lists).append(found)  # type: ignore[arg-type]
    tags += [
        RefTag(one.start, one.end, one.attributes, one.content, opening_end=one.end)
        for one in template_refs(visible, source)
    ]
    lists.sort(key=lambda one: one.start)
    placed = _placed(sorted(tags, key=_order), lists)
    return RefMarkup(placed, tuple(lists), tuple(_one_for_a_pair(broken, visible)))


def _one_for_a_pair(broken: list[Broken], visible: str) -> Iterator[Broken]:
    """Yield the broken tags; the partner of a tag with a space in it is not broken as well."""
    spaced = [
        Broken(*match.span(), bool(match["close"] or match["closing"]), spaced=True)
        for match in _SPACED.finditer(visible)
    ]
    mended_by_closing = False
    for one in sorted([*broken, *spaced]):
        if one.closing and mended_by_closing and not one.spaced:
            mended_by_closing = False
            continue
        mended_by_closing = one.spaced and not one.closing
        yield one


def _order(tag: RefTag) -> tuple[int, int]:
    return tag.start, tag.end


def _scan_tags(visible: str, source: str) -> tuple[list[RefTag], list[RefList], list[Broken]]:
    tags: list[RefTag] = []
    lists: list[RefList] = []
    broken: list[Broken] = []
    opened: re.Match[str] | None = None
    open_list: re.Match[str] | None = None
    abandoned = 0  # refs that another ref was opened in: their closing tags are to come
    for match in _TAG.finditer(visible):
        if match["what"].lower() == "references":
            open_list = _scan_list(match, open_list, lists)
        elif match["close"]:
            if opened is None and abandoned:
                abandoned -= 1
            elif opened is None:
                broken.append(Broken(*match.span(), True))
            else:
                tags.append(_tag(opened, source[opened.end() : match.start()], match.end()))
            opened = None
        elif match["empty"]:
            tags.append(_tag(match, None, match.end()))
        else:
            if opened is not None:
                broken.append(Broken(*opened.span(), False))
                abandoned += 1
            opened = match
    if opened is not None:
        broken.append(Broken(*opened.span(), False))
    if open_list is not None:
        lists.append(_list(open_list, open_list.end()))
    return tags, lists, broken


def _scan_list(
    match: re.Match[str], opened: re.Match[str] | None, lists: list[RefList]
) -> re.Match[str] | None:
    """Close or open a `<references>`; give the one that is open afterwards."""
    if match["close"]:
        if opened is not None:
            lists.append(_list(opened, match.end()))
        return None
    if match["empty"]:
        lists.append(_list(match, match.end()))
        return opened
    return match


def _list(match: re.Match[str], end: int) -> RefList:
    attributes = _attributes(match["attributes"])
    return RefList(match.start(), end, attributes.get("group", ""), attributes, "tag")


def _tag(match: re.Match[str], content: str | None, end: int) -> RefTag:
    return RefTag(
        match.start(),
        end,
        _attributes(match["attributes"]),
        content,
        opening_end=match.end(),
        unclosed=match["attributes"].count('"') % 2 == 1,
    )


def _attributes(text: str) -> dict[str, str]:
    if not text or text.isspace():
        return {}
    return {
        match[1].lower(): unescape((match[2] or "").strip("\"'")).strip()
        for match in _ATTRIBUTE.finditer(text)
    }


def _functions(visible: str, source: str) -> Iterator[RefTag | RefList]:
    """Yield what parser functions and list templates say."""
    matches = list(_FUNCTION.finditer(visible))
    ends = ends_of(visible, [match.start() for match in matches])
    for match in matches:
        end = ends.get(match.start(), -1)
        if end < 0:
            continue
        _, *given = (
            source[one.start : one.end] for one in arguments(visible, match.end(), end - 2, ends)
        )
        content = given.pop(0) if match["function"] and given else ""
        named = {
            key.strip().lower(): unescape(value.strip().strip("\"'")).strip()
            for key, equals, value in (one.partition("=") for one in given)
            if equals
        }
        if match["function"] == "ref":
            yield RefTag(match.start(), end, named, content, opening_end=match.end())
        else:
            form = "function" if match["function"] else "template"
            group = named.get("group", "")
            if match["template"] and match["template"].lower().startswith("note"):
                group = group or NOTE_GROUPS.get(match["variant"] or "", "")
            yield RefList(match.start(), end, group, {}, form)


def _placed(tags: list[RefTag], lists: list[RefList]) -> tuple[RefTag, ...]:
    """Tell of each tag whether it stands inside another one, and inside which list."""
    placed: list[RefTag] = []
    covered = -1  # end of the outermost ref so far
    opened: list[int] = []  # the lists that the offset stands in, the innermost last
    coming = 0
    for tag in tags:
        while coming < len(lists) and lists[coming].start < tag.start:
            opened.append(coming)
            coming += 1
        while opened and lists[opened[-1]].end <= tag.start:
            opened.pop()
        nested = tag.start < covered
        covered = max(covered, tag.end)
        listed = opened[-1] if opened and not nested else -1
        apart = nested or listed >= 0
        placed.append(replace(tag, nested=nested, listed=listed) if apart else tag)
    return tuple(placed)
