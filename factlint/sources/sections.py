"""Headings that say what a section is: sources, further reading, links to other pages."""

from __future__ import annotations

# What a heading says, small and without its colon -> the kind of the entries below it.
ENTRY_KINDS = {
    "sources": "bibliography",
    "source": "bibliography",
    "primary sources": "bibliography",
    "secondary sources": "bibliography",
    "bibliography": "bibliography",
    "references": "bibliography",
    "reference": "bibliography",
    "reference list": "bibliography",
    "works cited": "bibliography",
    "literature cited": "bibliography",
    "literature": "bibliography",
    "citations": "bibliography",
    "cited works": "bibliography",
    "sources and references": "bibliography",
    "notes and references": "bibliography",
    "sources and notes": "bibliography",
    "notes": "footnote",
    "footnotes": "footnote",
    "endnotes": "footnote",
    "further reading": "further-reading",
    "select bibliography": "further-reading",
    "selected bibliography": "further-reading",
    "external links": "further-reading",
    "books": "further-reading",
    "publications": "further-reading",
    "selected publications": "further-reading",
    "published works": "further-reading",
    "written works": "further-reading",
    "writings": "further-reading",
    "works": "further-reading",
    "selected works": "further-reading",
    "principal works": "further-reading",
}
_ELSEWHERE = frozenset(["see also", "related pages", "related articles", "related links"])


def entry_kind(heading: str) -> str:
    """Give the kind of the entries below a heading, or nothing."""
    return ENTRY_KINDS.get(_plain(heading), "")


# What parts a list of sources; elsewhere such headings may say anything.
_PARTS = frozenset(
    (
        "archives", "archival sources", "articles", "books", "books and articles", "interviews",
        "journals", "manuscripts", "manuscript sources", "newspapers", "newspapers and periodicals",
        "online", "online sources", "oral sources", "periodicals", "primary", "printed",
        "printed sources", "published", "published sources", "secondary", "theses", "unpublished",
        "unpublished sources", "web sources", "websites",
    )
)  # fmt: skip


def parts_entries(heading: str) -> bool:
    """Say whether a heading inside a list of sources goes on with it."""
    return _plain(heading) in _PARTS


def leads_elsewhere(heading: str) -> bool:
    """Say whether what stands below a heading only points to other pages."""
    return _plain(heading) in _ELSEWHERE


def _plain(heading: str) -> str:
    return " ".join(heading.strip(" :.*").lower().split())


class Sections:
    """Follows the headings and says what the blocks below them are."""

    def __init__(self) -> None:
        self._level = 0
        self.kind = ""  # of the entries, where the section lists sources
        self.elsewhere = False  # the section only points to other pages

    def heading(self, text: str, level: int) -> None:
        """Take note of a heading; one that stands deeper stays in its parent's section."""
        kind, elsewhere = entry_kind(text), leads_elsewhere(text)
        inside = (self.kind or self.elsewhere) and level > self._level
        if inside and not kind and not elsewhere:
            return
        self._level, self.kind, self.elsewhere = level, kind, elsewhere
