"""The report on each page as a short text: `python -m tests.pages.golden` writes them anew.

A line says where, which rule, how severe, and the words it points at; the wording of messages has
tests of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.pages.score import PAGES, check, page_names, score

if TYPE_CHECKING:
    from factlint.model import Finding


def outline(page: str, findings: tuple[Finding, ...]) -> str:
    """Give a line for each finding, the share that was found first."""
    scored = score(page, findings)
    lines = [f"found {scored.reached:g} of {scored.total:g}"]
    for one in findings:
        place = one.place
        words = " ".join(place.text.split())[:60]
        file = place.path.rpartition("/")[2]
        lines.append(f"{file}:{place.line}:{place.column} {one.severity} {one.rule}: {words}")
    return "\n".join(lines) + "\n"


def golden(page: str) -> str:
    return (PAGES / page / "report.golden").read_text("utf-8")


if __name__ == "__main__":
    for name in page_names():
        (PAGES / name / "report.golden").write_text(outline(name, check(name)), "utf-8")
