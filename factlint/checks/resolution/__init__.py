"""Checks of citations: every mark means one entry, every entry is meant, every note is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import (
    LISTING,
    WIKITEXT,
    Look,
    Settings,
    cites,
    conflicts,
    has_problems,
    lists,
    read_settings,
    says,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.checks.page import Page
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap


def _may_name_pages(page: Page) -> bool:
    return bool(page.document.marks) or _says_pages(page) or "): " in page.document.source


_says_pages = says("p", "pp", "page", "pages")
_HERE = "factlint.checks.resolution."
LOOKS: Mapping[str, Look] = {
    "ambiguous-mark": Look(_HERE + "marks", "find_ambiguous", when=cites),
    "broken-mark": Look(_HERE + "marks", "find_broken", "NoOptions", when=has_problems),
    "duplicate-entry": Look(_HERE + "entries", "find_duplicates", "DuplicateOptions", when=lists),
    "entry-never-cited": Look(_HERE + "unused", "find", when=lists),
    "incomplete-entry": Look(_HERE + "entries", "find_incomplete", when=lists),
    "isbn-of-two-books": Look(
        _HERE + "two_ways", "find_isbns", "BookOptions", when=says("ISBN", "isbn")
    ),
    "source-with-two-years": Look(_HERE + "two_ways", "find_years", when=lists),
    "key-of-two-sources": Look(_HERE + "keys", "find_repeated", "NoOptions", when=cites),
    "key-without-source": Look(_HERE + "keys", "find_unknown", "NoOptions", when=cites),
    "mark-without-entry": Look(_HERE + "marks", "find_unresolved", when=cites),
    "marks-without-list": Look(_HERE + "marks", "find_without_list", "ListOptions", when=cites),
    "note-defined-twice": Look(
        _HERE + "marks", "find_repeated_definitions", "NoOptions", when=lists
    ),
    "note-of-an-address": Look(_HERE + "bare_addresses", "find", "NoOptions", when=lists),
    "number-gap": Look(_HERE + "marks", "find_number_gaps", "NumberOptions", when=cites),
    "publisher-in-two-ways": Look(
        _HERE + "entries", "find_publishers", "PublisherOptions", when=lists
    ),
    "ref-attributes": Look(_HERE + "ref_attributes", "find", formats=WIKITEXT),
    "ref-before-punctuation": Look(_HERE + "punctuation", "find", formats=WIKITEXT),
    "ref-broken": Look(_HERE + "cite", "find_broken", "NoOptions", formats=WIKITEXT),
    "ref-empty": Look(_HERE + "cite", "find_empty", "NoOptions", formats=WIKITEXT),
    "ref-group-without-list": Look(_HERE + "cite", "find_unlisted", "NoOptions", formats=WIKITEXT),
    "ref-name-in-conflict": Look(_HERE + "cite", "find_conflicting", "NoOptions", formats=WIKITEXT),
    "ref-never-used": Look(_HERE + "cite", "find_unused", "NoOptions", formats=WIKITEXT),
    "ref-repeated": Look(_HERE + "repeated", "find", formats=WIKITEXT),
    "ref-undefined": Look(_HERE + "cite", "find_undefined", "NoOptions", formats=WIKITEXT),
    "short-ref-without-source": Look(_HERE + "short_refs", "find", formats=WIKITEXT),
    "template-generic": Look(
        _HERE + "template_completeness",
        "find_generic",
        "GenericOptions",
        formats=WIKITEXT | LISTING,
    ),
    "template-incomplete": Look(
        _HERE + "template_completeness", "find_missing", "PairOptions", formats=WIKITEXT
    ),
    "template-date": Look(_HERE + "templates", "find_dates", "DateOptions", formats=WIKITEXT),
    "template-parameter": Look(
        _HERE + "templates", "find_parameters", "ParameterOptions", formats=WIKITEXT
    ),
    "template-value": Look(_HERE + "templates", "find_values", "ValueOptions", formats=WIKITEXT),
    "work-incomplete": Look(_HERE + "works", "find_incomplete", "NeedOptions", formats=LISTING),
    "work-names": Look(_HERE + "works", "find_names", "NameOptions", formats=LISTING),
    "work-twice": Look(_HERE + "works", "find_repeated", "NoOptions", formats=LISTING),
    "work-year": Look(_HERE + "works", "find_years", "YearOptions", formats=LISTING),
    "reversed-pages": Look(
        _HERE + "pages",
        "find_reversed",
        "NoOptions",
        when=_may_name_pages,
    ),
}
WORDS = frozenset(
    (
        "count", "entries", "entry", "first", "full", "group", "hint", "how", "key", "last", "line",
        "mark", "missing", "name", "near", "note", "short", "sign", "tag", "what", "value", "where",
    )
)  # fmt: skip


def settings(raw: YamlMap, rule_path: str) -> Settings:
    """Read the settings of a rule of this kind; raise InputError for what is not known."""
    return read_settings(raw, rule_path, LOOKS)


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
    """Look at every document with every rule."""
    return conflicts(rules, evidence, LOOKS)
