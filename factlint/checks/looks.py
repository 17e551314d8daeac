"""What the kinds that look at documents share: a look, its options, and what it found.

A rule of the kinds `text`, `resolution`, `presence`, `identifier` and `source-time` names one
condition; the kind's table says which look finds it and which options a rule may give it.
"""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from factlint.model import Conflict, NotedPlace
from factlint.rulebook import Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.page import Page
    from factlint.model import Fix, Place, Severity
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

# Types of texts, for the policy: those that show themselves, and those only a configuration knows.
TYPES = (
    "article", "biography", "draft", "encyclopedia", "fiction", "letter", "museum", "notes", "wiki",
)  # fmt: skip
Finder: TypeAlias = "Callable[[Page, Any], Iterable[Found]]"


class Found(NamedTuple):
    """One thing a look found: its place, the words for the rule's message, places it hangs on."""

    place: Place
    words: Mapping[str, str]
    related: tuple[NotedPlace, ...] = ()
    note: str = ""
    severity: Severity | None = None
    fix: Fix | None = None


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
