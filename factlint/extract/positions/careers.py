"""The clubs of a career, as infoboxes number them: `years1 = 1989–1992`, `clubs1 = Riga Rovers`."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Draft
from factlint.extract.times import Context, read_times
from factlint.model import BlockKind, Date, Origin, Span
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Cast, Member
    from factlint.model import Block

BY = "career"
# The fields of the years, those of the bodies, and what is stated of whom.
_PAIRS = (
    ("years", ("clubs", "team", "club"), "member-of"),
    ("youthyears", ("youthclubs", "youthteam"), "member-of"),
    ("collegeyears", ("college", "colleges"), "educated-at"),
    ("manageryears", ("managerclubs", "managerteam"), "employer"),
)
_NUMBERED = deferred(r"(?P<key>[a-z]+)_?(?P<number>\d{1,2})")
_NAME = deferred(r"(?:→\s*)?(?P<name>[^\W\d][^(;→\n]*?)(?:\s*\([^()]*\))*\s*")
_YEARS = deferred(r"\d{4}(?:\s*[–—-]\s*(?:\d{4}|\d{2}|present)?)?")

Cells = dict[str, tuple[int, "Block"]]


def of_fields(blocks: Sequence[Block], topic: Member | None, cast: Cast) -> Iterator[Draft]:
    """Yield each club of a numbered career with its years."""
    rows: dict[tuple[int, str], Cells] = defaultdict(dict)
    for number, block in enumerate(blocks if topic is not None else ()):
        match = _NUMBERED.fullmatch(block.key.lower()) if block.kind is BlockKind.FIELD else None
        if match is not None:
            rows[block.table, match["number"]][match["key"]] = number, block
    for cells in rows.values():
        if topic is not None:
            yield from _row(cells, topic, cast)


def _row(cells: Cells, topic: Member, cast: Cast) -> Iterator[Draft]:
    for years, bodies, name in _PAIRS:
        body = next((cells[key] for key in bodies if key in cells), None)
        held = _held(cells[years][1].text) if years in cells else ""
        match = _NAME.fullmatch(body[1].text) if body is not None else None
        if body is None or match is None or not held:
            continue
        number, block = body
        club = cast.introduce(match["name"].strip(), "organisation")
        whole = Span(0, len(block.text))
        yield Draft(
            topic, name, About(club), BY, number, whole, whole, Span(*match.span("name")),
            qualifiers={"time": Date(held)}, origin=Origin.FIELD,
        )  # fmt: skip


def _held(text: str) -> str:
    """Give the years of a club as EDTF: '1989/1992', '2006/..', '1994'; nothing for several."""
    if _YEARS.fullmatch(text.strip()) is None:
        return ""
    times = [one for one in read_times(text, Context())[0] if one.kind == "date"]
    if len(times) == 1 and text.rstrip()[-1:] in "–—-":
        return f"{times[0].edtf}/.." if "/" not in (times[0].edtf or "/") else times[0].edtf or ""
    return (times[0].range or times[0].edtf or "") if times else ""
