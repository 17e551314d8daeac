"""Score the reports on the made-up pages against what was planted in them.

`python -m tests.pages.score [PAGE ...]` prints a line for each page and what was missed. A finding
counts for a planted item when one of its places meets the item or a place related to it; one that
begins on a trap is a false alarm; an uncited statement (kind `presence`) is neutral unless planted.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

import factlint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.model import Finding, Place

PAGES = Path(__file__).parent
WEIGHTS = {"must": 1.0, "should": 0.5}
CITATION_KINDS = ("quotation-without-source",)


class Spot(NamedTuple):
    """Some words of a file."""

    file: str
    start: int
    end: int

    def meets(self, place: Place) -> bool:
        same = Path(place.path).name == self.file
        return same and place.start < self.end and self.start < place.end


class Planted(NamedTuple):
    """A mistake put into a page, with the places that show it."""

    id: str
    kind: str
    weight: float
    spots: tuple[Spot, ...]
    text: str

    def found_by(self, finding: Finding) -> bool:
        if finding.kind == "presence" and self.kind not in CITATION_KINDS:
            return False
        places = [finding.place, *(related.place for related in finding.related)]
        return any(spot.meets(place) for spot in self.spots for place in places)


class Trap(NamedTuple):
    """Words that look wrong and are not."""

    id: str
    spot: Spot


@dataclass
class Score:
    """What a report found on one page."""

    page: str
    planted: list[Planted]
    found: set[str] = field(default_factory=set)
    alarms: list[tuple[str, Finding]] = field(default_factory=list)
    elsewhere: list[Finding] = field(default_factory=list)

    @property
    def total(self) -> float:
        return sum(one.weight for one in self.planted)

    @property
    def reached(self) -> float:
        return sum(one.weight for one in self.planted if one.id in self.found)


def page_names() -> list[str]:
    return sorted(path.parent.name for path in PAGES.glob("*/planted.yaml"))


def texts_of(page: str) -> list[Path]:
    return sorted(path for path in (PAGES / page).iterdir() if path.suffix in SUFFIXES)


SUFFIXES = (".txt", ".md", ".wiki", ".html", ".tex")


def check(page: str) -> tuple[Finding, ...]:
    """Check the texts of a page together, by no other configuration than the shipped rules."""
    return factlint.check(texts_of(page)).findings


def score(page: str, findings: Iterable[Finding] | None = None) -> Score:
    """Compare the findings on a page with what was planted there."""
    told = yaml.safe_load((PAGES / page / "planted.yaml").read_text("utf-8"))
    result = Score(page, [_planted(page, one) for one in told["planted"]])
    traps = [Trap(one["id"], _spot(page, one)) for one in told["traps"]]
    for finding in check(page) if findings is None else findings:
        hit = {one.id for one in result.planted if one.found_by(finding)}
        trap = next((one.id for one in traps if one.spot.meets(finding.place)), None)
        result.found |= hit
        if hit or finding.kind == "presence":
            continue
        if trap is not None:
            result.alarms.append((trap, finding))
        else:
            result.elsewhere.append(finding)
    return result


def _planted(page: str, told: dict[str, object]) -> Planted:
    related = told.get("related", [])
    assert isinstance(related, list)
    spots = tuple(_spot(page, one) for one in (told, *related))
    return Planted(
        str(told["id"]), str(told["kind"]), WEIGHTS[str(told["weight"])], spots, str(told["text"])
    )


def _spot(page: str, told: dict[str, object]) -> Spot:
    """Find words from the start of the line on which they are said to stand."""
    file, line, words = str(told["file"]), int(str(told["line"])), str(told["text"])
    text = (PAGES / page / file).read_text("utf-8")
    head = sum(len(one) for one in text.splitlines(keepends=True)[: line - 1])
    start = text.index(words, head)
    assert text.count("\n", head, start) == 0, f"{page}: {told['id']} is not on line {line}"
    return Spot(file, start, start + len(words))


def _report(scores: list[Score]) -> Iterator[str]:
    for one in scores:
        yield (
            f"{one.page}: {one.reached:g} of {one.total:g}, false alarms {len(one.alarms)}, "
            f"elsewhere {len(one.elsewhere)}"
        )
        for trap, finding in one.alarms:
            yield f"  FALSE ALARM {trap} {_line(finding)}"
        for finding in one.elsewhere:
            yield f"  elsewhere {_line(finding)}"
        for item in one.planted:
            if item.id not in one.found:
                yield f"  missed {item.id} {item.kind} {' '.join(item.text.split())!r}"
    total, reached = sum(one.total for one in scores), sum(one.reached for one in scores)
    yield (
        f"all: {reached:g} of {total:g} = {reached / total:.3f}, "
        f"false alarms {sum(len(one.alarms) for one in scores)}, "
        f"elsewhere {sum(len(one.elsewhere) for one in scores)}"
    )


def _line(finding: Finding) -> str:
    place = finding.place
    return f"{Path(place.path).name}:{place.line} [{finding.rule}] {finding.message}"


if __name__ == "__main__":
    print("\n".join(_report([score(page) for page in sys.argv[1:] or page_names()])))
