"""Build HTML: every string is escaped unless it is Html already, so nothing can be forgotten."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable


class Html(str):
    """Markup that is safe as it stands."""

    __slots__ = ()


Content: TypeAlias = "str | Iterable[Content]"
Attribute: TypeAlias = "str | int | bool | None"

_VOID: Final = frozenset({"meta", "input"})  # HTML 13.1.2; those that reports use
_EMPTY: Final = frozenset({"rect", "line", "circle", "path"})  # of SVG, closed by a slash
# HTML 13.1.4: controls, lone surrogates and noncharacters stand in no document.
_NOT_HTML: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
# Marks that turn the order of what follows: shown by their number, so that nobody is deceived
# (CVE-2021-42574).
_TURNING: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def tag(name: str, /, *content: Content, **attributes: Attribute) -> Html:
    """Give an element. `class_` is class, `data_rule` data-rule; None and False are left out."""
    told = "".join(map(_attribute, attributes.items()))
    if name in _VOID:
        return Html(f"<{name}{told}>")
    if name in _EMPTY:
        return Html(f"<{name}{told}/>")
    return Html(f"<{name}{told}>{html(*content)}</{name}>")


def html(*content: Content) -> Html:
    """Give the pieces one after the other, each escaped unless it is Html."""
    return Html("".join(map(_piece, content)))


def plain(text: str) -> str:
    """Give text without characters that HTML refuses, its turning marks by their numbers."""
    return _TURNING.sub(_number, _NOT_HTML.sub("\N{REPLACEMENT CHARACTER}", text))


def _piece(content: Content) -> str:
    if isinstance(content, Html):
        return content
    return _text(content) if isinstance(content, str) else html(*content)


def _text(text: str) -> str:
    if text.isascii() and text.isprintable():
        return escape(text)
    safe = escape(_NOT_HTML.sub("\N{REPLACEMENT CHARACTER}", text))
    return _TURNING.sub(lambda mark: f'<span class="sign">{_number(mark)}</span>', safe)


def _number(mark: re.Match[str]) -> str:
    return f"U+{ord(mark[0]):04X}"


def _attribute(attribute: tuple[str, Attribute]) -> str:
    name, value = attribute
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(plain(str(value)))}"'
