"""The suppressions of documents: what each reaches, and whether it silences a finding."""

from __future__ import annotations

from bisect import bisect_right
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from factlint.model import Place, Span
from factlint.records import dataclass
from factlint.suppressions.directives import BLOCK, END, FILE, START, directive

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.model import Block, Document
    from factlint.suppressions.directives import Directive


@dataclass(frozen=True)
class Suppression:
    """A comment that silences the findings which take part in a stretch of its file."""

    place: Place  # of the comment
    reach: Span
    rules: tuple[str, ...] = ()  # ids, kinds or patterns of ids; () is every rule
    until: str = ""  # YYYY-MM-DD, the last day on which it holds
    because: str = ""

    def names(self, rule_id: str, kind: str) -> bool:
        """Tell whether it is meant for a rule, by id or kind; if it names none, for all."""
        return not self.rules or any(names(word, rule_id, kind) for word in self.rules)

    def touches(self, place: Place) -> bool:
        """Tell whether a place lies, wholly or in part, in what it reaches."""
        if place.path != self.place.path:
            return False
        # A missing heading or an empty section is a place without characters.
        return self.reach.start <= place.start <= self.reach.end or self.reach.overlaps(
            Span(place.start, place.end)
        )

    def has_expired(self, today: str | None) -> bool:
        """Tell whether its day has passed; without a day nothing has."""
        return bool(self.until and today and self.until < today)


def names(word: str, rule_id: str, kind: str) -> bool:
    """Tell whether a word, which may have wildcards, names a rule."""
    return word == kind or fnmatchcase(rule_id, word)


@dataclass(frozen=True)
class Suppressions:
    """Those of all documents, and the comments that cannot be followed, with the reason."""

    all: tuple[Suppression, ...] = ()
    broken: tuple[tuple[Place, str], ...] = ()

    def of(
        self, rule_id: str, kind: str, places: Iterable[Place], today: str | None
    ) -> Suppression | None:
        """Give the first suppression in force that silences a finding at these places."""
        where = tuple(places)
        fitting = (
            one
            for one in self.all
            if one.names(rule_id, kind)
            and not one.has_expired(today)
            and any(map(one.touches, where))
        )
        return next(fitting, None)


def read_suppressions(documents: Iterable[Document]) -> Suppressions:
    """Read what the comments of the documents silence."""
    found: list[Suppression] = []
    broken: list[tuple[Place, str]] = []
    for document in documents:
        told = [one for comment in document.comments if (one := directive(comment))]
        broken += [(document.place(one.start, one.end), one.fault) for one in told if one.fault]
        followed = [one for one in told if not one.fault]
        found += _of_document(document, followed)
        broken += _unpaired(document, followed)
    return Suppressions(tuple(found), tuple(broken))


def _of_document(document: Document, told: Sequence[Directive]) -> Iterator[Suppression]:
    ends = dict(_pairs(told))
    blocks = sorted(document.blocks, key=_start)
    for number, one in enumerate(told):
        reach = _reach(document, blocks, one, told[ends[number]] if number in ends else None)
        if reach is not None:
            yield Suppression(
                document.place(one.start, one.end), reach, one.rules, one.until, one.because
            )


def _reach(
    document: Document, blocks: Sequence[Block], one: Directive, end: Directive | None
) -> Span | None:
    if one.verb == BLOCK:
        return _next_block(document, blocks, one)
    if one.verb == FILE:
        return Span(0, len(document.source))
    if one.verb == START:
        return Span(one.start, end.end if end else len(document.source))
    return None


def _next_block(document: Document, blocks: Sequence[Block], one: Directive) -> Span:
    """Give the stretch from the comment to the end of its own block, or of the next one.

    Before a table or a field list it is all of that: nothing else can stand before a row.
    """
    at = bisect_right(blocks, one.start, key=_start)
    if at and one.start < blocks[at - 1].end:
        return Span(blocks[at - 1].start, blocks[at - 1].end)
    if at < len(blocks):
        return Span(one.start, max(other.end for other in _with(blocks[at], blocks)))
    return Span(one.start, len(document.source))


def _start(block: Block) -> int:
    return block.start


def _with(block: Block, blocks: Sequence[Block]) -> Iterator[Block]:
    yield block
    if block.table >= 0 and block.row <= 0:
        yield from (
            other for other in blocks if other.table == block.table and other.start >= block.start
        )


def _pairs(told: Sequence[Directive]) -> Iterator[tuple[int, int]]:
    """Yield each start with its end: the nearest before it that is open and names the same."""
    opened: list[int] = []
    for number, one in enumerate(told):
        if one.verb == START:
            opened.append(number)
        elif one.verb == END:
            fitting = [start for start in opened if one.rules in ((), told[start].rules)]
            if fitting:
                opened.remove(fitting[-1])
                yield fitting[-1], number


def _unpaired(document: Document, told: Sequence[Directive]) -> Iterator[tuple[Place, str]]:
    paired = {number for pair in _pairs(told) for number in pair}
    for number, one in enumerate(told):
        if one.verb in (START, END) and number not in paired:
            what = "is never ended" if one.verb == START else "ends what was never started"
            yield document.place(one.start, one.end), f"{one.verb} {what}"
