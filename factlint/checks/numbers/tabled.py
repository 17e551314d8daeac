"""Rules that say that a table and the text give one number for one thing.

A row is known by its year, or by its year and a name, and a sentence that tells of that year alone
is set beside it: what was won, drawn and lost and in which place a season ended; how many there
were of what the head of a column counts; and what somebody scored in the year of a record.
"""

from __future__ import annotations

from collections import defaultdict
from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.language import load_language
from factlint.extract.layout.cells import tables_of
from factlint.extract.reckoning.figures import DIGITS, FIGURE, singular, value_of
from factlint.extract.syntax.sentences import sentences
from factlint.limits import load_limits
from factlint.model import BlockKind, Conflict, NotedPlace
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.wordlists import one_of, word_list, word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.extract.layout.cells import Row
    from factlint.model import Block, Document, Span
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

WORDS = frozenset({"one", "other", "head", "row"})

_SEASON: Final = r"(?:1[5-9]|20)\d\d(?:[–/-]\d\d(?:\d\d)?)?"
_KEY: Final = deferred(rf"(?<![\d,.–/-]){_SEASON}(?![\d–/-]|,\d)")
_WHOLE_KEY: Final = deferred(_SEASON)
_CELL: Final = deferred(rf"(?P<number>{DIGITS})(?P<behind>(?: [a-z]+){{0,2}})")
_NAME: Final = deferred(r"(?:[A-Z][\w.'’-]* ){0,3}(?P<last>[A-Z][\w'’-]{2,})")
_WORD: Final = deferred(r"[a-z]+")
_WORDS: Final = deferred(r"\w[\w'’-]+")
_ORDINAL: Final = r"\d{1,2}(?:st|nd|rd|th)|[a-z]*(?:th|first|second|third)"
_RESULT: Final = deferred(
    r"\b(?P<how>won|winning|lost|losing|drew|drawing|drawn) (?:only |just |all )?"
    rf"(?P<number>{FIGURE})\b(?: of (?:its|their|the|his)(?: {FIGURE})?)?"
    r"(?: (?:league |championship )?(?:games|matches|fixtures|bouts|fights|races))?"
    r"(?=[,.;:)]|$| and\b| but\b| while\b)"
)
_PLACED: Final = deferred(
    rf"\b(?:finished|ended|came) (?:the season |the year |{_SEASON} )?(?:in |only )?"
    rf"(?P<number>{_ORDINAL})(?: place| position)\b(?! of)"
)
_COUNTED: Final = deferred(
    lambda: (
        r"\W*(?:(?:In|By|For) KEY,? )?(?:[Tt]he (?P<who>[a-z]+)|[Ii]t|[Tt]hey|[Tt]here)(?: then)? "
        rf"(?:{one_of('figures', 'was-then')}|{one_of('tables', 'made-in-a-year')})"
        rf" (?:only |just |as many as )?(?P<number>{FIGURE}) (?P<noun>[a-z]+)"
        r"(?: in KEY)?(?=[,.;]|$| and\b)"
    ).replace("KEY", _SEASON)
)
_SCORED: Final = deferred(rf"(?<![\w,.–/-])(?P<number>{FIGURE}) (?P<noun>[a-z]+)\b")
_PRIZE: Final = deferred(
    r"\b(?:won|took|gained|carried off|received|was awarded|were awarded) (?:it|the (?:prize|award"
    r"|medal|cup|title|trophy|championship|race)) (?:in|for) (?P<year>(?:1[5-9]|20)\d\d)(?![–/\d-])"
)
_HIMSELF: Final = deferred(r"(?:['’]s [A-Z][\w'’ ]{1,60}?)?(?:,[^,.;]{1,60},)? (?:then )?")
_SHARED: Final = deferred(lambda: rf"\b(?:{one_of('tables', 'won-otherwise')})\b")
_OF_ANOTHER: Final = deferred(lambda: rf"\b(?:{one_of('tables', 'of-another')})\b")
_VAGUE: Final = deferred(lambda: rf"\b(?:{one_of('tables', 'near')})\b")


@dataclass(frozen=True)
class Settings:
    """Which numbers of a text and a table are compared."""

    farthest: float  # times: what differs by more is another number
    least_round: float  # from which a number of the text may be a rounded one


def settings(raw: YamlMap, path: str) -> Settings:
    """Read the mapping `check` of a rule of this kind."""
    fields = Fields(raw, path)
    made = Settings(fields.number("farthest", inf), fields.number("least-round", 100))
    fields.done()
    return made


class _Cell(NamedTuple):
    """A number of a table."""

    head: str
    number: float
    behind: str  # what stands behind it: "not out"
    block: Block


class _Line(NamedTuple):
    """A row of a table with what it is known by."""

    key: str  # its year or season
    names: frozenset[str]  # the last words of the names in it
    label: str  # what its first cell says of it, where that is none of these
    cells: tuple[_Cell, ...]
    winners: tuple[Block, ...] = ()  # whom, or which work, it says to have won


_Table = dict[str, list[_Line]]  # the rows of a table, by their years


class _Told(NamedTuple):
    """A number of the text, and the cell that has another one."""

    number: float
    start: int
    end: int
    cell: _Cell
    line: _Line


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterator[Conflict]:
    """Yield the numbers of a text that a table of it contradicts."""
    for rule in rules:
        made = rule.parsed(settings)
        for document in evidence.documents:
            tables = [known for rows in tables_of(document.blocks) if (known := _known(rows))]
            if tables:
                yield from _document(rule, made, document, tables)


def _line(row: Row) -> _Line:
    blocks = [block for _, block in row]
    texts = [block.text.strip() for block in blocks]
    keyed = [
        at for at, (block, text) in enumerate(zip(blocks, texts, strict=True))
        if _WHOLE_KEY.fullmatch(text)
        and (not at or block.key.strip().casefold() in word_list("tables", "dating"))
    ]  # fmt: skip
    named = [one for text in texts if (one := _NAME.fullmatch(text)) is not None]
    cells = [
        _Cell(block.key.strip().casefold(), value, match["behind"], block)
        for at, (block, text) in enumerate(zip(blocks, texts, strict=True))
        if at not in keyed and (match := _CELL.fullmatch(text)) is not None
        if (value := value_of(match["number"])) is not None
    ]  # fmt: skip
    label = "" if 0 in keyed or _NAME.fullmatch(texts[0]) else texts[0].casefold()
    key = _season(texts[keyed[0]]) if len(keyed) == 1 else ""
    won = tuple(
        block for block in blocks
        if block.key.strip().casefold() in word_list("tables", "winning") and block.text.strip()
    )  # fmt: skip
    return _Line(key, frozenset(one["last"] for one in named), label, tuple(cells), won)


def _season(text: str) -> str:
    """Give a season as it is compared: '1950-51' and '1950–51' are one."""
    return text.replace("–", "-").replace("/", "-")


def _known(rows: Iterable[Row]) -> _Table:
    """Give the rows that have a year, and numbers or somebody who won."""
    found: defaultdict[str, list[_Line]] = defaultdict(list)
    for line in map(_line, rows):
        if line.key and (line.cells or line.winners):
            found[line.key].append(line)
    return dict(found)


def _document(
    rule: Rule, made: Settings, document: Document, tables: list[_Table]
) -> Iterator[Conflict]:
    for block in document.blocks:
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            continue
        for span in sentences(block.text):
            keys = {_season(one) for one in _KEY.findall(block.text, *span)}
            if len(keys) != 1:
                continue
            key = keys.pop()
            of_year = [table[key] for table in tables if key in table]
            rows = [lines[0] for lines in of_year if len(lines) == 1]
            every = [one for lines in of_year for one in lines]
            for told in (*_of_season(block.text, span, rows), *_of_record(block.text, span, every)):
                if _differ(told, made):
                    yield _conflict(rule, document, block, told)
            if (match := _PRIZE.search(block.text, *span)) is not None:
                for table in tables:
                    yield from _won(rule, document, block, span, match, table)


def _won(
    rule: Rule, document: Document, block: Block, span: Span, match: re.Match[str], table: _Table
) -> Iterator[Conflict]:
    """Yield 'Otto Hay won the prize in 1955' where the table has him in 1954, and another then."""
    then = [one for one in table.get(match["year"], ()) if one.winners]
    before = block.text[span.start : match.start()]
    rows = [
        (one, cell) for lines in table.values() for one in lines for cell in one.winners
        if " " in cell.text.strip() and cell.text.strip() in before
    ]  # fmt: skip
    named = {one.key for one, _ in rows}
    if len(named) != 1 or len(then) != 1 or match["year"] in named or _SHARED.search(before):
        return
    line, cell = rows[0]
    if _HIMSELF.fullmatch(before.rpartition(cell.text.strip())[2]) is None:
        return  # "Edward Lumb's rival won the prize in 1955"
    written, other = match["year"], f"{line.key} for {cell.text.strip()}"
    winner = next((one for one in then[0].winners if one.key == cell.key), then[0].winners[0])
    words = {
        "one": cell.text.strip(), "other": winner.text.strip(),
        "head": winner.key.strip(), "row": written,
    }  # fmt: skip
    yield Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(
            NotedPlace(document.block_place(block, *match.span("year")), written),
            NotedPlace(document.block_place(cell, 0, len(cell.text)), other),
        ),
        proof=(f"the table has {other}, and {winner.text.strip()} in {written}",),
        fingerprint_of=(written, other),
    )


def _of_season(text: str, span: Span, rows: list[_Line]) -> Iterator[_Told]:
    """Yield the results, the place and the numbers that a sentence tells of a year."""
    if not rows or _OF_ANOTHER.search(text.lower(), *span):
        return
    for pattern in (_RESULT, _PLACED):
        for match in pattern.finditer(text, *span):
            how = match.groupdict().get("how", "placed")
            heads = frozenset(word_pairs("tables", "results")[how].split())
            yield from _beside(match, rows, heads.__contains__)
    counted = _COUNTED.match(text, *span)
    if counted is not None and _is_all(counted["who"] or "it"):
        noun = singular(counted["noun"])
        yield from _beside(counted, rows, lambda head: _counts(head, noun))


def _is_all(who: str) -> bool:
    """Tell whether a noun names the whole that a text is about: 'the line', but no 'branch'."""
    language = load_language()
    known = language.organisation_nouns | word_list("figures", "courses")
    return who in ("it", "they", "there") or who in known or bool(language.kinds.get(who))


def _counts(head: str, noun: str) -> bool:
    """Tell whether the head of a column names what is counted, and nothing less than all of it."""
    words = [singular(word) for word in _WORD.findall(head)]
    said = [word for word in words if word not in word_list("tables", "counting")]
    return said == [noun] and "(" not in head


def _of_record(text: str, span: Span, rows: list[_Line]) -> Iterator[_Told]:
    """Yield what somebody is said to have scored in the year of a record."""
    said = _WORDS.findall(text, *span) if rows else ()
    for row in rows:
        if row.names.isdisjoint(said) or len(row.cells) != 1:
            continue
        cell = row.cells[0]
        words = {singular(one) for one in _WORD.findall(f"{row.label} {cell.head} {cell.behind}")}
        told = [
            match for match in _SCORED.finditer(text, *span)
            if singular(match["noun"]) in words
            and not _VAGUE.search(text, span.start, match.start())
        ]  # fmt: skip
        if len(told) == 1:
            yield from _beside(told[0], [row], bool)


def _beside(
    match: re.Match[str], rows: list[_Line], wanted: Callable[[str], bool]
) -> Iterator[_Told]:
    """Yield a number with the only cell of the rows that counts the same."""
    number = _number(match["number"])
    cells = [(row, cell) for row in rows for cell in row.cells if wanted(cell.head)]
    if number is not None and len(cells) == 1:
        row, cell = cells[0]
        yield _Told(number, *match.span("number"), cell, row)


def _number(word: str) -> float | None:
    """Give the number that figures, a word or an ordinal name."""
    ordinal = word_pairs("tables", "ordinals").get(word.lower())
    if ordinal is not None:
        return float(ordinal)
    bare = word[:-2] if word[-2:] in ("st", "nd", "rd", "th") and word[:1].isdigit() else word
    return value_of(bare.lower())


def _differ(told: _Told, made: Settings) -> bool:
    """Tell whether two numbers are of one thing, and none of them is the other one rounded."""
    if any(one.number == told.number for one in told.line.cells):
        return False
    low, high = sorted((told.number, told.cell.number))
    if high > max(made.farthest * low, load_limits().items_slip + low):
        return False
    digits = str(int(told.number))
    is_round = told.number >= made.least_round
    step = 10 ** (len(digits) - len(digits.rstrip("0"))) if is_round else 1
    return high - low >= step


def _conflict(rule: Rule, document: Document, block: Block, told: _Told) -> Conflict:
    written = block.text[told.start : told.end]
    other = told.cell.block.text.strip()
    head = told.cell.block.key.strip()
    words = {"one": written, "other": other, "head": head, "row": told.line.key}
    place = document.block_place(block, told.start, told.end)
    there = document.block_place(told.cell.block, 0, len(told.cell.block.text))
    return Conflict(
        rule=rule.id,
        message=rule.message.format_map(words),
        places=(NotedPlace(place, written), NotedPlace(there, other)),
        proof=(f"{written} in the text and {other} in the table count the same",),
        fingerprint_of=(written, other, told.line.key),
    )
