"""What the kinds that look at documents share: a look, its options, and what it found.

A rule of the kinds `text`, `resolution`, `presence`, `identifier` and `source-time` names one
condition; the kind's table says which look finds it and which options a rule may give it.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from factlint.checks.wordindex import WordIndex, stems_of
from factlint.model import BlockKind, Conflict, MarkKind, NotedPlace
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.links.answer import Answer
    from factlint.model import Block, Document, Fix, Mark, Place, Severity
    from factlint.rulebook import Rule
    from factlint.sources.bibliographies import Bibliography
    from factlint.yamlfile import YamlMap

# Types of texts, for the policy: those that show themselves, and those only a configuration knows.
TYPES = (
    "article", "biography", "draft", "encyclopedia", "fiction", "letter", "museum", "notes", "wiki",
)  # fmt: skip
Result = TypeVar("Result")
Finder: TypeAlias = "Callable[[Page, Any], Iterable[Found]]"


class Found(NamedTuple):
    """One thing a look found: its place, the words for the rule's message, places it hangs on."""

    place: Place
    words: Mapping[str, str]
    related: tuple[NotedPlace, ...] = ()
    note: str = ""
    severity: Severity | None = None
    fix: Fix | None = None


class Prose(NamedTuple):
    """A block of running text, with its index in the document."""

    position: int
    block: Block


class Uncited(NamedTuple):
    """A paragraph, the offset from which it cites nothing, and which stems stand in it."""

    prose: Prose
    start: int
    stems: tuple[str, ...]


PROSE = frozenset((BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION, BlockKind.CAPTION))


class Page:
    """A document under a look, with what several looks need computed once."""

    def __init__(
        self,
        document: Document,
        configured_type: str = "",
        bibliography: Bibliography | None = None,
        today: str = "",
        links: Mapping[str, Answer] | None = None,
        watched: frozenset[str] = frozenset(),
    ) -> None:
        self.document = document
        self.bibliography = bibliography  # the list of sources that is a file of its own
        self.links = links or {}  # address -> what it answered, when addresses were asked
        self.today = today  # YYYY-MM-DD; nothing where the clock plays no part
        self._configured_type = configured_type
        self._watched = watched  # the words that rules may ask for
        self._read: dict[object, Any] = {}

    def once(self, read: Callable[[Document], Result]) -> Result:
        """Give what a function reads from the document, reading it once for all looks."""
        if read not in self._read:
            self._read[read] = read(self.document)
        result: Result = self._read[read]
        return result

    @cached_property
    def type(self) -> str:
        """Give the type of text it is, on which the policy depends: configured, or as it shows."""
        from factlint.checks.document_types import type_of

        return type_of(self.document, self._configured_type)

    @cached_property
    def prose(self) -> tuple[Prose, ...]:
        """Give the blocks that are running text."""
        return tuple(
            Prose(index, block)
            for index, block in enumerate(self.document.blocks)
            if block.kind in PROSE
        )

    @cached_property
    def paragraphs(self) -> tuple[Prose, ...]:
        """Give the paragraphs of the running text."""
        return tuple(one for one in self.prose if one.block.kind is BlockKind.PARAGRAPH)

    @cached_property
    def kinds(self) -> frozenset[BlockKind]:
        """Give which kinds of blocks the document has."""
        return frozenset({block.kind for block in self.document.blocks})

    @cached_property
    def index(self) -> WordIndex:
        """Give which of the watched words stand in the source, and in which paragraphs."""
        return WordIndex(self.document.source, self._paragraph_starts, self._watched)

    def holding(self, stems: Sequence[str]) -> Iterator[Prose]:
        """Yield the paragraphs in whose source one of the stems stands, words or signs."""
        for prose, _ in self._with_stems(stems):
            yield prose

    def _with_stems(self, stems: Sequence[str]) -> Iterator[tuple[Prose, tuple[str, ...]]]:
        """Yield the paragraphs in whose source stems stand, each with those stems."""
        words, signs = stems_of(tuple(stems), self._watched)
        held = {at - 1: sorted(here) for at, here in self.index.stretches(words).items() if at}
        for sign in signs:
            for at in self._holding(sign):
                held.setdefault(at, []).append(sign)
        for at in sorted(held):
            yield self.paragraphs[at], tuple(held[at])

    def _holding(self, sign: str) -> Iterator[int]:
        """Yield the indices of the paragraphs in whose source a sign stands."""
        source, paragraphs, starts = self.document.source, self.paragraphs, self._paragraph_starts
        at = source.find(sign)
        while at >= 0:
            index = bisect_right(starts, at) - 1
            if index >= 0 and at < paragraphs[index].block.end:
                yield index
            if index + 1 == len(starts):
                return
            after = starts[index + 1] if index < 0 else paragraphs[index].block.end
            at = source.find(sign, max(after, at + 1))

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [one.block.start for one in self.paragraphs]

    @cached_property
    def citations(self) -> Mapping[int, int]:
        """Give, for each block that cites, the offset in its text of its last mark."""
        found: dict[int, int] = {}
        for mark in _credible(self.document):
            found[mark.block] = max(mark.at, found.get(mark.block, 0))
        return found

    @cached_property
    def covered(self) -> Mapping[int, int]:
        """Give the same of each block that cites, or in which somebody has asked for a source."""
        found = dict(self.citations)
        for mark in self.document.marks:
            if mark.kind is MarkKind.NEEDED:
                found[mark.block] = max(mark.at, found.get(mark.block, 0))
        return found

    @cached_property
    def _asked_sections(self) -> frozenset[tuple[int, ...]]:
        """Give the sections, by their headings, of which somebody has asked for the sources."""
        return frozenset(
            self.document.blocks[mark.block].headings
            for mark in self.document.marks
            if mark.kind is MarkKind.NEEDED and ("scope", "section") in mark.attributes
            if mark.block >= 0
        )

    def is_asked_for(self, block: Block) -> bool:
        """Tell whether somebody has asked for the sources of a section around a block."""
        asked, headings = self._asked_sections, block.headings
        return headings in asked or any(headings[:end] in asked for end in range(1, len(headings)))

    def cites_after(self, index: int, at: int) -> bool:
        """Tell whether a mark stands behind an offset of a block's text."""
        return self.covered.get(index, -1) >= at

    def uncited(self, stems: Sequence[str]) -> Iterator[Uncited]:
        """Yield the paragraphs that hold some of the stems and cite nothing at their end."""
        for one, held in self._with_stems(stems):
            start = self.covered.get(one.position, -1) + 1
            if start < len(one.block.text) - 1 and not self.is_asked_for(one.block):
                yield Uncited(one, start, held)

    def place(self, block: Block, start: int, end: int) -> Place:
        """Give the place in the file of a stretch of a block's text."""
        return self.document.block_place(block, start, end)


def _credible(document: Document) -> list[Mark]:
    """Give the marks that cite; one name in brackets is a gloss where no source is listed."""
    marks = [mark for mark in document.marks if mark.kind is not MarkKind.NEEDED]
    named = [mark for mark in marks if mark.kind is MarkKind.BRACKET and not mark.key[:1].isdigit()]
    if document.entries or len(named) > 2:
        return marks
    return [mark for mark in marks if mark not in named]


class NoOptions(NamedTuple):
    """The options of a condition that has nothing to set."""


WIKITEXT = frozenset(("wikitext",))
LISTS = frozenset(("bibtex", "csl"))  # lists of sources that are files of their own
LISTING = LISTS | {"markdown"}  # and texts that may list sources in their front matter


def cites(page: Page) -> bool:
    """Tell whether anything is cited."""
    return bool(page.document.marks)


def lists(page: Page) -> bool:
    """Tell whether any source or note is listed."""
    return bool(page.document.entries)


def cites_or_lists(page: Page) -> bool:
    """Tell whether a text has marks, or a list of sources."""
    return bool(page.document.marks or page.document.entries)


def has_problems(page: Page) -> bool:
    """Tell whether the reader of the format saw anything broken."""
    return bool(page.document.problems)


def holds(*signs: str) -> Callable[[Page], bool]:
    """Give a test for texts that hold one of the signs."""
    return lambda page: any(map(page.document.source.__contains__, signs))


def says(*words: str) -> Callable[[Page], bool]:
    """Give a test for texts in which one of the words stands: quicker than looking for a sign."""
    wanted = frozenset(words)
    return lambda page: page.index.may_say(wanted)


class Look(NamedTuple):
    """How a condition is found; its module is imported only when a text may show it."""

    module: str
    find: str  # a function of a page and the options
    options: str = "Options"  # a NamedTuple with defaults: what a rule may set
    formats: frozenset[str] = frozenset()  # () is every format
    when: Callable[[Page], bool] | None = None  # a quick test of what the condition needs at least
    signs: str = ""  # the option whose words, one of them at least, stand in the text

    def options_type(self) -> type[Any]:
        """Give the class of the options."""
        made: type[Any] = getattr(import_module(self.module), self.options)
        return made

    def finder(self) -> Finder:
        """Give the function that looks at a page."""
        find: Finder = getattr(import_module(self.module), self.find)
        return find


class Settings(NamedTuple):
    """The typed settings of a rule: its condition, that look's options, the types of text."""

    condition: str
    options: Any
    types: tuple[str, ...] = ()  # () is every type


def read_settings(raw: YamlMap, path: str, looks: Mapping[str, Look]) -> Settings:
    """Read a rule's `check`; raise InputError for what the condition does not know."""
    fields = Fields(raw, path)
    condition = fields.choice("condition", sorted(looks))
    made = looks[condition].options_type()
    given = {name: _option(fields, name, default) for name, default in _defaults(made)}
    types = fields.words("types", ())
    for one in types:
        if one not in TYPES:
            fields.refuse("types", f"{one!r} is no type of text; they are {', '.join(TYPES)}")
    fields.done()
    return Settings(condition, made(**given), types)


def _defaults(made: Any) -> Iterable[tuple[str, object]]:
    defaults: dict[str, object] = made._field_defaults  # of a NamedTuple
    return defaults.items()


def _option(fields: Fields, name: str, default: object) -> object:
    """Read an option by the type of its default."""
    key = name.replace("_", "-")
    if isinstance(default, bool):
        return fields.flag(key, default)
    if isinstance(default, (int, float)):
        return fields.number(key, default)
    if isinstance(default, tuple):
        return fields.words(key, default)
    return fields.text(key, str(default))


class _Asked:
    """A rule that is ready to look, once a text may break it: most rules concern few texts."""

    def __init__(self, rule: Rule, looks: Mapping[str, Look]) -> None:
        self.rule = rule
        self._looks = looks
        self._look = looks.get(str(rule.settings.get("condition")))
        self._signs = _signs_of(self._look, rule.settings)

    def concerns(self, page: Page) -> bool:
        """Tell, without importing anything, whether a text may break the rule."""
        look = self._look
        if look is None:
            return True
        if look.formats and page.document.format not in look.formats:
            return False
        if self._signs and not page.index.may_hold_any(self._signs):
            return False
        return look.when is None or look.when(page)

    @cached_property
    def settings(self) -> Settings:
        return read_settings(self.rule.settings, self.rule.path, self._looks)

    @cached_property
    def find(self) -> Finder:
        return self._looks[self.settings.condition].finder()


def _signs_of(look: Look | None, raw: YamlMap) -> tuple[str, ...]:
    signs = raw.get(look.signs) if look is not None else None
    return tuple(map(str, signs)) if isinstance(signs, list) else ()


def conflicts(
    rules: Sequence[Rule], evidence: Evidence, looks: Mapping[str, Look]
) -> Iterator[Conflict]:
    """Run each rule's look over each document of a format that it reads."""
    asked = [_Asked(rule, looks) for rule in rules]
    for page in evidence.pages:
        for one in asked:
            if one.concerns(page) and holds_for(page, one.settings.types):
                for found in one.find(page, one.settings.options):
                    yield conflict(one.rule, found)


def holds_for(page: Page, types: tuple[str, ...]) -> bool:
    """Tell whether a rule for some types of text is a rule for this one."""
    return not types or page.type in types


def conflict(rule: Rule, found: Found) -> Conflict:
    """Word what a look found as the rule words it."""
    message = rule.message.format_map(found.words)
    return Conflict(
        rule=rule.id,
        message=message,
        places=(NotedPlace(found.place, found.note), *found.related),
        severity=found.severity,
        fix=found.fix,
        fingerprint_of=(found.place.text, *sorted(found.words.values())),
    )
