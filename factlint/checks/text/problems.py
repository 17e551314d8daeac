"""Broken markup that the reader of the format saw."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.page import Page
    from factlint.checks.resolution.ref_tags import RefTag
    from factlint.model import Document, Problem


class Options(NamedTuple):
    """Which of the reader's problems are reported."""

    problems: tuple[str, ...] = ()


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each problem of the listed kinds; those of ref tags are another rule's."""
    for problem in page.document.problems:
        if problem.kind in options.problems and not _is_harmless(page, problem):
            place = page.document.place(problem.start, problem.end)
            shown = " ".join(place.text.split())
            yield Found(place, {"found": shown[:30], "what": problem.note})


def _is_harmless(page: Page, problem: Problem) -> bool:
    """Tell whether a template closes what is open, or a ref, at whose end everything in it ends."""
    if page.document.source.startswith("{|", problem.start):
        return True
    if "template" in problem.kind:  # printed as it stands, in a ref too
        return page.once(_closes_all_templates)
    return any(tag.start < problem.start < tag.end for tag in page.once(_refs))


def _closes_all_templates(document: Document) -> bool:
    return document.source.count("{{") == document.source.count("}}")


def _refs(document: Document) -> tuple[RefTag, ...]:
    from factlint.checks.resolution.ref_tags import read_refs

    return read_refs(document.source).tags if document.format == "wikitext" else ()
