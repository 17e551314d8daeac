"""Broken markup that the reader of the format saw."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.looks import Found, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.checks.resolution.ref_tags import RefTag
    from factlint.model import Document


def _refs(document: Document) -> tuple[RefTag, ...]:
    from factlint.checks.resolution.ref_tags import read_refs

    return read_refs(document.source).tags if document.format == "wikitext" else ()


class Options(NamedTuple):
    """Which of the reader's problems are reported, and the tags that another rule looks at."""

    problems: tuple[str, ...] = ()
    except_tags: tuple[str, ...] = ("ref", "references")


def find(page: Page, options: Options) -> Iterator[Found]:
    """Yield each problem of the listed kinds."""
    for problem in page.document.problems:
        if problem.kind not in options.problems:
            continue
        if any(
            f"<{tag}>" in problem.note or f"</{tag}>" in problem.note for tag in options.except_tags
        ):
            continue
        place = page.document.place(problem.start, problem.end)
        if place.text == "{|" or any(
            tag.start < problem.start < tag.end for tag in page.once(_refs)
        ):
            continue  # a table that a template closes; a ref ends what is open inside it
        shown = " ".join(place.text.split())
        yield Found(place, {"found": shown[:30], "what": problem.note})
