"""The frozen values that pass from stage to stage.

Offsets are code points into the file as it is on disk, the end exclusive; lines and columns are
1-based, the end column exclusive.
"""

from __future__ import annotations

import builtins
from bisect import bisect_right
from enum import StrEnum
from functools import cache, cached_property
from typing import NamedTuple, TypeAlias

from factlint.records import dataclass, field


class Place(NamedTuple):
    """Where something stands in a file, and the very characters that stand there."""

    path: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    text: str


class Span(NamedTuple):
    """A stretch of a block's readable text, or of a file, in code points."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


# --- documents ------------------------------------------------------------------------------


class BlockKind(StrEnum):
    TITLE = "title"  # the document's own name
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    CELL = "cell"  # of a table
    FIELD = "field"  # of an infobox, a "- Born: ..." list, front matter
    QUOTATION = "quotation"
    CAPTION = "caption"
    ENTRY = "entry"  # of a bibliography, or a note's body
    NAVIGATION = "navigation"  # links to other pages, categories: no statement
    METADATA = "metadata"  # "Last updated: ..."
    CODE = "code"


class Run(NamedTuple):
    """How `length` characters of a block's text come from the file.

    Where `source_length == length` the characters are the same ones; otherwise the source
    stretch was replaced (an entity, a run of white space, a template that was read).
    """

    text_start: int
    length: int
    source_start: int
    source_length: int


class Link(NamedTuple):
    """A link inside a block's text: the words shown and what they point to."""

    start: int
    end: int
    target: str


@dataclass(frozen=True)
class Block:
    """A piece of a document that is read as one: a paragraph, a heading, a field, a cell."""

    kind: BlockKind
    text: str  # readable: markup removed, white space single
    start: int  # of its source, markup included
    end: int
    runs: tuple[Run, ...]
    headings: tuple[int, ...] = ()  # indices of the headings it stands under, outermost first
    level: int = 0  # of a heading or a list item, from 1
    key: str = ""  # a field's name, a cell's column head
    row: int = -1  # a cell's row in its table; a field's infobox counts as one table
    table: int = -1  # which table, field list or infobox of the document
    links: tuple[Link, ...] = ()
    italics: tuple[Span, ...] = ()

    @cached_property
    def _text_starts(self) -> list[int]:
        return [run.text_start for run in self.runs]

    @cached_property
    def _shift(self) -> int | None:
        """How far behind the text its source stands, where both are the same characters."""
        if len(self.runs) == 1 and self.runs[0].length == self.runs[0].source_length:
            return self.runs[0].source_start - self.runs[0].text_start
        return None

    def source_span(self, start: int, end: int) -> Span:
        """Give the stretch of the file from which text[start:end] was read."""
        shift = self._shift
        if shift is not None:
            return Span(start + shift, end + shift)
        if not self.runs:
            return Span(self.start, self.end)
        first = self.runs[max(bisect_right(self._text_starts, start) - 1, 0)]
        begin = first.source_start
        if first.length == first.source_length:
            begin += start - first.text_start
        last = self.runs[max(bisect_right(self._text_starts, max(end - 1, start)) - 1, 0)]
        if last.length == last.source_length:
            return Span(begin, last.source_start + end - last.text_start)
        return Span(begin, last.source_start + last.source_length)


class MarkKind(StrEnum):
    BRACKET = "bracket"  # [Barrett], [1]
    AUTHOR_YEAR = "author-year"  # (Smith 1999, p. 3)
    FOOTNOTE = "footnote"  # [^1], <sup> notes
    REF = "ref"  # <ref>...</ref>, <ref name="x" />
    TEMPLATE = "template"  # {{sfn|Smith|1999}}
    PANDOC = "pandoc"  # [@smith1999]
    LINK = "link"  # a link that serves as a source
    NEEDED = "citation-needed"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text that points to a source."""

    kind: MarkKind
    key: str  # as written, without the mark's own punctuation
    start: int  # in the file
    end: int
    block: int  # index of its block in the document, -1 when it stands in none
    at: int  # offset in the block's text at which the mark was taken out
    content: str = ""  # what an inline note says itself
    group: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A source in a bibliography, or the body of a note."""

    key: str  # the name marks use; "" where the format has none
    kind: str  # "bibliography", "footnote", "ref", "list-defined", "further-reading"
    start: int
    end: int
    text: str
    block: int = -1
    group: str = ""
    fields: tuple[tuple[str, str], ...] = ()  # author, title, year, publisher, isbn, ... as read


class Problem(NamedTuple):
    """Something the reader saw broken: an unclosed ref, bytes that are not text."""

    kind: str  # kebab-case: "unclosed-ref", "not-utf-8", ...
    start: int
    end: int
    note: str


class Comment(NamedTuple):
    """A comment of the format, kept because suppressions live there."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Document:
    """A text as it was read: its blocks, its citation marks and their entries."""

    path: str
    format: str  # "plain", "markdown", "wikitext", "html", "latex"
    source: str  # the characters as they are on disk
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    comments: tuple[Comment, ...] = ()

    @cached_property
    def _line_starts(self) -> list[int]:
        starts, at = [0], self.source.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.source.find("\n", at + 1)
        return starts

    def place(self, start: int, end: int) -> Place:
        """Give the place of source[start:end]."""
        known = self._places.get((start, end))
        if known is None:
            known = self._places[start, end] = self._place(start, end)
        return known

    @cached_property
    def _places(self) -> dict[tuple[int, int], Place]:
        return {}

    def _place(self, start: int, end: int) -> Place:
        starts = self._line_starts
        line = bisect_right(starts, start)
        end_line = bisect_right(starts, max(end - 1, start))
        return Place(
            self.path,
            start,
            end,
            line,
            start - starts[line - 1] + 1,
            end_line,
            end - starts[end_line - 1] + 1,
            self.source[start:end],
        )

    def block_place(self, block: Block, start: int, end: int) -> Place:
        """Give the place in the file of block.text[start:end]."""
        return self.place(*block.source_span(start, end))


# --- times as they are told --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Amount:
    """A stretch of time as told, with the slack its words allow: 'nearly twenty-two years'."""

    least: float
    most: float
    unit: str  # "year", "month", "week", "day", "decade", "century", "hour", ...


@dataclass(frozen=True, slots=True)
class Time:
    """A temporal expression: where it stands and what it says."""

    start: int
    end: int
    text: str
    kind: str  # "date", "duration", "age", "set"
    edtf: str | None  # the interval it names, EDTF (ISO 8601-2)
    timex: str | None  # TIMEX2/TIMEX3 value
    known: str | None = None  # the part the words say themselves: "--08-07" for "7 August"
    modifier: str = ""  # "before", "after", "until", "since", "by", "from", "circa", "early", ...
    anchor: int | None = None  # start offset of the expression or heading it hangs on
    amount: Amount | None = None  # of a duration, an age, a relative time
    calendar: str = "gregorian"
    problem: str = ""  # "impossible-date", "weekday-differs", "reversed-range", "ambiguous-order"
    range: str | None = None  # EDTF of the stretch it is one end of: "1919/1930", "[1917..1920]"
    edge: str = ""  # which part is meant: "start", "mid", "end", "first-half", "second-half"
    weekday: int = 0  # 1 Monday ... 7 Sunday, where the words say it
    implied: bool = False  # whether the year, or all of it, comes from the story, not the words


# --- claims ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Date:
    """A point or stretch of time in EDTF: '1905-10-11', '1892~', '1919/1930', '[..1962]'."""

    edtf: str

    def __str__(self) -> str:
        return self.edtf


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time with its slack."""

    amount: Amount

    def __str__(self) -> str:
        return _stretch(self.amount.least, self.amount.most, self.amount.unit)


@dataclass(frozen=True, slots=True)
class Age:
    """Completed years of life, with the slack the words allow."""

    least: int
    most: int

    def __str__(self) -> str:
        return _stretch(self.least, self.most)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of units, or of things: '310 metres', '46 notebooks'."""

    least: float
    most: float
    unit: str = ""  # a unit of measure, or the noun that is counted, singular

    def __str__(self) -> str:
        return _stretch(self.least, self.most, self.unit)


@dataclass(frozen=True, slots=True)
class Text:
    """Words that are no entity of their own."""

    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class EntityRef:
    """Another entity, by id, with the name the text gives it there."""

    id: str
    name: str

    def __str__(self) -> str:
        return self.name


Value: TypeAlias = Date | Duration | Age | Quantity | Text | EntityRef


def _stretch(least: float, most: float, unit: str = "") -> str:
    number = _number(least) if least == most else f"{_number(least)}-{_number(most)}"
    return f"{number} {unit}" if unit else number


def _number(number: float) -> str:
    """Give every digit: two large numbers that differ must not read, or hash, alike."""
    number += 0.0  # there is one zero, not two
    return f"{number:.15g}" if abs(number) < 1e15 else repr(float(number))


class Polarity(StrEnum):
    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    ASSERTED = "asserted"
    HEDGED = "hedged"
    ATTRIBUTED = "attributed"


class Origin(StrEnum):
    """Which part of a document, or which other kind of file, a claim was read from."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    FIELD = "field"  # infobox, field list, front matter
    TABLE = "table"
    LIST = "list"
    ENTRY = "entry"  # bibliography
    CATEGORY = "category"
    EXTRACTOR = "extractor"  # what an extractor read that is plugged in; `by` is its name
    HAND = "hand"  # written into a claim file
    REFERENCE = "reference"  # background knowledge of claims/reference/


@dataclass(frozen=True, slots=True)
class Review:
    """What a person decided about a claim."""

    decision: str  # "accepted", "rejected", "edited"
    because: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a text: who, what, which value, with its place."""

    subject: str  # entity id
    subject_name: str  # the entity's name as the claim's text or its antecedent has it
    property: str
    value: Value
    place: Place  # the clause or sentence that states it
    subject_place: Place
    value_place: Place
    qualifiers: tuple[tuple[str, Value], ...] = ()  # "time", "place", "of", "role", "age", ...
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    speaker: str = ""  # who said it, when attributed
    citations: tuple[str, ...] = ()  # keys of the marks that cover it
    by: str = ""  # the pattern that read it
    confidence: float = 1.0
    origin: Origin = Origin.BODY
    review: Review | None = None
    stale: bool = False  # in a claim file, but no longer in its text
    # Its id before its entities were joined with those of other texts; "" where none was.
    read_id: str = field(default="", compare=False, repr=False)

    def qualifier(self, name: str) -> Value | None:
        """Give the value of a qualifier, or None."""
        for key, value in self.qualifiers:
            if key == name:
                return value
        return None

    @builtins.property
    def time(self) -> str | None:
        """Give the EDTF of when it happened or held, or None."""
        told = self.qualifier("time")
        if told is None and isinstance(self.value, Date):
            told = self.value
        return told.edtf if isinstance(told, Date) else None

    @builtins.property
    def id(self) -> str:
        """Give an id from what the claim says, not from where it stands."""
        from hashlib import sha256

        said = [self.subject, self.property, _tagged(self.value), self.polarity, self.modality]
        said += [f"{name}={_tagged(value)}" for name, value in sorted(self.qualifiers, key=_named)]
        return sha256("\x1f".join(said).encode()).hexdigest()[:12]

    @builtins.property
    def own_id(self) -> str:
        """Give the id as its text alone has it, whatever other texts are read with it."""
        return self.read_id or self.id


def _tagged(value: Value) -> str:
    content = value.id if isinstance(value, EntityRef) else str(value)
    return f"{type(value).__name__}:{content}"


def _named(qualifier: tuple[str, Value]) -> tuple[str, str]:
    return qualifier[0], _tagged(qualifier[1])


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something that claims are about."""

    id: str  # kebab-case
    type: str  # "person", "organisation", "place", "work", "ship", "building", "event", "thing"
    names: tuple[str, ...]  # the fullest first
    wikidata: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A claim the extractor saw and did not keep, and why: `extract --explain` shows it."""

    place: Place
    by: str
    why: str


class Refused(NamedTuple):
    """A claim of an extractor that was not taken, and why; or how the extractor itself failed."""

    extractor: str
    why: str  # the same words for all claims of a kind
    detail: str = ""  # about this one
    failed: bool = False  # the extractor, not a claim


# Below this confidence a claim is an inference of the reader, not a statement of the text: no
# claim file keeps it and no proof builds on it.
LEAST_CONFIDENCE = 0.5


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read from one document."""

    path: str
    claims: tuple[Claim, ...]
    entities: tuple[Entity, ...]
    dropped: tuple[Dropped, ...] = ()
    refused: tuple[Refused, ...] = ()  # what extractors gave that does not hold

    def stated(self) -> Extraction:
        """Give the claims that the text states, without what was only inferred from it."""
        claims = tuple(one for one in self.claims if one.confidence >= LEAST_CONFIDENCE)
        told = {one.subject for one in claims}
        for claim in claims:
            values = (claim.value, *(value for _, value in claim.qualifiers))
            told.update(value.id for value in values if isinstance(value, EntityRef))
        entities = tuple(one for one in self.entities if one.id in told)
        return Extraction(self.path, claims, entities, self.dropped, self.refused)


# --- what checks find --------------------------------------------------------------------------


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class NotedPlace:
    """A place and what it shows there: 'born', 'age-at-death', 'the only entry that is near'."""

    place: Place
    note: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe change: replace source[start:end] by `text`."""

    path: str
    start: int
    end: int
    text: str
    title: str


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A value of Wikidata that a text contradicts, as Wikidata's Mismatch Finder wants it told."""

    item: str  # "Q42"
    statement: str  # its GUID
    property: str  # "P569"; of the qualifier where that is what differs
    value: str  # as Wikidata has it
    calendar: str  # the item of the calendar of a date, or ""
    told: str  # as the text has it
    kind: str = "statement"  # or "qualifier"


@dataclass(frozen=True, slots=True)
class Conflict:
    """What a check found: the places that clash, the primary one first, and the proof in words."""

    rule: str
    message: str
    places: tuple[NotedPlace, ...]
    claims: tuple[Claim, ...] = ()
    proof: tuple[str, ...] = ()
    severity: Severity | None = None  # None: the rule's own
    fingerprint_of: tuple[str, ...] = ()  # what identifies it when no claims take part
    fix: Fix | None = None
    mismatch: Mismatch | None = None


class Silence(NamedTuple):
    """Why a finding is kept and not shown: a comment in the text asks for it, or a baseline."""

    by: str  # "comment", "baseline"
    because: str = ""
    place: Place | None = None  # of the comment
    until: str = ""  # YYYY-MM-DD, the last day on which the comment holds


@dataclass(frozen=True, slots=True)
class Finding:
    """A conflict as it is reported, after configuration, suppressions and baseline."""

    rule: str
    kind: str
    severity: Severity
    message: str
    place: Place
    note: str
    related: tuple[NotedPlace, ...] = ()
    proof: tuple[str, ...] = ()
    fingerprint: str = ""
    fix: Fix | None = None
    claims: tuple[Claim, ...] = ()  # those that clash, as the facts have them
    mismatch: Mismatch | None = None
    silence: Silence | None = None
    is_new: bool | None = None  # whether the baseline lacks it; None where there is no baseline


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Why some claims could not be checked: silence that is honest."""

    reason: str
    count: int
    claims: tuple[Claim, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much was looked at: claims read, claims that took part in a check, and the rest."""

    documents: int = 0
    claims: int = 0
    checked: int = 0
    unchecked: tuple[Unchecked, ...] = ()
    wikidata: tuple[tuple[str, int], ...] = ()  # outcomes of comparisons, when they were asked for


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a check of all paths."""

    findings: tuple[Finding, ...]
    coverage: Coverage
    failures: tuple[str, ...] = field(default=())  # files that could not be read, in words
    remarks: tuple[str, ...] = ()  # what to know about the run itself, in words
    silenced: tuple[Finding, ...] = ()  # those that have a `silence`


@cache
def all_records() -> tuple[type, ...]:
    """Give all classes of the model: they hold what is told, and do nothing."""
    return tuple(one for one in globals().values() if isinstance(one, type) and _is_ours(one))


def _is_ours(class_: type) -> bool:
    return class_.__module__ == __name__
